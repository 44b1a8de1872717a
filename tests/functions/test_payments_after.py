"""The webhook and the worker after a sale: refunds, charges, disputes, and news of payments that nobody knows."""

from datetime import timedelta
from typing import Any

import pytest

from functions.payments.app import janitor
from functions.payments.work import Janitor
from picpros.domain.account import DisputeState, RefundState
from picpros.domain.due import Ref
from picpros.domain.ledger import Entry
from picpros.domain.money import Money
from picpros.domain.order import Order, Status
from picpros.domain.reconciliation import Statement
from picpros.ports import Books
from picpros.services.cancel_order import cancel_order
from picpros.services.give_back import Asked, ask_refund
from picpros.services.reconcile import Auditor
from tests.fakes.log import readable_log
from tests.fakes.money import MemoryDifferences, MemoryStatements
from tests.fakes.world import World
from tests.functions.events import Answer, messages, schedule
from tests.functions.test_payments import event, post, signed, worker

_WORDS = {"re_": "refund", "ch_": "charge", "dp_": "dispute"}


def sold() -> tuple[World, Order]:
    world = World()
    return world, world.has_a_paid_order()


def hears(world: World, kind: str, number: str, event_id: str = "evt_after", **changes: Any) -> Answer:
    about = {"object": {"id": number, "object": _WORDS[number[:3]]}}
    body = event(event_id=event_id, type=kind, data=about, created=int(world.clock.now().timestamp()), **changes)
    return post(world, body, signed(world, body))


def books(world: World, order: Order) -> Books:
    return world.accounts.books(order.transaction_id)


def asks(world: World, order: Order) -> None:
    now = world.clock.now()
    asked = Asked(order.transaction_id, Money(500, "usd"), "a scratch")
    ask_refund(asked, at=now, now=now, cashier=world.cashier())


@pytest.mark.parametrize("kind", ["refund.created", "refund.updated", "refund.failed"])
def test_an_event_of_a_refund_makes_us_look_at_it(kind: str) -> None:
    world, order = sold()
    number = world.refunds.by_hand(order.payment_id or "", Money(700, "usd"), world.clock.now(), order)

    assert hears(world, kind, number).status == 200
    assert books(world, order).account.balance.refunded == Money(700, "usd")


def test_a_charge_that_was_refunded_tells_of_all_its_refunds() -> None:
    world, order = sold()
    for amount in (300, 400):
        world.refunds.by_hand(order.payment_id or "", Money(amount, "usd"), world.clock.now(), order)
    charge = (order.payment_id or "").replace("pi_", "ch_")

    assert hears(world, "charge.refunded", charge).status == 200
    assert books(world, order).account.balance.refunded == Money(700, "usd")


def test_other_news_of_a_charge_are_none_of_ours() -> None:
    world, _ = sold()
    world.payments.down = True

    assert hears(world, "charge.succeeded", "ch_1").status == 200


def test_a_dispute_opened_and_lost_is_on_the_books() -> None:
    world, order = sold()
    number = world.refunds.dispute(order, DisputeState.OPEN, world.clock.now())
    hears(world, "charge.dispute.created", number, "evt_1d")
    opened = books(world, order).account.balance.disputed
    world.refunds.dispute(order, DisputeState.LOST, world.clock.now())

    assert hears(world, "charge.dispute.closed", number, "evt_2d").status == 200
    assert (opened, books(world, order).account.balance.lost) == (order.amount, order.amount)


def test_a_refund_before_its_payment_comes_again_for_an_hour_and_is_then_put_before_a_person() -> None:
    world = World()
    order = world.takes_an_order().order
    number = world.refunds.by_hand("pi_unheard", Money(700, "usd"), world.clock.now(), order)
    about = {"object": {"id": number, "object": "refund"}}
    body = event(event_id="evt_r", type="refund.created", data=about, created=int(world.clock.now().timestamp()))
    early = post(world, body, signed(world, body))
    world.clock.forward(timedelta(hours=1))
    late = post(world, body, signed(world, body))

    assert (early.status, late.status) == (503, 200)
    assert [(each.kind, each.detail) for each in world.rows.ledger] == [(Entry.PAYMENT_QUARANTINED, "unknown")]


def test_a_refund_of_another_stack_is_answered_and_nothing_is_written() -> None:
    world, order = sold()
    number = world.refunds.by_hand("pi_foreign", Money(700, "usd"), world.clock.now(), order)
    told = world.refunds.made[number]
    world.refunds.made[number] = type(told)(told.refund, told.payment_id, None)
    before = dict(world.rows.held)

    assert hears(world, "refund.created", number).status == 200
    assert world.rows.held == before


def test_the_worker_sends_what_was_asked_and_looks_after_what_is_not_settled() -> None:
    world, order = sold()
    world.refunds.instantly = RefundState.PENDING
    asks(world, order)
    [ref] = world.payments_queue.refs
    answer = worker(world)(messages(ref))
    due = world.rows.held[ref.pk, ref.sk].due

    assert answer == {"batchItemFailures": []}
    assert len(world.refunds.made) == 1
    assert due is not None
    assert due.next_at == world.clock.now() + timedelta(hours=6)


def test_while_the_provider_is_down_a_refund_stays_asked_and_its_message_comes_again() -> None:
    world, order = sold()
    asks(world, order)
    world.payments.down = True
    answer = worker(world)(messages(*world.payments_queue.refs))

    assert answer == {"batchItemFailures": [{"itemIdentifier": "m0"}]}
    assert books(world, order).account.balance.refunding == Money(500, "usd")


def test_a_message_of_a_refund_that_is_settled_does_nothing() -> None:
    world, order = sold()
    asks(world, order)
    [ref] = world.payments_queue.refs
    for _ in range(3):
        worker(world)(messages(ref))

    assert len(world.refunds.made) == 1
    assert len(books(world, order).credit_notes) == 1


def test_a_cancelled_order_is_closed_at_the_provider_by_its_message() -> None:
    world = World()
    order = world.takes_an_order().order
    now = world.clock.now()
    cancel_order(order.transaction_id, None, at=now, now=now, desk=world.canceller())
    answer = worker(world)(messages(Ref(f"order#{order.transaction_id}", "record")))

    assert answer == {"batchItemFailures": []}
    assert world.orders.get(order.transaction_id).status is Status.CANCELLED
    with pytest.raises(Exception, match="expired"):
        world.payments.pay("cs_1", at=now)


@pytest.mark.parametrize(("refunded", "differing"), [(0, 0), (700, 1)])
def test_once_a_week_the_books_are_compared_and_a_difference_is_told_without_amounts(
    refunded: int, differing: int
) -> None:
    world, order = sold()
    logger, said = readable_log()
    statement = Statement(order.payment_id or "", order.transaction_id, order.amount, Money(refunded, "usd"))
    auditor = Auditor(world.accounts, MemoryStatements([statement]), MemoryDifferences(world.rows), world.ledger)
    run = janitor(Janitor(world.till(), world.bank(), world.redactor(), world.due, world.clock, logger), auditor)
    answer = run({**schedule(world.clock.now()), "schedule": "reconcile"})

    assert answer == {"differences": differing}
    assert ("books differ" in said.getvalue()) is bool(differing)
