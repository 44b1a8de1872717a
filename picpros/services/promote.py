"""Promotions: count whom one may go to, and send it, one mail a recipient, at most once."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from picpros.domain.campaign import Campaign, CampaignState, SendState
from picpros.domain.due import Due, DueKind, Ref
from picpros.domain.ledger import Entry, LedgerEntry
from picpros.domain.person import Client, may_get_promotions
from picpros.domain.tokens import Subject
from picpros.errors import Changed, MailRefused, MailUncertain, MailUnsent, MailUnwanted, WrongState
from picpros.mails.letter import Sender
from picpros.mails.promotion import promotion
from picpros.ports import Campaigns, Clients, Clock, Hasher, Ids, Mailer, Pace, Queue, Suppressions
from picpros.services.side_by_side import side_by_side

PAGE = 100
AGAIN = timedelta(minutes=30)
PROMOTION = "a promotion"  # as an error names it


@dataclass(frozen=True, slots=True)
class Audience:
    """Who may get promotions."""

    clients: Clients
    suppressions: Suppressions
    hasher: Hasher


@dataclass(frozen=True, slots=True)
class Press:
    """All that sending a promotion needs of the world."""

    sender: Sender
    audience: Audience
    campaigns: Campaigns
    mailer: Mailer
    pace: Pace
    queue: Queue
    clock: Clock


def draft_campaign(name: str, subject: str, body: str, *, at: datetime, ids: Ids, campaigns: Campaigns) -> Campaign:
    """Keep a promotion that is not sent yet."""
    campaign = Campaign(ids.short(), name, subject, body, CampaignState.DRAFT, at)
    campaigns.add(campaign)
    return campaign


def count_recipients(audience: Audience) -> int:
    """Say to how many people a promotion would go now."""
    return sum(1 for _ in _recipients(audience, None, None))


def begin_campaign(
    campaign_id: str, *, now: datetime, audience: Audience, campaigns: Campaigns, queue: Queue
) -> Campaign:
    """Tell a draft to send; WrongState when it was told before."""
    campaign = campaigns.get(campaign_id)
    if campaign.state is not CampaignState.DRAFT:
        raise WrongState("sent", campaign.state.value, of=PROMOTION)
    begun = replace(campaign, state=CampaignState.SENDING, recipients=count_recipients(audience), told_at=now)
    campaigns.save(begun, was=CampaignState.DRAFT, due=Due.on(DueKind.CAMPAIGN, now))
    queue.put(campaigns.ref(campaign_id))
    return begun


def send_campaign(ref: Ref, *, until: datetime, press: Press) -> None:
    """Send on from where it stands, until `until` or a pause; what is left goes on with the next message."""
    campaign = press.campaigns.get(ref.pk.partition("#")[2])
    if campaign.state is not CampaignState.SENDING:
        return
    at_once = press.pace.begin()
    feed = _Feed(campaign, until, press)
    reached = campaign.cursor
    for client in side_by_side(feed.clients(), lambda each: _send_one(campaign, each, press), at_once):
        reached = client.client_id
    if feed.stopped:
        _rest(campaign.campaign_id, reached, press)
    else:
        _finish(replace(campaign, cursor=reached), press)


@dataclass(slots=True)
class _Feed:
    """Who comes next, as long as there is time and nobody paused it: asked before each of them."""

    campaign: Campaign
    until: datetime
    press: Press
    stopped: bool = False

    def clients(self) -> Iterator[Client]:
        for client in _recipients(self.press.audience, self.campaign.cursor, self.campaign.told_at):
            if self.press.clock.now() >= self.until or not self._is_sending():
                self.stopped = True
                return
            yield client

    def _is_sending(self) -> bool:
        return self.press.campaigns.get(self.campaign.campaign_id).state is CampaignState.SENDING


def _recipients(audience: Audience, after: str | None, known_by: datetime | None) -> Iterator[Client]:
    """Give who may get it; of who became known after it was told to send, the next promotion is the first."""
    while True:
        page, after = audience.clients.all(after, PAGE)
        hashes = {client.client_id: audience.hasher.address(client.email) for client in page}
        said = audience.suppressions.among(list(hashes.values()))
        for client in page:
            known = known_by is None or client.created_at <= known_by
            if known and may_get_promotions(client, said.get(hashes[client.client_id])):
                yield client
        if after is None:
            return


def _send_one(campaign: Campaign, listed: Client, press: Press) -> None:
    audience = press.audience
    client = audience.clients.get(listed.client_id)  # corrected, moved or erased since the page was read
    if client is None or not _is_wanted(client, audience):
        return  # said NO meanwhile
    if not press.campaigns.claim(campaign.campaign_id, client.client_id, at=press.clock.now()):
        return
    token = audience.hasher.sign(Subject.CLIENT, client.client_id + campaign.campaign_id)
    try:
        mail = promotion(press.sender, campaign, client, token)
        press.mailer.send(mail, wanted=lambda: _is_wanted(client, audience))
        state = SendState.SENT
    except MailUnwanted:
        press.campaigns.release(campaign.campaign_id, client.client_id)
        return
    except MailUnsent:
        press.campaigns.release(campaign.campaign_id, client.client_id)
        raise  # nobody would get it now: the message comes again
    except MailRefused:
        state = SendState.SKIPPED
    except MailUncertain:
        state = SendState.UNCERTAIN
    press.campaigns.settle(campaign.campaign_id, client.client_id, state)


def _is_wanted(client: Client, audience: Audience) -> bool:
    return may_get_promotions(client, audience.suppressions.get(audience.hasher.address(client.email)))


def _rest(campaign_id: str, reached: str | None, press: Press) -> None:
    """Keep how far it came. Whoever changed its state meanwhile has said what follows: the claims hold without it."""
    campaign = replace(press.campaigns.get(campaign_id), cursor=reached)
    sending = campaign.state is CampaignState.SENDING
    again = press.clock.now() + AGAIN
    due = Due(DueKind.CAMPAIGN, campaign.told_at or again, again) if sending else None
    with suppress(Changed):
        press.campaigns.save(campaign, was=campaign.state, due=due)
        if sending:
            press.queue.put(press.campaigns.ref(campaign_id))


def _finish(campaign: Campaign, press: Press) -> None:
    now = press.clock.now()
    sent = press.campaigns.counts(campaign.campaign_id).get(SendState.SENT, 0)
    entry = LedgerEntry(Entry.CAMPAIGN_SENT, f"campaign#{campaign.campaign_id}", now, now, sent)
    press.campaigns.finish(replace(campaign, state=CampaignState.DONE), entry)
