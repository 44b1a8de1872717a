"""Bytes of a day are counted by one conditional update; in memory and in DynamoDB alike."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from local.database import BINARY
from picpros.adapters.table import Tables
from picpros.adapters.upload_counts import DynamoUploadCounts
from picpros.domain.upload_budget import Allowance, UploadBudget, allowances
from picpros.ports import UploadCounts
from tests.adapters.world import NOW, fresh_tables, raw_rows
from tests.fakes.rows import Rows, Steps
from tests.fakes.upload_counts import MemoryUploadCounts

ZONE = ZoneInfo("America/Los_Angeles")
ANA, EVERYBODY = allowances("a#ANA", now=NOW, zone=ZONE, budget=UploadBudget(over_all=1000, from_one=100))
BEN, _ = allowances("a#BEN", now=NOW, zone=ZONE, budget=UploadBudget(over_all=1000, from_one=100))


@pytest.fixture(params=["memory", *(["dynoxide"] if BINARY.is_file() else []), "moto"])
def counts(request: pytest.FixtureRequest) -> Iterator[UploadCounts]:
    if request.param == "memory":
        yield MemoryUploadCounts(Rows(Steps()))
        return
    database, services = (request.getfixturevalue(name) for name in (request.param, "services"))
    with fresh_tables(database, services.templates, "test-uploads") as made:
        yield DynamoUploadCounts(made)


def test_an_address_has_its_budget_and_others_theirs(counts: UploadCounts) -> None:
    assert [counts.take(ANA, size) for size in (60, 41, 40, 1)] == [True, False, True, False]
    assert counts.take(BEN, 100)
    assert counts.take(EVERYBODY, 1000)


def test_the_next_day_begins_at_nought(counts: UploadCounts) -> None:
    counts.take(ANA, 100)

    assert not counts.take(ANA, 1)
    assert counts.take(replace(ANA, day=ANA.day + timedelta(days=1)), 100)


def test_what_could_never_fit_is_refused_at_once(counts: UploadCounts) -> None:
    assert not counts.take(ANA, 101)
    assert counts.take(ANA, 100)


def test_of_many_at_once_no_more_get_through(tables: Tables) -> None:
    counts = DynamoUploadCounts(tables)
    with ThreadPoolExecutor(8) as pool:
        taken = list(pool.map(lambda _: counts.take(ANA, 10), range(32)))

    assert sum(taken) == 10


def test_a_row_ends_by_itself_soon_after_its_day_and_names_nobody(tables: Tables) -> None:
    counts = DynamoUploadCounts(tables)
    counts.take(ANA, 30)
    counts.take(ANA, 20)
    [held] = raw_rows(tables)

    assert held["pk"]["S"] == f"uploads#2027-03-13#{ANA.of}"
    assert held["announced"]["N"] == "50"
    assert int(held["expires_at"]["N"]) == int((ANA.ends + timedelta(hours=1)).timestamp())
    assert "ANA" not in str(held)


def test_what_was_refused_leaves_nothing(tables: Tables) -> None:
    counts = DynamoUploadCounts(tables)
    refused: list[Allowance] = [each for each in (ANA, BEN) if not counts.take(each, 101)]

    assert refused == [ANA, BEN]
    assert raw_rows(tables) == []
