"""Ask about an order that has been quiet for long, and complete it when nobody says anything."""

from dataclasses import replace
from datetime import datetime, timedelta

from picpros.domain.jobs import JobKind, job
from picpros.domain.ledger import Entry, LedgerEntry
from picpros.domain.order import Order
from picpros.domain.quiet import is_asked, last_sign, question, standing_due
from picpros.errors import Changed
from picpros.services.work_on_order import Desk, complete_order

A_DAY = timedelta(days=1)  # between two looks of the schedule


def look_at_quiet(transaction_id: str, *, now: datetime, desk: Desk) -> None:
    """Ask staff and client after 90 quiet days, complete after 14 more and tell both; nothing before, or in between.

    It can be reopened. May be done again: what was done has moved its due time.
    """
    order = desk.orders.find(transaction_id)
    due = question(order) if order else None
    if order is None or due is None or due.next_at > now:
        return
    try:
        if is_asked(order):
            _complete(order, now, desk)
        else:
            _ask(order, max(due.next_at, now - A_DAY), now, desk)
    except Changed:
        return  # somebody worked on it in this moment: it is not quiet


def _ask(order: Order, since: datetime, now: datetime, desk: Desk) -> None:
    """Ask; the 14 days begin with the 90th and not with the hour at which the schedule looks."""
    subject = f"order#{order.transaction_id}"
    asked = replace(order, asked_at=since)
    jobs = (
        job(JobKind.QUIET_ASKED, subject, now, not_before=now),
        job(JobKind.QUIET_NOTICE, subject, now, reference="asked", not_before=now),
    )
    entry = LedgerEntry(Entry.ORDER_QUIET, subject, last_sign(order), now, detail="asked")
    desk.orders.save(asked, due=standing_due(asked), jobs=jobs, entries=(entry,))
    for each in jobs:
        desk.outbox.put(each.ref)


def _complete(order: Order, now: datetime, desk: Desk) -> None:
    subject = f"order#{order.transaction_id}"
    also = (
        job(JobKind.QUIET_COMPLETED, subject, now, not_before=now),
        job(JobKind.QUIET_NOTICE, subject, now, reference="completed", not_before=now),
    )
    entry = LedgerEntry(Entry.ORDER_QUIET, subject, last_sign(order), now, detail="completed")
    complete_order(order.transaction_id, at=now, now=now, desk=desk, unbegun=True, also=also, entries=(entry,))
