"""Money through the running stack, where two things happen at once."""

import json
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
import requests
import stripe

from journeys.stack import Stack, an_order
from journeys.test_money_after_the_sale import ADA, held, sold, text


@pytest.fixture(scope="module")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    running = Stack(tmp_path_factory.mktemp("money") / "data", now="2026-12-01T18:00:00Z")
    yield running
    running.stop()


def at_once(*each: Callable[[], requests.Response]) -> list[int]:
    """Do all of them together; give the statuses in their order."""
    with ThreadPoolExecutor(len(each)) as pool:
        return [answer.result().status_code for answer in [pool.submit(one) for one in each]]


def states(stack: Stack, identifier: str) -> list[str]:
    return [step["status"] for step in stack.get(f"/orders/{identifier}")["history"]]


def test_the_pay_page_in_two_tabs_charges_once(stack: Stack) -> None:
    order = stack.order(an_order(), "tabs").json()
    other = stack.call("POST", f"/orders/{order['transaction_id']}/payment", json={}).json()
    tabs = [stack.pay_tab(each["payment_url"]) for each in (order, other)]  # a tab opened later would find it paid
    answers = at_once(*tabs)
    whole = held(stack, order["transaction_id"])
    invoices = [mail for mail in stack.mails(ADA) if "invoice" in mail["Subject"].lower()]

    assert answers == [303, 303]  # both are led on to the order
    assert states(stack, order["transaction_id"]) == ["awaiting_payment", "paid"]
    assert (len(whole["payments"]), whole["balance"]["charged"]) == (1, order["amount"])
    assert len(invoices) == 1


def test_an_order_begun_in_one_tab_and_sent_again_changed_in_another_is_told_so(stack: Stack) -> None:
    first = stack.order(an_order(), "changed")
    second = stack.order(an_order(items=[{"service": "portrait", "quantity": 3}]), "changed")

    assert (first.status_code, second.status_code) == (201, 409)
    assert second.json()["type"] == "/problems/key-reused"


@pytest.mark.clause("U6")
@pytest.mark.parametrize("attempt", range(3))
def test_a_cancellation_asked_before_work_begins_gives_all_back_once_whoever_is_first(
    stack: Stack, attempt: int
) -> None:
    identifier = sold(stack, f"race-{attempt}")
    stack.call("POST", f"/orders/{identifier}/cancellation", json={"reason": "We moved."})
    [mail] = [each for each in stack.mails(ADA) if "confirm: cancel" in each["Subject"] and identifier in text(each)]
    token = text(mail).partition("#token=")[2].split()[0]
    confirmed, started = at_once(
        lambda: stack.call("POST", "/confirmations", json={"token": token}),
        lambda: stack.desk("POST", f"/orders/{identifier}/start"),
    )
    whole = held(stack, identifier)

    assert (confirmed, started in (200, 409)) == (200, True)
    assert (whole["status"], whole["cancellation"]["state"], whole["balance"]["left"]["minor"]) == (
        "cancelled",
        "done",
        0,
    )
    assert len(whole["refunds"]) == len(whole["credit_notes"]) == 1


def test_two_of_the_staff_who_give_back_the_same_at_once_give_no_more_than_was_paid(stack: Stack) -> None:
    identifier = sold(stack, "two-staff")
    part = {"amount_minor": 20000, "reason": "A scratch."}
    answers = at_once(*[lambda: stack.desk("POST", f"/orders/{identifier}/refunds", part)] * 2)
    whole = held(stack, identifier)

    assert sorted(answers) == [201, 409]
    assert [each["amount"]["minor"] for each in whole["refunds"]] == [20000]
    assert whole["balance"]["left"]["minor"] == 5800


def test_a_sale_of_another_stack_on_the_same_account_is_heard_and_leaves_nothing(stack: Stack) -> None:
    identifier = sold(stack, "ours")
    url = stack.get("/_local/status")["endpoints"]["stripe"]
    key = json.loads((stack.data / "resources.json").read_text())["stripe-key"]
    account = stripe.StripeClient(key, base_addresses={"api": url}, max_network_retries=0)
    theirs = {"stack": "another", "order": identifier}
    line = {"currency": "usd", "unit_amount": 12900, "product_data": {"name": "Portrait"}}
    session = account.v1.checkout.sessions.create(
        {
            "mode": "payment",
            "success_url": "http://127.0.0.1/",
            "line_items": [{"quantity": 1, "price_data": line}],
            "metadata": theirs,
            "payment_intent_data": {"metadata": theirs},
        }
    )
    before = sorted(json.dumps(row, sort_keys=True, default=str) for row in stack.rows())
    stack.pay(str(session.url))
    account.v1.refunds.create({"payment_intent": account.v1.checkout.sessions.retrieve(session.id).payment_intent})
    stack.drain()
    told = [each for each in account.v1.events.list({"limit": 100}).data if each.data.object["id"] == session.id]

    assert [(each.type, each.pending_webhooks) for each in told] == [("checkout.session.completed", 0)]
    assert sorted(json.dumps(row, sort_keys=True, default=str) for row in stack.rows()) == before
