"""Stripe's own books: charges that were made and refunds that moved, a page at a time."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import stripe

from picpros.adapters.patience import Patience
from picpros.adapters.stripe_payments import mark
from picpros.adapters.stripe_tries import all_pages
from picpros.domain.money import Money
from picpros.domain.reconciliation import Statement


@dataclass(frozen=True, slots=True)
class StripeStatements:
    """`stack` marks our payments apart from those of others on the same account."""

    client: stripe.StripeClient
    stack: str
    patience: Patience = field(default_factory=Patience)

    def moved(self, since: datetime, until: datetime) -> Iterator[Statement]:
        seen: set[str] = set()
        for charge in self._charges(since, until):
            if charge.id not in seen and charge.paid and mark(charge.metadata or {}, "stack") == self.stack:
                seen.add(charge.id)
                yield _statement(charge)

    def _charges(self, since: datetime, until: datetime) -> Iterator[Any]:
        asked: Any = {"created": {"gte": int(since.timestamp()), "lt": int(until.timestamp())}, "limit": 100}
        yield from all_pages(lambda: self.client.v1.charges.list(asked), self.patience)
        with_charge: Any = {**asked, "expand": ["data.charge"]}
        refunds = all_pages(lambda: self.client.v1.refunds.list(with_charge), self.patience)
        yield from (each.charge for each in refunds if each.charge is not None)


def _statement(charge: Any) -> Statement:
    return Statement(
        payment_id=charge.payment_intent or "",
        transaction_id=mark(charge.metadata, "order") or "",
        charged=Money(charge.amount_captured, charge.currency),
        refunded=Money(charge.amount_refunded, charge.currency),
    )
