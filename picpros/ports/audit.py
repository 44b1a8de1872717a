"""What an audit reads: all that is stored, wherever it lies."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from picpros.domain.order import Order


@dataclass(frozen=True, slots=True)
class StoredObject:
    """An object of a bucket; `written` is UTC."""

    bucket: str
    key: str
    written: datetime


class Stored(Protocol):
    """Everything that is stored, item by item."""

    def rows(self) -> Iterator[tuple[Mapping[str, Any], Order | None]]:
        """Give the rows of the main table, and of an order's record what it says."""

    def data_keys(self) -> Iterator[tuple[str, str]]:
        """Give owner and class of each wrapped data key."""

    def side_rows(self) -> Iterator[tuple[str, Mapping[str, Any]]]:
        """Give the rows of the ledger and of the suppressions, each with its kind."""

    def objects(self) -> Iterator[StoredObject]:
        """Give the objects of the buckets that hold clients' data."""

    def delete(self, found: StoredObject) -> None: ...


class Everything(Stored, Protocol):
    """What is stored, with its contents, and what is queued or logged."""

    def read(self, found: StoredObject) -> bytes:
        """Give an object's bytes; none where it is gone meanwhile."""

    def elsewhere(self) -> Iterator[tuple[str, bytes]]:
        """Give the objects of the buckets that hold no client's data, such as the ledger's seals."""

    def uploads(self) -> Iterator[tuple[str, bytes]]:
        """Give the names of uploads in parts that never ended."""

    def messages(self) -> Iterator[tuple[str, bytes]]:
        """Give the messages of every queue, dead letters too, by queue and message id; they stay where they are."""

    def logs(self) -> Iterator[tuple[str, bytes]]: ...
