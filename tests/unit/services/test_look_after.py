"""The janitor: what a webhook never told is asked for."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from picpros.domain.due import DueKind
from picpros.domain.order import HoldReason, Order, Status
from picpros.domain.payment import JANITOR_AFTER, SESSION_LIFE, Settled
from picpros.services.correct_email import correct_email
from picpros.services.hold_order import Keeper, hold_order, lift_hold
from picpros.services.look_after import look_after
from tests.fakes.samples import ANA, DAY
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


def holds(world: World, order: Order) -> None:
    now, keeper = world.clock.now(), Keeper(world.accounts, world.outbox_queue)
    hold_order(order.transaction_id, HoldReason.LEGAL, now + DAY, at=now, now=now, keeper=keeper)


def holds_and_lets_go(world: World, order: Order) -> None:
    holds(world, order)
    now, keeper = world.clock.now(), Keeper(world.accounts, world.outbox_queue)
    lift_hold(order.transaction_id, None, at=now, now=now, keeper=keeper)


def corrects(world: World, order: Order) -> None:
    now = world.clock.now()
    office = world.office()
    correct_email(order.transaction_id, "ana@right.example", role="owner", at=now, now=now, desk=office.registrar())


@pytest.mark.parametrize("work", [holds, holds_and_lets_go, corrects])
def test_an_unpaid_order_on_which_the_staff_worked_is_looked_after_as_before(
    work: Callable[[World, Order], None],
) -> None:
    world = World()
    order = world.takes_an_order().order
    work(world, order)
    world.payments.settle("cs_1", Settled.EXPIRED)
    world.clock.forward(DAY)
    world.payments_queue.refs.clear()
    world.works_off_payments()

    assert world.orders.get(order.transaction_id).status is Status.EXPIRED
    assert [ref.pk for ref in world.due.due(DueKind.PURGE, until=world.clock.now() + 9 * DAY, limit=9)] == [
        f"order#{order.transaction_id}"
    ]
