"""Instants as text sort as they follow each other."""

from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from picpros.domain.instants import public, read, stored

zones = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
instants = st.datetimes(datetime(1971, 1, 1), datetime(9998, 12, 30), timezones=zones)  # noqa: DTZ001  the zones follow


def to_the_millisecond(at: datetime) -> datetime:
    return at.replace(microsecond=at.microsecond // 1000 * 1000)


@given(instants, instants)
def test_texts_sort_as_the_times_they_tell(one: datetime, other: datetime) -> None:
    before, after = sorted((to_the_millisecond(one), to_the_millisecond(other)))

    assert (stored(before) < stored(after)) == (before < after)
    assert len(stored(before)) == len(stored(after)) == len("2027-03-13T08:00:00.000Z")


@given(instants)
def test_what_is_stored_is_read_back_to_the_millisecond(at: datetime) -> None:
    assert read(stored(at)) == to_the_millisecond(at)


@given(instants)
def test_the_public_form_is_whole_seconds_of_utc(at: datetime) -> None:
    assert read(public(at)) == at.replace(microsecond=0)
    assert public(at).endswith("Z")


def test_the_forms_are_those_of_the_contract() -> None:
    at = datetime(2027, 3, 13, 0, 0, 0, 999_999, tzinfo=timezone(timedelta(hours=-8)))

    assert stored(at) == "2027-03-13T08:00:00.999Z"
    assert public(at) == "2027-03-13T08:00:00Z"
    assert read("2027-03-13T08:00:00Z") == datetime(2027, 3, 13, 8, tzinfo=UTC)
