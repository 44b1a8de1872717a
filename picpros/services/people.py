"""What people do about themselves: register, sign up, ask, come in by a link, choose, confirm, unsubscribe."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from picpros.domain.data_map import Class
from picpros.domain.due import Due, DueKind
from picpros.domain.inquiry import Inquiry, InquiryMessage
from picpros.domain.jobs import JobKind, job
from picpros.domain.ledger import Entry, LedgerEntry
from picpros.domain.order import File, Order, Personal
from picpros.domain.person import Basis, Client, Suppressed, Suppression, may_get_promotions
from picpros.domain.retention import form_due, letter_due
from picpros.domain.tokens import Subject
from picpros.errors import Gone, NoSession, NotFound
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
from picpros.studio import Studio

SESSION_LIFE = timedelta(hours=1)
ID_LENGTH = 26
_SESSIONS = ("session", "device")


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
    client = desk.clients.ensure(new, desk.hasher.address(email), due=_form_due(at, desk))
    if client.client_id == new.client_id and (personal.phone or personal.address):
        desk.clients.save_profile(client, personal)
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
    desk.outbox.put(notice.ref)


def open_session(secret: str, *, now: datetime, desk: Reception) -> tuple[str, datetime]:
    """Change a link's token, once, for a session's bearer; Gone."""
    purpose, client_id = desk.tokens.take(secret, now=now)
    if purpose != "account" or desk.clients.get(client_id) is None:
        raise Gone
    bearer, until = desk.ids.secret(), now + SESSION_LIFE
    desk.tokens.put(bearer, purpose="session", subject=client_id, until=until, client_id=client_id)
    return bearer, until


@dataclass(frozen=True, slots=True)
class Session:
    """Who is there, until when, and whether the client lets this device remember them."""

    bearer: str
    client: Client
    until: datetime
    device: bool = False


def session_of(bearer: str, *, now: datetime, desk: Reception) -> Session:
    """Give an open session; NoSession."""
    found = desk.tokens.find(bearer, now=now) if bearer else None
    client = desk.clients.get(found.subject) if found and found.purpose in _SESSIONS else None
    if found is None or client is None:
        raise NoSession
    return Session(bearer, client, found.until, device=found.purpose == "device")


def who_is(bearer: str, *, now: datetime, desk: Reception) -> Client:
    """Give the client of an open session; NoSession."""
    return session_of(bearer, now=now, desk=desk).client


@dataclass(frozen=True, slots=True)
class OwnPage:
    """What a client sees of themselves."""

    client: Client
    personal: Personal | None
    promotions: bool
    orders: Sequence[Order]


def own_page(client: Client, *, desk: Reception) -> OwnPage:
    personal = desk.clients.profile(client.client_id)
    return OwnPage(client, personal, wants_promotions(client, desk=desk), desk.orders.of_client(client.client_id))


def wants_promotions(client: Client, *, desk: Reception) -> bool:
    return may_get_promotions(client, desk.suppressions.get(desk.hasher.address(client.email)))


def own_order(client: Client, transaction_id: str, *, desk: Reception) -> Order:
    """Give one of the client's own orders; NotFound for anybody else's."""
    order = desk.orders.find(transaction_id)
    if order is None or order.client_id != client.client_id:
        raise NotFound
    return order


def own_pictures(
    client: Client, transaction_id: str, *, now: datetime, desk: Reception
) -> tuple[Order, Sequence[tuple[File, str]]]:
    """List the finished pictures of an own order with links; none before completion or after the details' due time."""
    order = own_order(client, transaction_id, desk=desk)
    if order.due is None or not order.holds_details() or order.purging or now >= order.due.details_at:
        return order, ()
    stored = desk.files.stored(transaction_id)
    held = desk.orders.parts(order, only=Class.DETAILS)
    pictures = [file for file in held.pictures if file.id in stored]
    return order, [(file, desk.files.link(transaction_id, file)) for file in pictures]


