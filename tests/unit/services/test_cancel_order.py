"""Cancellations: asked, confirmed, free before work begins, and a fee that was frozen when it was asked."""

from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from picpros.domain.account import Cause, RefundState
from picpros.domain.cancellation import CancellationState
from picpros.domain.money import Money
from picpros.domain.order import Order, Status
from picpros.domain.payment import Settled
from picpros.domain.retention import Stage, next_deletion
from picpros.errors import Gone, NotFound, Refused, WrongState
from picpros.ports import Books
from picpros.services.ask_cancellation import ask_cancellation
from picpros.services.cancel_order import cancel_order, confirm_cancellation
from picpros.services.take_order import payment_url
from picpros.services.work_on_order import start_order
from tests.fakes.deaths import deaths
from tests.fakes.samples import ANA
from tests.fakes.world import World
from tests.unit.services.visitors import confirm, mailed_token


def sold() -> tuple[World, Order]:
    world = World()
    return world, world.has_a_paid_order()


def books(world: World, order: Order) -> Books:
    return world.accounts.books(order.transaction_id)


def asks(world: World, order: Order, reason: str | None = None) -> None:
    now = world.clock.now()
    ask_cancellation(order.transaction_id, reason, at=now, now=now, desk=world.letterbox())


def confirms(world: World, order: Order) -> None:
    now = world.clock.now()
    confirm_cancellation(order.transaction_id, at=now, now=now, desk=world.canceller())


def starts(world: World, order: Order) -> None:
    start_order(order.transaction_id, at=world.clock.now(), desk=world.desk())


def decides(world: World, order: Order, fee: int | None = None) -> Order:
    now = world.clock.now()
    asked = None if fee is None else Money(fee, "usd")
    return cancel_order(order.transaction_id, asked, at=now, now=now, desk=world.canceller())


@pytest.mark.clause("U6")
def test_before_work_starts_everything_goes_back_by_itself() -> None:
    world, order = sold()
    asks(world, order)
    confirms(world, order)
    world.works_off_payments()
    found = books(world, order)

    assert found.order.status is Status.CANCELLED
    assert found.account.balance.refunded == order.amount
    assert [note.cause for note in found.credit_notes] == [Cause.CANCELLATION]
    assert found.order.due == world.studio.calendar.stamp(world.clock.now())


def test_nothing_happens_before_it_is_confirmed() -> None:
    world, order = sold()
    asks(world, order)

    assert books(world, order).order.status is Status.PAID
    assert books(world, order).account.refunds == ()


def test_the_fee_is_frozen_when_it_is_asked_and_the_staff_decide() -> None:
    world, order = sold()
    starts(world, order)
    asks(world, order)
    confirms(world, order)
    waiting = books(world, order)
    decides(world, order)
    world.works_off_payments()
    found = books(world, order)

    assert waiting.order.status is Status.IN_PROGRESS
    assert waiting.cancellation is not None
    assert waiting.cancellation.state is CancellationState.CONFIRMED
    assert waiting.cancellation.fee == order.amount.percent(world.studio.cancellation_percent)
    assert found.account.balance.refunded == order.amount - waiting.cancellation.fee


def test_where_a_cancellation_costs_nothing_the_staff_still_decide_about_work_that_has_begun() -> None:
    world, order = sold()
    world.studio = replace(world.studio, cancellation_percent=Decimal(0))
    starts(world, order)
    world.clock.forward(timedelta(minutes=1))
    asks(world, order)
    confirms(world, order)
    found = books(world, order)

    assert (found.order.status, found.account.refunds) == (Status.IN_PROGRESS, ())
    assert found.cancellation is not None
    assert found.cancellation.state is CancellationState.CONFIRMED


def test_asked_before_and_confirmed_after_the_start_it_is_still_free() -> None:
    world, order = sold()
    asks(world, order)
    starts(world, order)
    confirms(world, order)
    world.works_off_payments()

    assert books(world, order).order.status is Status.CANCELLED
    assert books(world, order).account.balance.refunded == order.amount


def test_the_staff_may_ask_less_and_never_more() -> None:
    world, order = sold()
    starts(world, order)
    asks(world, order)
    confirms(world, order)

    with pytest.raises(Refused, match="fee_minor"):
        decides(world, order, order.amount.minor)
    decides(world, order, 100)
    world.works_off_payments()
    assert books(world, order).account.balance.refunded == order.amount - Money(100, "usd")


def test_asked_twice_it_is_one_request_with_its_first_fee() -> None:
    world, order = sold()
    asks(world, order)
    first = books(world, order).cancellation
    starts(world, order)
    world.clock.forward(timedelta(hours=1))
    asks(world, order)

    assert books(world, order).cancellation == first


def test_confirmed_twice_it_is_one_refund() -> None:
    world, order = sold()
    asks(world, order)
    confirms(world, order)
    confirms(world, order)
    world.works_off_payments()

    assert len(books(world, order).account.refunds) == 1


def test_a_cancellation_that_races_the_start_of_work_is_one_or_the_other() -> None:
    world, order = sold()
    asks(world, order)
    world.rows.meanwhile["accounts.book"] = lambda: starts(world, order)
    confirms(world, order)

    assert [step.status for step in books(world, order).order.history][-2:] == [Status.IN_PROGRESS, Status.CANCELLED]


