"""A client cancels: asked with the transaction id, confirmed by the link in a mail to the order's own address."""

from dataclasses import replace
from typing import Any

import pytest

from picpros.domain.mail_limits import MailLimits
from picpros.domain.order import Order, Status
from picpros.domain.payment import Settled
from tests.fakes.samples import ANA, DAY
from tests.fakes.world import World
from tests.functions.events import Answer
from tests.functions.ordering import checkout
from tests.functions.test_clients import clients, token_for
from tests.functions.test_plain_forms import BROWSER, words_of


def sold() -> tuple[World, Order]:
    world = World()
    return world, world.has_a_paid_order()


def asks(world: World, order: Order, body: Any = None, **sent: Any) -> Answer:
    path = f"/orders/{order.transaction_id}/cancellation"
    return checkout(world)("POST", path, {} if body is None and not sent else body, **sent)


def confirms(world: World, token: str, **sent: Any) -> Answer:
    return clients(world)("POST", "/confirmations", *([] if sent else [{"token": token}]), **sent)


def status(world: World, order: Order) -> Status:
    return world.orders.get(order.transaction_id).status


@pytest.mark.clause("U6")
def test_it_is_asked_confirmed_once_and_everything_goes_back() -> None:
    world, order = sold()
    asked = asks(world, order, {"reason": "We moved."})
    before = status(world, order)
    token = token_for(world, ANA.email)
    first, again = confirms(world, token), confirms(world, token)
    world.works_off_payments()

    assert (asked.status, asked.data) == (202, {"accepted": "cancellation"})
    assert (before, status(world, order)) == (Status.PAID, Status.CANCELLED)
    assert (first.status, first.data) == (200, {"confirmed": "cancellation"})
    assert (again.status, again.kind) == (410, "gone")
    assert world.accounts.books(order.transaction_id).account.balance.left.minor == 0


def test_a_plain_form_asks_and_confirms_as_well_and_leads_to_pages() -> None:
    world, order = sold()
    asked = asks(world, order, form={"reason": "", "website": ""})
    confirmed = confirms(world, "", form={"token": token_for(world, ANA.email)})

    assert (asked.status, asked.headers["Location"].partition("/thanks")[2]) == (303, "?for=cancellation")
    assert confirmed.status == 303
    assert status(world, order) is Status.CANCELLED


@pytest.mark.parametrize("identifier", ["x", "PP-00000-00000-00000-00000-00000-00000", "lookup", "é"])
def test_an_order_that_is_unknown_or_malformed_has_the_one_answer_to_both(identifier: str) -> None:
    world, _ = sold()
    answer = checkout(world)("POST", f"/orders/{identifier}/cancellation", {})

    assert answer.status == 404
    assert answer.body == checkout(world)("POST", "/orders/PP-UNKNOWN/payment").body


@pytest.mark.parametrize(
    ("sent", "field"),
    [
        ({"reason": 5}, "reason"),
        ({"reason": "x" * 20_001}, "reason"),
        ({"reason": "my card: 4242 4242 4242 4242"}, "reason"),
        ({"website": "https://robots.example"}, "website"),
        ([], "body"),
    ],
)
def test_what_cannot_be_taken_is_named_and_nothing_is_kept_or_mailed(sent: Any, field: str) -> None:
    world, order = sold()
    world.steps.taken.clear()
    answer = asks(world, order, sent)

    assert (answer.status, answer.kind) == (422, "refused")
    assert [each["field"] for each in answer.data["errors"]] == [field]
    assert "4242" not in answer.body
    assert world.steps.taken == []


def test_a_browser_is_told_on_a_page_what_cannot_be_taken() -> None:
    world, order = sold()
    answer = asks(world, order, form={"website": "x"}, headers=BROWSER)

    assert answer.status == 422
    assert "Please look again" in words_of(answer)


def test_no_more_links_go_to_an_address_in_a_day_than_may() -> None:
    world, order = sold()
    world.studio = replace(world.studio, mail_limits=MailLimits(over_all=2, to_studio=2))
    before = [asks(world, order).status for _ in range(2)]
    held = dict(world.rows.held)
    answer = asks(world, order)

    assert before == [202, 202]
    assert (answer.status, answer.kind) == (429, "too-many-mails")
    assert int(answer.headers["Retry-After"]) > 0
    assert world.rows.held == held


def test_asked_twice_it_is_one_request_and_the_first_link_still_works() -> None:
    world, order = sold()
    asks(world, order)
    token = token_for(world, ANA.email)
    asks(world, order)
    later = token_for(world, ANA.email)
    confirmed, after = confirms(world, token), confirms(world, later)

    assert (confirmed.status, after.status) == (200, 200)  # the second confirms what is done already
    world.works_off_payments()
    assert len(world.accounts.books(order.transaction_id).account.refunds) == 1


def test_a_link_that_is_over_or_was_never_ours_is_gone() -> None:
    world, order = sold()
    asks(world, order)
    token = token_for(world, ANA.email)
    world.clock.forward(8 * DAY)
    answers = [confirms(world, each) for each in (token, token[:-1], "x", "é" * 99)]

    assert {(each.status, each.kind, each.body) for each in answers} == {(410, "gone", answers[0].body)}
    assert status(world, order) is Status.PAID


def test_an_order_that_is_over_cannot_be_cancelled_and_says_so() -> None:
    world, order = sold()
    world.completes(order)
    answer = asks(world, order)

    assert (answer.status, answer.kind) == (409, "wrong-state")


def test_an_order_that_ended_before_its_client_confirmed_says_so() -> None:
    world, order = sold()
    asks(world, order)
    token = token_for(world, ANA.email)
    world.completes(order)
    answer = confirms(world, token)

    assert (answer.status, answer.kind) == (409, "wrong-state")
    assert status(world, order) is Status.COMPLETED


def test_an_order_that_was_deleted_before_its_client_confirmed_is_gone() -> None:
    world = World()
    order = world.takes_an_order().order
    asks(world, order)
    token = token_for(world, ANA.email)
    world.payments.settle("cs_1", Settled.EXPIRED)
    world.hears_of("cs_1")
    world.clock.forward(2 * DAY)
    world.purges_what_is_due()

    assert (confirms(world, token).status, world.orders.find(order.transaction_id)) == (410, None)
