"""Orders that nobody completes: asked about after 90 quiet days, completed after 14 more, and never while alive."""

from datetime import timedelta

import pytest

from picpros.domain.inquiry import InquiryMessage
from picpros.domain.ledger import Entry
from picpros.domain.order import HoldReason, Order, Status
from picpros.domain.quiet import question, standing_due
from picpros.domain.tokens import Subject
from picpros.services.hold_order import Keeper, hold_order, lift_hold
from picpros.services.look_at_quiet import look_at_quiet
from picpros.services.people import inquire
from picpros.services.sign_of_life import note_sign_of_life
from picpros.services.work_on_order import hand_in_pictures, reopen_order, start_order
from tests.fakes.deaths import deaths
from tests.fakes.letterbox import arrived, honour, raw
from tests.fakes.samples import ANA, DAY, PHOTO
from tests.fakes.world import World

STUDIO = "studio@picpros.example"


def sold(*, started: bool = True) -> tuple[World, Order]:
    world = World()
    order = world.has_a_paid_order()
    if started:
        start_order(order.transaction_id, at=world.clock.now(), desk=world.desk())
    world.mailer.sent.clear()
    return world, order


def days_pass(world: World, order: Order, days: int) -> None:
    """Let the daily schedule look each day."""
    for _ in range(days):
        world.clock.forward(DAY)
        look_at_quiet(order.transaction_id, now=world.clock.now(), desk=world.desk())
        world.works_off_the_outbox()


def state(world: World, order: Order) -> Status:
    return world.orders.get(order.transaction_id).status


def told(world: World, to: str) -> list[str]:
    return [mail.subject for mail in world.mailer.to(to)]


@pytest.mark.parametrize("started", [False, True])
def test_after_90_quiet_days_staff_and_client_are_asked_once(*, started: bool) -> None:
    world, order = sold(started=started)
    days_pass(world, order, 89)
    before = list(world.mailer.sent)
    days_pass(world, order, 14)

    assert before == []
    assert told(world, ANA.email) == [f"Re: Your order {order.transaction_id}"]
    assert told(world, world.sender.staff_mailbox) == ["An order has been quiet for long"]
    assert state(world, order) is (Status.IN_PROGRESS if started else Status.PAID)


@pytest.mark.clause("R1")
@pytest.mark.parametrize("started", [False, True])
def test_14_days_later_it_is_completed_and_both_are_told(*, started: bool) -> None:
    world, order = sold(started=started)
    days_pass(world, order, 90)
    world.mailer.sent.clear()
    days_pass(world, order, 14)
    done = world.orders.get(order.transaction_id)

    assert done.status is Status.COMPLETED
    assert done.due == world.studio.calendar.stamp(world.clock.now())
    assert told(world, world.sender.staff_mailbox) == ["A quiet order was completed"]
    assert f"Re: Your order {order.transaction_id}" in told(world, ANA.email)
    assert [each.detail for each in world.rows.ledger if each.kind is Entry.ORDER_QUIET] == ["asked", "completed"]


def on_day_104() -> World:
    world, order = sold(started=False)
    days_pass(world, order, 90)
    world.clock.forward(14 * DAY)
    return world


def test_whenever_it_dies_the_next_look_or_tick_completes_it() -> None:
    def looks(world: World) -> None:
        for order in world.orders.by_status(Status.PAID, None, 9)[0]:
            look_at_quiet(order.transaction_id, now=world.clock.now(), desk=world.desk())

    died = list(deaths(on_day_104, looks))
    for world in died:
        looks(world)
        world.works_off_the_outbox()
        [order], _ = world.orders.by_status(Status.COMPLETED, None, 9)

        assert [step.status for step in order.history][-2:] == [Status.IN_PROGRESS, Status.COMPLETED]
        assert told(world, world.sender.staff_mailbox).count("A quiet order was completed") == 1

    assert len(died) == 4


def test_what_was_completed_so_can_be_reopened_and_its_quiet_days_begin_anew() -> None:
    world, order = sold()
    days_pass(world, order, 104)
    now = world.clock.now()
    reopened = reopen_order(order.transaction_id, at=now, now=now, desk=world.desk())
    days_pass(world, order, 89)

    assert question(reopened) is not None
    assert question(reopened).due_at == now + 90 * DAY  # type: ignore[union-attr]
    assert state(world, order) is Status.IN_PROGRESS


