"""A client asks over HTTP to have an order cancelled: with its transaction id, and nothing happens but a mail."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from picpros.domain.cancellation import CancellationState
from picpros.domain.mail_limits import MailLimits
from picpros.domain.order import Status
from tests.fakes.samples import ANA, SITE
from tests.fakes.world import World
from tests.functions.cancelling import REASON, asks, books, path
from tests.functions.events import Answer
from tests.functions.ordering import checkout
from tests.functions.test_clients import clients
from tests.functions.test_plain_forms import BROWSER, words_of

CARD = "4242 4242 4242 4242"


@pytest.mark.clause("U6")
def test_a_request_is_accepted_mails_a_link_to_the_address_on_file_and_cancels_nothing() -> None:
    world = World()
    order = world.has_a_paid_order()
    before = len(world.mailer.to(ANA.email))
    answer = asks(world, order, REASON)
    world.works_off_the_outbox()
    found = books(world, order)

    assert (answer.status, answer.data) == (202, {"accepted": "cancellation"})
    assert ANA.email not in answer.body
    assert len(world.mailer.to(ANA.email)) == before + 1
    assert f"{SITE}/confirm#token=" in world.mailer.to(ANA.email)[-1].text
    assert (found.order.status, found.account.refunds) == (Status.PAID, ())
    assert found.cancellation is not None
    assert found.cancellation.state is CancellationState.ASKED
    assert world.accounts.words(order) == {"cancellation": REASON}


@pytest.mark.parametrize("body", [{}, {"reason": None}, {"website": ""}, {"email": "mallory@elsewhere.example"}])
def test_no_field_is_needed_and_no_other_address_is_taken(body: dict[str, Any]) -> None:
    world = World()
    order = world.has_a_paid_order()
    answer = checkout(world)("POST", path(order.transaction_id.lower()), body)
    world.works_off_the_outbox()

    assert answer.status == 202
    assert world.mailer.to("mallory@elsewhere.example") == []


def test_a_plain_form_leads_to_a_page_of_thanks() -> None:
    world = World()
    order = world.has_a_paid_order()
    form = {"reason": REASON, "website": ""}
    answer = checkout(world)("POST", path(order.transaction_id), form=form, headers=BROWSER)

    assert (answer.status, answer.headers["Location"]) == (303, f"{SITE}/thanks?for=cancellation#cancellation")
    assert books(world, order).cancellation is not None


def test_a_plain_form_without_a_reason_is_taken_too() -> None:
    world = World()
    order = world.has_a_paid_order()

    assert checkout(world)("POST", path(order.transaction_id), form={"reason": ""}).status == 303


@pytest.mark.clause("S4")
def test_unknown_and_malformed_orders_are_the_one_answer_to_all_that_is_not_there() -> None:
    world = World()
    order = world.has_a_paid_order()
    call = checkout(world)
    unknown = ["PP-1", World().ids.transaction_id(), order.transaction_id[:-1], "%00", "x" * 500]
    world.rows.held.clear()
    answers = [call("POST", path(each), {}) for each in (*unknown, order.transaction_id)]
    answers.append(call("GET", "/nothing/here"))

    assert {(each.status, each.body) for each in answers} == {(404, answers[0].body)}
    assert world.rows.held == {}


def test_an_unknown_order_is_told_on_a_page_to_who_sent_a_plain_form() -> None:
    answer = checkout(World())("POST", path("PP-1"), form={"reason": REASON}, headers=BROWSER)

    assert answer.status == 404
    assert "We do not know this" in words_of(answer)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("reason", ""),
        ("reason", " \n "),
        ("reason", 5),
        ("reason", ["a text"]),
        ("reason", f"my card is {CARD}"),
        ("reason", "x" * 20_001),
        ("reason", "bell\u0007"),
        ("website", "https://spam.example"),
    ],
)
def test_a_field_that_cannot_be_taken_is_named_and_nothing_is_kept_or_counted(field: str, value: object) -> None:
    world = World()
    order = world.has_a_paid_order()
    held = dict(world.rows.held)
    answer = checkout(world)("POST", path(order.transaction_id), {field: value})

    assert (answer.status, answer.kind) == (422, "refused")
    assert [each["field"] for each in answer.data["errors"]] == [field]
    assert CARD not in answer.body
    assert "spam.example" not in answer.body
    assert world.rows.held == held


def test_a_robot_that_fills_in_the_hidden_field_of_the_plain_form_is_refused_on_a_page() -> None:
    world = World()
    order = world.has_a_paid_order()
    form = {"reason": REASON, "website": "https://spam.example"}
    answer = checkout(world)("POST", path(order.transaction_id), form=form, headers=BROWSER)

    assert answer.status == 422
    assert "“Leave this empty” Must be left empty." in words_of(answer)
    assert "spam.example" not in answer.body
    assert books(world, order).cancellation is None


@pytest.mark.parametrize(
    ("body", "status"),
    [(None, 400), ("", 400), ("{", 400), (b"\xff", 400), ('{"reason": "a", "reason": "b"}', 400)]
    + [(text, 422) for text in ("[]", "null", "7", '"text"')],
)
def test_what_is_no_object_is_refused_whole(body: object, status: int) -> None:
    world = World()
    order = world.has_a_paid_order()

    assert checkout(world)("POST", path(order.transaction_id), body).status == status
    assert books(world, order).cancellation is None


def test_asked_twice_it_is_one_request_as_it_was_first() -> None:
    world = World()
    order = world.has_a_paid_order()
    first = asks(world, order)
    once = books(world, order).cancellation
    world.clock.forward(timedelta(hours=1))
    again = asks(world, order)

    assert (again.status, again.body) == (first.status, first.body)
    assert books(world, order).cancellation == once
    assert once is not None


@pytest.mark.parametrize("end", ["completed", "cancelled"])
def test_an_order_that_is_over_cannot_be_cancelled(end: str) -> None:
    world = World()
    order = world.has_a_paid_order()
    if end == "completed":
        world.completes(order)
    else:
        world.cancels(order)
    held = dict(world.rows.held)
    answer = asks(world, order)

    assert (answer.status, answer.kind) == (409, "wrong-state")
    assert world.rows.held == held


def refused_by_the_limit(world: World) -> Answer:
    """Let the address have all its mails of the day by other ways, and ask then."""
    order = world.has_a_paid_order()
    links = [clients(world)("POST", "/access-links", {"email": ANA.email}).status for _ in range(20)]
    held = dict(world.rows.held)
    answer = asks(world, order, REASON)
    assert links == [202] * 20
    assert world.rows.held == held
    assert (books(world, order).cancellation, world.accounts.words(order)) == (None, {})
    return answer


def test_when_the_address_had_its_mails_of_the_day_nothing_is_kept_and_the_answer_says_until_when() -> None:
    answer = refused_by_the_limit(World())

    assert (answer.status, answer.kind) == (429, "too-many-mails")
    assert answer.headers["Retry-After"] == str(14 * 3600)
    assert "2027-03-02T08:00:00Z" in answer.data["detail"]
    assert ANA.email not in answer.body


def test_the_limit_over_all_is_the_same_answer() -> None:
    world, small = World(), World()
    small.studio = replace(small.studio, mail_limits=MailLimits(over_all=20, to_studio=20))

    assert refused_by_the_limit(world).body == refused_by_the_limit(small).body


def test_the_requests_themselves_are_counted() -> None:
    world = World()
    order = world.has_a_paid_order()
    statuses = [asks(world, order).status for _ in range(21)]

    assert statuses == [202] * 20 + [429]


def test_the_day_after_it_can_be_asked_again() -> None:
    world = World()
    refused_by_the_limit(world)
    [order], _ = world.orders.by_status(None, None, 9)
    world.clock.forward(timedelta(hours=14))

    assert asks(world, order).status == 202
