"""The report of deletions, as the desk shows it."""

from datetime import timedelta

import pytest

from picpros.services.report_deletions import PAGE
from tests.fakes.world import World
from tests.functions.at_the_desk import NOBODY, asks, desk

REPORT = "/desk/reports/retention"


def test_what_will_be_deleted_stands_with_its_day_and_its_count() -> None:
    world = World()
    order = world.completes(world.has_a_paid_order())
    inquiry = asks(world, email="other@client.example")
    told = desk(world)("GET", REPORT).data

    assert order.due is not None
    assert {(each["subject"], each["id"], each["what"], each["state"]) for each in told["items"]} == {
        ("order", order.transaction_id, "details", "due"),
        ("inquiry", inquiry, "whole", "due"),
    }
    assert sum(day["count"] for day in told["days"]) == 2
    assert (told["more_days"], told["next"]) == (False, None)


@pytest.mark.clause("R3")
def test_what_was_missed_stands_first_and_is_called_overdue() -> None:
    world = World()
    order = world.completes(world.has_a_paid_order())
    asks(world, email="other@client.example")
    assert order.due is not None
    world.clock.forward(order.due.details_at - world.clock.now() + timedelta(hours=2))
    first = desk(world)("GET", REPORT).data["items"][0]

    assert (first["id"], first["state"]) == (order.transaction_id, "overdue")
    world.purges_what_is_due()
    assert [each["state"] for each in desk(world)("GET", REPORT).data["items"]] == ["due", "due"]


def test_a_long_report_goes_on_where_a_page_ends() -> None:
    world = World()
    for number in range(PAGE + 1):
        asks(world, email=f"person{number}@client.example")
    first = desk(world)("GET", REPORT).data
    second = desk(world)("GET", REPORT, query={"after": first["next"]}).data

    assert (len(first["items"]), len(second["items"]), second["next"]) == (PAGE, 1, None)


def test_it_names_nobody() -> None:
    world = World()
    world.completes(world.has_a_paid_order())
    asks(world)

    assert "ana" not in desk(world)("GET", REPORT).body.lower()


def test_it_is_for_the_staff_alone() -> None:
    assert desk(World(), NOBODY)("GET", REPORT).status in (401, 403)
