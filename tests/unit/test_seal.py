"""A seal: the same entries give the same bytes, and a single changed byte is found."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from picpros.domain.seal import (
    BEFORE_THE_FIRST,
    Filed,
    Seal,
    after,
    begin_of,
    hour_of,
    last_closed,
    next_seal,
    read_seal,
)
from picpros.errors import NotOurs

HOUR = "2027-03-13T08"


def filed(second: int = 0, hour: str = HOUR, **changes: Any) -> Filed:
    at = f"{hour}:00:{second:02d}.000Z"
    fields = {"kind": "purge_done", "subject": "order#PP-ABCDEFGH", "at": at, "done_at": at, "count": 2}
    return Filed(hour, f"{at}#ABCDEFGH{second:02d}", {**fields, "detail": "details", **changes})


FIRST = next_seal(None, HOUR, [filed(1), filed(2)], [])


def test_the_same_entries_give_the_same_bytes_in_whatever_order_they_are_found() -> None:
    assert next_seal(None, HOUR, [filed(2), filed(1)], []).to_bytes() == FIRST.to_bytes()
    assert FIRST.to_bytes().isascii()


def test_a_seal_holds_the_hash_of_the_one_before_its_entries_in_order_and_their_number() -> None:
    second = next_seal(FIRST, after(HOUR), [filed(3, after(HOUR))], FIRST.entries)
    told = json.loads(second.to_bytes())

    assert (FIRST.previous, second.previous) == (BEFORE_THE_FIRST, FIRST.hash)
    assert (told["hour"], told["count"], told["late"]) == ("2027-03-13T09", 1, [])
    assert [each["id"] for each in json.loads(FIRST.to_bytes())["entries"]] == [filed(1).id, filed(2).id]


def test_an_hour_without_entries_is_sealed_too() -> None:
    empty = next_seal(FIRST, after(HOUR), [], FIRST.entries)

    assert (empty.entries, empty.previous) == ((), FIRST.hash)


def test_what_was_committed_after_its_hour_was_sealed_is_sealed_with_the_next_and_bears_its_own_hour() -> None:
    late = filed(9)
    second = next_seal(FIRST, after(HOUR), [], [*FIRST.entries, late])

    assert second.late == (late,)
    assert json.loads(second.to_bytes())["late"][0]["hour"] == HOUR


@given(st.integers(min_value=0, max_value=len(FIRST.to_bytes()) - 1), st.integers(min_value=1, max_value=255))
def test_a_seal_of_which_a_single_byte_was_changed_is_not_read(place: int, by: int) -> None:
    data = bytearray(FIRST.to_bytes())
    data[place] = (data[place] + by) % 256
    with pytest.raises(ValueError):  # noqa: PT011  of several kinds, none of which tells what stands there
        read_seal(bytes(data))


def test_a_seal_is_read_as_it_was_written() -> None:
    second = next_seal(FIRST, after(HOUR), [], [*FIRST.entries, filed(9)])

    assert read_seal(second.to_bytes()) == second


@pytest.mark.parametrize("data", [b"", b"null", b"[]", b"{}", b'{"hour":1,"previous":"","entries":[1],"late":[]}'])
def test_what_is_no_seal_is_not_read(data: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  as above
        read_seal(data)


@pytest.mark.parametrize(
    "foreign",
    [
        filed(subject="Ana Lima"),
        filed(detail="said NO"),
        filed(kind="gossip"),
        filed(at="yesterday"),
        filed(done_at=7),
        filed(full_name="Ana Lima"),
        Filed(HOUR, filed().id, {}),
        Filed(HOUR, "Ana Lima", filed().fields),
        Filed(HOUR, filed(0, after(HOUR)).id, filed().fields),
    ],
)
def test_what_none_of_our_code_can_have_written_is_not_locked_away_and_not_told(foreign: Filed) -> None:
    with pytest.raises(NotOurs) as refused:
        next_seal(None, HOUR, [filed(1), foreign], [])

    assert HOUR in str(refused.value)
    assert "Ana" not in str(refused.value)
    assert refused.value.__cause__ is None


def test_an_hour_is_closed_five_minutes_after_its_end() -> None:
    end = datetime(2027, 3, 13, 9, 5, tzinfo=UTC)

    assert last_closed(end) == HOUR
    assert last_closed(end - timedelta(milliseconds=1)) == "2027-03-13T07"


def test_hours_follow_each_other_in_utc() -> None:
    assert (after("2027-12-31T23"), after("2028-03-01T00", -1)) == ("2028-01-01T00", "2028-02-29T23")
    assert hour_of(begin_of(HOUR)) == HOUR


def test_two_seals_of_different_entries_have_different_hashes() -> None:
    assert len({Seal(HOUR, BEFORE_THE_FIRST, (filed(count=number),)).hash for number in range(9)}) == 9
