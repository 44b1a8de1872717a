"""Read what came by mail, and honour it: a NO is written down before anything else happens."""

from dataclasses import dataclass, replace
from datetime import datetime

from picpros.domain import email_address
from picpros.domain import transaction_id as ids_of_orders
from picpros.domain.due import Due, DueKind
from picpros.domain.inbound_mail import Received
from picpros.domain.jobs import Job, JobKind, job
from picpros.domain.ledger import Entry, LedgerEntry
from picpros.domain.one_sender import has_one_sender
from picpros.domain.person import Client, Suppressed, Suppression
from picpros.domain.reply import Reading, may_answer, read_reply
from picpros.domain.reply_record import Reply, ReplyText
from picpros.domain.retention import letter_due
from picpros.domain.tokens import UNSUBSCRIBES, Signed, Subject
from picpros.errors import TooManyMails
from picpros.ports import (
    Campaigns,
    Clients,
    Hasher,
    InboundMail,
    MailCounts,
    Orders,
    Profiles,
    Queue,
    Replies,
    Suppressions,
)
from picpros.services.limit_mails import count_mail, count_notice
from picpros.services.other_addresses import other_addresses
from picpros.services.sign_of_life import note_sign_of_life
from picpros.studio import Studio

ID_LENGTH = 26


@dataclass(frozen=True, slots=True)
class Letterbox:
    """All that honouring a reply needs of the world."""

    studio: Studio
    inbound: InboundMail
    clients: Clients
    orders: Orders
    suppressions: Suppressions
    replies: Replies
    campaigns: Campaigns
    profiles: Profiles
    hasher: Hasher
    outbox: Queue
    mail_counts: MailCounts


@dataclass(frozen=True, slots=True)
class _Who:
    address_hash: str | None
    client: Client | None
    order_id: str | None
    campaign_id: str | None
    believed: bool
    was_out: bool = False  # since another mail, or by another way: it was confirmed then


def honour_reply(received: Received, *, now: datetime, box: Letterbox) -> None:
    """Take a mail to its end: opted out, waiting for a person, or shown. The raw mail dies with its verdict."""
    raw = box.inbound.read(received.message_id)
    if raw is None:
        return  # honoured before
    reading = read_reply(raw)
    received = replace(received, believed=received.believed and has_one_sender(raw))
    signed, unsubscribes = _signed(received, box)
    if unsubscribes:
        # It is the address that asks, and a program may have written the mail: nothing in it can say otherwise.
        reading = replace(reading, verdict="out", reason="asks_to_stop")
    who = _who(signed, received, reading, box)
    who = replace(who, was_out=_was_out(received, who, box))
    state = _act(received, reading, who, now, box)
    _keep(received, reading, who, state, now, box)
    box.inbound.delete(received.message_id)


def _signed(received: Received, box: Letterbox) -> tuple[Signed | None, bool]:
    """Read the token that it went to, and whether that was the address to unsubscribe by; of several the strongest."""
    found: list[tuple[Signed, bool]] = []
    for to in received.recipients:
        local = to.partition("@")[0].lower()
        signed = box.hasher.read(local.removesuffix(UNSUBSCRIBES))
        if signed is not None:
            found.append((signed, local.endswith(UNSUBSCRIBES) and signed.subject is Subject.CLIENT))
    return max(found, key=lambda each: (each[1], each[0].subject is Subject.CLIENT), default=(None, False))


def _who(signed: Signed | None, received: Received, reading: Reading, box: Letterbox) -> _Who:
    if signed is not None and signed.subject is Subject.CLIENT:
        return _signed_client(signed, received, reading, box)
    if signed is not None:
        order_id = ids_of_orders.parse(f"PP{signed.id}")
        contact = box.orders.contact(order_id) if order_id else None
        address = box.hasher.address(contact.email) if contact else _from(reading, box)
        client = _client_of(address, box)
        return _Who(address, client, order_id, None, believed=contact is not None or received.believed)
    address = _from(reading, box)
    client = _client_of(address, box)
    return _Who(address, client, None, None, believed=received.believed)


def _was_out(received: Received, who: _Who, box: Letterbox) -> bool:
    """Say whether the client was out before this mail, which may be here again after a try that died half way."""
    held = box.suppressions.get(box.hasher.address(who.client.email)) if who.client else None
    return held is not None and held.state is Suppressed.OUT and held.at != received.at


def _client_of(address_hash: str | None, box: Letterbox) -> Client | None:
    """Find who has this address, or had it: a changed e-mail undoes no NO."""
    if address_hash is None:
        return None
    former = box.profiles.formerly(address_hash)
    return box.clients.by_address(address_hash) or (box.clients.get(former) if former else None)


def _signed_client(signed: Signed, received: Received, reading: Reading, box: Letterbox) -> _Who:
    """The token proves its own client; of one who is gone, only the mail itself can say who wrote it."""
    client, campaign_id = box.clients.get(signed.id[:ID_LENGTH]), signed.id[ID_LENGTH:] or None
    if client is not None:
        return _Who(box.hasher.address(client.email), client, None, campaign_id, believed=True)
    address = _from(reading, box)
    return _Who(address, _client_of(address, box), None, campaign_id, believed=received.believed)


