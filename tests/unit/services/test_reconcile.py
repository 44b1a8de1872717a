"""The weekly comparison: what the provider's books say and ours do not."""

from datetime import datetime, timedelta

import pytest

from picpros.domain.ledger import Entry
from picpros.domain.money import Money
from picpros.domain.order import Order
from picpros.domain.reconciliation import Difference, Item, Statement
from picpros.services.reconcile import Auditor, reconcile
from tests.fakes.money import MemoryDifferences, MemoryStatements
from tests.fakes.world import World


def sold() -> tuple[World, Order]:
    world = World()
    return world, world.has_a_paid_order()


def said(order: Order, charged: int | None = None, refunded: int = 0) -> Statement:
    amount = order.amount if charged is None else Money(charged, "usd")
    return Statement(order.payment_id or "", order.transaction_id, amount, Money(refunded, "usd"))


def compared(world: World, *statements: Statement) -> list[Difference]:
    now = world.clock.now()
    kept = MemoryDifferences(world.rows)
    auditor = Auditor(world.accounts, MemoryStatements(list(statements)), kept, world.ledger)
    found = reconcile(now, now=now, auditor=auditor)
    assert [each for _, each in kept.kept()] == found
    return found


def test_books_that_agree_differ_in_nothing_and_the_ledger_says_that_they_were_compared() -> None:
    world, order = sold()

    assert compared(world, said(order)) == []
    assert [(each.kind, each.count) for each in world.rows.ledger][-1] == (Entry.RECONCILED, 0)


@pytest.mark.parametrize(("charged", "refunded", "item"), [(100, 0, Item.CHARGED), (None, 700, Item.REFUNDED)])
def test_another_amount_is_a_difference(charged: int | None, refunded: int, item: Item) -> None:
    world, order = sold()
    [found] = compared(world, said(order, charged, refunded))

    assert (found.transaction_id, found.item) == (order.transaction_id, item)


def test_a_payment_that_nobody_here_knows_is_a_difference() -> None:
    world, order = sold()
    unknown = Statement("pi_unknown", "PP-LOST", order.amount, Money(0, "usd"))

    assert compared(world, unknown) == [Difference("PP-LOST", Item.ORDER, None, order.amount)]


def test_a_run_looks_at_a_week_and_a_day_and_leaves_out_the_last_hour() -> None:
    asked: list[tuple[datetime, datetime]] = []

    class Asking(MemoryStatements):
        def moved(self, since: datetime, until: datetime) -> list[Statement]:
            asked.append((since, until))
            return []

    world, _ = sold()
    now = world.clock.now()
    reconcile(now, now=now, auditor=Auditor(world.accounts, Asking([]), MemoryDifferences(world.rows), world.ledger))

    assert asked == [(now - timedelta(days=8), now - timedelta(hours=1))]
