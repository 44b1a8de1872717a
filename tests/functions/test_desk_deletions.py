"""The report of deletions, as the desk shows it."""

from datetime import timedelta

import pytest

from picpros.domain.due import Due, DueKind
from picpros.domain.export import Export
from picpros.domain.instants import public
from picpros.services.report_deletions import PAGE
from tests.fakes.world import World
from tests.functions.at_the_desk import NOBODY, asks, desk
from tests.unit.services.test_redact import purged

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


def test_what_was_asked_for_stands_before_what_comes_by_itself_however_long_the_report_is() -> None:
    world = World()
    for number in range(PAGE):
        asks(world, email=f"person{number}@client.example")
    order = world.completes(world.has_a_paid_order())
    export = Export(order.client_id or "", 1, "E1", world.clock.now())
    world.exports.ask(export, due=Due.on(DueKind.EXPORT, export.ends_at), jobs=())
    first = desk(world)("GET", REPORT).data
    second = desk(world)("GET", REPORT, query={"after": first["next"]}).data

    assert [each["what"] for each in first["items"]].count("export") == 1
    assert len(first["items"]) == PAGE
    assert {each["id"] for each in second["items"]}.isdisjoint(each["id"] for each in first["items"])
    assert sum(day["count"] for day in first["days"]) == len(first["items"]) + len(second["items"])


def test_a_place_that_no_page_ended_at_is_refused() -> None:
    assert desk(World())("GET", REPORT, query={"after": "quiet|2027"}).status == 422


def test_how_many_are_late_is_counted_over_all_pages() -> None:
    world = World()
    order = world.completes(world.has_a_paid_order())
    asks(world, email="other@client.example")
    assert desk(world)("GET", REPORT).data["late"] is None
    assert order.due is not None
    world.clock.forward(order.due.personal_at - world.clock.now() + timedelta(days=3))
    late = desk(world)("GET", REPORT).data["late"]

    assert (late["count"], late["since"]) == (2, public(order.due.details_at))


@pytest.mark.clause("R5")
def test_the_providers_own_record_stands_there_until_it_is_redacted() -> None:
    world = World()
    order = purged(world)
    [waiting] = desk(world)("GET", REPORT).data["items"]
    world.clock.forward(timedelta(days=1))
    world.redacts_what_is_due()

    assert (waiting["id"], waiting["what"], waiting["state"]) == (order.transaction_id, "payment", "due")
    assert desk(world)("GET", REPORT).data["items"] == []
