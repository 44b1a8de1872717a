"""Methods that take days: pending, then paid or failed, and another try after a failure."""

from datetime import timedelta

import pytest

from picpros.domain.order import Order, Status
from picpros.domain.payment import SESSION_LIFE, Settled
from picpros.services.cancel_order import cancel_order
from picpros.services.look_after import look_after
from picpros.services.take_order import payment_url
from tests.fakes.world import World


def begun() -> tuple[World, Order]:
    world = World()
    order = world.takes_an_order().order
    world.payments.settle("cs_1", Settled.PENDING)
    world.hears_of("cs_1", "evt_pending")
    return world, order


def the_order(world: World, order: Order) -> Order:
    return world.orders.get(order.transaction_id)


def tries_again(world: World, order: Order) -> str:
    held = the_order(world, order)
    return payment_url(held, now=world.clock.now(), orders=world.orders, payments=world.payments)


def test_success_on_the_fifth_day_is_one_invoice() -> None:
    world, order = begun()
    pending = the_order(world, order).status
    world.clock.forward(timedelta(days=5))
    world.payments.pay("cs_1", at=world.clock.now())
    world.hears_of("cs_1", "evt_succeeded")
    world.hears_of("cs_1", "evt_completed")

    assert pending is Status.PAYMENT_PENDING
    assert the_order(world, order).status is Status.PAID
    assert the_order(world, order).invoice_number == "PP-TEST-2027-000001"


def test_after_a_failure_another_attempt_can_be_paid() -> None:
    world, order = begun()
    world.payments.settle("cs_1", Settled.FAILED)
    world.hears_of("cs_1", "evt_failed")
    waiting = the_order(world, order).status
    url = tries_again(world, order)
    world.payments.pay("cs_2", at=world.clock.now())
    world.hears_of("cs_2", "evt_2")

    assert waiting is Status.AWAITING_PAYMENT
    assert url.endswith("cs_2")
    assert the_order(world, order).status is Status.PAID


def test_a_failure_that_is_told_before_the_pending_payment_is_the_same() -> None:
    world = World()
    order = world.takes_an_order().order
    world.payments.settle("cs_1", Settled.FAILED)
    world.hears_of("cs_1", "evt_failed")
    world.hears_of("cs_1", "evt_pending")

    assert the_order(world, order).status is Status.AWAITING_PAYMENT
    assert tries_again(world, order).endswith("cs_2")


def test_after_a_failure_without_another_try_it_expires_a_day_later() -> None:
    world, order = begun()
    world.payments.settle("cs_1", Settled.FAILED)
    world.hears_of("cs_1", "evt_failed")
    soon = look_after(order.transaction_id, now=world.clock.now(), till=world.till())
    world.clock.forward(SESSION_LIFE)

    assert soon is not None
    assert look_after(order.transaction_id, now=world.clock.now(), till=world.till()) is None
    assert the_order(world, order).status is Status.EXPIRED


def test_the_janitor_finds_a_pending_payment_that_has_come() -> None:
    world, order = begun()
    world.payments.pay("cs_1", at=world.clock.now())
    again = look_after(order.transaction_id, now=world.clock.now(), till=world.till())

    assert again is None
    assert the_order(world, order).status is Status.PAID


def cancels(world: World, order: Order) -> None:
    now = world.clock.now()
    cancel_order(order.transaction_id, None, at=now, now=now, desk=world.canceller())


def passes(world: World, days: int) -> None:
    """Let days go by with the janitor and the purge at work."""
    for _ in range(days):
        world.clock.forward(timedelta(days=1))
        world.works_off_payments()
        world.purges_what_is_due()


def test_a_payment_that_was_under_way_at_the_cancellation_goes_back_when_it_comes_on_the_fifth_day() -> None:
    world, order = begun()
    cancels(world, order)
    passes(world, 5)
    world.payments.pay("cs_1", at=world.clock.now())
    world.hears_of("cs_1", "evt_succeeded")
    world.works_off_payments()
    books = world.accounts.books(order.transaction_id)

    assert books.order.status is Status.CANCELLED
    assert books.account.balance.refunded == order.amount


def test_a_payment_that_came_after_the_cancellation_goes_back_also_when_no_webhook_told_of_it() -> None:
    world, order = begun()
    cancels(world, order)
    passes(world, 5)
    world.payments.pay("cs_1", at=world.clock.now())
    passes(world, 2)

    assert world.accounts.books(order.transaction_id).account.balance.refunded == order.amount


@pytest.mark.parametrize("heard", [True, False])
def test_a_cancelled_order_whose_payment_failed_after_all_is_deleted_whole(heard: bool) -> None:
    world, order = begun()
    cancels(world, order)
    passes(world, 5)
    kept = world.orders.find(order.transaction_id)
    world.payments.settle("cs_1", Settled.FAILED)
    if heard:
        world.hears_of("cs_1", "evt_failed")
    passes(world, 1)

    assert kept is not None
    assert world.orders.find(order.transaction_id) is None