@pytest.mark.parametrize("over", ["completed", "cancelled"])
def test_what_is_over_cannot_be_cancelled(over: str) -> None:
    world, order = sold()
    if over == "completed":
        world.completes(order)
    else:
        decides(world, order)

    with pytest.raises(WrongState):
        asks(world, order)
    with pytest.raises(WrongState):
        decides(world, order)


def test_a_confirmation_of_what_was_never_asked_is_not_found() -> None:
    world, order = sold()

    with pytest.raises(NotFound):
        confirms(world, order)


def test_an_unpaid_order_is_closed_and_deleted_whole_two_days_later() -> None:
    world = World()
    order = world.takes_an_order().order
    asks(world, order)
    confirms(world, order)
    world.works_off_payments()
    found = books(world, order).order
    deletion = next_deletion(found)

    assert found.status is Status.CANCELLED
    assert world.payments.sessions["cs_1"].settled is Settled.EXPIRED
    assert deletion is not None
    assert (deletion.stage, deletion.due_at) == (Stage.WHOLE, world.clock.now() + timedelta(hours=48))
    with pytest.raises(WrongState):
        payment_url(found, now=world.clock.now(), orders=world.orders, payments=world.payments)


def test_what_is_paid_after_it_was_cancelled_goes_back_once_and_has_no_invoice() -> None:
    world = World()
    order = world.takes_an_order().order
    decides(world, order)
    world.payments_queue.refs.clear()  # the payment is faster than the worker
    world.payments.pay("cs_1", at=world.clock.now())
    for event_id in ("evt_1", "evt_2", "evt_1"):
        world.hears_of("cs_1", event_id)
    world.works_off_payments()
    found = books(world, order)

    assert [(each.cause, each.state, each.amount) for each in found.account.refunds] == [
        (Cause.LATE_PAYMENT, RefundState.SUCCEEDED, order.amount)
    ]
    assert (found.order.invoice_number, found.credit_notes) == (None, ())
    assert found.account.balance.left == Money(0, "usd")


def test_the_reason_is_kept_with_the_details_and_leaves_with_them() -> None:
    world, order = sold()
    asks(world, order, "we moved house")
    held = world.accounts.words(order)
    confirms(world, order)
    world.clock.forward(timedelta(days=27))
    world.purges_what_is_due()

    assert held == {"cancellation": "we moved house"}
    assert world.accounts.words(order) == {}


def test_whenever_it_dies_it_ends_cancelled_with_one_refund() -> None:
    def begin() -> World:
        world, order = sold()
        asks(world, order)
        return world

    def work(world: World) -> None:
        [order], _ = world.orders.by_status(None, None, 9)
        confirms(world, order)
        world.works_off_payments()

    died = 0
    for world in deaths(begin, work):
        died += 1
        work(world)
        [order], _ = world.orders.by_status(None, None, 9)

        assert order.status is Status.CANCELLED
        assert books(world, order).account.balance.refunded == order.amount
        assert len(world.refunds.made) == 1

    assert died >= 3


def test_asked_again_after_it_was_confirmed_it_sends_no_second_link_and_keeps_no_other_reason() -> None:
    world, order = sold()
    starts(world, order)
    asks(world, order, "we moved house")
    confirms(world, order)
    world.works_off_the_outbox()
    sent = len(world.mailer.sent)
    asks(world, order, "we like another studio better")
    world.works_off_the_outbox()

    assert len(world.mailer.sent) == sent
    assert world.accounts.words(order) == {"cancellation": "we moved house"}


def test_the_link_in_the_mail_cancels_and_is_gone_with_its_order() -> None:
    world, order = sold()
    asks(world, order)
    token = mailed_token(world, ANA.email)
    unpaid = World()
    begun = unpaid.takes_an_order().order
    asks(unpaid, begun)
    late = mailed_token(unpaid, ANA.email)
    decides(unpaid, begun)
    unpaid.clock.forward(timedelta(days=3))
    unpaid.purges_what_is_due()

    assert confirm(world, token) == "cancellation"
    assert books(world, order).order.status is Status.CANCELLED
    with pytest.raises(Gone):
        confirm(unpaid, late)


def test_nobody_is_asked_about_an_order_of_which_no_address_is_held() -> None:
    world, order = sold()
    del world.rows.held[f"order#{order.transaction_id}", "contact"]
    with pytest.raises(NotFound):
        asks(world, order)

    assert books(world, order).cancellation is None


def test_a_late_payment_that_is_overtaken_goes_back_once() -> None:
    world = World()
    order = world.takes_an_order().order
    decides(world, order)
    world.payments.pay("cs_1", at=world.clock.now())
    world.rows.meanwhile["accounts.book"] = lambda: world.hears_of("cs_1", "evt_2")
    world.hears_of("cs_1", "evt_1")
    world.works_off_payments()

    assert [each.cause for each in books(world, order).account.refunds] == [Cause.LATE_PAYMENT]
    assert books(world, order).account.balance.refunded == order.amount
