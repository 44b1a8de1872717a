"""The desk's calls about money: refunds, cancellations, holds, and how people pay."""

import pytest

from picpros.domain.account import DisputeState
from picpros.ports import Counted
from tests.fakes.rows import Row
from tests.fakes.world import World
from tests.functions.at_the_desk import NOBODY, desk, path

STAFF = {"sub": "0F8E-Staff-1", "cognito:groups": "[staff]"}
WHY = "a scratch on Clotilde's print"
UNKNOWN = "/desk/orders/PP-00000-00000-00000-00000-00000-00000"
CALLS = [("POST", "/refunds", {"reason": WHY}), ("POST", "/cancel", {})]


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


@pytest.mark.parametrize(
    "reason", [None, "", "  ", 5, ["a"], "x" * 20_001, "the card 4242 4242 4242 4242", "bell\u0007"]
)
def test_a_refund_needs_a_reason_in_words_and_no_card(reason: object) -> None:
    world = World()
    order = world.has_a_paid_order()
    answer = desk(world)("POST", path(order, "/refunds"), {"reason": reason})

    assert (answer.status, [each["field"] for each in answer.data["errors"]]) == (422, ["reason"])
    assert "4242" not in answer.body
    assert world.accounts.books(order.transaction_id).account.refunds == ()


@pytest.mark.parametrize("key", ["x" * 256, "a b", "kéy", "\x7f"])
def test_a_key_that_is_none_is_refused_and_nothing_goes_back(key: str) -> None:
    world = World()
    order = world.has_a_paid_order()
    answer = desk(world)("POST", path(order, "/refunds"), {"reason": WHY}, headers={"Idempotency-Key": key})

    assert (answer.status, answer.kind) == (400, "malformed")
    assert world.accounts.books(order.transaction_id).account.refunds == ()


def test_a_key_without_an_amount_is_one_refund_however_often_it_is_sent() -> None:
    world = World()
    order = world.has_a_paid_order()
    headers = {"Idempotency-Key": "k1"}
    answers = [desk(world)("POST", path(order, "/refunds"), {"reason": WHY}, headers=headers) for _ in range(3)]

    assert [(each.status, each.data["amount"]) for each in answers] == [(201, order.amount.to_public())] * 3
    assert len({each.data["refund_id"] for each in answers}) == 1


def test_what_was_never_paid_has_nothing_to_give_back() -> None:
    world = World()
    order = world.takes_an_order().order
    answer = desk(world)("POST", path(order, "/refunds"), {"reason": WHY})

    assert (answer.status, answer.kind) == (409, "wrong-state")


def test_the_staff_refund_and_cancel_and_who_has_no_role_does_not() -> None:
    world = World()
    order = world.has_a_paid_order()
    nobody = [desk(world, NOBODY)(method, path(order, verb), body) for method, verb, body in CALLS]
    untouched = world.accounts.books(order.transaction_id)
    staff = [desk(world, STAFF)(method, path(order, verb), body).status for method, verb, body in CALLS]

    assert [(each.status, each.kind) for each in nobody] == [(403, "forbidden")] * 2
    assert (untouched.account.refunds, untouched.order) == ((), order)
    assert staff == [201, 200]


@pytest.mark.parametrize(("method", "verb", "body"), CALLS)
def test_an_unknown_order_has_no_money_to_move(method: str, verb: str, body: dict[str, object]) -> None:
    answers = [
        desk(World())(method, f"{where}{verb}", body) for where in (UNKNOWN, "/desk/orders/x", "/desk/orders/%00")
    ]

    assert {(each.status, each.kind) for each in answers} == {(404, "not-found")}


@pytest.mark.parametrize("verb", ["/refunds", "/cancel"])
@pytest.mark.parametrize(("body", "status"), [("{", 400), (b"\xff", 400), ("[]", 422), ("null", 422), ("7", 422)])
def test_what_is_no_object_moves_no_money(verb: str, body: object, status: int) -> None:
    world = World()
    order = world.has_a_paid_order()

    assert desk(world)("POST", path(order, verb), body).status == status
    assert world.orders.get(order.transaction_id) == order


@pytest.mark.parametrize("fee", [-1, 1.5, "100", True, 10**13])
def test_a_fee_that_is_none_is_refused(fee: object) -> None:
    world = World()
    order = world.has_a_paid_order()
    answer = desk(world)("POST", path(order, "/cancel"), {"fee_minor": fee})

    assert (answer.status, [each["field"] for each in answer.data["errors"]]) == (422, ["fee_minor"])
    assert world.orders.get(order.transaction_id) == order


def test_before_work_began_no_fee_can_be_asked() -> None:
    world = World()
    order = world.has_a_paid_order()
    asked = desk(world)("POST", path(order, "/cancel"), {"fee_minor": 1})
    none = desk(world)("POST", path(order, "/cancel"), {"fee_minor": 0})

    assert (asked.status, asked.data["errors"][0]["field"]) == (422, "fee_minor")
    assert none.data["balance"]["refunding"] == order.amount.to_public()


def test_the_order_of_a_completed_project_is_not_cancelled() -> None:
    world = World()
    order = world.completes(world.has_a_paid_order())
    answer = desk(world)("POST", path(order, "/cancel"), {})

    assert (answer.status, answer.kind) == (409, "wrong-state")


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


def test_nobody_without_a_role_learns_how_people_pay() -> None:
    answer = desk(World(), NOBODY)("GET", "/desk/reports/payment-methods")

    assert (answer.status, answer.kind) == (403, "forbidden")
