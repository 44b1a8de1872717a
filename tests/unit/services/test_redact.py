"""The provider's own record of a payment: asked for on its day, bit by bit, and once."""

from dataclasses import replace
from datetime import timedelta

import pytest

from picpros.domain.account import DisputeState, RefundState
from picpros.domain.due import DueKind
from picpros.domain.ledger import Entry
from picpros.domain.money import Money
from picpros.domain.order import Held, Order, Redaction
from picpros.domain.redaction import KEPT, RedactionState
from picpros.errors import ProviderUnavailable, RedactionRefused, WrongState
from picpros.services.give_back import Asked, ask_refund
from picpros.services.redact import LOOK_AGAIN, redact
from picpros.services.why import why_of
from tests.fakes.audit import MemoryHistory
from tests.fakes.world import World
from tests.unit.services.erasing import is_erased, well_known

SECOND = timedelta(seconds=1)
DAY = timedelta(days=1)


def purged(world: World) -> Order:
    """Give an order whose personal data is gone, on the day before the provider may redact its payment."""
    order = world.completes(world.has_a_paid_order())
    for _ in range(2):
        held = world.orders.get(order.transaction_id)
        assert held.due is not None
        due = held.due.details_at if held.holds_details() else held.due.personal_at
        world.clock.forward(due - world.clock.now())
        world.purges_what_is_due()
    held = world.orders.get(order.transaction_id)
    assert held.held is Held.CONTACT_ONLY
    assert held.paid_at is not None
    world.clock.forward(held.paid_at + KEPT - SECOND - world.clock.now())
    return held


def due(world: World, order: Order) -> bool:
    return any(each.due is not None and each.due.kind is DueKind.REDACTION for each in world.rows.held.values())


def kinds(world: World) -> list[Entry]:
    return [each.kind for each in world.rows.ledger if "redact" in each.kind]


def asks(world: World, order: Order) -> None:
    now = world.clock.now()
    ask_refund(Asked(order.transaction_id, Money(500, "usd"), "late"), at=now, now=now, cashier=world.cashier())


def test_it_is_asked_for_on_its_day_and_not_a_second_before() -> None:
    world = World()
    order = purged(world)
    world.redacts_what_is_due()
    early = dict(world.redactions.jobs)
    world.clock.forward(SECOND)
    world.redacts_what_is_due()

    assert early == {}
    assert world.redactions.redacted == [order.payment_id, world.session_of(order)]
    assert kinds(world) == [Entry.REDACTION_BEGUN, Entry.PAYMENT_REDACTED]
    assert world.orders.get(order.transaction_id).redaction == Redaction(done=2, ended_at=world.clock.now())
    assert not due(world, order)


def test_who_looks_early_is_told_when() -> None:
    world = World()
    order = purged(world)

    assert redact(order.transaction_id, now=world.clock.now(), redactor=world.redactor()) == world.clock.now() + SECOND
    assert redact("PP-NONE", now=world.clock.now(), redactor=world.redactor()) is None


def test_a_provider_that_takes_its_time_is_looked_at_again_and_asked_once() -> None:
    world = World()
    order = purged(world)
    world.redactions.slow = 1
    looks = []
    for _ in range(3):
        world.clock.forward(DAY)
        world.redacts_what_is_due()
        looks.append(world.orders.get(order.transaction_id).redaction)

    assert looks[0] == Redaction("prj_1")
    assert looks[1:] == [Redaction(done=2, ended_at=looks[1].ended_at if looks[1] else None)] * 2
    assert len(world.redactions.jobs) == 1


def test_what_the_provider_refuses_is_told_and_asked_for_anew() -> None:
    world = World()
    order = purged(world)
    world.clock.forward(SECOND)
    world.redactions.refusing = True
    with pytest.raises(RedactionRefused):
        world.redacts_what_is_due()
    left = world.orders.get(order.transaction_id)
    world.redactions.refusing = False
    world.clock.forward(LOOK_AGAIN)
    world.redacts_what_is_due()

    assert left.redaction is None
    assert due(world, order) is False
    assert len(world.redactions.jobs) == 2
    assert world.redactions.redacted


def test_a_job_that_the_provider_does_not_make_is_refused_too() -> None:
    world = World()
    order = purged(world)
    world.clock.forward(SECOND)
    world.payments.sessions.clear()

    with pytest.raises(RedactionRefused):
        world.redacts_what_is_due()
    assert world.orders.get(order.transaction_id).redaction is None
    assert due(world, order)


