"""A cancellation is confirmed over HTTP by the link in the mail: once, in time, and only by that link."""

from datetime import timedelta

import pytest

from picpros.domain.cancellation import CancellationState
from picpros.domain.order import Status
from picpros.services.work_on_order import start_order
from tests.fakes.samples import ANA, SITE
from tests.fakes.world import World
from tests.functions.cancelling import REASON, asks, asks_and_gets_a_link, books, confirms
from tests.functions.test_clients import clients
from tests.functions.test_plain_forms import BROWSER, words_of


@pytest.mark.clause("U6")
def test_confirmed_before_work_began_the_order_is_cancelled_and_all_goes_back() -> None:
    world = World()
    order = world.has_a_paid_order()
    answer = confirms(world, asks_and_gets_a_link(world, order))
    world.works_off_payments()
    found = books(world, order)

    assert (answer.status, answer.data) == (200, {"confirmed": "cancellation"})
    assert found.order.status is Status.CANCELLED
    assert found.account.balance.refunded == order.amount


def test_confirmed_after_work_began_the_staff_hear_of_it_and_decide() -> None:
    world = World()
    order = world.has_a_paid_order()
    start_order(order.transaction_id, at=world.clock.now(), desk=world.desk())
    answer = confirms(world, asks_and_gets_a_link(world, order))
    world.works_off_the_outbox()
    found = books(world, order)

    assert (answer.status, answer.data) == (200, {"confirmed": "cancellation"})
    assert found.order.status is Status.IN_PROGRESS
    assert found.cancellation is not None
    assert found.cancellation.state is CancellationState.CONFIRMED
    assert found.account.refunds == ()
    assert order.transaction_id in world.mailer.to(world.studio.staff_mailbox)[-1].text


def test_asked_again_after_it_was_confirmed_nothing_more_is_mailed() -> None:
    world = World()
    order = world.has_a_paid_order()
    start_order(order.transaction_id, at=world.clock.now(), desk=world.desk())
    confirms(world, asks_and_gets_a_link(world, order))
    world.works_off_the_outbox()
    before = len(world.mailer.to(ANA.email))
    answer = asks(world, order, REASON)
    world.works_off_the_outbox()

    assert answer.status == 202
    assert len(world.mailer.to(ANA.email)) == before
    assert world.accounts.words(order) == {}


def test_a_plain_form_leads_to_a_page_of_thanks_and_may_hold_the_whole_link() -> None:
    world = World()
    order = world.has_a_paid_order()
    link = f"{SITE}/confirm#token={asks_and_gets_a_link(world, order)}"
    answer = clients(world)("POST", "/confirmations", form={"token": link, "website": ""}, headers=BROWSER)

    assert answer.status == 303
    assert answer.headers["Location"] == f"{SITE}/thanks?for=confirmation#confirmed-cancellation"
    assert books(world, order).order.status is Status.CANCELLED


def test_used_old_foreign_and_tampered_links_are_one_answer_and_cancel_nothing() -> None:
    world, other = World(), World()
    order = world.has_a_paid_order()
    other.takes_an_order(key="an id more, so that its ids are its own")
    foreign = asks_and_gets_a_link(other, other.has_a_paid_order())
    token = asks_and_gets_a_link(world, order)
    tampered = token[:-1] + ("a" if token[-1] != "a" else "b")
    answers = [confirms(world, each) for each in (foreign, tampered, token[:-1], token + "a", token.swapcase())]
    world.clock.forward(timedelta(days=7))
    answers.append(confirms(world, token))

    assert foreign != token
    assert {(each.status, each.kind, each.body) for each in answers} == {(410, "gone", answers[0].body)}
    assert books(world, order).order.status is Status.PAID


def test_a_link_works_until_its_seven_days_are_over_and_once() -> None:
    world = World()
    order = world.has_a_paid_order()
    token = asks_and_gets_a_link(world, order)
    world.clock.forward(timedelta(days=7) - timedelta(seconds=1))
    first, again = (confirms(world, token) for _ in range(2))

    assert first.status == 200
    assert (again.status, again.kind) == (410, "gone")
    assert len(books(world, order).account.refunds) == 1


def test_each_of_two_links_is_good_and_it_is_one_cancellation() -> None:
    world = World()
    order = world.has_a_paid_order()
    start_order(order.transaction_id, at=world.clock.now(), desk=world.desk())
    first, second = asks_and_gets_a_link(world, order), asks_and_gets_a_link(world, order)
    answers = [confirms(world, each) for each in (first, second)]
    notices = [each for each in world.outbox_queue.refs if "cancel_notice" in each.sk]

    assert first != second
    assert [each.status for each in answers] == [200, 200]
    assert len(notices) == 1


def test_the_link_opens_no_session() -> None:
    world = World()
    token = asks_and_gets_a_link(world, world.has_a_paid_order())
    answer = clients(world)("POST", "/sessions", {"token": token})

    assert (answer.status, answer.kind) == (410, "gone")


def test_an_order_that_was_completed_meanwhile_is_not_cancelled() -> None:
    world = World()
    order = world.has_a_paid_order()
    token = asks_and_gets_a_link(world, order)
    world.completes(order)
    answer = confirms(world, token)

    assert (answer.status, answer.kind) == (409, "wrong-state")
    assert books(world, order).order.status is Status.COMPLETED


def test_an_order_that_the_staff_cancelled_meanwhile_is_cancelled_once() -> None:
    world = World()
    order = world.has_a_paid_order()
    token = asks_and_gets_a_link(world, order)
    world.cancels(order)
    answer = confirms(world, token)

    assert (answer.status, answer.data) == (200, {"confirmed": "cancellation"})
    assert len(books(world, order).account.refunds) == 1


def test_what_its_order_did_not_outlive_is_over() -> None:
    world = World()
    order = world.takes_an_order().order
    token = asks_and_gets_a_link(world, order)
    world.cancels(order)
    world.clock.forward(timedelta(days=3))
    world.purges_what_is_due()
    answer = confirms(world, token)

    assert world.orders.find(order.transaction_id) is None
    assert (answer.status, answer.kind) == (410, "gone")


def test_a_link_that_is_over_is_told_on_a_page_to_who_sent_a_plain_form() -> None:
    world = World()
    token = asks_and_gets_a_link(world, world.has_a_paid_order())
    confirms(world, token)
    answer = clients(world)("POST", "/confirmations", form={"token": token}, headers=BROWSER)

    assert answer.status == 410
    assert "This link does not work" in words_of(answer)
    assert token not in answer.body
