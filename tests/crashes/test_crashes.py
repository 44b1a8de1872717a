"""Wherever a function's process is killed, the next delivery or tick brings it to the same end."""

import sys
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor

import pytest

from tests.crashes.flows import deaths
from tests.crashes.run import NAMES, OFTEN, Report, run, table

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="who made a call is asked of Linux's kernel")


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Report, "Future[Report]"]]:
    """Kill all flows meanwhile; each test waits for its own."""
    report = Report()
    with ThreadPoolExecutor(1) as pool:
        yield report, pool.submit(run, tmp_path_factory.mktemp("crashes"), report, names=OFTEN)


@pytest.mark.parametrize("flow", OFTEN)
def test_wherever_it_is_killed_it_comes_to_the_same_end(running: tuple[Report, "Future[Report]"], flow: str) -> None:
    rows = running[0].of(flow)

    assert len(rows) >= 2
    assert not [row for row in rows if row.trouble], table(rows)


def test_after_all_crashes_numbers_have_no_gap_and_nothing_waits(
    running: tuple[Report, "Future[Report]"],
) -> None:
    assert running[1].result().unsound == []


def test_what_is_killed_often_is_there() -> None:
    assert set(OFTEN) < set(NAMES)


CALLS = ["DynamoDB.GetItem", "DynamoDB.PutItem", "KMS.Decrypt", "DynamoDB.PutItem", "Stripe.GET /v1/x/{id}"]


def test_the_short_list_has_each_different_world_once() -> None:
    points = [(each.number, each.point.nth, each.point.after) for each in deaths(CALLS, whole=False)]

    assert points == [(2, 1, False), (2, 1, True), (4, 2, True)]


def test_the_whole_list_has_every_call_twice() -> None:
    points = [(each.number, each.point.after) for each in deaths(CALLS, whole=True)]

    assert points == [(number, after) for number in range(1, 6) for after in (False, True)]
