"""Patience: pauses that grow and differ, and one deadline over all of them. Nobody sleeps here."""

from dataclasses import dataclass, field

import pytest

from picpros.adapters.patience import SPARE, TRIES, Patience
from tests.adapters.world import Lasting


@dataclass
class Hours:
    """A clock that only sleeping moves."""

    now: float = 1000.0
    slept: list[float] = field(default_factory=list)

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds

    def longest(self) -> Patience:
        """Patience that always draws the longest pause."""
        return Patience(clock=lambda: self.now, sleep=self.sleep, uniform=lambda _least, most: most)


def test_pauses_double_up_to_two_seconds_and_end_after_eight_tries() -> None:
    hours = Hours()
    patience = hours.longest()
    failed = 1
    while patience.pause(failed, another=6):
        failed += 1

    assert failed == TRIES
    assert hours.slept == [0.05, 0.1, 0.2, 0.4, 0.8, 1.6, 2.0]


def test_each_pause_is_drawn_between_nothing_and_its_bound() -> None:
    drawn: list[tuple[float, float]] = []

    def draw(least: float, most: float) -> float:
        drawn.append((least, most))
        return 0.0

    patience = Patience(sleep=lambda _seconds: None, uniform=draw)
    assert all(patience.pause(failed, another=1) for failed in (1, 2, 3))

    assert drawn == [(0, 0.05), (0, 0.1), (0, 0.2)]


def test_a_function_behind_the_http_api_has_twenty_seconds_for_all_its_calls() -> None:
    hours = Hours()
    patience = hours.longest()
    patience.begin(Lasting(25_000))

    assert SPARE == 5
    assert patience.lasts(20)
    assert not patience.lasts(20.1)


@pytest.mark.parametrize(("at", "another", "waits"), [(13.0, 6.0, True), (13.96, 6.0, False), (19.0, 0.5, True)])
def test_another_try_is_begun_only_where_it_can_end_in_time(at: float, another: float, waits: bool) -> None:
    hours = Hours()
    patience = hours.longest()
    patience.begin(Lasting(25_000))
    hours.now += at

    assert patience.pause(1, another=another) is waits
    assert hours.slept == ([0.05] if waits else [])


def test_the_next_invocation_has_its_own_deadline() -> None:
    hours = Hours()
    patience = hours.longest()
    patience.begin(Lasting(25_000))
    hours.now += 100
    over = patience.lasts(1)
    patience.begin(Lasting(60_000), spare=25)

    assert (over, patience.lasts(35), patience.lasts(36)) == (False, True, False)


def test_before_the_first_invocation_only_the_tries_are_counted() -> None:
    assert Patience().lasts(1e6)
