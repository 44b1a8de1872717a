"""The functions behind queues and schedules: outbox, retention and campaigns."""

import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from functions.campaigns import app as campaigns
from functions.outbox import app as outbox
from functions.retention import app as retention
from picpros.domain.due import Due, DueKind, Ref
from picpros.domain.order import Held
from picpros.domain.seal import hour_of
from picpros.errors import MailUncertain
from picpros.services.promote import begin_campaign, draft_campaign
from picpros.services.purge import PAGE
from picpros.services.try_campaign import TRIAL
from tests.fakes.log import readable_log
from tests.fakes.outbox import MemoryPromises
from tests.fakes.rows import Row
from tests.fakes.samples import ANA, DAY
from tests.fakes.world import World
from tests.functions.events import messages, schedule

LONG = timedelta(minutes=14)


def _always(_seconds: float) -> bool:
    return True


def _retains(world: World) -> Callable[[dict[str, Any]], dict[str, Any]]:
    logger = readable_log()[0]
    return retention.worker(world.shredder(), MemoryPromises(world.rows), world.sealer(), logger, lasts=_always)


def test_the_outbox_does_what_its_queue_tells_and_its_schedule_finds_what_was_lost() -> None:
    world = World()
    work = outbox.worker(world.outbox(), world.desk(), world.due, readable_log()[0])
    world.takes_an_order()
    world.payments.pay("cs_1", at=world.clock.now())
    world.hears_of("cs_1")
    world.outbox_queue.refs.clear()
    found = work(schedule(world.clock.now()))
    answer = work(messages(*world.outbox_queue.refs))

    assert found == {"queued": 2}
    assert answer == {"batchItemFailures": []}
    assert len(world.mailer.to(ANA.email)) == 1


def test_a_job_that_failed_comes_again_and_the_others_are_done() -> None:
    world = World()
    logger, log = readable_log()
    work = outbox.worker(world.outbox(), world.desk(), world.due, logger)
    world.takes_an_order()
    world.payments.pay("cs_1", at=world.clock.now())
    world.hears_of("cs_1")
    world.mailer.refusing[ANA.email] = MailUncertain(f"for {ANA.email}")
    answer = work(messages(*world.outbox_queue.refs))

    assert [each["itemIdentifier"] for each in answer["batchItemFailures"]] == ["m0"]
    assert ANA.email not in log.getvalue()
    assert "MailUncertain" in log.getvalue()


@pytest.mark.clause("R3")
@pytest.mark.clause("R5")
def test_retention_queues_each_hour_what_is_due_and_deletes_it_from_its_queue() -> None:
    world = World()
    order = world.completes(world.has_a_paid_order())
    work = retention.worker(
        world.shredder(), MemoryPromises(world.rows), world.sealer(), readable_log()[0], lasts=_always
    )
    due = order.due
    assert due is not None
    for at, held in ((due.details_at, Held.WITHOUT_DETAILS), (due.personal_at, Held.CONTACT_ONLY)):
        world.clock.time = at
        assert work(schedule(at - timedelta(seconds=1)))["queued"] == 0
        assert work(schedule(at))["queued"] == 1
        assert work(messages(world.purge_queue.refs.pop())) == {"batchItemFailures": []}

        assert world.orders.get(order.transaction_id).held is held


def test_a_deletion_that_a_whole_hour_passed_over_is_told_by_its_id_and_one_that_waits_is_not() -> None:
    world = World()
    order = world.completes(world.has_a_paid_order())
    assert order.due is not None
    logger, lines = readable_log()
    work = retention.worker(world.shredder(), MemoryPromises(world.rows), world.sealer(), logger, lasts=_always)
    for hours in (0, 1):
        world.clock.time = order.due.details_at + timedelta(hours=hours)
        work(schedule(world.clock.now()))
        world.purge_queue.refs.clear()  # and every message is lost
        told = [
            line for line in map(json.loads, lines.getvalue().splitlines()) if line["message"] == "deletions are late"
        ]

        assert [(line["late"], line["oldest_minutes"], line["of"]) for line in told] == [
            (1, 60, [f"order#{order.transaction_id}"])
        ] * hours


def test_retention_does_nothing_about_a_kind_that_it_does_not_know() -> None:
    world = World()
    work = retention.worker(
        world.shredder(), MemoryPromises(world.rows), world.sealer(), readable_log()[0], lasts=_always
    )
    answer = work(messages('{"pk": "nothing#1", "sk": "record"}', "no json"))

    assert len(answer["batchItemFailures"]) == 2


