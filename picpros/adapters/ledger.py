"""The ledger in DynamoDB: a partition an hour, entries under unique keys, appended and never changed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from picpros.adapters.ids import random_text
from picpros.adapters.rows import Item, check, write
from picpros.adapters.table import Tables, put
from picpros.domain.instants import read, stored
from picpros.domain.ledger import Entry, LedgerEntry
from picpros.domain.seal import Filed

HOUR = len("2027-03-13T08")


@dataclass(frozen=True, slots=True)
class DynamoLedger:
    """Entries lie under the hour in which they were written."""

    tables: Tables

    def append(self, entry: LedgerEntry) -> None:
        self.tables.client.put_item(TableName=self.tables.ledger, Item=entry_row(entry))

    def append_all(self, entries: Sequence[LedgerEntry]) -> None:
        # In a transaction, since the right to write in batches is one to delete as well.
        if len(entries) == 1:
            self.append(entries[0])
        elif entries:
            self.tables.transact([entry_put(self.tables.ledger, entry) for entry in entries])

    def read(self, hour: str) -> Sequence[LedgerEntry]:
        """Read an hour's entries, `hour` as in `2027-03-13T08`."""
        return [to_entry(row) for row in self._rows(hour)]

    def filed(self, hour: str) -> Sequence[Filed]:
        return [to_filed(row) for row in self._rows(hour)]

    def _rows(self, hour: str) -> Iterator[dict[str, Any]]:
        asked = {
            "TableName": self.tables.ledger,
            "KeyConditionExpression": "#hour = :hour",
            "ExpressionAttributeNames": {"#hour": "hour"},
            "ExpressionAttributeValues": {":hour": {"S": hour}},
            "ConsistentRead": True,
        }
        return self.tables.all_pages(asked)


def entry_put(table: str, entry: LedgerEntry) -> Item:
    """Append within a transaction."""
    return put(table, entry_row(entry))


def entry_row(entry: LedgerEntry) -> Item:
    values = {
        "kind": entry.kind.value,
        "subject": entry.subject,
        "at": stored(entry.at),
        "done_at": stored(entry.done_at),
        "count": entry.count,
        "detail": entry.detail,
    }
    check("ledger_entry", values)
    written = stored(entry.done_at)
    fields = {**values, "hour": written[:HOUR], "entry": f"{written}#{random_text(10)}"}
    return {name: write(value) for name, value in fields.items()}


def to_filed(row: Mapping[str, Any]) -> Filed:
    fields = {name: value for name, value in row.items() if name not in ("hour", "entry")}
    return Filed(row["hour"], row["entry"], fields)


def to_entry(row: dict[str, object]) -> LedgerEntry:
    return LedgerEntry(
        kind=Entry(str(row["kind"])),
        subject=str(row["subject"]),
        at=read(str(row["at"])),
        done_at=read(str(row["done_at"])),
        count=int(str(row["count"])),
        detail=str(row["detail"]),
    )
