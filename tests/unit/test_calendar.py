import importlib.util
import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from picpros.domain.calendar import BusinessCalendar, CalendarEnds, closure_problems, load

ROOT = Path(__file__).parents[2]
DATA = json.loads((ROOT / "picpros/data/calendar_us_ca.json").read_text("utf-8"))
LOS_ANGELES = ZoneInfo("America/Los_Angeles")
CALENDAR = load(DATA, LOS_ANGELES)

completion_days = st.dates(date(2024, 1, 1), date(2040, 11, 30))


def elsewhere(zone: str, *closures: date) -> BusinessCalendar:
    return load(DATA, ZoneInfo(zone), closures)


def test_the_vendored_calendar_is_what_the_holidays_package_gives() -> None:
    spec = importlib.util.spec_from_file_location("make_calendar", ROOT / "tools/make_calendar.py")
    assert spec is not None
    assert spec.loader is not None
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)

    assert tool.TARGET.read_text("utf-8") == tool.as_text(tool.make())


@pytest.mark.parametrize(
    ("day", "open_"),
    [
        (date(2026, 12, 24), True),
        (date(2026, 12, 25), False),
        (date(2026, 11, 27), False),  # the day after Thanksgiving
        (date(2026, 10, 12), True),  # Columbus Day
        (date(2027, 7, 5), False),  # Independence Day, observed
        (date(2026, 3, 31), False),  # Cesar Chavez Day
        (date(2026, 12, 26), False),  # a Saturday
    ],
)
def test_business_days_are_californias(day: date, open_: bool) -> None:
    assert CALENDAR.is_business_day(day) is open_


@pytest.mark.clause("R2")
@pytest.mark.clause("R5")
def test_both_due_times_are_midnights_of_the_studio() -> None:
    due = CALENDAR.stamp(datetime(2026, 12, 18, 23, 30, tzinfo=UTC))

    assert due.details_at == datetime(2027, 1, 12, 8, 0, tzinfo=UTC)
    assert due.personal_at == datetime(2027, 1, 15, 8, 0, tzinfo=UTC)
    assert due.calendar_version == "us-ca-2026.1"


@pytest.mark.clause("R2")
def test_completion_day_is_the_studios_and_not_utcs() -> None:
    evening_before = CALENDAR.stamp(datetime(2026, 12, 18, 7, 59, tzinfo=UTC))
    that_day = CALENDAR.stamp(datetime(2026, 12, 18, 8, 0, tzinfo=UTC))

    assert that_day.personal_at - evening_before.personal_at == timedelta(days=1)


@pytest.mark.clause("R5")
def test_daylight_saving_does_not_move_midnight() -> None:
    due = CALENDAR.stamp(datetime(2027, 2, 18, 20, 0, tzinfo=UTC))  # clocks go forward on 14 March

    assert due.personal_at == datetime(2027, 3, 18, 7, 0, tzinfo=UTC)


@pytest.mark.clause("R2")
@given(completion_days)
def test_fourteen_business_days_lie_between_completion_and_the_details_day(completed_on: date) -> None:
    details_day = CALENDAR.details_day(completed_on)
    between = [completed_on + timedelta(days=n) for n in range(1, (details_day - completed_on).days)]

    assert sum(map(CALENDAR.is_business_day, between)) == 14
    assert CALENDAR.is_business_day(between[-1])


@pytest.mark.clause("R5")
def test_holidays_alone_never_keep_details_past_day_28() -> None:
    days = [date(2024, 1, 1) + timedelta(days=n) for n in range((date(2040, 11, 30) - date(2024, 1, 1)).days)]

    assert max(CALENDAR.details_day(day) - day for day in days) <= timedelta(days=28)


@given(st.datetimes(datetime(2024, 1, 1), datetime(2040, 11, 30), timezones=st.just(UTC)))  # noqa: DTZ001
def test_details_never_outlive_personal_data(completed_at: datetime) -> None:
    due = CALENDAR.stamp(completed_at)

    assert completed_at < due.details_at <= due.personal_at


