"""How long what is held: the policy's two marks, and what they delete."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from picpros.domain.calendar import PERSONAL_DAYS, BusinessCalendar
from picpros.domain.data_map import Class
from picpros.domain.due import Due, DueKind
from picpros.domain.order import Held, Order, Status

UNPAID_KEPT = timedelta(hours=48)  # clauses.md, "What ends a project": after the payment expired
FORM_DAYS = 28  # clauses.md, "Forms without an order"
RAW_MAIL_KEPT = timedelta(hours=72)
LONGEST_HOLD = timedelta(days=90)  # clauses.md, "Holds"
# When to look again at what lives with an open order: before either of its marks can have come, were it completed in
# this moment (14 business days are 18 days at least, day 28 begins 27 days later at the earliest).
LOOK_AGAIN = timedelta(days=14)
HELD_LOOK_AGAIN = timedelta(minutes=30)  # a hold may be lifted any hour: the next tick looks again
_OPEN = frozenset({Status.AWAITING_PAYMENT, Status.PAYMENT_PENDING, Status.PAID, Status.IN_PROGRESS})


class Stage(StrEnum):
    """One step of deleting an order."""

    DETAILS = "details"
    PERSONAL = "personal"
    WHOLE = "whole"  # an order that was never paid
    ERASED = "erased"  # on request: all but the record that names nobody


_CLASSES = {
    Stage.DETAILS: frozenset({Class.DETAILS}),
    Stage.PERSONAL: frozenset({Class.PERSONAL}),
    Stage.WHOLE: frozenset({Class.DETAILS, Class.PERSONAL}),
    Stage.ERASED: frozenset({Class.DETAILS, Class.PERSONAL}),
}


def keys_that_go(stage: Stage) -> frozenset[Class]:
    """Name the classes whose data keys a stage deletes."""
    return _CLASSES[stage]


def row_goes(sk: str, stage: Stage) -> bool:
    """Rows are named by their class, `details` or `details-pictures`; of an unpaid order all but the record goes."""
    if stage is Stage.WHOLE:
        return sk != "record"
    if stage is Stage.ERASED:
        return sk == Class.CONTACT or any(row_goes(sk, each) for each in (Stage.DETAILS, Stage.PERSONAL))
    return sk == stage.value or sk.startswith(f"{stage.value}-")


@dataclass(frozen=True, slots=True)
class Next:
    """The next deletion of an order, and since when it is promised."""

    stage: Stage
    due_at: datetime


def next_deletion(order: Order) -> Next | None:
    """Say what of an order is to be deleted next and when; None while its project is ongoing or nothing is left.

    A cancelled order for which money may still come is kept until that is known: it is needed to give the money back.
    """
    if order.status is Status.EXPIRED:
        return Next(Stage.WHOLE, order.history[-1].at + UNPAID_KEPT)
    if order.status is Status.CANCELLED and order.due is None:
        return None if order.may_be_paid_yet else Next(Stage.WHOLE, order.history[-1].at + UNPAID_KEPT)
    if order.due is None or order.status not in (Status.COMPLETED, Status.CANCELLED):
        return None
    if order.held is Held.EVERYTHING:
        return Next(Stage.DETAILS, order.due.details_at)
    if order.held is Held.WITHOUT_DETAILS:
        return Next(Stage.PERSONAL, order.due.personal_at)
    return None


def deletion_due(order: Order) -> Due | None:
    """Give the order's place in the index of what is due."""
    deletion = next_deletion(order)
    if deletion is None:
        return None
    return Due(DueKind.PURGE, deletion.due_at, max(deletion.due_at, held_until(order) or deletion.due_at))


def held_until(order: Order) -> datetime | None:
    """Say until when holds keep what is due of an order; None without any."""
    return max((hold.until for hold in order.holds), default=None)


def is_held(order: Order, now: datetime) -> bool:
    """Tell whether a hold keeps what there is of an order now."""
    until = held_until(order)
    return until is not None and now < until


def allowed(order: Order, at: datetime) -> frozenset[Class]:
    """Say which classes of an order may be held at `at`. Records and contact stay with a paid order."""
    if order.status is Status.EXPIRED:
        kept = at < order.history[-1].at + UNPAID_KEPT
        return frozenset(Class) if kept else frozenset()
    gone: set[Class] = set()
    if order.held is not Held.EVERYTHING or (order.due is not None and at >= order.due.details_at):
        gone.add(Class.DETAILS)
    if not order.holds_personal() or (order.due is not None and at >= order.due.personal_at):
        gone.add(Class.PERSONAL)
    if order.held is Held.NOTHING:
        gone.add(Class.CONTACT)
    return frozenset(Class) - gone


def profile_ends(orders: Sequence[Order], now: datetime) -> datetime | None:
    """Say until when a client's orders keep phone and address of the profile; None where none does (any more).

    That is day 28 of the last paid order. One that is still open could end today at the earliest: its day 28 is then
    at least 27 days away, and the profile is looked at again.
    """
    ends = [order.due.personal_at for order in orders if order.due is not None]
    ends += [now + timedelta(days=PERSONAL_DAYS - 1) for order in orders if order.is_open()]
    return max((end for end in ends if end > now), default=None)


def form_due(last_message_at: datetime, calendar: BusinessCalendar) -> datetime:
    """00:00 studio time of day 28 after the last message; that day is day 0."""
    return calendar.midnight(calendar.studio_date(last_message_at) + timedelta(days=FORM_DAYS))


def is_open(order: Order) -> bool:
    """Tell whether the order's project is ongoing, or may begin yet."""
    return order.status in _OPEN


def text_ends(order: Order | None, now: datetime) -> datetime | None:
    """Say when a text tied to an order must go, as one of its details, or when to look again; None: it goes by itself.

    While the project is ongoing nothing of it is deleted, so there is only a time to look again. A hold on the order
    holds what was written about it too.
    """
    if order is None or not order.holds_details():
        return None
    deletion = deletion_due(order)
    if deletion is not None and deletion.due_at <= now < deletion.next_at:
        return now + HELD_LOOK_AGAIN
    if deletion is not None:
        return deletion.due_at if deletion.due_at > now else None
    return now + LOOK_AGAIN if is_open(order) else None


def letter_due(order: Order | None, last_message_at: datetime, calendar: BusinessCalendar) -> datetime:
    """Give the clock of an inquiry or a reply: that of the order it is tied to, else 28 days from its last message."""
    return text_ends(order, last_message_at) or form_due(last_message_at, calendar)
