"""The janitor: what a webhook never told is asked for."""

from datetime import datetime, timedelta

from picpros.domain.order import Order, Status
from picpros.domain.payment import JANITOR_AFTER, SESSION_LIFE, Settled
from picpros.services.look_after import look_after
from tests.fakes.samples import ANA
from tests.fakes.world import World


def looked_after(world: World, order: Order) -> datetime | None:
    return look_after(order.transaction_id, now=world.clock.now(), till=world.till())


def test_a_payment_that_no_webhook_told_of_is_found() -> None:
    world = World()
    order = world.takes_an_order().order
    world.payments.pay("cs_1", at=world.clock.now())
    again = looked_after(world, order)
    world.works_off_the_outbox()

    assert again is None
    assert world.orders.get(order.transaction_id).status is Status.PAID
    assert len(world.mailer.to(ANA.email)) == 1


def test_an_order_that_still_waits_is_looked_at_again() -> None:
    world = World()
    order = world.takes_an_order().order

    assert looked_after(world, order) == world.clock.now() + JANITOR_AFTER


def test_an_expired_session_ends_its_order_and_the_looking() -> None:
    world = World()
    order = world.takes_an_order().order
    world.payments.settle("cs_1", Settled.EXPIRED)

    assert looked_after(world, order) is None
    assert world.orders.get(order.transaction_id).status is Status.EXPIRED


def test_an_order_whose_session_was_never_shown_has_expired_after_a_day_and_not_before() -> None:
    world = World()
    world.payments.down = True
    try:
        world.takes_an_order()
    except Exception:  # noqa: BLE001  the order is what matters here
        world.payments.down = False
    [order], _ = world.orders.by_status(None, None, 9)
    first = looked_after(world, order)
    world.clock.forward(SESSION_LIFE)

    assert first is not None
    assert looked_after(world, order) is None
    assert world.orders.get(order.transaction_id).status is Status.EXPIRED


def test_what_is_settled_or_unknown_needs_no_looking_after() -> None:
    world = World()
    order = world.has_a_paid_order()

    assert looked_after(world, order) is None
    assert look_after("PP-UNKNOWN", now=world.clock.now() + timedelta(days=1), till=world.till()) is None
