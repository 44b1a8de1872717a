"""Give money back: ask for it, have the provider do it, and book what it says, once."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from picpros.domain.account import Account, Cause, Refund, RefundState
from picpros.domain.credit_note import CreditNote, credit_note_for, credit_series
from picpros.domain.due import Due, DueKind, Ref
from picpros.domain.invoice import ledger_word
from picpros.domain.jobs import Job, JobKind, job
from picpros.domain.ledger import Entry, LedgerEntry
from picpros.domain.money import Money
from picpros.errors import KeyReused, NotYet, WrongState
from picpros.ports import Accounts, Booking, Books, Events, Ids, Numbered, Orders, Queue, Refunds, ToldRefund
from picpros.services.try_again import while_overtaken
from picpros.studio import Studio

TRIES = 12  # as for the invoice's counter
REFUND = "money#refund#"  # how the key of a refund's row begins
LOOK_AGAIN = timedelta(hours=6)  # at a refund that the provider has not settled
_OPEN = (RefundState.ASKED, RefundState.PENDING)


@dataclass(frozen=True, slots=True)
class Cashier:
    """All that asking for a refund needs of the world."""

    studio: Studio
    accounts: Accounts
    ids: Ids
    payments_queue: Queue


@dataclass(frozen=True, slots=True)
class Asked:
    """A refund that the staff ask for: all that is left without `amount`; `key` makes a second try the same."""

    transaction_id: str
    amount: Money | None
    reason: str
    key: str = ""


@dataclass(frozen=True, slots=True)
class Bank:
    """All that carrying refunds out needs of the world."""

    studio: Studio
    orders: Orders
    accounts: Accounts
    refunds: Refunds
    events: Events
    outbox: Queue


@dataclass(frozen=True, slots=True)
class News:
    """What brings the news: an event of the provider, or nothing but our own look. Two times, both UTC."""

    event_id: str | None
    at: datetime
    now: datetime

    @property
    def event(self) -> tuple[str, datetime] | None:
        return (self.event_id, self.at) if self.event_id else None


def refund_ref(transaction_id: str, refund_id: str) -> Ref:
    """Say where a refund's row lies; this is what travels in the queue."""
    return Ref(f"order#{transaction_id}", f"{REFUND}{refund_id}")


def ask_refund(asked: Asked, *, at: datetime, now: datetime, cashier: Cashier) -> tuple[Books, Refund]:
    """Ask for money to go back, once a key; WrongState above what is left, KeyReused for another amount."""
    wanted = asked.key or cashier.ids.identifier()

    def ask() -> Refund:
        books = cashier.accounts.books(asked.transaction_id)
        known = books.account.refund(wanted)
        if known is None:
            if books.order.redaction is not None:
                raise WrongState("refunded", "redacted at the payment provider")
            after = books.account.ask_refund(asked.amount, refund_id=wanted, cause=Cause.STAFF, at=at)
            cashier.accounts.book(asked_booking(books, after, now, words=asked.reason))
            return after.refunds[-1]
        if asked.amount not in (None, known.amount):
            raise KeyReused
        return known

    refund = while_overtaken(ask, TRIES)
    cashier.payments_queue.put(refund_ref(asked.transaction_id, wanted))
    return cashier.accounts.books(asked.transaction_id), refund


def asked_booking(books: Books, after: Account, now: datetime, *, words: str = "") -> Booking:
    """Book the refund that was asked last; the provider hears of it as soon as a worker comes by."""
    refund = after.refunds[-1]
    entry = LedgerEntry(Entry.REFUND_ASKED, _subject(books), refund.asked_at, now, refund.amount.minor)
    watch = Due.on(DueKind.PAYMENT, now)
    said = ((refund.id, words),) if words else ()
    return Booking(order=books.order, refunds=((refund, watch),), words=said, entries=(entry,))


def carry_out(transaction_id: str, refund_id: str, *, now: datetime, bank: Bank) -> datetime | None:
    """Have the provider send a refund, or look how it fares; say when to look again, None once it is settled."""
    books = bank.accounts.books(transaction_id)
    refund = books.account.refund(refund_id)
    if refund is None or refund.state not in _OPEN:
        return None
    if refund.provider_id is None:
        payment_id = books.order.payment_id or ""
        told = bank.refunds.refund(refund, transaction_id=transaction_id, payment_id=payment_id)
    else:
        told = bank.refunds.told_refund(refund.provider_id)
    settled = book_refund(transaction_id, told, News(None, now, now), bank)
    return None if settled else now + LOOK_AGAIN


