"""What the staff do with an order."""

from dataclasses import replace
from datetime import timedelta

import pytest

from picpros.domain.due import DueKind
from picpros.domain.ledger import Entry
from picpros.domain.order import Order, Status
from picpros.errors import Changed, NotFound, Refused, WrongState
from picpros.services.take_order import AnnouncedFile
from picpros.services.work_on_order import MOST_PICTURES, complete_order, hand_in_pictures, reopen_order, start_order
from tests.fakes.samples import ANA, DAY
from tests.fakes.world import World

PICTURE = AnnouncedFile("final.tiff", 9_000_000, "image/tiff")


def started(world: World) -> Order:
    order = world.has_a_paid_order()
    return start_order(order.transaction_id, at=world.clock.now(), desk=world.desk())


def reopened(world: World, order: Order) -> Order:
    now = world.clock.now()
    return reopen_order(order.transaction_id, at=now, now=now, desk=world.desk())


@pytest.mark.clause("R2")
def test_completing_stamps_both_marks_of_the_calendar_in_force_and_puts_the_first_into_the_index() -> None:
    world = World()
    order = world.completes(world.has_a_paid_order())
    due = world.studio.calendar.stamp(world.clock.now())

    assert order.due == due
    assert len(world.due.due(DueKind.PURGE, until=due.details_at, limit=9)) == 1
    assert not world.due.due(DueKind.PURGE, until=due.details_at - timedelta(seconds=1), limit=9)
    assert Entry.ORDER_COMPLETED in [entry.kind for entry in world.rows.ledger]


@pytest.mark.clause("U3")
def test_completing_tells_the_client_where_the_pictures_are() -> None:
    world = World()
    world.completes(world.has_a_paid_order())
    world.works_off_the_outbox()

    assert "pictures" in world.mailer.to(ANA.email)[-1].subject


@pytest.mark.clause("R1")
def test_reopening_takes_the_order_out_of_the_index_and_into_the_ledger() -> None:
    world = World()
    order = reopened(world, world.completes(world.has_a_paid_order()))

    assert (order.status, order.due) == (Status.IN_PROGRESS, None)
    assert not world.due.due(DueKind.PURGE, until=world.clock.now() + 100 * DAY, limit=9)
    assert Entry.ORDER_REOPENED in [entry.kind for entry in world.rows.ledger]


def test_what_the_state_forbids_is_refused_and_changes_nothing() -> None:
    world = World()
    order = world.takes_an_order().order
    before = dict(world.rows.held)
    for forbidden in (start_order, complete_order, reopen_order):
        times = {"at": world.clock.now()} | ({} if forbidden is start_order else {"now": world.clock.now()})
        with pytest.raises(WrongState):
            forbidden(order.transaction_id, **times, desk=world.desk())

    assert world.rows.held == before
    assert world.rows.ledger == []


def test_an_unknown_order_is_not_found() -> None:
    world = World()

    with pytest.raises(NotFound):
        start_order("PP-UNKNOWN", at=world.clock.now(), desk=world.desk())


def test_a_change_by_somebody_else_is_built_upon_and_not_written_over() -> None:
    world = World()
    order = started(world)
    now, desk = world.clock.now(), world.desk()
    world.rows.meanwhile["orders.save"] = lambda: hand_in_pictures(order.transaction_id, [PICTURE], now=now, desk=desk)
    done = complete_order(order.transaction_id, at=world.clock.now(), now=world.clock.now(), desk=world.desk())

    assert done.status is Status.COMPLETED
    assert len(world.orders.get(order.transaction_id).picture_ids) == 1


def test_when_everybody_is_always_faster_it_gives_up() -> None:
    world = World()
    order = started(world)

    def faster() -> None:
        record = world.rows.held[f"order#{order.transaction_id}", "record"]
        newer = replace(record, value=replace(record.value, version=record.value.version + 1))
        world.rows.held[f"order#{order.transaction_id}", "record"] = newer
        world.rows.meanwhile["orders.save"] = faster

    world.rows.meanwhile["orders.save"] = faster

    with pytest.raises(Changed):
        complete_order(order.transaction_id, at=world.clock.now(), now=world.clock.now(), desk=world.desk())


def test_pictures_are_known_before_they_can_be_uploaded_beside_those_before() -> None:
    world = World()
    order = started(world)
    first = hand_in_pictures(order.transaction_id, [PICTURE], now=world.clock.now(), desk=world.desk())
    second = hand_in_pictures(order.transaction_id, [PICTURE, PICTURE], now=world.clock.now(), desk=world.desk())
    held = world.orders.get(order.transaction_id)

    assert [upload.fields["key"] for upload in (*first, *second)] == [
        f"orders/{order.transaction_id}/{each}" for each in held.picture_ids
    ]
    assert [file.id for file in world.orders.parts(held).pictures] == list(held.picture_ids)


def test_there_is_an_end_to_pictures() -> None:
    world = World()
    order = started(world)
    hand_in_pictures(order.transaction_id, [PICTURE] * MOST_PICTURES, now=world.clock.now(), desk=world.desk())

    with pytest.raises(Refused):
        hand_in_pictures(order.transaction_id, [PICTURE], now=world.clock.now(), desk=world.desk())


def test_an_unpaid_order_takes_no_pictures() -> None:
    world = World()
    order = world.takes_an_order().order

    with pytest.raises(WrongState):
        hand_in_pictures(order.transaction_id, [PICTURE], now=world.clock.now(), desk=world.desk())


@pytest.mark.clause("R3")
def test_no_upload_of_a_completed_order_may_begin_in_the_last_hour_before_its_details_are_deleted() -> None:
    world = World()
    order = world.completes(world.has_a_paid_order())
    assert order.due is not None
    end = order.due.details_at - timedelta(hours=1)
    lives = []
    for before in (timedelta(days=1), timedelta(hours=6), timedelta(minutes=1)):
        [upload] = hand_in_pictures(order.transaction_id, [PICTURE], now=end - before, desk=world.desk())
        lives.append(world.files.lives[upload.fields["key"]])

    assert lives == [timedelta(hours=6), timedelta(hours=6), timedelta(minutes=1)]
    with pytest.raises(WrongState):
        hand_in_pictures(order.transaction_id, [PICTURE], now=end, desk=world.desk())


@pytest.mark.clause("R3")
def test_what_was_purged_takes_no_pictures_any_more() -> None:
    world = World()
    order = world.completes(world.has_a_paid_order())
    world.clock.forward(27 * DAY)
    world.purges_what_is_due()

    with pytest.raises(WrongState):
        hand_in_pictures(order.transaction_id, [PICTURE], now=world.clock.now(), desk=world.desk())
