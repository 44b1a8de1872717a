"""What putting a table back needs, in memory."""

from dataclasses import dataclass, field

from picpros.domain.known_tables import SeenTable, TableRole
from picpros.domain.ledger import LedgerEntry
from picpros.errors import Changed
from tests.fakes.rows import Rows


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