def hear_refund(told: ToldRefund, news: News, bank: Bank) -> None:
    """Book a refund that the provider tells of. NotYet for a payment of ours that is not known yet."""
    transaction_id = order_of(told.payment_id, told.transaction_id, bank.accounts)
    if transaction_id is not None:
        book_refund(transaction_id, told, news, bank)


def was_heard(news: News, bank: Bank) -> bool:
    """Tell whether an event was carried out before."""
    return news.event_id is not None and bank.events.seen(news.event_id)


def order_of(payment_id: str, mark: str | None, accounts: Accounts) -> str | None:
    """Find whose payment it was; None for another stack's, NotYet while ours is not known: its news comes again."""
    transaction_id = accounts.order_of_payment(payment_id)
    if transaction_id is None and mark is not None:
        raise NotYet(mark)
    return transaction_id


def book_refund(transaction_id: str, told: ToldRefund, news: News, bank: Bank) -> bool:
    """Take over what the provider says; True once it is settled. A credit note is made when the money has gone."""

    def book() -> bool:
        if was_heard(news, bank):
            return True
        books = bank.accounts.books(transaction_id)
        after = books.account.heard_refund(told.refund)
        [refund] = [each for each in after.refunds if each.id == told.refund.id]
        if after != books.account or news.event_id is not None:
            booking = _booking(books, after, refund, news, bank)
            bank.accounts.book(booking)
            for each in booking.jobs:
                bank.outbox.put(each.ref)
        return refund.state not in _OPEN

    return while_overtaken(book, TRIES)


def _booking(books: Books, after: Account, refund: Refund, news: News, bank: Bank) -> Booking:
    before = books.account.refund(refund.id)
    moved = before is None or before.state is not refund.state
    credit = _credit(books, refund, news.now, bank) if moved and refund.state is RefundState.SUCCEEDED else None
    voided = _voided(books, refund, news.now) if moved and refund.state is RefundState.FAILED else None
    noted = replace(refund, credit_note=credit.note.number) if credit else refund
    watch = Due.on(DueKind.PAYMENT, news.now + LOOK_AGAIN) if refund.state in _OPEN else None
    return Booking(
        order=books.order,
        refunds=((noted, watch),) if after != books.account else (),
        credit=credit,
        voided=voided,
        jobs=_jobs(books, refund, news) if moved else (),
        entries=_entries(books, noted, news) if moved else (),
        event=news.event,
    )


def _credit(books: Books, refund: Refund, now: datetime, bank: Bank) -> Numbered | None:
    """Number the credit note of a refund that succeeded; a payment without an invoice has none."""
    invoice = bank.orders.invoice(books.order.transaction_id)
    if invoice is None:
        return None
    on = bank.studio.calendar.studio_date(now)
    series = credit_series(bank.studio.invoice_prefix, on, live=invoice.live)
    count = bank.accounts.last_credit(series) + 1
    before = books.credit_notes
    return Numbered(credit_note_for(invoice, refund, number=series.number(count), on=on, before=before), series, count)


def _voided(books: Books, refund: Refund, now: datetime) -> CreditNote | None:
    return next((note.voided(now) for note in books.credit_notes if note.number == refund.credit_note), None)


_JOBS: dict[RefundState, JobKind] = {
    RefundState.SUCCEEDED: JobKind.REFUNDED,
    RefundState.FAILED: JobKind.REFUND_NOTICE,
}
_ENTRIES: dict[RefundState, Entry] = {
    RefundState.SUCCEEDED: Entry.REFUND_SUCCEEDED,
    RefundState.FAILED: Entry.REFUND_FAILED,
}


def _jobs(books: Books, refund: Refund, news: News) -> tuple[Job, ...]:
    kind = _JOBS.get(refund.state)
    return () if kind is None else (job(kind, _subject(books), news.at, reference=refund.id, not_before=news.now),)


def _entries(books: Books, refund: Refund, news: News) -> tuple[LedgerEntry, ...]:
    kind = _ENTRIES.get(refund.state)
    if kind is None:
        return ()
    # With the number that is given in the same moment: the ledger must know it, should the table be put back.
    detail = ledger_word(refund.credit_note) if kind is Entry.REFUND_SUCCEEDED and refund.credit_note else ""
    return (LedgerEntry(kind, _subject(books), news.at, news.now, refund.amount.minor, detail),)


def _subject(books: Books) -> str:
    return f"order#{books.order.transaction_id}"
