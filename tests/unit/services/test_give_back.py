"""Refunds: asked once, sent once, booked once, and never more than was paid."""

from datetime import timedelta

import pytest

from picpros.domain.account import Cause, DisputeState, RefundState
from picpros.domain.ledger import Entry
from picpros.domain.money import Money
from picpros.domain.order import Order
from picpros.errors import KeyReused, NotYet, ProviderUnavailable, WrongState
from picpros.ports import Books
from picpros.services.give_back import Asked, News, ask_refund, hear_refund
from picpros.studio import load_file
from tests.fakes.deaths import deaths
from tests.fakes.samples import with_tax
from tests.fakes.world import World


def sold() -> tuple[World, Order]:
    world = World()
    return world, world.has_a_paid_order()


def books(world: World, order: Order) -> Books:
    return world.accounts.books(order.transaction_id)


def asks(world: World, order: Order, minor: int | None = None, key: str = "") -> None:
    now = world.clock.now()
    amount = None if minor is None else Money(minor, "usd")
    asked = Asked(order.transaction_id, amount, "a scratch on the print", key)
    ask_refund(asked, at=now, now=now, cashier=world.cashier())


def hears(world: World, provider_id: str, event_id: str | None = "evt_r") -> None:
    now = world.clock.now()
    hear_refund(world.refunds.told_refund(provider_id), News(event_id, now, now), world.bank())


def test_a_refund_goes_back_and_has_a_credit_note_that_names_the_invoice() -> None:
    world, order = sold()
    asks(world, order, 1_000)
    world.works_off_payments()
    found = books(world, order)

    assert found.account.balance.refunded == Money(1_000, "usd")
    [note] = found.credit_notes
    assert note.number == "PP-CN-TEST-2027-000001"
    assert note.invoice_number == order.invoice_number
    assert (note.amount, note.cause) == (Money(1_000, "usd"), Cause.STAFF)
    assert found.account.refunds[0].credit_note == note.number
    assert [each.kind for each in world.rows.ledger][-2:] == [Entry.REFUND_ASKED, Entry.REFUND_SUCCEEDED]
    assert world.rows.ledger[-1].detail == "pp-cn-test-2027-000001"  # a restored table must not give it again


def test_two_equal_partial_refunds_are_two_and_a_third_above_the_rest_is_refused() -> None:
    world, order = sold()
    half = order.amount.minor // 2
    asks(world, order, half)
    asks(world, order, half)
    world.works_off_payments()

    assert len(books(world, order).credit_notes) == 2
    with pytest.raises(WrongState):
        asks(world, order, half)


def test_the_same_refund_asked_twice_is_one() -> None:
    world, order = sold()
    asks(world, order, 500, "RSAME")
    asks(world, order, 500, "RSAME")
    world.works_off_payments()
    asks(world, order, 500, "RSAME")
    world.works_off_payments()

    assert books(world, order).account.balance.refunded == Money(500, "usd")
    assert len(world.refunds.made) == 1
    with pytest.raises(KeyReused):
        asks(world, order, 501, "RSAME")


def test_why_it_went_back_is_kept_with_the_details() -> None:
    world, order = sold()
    asks(world, order, 500, "RWHY")

    assert world.accounts.words(order) == {"RWHY": "a scratch on the print"}


def test_two_of_the_staff_at_once_cannot_send_back_more_than_was_paid() -> None:
    world, order = sold()
    world.rows.meanwhile["accounts.book"] = lambda: asks(world, order)

    with pytest.raises(WrongState):
        asks(world, order)
    assert books(world, order).account.balance.refunding == order.amount


def test_a_lost_answer_is_one_refund() -> None:
    world, order = sold()
    asks(world, order, 500)
    world.refunds.losing = True
    with pytest.raises(ProviderUnavailable):
        world.works_off_payments()
    world.works_off_payments()

    assert books(world, order).account.balance.refunded == Money(500, "usd")
    assert len(world.refunds.made) == 1


def test_a_refund_that_fails_restores_the_balance_and_voids_its_credit_note() -> None:
    world, order = sold()
    asks(world, order)
    world.works_off_payments()
    [provider_id] = world.refunds.made
    world.refunds.move(provider_id, RefundState.FAILED)
    hears(world, provider_id)
    found = books(world, order)

    assert found.account.balance.left == order.amount
    assert [note.voided_at for note in found.credit_notes] == [world.clock.now()]