def own_invoice(client: Client, number: str, *, now: datetime, desk: Reception) -> str:
    """Give a link to the PDF of an own invoice while it is held; NotFound."""
    transaction_id = desk.orders.order_of_invoice(number)
    if transaction_id is None:
        raise NotFound
    order = own_order(client, transaction_id, desk=desk)
    if not order.holds_personal() or (order.due is not None and now >= order.due.personal_at):
        raise NotFound
    return desk.files.invoice_link(number)


def choose_promotions(client: Client, *, wanted: bool, at: datetime, now: datetime, desk: Reception) -> Client:
    """Write down the client's own choice, made on their own page; give the client as they are known now."""
    state = Suppressed.OPTED_IN if wanted else Suppressed.OUT
    _write_choice(client.client_id, desk.hasher.address(client.email), Suppression(state, at, "own_page"), now, desk)
    if not wanted:
        _refuse_formerly(client.client_id, Suppression(state, at, "own_page"), desk)
    if wanted:
        desk.clients.raise_basis(client.client_id, Basis.NEWSLETTER)
        return desk.clients.get(client.client_id) or client
    return client


def confirm_newsletter(subject: str, *, at: datetime, now: datetime, desk: Reception) -> None:
    """Make a reader of who signed up, and write down that they asked for it."""
    signed_up = desk.sign_ups.get(subject)
    if signed_up is None:
        raise Gone
    full_name, email = signed_up
    address = desk.hasher.address(email)
    new = Client(desk.ids.identifier(), full_name, email, Basis.NEWSLETTER, at)
    client = desk.clients.ensure(new, address)
    _write_choice(client.client_id, address, Suppression(Suppressed.OPTED_IN, at, "newsletter"), now, desk)
    desk.sign_ups.remove(subject)


def unsubscribe(token: str, *, at: datetime, now: datetime, desk: Reception) -> None:
    """Honour an unsubscribe link; NotFound for a token that we never wrote."""
    signed = desk.hasher.read(token)
    if signed is None or signed.subject is not Subject.CLIENT:
        raise NotFound
    client = desk.clients.get(signed.id[:ID_LENGTH])
    if client is None:
        return  # erased: nothing is ever sent there again
    address = desk.hasher.address(client.email)
    refusal = Suppression(Suppressed.OUT, at, "unsubscribe")
    _write_choice(client.client_id, address, refusal, now, desk)
    _refuse_formerly(client.client_id, refusal, desk)
    if signed.id[ID_LENGTH:]:
        desk.campaigns.unsubscribed(signed.id[ID_LENGTH:], client.client_id)


def is_unsubscribe_token(token: str, *, desk: Reception) -> bool:
    signed = desk.hasher.read(token)
    return signed is not None and signed.subject is Subject.CLIENT


def _count(email: str, now: datetime, desk: Reception, *, mails: int = 1) -> None:
    count_mail(email, mails=mails, now=now, studio=desk.studio, hasher=desk.hasher, mail_counts=desk.mail_counts)


def _write_choice(client_id: str, address: str, new: Suppression, now: datetime, desk: Reception) -> None:
    kind = Entry.OPTED_IN if new.state is Suppressed.OPTED_IN else Entry.OPTED_OUT
    entry = LedgerEntry(kind, f"client#{client_id}", new.at, now, detail=new.source)
    desk.suppressions.settle(address, new, entry)


def _refuse_formerly(client_id: str, refusal: Suppression, desk: Reception) -> None:
    """A NO holds for the addresses that the client had before as well."""
    for former in desk.profiles.former(client_id):
        desk.suppressions.settle(former, refusal, None)


def _mail_link(client: Client, at: datetime, now: datetime, desk: Reception) -> None:
    reference = desk.ids.identifier()
    mail = job(JobKind.ACCESS_LINK, f"client#{client.client_id}", at, reference=reference, not_before=now)
    desk.jobs.add(mail)
    desk.outbox.put(mail.ref)


def _form_due(at: datetime, desk: Reception) -> Due:
    return Due.on(DueKind.PURGE, form_due(at, desk.studio.calendar))
