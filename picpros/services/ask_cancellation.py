"""Ask for a cancellation with a transaction id: nothing happens before it is confirmed from the e-mail on file."""

from dataclasses import dataclass
from datetime import datetime

from picpros.domain.cancellation import Cancellation, CancellationState, cancellation_fee
from picpros.domain.jobs import JobKind, job
from picpros.domain.order import Order
from picpros.domain.retention import is_open
from picpros.errors import Changed, NotFound, WrongState
from picpros.ports import Accounts, Booking, Hasher, MailCounts, Orders, Queue
from picpros.services.limit_mails import count_mail
from picpros.studio import Studio

TRIES = 5


@dataclass(frozen=True, slots=True)
class Letterbox:
    """All that a request needs of the world."""

    studio: Studio
    accounts: Accounts
    orders: Orders
    hasher: Hasher
    mail_counts: MailCounts
    outbox: Queue


def ask_cancellation(transaction_id: str, reason: str | None, *, at: datetime, now: datetime, desk: Letterbox) -> None:
    """Freeze the fee of this moment and send a link to the e-mail on file; asked twice it is one request.

    NotFound; WrongState for an order that is over; TooManyMails, and nothing is kept.
    """
    counted = False
    for _ in range(TRIES):
        books = desk.accounts.books(transaction_id)
        still_open(books.order)
        asked = books.cancellation or frozen(books.order, CancellationState.ASKED, at, desk.studio)
        if asked.state is not CancellationState.ASKED:
            return  # confirmed already: the studio has it
        if not counted:
            _count(transaction_id, now, desk)
            counted = True
        mail = job(JobKind.CANCEL_LINK, f"order#{transaction_id}", at, not_before=now)
        words = (("cancellation", reason),) if reason else ()
        try:
            desk.accounts.book(Booking(order=books.order, cancellation=asked, words=words, jobs=(mail,)))
        except Changed:
            continue
        desk.outbox.put(mail.ref)
        return
    raise Changed("somebody else is working on this order")


def frozen(order: Order, state: CancellationState, at: datetime, studio: Studio) -> Cancellation:
    """Freeze what a cancellation costs at this moment."""
    return Cancellation(state, at, cancellation_fee(order, studio.cancellation_percent))


def still_open(order: Order) -> None:
    """Let pass what can be cancelled; WrongState for an order that is over."""
    if not is_open(order):
        raise WrongState("cancelled", order.status.value)


def _count(transaction_id: str, now: datetime, desk: Letterbox) -> None:
    contact = desk.orders.contact(transaction_id)
    if contact is None:
        raise NotFound
    count_mail(contact.email, now=now, studio=desk.studio, hasher=desk.hasher, mail_counts=desk.mail_counts)
