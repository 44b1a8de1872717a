"""The two marks of the policy: what is to be deleted when, and what may be held until then."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from picpros.domain.data_map import Class
from picpros.domain.due import DueKind
from picpros.domain.money import Money
from picpros.domain.order import Held, HoldReason, Order, Status, Step
from picpros.domain.retention import (
    HELD_LOOK_AGAIN,
    LOOK_AGAIN,
    UNPAID_KEPT,
    Next,
    Stage,
    allowed,
    deletion_due,
    form_due,
    letter_due,
    next_deletion,
    text_ends,
)
from picpros.studio import load_file

CALENDAR = load_file().calendar
AT = datetime(2027, 3, 1, 18, 0, tzinfo=UTC)
EVERYTHING = frozenset(Class)
instants = st.datetimes(datetime(2024, 1, 1), datetime(2040, 10, 31)).map(lambda at: at.replace(tzinfo=UTC))  # noqa: DTZ001
moments = st.timedeltas(timedelta(0), timedelta(days=40))
ONGOING = [status for status in Status if status not in (Status.COMPLETED, Status.CANCELLED, Status.EXPIRED)]


def an_order(status: Status = Status.AWAITING_PAYMENT, at: datetime = AT) -> Order:
    return Order("PP-1", status, (), Money(100, "usd"), Money(0, "usd"), at, history=(Step(at, status),))


def completed(at: datetime) -> Order:
    return an_order(Status.IN_PROGRESS).completed(at, CALENDAR.stamp(at))


def instant(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=CALENDAR.zone).astimezone(UTC)


@pytest.mark.clause("R1")
@pytest.mark.parametrize("status", ONGOING)
@given(later=st.timedeltas(timedelta(0), timedelta(days=3650)))
def test_nothing_of_an_ongoing_project_is_ever_deleted(status: Status, later: timedelta) -> None:
    order = an_order(status)

    assert next_deletion(order) is None
    assert deletion_due(order) is None
    assert allowed(order, AT + later) == EVERYTHING


@pytest.mark.clause("R2")
@pytest.mark.clause("R3")
def test_the_details_go_the_morning_after_the_fourteenth_business_day() -> None:
    # Over Christmas, New Year and no other holiday: business days are counted, not days.
    order = completed(instant("2026-12-18 16:00"))

    assert next_deletion(order) == Next(Stage.DETAILS, instant("2027-01-12 00:00"))


@pytest.mark.clause("R5")
def test_the_personal_data_goes_as_day_28_begins() -> None:
    order = completed(instant("2026-12-18 16:00")).without("details")

    assert next_deletion(order) == Next(Stage.PERSONAL, instant("2027-01-15 00:00"))


@pytest.mark.clause("R5")
@pytest.mark.parametrize(
    ("completed_at", "personal_at", "utc_hours"),
    [
        ("2027-02-20 12:00", "2027-03-20 00:00", 7),  # clocks go forward on 14 March
        ("2027-10-20 12:00", "2027-11-17 00:00", 8),  # and back on 7 November
        ("2027-03-14 01:59", "2027-04-11 00:00", 7),
        ("2027-11-07 23:59", "2027-12-05 00:00", 8),
    ],
)
def test_daylight_saving_moves_no_due_time_off_midnight(completed_at: str, personal_at: str, utc_hours: int) -> None:
    due = completed(instant(completed_at)).due

    assert due is not None
    assert due.personal_at == instant(personal_at)
    assert due.personal_at.hour == utc_hours
    assert due.details_at.astimezone(CALENDAR.zone).hour == 0


@pytest.mark.clause("R2")
@pytest.mark.clause("R5")
@given(instants, moments)
def test_a_class_may_be_held_exactly_until_its_mark(at: datetime, later: timedelta) -> None:
    order = completed(at)
    assert order.due is not None
    held = allowed(order, at + later)

    assert (Class.DETAILS in held) == (at + later < order.due.details_at)
    assert (Class.PERSONAL in held) == (at + later < order.due.personal_at)
    assert {Class.CONTACT, Class.RECORD} <= held


@pytest.mark.clause("R3")
@pytest.mark.clause("R5")
@given(instants)
def test_at_the_very_mark_a_class_may_no_longer_be_held(at: datetime) -> None:
    order = completed(at)
    assert order.due is not None
    moment = timedelta(microseconds=1)

    assert Class.DETAILS not in allowed(order, order.due.details_at)
    assert Class.PERSONAL not in allowed(order, order.due.personal_at)
    assert Class.DETAILS in allowed(order, order.due.details_at - moment)
    assert Class.PERSONAL in allowed(order, order.due.personal_at - moment)


@pytest.mark.clause("R5")
@given(instants)
def test_no_mark_is_ever_passed_and_the_details_never_outlive_the_personal_data(at: datetime) -> None:
    order = completed(at)
    assert order.due is not None
    day_zero = CALENDAR.midnight(CALENDAR.studio_date(at))
    days = CALENDAR.studio_date(order.due.personal_at) - CALENDAR.studio_date(day_zero)

    assert at < order.due.details_at <= order.due.personal_at
    assert days == timedelta(days=28)


@given(instants)
def test_the_stages_follow_each_other_and_then_nothing_is_left_to_delete(at: datetime) -> None:
    order = completed(at)
    stages = []
    while (following := next_deletion(order)) is not None:
        stages.append(following.stage)
        order = order.without(following.stage.value)

    assert stages == [Stage.DETAILS, Stage.PERSONAL]


def test_a_cancelled_order_with_due_times_is_purged_like_a_completed_one() -> None:
    order = completed(AT)

    assert next_deletion(replace(order, status=Status.CANCELLED)) == next_deletion(order)


def test_an_order_that_was_never_paid_goes_whole_two_days_after_its_payment_expired() -> None:
    expired_at = AT + timedelta(hours=24)
    order = an_order().expired(expired_at)

    assert next_deletion(order) == Next(Stage.WHOLE, expired_at + timedelta(hours=48))
    assert allowed(order, expired_at + UNPAID_KEPT - timedelta(seconds=1)) == EVERYTHING
    assert allowed(order, expired_at + UNPAID_KEPT) == frozenset()


@pytest.mark.clause("R1")
def test_reopening_takes_an_order_out_of_what_is_due() -> None:
    assert deletion_due(completed(AT).reopened(AT)) is None


@pytest.mark.parametrize(
    ("held", "gone"),
    [
        (Held.WITHOUT_DETAILS, {Class.DETAILS}),
        (Held.CONTACT_ONLY, {Class.DETAILS, Class.PERSONAL}),
        (Held.NOTHING, {Class.DETAILS, Class.PERSONAL, Class.CONTACT}),
    ],
)
def test_what_was_deleted_may_not_come_back_even_while_the_project_goes_on(held: Held, gone: set[Class]) -> None:
    order = replace(completed(AT).reopened(AT), held=held)

    assert allowed(order, AT) == EVERYTHING - gone


def test_the_promise_and_the_first_try_stand_at_the_same_time_in_the_index() -> None:
    due = deletion_due(completed(AT))

    assert due is not None
    assert due.kind is DueKind.PURGE
    assert due.due_at == due.next_at == CALENDAR.stamp(AT).details_at


@pytest.mark.parametrize(
    ("message_at", "due_at"),
    [
        ("2027-02-20 23:59", "2027-03-20 00:00"),
        ("2027-02-21 00:00", "2027-03-21 00:00"),
        ("2027-10-20 12:00", "2027-11-17 00:00"),
    ],
)
def test_a_form_without_an_order_is_kept_until_day_28_of_its_last_message(message_at: str, due_at: str) -> None:
    assert form_due(instant(message_at), CALENDAR) == instant(due_at)


@pytest.mark.clause("R1")
@pytest.mark.parametrize("status", ONGOING)
def test_a_text_about_an_ongoing_project_has_no_end_only_a_next_look(status: Status) -> None:
    assert text_ends(an_order(status), AT) == AT + LOOK_AGAIN
    assert letter_due(an_order(status), AT, CALENDAR) == AT + LOOK_AGAIN


@pytest.mark.clause("R3")
@given(instants, moments)
def test_a_text_about_an_order_ends_with_its_details_and_one_that_came_later_by_itself(
    at: datetime, later: timedelta
) -> None:
    order, now = completed(at), at + later
    assert order.due is not None
    before = now < order.due.details_at

    assert text_ends(order, now) == (order.due.details_at if before else None)
    assert letter_due(order, now, CALENDAR) == (order.due.details_at if before else form_due(now, CALENDAR))


@pytest.mark.clause("R5")
@pytest.mark.parametrize("held", [Held.WITHOUT_DETAILS, Held.CONTACT_ONLY])
def test_a_text_that_names_no_order_or_one_whose_details_are_gone_ends_after_28_days(held: Held) -> None:
    for order in (None, replace(completed(AT), held=held), replace(an_order(Status.IN_PROGRESS), held=held)):
        assert text_ends(order, AT) is None
        assert letter_due(order, AT, CALENDAR) == form_due(AT, CALENDAR)


def test_a_text_about_an_order_that_was_never_paid_goes_with_it() -> None:
    assert text_ends(an_order(Status.EXPIRED), AT) == AT + UNPAID_KEPT


def test_what_was_written_about_a_held_order_waits_with_it_and_is_looked_at_by_every_tick() -> None:
    order = completed(AT)
    assert order.due is not None
    held = order.held_for(HoldReason.LEGAL, order.due.details_at + timedelta(days=9))

    assert text_ends(held, AT) == order.due.details_at
    assert text_ends(held, order.due.details_at) == order.due.details_at + HELD_LOOK_AGAIN
    assert text_ends(held, order.due.details_at + timedelta(days=9)) is None
    assert text_ends(order, order.due.details_at) is None
