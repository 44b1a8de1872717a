"""Power cuts between the pay page and the paid order: the same folder goes on where it was, and nobody pays twice."""

import json
import re
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
import requests
import stripe

from journeys.stack import DECLINED_CARD, GOOD_CARD, Stack, an_order

COMPLETED = "checkout.session.completed"
CARD = {"number": GOOD_CARD, "expiry": "12/34", "cvc": "123"}


def provider(stack: Stack) -> stripe.StripeClient:
    key = json.loads((stack.data / "resources.json").read_text())["stripe-key"]
    return stripe.StripeClient(key, base_addresses={"api": stack.get("/_local/status")["endpoints"]["stripe"]})


def trouble(stack: Stack, do: str, **more: Any) -> None:
    """Let webhooks meet trouble; a restart forgets it."""
    url = stack.get("/_local/status")["endpoints"]["stripe"]
    assert requests.post(f"{url}/faults", json={"on": "webhook", "do": do, **more}, timeout=30).status_code == 204


def power_cut(stack: Stack) -> None:
    stack.kill()
    stack.start()


def status(stack: Stack, order: dict[str, Any]) -> str:
    return str(stack.get(f"/orders/{order['transaction_id']}")["status"])


def charges(stack: Stack, order: dict[str, Any]) -> list[str]:
    """What became of each charge of the order."""
    found = provider(stack).v1.charges.list({"limit": 100}).data
    return [charge.status for charge in found if charge.metadata["order"] == order["transaction_id"]]


def tries(stack: Stack, order: dict[str, Any]) -> list[str]:
    """What each delivery of the order's paid session was answered, from the provider's dashboard."""
    events = provider(stack).v1.events.list({"type": COMPLETED, "limit": 100}).data
    (key,) = [event.id for event in events if event.data.object["metadata"]["order"] == order["transaction_id"]]
    page = stack.fetch(f"{stack.get('/_local/status')['endpoints']['stripe_dashboard']}/events/{key}").text
    return re.findall(r"<dt>Try \d+</dt><dd>([^,]+),", page)


def invoices(stack: Stack) -> int:
    return len([mail for mail in stack.mails("ada@client.example") if "invoice" in mail["Subject"]])


@pytest.fixture
def order(stack: Stack) -> dict[str, Any]:
    made: dict[str, Any] = stack.order(an_order()).json()
    return made


def test_the_page_that_was_open_pays_after_a_restart(stack: Stack, order: dict[str, Any]) -> None:
    page = requests.get(order["payment_url"], timeout=30)
    before = (stack.url, stack.smtp_port, stack.get("/_local/status")["endpoints"])
    power_cut(stack)
    paid = stack.pay(order["payment_url"])
    stack.drain()

    assert page.status_code == 200
    assert (stack.url, stack.smtp_port, stack.get("/_local/status")["endpoints"]) == before
    assert paid.status_code == 303
    assert paid.headers["Location"].startswith(stack.url)
    assert charges(stack, order) == ["succeeded"]
    assert tries(stack, order) == ["200"]
    assert status(stack, order) == "paid"


def test_a_cut_between_the_charge_and_its_webhook_loses_nothing(stack: Stack, order: dict[str, Any]) -> None:
    trouble(stack, "hang", seconds=600)
    stack.pay(order["payment_url"])
    before = status(stack, order)
    power_cut(stack)
    stack.drain()
    after = status(stack, order)
    pressed_again = requests.post(order["payment_url"], data=CARD, timeout=30, allow_redirects=False)
    stack.drain()

    assert (before, after, pressed_again.status_code) == ("awaiting_payment", "paid", 303)
    assert tries(stack, order) == ["200"]
    assert charges(stack, order) == ["succeeded"]


def test_a_cut_while_a_webhook_waits_for_its_next_try_changes_not_when_that_is(
    stack: Stack, order: dict[str, Any]
) -> None:
    trouble(stack, "cut", times=2)
    stack.pay(order["payment_url"])
    stack.wait("PT6S")
    before = (status(stack, order), tries(stack, order))
    power_cut(stack)
    stack.drain()
    waiting = (status(stack, order), tries(stack, order))
    stack.wait("PT5M")

    assert before == waiting == ("awaiting_payment", ["no answer"] * 2)
    assert tries(stack, order) == ["no answer", "no answer", "200"]
    assert status(stack, order) == "paid"
    assert charges(stack, order) == ["succeeded"]


def test_a_declined_try_before_the_cut_is_followed_by_a_good_one(stack: Stack, order: dict[str, Any]) -> None:
    declined = stack.pay(order["payment_url"], DECLINED_CARD)
    power_cut(stack)
    paid = stack.pay(order["payment_url"])
    stack.drain()

    assert (declined.status_code, paid.status_code) == (402, 303)
    assert charges(stack, order) == ["succeeded", "failed"]
    assert status(stack, order) == "paid"


def test_ten_deliveries_of_one_event_at_once_make_one_invoice(stack: Stack, order: dict[str, Any]) -> None:
    before = invoices(stack)
    trouble(stack, "cut")
    stack.pay(order["payment_url"])
    unpaid = status(stack, order)
    dashboard = stack.get("/_local/status")["endpoints"]["stripe_dashboard"]
    events = provider(stack).v1.events.list({"type": COMPLETED}).data
    url = f"{dashboard}/events/{events[0].id}"
    with ThreadPoolExecutor(10) as pool:
        answers = list(pool.map(lambda _: requests.post(url, timeout=60).status_code, range(10)))
    stack.wait("PT6S")

    assert (unpaid, answers) == ("awaiting_payment", [200] * 10)
    assert status(stack, order) == "paid"
    assert charges(stack, order) == ["succeeded"]
    assert invoices(stack) == before + 1