def test_while_a_refund_moves_or_a_dispute_is_open_nothing_is_asked() -> None:
    world = World()
    order = purged(world)
    world.refunds.instantly = RefundState.PENDING
    asks(world, order)
    world.works_off_payments()
    world.is_disputed(order, DisputeState.OPEN)
    seen = []
    world.clock.forward(SECOND)
    [refund] = world.accounts.books(order.transaction_id).account.refunds
    for settle in (
        lambda: world.refunds.move(f"re_{refund.id}", RefundState.SUCCEEDED),
        lambda: world.is_disputed(order, DisputeState.WON, "evt_won"),
        lambda: None,
    ):
        world.redacts_what_is_due()
        seen.append(len(world.redactions.jobs))
        settle()
        world.clock.forward(DAY)
        world.works_off_payments()
    world.redacts_what_is_due()

    assert seen == [0, 0, 1]
    assert world.redactions.redacted


def test_once_it_has_begun_nothing_goes_back() -> None:
    world = World()
    order = purged(world)
    world.clock.forward(SECOND)
    world.redactions.slow = 1
    world.redacts_what_is_due()

    with pytest.raises(WrongState, match="redacted"):
        asks(world, order)


@pytest.mark.clause("R5")
def test_a_dispute_after_it_is_booked_and_brings_nobody_back() -> None:
    world = World()
    order = purged(world)
    world.clock.forward(SECOND)
    world.redacts_what_is_due()
    for state, event in ((DisputeState.OPEN, "evt_o"), (DisputeState.LOST, "evt_l")):
        world.is_disputed(order, state, event)
    world.works_off_the_outbox()
    held = world.orders.get(order.transaction_id)

    assert world.accounts.books(order.transaction_id).account.balance.lost == order.amount
    assert held.held is Held.CONTACT_ONLY
    assert held.holds == ()
    assert held.redaction is not None
    assert not due(world, order)


def test_more_ids_than_a_job_takes_are_several_jobs() -> None:
    world = World()
    order = purged(world)
    session = world.payments.sessions[world.session_of(order)]
    first = world.orders.attempt(order.transaction_id, 1)
    assert first is not None
    for number in range(2, 14):
        world.payments.sessions[f"cs_{number}"] = session
        order, attempt = world.orders.freeze(
            world.orders.get(order.transaction_id), replace(first, number=number, session_id=f"cs_{number}")
        )
        world.orders.opened(attempt)
    world.clock.forward(SECOND)
    world.redacts_what_is_due()

    assert [len(each) for each in world.redactions.jobs.values()] == [10, 4]
    assert len(set(world.redactions.redacted)) == 14
    assert kinds(world) == [Entry.REDACTION_BEGUN, Entry.PAYMENT_REDACTED]


def test_killed_anywhere_it_comes_to_the_same_end() -> None:
    for fatal in range(1, 20):
        world = World()
        order = purged(world)
        world.clock.forward(SECOND)
        died = world.survives(world.redacts_what_is_due, fatal)
        world.redacts_what_is_due()

        assert len(world.redactions.jobs) == 1
        assert world.redactions.redacted == [order.payment_id, world.session_of(order)]
        assert kinds(world) == [Entry.REDACTION_BEGUN, Entry.PAYMENT_REDACTED]
        if not died:
            assert fatal > 3
            return
    pytest.fail("it never came to its end")


def test_a_provider_that_is_down_leaves_it_due() -> None:
    world = World()
    order = purged(world)
    world.clock.forward(SECOND)
    world.payments.down = True
    with pytest.raises(ProviderUnavailable):
        world.redacts_what_is_due()
    world.payments.down = False
    world.redacts_what_is_due()

    assert world.redactions.states == {"prj_1": RedactionState.DONE}
    assert not due(world, order)


def test_why_tells_of_it_in_a_sentence_at_each_step() -> None:
    world = World()
    order = purged(world)
    said = []
    world.redactions.slow = 1
    for _ in range(3):
        story = why_of(
            order.transaction_id, now=world.clock.now(), orders=world.orders, ledger=MemoryHistory(world.rows)
        )
        assert story is not None
        said.append(next(each for each in story.reasons if "payment provider" in each))
        world.clock.forward(DAY)
        world.redacts_what_is_due()

    assert ["is to redact" in said[0], "has begun to redact" in said[1], "redacted its own" in said[2]] == [True] * 3


def test_who_was_erased_has_a_payment_to_be_redacted_90_days_after_it() -> None:
    world = well_known()
    is_erased(world)
    [order] = [row.value for row in world.rows.held.values() if isinstance(row.value, Order)]
    assert order.paid_at is not None
    world.clock.forward(order.paid_at + KEPT - world.clock.now())
    world.redacts_what_is_due()

    assert order.payment_id in world.redactions.redacted
    assert world.orders.get(order.transaction_id).held is Held.NOTHING
