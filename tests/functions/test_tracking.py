"""Tracking: where an order stands, for whoever has its id, and nothing of a person."""

import json
from collections.abc import Callable

import pytest

from functions.tracking.app import build
from picpros.api.openapi import FILE
from tests.fakes.log import readable_log
from tests.fakes.samples import ANA, DAY, WORDS
from tests.fakes.world import World
from tests.functions.events import Answer, caller

PAY_PAGES = "https://pay.example"


def tracking(world: World) -> Callable[..., Answer]:
    return caller(build(world.orders, PAY_PAGES, readable_log()[0]))


@pytest.mark.clause("S4")
def test_a_new_order_is_shown_with_null_for_what_is_not_yet() -> None:
    world = World()
    order = world.takes_an_order().order
    answer = tracking(world)("GET", f"/orders/{order.transaction_id}")

    assert answer.status == 200
    assert answer.data == {
        "transaction_id": order.transaction_id,
        "status": "awaiting_payment",
        "amount": {"minor": 24700, "currency": "usd"},
        "items": [
            {"service": "portrait", "name": "Portrait", "quantity": 1, "price": {"minor": 12900, "currency": "usd"}},
            {
                "service": "product",
                "name": "Product picture",
                "quantity": 2,
                "price": {"minor": 5900, "currency": "usd"},
            },
        ],
        "created_at": "2027-03-01T18:00:00Z",
        "paid_at": None,
        "completed_at": None,
        "deletes": {"specifications_at": None, "personal_data_at": None},
        "history": [{"at": "2027-03-01T18:00:00Z", "status": "awaiting_payment"}],
    }


@pytest.mark.clause("S4")
@pytest.mark.clause("R2")
def test_a_completed_order_says_when_what_is_deleted() -> None:
    world = World()
    order = world.completes(world.has_a_paid_order())
    data = tracking(world)("GET", f"/orders/{order.transaction_id}").data

    assert data["deletes"] == {"specifications_at": "2027-03-20T07:00:00Z", "personal_data_at": "2027-03-29T07:00:00Z"}
    assert [step["status"] for step in data["history"]] == ["awaiting_payment", "paid", "in_progress", "completed"]


@pytest.mark.clause("S4")
def test_the_answer_holds_nothing_of_a_person_and_stays_after_every_purge() -> None:
    world = World()
    order = world.completes(world.has_a_paid_order())
    get = tracking(world)
    before = get("GET", f"/orders/{order.transaction_id}")
    for _ in range(2):
        world.clock.forward(28 * DAY)
        world.purges_what_is_due()
    after = get("GET", f"/orders/{order.transaction_id}")

    assert after.data == before.data
    held = (ANA.full_name, ANA.email, WORDS, "Hidden Lane", "0101", "4242", order.client_id or "-", "pi_")
    assert not [word for word in held if word in before.body]


@pytest.mark.clause("S4")
def test_an_id_is_read_as_people_type_it() -> None:
    world = World()
    order = world.takes_an_order().order
    typed = order.transaction_id.lower().replace("-", " ")

    assert tracking(world)("GET", f"/orders/{typed}").status == 200


@pytest.mark.clause("S4")
def test_unknown_malformed_and_foreign_are_one_answer() -> None:
    world = World()
    order = world.takes_an_order().order
    get = tracking(world)
    other = "0" if order.transaction_id[-1] != "0" else "1"
    strange = [
        World().ids.transaction_id(),
        order.transaction_id[:-1] + other,
        "x",
        "PP-" + "0" * 500,
        "<script>",
        "order#1",
        "..",
    ]
    world.rows.held.clear()
    answers = [get("GET", f"/orders/{each}") for each in (*strange, order.transaction_id)]
    answers += [get("GET", "/"), get("POST", f"/orders/{order.transaction_id}"), get("GET", "/orders/a/b")]

    assert {(each.status, each.body, each.headers["Content-Type"]) for each in answers} == {
        (404, answers[0].body, "application/problem+json")
    }


def test_the_apis_document_is_answered_as_it_was_made() -> None:
    answer = tracking(World())("GET", "/openapi.json")

    assert (answer.status, answer.headers["Content-Type"]) == (200, "application/json")
    assert answer.data == json.loads(FILE.read_text("utf-8"))
    assert "/orders/{transaction_id}" in answer.data["paths"]
