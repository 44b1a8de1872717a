"""The ledger and its seals in memory."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from operator import attrgetter

from picpros.domain.instants import stored
from picpros.domain.ledger import LedgerEntry
from picpros.domain.seal import Filed, Seal, read_seal
from tests.fakes.rows import Rows, Steps


@dataclass
class MemoryLedger:
    """Entries under the hour in which they were written."""

    rows: Rows

    def append(self, entry: LedgerEntry) -> None:
        self.rows.commit("ledger.append", entries=[entry])

    def append_all(self, entries: Sequence[LedgerEntry]) -> None:
        if entries:
            self.rows.commit("ledger.append_all", entries=entries)

    def read(self, hour: str) -> Sequence[LedgerEntry]:
        found = [entry for entry in self.rows.ledger if stored(entry.done_at).startswith(hour)]
        return sorted(found, key=attrgetter("done_at"))

    def filed(self, hour: str) -> Sequence[Filed]:
        found = [
            Filed(hour, f"{stored(entry.done_at)}#{number:010d}", _ledger_fields(entry))
            for number, entry in enumerate(self.rows.ledger)
            if stored(entry.done_at).startswith(hour)
        ]
        return sorted(found, key=attrgetter("id"))


@dataclass
class MemorySeals:
    """Seals by their hour; what is held is what was written."""

    steps: Steps
    held: dict[str, bytes] = field(default_factory=dict)
    meanwhile: dict[str, Callable[[], object]] = field(default_factory=dict)
    busy: set[str] = field(default_factory=set)  # hours that another writer has begun

    def last(self) -> Seal | None:
        return self.read(max(self.held)) if self.held else None

    def read(self, hour: str) -> Seal | None:
        return read_seal(self.held[hour]) if hour in self.held else None

    def write(self, seal: Seal) -> bool:
        self.meanwhile.pop(seal.hour, lambda: None)()
        if seal.hour in self.held or seal.hour in self.busy:
            return False
        self.held[seal.hour] = seal.to_bytes()
        self.steps.took("seals.write")
        return True


def _ledger_fields(entry: LedgerEntry) -> dict[str, object]:
    return {
        "kind": entry.kind.value,
        "subject": entry.subject,
        "at": stored(entry.at),
        "done_at": stored(entry.done_at),
        "count": entry.count,
        "detail": entry.detail,
    }
