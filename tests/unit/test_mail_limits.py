"""The day's limits of mails, as a rule over whatever is asked for."""

from collections import Counter
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from picpros.domain.mail_limits import MOST_IN_ROW, TO_ONE_ADDRESS, MailLimits, Share, share_of, share_of_studio
from tests.fakes.mail_counts import MemoryMailCounts
from tests.fakes.rows import Rows, Steps

LOS_ANGELES = ZoneInfo("America/Los_Angeles")
NOW = datetime(2027, 3, 1, 18, 0, tzinfo=UTC)
ADDRESSES = [f"a#{number}" for number in range(40)]


def share(address: str = "a#0", over_all: int = 2000, now: datetime = NOW) -> Share:
    return share_of(address, now=now, zone=LOS_ANGELES, limits=MailLimits(over_all, 500))


def counts() -> MemoryMailCounts:
    return MemoryMailCounts(Rows(Steps()))


@given(
    st.integers(1, 400),
    st.lists(st.tuples(st.sampled_from(ADDRESSES), st.integers(1, 3), st.integers(0, 2)), max_size=400),
)
def test_no_address_and_no_day_ever_has_more_than_its_limit_and_none_is_refused_for_less(
    over_all: int, asked: list[tuple[str, int, int]]
) -> None:
    held, to_one, in_row, in_all = counts(), Counter[object](), Counter[object](), Counter[int]()
    for address, mails, days in asked:
        asking = share(address, over_all, NOW + timedelta(days=days))
        fits = (
            to_one[address, days] + mails <= TO_ONE_ADDRESS and in_row[asking.row, days] + mails <= asking.most_in_row
        )
        assert held.take(asking, mails) is fits
        to_one[address, days] += mails * fits
        in_row[asking.row, days] += mails * fits
        in_all[days] += mails * fits

    assert all(sent <= TO_ONE_ADDRESS for sent in to_one.values())
    assert all(sent <= over_all for sent in in_all.values())


@given(st.integers(1, 1_000_000))
def test_the_rows_shares_together_are_the_limit_over_all_but_for_a_rest_and_none_outgrows_a_row(over_all: int) -> None:
    rows, most = -(-over_all // MOST_IN_ROW), share(over_all=over_all).most_in_row

    assert 1 <= most <= MOST_IN_ROW
    assert over_all - rows < rows * most <= over_all


def test_addresses_are_spread_over_all_rows() -> None:
    found = Counter(share(f"a#{number}").row for number in range(1500))

    assert len(found) == -(-2000 // MOST_IN_ROW)
    assert max(found.values()) <= share().most_in_row + 10


@pytest.mark.parametrize(
    ("now", "day", "ends"),
    [
        ("2027-03-02T07:59:59Z", "2027-03-01", "2027-03-02T08:00:00+00:00"),
        ("2027-03-02T08:00:00Z", "2027-03-02", "2027-03-03T08:00:00+00:00"),
        ("2027-03-14T09:00:00Z", "2027-03-14", "2027-03-15T07:00:00+00:00"),  # a day of 23 hours
        ("2027-11-07T08:00:00Z", "2027-11-07", "2027-11-08T08:00:00+00:00"),  # a day of 25 hours
    ],
)
def test_a_day_is_the_studios(now: str, day: str, ends: str) -> None:
    found = share(now=datetime.fromisoformat(now))

    assert (found.day.isoformat(), found.ends.isoformat()) == (day, ends)


def test_the_studios_own_mailbox_has_a_limit_of_its_own() -> None:
    mine = share_of_studio(now=NOW, zone=LOS_ANGELES, limits=MailLimits(1, 3))
    held = counts()

    assert [held.take(mine, 1) for _ in range(4)] == [True, True, True, False]
    assert held.take(share(over_all=1), 1)
