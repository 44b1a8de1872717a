"""The desk over HTTP: orders are found by e-mail and by invoice number, and by no name."""

import pytest

from picpros.domain.ledger import Entry
from tests.fakes.samples import ANA
from tests.fakes.world import World
from tests.functions.at_the_desk import desk
from tests.functions.events import Answer
from tests.functions.mistyped import RIGHT, WRONG, corrects, mistyped


def finds(world: World, **wanted: object) -> Answer:
    return desk(world)("POST", "/desk/search", wanted)


def ids(answer: Answer) -> list[str]:
    assert answer.status == 200
    return [each["transaction_id"] for each in answer.data["items"]]


def test_orders_are_found_by_an_e_mail_in_any_case_and_by_an_invoice_number() -> None:
    world = World()
    first, second = world.has_a_paid_order(key="1"), world.has_a_paid_order(key="2")

    assert set(ids(finds(world, email=ANA.email.upper()))) == {first.transaction_id, second.transaction_id}
    assert ids(finds(world, invoice_number=second.invoice_number)) == [second.transaction_id]
    assert ids(finds(world, email="nobody@client.example")) == ids(finds(world, invoice_number="PP-2027-999999")) == []


def test_a_corrected_order_is_found_by_the_right_address_and_not_by_the_wrong_one() -> None:
    world, order = mistyped()
    corrects(world, order)

    assert ids(finds(world, email=RIGHT)) == [order.transaction_id]
    assert ids(finds(world, email=WRONG)) == []


@pytest.mark.clause("S3")
def test_what_was_found_is_entered_as_read() -> None:
    world = World()
    order = world.has_a_paid_order()
    finds(world, email="nobody@client.example")
    before = len(world.rows.ledger)
    finds(world, email=ANA.email)
    read = [(each.kind, each.subject) for each in world.rows.ledger[before:]]

    assert before == 1
    assert read == [(Entry.STAFF_READ, f"order#{order.transaction_id}")]


@pytest.mark.parametrize(
    ("wanted", "field"),
    [
        ({}, "body"),
        ({"email": ANA.email, "invoice_number": "PP-2027-000001"}, "body"),
        ({"email": "nobody"}, "email"),
        ({"invoice_number": "a#b"}, "invoice_number"),
        ({"invoice_number": 7}, "invoice_number"),
        ({"invoice_number": "x" * 61}, "invoice_number"),
    ],
)
def test_one_thing_is_looked_for_and_it_must_be_well_formed(wanted: dict[str, object], field: str) -> None:
    answer = finds(World(), **wanted)

    assert (answer.status, [each["field"] for each in answer.data["errors"]]) == (422, [field])
