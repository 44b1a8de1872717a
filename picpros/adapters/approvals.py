"""Which tables the ledger knows: a row a role in a partition of its own, beside the sealed entry that says so."""

from dataclasses import dataclass

from picpros.adapters.ledger import entry_put
from picpros.adapters.rows import Item, check, write
from picpros.adapters.table import Tables, put
from picpros.domain.instants import stored
from picpros.domain.known_tables import SeenTable, TableRole
from picpros.domain.ledger import LedgerEntry

PARTITION = "tables"  # of the ledger's table, where hours are; it is no entry, and the seals know nothing of it


@dataclass(frozen=True, slots=True)
class DynamoApprovals:
    """The id of a table never changes, and no restored table has that of another."""

    tables: Tables

    def seen(self, role: TableRole) -> SeenTable:
        name = names(self.tables)[role]
        told = self.tables.client.describe_table(TableName=name)["Table"]
        return SeenTable(name, told["TableId"], "RestoreSummary" in told)

    def approved(self, role: TableRole) -> str | None:
        found = self.tables.client.get_item(TableName=self.tables.ledger, Key=_key(role), ConsistentRead=True)
        return found["Item"]["table_id"]["S"] if "Item" in found else None

    def approve(self, role: TableRole, table_id: str, entry: LedgerEntry, *, instead: str | None) -> None:
        fields = {"table_id": table_id, "at": stored(entry.done_at)}
        check("table_approval", fields)
        row = {**_key(role), **{name: write(value) for name, value in fields.items()}}
        unchanged = ("attribute_not_exists(entry)", None) if instead is None else ("table_id = :it", {":it": instead})
        self.tables.transact([put(self.tables.ledger, row, *unchanged), entry_put(self.tables.ledger, entry)])


def names(tables: Tables) -> dict[TableRole, str]:
    """Name the tables by their roles."""
    return {
        TableRole.MAIN: tables.main,
        TableRole.KEYS: tables.keys,
        TableRole.SUPPRESSIONS: tables.suppressions,
    }


def _key(role: TableRole) -> Item:
    return {"hour": write(PARTITION), "entry": write(role.value)}