def _from(reading: Reading, box: Letterbox) -> str | None:
    """Find the sender by hash; None for an address that no client of ours can have, whose mail a person reads."""
    address = email_address.parse(reading.from_address)
    return box.hasher.address(address) if address else None


_BY_KIND = {"bounce": Suppressed.BOUNCED, "complaint": Suppressed.COMPLAINED}


def _act(received: Received, reading: Reading, who: _Who, now: datetime, box: Letterbox) -> str:
    if reading.kind in _BY_KIND and who.believed:
        _suppress(received, who, _BY_KIND[reading.kind], reading.kind, now, box)
        return "shown"
    if reading.verdict == "out" and who.believed and who.address_hash and who.order_id is None:
        _suppress(received, who, Suppressed.OUT, "reply", now, box)
        if who.campaign_id and who.client:
            box.campaigns.unsubscribed(who.campaign_id, who.client.client_id)
        return "done"
    if reading.verdict in ("out", "unsure"):
        _suppress(received, who, Suppressed.PAUSED, "reply", now, box)
        return "review"
    return "shown"


def _suppress(received: Received, who: _Who, state: Suppressed, source: str, now: datetime, box: Letterbox) -> None:
    if who.address_hash is None:
        return
    kind = Entry.OPTED_OUT if state is Suppressed.OUT else Entry.PAUSED
    # A NO under the client, who outlives the reply: a replay finds the address by that. A pause ends by its reply.
    lasts = state in (Suppressed.OUT, Suppressed.COMPLAINED)
    subject = f"client#{who.client.client_id}" if who.client and lasts else f"reply#{reply_id(received)}"
    entry = LedgerEntry(kind, subject, received.at, now, detail=state.value)
    waiting = frozenset({reply_id(received)}) if state is Suppressed.PAUSED else frozenset[str]()
    new = Suppression(state, received.at, source, waiting)
    box.suppressions.settle(who.address_hash, new, entry)
    if who.client is not None and state is not Suppressed.BOUNCED:
        for address in other_addresses(
            who.client, who.address_hash, clients=box.clients, profiles=box.profiles, hasher=box.hasher
        ):
            box.suppressions.settle(address, new, None)


def reply_id(received: Received) -> str:
    """Make an id of ours of the mail service's message id, so that a second delivery is the same reply."""
    return "".join(c for c in received.message_id.upper() if c.isascii() and c.isalnum())[-48:]


def _keep(received: Received, reading: Reading, who: _Who, state: str, now: datetime, box: Letterbox) -> None:
    identifier = reply_id(received)
    client_id = who.client.client_id if who.client else None
    reply = Reply(
        reply_id=identifier,
        at=received.at,
        verdict=reading.verdict,
        reason=reading.reason,
        state=state,
        client_id=client_id,
        transaction_id=who.order_id,
        campaign_id=who.campaign_id,
        answerable=_may_answer(reading, received, box.studio),
    )
    text = ReplyText(reading.from_address, reading.subject, reading.text)
    order = box.orders.find(who.order_id) if who.order_id else None
    due = Due.on(DueKind.PURGE, letter_due(order, received.at, box.studio.calendar))
    jobs = _within_limits(_jobs(received, reading, who, state, now, box.studio), who, now, box)
    if box.replies.add(reply, text, due=due, jobs=jobs, whose=who.address_hash):
        for each in jobs:
            box.outbox.put(each.ref)
        if who.order_id and reading.kind == "person":
            note_sign_of_life(who.order_id, at=received.at, orders=box.orders)


def _within_limits(jobs: tuple[Job, ...], who: _Who, now: datetime, box: Letterbox) -> tuple[Job, ...]:
    """Leave out what would be one mail too many: the NO stands and the reply is on the desk without it."""
    try:
        for each in jobs:
            if each.kind is JobKind.OPTED_OUT and who.client:
                email = who.client.email
                count_mail(email, now=now, studio=box.studio, hasher=box.hasher, mail_counts=box.mail_counts)
            else:
                count_notice(now=now, studio=box.studio, mail_counts=box.mail_counts)
    except TooManyMails:
        return ()
    return jobs


def _may_answer(reading: Reading, received: Received, studio: Studio) -> bool:
    return may_answer(reading, received.envelope_from) and not _is_ours(reading, received, studio)


def _is_ours(reading: Reading, received: Received, studio: Studio) -> bool:
    """Say whether the studio itself wrote it, by hand or by machine: a mail about it could come back without end."""
    return studio.is_own(reading.from_address) or studio.is_own(received.envelope_from)


def _jobs(
    received: Received, reading: Reading, who: _Who, state: str, now: datetime, studio: Studio
) -> tuple[Job, ...]:
    if state == "done":
        if who.client is None or who.was_out or not _may_answer(reading, received, studio):
            return ()
        subject = f"client#{who.client.client_id}"
        return (job(JobKind.OPTED_OUT, subject, received.at, not_before=now),)
    asked = reading.kind == "person" or state == "review"  # what came through a list waits for a person as well
    if not asked or _is_ours(reading, received, studio):
        return ()
    return (job(JobKind.REPLY_NOTICE, f"reply#{reply_id(received)}", received.at, reference=state, not_before=now),)
