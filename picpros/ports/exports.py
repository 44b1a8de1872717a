"""Exports of all that is held of a client."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Protocol

from picpros.domain.due import Due
from picpros.domain.export import Entry, Export
from picpros.domain.jobs import Job


class Exports(Protocol):
    """Requests for an export, until they end."""

    def ask(self, export: Export, *, due: Due, jobs: Sequence[Job]) -> None:
        """Keep a request with the work that it causes; Changed where one of its number is there."""

    def of(self, client_id: str) -> Sequence[Export]:
        """Give a client's requests, the newest first."""

    def save(self, export: Export, seen: Export) -> None:
        """Write how far it is where it is still as it was seen; Changed otherwise, also when it has ended."""

    def drop(self, export: Export) -> None: ...


class Archive(Protocol):
    """The ZIPs of exports, by number from 1 on."""

    def write(self, export_id: str, number: int, entries: Iterable[Entry], *, at: datetime) -> None:
        """Pack a ZIP, piece by piece; what is no longer there when its turn comes is left out."""

    def link(self, export_id: str, number: int) -> str:
        """Give an address of a ZIP that is good for 60 seconds."""

    def delete(self, export_id: str, count: int) -> None:
        """Delete the first `count` ZIPs."""
