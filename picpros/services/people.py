"""What people do by a form: register, ask for a link to the own page, sign up, ask a question."""

from dataclasses import dataclass
from datetime import datetime

from picpros.domain.due import Due, DueKind
from picpros.domain.inquiry import Inquiry, InquiryMessage
from picpros.domain.jobs import JobKind, job
from picpros.domain.order import Personal
from picpros.domain.person import Basis, Client
from picpros.domain.retention import form_due, letter_due
from picpros.ports import (
    Archive,
    Campaigns,
    Clients,
    Erasures,
    Exports,
    Files,
    Hasher,
    Ids,
    Inquiries,
    Jobs,
    MailCounts,
    Orders,
    Profiles,
    Queue,
    SignUps,
    Suppressions,
    Tokens,
)
from picpros.services.cancel_order import Canceller
from picpros.services.limit_mails import count_mail, count_notice
from picpros.services.sign_of_life import note_sign_of_life
from picpros.studio import Studio


@dataclass(frozen=True, slots=True)
class Reception:
    """All that serving people needs of the world."""

    studio: Studio
    clients: Clients
    profiles: Profiles
    erasures: Erasures
    exports: Exports
    archive: Archive
    sign_ups: SignUps
    inquiries: Inquiries
    orders: Orders
    suppressions: Suppressions
    campaigns: Campaigns
    tokens: Tokens
    jobs: Jobs
    files: Files
    hasher: Hasher
    ids: Ids
    outbox: Queue
    mail_counts: MailCounts
    canceller: Canceller
    purge_queue: Queue


def register(
    full_name: str, email: str, personal: Personal, *, promotions: bool, at: datetime, now: datetime, desk: Reception
) -> None:
    """Keep a registration for 28 days and mail a link to its page. A known address gets the link and nothing changes.

    Promotions that were asked for begin once the address's owner confirms them, as with the newsletter. TooManyMails.
    """
    _count(email, now, desk, mails=2 if promotions else 1)
    new = Client(desk.ids.identifier(), full_name, email, Basis.REGISTERED, at)
    client = desk.clients.register(new, desk.hasher.address(email), personal, due=_form_due(at, desk))
    _mail_link(client, at, now, desk)
    if promotions:
        _keep_sign_up(full_name, email, at, now, desk)


def ask_access_link(email: str, *, at: datetime, now: datetime, desk: Reception) -> None:
    """Mail a link to the page of a known address; whoever asks hears the same either way. TooManyMails."""
    _count(email, now, desk)
    client = desk.clients.by_address(desk.hasher.address(email))
    if client is not None:
        _mail_link(client, at, now, desk)


def sign_up(full_name: str, email: str, *, at: datetime, now: datetime, desk: Reception) -> None:
    """Keep a newsletter sign-up until its owner confirms it by the link in a mail, 28 days at most. TooManyMails."""
    _count(email, now, desk)
    _keep_sign_up(full_name, email, at, now, desk)


def _keep_sign_up(full_name: str, email: str, at: datetime, now: datetime, desk: Reception) -> None:
    identifier = desk.ids.identifier()
    mail = job(JobKind.CONFIRM_NEWSLETTER, f"signup#{identifier}", at, not_before=now)
    desk.sign_ups.add(
        identifier, full_name, email, at=at, due=_form_due(at, desk), jobs=(mail,), whose=desk.hasher.address(email)
    )
    desk.outbox.put(mail.ref)


def inquire(
    message: InquiryMessage, *, urgent: bool, transaction_id: str | None, at: datetime, now: datetime, desk: Reception
) -> None:
    """Keep a question, and tell the studio's mailbox that there is one. TooManyMails.

    One that names an order lives with it.
    """
    count_notice(now=now, studio=desk.studio, mail_counts=desk.mail_counts)
    inquiry = Inquiry(desk.ids.identifier(), at, urgent, transaction_id)
    reference = "urgent" if urgent else ""
    notice = job(JobKind.INQUIRY_NOTICE, f"inquiry#{inquiry.inquiry_id}", at, reference=reference, not_before=now)
    order = desk.orders.find(transaction_id) if transaction_id else None
    due = Due.on(DueKind.PURGE, letter_due(order, at, desk.studio.calendar))
    desk.inquiries.add(inquiry, message, due=due, jobs=(notice,), whose=desk.hasher.address(message.email))
    if transaction_id:
        note_sign_of_life(transaction_id, at=at, orders=desk.orders)
    desk.outbox.put(notice.ref)


def _count(email: str, now: datetime, desk: Reception, *, mails: int = 1) -> None:
    count_mail(email, mails=mails, now=now, studio=desk.studio, hasher=desk.hasher, mail_counts=desk.mail_counts)


def _mail_link(client: Client, at: datetime, now: datetime, desk: Reception) -> None:
    reference = desk.ids.identifier()
    mail = job(JobKind.ACCESS_LINK, f"client#{client.client_id}", at, reference=reference, not_before=now)
    desk.jobs.add(mail)
    desk.outbox.put(mail.ref)


def _form_due(at: datetime, desk: Reception) -> Due:
    return Due.on(DueKind.PURGE, form_due(at, desk.studio.calendar))