def test_a_refund_that_the_provider_refuses_has_failed_and_no_credit_note() -> None:
    world, order = sold()
    world.refunds.refused = True
    asks(world, order)
    world.works_off_payments()
    found = books(world, order)

    assert [each.state for each in found.account.refunds] == [RefundState.FAILED]
    assert found.credit_notes == ()


def test_a_refund_that_lacks_the_balance_is_looked_after_until_it_is_settled() -> None:
    world, order = sold()
    world.refunds.instantly = RefundState.PENDING
    asks(world, order)
    world.works_off_payments()
    world.refunds.move(next(iter(world.refunds.made)), RefundState.SUCCEEDED)
    waiting = books(world, order).account.balance
    world.clock.forward(timedelta(hours=6))
    world.works_off_payments()

    assert waiting.refunding == order.amount
    assert books(world, order).account.balance.refunded == order.amount


def test_a_refund_made_in_the_providers_dashboard_is_booked_once() -> None:
    world, order = sold()
    number = world.refunds.by_hand(order.payment_id or "", Money(700, "usd"), world.clock.now(), order)
    for event_id in ("evt_a", "evt_b", "evt_a"):
        hears(world, number, event_id)
    found = books(world, order)

    assert [(each.id, each.cause) for each in found.account.refunds] == [(number, Cause.PROVIDER)]
    assert [note.amount for note in found.credit_notes] == [Money(700, "usd")]


def test_a_refund_of_ours_that_comes_before_its_payment_is_to_come_again() -> None:
    world = World()
    order = world.takes_an_order().order
    number = world.refunds.by_hand("pi_unheard", Money(700, "usd"), world.clock.now(), order)

    with pytest.raises(NotYet):
        hears(world, number)


def test_the_tax_of_all_credit_notes_together_is_the_tax_of_the_invoice() -> None:
    world, order = sold()
    for _ in range(3):
        asks(world, order, order.amount.minor // 3)
        world.works_off_payments()
    if books(world, order).account.balance.left.minor:
        asks(world, order)
        world.works_off_payments()

    assert sum(note.tax.minor for note in books(world, order).credit_notes) == order.tax.minor
    assert sum(note.amount.minor for note in books(world, order).credit_notes) == order.amount.minor


def test_money_that_came_back_and_went_again_is_credited_with_no_more_than_the_tax_of_the_invoice() -> None:
    world = World(with_tax(load_file(), "0.005"))  # one cent of tax, that only one of two parts can have
    order = world.has_a_paid_order()
    for part in (10_000, None):
        asks(world, order, part)
        world.works_off_payments()
    first = next(iter(world.refunds.made))
    world.refunds.move(first, RefundState.FAILED)
    hears(world, first)
    asks(world, order)
    world.works_off_payments()
    valid = [note for note in books(world, order).credit_notes if note.voided_at is None]

    assert order.tax == Money(1, "usd")
    assert sum(note.amount.minor for note in valid) == order.amount.minor
    assert sum(note.tax.minor for note in valid) == order.tax.minor


def test_while_a_dispute_is_open_no_refund_is_taken() -> None:
    world, order = sold()
    world.is_disputed(order, DisputeState.OPEN)

    with pytest.raises(WrongState, match="disputed"):
        asks(world, order)


def test_whenever_it_dies_the_money_goes_back_once() -> None:
    def begin() -> World:
        return sold()[0]

    def work(world: World) -> None:
        [order], _ = world.orders.by_status(None, None, 9)
        asks(world, order, 500, "RONCE")
        world.works_off_payments()

    died = 0
    for world in deaths(begin, work):
        died += 1
        work(world)
        world.clock.forward(timedelta(hours=6))
        world.works_off_payments()
        [order], _ = world.orders.by_status(None, None, 9)

        assert books(world, order).account.balance.refunded == Money(500, "usd")
        assert len(books(world, order).credit_notes) == 1
        assert len(world.refunds.made) == 1

    assert died >= 4


def test_a_refund_that_two_workers_hear_of_at_once_is_booked_once() -> None:
    world, order = sold()
    number = world.refunds.by_hand(order.payment_id or "", Money(700, "usd"), world.clock.now(), order)
    world.rows.meanwhile["accounts.book"] = lambda: hears(world, number)
    hears(world, number)

    assert [note.amount for note in books(world, order).credit_notes] == [Money(700, "usd")]
    assert [each.kind for each in world.rows.ledger].count(Entry.REFUND_SUCCEEDED) == 1
