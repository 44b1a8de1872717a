"""Checkout over HTTP: orders by JSON and by plain forms, once a key."""

from datetime import timedelta

import pytest

from tests.fakes.samples import SITE, START
from tests.fakes.world import World
from tests.functions.ordering import FORM, KEY, ORDER, changed, checkout


def test_the_catalogue_shows_what_can_be_ordered() -> None:
    world = World()
    answer = checkout(world)("GET", "/catalogue")

    assert answer.status == 200
    assert [item["service"] for item in answer.data["items"]] == [each.slug for each in world.studio.catalogue]
    assert answer.data["items"][0]["price"] == {"minor": 12900, "currency": "usd"}


@pytest.mark.clause("C1")
@pytest.mark.clause("S4")
def test_an_order_is_answered_with_all_that_the_contract_says() -> None:
    world = World()
    answer = checkout(world)("POST", "/orders", ORDER, headers=KEY)
    order = world.orders.get(answer.data["transaction_id"])

    assert answer.status == 201
    assert answer.data["status"] == "awaiting_payment"
    assert answer.data["amount"] == {"minor": 25800, "currency": "usd"}
    assert answer.data["payment_url"] == "https://pay.example/cs_1"
    assert answer.data["track_url"] == f"{SITE}/track?id={order.transaction_id}"
    assert [each["name"] for each in answer.data["uploads"]] == ["a.jpg"]
    assert order.created_at == START
    assert answer.headers["Cache-Control"] == "no-store"


def test_the_same_key_and_body_is_the_same_answer() -> None:
    post = checkout(World())
    first, again = (post("POST", "/orders", ORDER, headers=KEY) for _ in range(2))

    assert (first.status, first.data) == (again.status, again.data)


def test_the_same_key_with_another_body_is_a_conflict() -> None:
    post = checkout(World())
    post("POST", "/orders", ORDER, headers=KEY)
    answer = post("POST", "/orders", changed("specifications.text", "In red."), headers=KEY)

    assert (answer.status, answer.kind) == (409, "key-reused")


def test_while_the_first_is_under_way_the_second_hears_when_to_come_again() -> None:
    world = World()
    post = checkout(world)
    world.survives(lambda: post("POST", "/orders", ORDER, headers=KEY), fatal=2)
    answer = post("POST", "/orders", ORDER, headers=KEY)

    assert (answer.status, answer.kind) == (409, "in-progress")
    assert int(answer.headers["Retry-After"]) > 0


def test_a_plain_form_without_a_key_sends_on_to_pay_and_its_repetition_to_the_same_page() -> None:
    world = World()
    post = checkout(world)
    first, again = (post("POST", "/orders", form=FORM) for _ in range(2))

    assert (first.status, first.headers["Location"]) == (303, "https://pay.example/cs_1")
    assert again.headers["Location"] == first.headers["Location"]
    assert len(world.payments.sessions) == 1


def test_the_same_form_later_is_a_new_order() -> None:
    world = World()
    post = checkout(world)
    post("POST", "/orders", form=FORM)
    world.clock.forward(timedelta(minutes=10))
    post("POST", "/orders", form=FORM)

    assert len(world.payments.sessions) == 2


def test_when_the_provider_is_down_the_order_is_not_lost_and_can_be_tried_again() -> None:
    world = World()
    post = checkout(world)
    world.payments.down = True
    first = post("POST", "/orders", ORDER, headers=KEY)
    world.payments.down = False
    world.clock.forward(timedelta(seconds=31))
    again = post("POST", "/orders", ORDER, headers=KEY)

    assert (first.status, first.kind) == (503, "provider-unavailable")
    assert again.status == 201
    assert len(world.orders.by_status(None, None, 9)[0]) == 1


def test_another_try_to_pay_gives_the_open_session() -> None:
    world = World()
    order = world.takes_an_order().order
    answer = checkout(world)("POST", f"/orders/{order.transaction_id.lower()}/payment", {})

    assert (answer.status, answer.data) == (201, {"payment_url": "https://pay.example/cs_1"})


def test_another_try_from_a_plain_form_leads_to_the_pay_page() -> None:
    world = World()
    order = world.takes_an_order().order
    answer = checkout(world)("POST", f"/orders/{order.transaction_id}/payment", form={})

    assert (answer.status, answer.headers["Location"]) == (303, "https://pay.example/cs_1")


def test_a_paid_order_cannot_be_paid_again() -> None:
    world = World()
    order = world.has_a_paid_order()
    answer = checkout(world)("POST", f"/orders/{order.transaction_id}/payment", {})

    assert (answer.status, answer.kind) == (409, "wrong-state")
