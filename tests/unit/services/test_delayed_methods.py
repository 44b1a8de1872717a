"""Methods that take days: pending, then paid or failed, and another try after a failure."""

from datetime import timedelta

from picpros.domain.order import Order, Status
from picpros.domain.payment import SESSION_LIFE, Settled
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
