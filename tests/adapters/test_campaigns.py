"""Promotions: begun once, each recipient claimed once, counted from what became of each."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta

import pytest

from picpros.domain.campaign import Campaign, CampaignState, SendState
from picpros.domain.due import Due, DueKind, Ref
from picpros.domain.ledger import Entry, LedgerEntry
from picpros.errors import Changed, NotFound
from picpros.ports import Campaigns
from tests.adapters.stores import Ports, Store
from tests.adapters.world import LATER, NOW

DRAFT = Campaign("SPRING1", "Spring", "Spring portraits", "Hello {first_name}", CampaignState.DRAFT, NOW)
SENDING = replace(DRAFT, state=CampaignState.SENDING, recipients=3)
SOON = Due.on(DueKind.CAMPAIGN, LATER)


@pytest.fixture
def campaigns(ports: Ports) -> Campaigns:
    ports.campaigns.add(DRAFT)
    return ports.campaigns


def test_a_draft_comes_back_and_an_unknown_one_does_not(campaigns: Campaigns) -> None:
    assert campaigns.get("SPRING1") == DRAFT
    assert campaigns.ref("SPRING1") == Ref("campaign#SPRING1", "record")
    with pytest.raises(NotFound):
        campaigns.get("AUTUMN1")


def test_a_draft_is_not_written_over(campaigns: Campaigns) -> None:
    with pytest.raises(Changed):
        campaigns.add(replace(DRAFT, subject="Something else"))

    assert campaigns.get("SPRING1") == DRAFT


def test_of_many_who_tell_it_to_send_one_does(campaigns: Campaigns) -> None:
    def begin(_: int) -> bool:
        try:
            campaigns.save(SENDING, was=CampaignState.DRAFT, due=SOON)
        except Changed:
            return False
        return True

    with ThreadPoolExecutor(6) as pool:
        begun = list(pool.map(begin, range(6)))

    assert begun.count(True) == 1
    assert campaigns.get("SPRING1") == SENDING


def test_a_campaign_under_way_is_due_until_it_is_paused(campaigns: Campaigns, store: Store) -> None:
    campaigns.save(SENDING, was=CampaignState.DRAFT, due=SOON)
    under_way = store.due(DueKind.CAMPAIGN)
    campaigns.save(replace(SENDING, state=CampaignState.PAUSED, cursor="CLIENT3"), was=CampaignState.SENDING, due=None)

    assert under_way == [("campaign#SPRING1", "2027-03-14T08:00:00.000Z")]
    assert store.due(DueKind.CAMPAIGN) == []
    assert campaigns.get("SPRING1") == replace(SENDING, state=CampaignState.PAUSED, cursor="CLIENT3")


def test_of_a_campaign_whose_state_somebody_else_changed_nothing_is_written(campaigns: Campaigns, store: Store) -> None:
    campaigns.save(SENDING, was=CampaignState.DRAFT, due=SOON)
    with pytest.raises(Changed):
        campaigns.save(replace(SENDING, cursor="CLIENT9"), was=CampaignState.PAUSED, due=None)

    assert campaigns.get("SPRING1") == SENDING
    assert len(store.due(DueKind.CAMPAIGN)) == 1


def test_a_recipient_is_claimed_once_by_many(campaigns: Campaigns) -> None:
    with ThreadPoolExecutor(8) as pool:
        claims = list(pool.map(lambda _: campaigns.claim("SPRING1", "ANA", at=NOW), range(8)))

    assert claims.count(True) == 1


def test_another_campaign_may_go_to_the_same_recipient(campaigns: Campaigns) -> None:
    claimed = [campaigns.claim(name, "ANA", at=NOW) for name in ("SPRING1", "SPRING12")]

    assert claimed == [True, True]
    assert campaigns.counts("SPRING1") == {"claimed": 1, "unsubscribed": 0, "complained": 0}


@pytest.mark.clause("U7")
def test_the_numbers_are_counted_from_what_became_of_each(campaigns: Campaigns) -> None:
    states = [SendState.SENT, SendState.SENT, SendState.SKIPPED, SendState.UNCERTAIN, SendState.BOUNCED]
    for place, state in enumerate(states):
        campaigns.claim("SPRING1", f"CLIENT{place}", at=NOW)
        campaigns.settle("SPRING1", f"CLIENT{place}", state)
    campaigns.claim("SPRING1", "CUTOFF", at=NOW)
    campaigns.unsubscribed("SPRING1", "CLIENT0")
    campaigns.unsubscribed("SPRING1", "CLIENT0")

    assert campaigns.counts("SPRING1") == {
        "sent": 2,
        "skipped": 1,
        "uncertain": 1,
        "bounced": 1,
        "claimed": 1,
        "unsubscribed": 1,
        "complained": 0,
    }


@pytest.mark.parametrize("later", [SendState.SENT, SendState.UNCERTAIN, SendState.BOUNCED])
def test_that_a_mail_came_back_stands_also_where_it_is_heard_before_that_it_was_sent(
    campaigns: Campaigns, later: SendState
) -> None:
    campaigns.claim("SPRING1", "ANA", at=NOW)
    for state in (SendState.BOUNCED, later):
        campaigns.settle("SPRING1", "ANA", state)

    assert campaigns.counts("SPRING1") == {"bounced": 1, "unsubscribed": 0, "complained": 0}


def test_a_mail_that_was_uncertain_and_came_back_did_go(campaigns: Campaigns) -> None:
    campaigns.claim("SPRING1", "ANA", at=NOW)
    for state in (SendState.UNCERTAIN, SendState.BOUNCED):
        campaigns.settle("SPRING1", "ANA", state)

    assert campaigns.counts("SPRING1")["bounced"] == 1


def test_a_complaint_is_noted_once_beside_what_became_of_the_mail(campaigns: Campaigns, store: Store) -> None:
    campaigns.claim("SPRING1", "ANA", at=NOW)
    campaigns.complained("SPRING1", "ANA")
    campaigns.settle("SPRING1", "ANA", SendState.SENT)
    for client in ("ANA", "BEN"):
        campaigns.complained("SPRING1", client)

    assert campaigns.counts("SPRING1") == {"sent": 1, "unsubscribed": 0, "complained": 1}
    assert ("campaign#SPRING1", "to#BEN") not in store.places()


def test_a_no_is_noted_beside_what_became_of_the_mail(campaigns: Campaigns) -> None:
    campaigns.claim("SPRING1", "ANA", at=NOW)
    campaigns.unsubscribed("SPRING1", "ANA")
    campaigns.settle("SPRING1", "ANA", SendState.SENT)

    assert campaigns.counts("SPRING1") == {"sent": 1, "unsubscribed": 1, "complained": 0}


def test_who_never_got_it_is_not_made_a_recipient_by_saying_no(campaigns: Campaigns, store: Store) -> None:
    campaigns.unsubscribed("SPRING1", "BEN")
    campaigns.settle("SPRING1", "BEN", SendState.SENT)

    assert store.places() == {("campaign#SPRING1", "record")}
    assert campaigns.counts("SPRING1") == {"unsubscribed": 0, "complained": 0}


def test_a_claim_that_was_given_back_can_be_taken_again(campaigns: Campaigns) -> None:
    campaigns.claim("SPRING1", "ANA", at=NOW)
    campaigns.release("SPRING1", "ANA")

    assert campaigns.counts("SPRING1") == {"unsubscribed": 0, "complained": 0}
    assert campaigns.claim("SPRING1", "ANA", at=NOW)


@pytest.mark.clause("U7")
def test_campaigns_are_listed_the_newest_first_page_by_page_whatever_their_state(campaigns: Campaigns) -> None:
    later = [replace(DRAFT, campaign_id=f"LATER{hour}", created_at=NOW + timedelta(hours=hour)) for hour in (1, 2)]
    for each in later:
        campaigns.add(each)
    campaigns.save(SENDING, was=CampaignState.DRAFT, due=SOON)
    first, after = campaigns.listed(None, 2)
    rest, end = campaigns.listed(after, 2)

    assert (first, rest, end) == ([later[1], later[0]], [SENDING], None)


def test_a_campaign_that_is_done_is_due_no_more_and_the_ledger_says_it_in_the_same_write(
    campaigns: Campaigns, store: Store
) -> None:
    campaigns.save(SENDING, was=CampaignState.DRAFT, due=SOON)
    done = replace(SENDING, state=CampaignState.DONE, cursor="CLIENT3")
    campaigns.finish(done, LedgerEntry(Entry.CAMPAIGN_SENT, "campaign#SPRING01", NOW, LATER, 3))

    assert campaigns.get("SPRING1") == done
    assert store.due(DueKind.CAMPAIGN) == []
    assert [(each.kind, each.count) for each in store.entries()] == [(Entry.CAMPAIGN_SENT, 3)]
