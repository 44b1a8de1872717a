"""Cancellations: what a client asks, what it costs, and who decides."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum

from picpros.domain.money import Money
from picpros.domain.order import Order, Status


class CancellationState(StrEnum):
    """A request is confirmed from the e-mail on file; only then anything happens."""

    ASKED = "asked"
    CONFIRMED = "confirmed"  # waits for the staff, since work has begun
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Cancellation:
    """`fee` was frozen when it was asked: `asked_at`, UTC."""

    state: CancellationState
    asked_at: datetime
    fee: Money


def needs_staff(order: Order, asked: Cancellation) -> bool:
    """Tell whether work had begun when it was asked, so that the staff decide even where it costs nothing."""
    begun = order.started_at is not None and order.started_at < asked.asked_at
    return order.status is Status.IN_PROGRESS and (begun or asked.fee.minor > 0)


def cancellation_fee(order: Order, percent: Decimal) -> Money:
    """Say what a cancellation costs now: nothing before work begins, then `percent` of the amount paid."""
    if order.status is Status.IN_PROGRESS:
        return order.amount.percent(percent)
    return Money(0, order.amount.currency)
