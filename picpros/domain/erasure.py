"""Erasure on request: whom it is about, and when it has to wait."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from picpros.domain.order import Order

CONFIRM_WITHIN = timedelta(hours=24)
LOOK_AGAIN = timedelta(days=1)  # where an order was opened again between the confirmation and the work


@dataclass(frozen=True, slots=True)
class Erasure:
    """A request that its client confirmed at `at`; `addresses` are the keyed hashes of the e-mails they had."""

    client_id: str
    addresses: tuple[str, ...]
    at: datetime


def open_orders(orders: Iterable[Order]) -> list[str]:
    """Name the orders of which nothing may be deleted yet."""
    return [order.transaction_id for order in orders if order.is_open()]
