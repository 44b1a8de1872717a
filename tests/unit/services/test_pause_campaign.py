"""A promotion that is paused in the middle, and goes on to who did not get it yet."""

from datetime import timedelta

import pytest

from picpros.domain.campaign import CampaignState
from picpros.domain.due import DueKind
from picpros.domain.person import Suppressed
from picpros.errors import Changed, WrongState
from picpros.services.pause_campaign import pause_campaign, resume_campaign
from tests.fakes.deaths import deaths
from tests.fakes.world import World
from tests.unit.services.test_promote import address, begun, counts, refuse, send, the_campaign

pytestmark = pytest.mark.clause("U7")


def pause(world: World) -> None:
    pause_campaign(the_campaign(world), campaigns=world.campaigns)


def resume(world: World) -> None:
    now, queue = world.clock.now(), world.campaign_queue
    resume_campaign(the_campaign(world), now=now, campaigns=world.campaigns, queue=queue)


def paused_after_one(readers: int = 3) -> World:
    world = begun(readers)
    world.rows.meanwhile["campaigns.settle"] = lambda: pause(world)
    send(world)
    return world


def state(world: World) -> CampaignState:
    return world.campaigns.get(the_campaign(world)).state


def test_a_pause_stops_the_mails_still_to_come() -> None:
    world = paused_after_one()
    send(world)  # a message that is left in the queue

    assert state(world) is CampaignState.PAUSED
    assert len(world.mailer.sent) == 1
    assert world.due.due(DueKind.CAMPAIGN, until=world.clock.now() + timedelta(days=9), limit=9) == []
    assert world.rows.ledger == []


def test_it_goes_on_to_the_others_and_to_nobody_twice() -> None:
    world = paused_after_one()
    first = [mail.to for mail in world.mailer.sent]
    reached = world.campaigns.get(the_campaign(world)).cursor
    world.campaign_queue.refs.clear()
    resume(world)
    queued = list(world.campaign_queue.refs)
    send(world)

    assert reached is not None
    assert queued == [world.campaigns.ref(the_campaign(world))]
    assert sorted(mail.to for mail in world.mailer.sent) == [address(0), address(1), address(2)]
    assert first[0] not in [mail.to for mail in world.mailer.sent[1:]]
    assert (state(world), counts(world)) == (CampaignState.DONE, {"sent": 3})


@pytest.mark.clause("R7")
def test_a_no_during_the_pause_counts() -> None:
    world = paused_after_one()
    got = world.mailer.sent[0].to
    left = next(number for number in range(3) if address(number) != got)
    refuse(world, left, Suppressed.OUT)
    resume(world)
    send(world)

    assert counts(world) == {"sent": 2}
    assert address(left) not in [mail.to for mail in world.mailer.sent]


def test_each_can_be_said_twice() -> None:
    world = paused_after_one()
    for verb, wanted in ((pause, CampaignState.PAUSED), (resume, CampaignState.SENDING)):
        verb(world)
        verb(world)

        assert state(world) is wanted


def test_a_pause_in_the_very_moment_when_time_runs_out_stands() -> None:
    world = begun()
    world.rows.meanwhile["campaigns.settle"] = lambda: world.clock.forward(timedelta(hours=2))
    world.rows.meanwhile["campaigns.save"] = lambda: pause(world)
    world.campaign_queue.refs.clear()
    send(world)

    assert state(world) is CampaignState.PAUSED
    assert world.campaign_queue.refs == []


def test_it_may_go_on_before_the_worker_saw_that_it_was_paused() -> None:
    world = begun()
    world.rows.meanwhile["campaigns.settle"] = lambda: (pause(world), resume(world))
    send(world)

    assert (state(world), counts(world)) == (CampaignState.DONE, {"sent": 3})


def test_it_may_go_on_while_the_worker_writes_down_how_far_it_came() -> None:
    world = begun()

    def paused_and_then_resumed() -> None:
        pause(world)
        world.rows.meanwhile["campaigns.save"] = lambda: resume(world)

    world.rows.meanwhile["campaigns.settle"] = paused_and_then_resumed
    send(world)
    sent = len(world.mailer.sent)
    send(world)

    assert sent == 1
    assert (state(world), counts(world)) == (CampaignState.DONE, {"sent": 3})


def test_of_a_pause_and_an_end_at_once_the_end_stands() -> None:
    world = begun(1)
    world.rows.meanwhile["campaigns.finish"] = lambda: pause(world)
    send(world)

    assert state(world) is CampaignState.DONE
    with pytest.raises(WrongState):
        resume(world)


def test_what_is_done_by_then_is_not_paused() -> None:
    world = begun()
    world.rows.meanwhile["campaigns.save"] = lambda: send(world)
    with pytest.raises(Changed):
        pause(world)

    assert state(world) is CampaignState.DONE
    with pytest.raises(WrongState, match="a promotion that is done cannot be paused"):
        pause(world)


def test_killed_while_it_is_told_to_go_on_it_is_told_again_or_found() -> None:
    for world in deaths(paused_after_one, resume):
        resume(world)
        found = world.due.due(DueKind.CAMPAIGN, until=world.clock.now(), limit=9)
        send(world)

        assert list(found) == [world.campaigns.ref(the_campaign(world))]
        assert counts(world) == {"sent": 3}
