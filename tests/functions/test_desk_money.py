"""The desk's calls about money: refunds, cancellations, holds, and how people pay."""

from datetime import timedelta

import pytest

from picpros.domain.account import DisputeState
from picpros.domain.instants import public
from picpros.ports import Counted
from tests.fakes.rows import Row
from tests.fakes.samples import DAY
from tests.fakes.world import World
from tests.functions.at_the_desk import desk, path

STAFF = {"sub": "0F8E-Staff-1", "cognito:groups": "[staff]"}
WHY = "a scratch on Clotilde's print"


def later(world: World, after: timedelta = DAY) -> str:
    return public(world.clock.now() + after)


def test_a_refund_is_asked_carried_out_and_shown_with_its_credit_note() -> None:
    world = World()
    order = world.has_a_paid_order()
    asked = desk(world)("POST", path(order, "/refunds"), {"amount_minor": 500, "reason": WHY})
    world.works_off_payments()
    whole = desk(world)("GET", path(order)).data
    [refund], [note] = whole["refunds"], whole["credit_notes"]

    assert asked.status == 201
    assert asked.data == {
        "refund_id": refund["refund_id"],
        "amount": {"minor": 500, "currency": "usd"},
        "state": "asked",
    }
    assert (refund["state"], refund["cause"], refund["credit_note"]) == ("succeeded", "staff", note["number"])
    assert (note["invoice_number"], note["amount"]["minor"], note["voided_at"]) == (order.invoice_number, 500, None)
    assert whole["words"] == {refund["refund_id"]: WHY}
    assert whole["balance"]["refunded"]["minor"] == 500
    assert whole["balance"]["left"]["minor"] == order.amount.minor - 500


def test_without_an_amount_all_that_is_left_goes_back_and_nothing_after_it() -> None:
    world = World()
    order = world.has_a_paid_order()
    post = desk(world)
    post("POST", path(order, "/refunds"), {"amount_minor": 500, "reason": WHY})
    rest = post("POST", path(order, "/refunds"), {"reason": WHY})
    more = post("POST", path(order, "/refunds"), {"amount_minor": 1, "reason": WHY})

    assert rest.data["amount"]["minor"] == order.amount.minor - 500
    assert (more.status, more.kind) == (409, "wrong-state")


def test_the_same_key_is_the_same_refund() -> None:
    world = World()
    order = world.has_a_paid_order()
    body, headers = {"amount_minor": 500, "reason": WHY}, {"Idempotency-Key": "k1"}
    first, again = (desk(world)("POST", path(order, "/refunds"), body, headers=headers) for _ in range(2))
    other = desk(world)("POST", path(order, "/refunds"), {**body, "amount_minor": 501}, headers=headers)

    assert first.data == again.data
    assert other.kind == "key-reused"
    assert len(desk(world)("GET", path(order)).data["refunds"]) == 1


@pytest.mark.parametrize("key", ["k" * 256, "a key", "ü"])
def test_a_key_that_is_none_asks_for_no_refund(key: str) -> None:
    world = World()
    order = world.has_a_paid_order()
    body, headers = {"amount_minor": 500, "reason": WHY}, {"Idempotency-Key": key}
    answer = desk(world)("POST", path(order, "/refunds"), body, headers=headers)

    assert answer.status == 400
    assert key not in answer.body
    assert desk(world)("GET", path(order)).data["refunds"] == []


@pytest.mark.parametrize("amount", [0, -1, 1.5, "500", True, 10**13])
def test_an_amount_that_is_none_is_refused(amount: object) -> None:
    world = World()
    order = world.has_a_paid_order()
    answer = desk(world)("POST", path(order, "/refunds"), {"amount_minor": amount, "reason": WHY})

    assert (answer.status, answer.data["errors"][0]["field"]) == (422, "amount_minor")


def test_an_order_is_cancelled_with_all_that_was_paid_going_back() -> None:
    world = World()
    order = world.has_a_paid_order()
    answer = desk(world)("POST", path(order, "/cancel"))

    assert (answer.status, answer.data["status"]) == (200, "cancelled")
    assert (answer.data["cancellation"]["state"], answer.data["cancellation"]["fee"]["minor"]) == ("done", 0)
    assert answer.data["balance"]["refunding"] == order.amount.to_public()
    assert desk(world)("POST", path(order, "/cancel"), {}).kind == "wrong-state"


def test_the_fee_of_begun_work_may_be_lowered_and_never_raised() -> None:
    world = World()
    order = world.has_a_paid_order()
    desk(world)("POST", path(order, "/start"), {})
    fee = order.amount.percent(world.studio.cancellation_percent).minor
    higher = desk(world)("POST", path(order, "/cancel"), {"fee_minor": fee + 1})
    lower = desk(world)("POST", path(order, "/cancel"), {"fee_minor": 100})

    assert (higher.status, higher.data["errors"][0]["field"]) == (422, "fee_minor")
    assert lower.data["cancellation"]["fee"]["minor"] == 100
    assert lower.data["balance"]["refunding"]["minor"] == order.amount.minor - 100


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


def test_a_dispute_is_shown_with_what_it_takes_away() -> None:
    world = World()
    order = world.has_a_paid_order()
    world.is_disputed(order, DisputeState.OPEN)
    whole = desk(world)("GET", path(order)).data

    assert [(each["dispute_id"], each["state"]) for each in whole["disputes"]] == [("dp_1", "open")]
    assert (whole["balance"]["disputed"], whole["balance"]["left"]["minor"]) == (order.amount.to_public(), 0)
    assert [each["reason"] for each in whole["holds"]] == ["dispute"]


@pytest.mark.clause("U4")
def test_how_people_pay_is_told_by_month_and_small_numbers_are_not() -> None:
    world = World()
    for number in range(3):
        world.has_a_paid_order(key=f"k{number}")
    world.rows.held["report#payments", "2027-02#link##usd"] = Row(Counted("2027-02", "link", "", "usd", 2))
    report = desk(world)("GET", "/desk/reports/payment-methods").data

    assert report == {
        "items": [
            {"month": "2027-03", "method": "card", "brand": "visa", "currency": "usd", "payments": 3},
            {"month": "2027-02", "method": "link", "brand": None, "currency": "usd", "payments": "under 3"},
        ],
        "next": None,
    }
