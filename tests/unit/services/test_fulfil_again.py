"""Events twice, late, at once or in the middle of a death: money moves once."""

from dataclasses import replace
from datetime import timedelta

import pytest

from picpros.domain.order import Status
from picpros.domain.payment import Settled
from picpros.errors import ProviderUnavailable
from picpros.services.take_order import payment_url
from tests.fakes.deaths import deaths
from tests.fakes.samples import ANA
from tests.fakes.world import World
from tests.unit.services.paying import numbers, the_order, with_a_payment


@pytest.mark.parametrize("again", ["evt_1", "evt_2"])
def test_a_second_event_changes_nothing(again: str) -> None:
    world = with_a_payment()
    world.hears_of("cs_1", "evt_1")
    order, sent = the_order(world), list(world.outbox_queue.refs)
    world.hears_of("cs_1", again)

    assert the_order(world) == order
    assert world.outbox_queue.refs == sent
    assert numbers(world) == ["PP-TEST-2027-000001"]
    assert world.events.seen(again)


def test_an_event_that_was_handled_does_not_even_ask_the_provider() -> None:
    world = with_a_payment()
    world.hears_of("cs_1")
    world.payments.down = True
    world.hears_of("cs_1")

    assert the_order(world).status is Status.PAID


def test_an_event_while_the_provider_is_down_is_not_forgotten() -> None:
    world = with_a_payment()
    world.payments.down = True

    with pytest.raises(ProviderUnavailable):
        world.hears_of("cs_1")
    world.payments.down = False
    world.hears_of("cs_1")

    assert the_order(world).status is Status.PAID


@pytest.mark.parametrize("strange", [{"ours": False}, {"transaction_id": None}])
def test_another_stacks_session_is_left_alone_and_nothing_is_written(strange: dict[str, object]) -> None:
    world = with_a_payment()
    world.payments.sessions["cs_1"] = replace(world.payments.sessions["cs_1"], **strange)  # type: ignore[arg-type]
    before = dict(world.rows.held)
    world.hears_of("cs_1")

    assert world.rows.held == before


@pytest.mark.parametrize(
    ("settled", "status"),
    [(Settled.OPEN, Status.AWAITING_PAYMENT), (Settled.PENDING, Status.PAYMENT_PENDING)],
)
def test_an_event_of_a_session_that_is_not_paid_yet_sells_nothing(settled: Settled, status: Status) -> None:
    world = World()
    world.takes_an_order()
    world.payments.settle("cs_1", settled)
    world.hears_of("cs_1")

    assert the_order(world).status is status
    assert numbers(world) == []


@pytest.mark.clause("S5")
def test_money_that_took_five_days_is_paid_and_invoiced_on_the_day_on_which_it_came() -> None:
    world = World()
    world.takes_an_order()
    ordered = world.clock.now()
    world.payments.settle("cs_1", Settled.PENDING)
    world.hears_of("cs_1", "evt_1")
    world.clock.forward(timedelta(days=5))
    world.payments.pay("cs_1", at=ordered)  # the provider dates a charge by its beginning
    world.hears_of("cs_1", "evt_2")

    assert the_order(world).paid_at == world.clock.now()
    assert numbers(world) == ["PP-TEST-2027-000001"]


def test_the_last_sessions_end_ends_the_order() -> None:
    world = World()
    world.takes_an_order()
    world.payments.settle("cs_1", Settled.EXPIRED)
    world.hears_of("cs_1")

    assert the_order(world).status is Status.EXPIRED
    assert the_order(world).history[-1].at == world.clock.now()
    assert world.events.seen("evt_1")


def test_a_late_word_of_an_earlier_session_ends_nothing() -> None:
    world = World()
    world.takes_an_order()
    world.payments.settle("cs_1", Settled.EXPIRED)
    world.clock.forward(timedelta(hours=24))
    payment_url(the_order(world), now=world.clock.now(), orders=world.orders, payments=world.payments)
    world.hears_of("cs_1")

    assert world.session_of(the_order(world)) == "cs_2"
    assert the_order(world).status is Status.AWAITING_PAYMENT


def test_an_expiry_after_the_payment_changes_nothing() -> None:
    world = World()
    order = world.has_a_paid_order()
    world.payments.settle("cs_1", Settled.EXPIRED)
    world.hears_of("cs_1", "evt_late")

    assert world.orders.get(order.transaction_id) == order


@pytest.mark.clause("S4")
def test_what_was_paid_in_the_second_of_its_expiry_is_sold_although_the_expiry_was_heard_first() -> None:
    world = World()
    order = world.takes_an_order().order
    world.payments.pay("cs_1", at=world.clock.now())
    paid = world.payments.sessions["cs_1"]
    world.payments.settle("cs_1", Settled.EXPIRED)
    world.hears_of("cs_1", "evt_expired")
    expired = world.orders.get(order.transaction_id).status
    world.payments.sessions["cs_1"] = paid  # what the provider had not settled when it was asked first
    world.hears_of("cs_1", "evt_paid")

    assert expired is Status.EXPIRED
    assert world.orders.get(order.transaction_id).status is Status.PAID
    assert numbers(world) == ["PP-TEST-2027-000001"]


def test_whenever_it_dies_a_second_event_sells_the_order_once() -> None:
    died = 0
    for world in deaths(with_a_payment, lambda world: world.hears_of("cs_1")):
        died += 1
        world.hears_of("cs_1")
        world.works_off_the_outbox()

        assert the_order(world).status is Status.PAID
        assert numbers(world) == ["PP-TEST-2027-000001"]
        assert len(world.mailer.to(ANA.email)) == 1
        assert len([pk for pk, sk in world.rows.held if sk == "client"]) == 1

    assert died >= 4


def test_whoever_is_faster_no_number_is_left_out_or_given_twice() -> None:
    world = World()
    for key in "12":
        world.takes_an_order(key=key)
        world.payments.pay(f"cs_{key}", at=world.clock.now())
    world.rows.meanwhile["orders.sell"] = lambda: world.hears_of("cs_2", "evt_2")
    world.hears_of("cs_1", "evt_1")
    sold, _ = world.orders.by_status(Status.PAID, None, 9)

    assert {order.invoice_number for order in sold} == {"PP-TEST-2027-000001", "PP-TEST-2027-000002"}


def test_two_events_of_one_payment_at_once_sell_once() -> None:
    world = with_a_payment()
    world.rows.meanwhile["orders.sell"] = lambda: world.hears_of("cs_1", "evt_2")
    world.hears_of("cs_1", "evt_1")

    assert numbers(world) == ["PP-TEST-2027-000001"]
    assert world.events.seen("evt_1")
    assert world.events.seen("evt_2")
