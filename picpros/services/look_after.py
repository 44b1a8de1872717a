"""Look after a payment of which no webhook told: the provider is asked, so that nothing hangs on one message."""

from datetime import datetime

from picpros.domain.order import Order, Status
from picpros.domain.payment import JANITOR_AFTER, SESSION_LIFE, Attempt
from picpros.domain.retention import deletion_due
from picpros.services.fulfil_payment import Till, fulfil_payment

_WAITING = (Status.AWAITING_PAYMENT, Status.PAYMENT_PENDING)


def look_after(transaction_id: str, *, now: datetime, till: Till) -> datetime | None:
    """Ask the provider about an order that waits for its payment; say when to ask again, None when it is settled."""
    order = till.orders.find(transaction_id)
    if order is not None and order.status is Status.CANCELLED and order.payment_id is None:
        _close(order, now, till)
    if order is None or order.status not in _WAITING:
        return None
    attempt = _last(order, till)
    if attempt is None or attempt.session_id is None:
        return _abandon(order, order.created_at, now, till)
    if order.is_spent:
        return _abandon(order, order.history[-1].at, now, till)
    fulfil_payment(attempt.session_id, event_id=None, at=now, now=now, till=till)
    order = till.orders.get(transaction_id)
    return now + JANITOR_AFTER if order.status in _WAITING else None


def _close(order: Order, now: datetime, till: Till) -> None:
    """See that a cancelled order cannot be paid any more; what was paid just before goes back."""
    attempt = _last(order, till)
    if attempt is not None and attempt.session_id is not None:
        till.refunds.close(attempt.session_id)
        fulfil_payment(attempt.session_id, event_id=None, at=now, now=now, till=till)


def _abandon(order: Order, since: datetime, now: datetime, till: Till) -> datetime | None:
    """A session that was never shown cannot be paid, nor one at which a payment failed: a day later it is over."""
    if now - since < SESSION_LIFE:
        return now + JANITOR_AFTER
    expired = order.expired(now)
    till.orders.save(expired, due=deletion_due(expired))
    return None


def _last(order: Order, till: Till) -> Attempt | None:
    return till.orders.attempt(order.transaction_id, order.attempt) if order.attempt else None
