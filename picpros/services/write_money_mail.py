"""Write the mails about an order's money: to the client, and to the studio by a link to the desk."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from picpros.domain.account import Cause, DisputeState
from picpros.domain.jobs import Job, JobKind
from picpros.domain.mail import Mail
from picpros.domain.order import Contact, HoldReason
from picpros.mails import desk_notices
from picpros.mails import money as mails
from picpros.mails.letter import Sender
from picpros.ports import Books


@dataclass(frozen=True, slots=True)
class Writing:
    """What a mail about money is written from; `link` makes a fresh link that confirms, and is used once."""

    job: Job
    books: Books
    contact: Contact
    sender: Sender
    zone: ZoneInfo
    link: Callable[[], str]


def money_mail(writing: Writing) -> Mail | None:
    """Write the mail of a job; None where there is nothing to say any more."""
    return _WRITE[writing.job.kind](writing)


def money_notice(job: Job, sender: Sender) -> Mail:
    """Write the notice of a job to the studio's own mailbox."""
    transaction_id = job.subject.partition("#")[2]
    if job.kind is JobKind.CANCEL_NOTICE:
        return desk_notices.cancellation(sender, transaction_id)
    if job.kind is JobKind.REFUND_NOTICE:
        return desk_notices.refund_failed(sender, transaction_id)
    if job.kind is JobKind.PAYMENT_NOTICE:
        return desk_notices.payment_set_aside(sender, transaction_id)
    return desk_notices.disputed(sender, transaction_id, DisputeState(job.reference.rpartition(".")[2]))


def _cancel_link(writing: Writing) -> Mail | None:
    asked = writing.books.cancellation
    if asked is None:
        return None
    return mails.cancel_link(writing.sender, writing.books.order, writing.contact, asked.fee, writing.link())


def _cancelled(writing: Writing) -> Mail | None:
    books = writing.books
    if books.cancellation is None:
        return None
    back = next((each.amount for each in books.account.refunds if each.cause is Cause.CANCELLATION), None)
    return mails.cancelled(writing.sender, books.order, writing.contact, back, books.cancellation.fee)


def _refunded(writing: Writing) -> Mail | None:
    refund = writing.books.account.refund(writing.job.reference)
    if refund is None:
        return None
    note = next((each for each in writing.books.credit_notes if each.refund_id == refund.id), None)
    return mails.refunded(writing.sender, writing.books.order, writing.contact, refund, note)


def _held(writing: Writing) -> Mail | None:
    reason = HoldReason(writing.job.reference)
    until = next((hold.until for hold in writing.books.order.holds if hold.reason is reason), None)
    if until is None:
        return None
    return mails.held(writing.sender, writing.books.order, writing.contact, reason, until, writing.zone)


_WRITE: Mapping[JobKind, Callable[[Writing], Mail | None]] = {
    JobKind.CANCEL_LINK: _cancel_link,
    JobKind.CANCELLED: _cancelled,
    JobKind.REFUNDED: _refunded,
    JobKind.HELD: _held,
}
