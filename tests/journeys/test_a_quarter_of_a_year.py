"""What takes a quarter of a year, through one running stack: a quiet order, and the provider's record of another.

The chapters follow each other; each moves the clock by a month at most.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
import requests

from journeys.stack import Stack, an_order

ADA, GRACE, STUDIO = "ada@client.example", "grace@client.example", "studio@picpros.example"


@dataclass(frozen=True)
class Quarter:
    """Two orders that were paid on one day: one that nobody touches again, one that was completed at once."""

    stack: Stack
    quiet: str
    done: str

    def days(self, many: int) -> None:
        """Move on in steps that answer in time on a busy machine."""
        for first in range(0, many, 5):
            self.stack.wait(f"P{min(5, many - first)}D")

    def whole(self) -> dict[str, Any]:
        found: dict[str, Any] = self.stack.desk("GET", f"/orders/{self.done}").json()
        return found

    def subjects(self, to: str) -> list[str]:
        return [str(mail["Subject"]) for mail in self.stack.mails(to)]

    def reported(self) -> list[tuple[str, str]]:
        items = self.stack.desk("GET", "/reports/retention").json()["items"]
        return [(each["what"], each["due_at"]) for each in items if each["id"] == self.done]


def sold(stack: Stack, email: str) -> str:
    order = stack.order(an_order(client={**an_order()["client"], "email": email})).json()
    stack.pay(order["payment_url"])
    stack.drain()
    assert stack.desk("POST", f"/orders/{order['transaction_id']}/start").status_code == 200
    return str(order["transaction_id"])


@pytest.fixture(scope="module")
def quarter(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Quarter]:
    stack = Stack(tmp_path_factory.mktemp("quarter") / "data", now="2026-12-01T18:00:00Z")
    try:
        found = Quarter(stack, sold(stack, ADA), sold(stack, GRACE))
        assert stack.desk("POST", f"/orders/{found.done}/complete").status_code == 200
        yield found
    finally:
        stack.stop()


def test_after_the_purge_the_providers_record_is_what_is_left_to_delete(quarter: Quarter) -> None:
    quarter.days(30)
    redaction = quarter.whole()["redaction"]

    assert redaction["due_at"].startswith("2027-03-01T18:0")
    assert (redaction["begun"], redaction["ended_at"]) == (False, None)
    assert quarter.reported() == [("payment", redaction["due_at"])]


@pytest.mark.clause("R5")
@pytest.mark.parametrize("until", ["2027-01-20", "2027-02-10", "2027-03-01"])
def test_for_90_days_neither_is_anything_redacted_nor_is_anybody_asked(quarter: Quarter, until: str) -> None:
    quarter.days(19 if until < "2027-03" else 18)
    quarter.stack.wait_until(f"{until}T17:59:00Z")

    assert quarter.whole()["redaction"]["begun"] is False
    assert quarter.subjects(STUDIO) == []


@pytest.mark.clause("R5")
def test_on_the_day_after_the_record_is_redacted_and_the_quiet_order_asked_about(quarter: Quarter) -> None:
    quarter.days(1)
    redaction = quarter.whole()["redaction"]

    assert (redaction["due_at"], redaction["begun"]) == (None, True)
    assert redaction["ended_at"].startswith("2027-03-02T09:5")
    assert quarter.reported() == []
    assert quarter.subjects(STUDIO) == ["An order has been quiet for long"]
    assert quarter.subjects(ADA)[-1] == f"Re: Your order {quarter.quiet}"


@pytest.mark.clause("R5")
def test_after_that_nothing_goes_back_and_a_dispute_brings_nobody_back(quarter: Quarter) -> None:
    stack, before = quarter.stack, quarter.whole()
    body = {"amount_minor": 100, "reason": "late"}
    refused = stack.desk("POST", f"/orders/{quarter.done}/refunds", body, key="late")
    dashboard = stack.get("/_local/status")["endpoints"]["stripe_dashboard"]
    page = f"{dashboard}/payments/{before['payments'][0]['payment_id']}"
    shown = requests.get(page, timeout=30).text
    requests.post(page, data={"do": "dispute", "kind": "dispute", "reason": "fraudulent"}, timeout=30)
    stack.drain()
    disputed = quarter.whole()
    client = disputed["client"]

    assert (refused.status_code, "redacted" in refused.json()["detail"]) == (409, True)
    assert "[redacted]" in shown
    assert [each["state"] for each in disputed["disputes"]] == ["lost"]
    assert (disputed["balance"]["left"]["minor"], disputed["holds"]) == (0, [])
    assert (client["email"], client["phone"], client["address"]) == (GRACE, None, None)
    assert disputed["redaction"] == before["redaction"]


@pytest.mark.clause("R1")
def test_a_fortnight_later_the_quiet_order_is_completed_and_can_be_reopened(quarter: Quarter) -> None:
    quarter.days(14)
    tracked = quarter.stack.get(f"/orders/{quarter.quiet}")

    assert [step["status"] for step in tracked["history"]] == ["awaiting_payment", "paid", "in_progress", "completed"]
    assert tracked["deletes"]["personal_data_at"] is not None
    assert quarter.subjects(STUDIO)[-1] == "A quiet order was completed"
    assert "Your pictures from Team Picpros are ready" in quarter.subjects(ADA)
    assert quarter.stack.desk("POST", f"/orders/{quarter.quiet}/reopen").json()["status"] == "in_progress"
