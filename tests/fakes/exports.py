"""Exports in memory: requests with their numbers, and what was packed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from picpros.domain.due import Due
from picpros.domain.export import Entry, Export, FromOrder
from picpros.domain.jobs import Job
from picpros.errors import Changed
from tests.fakes.outbox import job_row
from tests.fakes.rows import Key, Row, Rows
from tests.fakes.small import MemoryFiles


@dataclass
class MemoryExports:
    """Rows of the client's partition, each due when its ZIPs must be gone."""

    rows: Rows

    def ask(self, export: Export, *, due: Due, jobs: Sequence[Job]) -> None:
        place = _place(export)
        self.rows.commit(
            "exports.ask",
            when=lambda: place not in self.rows.held and self.rows.there(place[0], "contact"),
            put={place: Row(export, due), **dict(map(job_row, jobs))},
        )

    def of(self, client_id: str) -> Sequence[Export]:
        pk = f"client#{client_id}"
        found: list[Export] = [self.rows.find(pk, sk) for sk in self.rows.of(pk) if sk.startswith("export#")]
        return sorted(found, key=lambda export: export.number, reverse=True)

    def save(self, export: Export, seen: Export) -> None:
        place = _place(export)
        held = self.rows.held.get(place)
        if held is None:
            raise Changed("the row is not as it was")
        self.rows.commit(
            "exports.save",
            when=lambda: self.rows.find(*place) == seen,
            put={place: replace(held, value=export)},
        )

    def drop(self, export: Export) -> None:
        self.rows.commit("exports.drop", drop=[_place(export)])


@dataclass
class MemoryArchive:
    """ZIPs as mappings of path to content; a file of an order is told by its id."""

    files: MemoryFiles
    held: dict[tuple[str, int], dict[str, bytes]] = field(default_factory=dict)

    def write(self, export_id: str, number: int, entries: Iterable[Entry], *, at: datetime) -> None:
        packed = {entry.path: self._content(entry) for entry in entries}
        self.held[export_id, number] = {path: body for path, body in packed.items() if body is not None}
        self.files.steps.took("archive.write")

    def link(self, export_id: str, number: int) -> str:
        return f"https://documents.example/exports/{export_id}-{number}.zip"

    def delete(self, export_id: str, count: int) -> None:
        for number in range(1, count + 1):
            self.held.pop((export_id, number), None)
            self.files.steps.took("archive.delete")

    def _content(self, entry: Entry) -> bytes | None:
        source = entry.source
        if isinstance(source, bytes):
            return source
        if isinstance(source, FromOrder):
            there = f"orders/{source.transaction_id}/{source.file_id}" in self.files.held
            return source.file_id.encode() if there else None
        return self.files.invoices.get(source.number)


def _place(export: Export) -> Key:
    return f"client#{export.client_id}", f"export#{export.number:04d}"
