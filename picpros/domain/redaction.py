"""The provider's own record of a payment: when it is redacted, and how far that is."""

from dataclasses import replace
from datetime import datetime, timedelta
from enum import StrEnum

from picpros.domain.account import Account, DisputeState, RefundState
from picpros.domain.due import Due, DueKind
from picpros.domain.order import Held, Order, Redaction
from picpros.domain.retention import held_until

KEPT = timedelta(days=90)  # the provider redacts no payment that is younger
AT_ONCE = 10  # ids in one job of the provider's
PATIENCE = timedelta(days=7)  # how long the provider may take, by its own word, before it is called late
_MOVING = (RefundState.ASKED, RefundState.PENDING)
_FOUGHT = (DisputeState.INQUIRY, DisputeState.OPEN)


class RedactionState(StrEnum):
    """Where a job of the provider's stands."""

    CHECKING = "checking"
    READY = "ready"
    RUNNING = "running"
    DONE = "done"
    REFUSED = "refused"  # the provider cannot redact what it was given, or ended the job


def redaction_due(order: Order) -> Due | None:
    """Say when the provider is to redact an order's payment: on day 28, or 90 days after it where that is later.

    Someone who asked to be erased does not wait for day 28. None for an order that nobody paid, that is not purged yet,
    or whose payment is redacted.
    """
    if order.payment_id is None or order.due is None or order.holds_personal() or _is_done(order):
        return None
    at = (order.paid_at or order.history[-1].at) + KEPT
    if order.held is not Held.NOTHING:
        at = max(at, order.due.personal_at)
    return Due(DueKind.REDACTION, at, max(at, held_until(order) or at))


def may_be_redacted(account: Account) -> bool:
    """Tell whether no money moves or is fought over: a redacted payment can be neither refunded nor defended."""
    moving = any(each.state in _MOVING for each in account.refunds)
    return not moving and not any(each.state in _FOUGHT for each in account.disputes)


def begun(order: Order) -> Order:
    """Say that the provider is about to be told: from here on nothing can be refunded."""
    return order if order.redaction else replace(order, redaction=Redaction())


def given_up(order: Order) -> Order:
    """Forget a job that came to nothing: another is made. Where nothing is redacted yet, money may go back again."""
    known = order.redaction
    return replace(order, redaction=Redaction(done=known.done) if known and known.done else None)


def told(order: Order, job: str) -> Order:
    """Note the job that the provider made."""
    return replace(order, redaction=Redaction(job, order.redaction.done if order.redaction else 0))


def moved_on(order: Order, ids: int, *, of: int, at: datetime) -> Order:
    """Note that `ids` more of the `of` ids are redacted."""
    done = (order.redaction.done if order.redaction else 0) + ids
    return replace(order, redaction=Redaction(done=done, ended_at=at if done >= of else None))


def _is_done(order: Order) -> bool:
    return order.redaction is not None and order.redaction.ended_at is not None
