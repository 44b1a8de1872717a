"""A promotion before it goes out: on the desk, and in the studio's own mailbox."""

import pytest

from picpros.domain.due import Ref
from picpros.domain.mail_limits import TRIALS
from picpros.errors import MailRefused, MailUncertain, MailUnsent, NotFound, TooManyMails
from picpros.services.promotions import unsubscribe
from picpros.services.try_campaign import SAMPLE_NAME, ask_trial, preview_campaign, send_trial
from tests.fakes.samples import DAY
from tests.fakes.world import World
from tests.unit.services.test_promote import begun, counts, the_campaign


def ask(world: World, campaign_id: str) -> None:
    ask_trial(
        campaign_id,
        now=world.clock.now(),
        studio=world.studio,
        campaigns=world.campaigns,
        mail_counts=world.mail_counts,
        queue=world.campaign_queue,
    )


def tried(world: World) -> None:
    world.campaign_queue.refs.clear()
    ask(world, the_campaign(world))
    [ref] = world.campaign_queue.refs
    send_trial(ref, press=world.press())


def preview(world: World, name: str = SAMPLE_NAME) -> str:
    campaign = world.campaigns.get(the_campaign(world))
    return preview_campaign(campaign, name, sender=world.sender, hasher=world.hasher).text


def test_a_test_goes_to_the_studios_mailbox_and_counts_nowhere() -> None:
    world = begun()
    tried(world)
    [mail] = world.mailer.sent

    assert (mail.to, mail.subject) == (world.studio.staff_mailbox, "[Test] Offer")
    assert "Dear Jordan" in mail.text
    assert counts(world) == {}


@pytest.mark.parametrize("error", [MailRefused("MessageRejected"), MailUncertain("timeout")])
def test_a_test_that_failed_is_not_repeated(error: Exception) -> None:
    world = begun()
    world.mailer.refusing[world.studio.staff_mailbox] = error
    tried(world)

    assert world.mailer.sent == []


def test_a_test_for_which_the_mail_service_had_no_room_comes_again() -> None:
    world = begun()
    world.mailer.refusing[world.studio.staff_mailbox] = MailUnsent("TooManyRequestsException")

    with pytest.raises(MailUnsent):
        tried(world)


def test_there_are_so_many_tests_a_day_and_more_the_next() -> None:
    world = begun()
    for _ in range(TRIALS):
        ask(world, the_campaign(world))
    with pytest.raises(TooManyMails):
        ask(world, the_campaign(world))
    world.clock.forward(DAY)
    ask(world, the_campaign(world))

    assert world.campaign_queue.refs.count(Ref(f"campaign#{the_campaign(world)}", "trial")) == TRIALS + 1


def test_an_unknown_promotion_cannot_be_tried() -> None:
    with pytest.raises(NotFound):
        ask(World(), "0000000000")


def test_a_preview_is_what_a_client_of_that_name_would_read() -> None:
    world = begun()

    assert preview(world, "Ana Lima").startswith("Dear Ana\n")
    assert preview(world, "<b>").startswith("Dear there\n")


@pytest.mark.clause("R7")
def test_the_unsubscribe_link_of_a_preview_or_test_is_good_and_nobodys() -> None:
    world = begun()
    tried(world)
    token = str(world.mailer.sent[0].reply_to).partition("@")[0]
    unsubscribe(token, at=world.clock.now(), now=world.clock.now(), desk=world.reception())

    assert token in preview(world)
    assert world.rows.suppressions == {}
    assert counts(world) == {}
