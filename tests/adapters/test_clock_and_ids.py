"""The clock that can be moved, and ids that nobody can guess."""

import json
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from local.clock import StackClock
from picpros.adapters.clock import FileClock, WallClock, clock
from picpros.adapters.ids import ALPHABET, RandomIds, random_text
from picpros.domain import transaction_id
from picpros.ports import Clock, Ids
from tests.fakes.basics import CountedIds, MovableClock

MOMENT = timedelta(seconds=30)  # how long a busy machine may take between two looks
MANY = 10_000
DAY = timedelta(days=1)


def is_ahead(clock: FileClock, by: timedelta) -> bool:
    """Say whether the clock is so far ahead of the machine's, which goes on meanwhile."""
    before, told, after = WallClock().now(), clock.now(), WallClock().now()
    return before + by <= told <= after + by


def test_the_wall_clock_tells_utc() -> None:
    assert WallClock().now().tzinfo is UTC


@pytest.mark.parametrize("moved", [timedelta(0), DAY, -DAY, timedelta(days=400, hours=3)])
def test_a_file_moves_the_clock(tmp_path: Path, moved: timedelta) -> None:
    file = tmp_path / "clock.json"
    file.write_text(json.dumps([[0.0, 5.0], [1.0, moved.total_seconds()]]))

    assert is_ahead(FileClock(file), moved)
    assert FileClock(file).now().tzinfo is UTC


def test_the_clock_follows_the_file_at_every_look(tmp_path: Path) -> None:
    file = tmp_path / "clock.json"
    clock = FileClock(file)
    for days in (0, 1, 14, 13):
        file.write_text(json.dumps([[0.0, days * DAY.total_seconds()]]))

        assert is_ahead(clock, days * DAY)


def test_functions_and_the_stack_have_the_same_time(tmp_path: Path) -> None:
    stack = StackClock(tmp_path / "clock.json", start=datetime(2027, 3, 13, 8, 0, tzinfo=UTC))
    functions = clock({"PICPROS_CLOCK_FILE": str(tmp_path / "clock.json")})
    gaps = [functions.now() - stack.now()]
    stack.move_to(stack.now() + 14 * DAY)
    gaps.append(functions.now() - stack.now())

    assert all(abs(gap) < MOMENT for gap in gaps)
    assert functions.now() - datetime(2027, 3, 27, 8, 0, tzinfo=UTC) < MOMENT


@pytest.mark.parametrize("environment", [{}, {"PICPROS_CLOCK_FILE": ""}, {"TZ": "America/Los_Angeles"}])
def test_where_no_file_is_named_the_machines_time_stands(environment: dict[str, str]) -> None:
    assert isinstance(clock(environment), WallClock)


@pytest.fixture(params=["wall", "file", "memory"])
def any_clock(request: pytest.FixtureRequest, tmp_path: Path) -> Clock:
    if request.param == "memory":
        return MovableClock(datetime.now(UTC))  # noqa: TID251  beside clocks that follow the machine's
    (tmp_path / "clock.json").write_text("[[0.0, 0.0]]")
    return WallClock() if request.param == "wall" else FileClock(tmp_path / "clock.json")


def test_every_clock_tells_utc_and_does_not_go_back(any_clock: Clock) -> None:
    first, second = any_clock.now(), any_clock.now()

    assert first.utcoffset() == timedelta(0)
    assert first <= second


@pytest.fixture(params=[RandomIds, CountedIds], ids=["random", "memory"])
def ids(request: pytest.FixtureRequest) -> Ids:
    made: Ids = request.param()
    return made


def many(make: Callable[[], str]) -> list[str]:
    return [make() for _ in range(MANY)]


def test_transaction_ids_hold_their_check_and_never_repeat(ids: Ids) -> None:
    made = many(ids.transaction_id)

    assert all(re.fullmatch(r"PP(-[0-9A-HJKMNP-TV-Z]{5}){6}", each) for each in made)
    assert all(transaction_id.parse(each) == each for each in made)
    assert len(set(made)) == MANY


def test_identifiers_have_26_characters_and_never_repeat(ids: Ids) -> None:
    made = many(ids.identifier)

    assert all(re.fullmatch("[0-9A-HJKMNP-TV-Z]{26}", each) for each in made)
    assert len(set(made)) == MANY


def test_short_ids_have_10_characters_and_do_not_repeat(ids: Ids) -> None:
    made = many(ids.short)

    assert all(re.fullmatch("[0-9A-HJKMNP-TV-Z]{10}", each) for each in made)
    assert len(set(made)) == MANY


def test_secrets_can_stand_in_a_link_and_never_repeat(ids: Ids) -> None:
    made = many(ids.secret)

    assert all(re.fullmatch("[A-Za-z0-9_-]{43,64}", each) for each in made)
    assert len(set(made)) == MANY


def test_every_character_stands_at_every_place() -> None:
    made = [random_text(26) for _ in range(2_000)]

    assert all({each[place] for each in made} == set(ALPHABET) for place in range(26))


def test_the_random_part_of_a_transaction_id_uses_every_character_but_at_its_padded_end() -> None:
    made = [RandomIds().transaction_id().replace("-", "")[2:] for _ in range(2_000)]

    assert all({each[place] for each in made} == set(ALPHABET) for place in range(27))
    assert {each[27] for each in made} == {"0", "G"}
