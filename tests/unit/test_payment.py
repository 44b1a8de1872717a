"""Attempts to be paid: all that the provider is told is frozen."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from picpros.domain.money import Money
from picpros.domain.order import Order, Status
from picpros.domain.payment import next_attempt

ORDER = Order(
    "PP-1", Status.AWAITING_PAYMENT, (), Money(10000, "usd"), Money(725, "usd"), datetime(2027, 1, 1, tzinfo=UTC)
)
PROVIDERS_LONGEST = timedelta(hours=24)
nows = st.datetimes(datetime(2025, 1, 1), datetime(2040, 1, 1)).map(lambda at: at.replace(tzinfo=UTC))  # noqa: DTZ001


@given(nows, st.integers(0, 50))
def test_an_attempt_asks_for_the_whole_amount_and_ends_within_the_providers_day(now: datetime, before: int) -> None:
    attempt = next_attempt(replace(ORDER, attempt=before), now=now)

    assert attempt.amount == Money(10725, "usd")
    assert attempt.number == before + 1
    assert attempt.expires_at.microsecond == 0
    assert timedelta(hours=23) < attempt.expires_at - now < PROVIDERS_LONGEST
    assert (attempt.session_id, attempt.url) == (None, None)


def test_each_attempt_has_a_key_of_its_own_and_keeps_it() -> None:
    now = datetime(2027, 1, 1, tzinfo=UTC)
    first, second = (next_attempt(replace(ORDER, attempt=number), now=now) for number in (0, 1))

    assert first.key == "cs:PP-1:1"
    assert second.key != first.key
    assert replace(first, session_id="cs_1", url="https://pay.example/1").key == first.key
