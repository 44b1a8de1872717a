"""When the provider is to redact a payment, and how far it is."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from picpros.domain.account import Account, Cause, Dispute, DisputeState, Refund, RefundState
from picpros.domain.calendar import DueTimes
from picpros.domain.money import Money
from picpros.domain.order import Held, HoldReason, Order, Redaction, Status, Step
from picpros.domain.redaction import KEPT, begun, given_up, may_be_redacted, moved_on, redaction_due, told

PAID = datetime(2027, 3, 1, 12, tzinfo=UTC)
DAY = timedelta(days=1)
TEN = Money(1000, "usd")


def purged(personal_at: datetime = PAID + 40 * DAY, held: Held = Held.CONTACT_ONLY) -> Order:
    due = DueTimes(personal_at - 7 * DAY, personal_at, "1")
    history = (Step(PAID, Status.PAID), Step(PAID + 12 * DAY, Status.COMPLETED))
    nothing = Money(0, "usd")
    order = Order("PP-A", Status.COMPLETED, (), TEN, nothing, PAID, due=due, held=held, history=history)
    return replace(order, paid_at=PAID, payment_id="pi_1")


@given(st.integers(0, 400))
def test_it_is_due_90_days_after_the_payment_or_with_the_last_personal_data(days: int) -> None:
    personal_at = PAID + days * DAY
    due = redaction_due(purged(personal_at))

    assert due is not None
    assert due.due_at == due.next_at == max(PAID + timedelta(days=90), personal_at)


def test_who_was_erased_does_not_wait_for_day_28() -> None:
    due = redaction_due(purged(PAID + 200 * DAY, Held.NOTHING))

    assert due is not None
    assert due.due_at == PAID + KEPT


@pytest.mark.parametrize(
    "order",
    [
        replace(purged(), payment_id=None),
        replace(purged(), due=None),
        purged(held=Held.EVERYTHING),
        purged(held=Held.WITHOUT_DETAILS),
        replace(purged(), redaction=Redaction(done=2, ended_at=PAID + KEPT)),
    ],
    ids=["never paid", "not ended", "not purged", "half purged", "redacted"],
)
def test_nothing_is_due_of_what_is_not_paid_not_purged_or_done(order: Order) -> None:
    assert redaction_due(order) is None


def test_a_payment_that_came_too_late_counts_from_the_end_of_its_order() -> None:
    due = redaction_due(replace(purged(), paid_at=None, status=Status.CANCELLED))

    assert due is not None
    assert due.due_at == PAID + 12 * DAY + KEPT


def test_a_hold_lets_it_wait() -> None:
    until = PAID + KEPT + 30 * DAY
    due = redaction_due(purged().held_for(HoldReason.LEGAL, until))

    assert due is not None
    assert (due.due_at, due.next_at) == (PAID + KEPT, until)


@pytest.mark.parametrize("state", RefundState)
def test_a_refund_that_is_not_settled_keeps_the_payment_whole(state: RefundState) -> None:
    account = Account(TEN, (Refund("R", TEN, state, Cause.STAFF, PAID),))

    assert may_be_redacted(account) is (state in (RefundState.SUCCEEDED, RefundState.FAILED))


@pytest.mark.parametrize("state", DisputeState)
def test_a_dispute_or_inquiry_that_is_not_ended_keeps_the_payment_whole(state: DisputeState) -> None:
    account = Account(TEN, (), (Dispute("dp", TEN, state, PAID),))

    assert may_be_redacted(account) is (state in (DisputeState.CLOSED, DisputeState.WON, DisputeState.LOST))


def test_it_moves_on_job_by_job_and_ends_when_every_id_is_done() -> None:
    first = told(begun(purged()), "prj_1")
    half = moved_on(first, 10, of=12, at=PAID + KEPT)
    again = told(half, "prj_2")
    whole = moved_on(again, 2, of=12, at=PAID + KEPT)

    assert first.redaction == Redaction("prj_1")
    assert half.redaction == Redaction(done=10)
    assert begun(half) == half
    assert again.redaction == Redaction("prj_2", 10)
    assert whole.redaction == Redaction(done=12, ended_at=PAID + KEPT)


def test_what_came_to_nothing_is_as_if_it_had_not_begun_unless_something_is_done() -> None:
    nothing = given_up(told(begun(purged()), "prj_1"))
    some = given_up(told(moved_on(begun(purged()), 10, of=12, at=PAID), "prj_2"))

    assert nothing == purged()
    assert some.redaction == Redaction(done=10)