@given(
    st.dates(date(1975, 1, 1), date(2037, 12, 31)),
    st.sampled_from(
        ["America/Los_Angeles", "America/Sao_Paulo", "America/Havana", "Asia/Beirut", "Asia/Kathmandu", "Africa/Cairo"]
    ),
)
def test_midnight_is_the_first_instant_of_the_day(day: date, zone: str) -> None:
    calendar = elsewhere(zone)
    opening = calendar.midnight(day)

    assert calendar.studio_date(opening) == day
    assert calendar.studio_date(opening - timedelta(seconds=1)) < day


@pytest.mark.parametrize(
    ("zone", "day", "opening"),
    [
        ("America/Sao_Paulo", date(2018, 11, 4), datetime(2018, 11, 4, 3, 0, tzinfo=UTC)),  # 00:00 was 01:00 at once
        ("America/Toronto", date(1919, 3, 31), datetime(1919, 3, 31, 4, 30, tzinfo=UTC)),  # 23:30 was 00:30 at once
        ("America/Havana", date(2024, 11, 3), datetime(2024, 11, 3, 4, 0, tzinfo=UTC)),  # 00:00 came twice
        ("America/Los_Angeles", date(2027, 3, 14), datetime(2027, 3, 14, 8, 0, tzinfo=UTC)),
        ("America/Los_Angeles", date(2027, 3, 15), datetime(2027, 3, 15, 7, 0, tzinfo=UTC)),
    ],
)
def test_a_day_begins_even_where_clocks_jump_at_midnight(zone: str, day: date, opening: datetime) -> None:
    assert elsewhere(zone).midnight(day) == opening


def test_an_instant_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        CALENDAR.studio_date(datetime(2027, 1, 1))  # noqa: DTZ001


def test_past_the_last_year_the_calendar_says_what_to_do() -> None:
    with pytest.raises(CalendarEnds, match=r"us-ca-2026\.1 knows 2024 to 2040 and was asked for 2041.*make_calendar"):
        CALENDAR.stamp(datetime(2040, 12, 20, 20, 0, tzinfo=UTC))


def test_an_extra_closure_is_no_business_day_and_shows_in_the_version() -> None:
    calendar = elsewhere("America/Los_Angeles", date(2027, 1, 4))

    assert not calendar.is_business_day(date(2027, 1, 4))
    assert calendar.details_day(date(2026, 12, 18)) == date(2027, 1, 13)
    assert calendar.version.startswith("us-ca-2026.1+")
    assert calendar.version != elsewhere("America/Los_Angeles", date(2027, 1, 5)).version


def test_a_few_closures_are_no_problem() -> None:
    calendar = elsewhere("America/Los_Angeles", date(2027, 8, 2), date(2027, 8, 3), date(2027, 12, 24))

    assert list(closure_problems(calendar)) == []


def test_closures_that_push_the_details_past_day_28_are_named_with_the_completion_they_spoil() -> None:
    summer = [date(2027, 8, 2) + timedelta(days=n) for n in range(11)]
    refused = dict(closure_problems(elsewhere("America/Los_Angeles", *summer)))

    assert set(refused) == {day for day in summer if day.weekday() < 5}
    assert refused[date(2027, 8, 2)] == (
        "with 2027-08-02 closed, a project completed on 2027-08-01 would keep its details past day 28"
    )


@given(st.sets(st.dates(date(2027, 1, 1), date(2027, 3, 31)), max_size=25))
def test_closures_are_refused_exactly_when_some_completion_would_be_late(closures: set[date]) -> None:
    calendar = elsewhere("America/Los_Angeles", *closures)
    completions = [date(2026, 11, 1) + timedelta(days=n) for n in range(180)]
    late = any(calendar.details_day(day) > calendar.personal_day(day) for day in completions)

    assert bool(list(closure_problems(calendar))) is late


def test_a_closure_outside_the_calendars_years_is_a_slip_and_is_refused() -> None:
    calendar = elsewhere("America/Los_Angeles", date(2207, 1, 4))

    assert dict(closure_problems(calendar)) == {
        date(2207, 1, 4): "2207-01-04 lies outside the calendar's years 2024 to 2040"
    }
