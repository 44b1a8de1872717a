"""Look after a payment of which no webhook told: the provider is asked, so that nothing hangs on one message."""

from datetime import datetime

from picpros.domain.order import Order, Status
from picpros.domain.payment import JANITOR_AFTER, SESSION_LIFE, Attempt, awaits_payment
from picpros.domain.retention import deletion_due
from picpros.services.fulfil_payment import Till, fulfil_payment


def look_after(transaction_id: str, *, now: datetime, till: Till) -> datetime | None:
    """Ask the provider about an order that waits for its payment; say when to ask again, None when it is settled."""
    order = till.orders.find(transaction_id)
    if order is not None and order.status is Status.CANCELLED and order.payment_id is None:
        return _close(order, now, till)
    if order is None or not awaits_payment(order):
        return None
    attempt = _last(order, till)
    if attempt is None or attempt.session_id is None:
        return _abandon(order, order.created_at, now, till)
    if order.is_spent:
        return _abandon(order, order.history[-1].at, now, till)
    fulfil_payment(attempt.session_id, event_id=None, at=now, now=now, till=till)
    return _again(transaction_id, now, till)


def _close(order: Order, now: datetime, till: Till) -> datetime | None:
    """See that a cancelled order cannot be paid any more; what was paid just before, or comes days later, goes back."""
    attempt = _last(order, till)
    if attempt is not None and attempt.session_id is not None:
        till.refunds.close(attempt.session_id)
        fulfil_payment(attempt.session_id, event_id=None, at=now, now=now, till=till)
    return _again(order.transaction_id, now, till)


def _again(transaction_id: str, now: datetime, till: Till) -> datetime | None:
    return now + JANITOR_AFTER if awaits_payment(till.orders.get(transaction_id)) else None


def _abandon(order: Order, since: datetime, now: datetime, till: Till) -> datetime | None:
    """A session that was never shown cannot be paid, nor one at which a payment failed: a day later it is over."""
    if now - since < SESSION_LIFE:
        return now + JANITOR_AFTER
    expired = order.expired(now)
    till.orders.save(expired, due=deletion_due(expired))
    return None


def _last(order: Order, till: Till) -> Attempt | None:
    return till.orders.attempt(order.transaction_id, order.attempt) if order.attempt else None
