"""What reconciliations found, in DynamoDB: one row a difference, under the day of the run."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from picpros.adapters.rows import Item as Row
from picpros.adapters.rows import row
from picpros.adapters.table import Tables
from picpros.domain.money import Money
from picpros.domain.reconciliation import Difference, Item

REPORT = "report#reconciliation"


@dataclass(frozen=True, slots=True)
class DynamoDifferences:
    """The same run again writes the same rows."""

    tables: Tables

    def keep(self, day: str, found: Sequence[Difference]) -> None:
        for each in found:
            self.tables.put(_row(day, each))

    def kept(self) -> Sequence[tuple[str, Difference]]:
        found = [(each["day"], _to_difference(each)) for each in self.tables.query(REPORT)]
        return sorted(found, key=lambda each: each[0], reverse=True)


def _row(day: str, difference: Difference) -> Row:
    fields = {
        "day": day,
        "transaction_id": difference.transaction_id,
        "item": difference.item.value,
        "ours": difference.ours.minor if difference.ours else None,
        "theirs": difference.theirs.minor,
        "currency": difference.theirs.currency,
    }
    return row("difference", REPORT, f"{day}#{difference.transaction_id}#{difference.item}", fields)


def _to_difference(found: Mapping[str, Any]) -> Difference:
    currency = found["currency"]
    ours = Money(found["ours"], currency) if "ours" in found else None
    return Difference(found["transaction_id"], Item(found["item"]), ours, Money(found["theirs"], currency))
