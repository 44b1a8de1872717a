"""Tracking without script: a posted id, and a page that says what the tracking answer says."""

import re
import subprocess
import sys
from html import unescape

import pytest

from functions.tracking.page import _STATES, _TERMS
from picpros.domain.order import Status
from picpros.services.work_on_order import start_order
from tests.fakes.samples import ANA, WORDS
from tests.fakes.world import World
from tests.functions.events import Answer
from tests.functions.test_plain_forms import BROWSER, words_of
from tests.functions.test_tracking import PAY_PAGES, tracking
from tests.infra.stacks import ROOT


def looks_up(world: World, identifier: str) -> Answer:
    return tracking(world)("POST", "/orders/lookup", form={"transaction_id": identifier}, headers=BROWSER)


@pytest.mark.clause("S4")
@pytest.mark.clause("R2")
def test_the_page_shows_state_dates_and_history() -> None:
    world = World()
    order = world.completes(world.has_a_paid_order())
    answer = looks_up(world, order.transaction_id.lower())
    words = words_of(answer)

    assert answer.status == 200
    assert words.startswith("Your order Completed Your pictures are done.")
    assert order.transaction_id in words
    assert "Portrait × 1 Product picture × 2" in words
    assert "specifications and files: March 20, 2027, 07:00 UTC" in words
    assert "address and invoice PDF: March 29, 2027, 07:00 UTC" in words
    assert re.search(r"Awaiting payment .* Paid .* In progress .* Completed ", words.partition("so far")[2])


@pytest.mark.clause("S4")
def test_the_page_holds_nothing_of_a_person_and_sets_no_cookie() -> None:
    world = World()
    order = world.completes(world.has_a_paid_order())
    answer = looks_up(world, order.transaction_id)

    held = (ANA.full_name, ANA.email, WORDS, "Hidden Lane", "0101", "4242", order.client_id or "-", "pi_")
    assert not [word for word in held if word in answer.body]
    assert "Set-Cookie" not in answer.headers
    assert "<script" not in answer.body


def test_an_order_that_waits_for_its_payment_can_be_paid_from_the_page() -> None:
    world = World()
    order = world.takes_an_order().order
    answer = looks_up(world, order.transaction_id)

    assert f'<form method="post" action="/orders/{order.transaction_id}/payment">' in answer.body
    assert f"form-action 'self' {PAY_PAGES};" in answer.headers["Content-Security-Policy"]
    assert "consent" in words_of(answer)


def test_a_paid_order_shows_no_button_to_pay() -> None:
    world = World()

    assert "Pay now" not in looks_up(world, world.has_a_paid_order().transaction_id).body


@pytest.mark.clause("U6")
def test_an_order_that_is_not_over_can_be_cancelled_from_the_page_which_says_what_that_costs() -> None:
    world = World()
    order = world.has_a_paid_order()
    paid = looks_up(world, order.transaction_id)
    start_order(order.transaction_id, at=world.clock.now(), desk=world.desk())
    begun = looks_up(world, order.transaction_id)
    world.completes_again(order.transaction_id)
    over = looks_up(world, order.transaction_id)

    assert f'<form method="post" action="/orders/{order.transaction_id}/cancellation">' in paid.body
    assert "goes back in full" in words_of(paid)
    assert "a part of the price may be kept" in words_of(begun)
    assert "cancellation" not in over.body


def test_page_and_script_say_the_same_of_what_a_cancellation_costs() -> None:
    script = (ROOT / "web" / "assets" / "cancel-order.js").read_text()

    assert all(f'"{terms}"' in script for terms in _TERMS.values())
    assert all(f'"{status.value}"' in script for status in _TERMS)


@pytest.mark.clause("S4")
def test_unknown_and_malformed_ids_are_one_page() -> None:
    world = World()
    order = world.takes_an_order().order
    strange = [
        World().ids.transaction_id(),
        order.transaction_id[:-1],
        "x",
        "<script>",
        "lookup",
        "PP-" + "0" * 500,
    ]
    world.rows.held.clear()
    answers = [looks_up(world, each) for each in (*strange, order.transaction_id)]

    assert {(each.status, each.body) for each in answers} == {(404, answers[0].body)}
    assert "no order with this id" in words_of(answers[0])


def test_page_and_script_describe_each_state_alike() -> None:
    script = (ROOT / "web" / "assets" / "words.js").read_text()
    said = dict(re.findall(r'^  (\w+): \[\s*"([^"]*)",', script, re.MULTILINE))

    assert {status.value: unescape(name) for status, (name, _) in _STATES.items()} == said
    assert all(f'"{meaning}"' in script for _, meaning in _STATES.values())
    assert _STATES.keys() == set(Status)


def test_who_asks_for_json_loads_no_page() -> None:
    loaded = "import sys, functions.tracking.app; print(*sys.modules)"
    output = subprocess.run(  # noqa: S603  our own module, in a fresh process
        [sys.executable, "-c", loaded], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert not {"picpros.api.pages", "picpros.api.problem_page", "functions.tracking.page", "html"} & set(
        output.stdout.split()
    )
