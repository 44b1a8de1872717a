"""Wherever a function's process is killed, the next delivery or tick brings it to the same end."""

import sys

import pytest

from tests.crashes.flows import deaths
from tests.crashes.purging import kinds
from tests.crashes.run import NAMES, PURGES, Report, run, table

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="who made a call is asked of Linux's kernel")


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Report:
    return run(tmp_path_factory.mktemp("crashes"))


@pytest.mark.parametrize("flow", NAMES)
def test_wherever_it_is_killed_it_comes_to_the_same_end(report: Report, flow: str) -> None:
    group = PURGES if flow in [kind.name for kind in kinds()] else flow
    if group in report.broken:
        raise report.broken[group]
    rows = [each for each in report.outcomes if each.flow == flow]

    assert len(rows) >= 2
    assert not [row for row in rows if row.trouble], table(rows)


def test_after_all_crashes_numbers_have_no_gap_and_nothing_waits(report: Report) -> None:
    assert report.unsound == []


CALLS = ["DynamoDB.GetItem", "DynamoDB.PutItem", "KMS.Decrypt", "DynamoDB.PutItem", "Stripe.GET /v1/x/{id}"]


def test_the_short_list_has_each_different_world_once() -> None:
    points = [(each.number, each.point.nth, each.point.after) for each in deaths(CALLS, whole=False)]

    assert points == [(2, 1, False), (2, 1, True), (4, 2, True)]


def test_the_whole_list_has_every_call_twice() -> None:
    points = [(each.number, each.point.after) for each in deaths(CALLS, whole=True)]

    assert points == [(number, after) for number in range(1, 6) for after in (False, True)]