def asks(world: World, order: Order) -> None:
    now, message = world.clock.now(), InquiryMessage("Ana", ANA.email, "Is it going on?")
    inquire(message, urgent=False, transaction_id=order.transaction_id, at=now, now=now, desk=world.reception())


def gets_a_picture(world: World, order: Order) -> None:
    hand_in_pictures(order.transaction_id, [PHOTO], now=world.clock.now(), desk=world.desk())


def notes(world: World, order: Order) -> None:
    note_sign_of_life(order.transaction_id, at=world.clock.now(), orders=world.orders)


@pytest.mark.parametrize("alive", [asks, gets_a_picture, notes])
@pytest.mark.parametrize("day", [89, 100])
def test_a_sign_of_life_before_or_after_the_question_begins_anew(day: int, alive: object) -> None:
    world, order = sold()
    days_pass(world, order, day)
    alive(world, order)  # type: ignore[operator]
    days_pass(world, order, 89)
    quiet = state(world, order)
    world.mailer.sent.clear()
    days_pass(world, order, 1)

    assert quiet is Status.IN_PROGRESS
    assert "An order has been quiet for long" in told(world, world.sender.staff_mailbox)


def test_of_many_messages_a_day_one_is_written_down() -> None:
    world, order = sold()
    world.clock.forward(10 * DAY)
    notes(world, order)
    version = world.orders.get(order.transaction_id).version
    world.clock.forward(timedelta(hours=23))
    notes(world, order)

    assert world.orders.get(order.transaction_id).version == version


def test_a_held_order_waits_until_its_hold_ends() -> None:
    world, order = sold()
    days_pass(world, order, 80)
    now, keeper = world.clock.now(), Keeper(world.accounts, world.outbox_queue)
    hold_order(order.transaction_id, HoldReason.LEGAL, now + 60 * DAY, at=now, now=now, keeper=keeper)
    days_pass(world, order, 59)
    held = "An order has been quiet for long" in told(world, world.sender.staff_mailbox)
    lift_hold(order.transaction_id, HoldReason.LEGAL, at=world.clock.now(), now=world.clock.now(), keeper=keeper)
    days_pass(world, order, 1)

    assert not held
    assert "An order has been quiet for long" in told(world, world.sender.staff_mailbox)


def test_somebody_who_is_faster_keeps_it_alive() -> None:
    world, order = sold()
    world.clock.forward(90 * DAY)
    world.rows.meanwhile["orders.save"] = lambda: gets_a_picture(world, order)
    days_pass(world, order, 0)
    look_at_quiet(order.transaction_id, now=world.clock.now(), desk=world.desk())
    alive = world.orders.get(order.transaction_id)

    assert (alive.asked_at, alive.alive_at) == (None, world.clock.now())
    world.rows.meanwhile["orders.save"] = lambda: gets_a_picture(world, order)
    world.clock.forward(2 * DAY)
    notes(world, order)
    assert len(world.orders.get(order.transaction_id).picture_ids) == 2


def test_a_mail_about_an_order_that_went_on_meanwhile_is_not_sent() -> None:
    world, order = sold()
    world.clock.forward(90 * DAY)
    look_at_quiet(order.transaction_id, now=world.clock.now(), desk=world.desk())
    world.completes_again(order.transaction_id)
    world.works_off_the_outbox()

    assert f"Re: Your order {order.transaction_id}" not in told(world, ANA.email)


def test_what_is_over_or_never_was_is_never_asked_about() -> None:
    world, order = sold()
    completed = world.completes_again(order.transaction_id)
    look_at_quiet("PP-NONE", now=world.clock.now(), desk=world.desk())
    note_sign_of_life("PP-NONE", at=world.clock.now(), orders=world.orders)

    assert question(completed) is None
    assert standing_due(completed) is not None
    assert standing_due(completed).kind == "purge"  # type: ignore[union-attr]


def test_an_answer_by_mail_on_the_orders_thread_is_a_sign_of_life() -> None:
    world, order = sold()
    world.clock.forward(50 * DAY)
    to = f"{world.hasher.sign(Subject.ORDER, order.transaction_id[3:])}@{world.sender.reply_domain}"
    honour(world, arrived(world, raw("Is it going on?"), to=to))

    assert world.orders.get(order.transaction_id).alive_at is not None
