"""Payment at the provider: what we ask for, and what it says was paid."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from picpros.domain.due import Due, DueKind
from picpros.domain.money import Money
from picpros.domain.order import Order, Status
from picpros.domain.quiet import standing_due

SESSION_LIFE = timedelta(hours=23, minutes=50)  # the provider allows 24 h, counted by its own clock
SHORTEST_SESSION = timedelta(minutes=31)  # the provider opens none that ends within half an hour
JANITOR_AFTER = timedelta(minutes=15)
_WAITING = (Status.AWAITING_PAYMENT, Status.PAYMENT_PENDING)


class Settled(StrEnum):
    """What the provider says of a session."""

    PAID = "paid"
    PENDING = "pending"
    FAILED = "failed"  # by a method that takes days
    OPEN = "open"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True)
class Attempt:
    """One try to be paid. Everything the provider was told is frozen here, so that a retry says the same."""

    transaction_id: str
    number: int
    amount: Money
    created_at: datetime
    expires_at: datetime
    session_id: str | None = None
    url: str | None = None  # known exactly when session_id is

    @property
    def key(self) -> str:
        """The provider's idempotency key."""
        return f"cs:{self.transaction_id}:{self.number}"


@dataclass(frozen=True, slots=True)
class Method:
    """How somebody paid: personal data."""

    method: str
    brand: str | None
    last4: str | None


@dataclass(frozen=True, slots=True)
class Payment:
    """A session as the provider tells it now."""

    session_id: str
    transaction_id: str | None
    ours: bool
    settled: Settled
    amount: Money
    live: bool
    payment_id: str | None
    paid_at: datetime | None
    method: Method | None


def awaits_payment(order: Order) -> bool:
    """Tell whether money may still come, so that the provider has to be asked."""
    return order.status in _WAITING or order.may_be_paid_yet


def order_due(order: Order, now: datetime) -> Due | None:
    """Give the order's place in the index of what is due: its payment while one may come, then its next deletion."""
    return Due.on(DueKind.PAYMENT, now + JANITOR_AFTER) if awaits_payment(order) else standing_due(order)


def next_attempt(order: Order, *, now: datetime) -> Attempt:
    """Freeze the next try of an order; whole seconds, as the provider counts."""
    created_at = now.replace(microsecond=0)
    return Attempt(order.transaction_id, order.attempt + 1, order.amount, created_at, created_at + SESSION_LIFE)
