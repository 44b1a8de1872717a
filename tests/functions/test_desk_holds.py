"""The desk's calls about holds: the owner keeps an order beyond its time, for a reason and until a day."""

from datetime import timedelta

import pytest

from picpros.domain.instants import public
from tests.fakes.samples import ANA, DAY
from tests.fakes.world import World
from tests.functions.at_the_desk import NOBODY, desk, path
from tests.functions.test_desk_money import STAFF, UNKNOWN

SECOND = timedelta(seconds=1)
LONGEST = 90 * DAY


def later(world: World, after: timedelta = DAY) -> str:
    return public(world.clock.now() + after)


def test_the_owner_holds_an_order_and_lets_it_go() -> None:
    world = World()
    order = world.has_a_paid_order()
    until = later(world)
    held = desk(world)("POST", path(order, "/holds"), {"reason": "legal", "until": until})
    other = desk(world)("DELETE", path(order, "/holds"), query={"reason": "dispute"})
    lifted = desk(world)("DELETE", path(order, "/holds"))

    assert (held.status, held.data["holds"]) == (200, [{"reason": "legal", "until": until}])
    assert other.data["holds"] == held.data["holds"]
    assert (lifted.status, lifted.data["holds"]) == (200, [])


def test_holds_are_the_owners() -> None:
    world = World()
    order = world.has_a_paid_order()
    answers = [
        desk(world, STAFF)("POST", path(order, "/holds"), {"reason": "legal", "until": later(world)}),
        desk(world, STAFF)("DELETE", path(order, "/holds")),
    ]

    assert [(each.status, each.kind) for each in answers] == [(403, "forbidden")] * 2


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"reason": "curiosity", "until": "2027-03-20T00:00:00Z"}, "reason"),
        ({"reason": "legal", "until": "2027-02-30T00:00:00Z"}, "until"),
        ({"reason": "legal", "until": "tomorrow"}, "until"),
        ({"reason": "legal", "until": 5}, "until"),
        ({"reason": "legal", "until": "2027-03-20T00:00:00"}, "until"),
        ({"reason": "legal", "until": "2029-01-01T00:00:00Z"}, "until"),
    ],
)
def test_a_hold_that_cannot_be_is_refused(body: dict[str, object], field: str) -> None:
    world = World()
    answer = desk(world)("POST", path(world.has_a_paid_order(), "/holds"), body)

    assert (answer.status, [each["field"] for each in answer.data["errors"]]) == (422, [field])


def test_a_hold_of_no_known_reason_cannot_be_lifted() -> None:
    world = World()
    answer = desk(world)("DELETE", path(world.has_a_paid_order(), "/holds"), query={"reason": "curiosity"})

    assert (answer.status, answer.data["errors"][0]["field"]) == (422, "reason")


@pytest.mark.parametrize("after", [-DAY, -SECOND, timedelta(0), LONGEST + SECOND, 3650 * DAY])
def test_a_hold_that_ends_before_it_begins_or_after_ninety_days_is_refused(after: timedelta) -> None:
    world = World()
    order = world.has_a_paid_order()
    answer = desk(world)("POST", path(order, "/holds"), {"reason": "legal", "until": later(world, after)})

    assert (answer.status, answer.kind) == (422, "refused")
    assert answer.data["errors"] == [{"field": "until", "message": "must be a time from now to 90 days from now"}]
    assert later(world, after) not in answer.body
    assert world.orders.get(order.transaction_id).holds == ()


@pytest.mark.parametrize("after", [SECOND, LONGEST])
def test_the_shortest_and_the_longest_hold_are_taken(after: timedelta) -> None:
    world = World()
    order = world.has_a_paid_order()
    answer = desk(world)("POST", path(order, "/holds"), {"reason": "dispute", "until": later(world, after)})

    assert (answer.status, answer.data["holds"]) == (200, [{"reason": "dispute", "until": later(world, after)}])


def test_the_clock_says_what_is_past_and_never_the_time_of_the_request() -> None:
    world = World()
    order = world.has_a_paid_order()
    sent, until = world.clock.now(), later(world, timedelta(minutes=1))
    world.clock.forward(timedelta(minutes=2))
    answer = desk(world)("POST", path(order, "/holds"), {"reason": "legal", "until": until}, at=sent)

    assert (answer.status, answer.data["errors"][0]["field"]) == (422, "until")


