"""Disputes: while one is open nothing goes back and nothing is deleted; only a lost one costs."""

from datetime import timedelta

import pytest

from picpros.domain.account import Dispute, DisputeState
from picpros.domain.due import DueKind
from picpros.domain.ledger import Entry
from picpros.domain.money import Money
from picpros.domain.order import Held, HoldReason, Order
from picpros.domain.retention import LONGEST_HOLD, deletion_due
from picpros.ports import ToldDispute
from picpros.services.give_back import News
from picpros.services.hear_dispute import hear_dispute
from picpros.services.hold_order import Keeper, hold_order
from picpros.services.purge import find_due, purge
from tests.fakes.samples import ANA, DAY
from tests.fakes.world import World
from tests.unit.services.purging import completed
from tests.unit.services.purging import state as stored
from tests.unit.services.purging import the_order as only_order


def sold() -> tuple[World, Order]:
    world = World()
    return world, world.has_a_paid_order()


def the_order(world: World, order: Order) -> Order:
    return world.orders.get(order.transaction_id)


def test_an_open_dispute_holds_what_is_due_for_ninety_days_at_most() -> None:
    world, order = sold()
    done = world.completes(order)
    opened = world.clock.now()
    world.is_disputed(order, DisputeState.OPEN)
    held = the_order(world, order)
    due = deletion_due(held)

    assert [(hold.reason, hold.until) for hold in held.holds] == [(HoldReason.DISPUTE, opened + LONGEST_HOLD)]
    assert due is not None
    assert done.due is not None
    assert (due.due_at, due.next_at) == (done.due.details_at, opened + LONGEST_HOLD)


@pytest.mark.parametrize("end", [DisputeState.WON, DisputeState.LOST])
def test_a_dispute_that_has_ended_holds_nothing(end: DisputeState) -> None:
    world, order = sold()
    world.completes(order)
    world.is_disputed(order, DisputeState.OPEN, "evt_1d")
    world.is_disputed(order, end, "evt_2d")
    due = deletion_due(the_order(world, order))

    assert the_order(world, order).holds == ()
    assert due is not None
    assert due.next_at == due.due_at


def test_an_inquiry_of_the_bank_holds_nothing() -> None:
    world, order = sold()
    world.is_disputed(order, DisputeState.INQUIRY)

    assert the_order(world, order).holds == ()


def test_an_inquiry_of_the_bank_leaves_the_hold_that_the_owner_made_for_it() -> None:
    world, order = sold()
    now, until = world.clock.now(), world.clock.now() + 30 * DAY
    keeper = Keeper(world.accounts, world.outbox_queue)
    hold_order(order.transaction_id, HoldReason.DISPUTE, until, at=now, now=now, keeper=keeper)
    world.is_disputed(order, DisputeState.INQUIRY, "evt_1d")
    world.is_disputed(order, DisputeState.CLOSED, "evt_2d")

    assert [hold.until for hold in the_order(world, order).holds] == [until]


def test_opened_then_won_then_lost_and_old_news_change_nothing() -> None:
    world, order = sold()
    for number, state in enumerate((DisputeState.OPEN, DisputeState.WON, DisputeState.OPEN, DisputeState.LOST)):
        world.is_disputed(order, state, f"evt_{number}d")

    assert world.accounts.books(order.transaction_id).account.balance.lost == order.amount


def test_after_the_purge_a_late_dispute_brings_nothing_back_and_finds_the_invoice() -> None:
    world, order = sold()
    world.completes(order)
    for _ in range(2):
        world.clock.forward(timedelta(days=30))
        world.purges_what_is_due()
    keys = dict(world.rows.keys)
    world.is_disputed(order, DisputeState.OPEN)
    parts = world.orders.parts(the_order(world, order))

    assert (parts.personal, parts.details, parts.method) == (None, None, None)
    assert world.rows.keys == keys
    assert world.accounts.books(order.transaction_id).account.balance.disputed == order.amount
    assert the_order(world, order).invoice_number == order.invoice_number


def test_what_is_held_is_not_purged_and_is_once_the_hold_has_ended() -> None:
    world, order = sold()
    world.completes(order)
    world.clock.forward(timedelta(days=10))
    world.is_disputed(order, DisputeState.OPEN)
    world.clock.forward(timedelta(days=89))
    world.purges_what_is_due()
    held = world.orders.parts(the_order(world, order)).details
    world.clock.forward(timedelta(days=2))
    world.purges_what_is_due()

    assert held is not None
    assert world.orders.parts(the_order(world, order)).details is None
    assert world.accounts.books(order.transaction_id).account.balance.left == Money(0, "usd")


def test_a_purge_that_was_queued_before_a_dispute_leaves_everything() -> None:
    world, order = sold()
    world.completes(order)
    world.clock.forward(timedelta(days=30))
    find_due(DueKind.PURGE, until=world.clock.now(), due=world.due, queue=world.purge_queue)
    world.is_disputed(order, DisputeState.OPEN)
    for ref in world.purge_queue.refs:
        purge(ref, shredder=world.shredder())

    assert world.orders.parts(the_order(world, order)).details is not None


def test_a_dispute_of_an_order_of_which_only_the_name_is_left_holds_nothing_and_mails_its_client_nothing() -> None:
    world, order = sold()
    world.completes(order)
    for _ in range(2):
        world.clock.forward(timedelta(days=30))
        world.purges_what_is_due()
    world.works_off_the_outbox()
    sent = len(world.mailer.to(ANA.email))
    world.is_disputed(order, DisputeState.OPEN)
    world.works_off_the_outbox()

    assert the_order(world, order).held is Held.CONTACT_ONLY
    assert the_order(world, order).holds == ()
    assert len(world.mailer.to(ANA.email)) == sent


def test_a_purge_that_was_begun_before_a_dispute_is_brought_to_its_end() -> None:
    world = completed()
    world.clock.forward(DAY)
    world.survives(world.purges_what_is_due, 2)
    begun = only_order(world)
    world.is_disputed(begun, DisputeState.OPEN)
    world.clock.forward(DAY)
    world.purges_what_is_due()

    assert begun.purging
    assert only_order(world).held is Held.WITHOUT_DETAILS
    assert world.files.stored(begun.transaction_id) == {}


def test_the_same_event_again_books_nothing_and_neither_does_another_stacks_dispute() -> None:
    world, order = sold()
    world.is_disputed(order, DisputeState.OPEN, "evt_d")
    world.works_off_the_outbox()
    before = stored(world.rows)
    world.is_disputed(order, DisputeState.WON, "evt_d")
    now = world.clock.now()
    elsewhere = ToldDispute(Dispute("dp_2", order.amount, DisputeState.OPEN, now), "pi_elsewhere", None)
    hear_dispute(elsewhere, News("evt_e", now, now), world.bank())

    assert stored(world.rows) == before


def test_an_event_that_two_workers_hear_at_once_is_booked_once() -> None:
    world, order = sold()
    world.rows.meanwhile["accounts.book"] = lambda: world.is_disputed(order, DisputeState.OPEN)
    world.is_disputed(order, DisputeState.OPEN)

    assert [each.kind for each in world.rows.ledger].count(Entry.DISPUTE_OPENED) == 1
    assert len([ref for ref in world.outbox_queue.refs if ref.sk.startswith("job#dispute_notice")]) == 1
