"""Fulfil a payment: ask the provider what was paid, and sell the order once."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from picpros.domain.account import Account, Cause
from picpros.domain.due import Due, DueKind
from picpros.domain.invoice import Invoice, Series, invoice_for, ledger_word
from picpros.domain.jobs import Job, JobKind, job
from picpros.domain.ledger import Entry, LedgerEntry
from picpros.domain.order import UPLOAD_LIFE, Order, Status
from picpros.domain.payment import Payment, Settled, order_due
from picpros.domain.person import Basis, Client, Suppressed, Suppression
from picpros.domain.retention import deletion_due
from picpros.errors import Changed, NotFound, NotYet, PaymentMismatch
from picpros.ports import (
    Accounts,
    Booking,
    Clients,
    Events,
    Hasher,
    Ids,
    Ledger,
    Orders,
    Payments,
    Queue,
    Refunds,
    Sale,
    Suppressions,
)
from picpros.services.give_back import refund_ref
from picpros.studio import Studio

TRIES = 12  # sixty parallel payments needed at most eight (findings/payments.md)


@dataclass(frozen=True, slots=True)
class Till:
    """All that fulfilling a payment needs of the world."""

    studio: Studio
    orders: Orders
    events: Events
    payments: Payments
    clients: Clients
    suppressions: Suppressions
    hasher: Hasher
    ids: Ids
    ledger: Ledger
    outbox: Queue
    accounts: Accounts
    refunds: Refunds
    payments_queue: Queue
    live: bool  # whether our key is one for real money


def fulfil_payment(session_id: str, *, event_id: str | None, at: datetime, now: datetime, till: Till) -> None:
    """Bring the order to where the provider says its session stands. An event is only a trigger to look.

    Does nothing for another stack's session and for what was done before. PaymentMismatch, once, when what was paid is
    not what was asked: it is set aside, the ledger and the studio's mailbox know, no invoice is made.
    """
    if event_id is not None and till.events.seen(event_id):
        return
    payment = till.payments.session(session_id)
    if not payment.ours or payment.transaction_id is None:
        return
    if payment.settled is Settled.PAID:
        _sell(payment, event_id, at, now, till)
    elif payment.settled in _MOVES:
        _move(payment, event_id, at, till)


def _sell(payment: Payment, event_id: str | None, at: datetime, now: datetime, till: Till) -> None:
    for _ in range(TRIES):
        order = till.orders.find(payment.transaction_id or "")
        if order is None:
            raise NotYet(payment.transaction_id or "")
        try:
            _settle(order, payment, event_id, at, now, till)
        except Changed:
            continue
        return
    raise Changed("the invoice counter was too busy")


def _settle(order: Order, payment: Payment, event_id: str | None, at: datetime, now: datetime, till: Till) -> None:
    if order.payment_id is not None:
        _remember(event_id, at, till)
    elif payment.amount != order.amount or payment.live != till.live:
        _set_aside(order, payment, event_id, at, now, till)
    elif order.status is Status.CANCELLED:
        _give_back(order, payment, event_id, at, now, till)
    else:
        sale = _sale(order, payment, event_id, at, now, till)
        till.orders.sell(sale)
        for job_ in sale.jobs:
            if job_.not_before <= now:
                till.outbox.put(job_.ref)


def _sale(order: Order, payment: Payment, event_id: str | None, at: datetime, now: datetime, till: Till) -> Sale:
    paid_at = _paid_at(order, payment, at)
    client = _client(order, paid_at, till)
    on = till.studio.calendar.studio_date(paid_at)
    series = Series(till.studio.invoice_prefix, on.year, live=payment.live)
    count = till.orders.last_number(series) + 1
    invoice: Invoice = invoice_for(
        order,
        number=series.number(count),
        client_id=client.client_id,
        paid_at=paid_at,
        on=on,
        tax=till.studio.tax,
        live=payment.live,
    )
    sold = order.paid(
        paid_at, payment_id=payment.payment_id or "", invoice_number=invoice.number, client_id=client.client_id
    )
    return Sale(
        sold,
        invoice,
        count,
        series,
        payment.method,
        event_id,
        _jobs(order, paid_at, now),
        _consent(order, invoice, now),
    )


def _paid_at(order: Order, payment: Payment, at: datetime) -> datetime:
    """Say when the money came: a charge is dated by its beginning, which for a delayed method is days before."""
    if order.status is Status.PAYMENT_PENDING or payment.paid_at is None:
        return at
    return payment.paid_at


def _consent(order: Order, invoice: Invoice, now: datetime) -> tuple[LedgerEntry, ...]:
    """The sentence beside the Pay button is the consent to the provider's part: given when the order was sent.

    It bears the invoice's number, so that the ledger knows it: no number is given twice after a table was put back.
    """
    subject = f"order#{order.transaction_id}"
    detail = f"written.client.payment-provider.{ledger_word(invoice.number)}"
    return (LedgerEntry(Entry.CONSENT_RECORDED, subject, order.created_at, now, detail=detail),)


def _give_back(order: Order, payment: Payment, event_id: str | None, at: datetime, now: datetime, till: Till) -> None:
    """What was paid in the moment of a cancellation goes back whole; nothing was sold, so there is no invoice."""
    due = till.studio.calendar.stamp(payment.paid_at or at)
    moved = order.paid_too_late(payment.payment_id or "", due)
    account = Account(moved.charged)
    asked = account.ask_refund(None, refund_id=till.ids.identifier(), cause=Cause.LATE_PAYMENT, at=at).refunds[0]
    subject = f"order#{order.transaction_id}"
    till.accounts.book(
        Booking(
            order=order,
            moved=(moved, deletion_due(moved)),
            refunds=((asked, Due.on(DueKind.PAYMENT, now)),),
            late_payment=True,
            entries=(LedgerEntry(Entry.REFUND_ASKED, subject, at, now, asked.amount.minor, asked.cause.value),),
            event=(event_id, at) if event_id else None,
        )
    )
    till.payments_queue.put(refund_ref(order.transaction_id, asked.id))


def _jobs(order: Order, paid_at: datetime, now: datetime) -> tuple[Job, ...]:
    """The invoice by mail; what was uploaded moves to the order, once now and once when no upload can come any more."""
    subject = f"order#{order.transaction_id}"
    mail = job(JobKind.INVOICE, subject, paid_at, not_before=now)
    if not order.file_ids:
        return (mail,)
    late = max(order.created_at + UPLOAD_LIFE, now)
    return (
        mail,
        job(JobKind.FILES, subject, paid_at, reference="early", not_before=now),
        job(JobKind.FILES, subject, paid_at, reference="late", not_before=late),
    )


def _client(order: Order, paid_at: datetime, till: Till) -> Client:
    contact = till.orders.contact(order.transaction_id)
    if contact is None:
        raise NotFound
    address = till.hasher.address(contact.email)
    if not contact.promotions:
        refusal = Suppression(Suppressed.REFUSED, order.created_at, "order_box_unticked")
        till.suppressions.settle(address, refusal, None)
    new = Client(till.ids.identifier(), contact.full_name, contact.email, Basis.PAID, paid_at)
    return till.clients.ensure(new, address)


def _set_aside(order: Order, payment: Payment, event_id: str | None, at: datetime, now: datetime, till: Till) -> None:
    """Keep it from being sold and tell the studio, once; the janitor asks no more, for a person must look at it."""
    payment_id = payment.payment_id or payment.session_id
    if order.set_aside_payment == payment_id:
        _remember(event_id, at, till)
        return
    subject = f"order#{order.transaction_id}"
    notice = job(JobKind.PAYMENT_NOTICE, subject, at, reference=payment_id, not_before=now)
    till.accounts.book(
        Booking(
            order=order,
            moved=(order.with_set_aside(payment_id), None),
            jobs=(notice,),
            entries=(LedgerEntry(Entry.PAYMENT_QUARANTINED, subject, payment.paid_at or now, now),),
            event=(event_id, at) if event_id else None,
        )
    )
    till.outbox.put(notice.ref)
    raise PaymentMismatch(order.transaction_id)


_MOVES: Mapping[Settled, Callable[[Order, datetime], Order]] = {
    Settled.PENDING: Order.pending,
    Settled.FAILED: Order.unpaid,
    Settled.EXPIRED: Order.expired,
}
_FROM = {
    Settled.PENDING: (Status.AWAITING_PAYMENT,),
    Settled.FAILED: (Status.AWAITING_PAYMENT, Status.PAYMENT_PENDING),
    Settled.EXPIRED: (Status.AWAITING_PAYMENT,),
}


def _move(payment: Payment, event_id: str | None, at: datetime, till: Till) -> None:
    """Follow the last attempt, where no money has moved; what is not over is looked after until it is."""
    order = till.orders.find(payment.transaction_id or "")
    if order is not None and order.status in _FROM[payment.settled]:
        last = till.orders.attempt(order.transaction_id, order.attempt)
        if last is not None and last.session_id == payment.session_id and not order.is_spent:
            moved = _MOVES[payment.settled](order, at)
            till.orders.save(moved, due=order_due(moved, at))
    if order is not None and order.may_be_paid_yet and payment.settled is Settled.FAILED:
        unpaid = order.unpaid_after_all()
        till.orders.save(unpaid, due=order_due(unpaid, at))
    _remember(event_id, at, till)


def _remember(event_id: str | None, at: datetime, till: Till) -> None:
    if event_id is not None:
        till.events.remember(event_id, at=at)
