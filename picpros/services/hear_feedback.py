"""Hear what became of our mails: who cannot be reached, and who complains, gets no promotion any more."""

from dataclasses import dataclass
from datetime import datetime

from picpros.domain.campaign import SendState
from picpros.domain.feedback import SOFT_BOUNCES, SOFT_WITHIN, Feedback, FeedbackKind
from picpros.domain.ledger import Entry, LedgerEntry
from picpros.domain.person import Client, Suppressed, Suppression
from picpros.ports import Campaigns, Clients, Hasher, InboundMail, Profiles, SoftBounces, Suppressions
from picpros.services.other_addresses import other_addresses
from picpros.studio import Studio


@dataclass(frozen=True, slots=True)
class Mailroom:
    """All that hearing of a bounce or a complaint needs of the world."""

    studio: Studio
    inbound: InboundMail
    clients: Clients
    profiles: Profiles
    suppressions: Suppressions
    soft_bounces: SoftBounces
    campaigns: Campaigns
    hasher: Hasher


def hear_feedback(told: Feedback, *, now: datetime, room: Mailroom) -> None:
    """Suppress whom it is about, then note it on the promotion. What happened twice is the same as once."""
    for email in told.addresses:
        if not room.studio.is_own(email):
            _hear(told, room.hasher.address(email), now, room)
    if told.campaign_id and told.client_id:
        _note(told, told.campaign_id, told.client_id, room)


def hear_again(feedback_id: str, *, now: datetime, room: Mailroom) -> None:
    """Hear what was set aside when its first try failed; nothing where it came to its end."""
    told = room.inbound.feedback(feedback_id)
    if told is not None:
        hear_feedback(told, now=now, room=room)
        room.inbound.drop_feedback(feedback_id)


def _hear(told: Feedback, address: str, now: datetime, room: Mailroom) -> None:
    if told.kind is FeedbackKind.SOFT:
        room.soft_bounces.add(address, told.feedback_id, at=told.at)
        if room.soft_bounces.count(address, since=_since(told, address, room)) < SOFT_BOUNCES:
            return
    client = _client_of(address, room)
    new = Suppression(_state(told), told.at, told.kind.value)
    room.suppressions.settle(address, new, _entry(told, client, new, now))
    # A mailbox that is gone says nothing of a person's others; a complaint is a NO, and holds for all of them.
    if told.kind is FeedbackKind.COMPLAINT:
        for other in _others(told, address, client, room):
            room.suppressions.settle(other, new, None)


def _since(told: Feedback, address: str, room: Mailroom) -> datetime:
    """Say since when soft bounces count: an own opt-in begins anew, for it came by a mail that arrived."""
    held, since = room.suppressions.get(address), told.at - SOFT_WITHIN
    return max(held.at, since) if held is not None and held.state is Suppressed.OPTED_IN else since


def _client_of(address: str, room: Mailroom) -> Client | None:
    former = room.profiles.formerly(address)
    return room.clients.by_address(address) or (room.clients.get(former) if former else None)


def _state(told: Feedback) -> Suppressed:
    return Suppressed.COMPLAINED if told.kind is FeedbackKind.COMPLAINT else Suppressed.BOUNCED


def _entry(told: Feedback, client: Client | None, new: Suppression, now: datetime) -> LedgerEntry:
    """Enter it under the client, by whom a replay finds the address again; a stranger's under the report's id."""
    kind = Entry.OPTED_OUT if new.state is Suppressed.COMPLAINED else Entry.PAUSED
    subject = f"client#{client.client_id}" if client else f"message#{told.feedback_id.upper()}"
    return LedgerEntry(kind, subject, told.at, now, detail=new.state.value)


def _others(told: Feedback, address: str, client: Client | None, room: Mailroom) -> frozenset[str]:
    named = room.clients.get(told.client_id) if told.client_id else None
    found = {each.client_id: each for each in (client, named) if each is not None}
    return frozenset().union(
        *(
            other_addresses(each, address, clients=room.clients, profiles=room.profiles, hasher=room.hasher)
            for each in found.values()
        )
    )


def _note(told: Feedback, campaign_id: str, client_id: str, room: Mailroom) -> None:
    if told.kind is FeedbackKind.COMPLAINT:
        room.campaigns.complained(campaign_id, client_id)
    else:
        room.campaigns.settle(campaign_id, client_id, SendState.BOUNCED)
