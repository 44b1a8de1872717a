"""What checkout refuses, and that a refusal repeats nothing."""

import pytest

from functions.checkout.app import build
from tests.fakes.log import readable_log
from tests.fakes.samples import SITE
from tests.fakes.world import World
from tests.functions.events import caller
from tests.functions.ordering import KEY, ORDER, changed, checkout


@pytest.mark.parametrize("key", [None, "", "x" * 256, "a b", "kéy", "a\tb", "\x7f"])
def test_json_without_a_sound_key_is_refused(key: str | None) -> None:
    answer = checkout(World())("POST", "/orders", ORDER, headers={} if key is None else {"Idempotency-Key": key})

    assert (answer.status, answer.kind) == (400, "malformed")


@pytest.mark.parametrize("key", ["a", "x" * 255, "!~"])
def test_a_key_has_1_to_255_visible_characters(key: str) -> None:
    assert checkout(World())("POST", "/orders", ORDER, headers={"Idempotency-Key": key}).status == 201


def test_neither_key_nor_body_is_kept_readable() -> None:
    world = World()
    checkout(world)("POST", "/orders", ORDER, headers={"Idempotency-Key": "ana-key-of-mine"})

    assert not [key for key in world.rows.held if "ana-key-of-mine" in repr((key, world.rows.held[key]))]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("client.full_name", "Ana\r\nBcc: x@y.example"),
        ("client.full_name", None),
        ("client.email", "nobody"),
        ("client.phone", "none of yours"),
        ("client.address", None),
        ("client.address.country", "Narnia"),
        ("items", []),
        ("items.0.service", "sculpture"),
        ("items.0.quantity", 0),
        ("items.0.quantity", 1000),
        ("items.0.quantity", 1.5),
        ("items.0.quantity", "2"),
        ("items.0.quantity", True),
        ("items.0.quantity", -1),
        ("items.0.quantity", 10**30),
        ("items.0.quantity", float("nan")),
        ("items.0.quantity", float("inf")),
        ("specifications.text", " "),
        ("specifications.text", "my card: 4242 4242 4242 4242"),
        ("specifications.text", "x" * 20_001),
        ("specifications.files.0.size", 26_214_401),
        ("specifications.files.0.content_type", "image/svg+xml"),
        ("specifications.files.0.name", "../../etc/passwd"),
        ("promotions", "yes"),
        ("website", "https://spam.example"),
    ],
)
def test_a_field_that_cannot_be_taken_is_named_and_its_value_repeated_nowhere(field: str, value: object) -> None:
    world = World()
    answer = checkout(world)("POST", "/orders", changed(field, value), headers=KEY)

    assert (answer.status, answer.kind) == (422, "refused")
    assert [each["field"] for each in answer.data["errors"]] == [field]
    assert not isinstance(value, str) or len(value) < 4 or value.strip() not in answer.body or not value.strip()
    assert world.payments.sessions == {}


def test_totals_and_prices_that_somebody_sends_are_dropped() -> None:
    cheap = {**ORDER, "amount": {"minor": 1}, "items": [{"service": "portrait", "quantity": 1, "price": 1}]}
    answer = checkout(World())("POST", "/orders", cheap, headers=KEY)

    assert answer.data["amount"]["minor"] == 12900


@pytest.mark.parametrize("body", [None, "", "{", "[]", "null", "7", '"text"', b"\xff"])
def test_what_is_no_order_at_all_is_refused(body: object) -> None:
    assert checkout(World())("POST", "/orders", body, headers=KEY).status in (400, 422)


@pytest.mark.clause("S4")
def test_unknown_and_malformed_orders_and_paths_answer_alike() -> None:
    post = checkout(World())
    answers = [
        post("POST", f"/orders/{which}/payment", {})
        for which in ("PP-1", World().ids.transaction_id(), "%00", "x" * 500)
    ]
    answers.append(post("GET", "/nothing/here"))

    assert {(each.status, each.body) for each in answers} == {(404, answers[0].body)}


def test_an_error_that_nobody_expected_tells_the_caller_nothing_and_the_log_no_text() -> None:
    world = World()
    logger, log = readable_log()
    post = caller(build(world.counter(), world.letterbox(), world.hasher, world.clock, site=SITE, logger=logger))
    nothing: dict[str, str] = {}
    world.rows.meanwhile["orders.add"] = lambda: nothing["ana@client.example in an exception's text"]
    answer = post("POST", "/orders", ORDER, headers=KEY)

    assert (answer.status, answer.kind) == (500, "trouble")
    assert "ana@client" not in answer.body + log.getvalue()
    assert "KeyError" in log.getvalue()
