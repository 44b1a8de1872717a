"""Hold what is due of an order: for an open dispute or a legal duty, ninety days at most, and the client is told."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from math import ceil

from picpros.domain.jobs import Job, JobKind, job
from picpros.domain.ledger import Entry, LedgerEntry
from picpros.domain.order import HoldReason, Order
from picpros.domain.payment import order_due
from picpros.domain.retention import LONGEST_HOLD
from picpros.errors import FieldError, Refused, WrongState
from picpros.ports import Accounts, Booking, Queue
from picpros.services.try_again import while_overtaken

TRIES = 5


@dataclass(frozen=True, slots=True)
class Keeper:
    """All that a hold needs of the world."""

    accounts: Accounts
    outbox: Queue


def hold_order(
    transaction_id: str, reason: HoldReason, until: datetime, *, at: datetime, now: datetime, keeper: Keeper
) -> Order:
    """Hold what is due until then; a second hold for the same reason takes the place of the first.

    Refused for a time that is past or more than ninety days away; WrongState for what is being or is deleted.
    """
    if not now < until <= now + LONGEST_HOLD:
        raise Refused(FieldError("until", "must be a time from now to 90 days from now"))
    subject = f"order#{transaction_id}"
    mail = job(JobKind.HELD, subject, at, reference=reason.value, not_before=now)
    # With its end: a restored table that lost it must hold what is held.
    detail = f"{reason.value}.{ceil(until.timestamp())}"
    entry = LedgerEntry(Entry.HELD, subject, at, now, detail=detail)

    def held(order: Order) -> Order:
        if order.purging or not order.holds_personal():
            raise WrongState("held", "deleted")
        return order.held_for(reason, until)

    return _booked(transaction_id, held, (mail,), entry, now, keeper)


def lift_hold(transaction_id: str, reason: HoldReason | None, *, at: datetime, now: datetime, keeper: Keeper) -> Order:
    """Lift a hold, or all of them; what is overdue by then is deleted within the hour."""
    reasons = list(HoldReason) if reason is None else [reason]
    entry = LedgerEntry(Entry.HOLD_LIFTED, f"order#{transaction_id}", at, now, detail=reason.value if reason else "all")

    def lifted(order: Order) -> Order:
        for each in reasons:
            order = order.held_for(each, None)
        return order

    return _booked(transaction_id, lifted, (), entry, now, keeper)


def _booked(
    transaction_id: str,
    change: Callable[[Order], Order],
    jobs: Sequence[Job],
    entry: LedgerEntry,
    now: datetime,
    keeper: Keeper,
) -> Order:
    def write() -> Order:
        order = keeper.accounts.books(transaction_id).order
        changed = change(order)
        if changed == order:
            return order
        booking = Booking(order, (changed, order_due(changed, now)), jobs=tuple(jobs), entries=(entry,))
        written = keeper.accounts.book(booking)
        for each in jobs:
            keeper.outbox.put(each.ref)
        return written

    return while_overtaken(write, TRIES)
