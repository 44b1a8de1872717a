"""The report of deletions: what is due, held and late, and how many a day."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from picpros.domain.calendar import DueTimes
from picpros.domain.deletion_report import LATE, Promise, State, by_day, deletion
from picpros.domain.due import Ref
from picpros.domain.money import Money
from picpros.domain.order import Held, HoldReason, Order, Status

DUE = datetime(2027, 3, 13, 8, tzinfo=UTC)
SECOND = timedelta(seconds=1)
DAY = timedelta(days=1)
ZONE = ZoneInfo("America/Los_Angeles")


def completed(held: Held = Held.EVERYTHING) -> Order:
    due = DueTimes(DUE, DUE + timedelta(days=7), "1")
    return Order("PP-A", Status.COMPLETED, (), Money(100, "usd"), Money(0, "usd"), DUE, due=due, held=held)


def promise(order: Order | None = None, sk: str = "record", pk: str = "order#PP-A") -> Promise:
    return Promise(Ref(pk, sk), DUE, DUE, order)


@pytest.mark.parametrize(
    ("now", "state"),
    [(DUE - SECOND, State.DUE), (DUE + LATE, State.DUE), (DUE + LATE + SECOND, State.OVERDUE)],
)
def test_a_deletion_is_late_when_a_whole_run_has_passed_it_over(now: datetime, state: State) -> None:
    assert deletion(promise(completed()), now=now).state is state


@pytest.mark.parametrize(
    ("held", "what"), [(Held.EVERYTHING, "details"), (Held.WITHOUT_DETAILS, "personal"), (Held.CONTACT_ONLY, "payment")]
)
def test_of_an_order_the_next_stage_is_named(held: Held, what: str) -> None:
    assert deletion(promise(completed(held)), now=DUE).what == what


def test_what_a_hold_keeps_back_is_held_and_not_late_until_the_hold_ends() -> None:
    until = DUE + timedelta(days=30)
    order = completed().held_for(HoldReason.DISPUTE, until)
    held, over = (deletion(promise(order), now=at) for at in (until - SECOND, until + SECOND))

    assert (held.state, held.held_until) == (State.HELD, until)
    assert (over.state, over.held_until) == (State.OVERDUE, None)


@pytest.mark.parametrize(
    ("pk", "sk", "told"),
    [
        ("inquiry#I1", "record", ("inquiry", "I1", "whole")),
        ("client#C1", "consent#S1", ("client", "C1", "consent")),
        ("client#C1", "export#0001", ("client", "C1", "export")),
    ],
)
def test_what_is_no_order_is_named_by_its_place(pk: str, sk: str, told: tuple[str, str, str]) -> None:
    found = deletion(promise(sk=sk, pk=pk), now=DUE)

    assert (found.subject, found.id, found.what) == told


def test_days_are_the_studios() -> None:
    midnight = datetime(2027, 3, 13, 8, tzinfo=UTC)

    assert by_day([midnight + SECOND, midnight, midnight - SECOND], ZONE) == [
        (date(2027, 3, 12), 1),
        (date(2027, 3, 13), 2),
    ]


def test_what_was_put_off_for_a_reason_waits_and_what_a_run_passed_over_since_is_late() -> None:
    put_off = Promise(Ref("client#C1", "record"), DUE, DUE + timedelta(hours=5))
    waiting, late = (deletion(put_off, now=DUE + timedelta(hours=hours)).state for hours in (5, 7))

    assert (waiting, late) == (State.WAITING, State.OVERDUE)


def test_a_purge_that_was_cut_off_is_late_even_where_its_next_try_is_to_come() -> None:
    begun = Promise(Ref("order#PP-A", "record"), DUE, DUE + timedelta(hours=3), replace(completed(), purging=True))

    assert deletion(begun, now=DUE + timedelta(hours=2)).state is State.OVERDUE


def test_the_provider_has_a_week_before_its_redaction_is_late() -> None:
    order = completed(Held.CONTACT_ONLY)
    states = [deletion(promise(order), now=DUE + after).state for after in (SECOND, 6 * DAY, 7 * DAY + SECOND)]

    assert states == [State.DUE, State.WAITING, State.OVERDUE]