def test_retention_seals_each_hour_what_the_ledger_holds_of_the_one_before() -> None:
    world = World()
    world.completes(world.has_a_paid_order())
    hour = hour_of(world.clock.now())
    world.clock.forward(timedelta(hours=1, minutes=10))
    work = retention.worker(
        world.shredder(), MemoryPromises(world.rows), world.sealer(), readable_log()[0], lasts=_always
    )
    at = schedule(world.clock.now())

    assert [work(at)["sealed"], work(at)["sealed"]] == [1, 0]
    seal = world.seals.read(hour)
    assert seal is not None
    assert "order_completed" in [each.fields["kind"] for each in seal.entries]


def with_a_campaign(world: World) -> str:
    world.has_a_paid_order()
    now = world.clock.now()
    drafted = draft_campaign("S", "Offer", "Dear {first_name}", at=now, ids=world.ids, campaigns=world.campaigns)
    begin_campaign(
        drafted.campaign_id,
        now=now,
        audience=world.audience(),
        campaigns=world.campaigns,
        queue=world.campaign_queue,
    )
    return drafted.campaign_id


@pytest.mark.clause("U7")
def test_campaigns_sends_what_its_queue_tells() -> None:
    world = World()
    with_a_campaign(world)
    work = campaigns.worker(world.press(), world.due, readable_log()[0])
    answer = work(messages(*world.campaign_queue.refs), LONG)

    assert answer == {"batchItemFailures": []}
    assert world.mailer.to(ANA.email)[-1].subject == "Offer"


def test_campaigns_sends_a_test_to_the_studio_when_its_queue_asks_for_one() -> None:
    world = World()
    campaign_id = with_a_campaign(world)
    before = len(world.mailer.sent)
    work = campaigns.worker(world.press(), world.due, readable_log()[0])
    work(messages(Ref(f"campaign#{campaign_id}", TRIAL)), LONG)

    assert [mail.to for mail in world.mailer.sent[before:]] == [world.studio.staff_mailbox]


def test_a_campaign_whose_message_was_lost_is_found_by_the_schedule() -> None:
    world = World()
    world.campaign_queue.lost = True
    campaign_id = with_a_campaign(world)
    world.campaign_queue.lost = False
    found = campaigns.worker(world.press(), world.due, readable_log()[0])(schedule(world.clock.now()), LONG)

    assert found == {"queued": 1}
    assert world.campaign_queue.refs == [world.campaigns.ref(campaign_id)]


def test_with_too_little_time_left_it_sends_nothing_and_asks_to_be_called_again() -> None:
    world = World()
    campaign_id = with_a_campaign(world)
    sent = len(world.mailer.sent)
    [ref] = world.campaign_queue.refs
    campaigns.worker(world.press(), world.due, readable_log()[0])(messages(ref), campaigns.SPARE)

    assert len(world.mailer.sent) == sent
    assert world.campaign_queue.refs == [ref, world.campaigns.ref(campaign_id)]


def test_nothing_is_due_in_an_empty_studio() -> None:
    world = World()
    later = schedule(world.clock.now() + 365 * DAY)
    workers = (
        outbox.worker(world.outbox(), world.desk(), world.due, readable_log()[0]),
        retention.worker(
            world.shredder(), MemoryPromises(world.rows), world.sealer(), readable_log()[0], lasts=_always
        ),
    )

    assert [work(later)["queued"] for work in workers] == [0, 0]


def test_where_there_is_no_time_for_more_the_next_tick_goes_on_and_what_comes_after_is_done_all_the_same() -> None:
    world = World()
    for number in range(PAGE * 2 + 1):
        world.rows.held[f"signup#S{number:06d}", "record"] = Row(number, Due.on(DueKind.PURGE, world.clock.now()))
    asked: list[float] = []
    shredder, promises, logger = world.shredder(), MemoryPromises(world.rows), readable_log()[0]
    short = retention.worker(shredder, promises, world.sealer(), logger, lasts=lambda spare: bool(asked.append(spare)))
    first = short(schedule(world.clock.now()))
    for ref in world.purge_queue.refs:
        del world.rows.held[ref.pk, ref.sk]
    world.purge_queue.refs.clear()
    second = retention.worker(shredder, promises, world.sealer(), logger, lasts=_always)(schedule(world.clock.now()))

    assert (first["queued"], second["queued"]) == (PAGE, PAGE + 1)
    assert set(asked) == {retention.SPARE}
    assert first["sealed"] >= 0
