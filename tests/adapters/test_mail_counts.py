"""Mails of a day are counted by one conditional update; in memory and in DynamoDB alike."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from local.database import BINARY
from picpros.adapters.mail_counts import DynamoMailCounts
from picpros.adapters.table import Tables
from picpros.domain.mail_limits import (
    MOST_IN_ROW,
    TRIALS,
    MailLimits,
    Share,
    share_of,
    share_of_studio,
    share_of_trials,
)
from picpros.ports import MailCounts
from tests.adapters.world import NOW, fresh_tables, raw_rows
from tests.fakes.mail_counts import MemoryMailCounts
from tests.fakes.rows import Rows, Steps

ZONE = ZoneInfo("America/Los_Angeles")


def share(address: str = "a#ANA", over_all: int = 60) -> Share:
    return share_of(address, now=NOW, zone=ZONE, limits=MailLimits(over_all, 3))


@pytest.fixture
def dynamo(tables: Tables) -> DynamoMailCounts:
    return DynamoMailCounts(tables)


@pytest.fixture(params=["memory", *(["dynoxide"] if BINARY.is_file() else []), "moto"])
def counts(request: pytest.FixtureRequest) -> Iterator[MailCounts]:
    if request.param == "memory":
        yield MemoryMailCounts(Rows(Steps()))
        return
    database, services = (request.getfixturevalue(name) for name in (request.param, "services"))
    with fresh_tables(database, services.templates, "test-mails") as made:
        yield DynamoMailCounts(made)


def test_an_address_has_twenty_a_day_and_others_theirs(counts: MailCounts) -> None:
    assert [counts.take(share(), 1) for _ in range(21)] == [True] * 20 + [False]
    assert counts.take(share("a#BEN"), 1)


def test_the_next_day_begins_at_nought(counts: MailCounts) -> None:
    for _ in range(20):
        counts.take(share(), 1)
    tomorrow = replace(share(), day=share().day + timedelta(days=1))

    assert not counts.take(share(), 1)
    assert counts.take(tomorrow, 1)


def test_two_mails_of_one_call_fit_both_or_not_at_all(counts: MailCounts) -> None:
    taken = [counts.take(share(), 2 if number else 1) for number in range(11)]

    assert taken == [True] * 10 + [False]
    assert counts.take(share(), 1)


def test_a_row_is_full_at_its_share_of_all(counts: MailCounts) -> None:
    taken = [counts.take(share(f"a#{number}"), 1) for number in range(61)]

    assert taken == [True] * 60 + [False]


def test_what_could_never_fit_is_refused_at_once(counts: MailCounts) -> None:
    assert not counts.take(share(over_all=1), 2)
    assert counts.take(share(over_all=1), 1)


def test_the_studios_mailbox_is_counted_for_itself(counts: MailCounts) -> None:
    mine = share_of_studio(now=NOW, zone=ZONE, limits=MailLimits(60, 3))

    assert [counts.take(mine, 1) for _ in range(4)] == [True] * 3 + [False]
    assert counts.take(share(), 1)


def test_tests_of_promotions_are_counted_for_themselves_and_take_nothing_from_the_notices(counts: MailCounts) -> None:
    trials, notices = share_of_trials(now=NOW, zone=ZONE), share_of_studio(now=NOW, zone=ZONE, limits=MailLimits(60, 3))

    assert [counts.take(trials, 1) for _ in range(TRIALS + 1)] == [True] * TRIALS + [False]
    assert counts.take(notices, 1)


def test_of_many_at_once_no_more_get_through(dynamo: DynamoMailCounts) -> None:
    with ThreadPoolExecutor(8) as pool:
        taken = list(pool.map(lambda _: dynamo.take(share(), 1), range(32)))

    assert sum(taken) == 20


def test_a_row_ends_by_itself_soon_after_its_day_and_holds_counts_and_short_hashes(
    dynamo: DynamoMailCounts, tables: Tables
) -> None:
    dynamo.take(share(), 2)
    dynamo.take(share("a#BEN"), 1)
    [held] = raw_rows(tables)

    assert (held["pk"]["S"], held["type"]["S"]) == ("mails#2027-03-13#0", "mails")
    assert int(held["expires_at"]["N"]) == int((share().ends + timedelta(hours=1)).timestamp())
    assert {name: each["N"] for name, each in held.items() if name.startswith(("to_", "sent"))} == {
        "sent": "3",
        f"to_{share().to}": "2",
        f"to_{share('a#BEN').to}": "1",
    }


def test_what_was_refused_leaves_nothing(dynamo: DynamoMailCounts, tables: Tables) -> None:
    full = replace(share(), most_in_row=1)
    dynamo.take(full, 1)
    before = raw_rows(tables)

    assert not dynamo.take(full, 1)
    assert raw_rows(tables) == before


def test_a_full_row_costs_one_write_unit(dynamo: DynamoMailCounts, tables: Tables) -> None:
    for number in range(MOST_IN_ROW):
        assert dynamo.take(share(f"a#{number}", MOST_IN_ROW), 1)
    [held] = raw_rows(tables)

    # DynamoDB counts names and text by the byte, and about half a byte for each digit and one more.
    assert len(held) > MOST_IN_ROW
    assert sum(len(name) + _size(typed) for name, typed in held.items()) < 1024


def _size(typed: dict[str, str]) -> int:
    [(form, value)] = typed.items()
    return len(value) if form == "S" else len(value) // 2 + 2
