"""Money after the sale, through the running stack: cancelled, given back in parts, given back at the provider."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
import requests

from journeys.stack import Stack, an_order

ADA = "ada@client.example"


@pytest.fixture(scope="module")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    running = Stack(tmp_path_factory.mktemp("money") / "data", now="2026-12-01T18:00:00Z")
    yield running
    running.stop()


def sold(stack: Stack, key: str) -> str:
    order = stack.order(an_order(), key).json()
    stack.pay(order["payment_url"])
    stack.drain()
    return str(order["transaction_id"])


def held(stack: Stack, identifier: str) -> dict[str, Any]:
    stack.drain()
    whole: dict[str, Any] = stack.desk("GET", f"/orders/{identifier}").json()
    return whole


def confirms_the_cancellation(stack: Stack, identifier: str) -> None:
    asked = stack.call("POST", f"/orders/{identifier}/cancellation", json={"reason": "We moved."})
    assert asked.status_code == 202
    [mail] = [each for each in stack.mails(ADA) if "confirm: cancel" in each["Subject"] and identifier in text(each)]
    token = re.search(r"#token=([\w-]+)", text(mail))
    assert token
    answer = stack.call("POST", "/confirmations", json={"token": token[1]})
    assert (answer.status_code, answer.json()) == (200, {"confirmed": "cancellation"})


def text(mail: Any) -> str:
    return str(mail.get_body(("plain",)).get_content())


@pytest.mark.clause("U6")
def test_before_work_begins_a_cancellation_gives_everything_back_by_itself(stack: Stack) -> None:
    identifier = sold(stack, "one")
    confirms_the_cancellation(stack, identifier)
    whole = held(stack, identifier)
    [note] = whole["credit_notes"]
    tracked = stack.get(f"/orders/{identifier}")

    assert (whole["status"], whole["balance"]["left"]["minor"]) == ("cancelled", 0)
    assert whole["balance"]["refunded"] == whole["balance"]["charged"] == tracked["amount"]
    assert note["invoice_number"] == whole["invoice_number"]
    assert note["number"] == "PP-CN-TEST-2026-000001"
    assert tracked["deletes"]["specifications_at"] is not None
    assert [mail["Subject"] for mail in stack.mails(ADA) if "cancelled" in mail["Subject"]] != []


@pytest.mark.clause("U6")
def test_once_work_has_begun_the_fee_is_frozen_and_the_staff_decide(stack: Stack) -> None:
    identifier = sold(stack, "two")
    assert stack.desk("POST", f"/orders/{identifier}/start").status_code == 200
    confirms_the_cancellation(stack, identifier)
    asked = held(stack, identifier)
    told = [mail["Subject"] for mail in stack.mails("studio@picpros.example")]
    decided = stack.desk("POST", f"/orders/{identifier}/cancel").json()
    whole = held(stack, identifier)

    assert (asked["status"], asked["cancellation"]["state"]) == ("in_progress", "confirmed")
    assert "A cancellation needs a decision" in told
    assert decided["status"] == "cancelled"
    assert whole["balance"]["refunded"]["minor"] + asked["cancellation"]["fee"]["minor"] == 25800
    assert asked["cancellation"]["fee"]["minor"] == 12900


@pytest.mark.clause("U3")
def test_two_equal_parts_go_back_and_a_third_above_the_balance_does_not(stack: Stack) -> None:
    identifier = sold(stack, "three")
    part = {"amount_minor": 12900, "reason": "A scratch."}
    first, second, third = (stack.desk("POST", f"/orders/{identifier}/refunds", part) for _ in range(3))
    whole = held(stack, identifier)

    assert [first.status_code, second.status_code, third.status_code] == [201, 201, 409]
    assert [each["amount"]["minor"] for each in whole["refunds"]] == [12900, 12900]
    assert whole["balance"]["left"]["minor"] == 0
    assert len({each["number"] for each in whole["credit_notes"]}) == 2


def by_the_provider(stack: Stack, payment_id: str, **form: str) -> None:
    """Do in the payment provider's dashboard what a studio would do there by hand."""
    dashboard = stack.get("/_local/status")["endpoints"]["stripe_dashboard"]
    answer = requests.post(f"{dashboard}/payments/{payment_id}", data=form, timeout=30, allow_redirects=False)
    assert answer.status_code == 303, answer.text


def test_what_is_given_back_in_the_providers_dashboard_is_booked_here(stack: Stack) -> None:
    identifier = sold(stack, "four")
    [payment] = held(stack, identifier)["payments"]
    by_the_provider(stack, payment["payment_id"], do="refund", amount="58", reason="", status="succeeded")
    whole = held(stack, identifier)

    assert whole["balance"]["refunded"]["minor"] == 5800
    assert [(each["cause"], each["state"]) for each in whole["refunds"]] == [("provider", "succeeded")]
    assert len(whole["credit_notes"]) == 1


def test_a_dispute_holds_what_is_due_and_a_lost_one_is_booked(stack: Stack) -> None:
    identifier = sold(stack, "five")
    [payment] = held(stack, identifier)["payments"]
    by_the_provider(stack, payment["payment_id"], do="dispute", kind="dispute", reason="fraudulent")
    disputed = held(stack, identifier)
    refused = stack.desk("POST", f"/orders/{identifier}/refunds", {"reason": "x"})
    [dispute] = disputed["disputes"]
    by_the_provider(stack, payment["payment_id"], do="lost", on=dispute["dispute_id"])
    lost = held(stack, identifier)

    assert (dispute["state"], [each["reason"] for each in disputed["holds"]]) == ("open", ["dispute"])
    assert refused.status_code == 409
    assert (lost["disputes"][0]["state"], lost["balance"]["lost"]["minor"], lost["balance"]["left"]["minor"]) == (
        "lost",
        25800,
        0,
    )
