"""Counters of payment methods in DynamoDB: one row a month, method, brand and currency."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from picpros.adapters.rows import Item, key, row
from picpros.adapters.sale_rows import NEW
from picpros.adapters.table import Tables, delete, put
from picpros.domain.jobs import Job
from picpros.errors import Changed
from picpros.ports import Counted

REPORT = "report#payments"
TRIES = 12  # as for the invoice's counter


@dataclass(frozen=True, slots=True)
class DynamoPaymentCounts:
    """A payment is counted in the transaction that ends its job, so that no second try counts it again."""

    tables: Tables

    def count(self, counted: Counted, job: Job) -> None:
        ended = delete(self.tables.main, key(job.ref.pk, job.ref.sk), "attribute_exists(pk)")
        for _ in range(TRIES):
            if self.tables.get(job.ref.pk, job.ref.sk) is None:
                return
            try:
                self.tables.transact([ended, self._raised(counted)])
            except Changed:
                continue
            return
        raise Changed("the counter was too busy")

    def counts(self) -> Sequence[Counted]:
        found = [_to_counted(each) for each in self.tables.query(REPORT)]
        return sorted(found, key=lambda each: each.month, reverse=True)

    def _raised(self, counted: Counted) -> Item:
        sk = f"{counted.month}#{counted.method}#{counted.brand}#{counted.currency}"
        held = self.tables.get(REPORT, sk)
        before = held["payments"] if held else 0
        fields = {
            "month": counted.month,
            "method": counted.method,
            "brand": counted.brand,
            "currency": counted.currency,
            "payments": before + counted.count,
        }
        raised = row("payment_count", REPORT, sk, fields)
        if held is None:
            return put(self.tables.main, raised, NEW)
        return put(self.tables.main, raised, "payments = :before", {":before": before})


def _to_counted(found: Mapping[str, Any]) -> Counted:
    return Counted(found["month"], found["method"], found["brand"], found["currency"], found["payments"])
