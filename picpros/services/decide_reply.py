"""Decide on a reply that might be a NO: write the NO down as if it had been clear, or end the pause that it made."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from picpros.domain import email_address
from picpros.domain.jobs import Job, JobKind, job
from picpros.domain.ledger import Entry, LedgerEntry
from picpros.domain.person import Client, Suppressed, Suppression
from picpros.domain.reply_record import Decision, Reply, ReplyText
from picpros.errors import Permanent
from picpros.ports import Campaigns, Clients, Decisions, Hasher, Orders, Profiles, Queue, Suppressions
from picpros.services.other_addresses import other_addresses
from picpros.services.try_again import while_overtaken

TRIES = 8


@dataclass(frozen=True, slots=True)
class Judge:
    """All that deciding on a reply needs of the world."""

    replies: Decisions
    clients: Clients
    profiles: Profiles
    orders: Orders
    suppressions: Suppressions
    campaigns: Campaigns
    hasher: Hasher
    outbox: Queue


def decide_reply(reply_id: str, decision: Decision, *, role: str, at: datetime, now: datetime, judge: Judge) -> Reply:
    """Carry out a decision; the same again changes nothing. NotFound; Permanent for whoever would undo a NO."""

    def decide() -> Reply:
        reply, text = judge.replies.read(reply_id)
        if reply.state == "done" and decision is Decision.NOT:
            raise Permanent
        if reply.state == "done":
            return reply
        carry_out = _opt_out if decision is Decision.OUT else _let_be
        return carry_out(reply, text, role, at, now, judge)

    return while_overtaken(decide, TRIES)


def _opt_out(reply: Reply, text: ReplyText | None, role: str, at: datetime, now: datetime, judge: Judge) -> Reply:
    """First the suppression, as of when the reply came; then one confirmation, where a machine may answer."""
    address, client = _whose(reply, text, judge)
    subject = f"client#{client.client_id}" if client else f"reply#{reply.reply_id}"
    if address is not None:
        entry = LedgerEntry(Entry.OPTED_OUT, subject, reply.at, now, detail=Suppressed.OUT.value)
        said = Suppression(Suppressed.OUT, reply.at, "reply")
        judge.suppressions.settle(address, said, entry)
        for other in _elsewhere(reply, address, client, judge):
            judge.suppressions.settle(other, said, None)
    if reply.campaign_id is not None and reply.client_id is not None:
        judge.campaigns.unsubscribed(reply.campaign_id, reply.client_id)
    decided = replace(reply, state="done", decision=Decision.OUT, decided_at=at)
    jobs: tuple[Job, ...] = ()
    if client is not None and reply.answerable:
        jobs = (job(JobKind.OPTED_OUT, f"client#{client.client_id}", at, not_before=now),)
    judge.replies.decide(reply, decided, jobs=jobs, entries=(_decided(decided, role, at, now),))
    for each in jobs:
        judge.outbox.put(each.ref)
    return decided


def _let_be(reply: Reply, text: ReplyText | None, role: str, at: datetime, now: datetime, judge: Judge) -> Reply:
    """First the decision, so that of two who decide at once no NO is lost; a pause that stayed ends with a retry."""
    decided = reply
    if reply.decision is not Decision.NOT:
        decided = replace(reply, state="shown", decision=Decision.NOT, decided_at=at)
        judge.replies.decide(reply, decided, jobs=(), entries=(_decided(decided, role, at, now),))
    address, client = _whose(reply, text, judge)
    if address is not None:
        entry = LedgerEntry(Entry.PAUSE_LIFTED, f"reply#{reply.reply_id}", at, now)
        judge.suppressions.lift(address, reply.reply_id, at=now, entry=entry)
        for other in _elsewhere(reply, address, client, judge):
            judge.suppressions.lift(other, reply.reply_id, at=now, entry=None)
    return decided


def _elsewhere(reply: Reply, address: str, client: Client | None, judge: Judge) -> frozenset[str]:
    """Give the client's other addresses, and those of orders that were corrected since: the reply paused them all."""
    corrected = frozenset(_corrected(reply, judge)) - {address}
    if client is None:
        return corrected
    others = other_addresses(client, address, clients=judge.clients, profiles=judge.profiles, hasher=judge.hasher)
    return others | corrected


def _corrected(reply: Reply, judge: Judge) -> Iterator[str]:
    """Give the addresses to which its pause went along, and the one at which it was made."""
    for each in reply.also_of:
        contact = judge.orders.contact(each)
        if contact is not None:
            yield judge.hasher.address(contact.email)
    made = judge.replies.whose(reply.reply_id) if reply.also_of else None
    if made is not None:
        yield made[0]


def _whose(reply: Reply, text: ReplyText | None, judge: Judge) -> tuple[str | None, Client | None]:
    """Find whom the reply is about as it was found when it came: by the order's address, the client's, or its From.

    Where that client went with a corrected address, it is who has the order now.
    """
    contact = judge.orders.contact(reply.transaction_id) if reply.transaction_id else None
    client = judge.clients.get(reply.client_id) if reply.client_id and contact is None else None
    if contact is None and client is None and reply.also_of:
        contact = judge.orders.contact(reply.also_of[-1])
    written = email_address.parse(text.from_address) if text else None
    email = contact.email if contact else client.email if client else written
    if email is None:
        return None, None
    address = judge.hasher.address(email)
    return address, client or judge.clients.by_address(address)


def _decided(reply: Reply, role: str, at: datetime, now: datetime) -> LedgerEntry:
    return LedgerEntry(Entry.REPLY_DECIDED, f"reply#{reply.reply_id}", at, now, detail=f"{reply.decision}.{role}")
