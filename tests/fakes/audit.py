"""What an audit reads, in memory."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from picpros.domain.ledger import LedgerEntry
from picpros.domain.order import Order
from picpros.ports import StoredObject
from tests.fakes.rows import Rows


@dataclass
class MemoryHistory:
    """The ledger's entries about one subject."""

    rows: Rows

    def of(self, subject: str) -> Sequence[LedgerEntry]:
        found = [entry for entry in self.rows.ledger if entry.subject == subject]
        return sorted(found, key=lambda each: each.done_at)


@dataclass
class MemoryEverything:
    """All that a test says is stored, queued or logged."""

    main: list[tuple[Mapping[str, Any], Order | None]] = field(default_factory=list)
    keys: list[tuple[str, str]] = field(default_factory=list)
    tables: list[tuple[str, Mapping[str, Any]]] = field(default_factory=list)
    files: dict[tuple[str, str], tuple[bytes, datetime]] = field(default_factory=dict)
    others: dict[str, bytes] = field(default_factory=dict)
    begun: list[str] = field(default_factory=list)
    queued: dict[str, str] = field(default_factory=dict)
    logged: str = ""

    def rows(self) -> Iterator[tuple[Mapping[str, Any], Order | None]]:
        yield from self.main

    def data_keys(self) -> Iterator[tuple[str, str]]:
        yield from self.keys

    def side_rows(self) -> Iterator[tuple[str, Mapping[str, Any]]]:
        yield from self.tables

    def objects(self) -> Iterator[StoredObject]:
        for (bucket, key), (_, written) in list(self.files.items()):
            yield StoredObject(bucket, key, written)

    def delete(self, found: StoredObject) -> None:
        self.files.pop((found.bucket, found.key), None)

    def read(self, found: StoredObject) -> bytes:
        return self.files.get((found.bucket, found.key), (b"", None))[0]

    def elsewhere(self) -> Iterator[tuple[str, bytes]]:
        for key, body in self.others.items():
            yield f"object {key}", key.encode() + b"\n" + body

    def uploads(self) -> Iterator[tuple[str, bytes]]:
        for key in self.begun:
            yield f"upload to {key}", key.encode()

    def messages(self) -> Iterator[tuple[str, bytes]]:
        for number, body in self.queued.items():
            yield f"message {number}", body.encode()

    def logs(self) -> Iterator[tuple[str, bytes]]:
        yield "log, part 1", self.logged.encode()
