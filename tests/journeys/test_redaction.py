"""The provider's own record of a payment, through the running stack: redacted 90 days after the payment."""

from collections.abc import Iterator
from typing import Any

import pytest
import requests

from journeys.stack import Stack, an_order

ADA = "ada@client.example"


@pytest.fixture(scope="module")
def stack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stack]:
    running = Stack(tmp_path_factory.mktemp("redaction") / "data", now="2026-12-01T18:00:00Z")
    yield running
    running.stop()


def whole(stack: Stack, identifier: str) -> dict[str, Any]:
    found: dict[str, Any] = stack.desk("GET", f"/orders/{identifier}").json()
    return found


@pytest.mark.clause("R5")
def test_it_is_redacted_after_90_days_and_a_dispute_after_that_brings_nothing_back(stack: Stack) -> None:
    order = stack.order(an_order()).json()
    identifier = order["transaction_id"]
    stack.pay(order["payment_url"])
    stack.drain()
    for step in ("start", "complete"):
        assert stack.desk("POST", f"/orders/{identifier}/{step}").status_code == 200
    stack.wait("P30D")
    waiting = whole(stack, identifier)
    [listed] = stack.desk("GET", "/reports/retention").json()["items"]
    stack.wait_until("2027-03-01T17:59:00Z")
    early = whole(stack, identifier)["redaction"]
    stack.wait("P1D")
    ended = whole(stack, identifier)
    [payment] = ended["payments"]

    due_at = waiting["redaction"]["due_at"]
    assert due_at.startswith("2027-03-01T18:0")
    assert waiting["redaction"] == {"due_at": due_at, "begun": False, "ended_at": None}
    assert (listed["id"], listed["what"], listed["due_at"]) == (identifier, "payment", due_at)
    assert early == waiting["redaction"]
    assert (ended["redaction"]["due_at"], ended["redaction"]["begun"]) == (None, True)
    assert ended["redaction"]["ended_at"].startswith("2027-03-02T09:5")
    assert stack.desk("GET", "/reports/retention").json()["items"] == []

    refused = stack.desk("POST", f"/orders/{identifier}/refunds", {"amount_minor": 100, "reason": "late"}, key="late")
    assert (refused.status_code, "redacted" in refused.json()["detail"]) == (409, True)

    dashboard = stack.get("/_local/status")["endpoints"]["stripe_dashboard"]
    page = f"{dashboard}/payments/{payment['payment_id']}"
    assert "[redacted]" in requests.get(page, timeout=30).text
    form = {"do": "dispute", "kind": "dispute", "reason": "fraudulent"}
    requests.post(page, data=form, timeout=30)
    stack.drain()
    disputed = whole(stack, identifier)

    assert [each["state"] for each in disputed["disputes"]] == ["lost"]
    assert disputed["balance"]["left"]["minor"] == 0
    assert disputed["holds"] == []
    assert disputed["client"] == {"full_name": "Ada Lovelace", "email": ADA, "phone": None, "address": None}
    assert not [row for row in stack.rows() if "wrapped" in row]
    assert disputed["redaction"] == ended["redaction"]
