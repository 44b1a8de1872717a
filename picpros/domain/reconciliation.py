"""Reconciliation: where our books and the provider's say different things of a payment."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from picpros.domain.account import Account
from picpros.domain.money import Money


class Item(StrEnum):
    """What is compared."""

    ORDER = "order"  # whether the payment is known here at all
    CHARGED = "charged"
    REFUNDED = "refunded"


@dataclass(frozen=True, slots=True)
class Statement:
    """A payment as the provider's books have it; `transaction_id` is our mark on it."""

    payment_id: str
    transaction_id: str
    charged: Money
    refunded: Money


@dataclass(frozen=True, slots=True)
class Difference:
    """`ours` is None where the payment is not known here."""

    transaction_id: str
    item: Item
    ours: Money | None
    theirs: Money


def differences(statement: Statement, account: Account | None) -> Iterator[Difference]:
    """Compare what has moved. A refund that is still under way is in neither's books."""
    mark = statement.transaction_id
    if account is None:
        yield Difference(mark, Item.ORDER, None, statement.charged)
        return
    balance = account.balance
    for item, ours, theirs in (
        (Item.CHARGED, balance.charged, statement.charged),
        (Item.REFUNDED, balance.refunded, statement.refunded),
    ):
        if ours != theirs:
            yield Difference(mark, item, ours, theirs)
