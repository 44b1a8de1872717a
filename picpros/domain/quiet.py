"""Orders that nobody completes: asked about after 90 quiet days, completed after 14 more."""

from datetime import datetime, timedelta

from picpros.domain.due import Due, DueKind
from picpros.domain.order import Order
from picpros.domain.redaction import redaction_due
from picpros.domain.retention import deletion_due, held_until

ASKED_AFTER = timedelta(days=90)
COMPLETED_AFTER = timedelta(days=14)
ONE_SIGN = timedelta(days=1)  # a sign of life within a day of the last is not written down again


def last_sign(order: Order) -> datetime:
    """Say when somebody last did something about an order: a step, a picture, a message."""
    return max(order.history[-1].at, order.alive_at or order.history[-1].at)


def is_asked(order: Order) -> bool:
    """Tell whether staff and client were asked since the last sign of life."""
    return order.asked_at is not None and order.asked_at >= last_sign(order)


def question(order: Order) -> Due | None:
    """Give when an order whose project is ongoing is asked about, or completed; a hold lets it wait."""
    if not order.is_open():
        return None
    asked = order.asked_at if is_asked(order) else None
    at = asked + COMPLETED_AFTER if asked else last_sign(order) + ASKED_AFTER
    return Due(DueKind.QUIET, at, max(at, held_until(order) or at))


def standing_due(order: Order) -> Due | None:
    """Give an order's place in the index of what is due.

    That is its next deletion, while it is open its next question, and after its purge the redaction of its payment.
    """
    return deletion_due(order) or question(order) or redaction_due(order)
