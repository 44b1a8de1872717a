"""The pace of mails: in no second too many, whoever asks when, and hardly less than allowed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from picpros.domain.pace import MOST_AT_ONCE, SHARE, TokenBucket, at_once, pause_after

RATES = st.sampled_from([1.0, 2.0, 3.0, 14.0, 14.9, 50.0, 100.0, 200.0])
# Idle seconds before a mail is asked for; a new worker instead, or a refusal, now and then.
STEPS = st.lists(
    st.tuples(st.sampled_from([0.0, 0.001, 0.01, 0.3, 0.99, 5.0]), st.sampled_from("      wh")), max_size=90
)
SLACK = 1.02  # seconds: the bound holds a little longer than a second, for mails that meet a slower way


def gone(rate: float, steps: list[tuple[float, str]]) -> list[float]:
    """Give when each mail went, on a clock that starts at nothing."""
    now, went, bucket = 0.0, list[float](), TokenBucket(rate, 0.0)
    for idle, what in steps:
        now += idle
        if what == "w":
            bucket = TokenBucket(rate, now)
        if what == "h":
            bucket.hold(now, idle)
        while wait := bucket.take(now):
            now += wait
        went.append(now)
    return went


@given(RATES, STEPS)
def test_no_second_has_more_mails_than_the_account_may_send(rate: float, steps: list[tuple[float, str]]) -> None:
    went = gone(rate, steps)

    assert all(sum(each <= other < each + SLACK for other in went) <= int(rate) for each in went)


@pytest.mark.parametrize("rate", [1, 14, 50, 100, 200])
def test_when_mails_suffice_the_rate_is_reached_within_five_in_a_hundred(rate: int) -> None:
    went = gone(rate, [(0.0, " ")] * rate * 60)

    assert 0.95 * rate <= len(went) / went[-1] <= rate


def test_who_comes_a_little_late_again_and_again_loses_nothing() -> None:
    bucket, now, count = TokenBucket(14, 0.0), 0.0, 0
    while now < 60:
        wait = bucket.take(now)
        count += not wait
        now += wait + 0.002 if wait else 0.0

    assert count / 60 >= 0.95 * 14


def test_after_a_refusal_nothing_goes_for_as_long_as_was_said() -> None:
    bucket = TokenBucket(14, 0.0)
    bucket.hold(10.0, 3.0)

    assert 10.0 + bucket.take(10.0) == pytest.approx(13.0 + 1 / (SHARE * 14))


def test_a_clock_that_stands_still_or_goes_back_brings_nothing() -> None:
    bucket = TokenBucket(1, 5.0)

    assert bucket.take(5.0) == bucket.take(4.0) == pytest.approx(1 / SHARE)


def test_a_rate_below_one_a_second_is_kept_too() -> None:
    assert gone(0.5, [(0.0, " ")] * 2)[1] == pytest.approx(2 * 2 / SHARE)


def test_the_pauses_double_up_to_eight_seconds() -> None:
    assert [pause_after(failed) for failed in range(1, 7)] == [1, 2, 4, 8, 8, 8]


@pytest.mark.parametrize(("rate", "mails"), [(0.5, 1), (1, 1), (14, 4), (20, 5), (500, MOST_AT_ONCE)])
def test_as_many_mails_are_under_way_as_the_rate_needs(rate: float, mails: int) -> None:
    assert at_once(rate) == mails
