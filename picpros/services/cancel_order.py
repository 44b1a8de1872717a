"""Cancel an order: confirmed from the e-mail on file, decided by the staff once work has begun."""

from dataclasses import dataclass, replace
from datetime import datetime

from picpros.domain.account import Cause
from picpros.domain.cancellation import Cancellation, CancellationState, needs_staff
from picpros.domain.due import Due, DueKind, Ref
from picpros.domain.jobs import JobKind, job
from picpros.domain.ledger import Entry, LedgerEntry
from picpros.domain.money import Money
from picpros.domain.order import Order
from picpros.domain.payment import order_due
from picpros.errors import FieldError, NotFound, Refused
from picpros.ports import Accounts, Booking, Books, Ids, Queue
from picpros.services.ask_cancellation import frozen, still_open
from picpros.services.give_back import refund_ref
from picpros.services.try_again import while_overtaken
from picpros.studio import Studio

TRIES = 5


@dataclass(frozen=True, slots=True)
class Canceller:
    """All that a cancellation needs of the world."""

    studio: Studio
    accounts: Accounts
    ids: Ids
    outbox: Queue
    payments_queue: Queue


def confirm_cancellation(transaction_id: str, *, at: datetime, now: datetime, desk: Canceller) -> None:
    """Carry out what was asked: before work starts by itself, with everything paid going back; else the staff decide.

    An order whose work began since it was asked keeps the fee that was frozen then.
    """

    def carry_out() -> None:
        books = desk.accounts.books(transaction_id)
        asked = books.cancellation
        if asked is None:
            raise NotFound
        if asked.state is not CancellationState.ASKED:
            return
        still_open(books.order)
        if needs_staff(books.order, asked):
            _leave_to_staff(books, asked, at, now, desk)
        else:
            _cancel(books, asked, asked.fee, at, now, desk)

    while_overtaken(carry_out, TRIES)


def cancel_order(transaction_id: str, fee: Money | None, *, at: datetime, now: datetime, desk: Canceller) -> Order:
    """Cancel by the staff, who may ask less than the fee and never more. WrongState; Refused for a higher fee."""

    def cancel() -> Order:
        books = desk.accounts.books(transaction_id)
        still_open(books.order)
        asked = books.cancellation or frozen(books.order, CancellationState.CONFIRMED, at, desk.studio)
        if fee is not None and not 0 <= fee.minor <= asked.fee.minor:
            raise Refused(FieldError("fee_minor", "must be from 0 to the fee that was frozen with the request"))
        return _cancel(books, asked, asked.fee if fee is None else fee, at, now, desk)

    return while_overtaken(cancel, TRIES)


def _leave_to_staff(books: Books, asked: Cancellation, at: datetime, now: datetime, desk: Canceller) -> None:
    notice = job(JobKind.CANCEL_NOTICE, _subject(books.order), at, not_before=now)
    confirmed = replace(asked, state=CancellationState.CONFIRMED)
    desk.accounts.book(Booking(order=books.order, cancellation=confirmed, jobs=(notice,)))
    desk.outbox.put(notice.ref)


def _cancel(books: Books, asked: Cancellation, fee: Money, at: datetime, now: datetime, desk: Canceller) -> Order:
    """End the project, ask for what goes back, and tell the client: one transaction."""
    order = books.order.cancelled(at, desk.studio.calendar.stamp(at))
    left = books.account.balance.left
    back = left - fee if left.minor > fee.minor else Money(0, left.currency)
    after = books.account
    if back.minor and not after.is_disputed:
        after = after.ask_refund(back, refund_id=desk.ids.identifier(), cause=Cause.CANCELLATION, at=at)
    asked_now = after.refunds[len(books.account.refunds) :]
    mail = job(JobKind.CANCELLED, _subject(order), at, not_before=now)
    written = desk.accounts.book(
        Booking(
            order=books.order,
            moved=(order, order_due(order, now)),
            refunds=tuple((refund, Due.on(DueKind.PAYMENT, now)) for refund in asked_now),
            cancellation=replace(asked, state=CancellationState.DONE, fee=fee),
            jobs=(mail,),
            entries=(LedgerEntry(Entry.ORDER_CANCELLED, _subject(order), at, now, fee.minor),),
        )
    )
    desk.outbox.put(mail.ref)
    for refund in asked_now:
        desk.payments_queue.put(refund_ref(order.transaction_id, refund.id))
    if order.paid_at is None:  # nobody is to pay at a session that is still open
        desk.payments_queue.put(Ref(_subject(order), "record"))
    return written


def _subject(order: Order) -> str:
    return f"order#{order.transaction_id}"