@pytest.mark.parametrize(
    ("missing", "body"), [("reason", {"until": "2027-03-20T00:00:00Z"}), ("until", {"reason": "legal"})]
)
def test_a_hold_needs_both_a_reason_and_an_end(missing: str, body: dict[str, object]) -> None:
    world = World()
    answer = desk(world)("POST", path(world.has_a_paid_order(), "/holds"), body)

    assert (answer.status, answer.data["errors"]) == (422, [{"field": missing, "message": "is missing"}])


@pytest.mark.parametrize(("body", "status"), [("{", 400), (None, 400), ("[]", 422), ("null", 422)])
def test_what_is_no_object_holds_nothing(body: object, status: int) -> None:
    world = World()
    order = world.has_a_paid_order()

    assert desk(world)("POST", path(order, "/holds"), body).status == status
    assert world.orders.get(order.transaction_id) == order


def test_a_second_hold_for_the_same_reason_takes_the_place_of_the_first_and_another_stands_beside_it() -> None:
    world = World()
    order = world.has_a_paid_order()
    days = [("legal", 1), ("dispute", 2), ("legal", 3)]
    for reason, after in days:
        last = desk(world)("POST", path(order, "/holds"), {"reason": reason, "until": later(world, after * DAY)})
    one = desk(world)("DELETE", path(order, "/holds"), query={"reason": "legal"})

    assert {each["reason"]: each["until"] for each in last.data["holds"]} == {
        "dispute": later(world, 2 * DAY),
        "legal": later(world, 3 * DAY),
    }
    assert [each["reason"] for each in one.data["holds"]] == ["dispute"]


def test_the_client_is_told_of_a_hold() -> None:
    world = World()
    order = world.has_a_paid_order()
    before = len(world.mailer.to(ANA.email))
    desk(world)("POST", path(order, "/holds"), {"reason": "legal", "until": later(world)})
    world.works_off_the_outbox()

    assert len(world.mailer.to(ANA.email)) == before + 1


def test_what_is_deleted_cannot_be_held() -> None:
    world = World()
    order = world.completes(world.has_a_paid_order())
    for _ in range(2):
        world.clock.forward(28 * DAY)
        world.purges_what_is_due()
    answer = desk(world)("POST", path(order, "/holds"), {"reason": "legal", "until": later(world)})

    assert (answer.status, answer.kind) == (409, "wrong-state")


def test_lifting_what_is_not_held_changes_nothing() -> None:
    world = World()
    order = world.has_a_paid_order()
    answer = desk(world)("DELETE", path(order, "/holds"), query={"reason": ""})

    assert (answer.status, answer.data["holds"]) == (200, [])
    assert world.orders.get(order.transaction_id) == order


@pytest.mark.parametrize("method", ["POST", "DELETE"])
def test_an_unknown_order_is_neither_held_nor_let_go(method: str) -> None:
    world = World()
    body = {"reason": "legal", "until": later(world)}
    answers = [desk(world)(method, f"{where}/holds", body) for where in (UNKNOWN, "/desk/orders/x", "/desk/orders/%00")]

    assert {(each.status, each.kind) for each in answers} == {(404, "not-found")}


@pytest.mark.parametrize("claims", [STAFF, NOBODY])
def test_who_may_not_hold_learns_nothing_of_the_order_and_changes_nothing(claims: dict[str, str]) -> None:
    world = World()
    order = world.has_a_paid_order()
    call = desk(world, claims)
    body = {"reason": "legal", "until": later(world)}
    known = [call("POST", path(order, "/holds"), body), call("DELETE", path(order, "/holds"))]
    unknown = [call("POST", f"{UNKNOWN}/holds", {}), call("DELETE", f"{UNKNOWN}/holds", query={"reason": "x"})]

    assert {(each.status, each.kind, each.body) for each in (*known, *unknown)} == {(403, "forbidden", known[0].body)}
    assert world.orders.get(order.transaction_id) == order
