"""Hear of a dispute: while it is open no money goes back and nothing of the order is deleted."""

from picpros.domain.account import Account, Dispute, DisputeState
from picpros.domain.jobs import Job, JobKind, job
from picpros.domain.ledger import Entry, LedgerEntry
from picpros.domain.order import HoldReason, Order
from picpros.domain.quiet import standing_due
from picpros.domain.retention import LONGEST_HOLD
from picpros.ports import Booking, Books, ToldDispute
from picpros.services.give_back import TRIES, Bank, News, order_of, was_heard
from picpros.services.try_again import while_overtaken


def hear_dispute(told: ToldDispute, news: News, bank: Bank) -> None:
    """Book a dispute; NotYet for a payment of ours that is not known yet, nothing for another stack's."""
    transaction_id = order_of(told.payment_id, told.transaction_id, bank.accounts)
    if transaction_id is not None:
        while_overtaken(lambda: _book(transaction_id, told.dispute, news, bank), TRIES)


def _book(transaction_id: str, dispute: Dispute, news: News, bank: Bank) -> None:
    if was_heard(news, bank):
        return
    books = bank.accounts.books(transaction_id)
    booking = _booking(books, books.account.heard_dispute(dispute), dispute, news)
    bank.accounts.book(booking)
    for each in booking.jobs:
        bank.outbox.put(each.ref)


def _booking(books: Books, after: Account, dispute: Dispute, news: News) -> Booking:
    if after == books.account:
        return Booking(order=books.order, event=news.event)
    held = _held(books, after)
    return Booking(
        order=books.order,
        moved=(held, standing_due(held)),
        disputes=tuple(each for each in after.disputes if each.id == dispute.id),
        jobs=_jobs(books.order, dispute, news, newly_held=after.is_disputed and held != books.order),
        entries=_entries(books.order, dispute, news),
        event=news.event,
    )


def _held(books: Books, after: Account) -> Order:
    """Hold what is there to be held; an inquiry of the bank neither holds nor lifts what somebody at the desk held."""
    order = books.order
    if not after.is_disputed:
        return order.held_for(HoldReason.DISPUTE, None) if books.account.is_disputed else order
    if order.purging or not order.holds_personal():
        return order
    opened = max(each.opened_at for each in after.disputes if each.state is DisputeState.OPEN)
    return order.held_for(HoldReason.DISPUTE, opened + LONGEST_HOLD)


def _jobs(order: Order, dispute: Dispute, news: News, *, newly_held: bool) -> tuple[Job, ...]:
    subject = f"order#{order.transaction_id}"
    notice = job(
        JobKind.DISPUTE_NOTICE, subject, news.at, reference=f"{dispute.id}.{dispute.state}", not_before=news.now
    )
    if not newly_held:
        return (notice,)
    return (notice, job(JobKind.HELD, subject, news.at, reference=HoldReason.DISPUTE, not_before=news.now))


def _entries(order: Order, dispute: Dispute, news: News) -> tuple[LedgerEntry, ...]:
    if dispute.state is DisputeState.INQUIRY:
        return ()
    kind = Entry.DISPUTE_OPENED if dispute.state is DisputeState.OPEN else Entry.DISPUTE_ENDED
    subject = f"order#{order.transaction_id}"
    return (LedgerEntry(kind, subject, news.at, news.now, dispute.amount.minor, dispute.state.value),)
