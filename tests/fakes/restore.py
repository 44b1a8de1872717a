"""What putting a table back needs, in memory."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from picpros.domain.data_map import Class
from picpros.domain.instants import stored
from picpros.domain.known_tables import SeenTable, TableRole
from picpros.domain.ledger import LedgerEntry
from picpros.domain.order import Order
from picpros.errors import Changed
from tests.fakes.audit import MemoryEverything
from tests.fakes.rows import Row, Rows, Sealed


@dataclass
class MemoryApprovals:
    """Which tables are known, and which are there."""

    rows: Rows
    there: dict[TableRole, SeenTable] = field(
        default_factory=lambda: {role: SeenTable(role.value, f"first-{role}") for role in TableRole}
    )
    known: dict[TableRole, str] = field(default_factory=dict)

    def seen(self, role: TableRole) -> SeenTable:
        return self.there[role]

    def approved(self, role: TableRole) -> str | None:
        return self.known.get(role)

    def approve(self, role: TableRole, table_id: str, entry: LedgerEntry, *, instead: str | None) -> None:
        if self.known.get(role) != instead:
            raise Changed("the row is not as it was")
        self.rows.commit("approvals.approve", entries=[entry])
        self.known[role] = table_id


@dataclass
class MemoryStored(MemoryEverything):
    """What lies in memory as rows, as far as their places, clocks and ids go."""

    held: Rows = field(kw_only=True)

    def rows(self) -> Iterator[tuple[Mapping[str, Any], Order | None]]:
        for (pk, sk), row in list(self.held.held.items()):
            shown: dict[str, Any] = {"pk": pk, "sk": sk}
            if row.due is not None:
                shown["due_at"] = stored(row.due.due_at)
            if isinstance(row.value, Sealed):
                shown["sealed"] = b""
            kind = pk.partition("#")[0]
            name = {"email": "client_id", "counter": "issued"}.get(kind, "transaction_id")
            if isinstance(row.value, str | int):
                shown[name] = row.value
            yield shown, row.value if isinstance(row.value, Order) else None

    def data_keys(self) -> Iterator[tuple[str, str]]:
        yield from [(owner, belongs_to.value) for owner, belongs_to in self.held.keys]


@dataclass
class MemoryRepairs:
    """Counters, keys and papers."""

    rows: Rows
    papers: list[str] = field(default_factory=list)

    def raise_counter(self, series: str, least: int) -> None:
        place = (f"counter#{series}", "counter")
        if (self.rows.find(*place) or 0) < least:
            self.rows.commit("repairs.raise_counter", put={place: Row(least)})

    def drop_row(self, pk: str, sk: str) -> None:
        self.rows.commit("repairs.drop_row", drop=[(pk, sk)])

    def forget_keys(self, keys: Sequence[tuple[str, str]]) -> None:
        self.rows.commit("repairs.forget_keys", shred=[(owner, Class(name)) for owner, name in keys])

    def invoice_papers(self) -> Iterator[str]:
        yield from self.papers
