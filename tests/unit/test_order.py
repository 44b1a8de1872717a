"""Which verb an order obeys in which state, and what its history tells."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from picpros.domain.calendar import DueTimes
from picpros.domain.money import Money
from picpros.domain.order import Held, Line, Order, Status, Step
from picpros.errors import WrongState

AT = datetime(2027, 3, 1, 18, 0, tzinfo=UTC)
DUE = DueTimes(AT + timedelta(days=20), AT + timedelta(days=28), "us-ca-1")
LINE = Line("portrait", "Portrait", 3, Money(12900, "usd"))
VERBS = ("paid", "started", "completed", "reopened", "expired")
MAY = {
    ("paid", Status.AWAITING_PAYMENT): Status.PAID,
    ("paid", Status.PAYMENT_PENDING): Status.PAID,
    ("paid", Status.EXPIRED): Status.PAID,
    ("started", Status.PAID): Status.IN_PROGRESS,
    ("completed", Status.IN_PROGRESS): Status.COMPLETED,
    ("reopened", Status.COMPLETED): Status.IN_PROGRESS,
    ("expired", Status.AWAITING_PAYMENT): Status.EXPIRED,
}


def an_order(status: Status = Status.AWAITING_PAYMENT) -> Order:
    return Order(
        "PP-1",
        status,
        (LINE,),
        Money(38700, "usd"),
        Money(2806, "usd"),
        AT,
        history=(Step(AT, Status.AWAITING_PAYMENT),),
    )


def told(order: Order, verb: str, at: datetime = AT) -> Order:
    if verb == "paid":
        return order.paid(at, payment_id="pi_1", invoice_number="PP-2027-000001", client_id="C1")
    if verb == "completed":
        return order.completed(at, DUE)
    obey = {"started": order.started, "reopened": order.reopened, "expired": order.expired}
    return obey[verb](at)


@pytest.mark.parametrize("status", list(Status))
@pytest.mark.parametrize("verb", VERBS)
def test_a_verb_is_obeyed_in_its_states_and_refused_in_every_other(verb: str, status: Status) -> None:
    order = an_order(status)
    wanted = MAY.get((verb, status))

    if wanted is None:
        with pytest.raises(WrongState, match=f"{status.value} cannot be {verb}"):
            told(order, verb)
    else:
        assert told(order, verb).status is wanted


@given(st.lists(st.sampled_from(VERBS), max_size=30))
def test_whatever_is_asked_in_whatever_order_state_times_and_history_agree(verbs: list[str]) -> None:
    order, at = an_order(), AT
    for verb in verbs:
        at += timedelta(minutes=1)
        before = order
        try:
            order = told(order, verb, at)
        except WrongState:
            assert (verb, before.status) not in MAY
            assert order == before

    assert order.history[-1].status is order.status
    assert [step.at for step in order.history] == sorted({step.at for step in order.history})
    assert (order.completed_at is not None) == (order.due is not None) == (order.status is Status.COMPLETED)
    assert (order.payment_id is None) == (order.status in (Status.AWAITING_PAYMENT, Status.EXPIRED))
    assert order.held is Held.EVERYTHING


def test_what_is_paid_is_the_lines_and_the_tax() -> None:
    order = an_order()

    assert LINE.total == Money(38700, "usd")
    assert order.amount == Money(41506, "usd")


def test_paying_remembers_by_what_under_which_number_and_for_whom() -> None:
    order = told(an_order(), "paid", AT + timedelta(hours=1))

    assert (order.payment_id, order.invoice_number, order.client_id) == ("pi_1", "PP-2027-000001", "C1")
    assert order.paid_at == AT + timedelta(hours=1)


def test_reopening_stops_the_clock_and_the_next_completion_starts_it_anew() -> None:
    later = DueTimes(DUE.details_at + timedelta(days=9), DUE.personal_at + timedelta(days=9), "us-ca-2")
    completed = told(an_order(Status.IN_PROGRESS), "completed")
    reopened = completed.reopened(AT + timedelta(days=1))
    again = reopened.completed(AT + timedelta(days=9), later)

    assert (completed.due, reopened.due, again.due) == (DUE, None, later)
    assert reopened.completed_at is None


def test_an_order_that_is_being_deleted_cannot_be_reopened() -> None:
    order = told(an_order(Status.IN_PROGRESS), "completed")
    being_purged = Order(**{**{name: getattr(order, name) for name in Order.__slots__}, "purging": True})

    with pytest.raises(WrongState, match="being deleted"):
        being_purged.reopened(AT)


@pytest.mark.parametrize(
    ("stage", "held", "details", "personal"),
    [
        ("details", Held.WITHOUT_DETAILS, False, True),
        ("personal", Held.CONTACT_ONLY, False, False),
        ("whole", Held.CONTACT_ONLY, False, False),
    ],
)
def test_a_stage_of_the_purge_leaves_what_it_says(stage: str, held: Held, details: bool, personal: bool) -> None:
    left = an_order(Status.COMPLETED).without(stage)

    assert left.held is held
    assert (left.holds_details(), left.holds_personal()) == (details, personal)
    assert (left.file_ids, left.picture_ids, left.purging) == ((), (), False)


@pytest.mark.clause("R3")
def test_what_was_purged_stays_gone_when_the_order_is_reopened_and_completed_again() -> None:
    purged = told(an_order(Status.IN_PROGRESS), "completed").without("details")
    again = purged.reopened(AT).completed(AT, DUE)

    assert again.held is Held.WITHOUT_DETAILS


def test_only_what_was_cancelled_can_be_paid_too_late_and_its_clock_begins_once() -> None:
    cancelled = an_order().cancelled(AT, DUE)
    later = DueTimes(DUE.details_at + timedelta(days=9), DUE.personal_at + timedelta(days=9), "us-ca-2")

    assert cancelled.due is None
    assert cancelled.paid_too_late("pi_1", DUE).due == DUE
    assert cancelled.paid_too_late("pi_1", DUE).paid_too_late("pi_1", later).due == DUE
    with pytest.raises(WrongState, match="too late"):
        an_order().paid_too_late("pi_1", DUE)
