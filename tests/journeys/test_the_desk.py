"""What the staff do for people, whole and from outside: answers, decisions, consents, a corrected address, the purge.

The tests of this file are one journey and run in their order on one stack.
"""

import re
from dataclasses import dataclass
from typing import Any

import pytest

from journeys.stack import Stack, an_order

WRONG, RIGHT, BEN = "ada@cleint.example", "ada@client.example", "ben@reader.example"
QUESTION, ANSWER = "May Clotilde see the sketch?", "Gladly, on Friday."
SHARED = {"recipient": "Albumwerk Ltd", "purpose": "a leatherbound book"}
# 14 business days after Tuesday 2026-12-01 end on Monday 2026-12-21; day 28 is the 29th.
DETAILS_GONE, PERSONAL_GONE = "2026-12-22T08:59:00Z", "2026-12-29T08:59:00Z"


@dataclass
class Story:
    """What one chapter leaves for the next."""

    id: str = ""
    client_id: str = ""


@pytest.fixture(scope="module")
def story() -> Story:
    return Story()


def ask(stack: Stack, email: str, **more: Any) -> str:
    form = {"full_name": "Ada Lovelace", "email": email, "message": QUESTION, **more}
    assert stack.call("POST", "/inquiries", json=form).status_code == 202
    return str(stack.desk("GET", "/inquiries").json()["items"][0]["inquiry_id"])


@pytest.mark.clause("U3")
def test_an_answer_about_an_order_names_the_mail_that_began_its_thread(stack: Stack, story: Story) -> None:
    form = an_order()
    form["client"] = {**form["client"], "email": WRONG}
    order = stack.order(form).json()
    stack.pay(order["payment_url"])
    stack.drain()
    story.id = order["transaction_id"]
    inquiry = ask(stack, WRONG, transaction_id=story.id)
    answers = [stack.desk("POST", f"/inquiries/{inquiry}/answer", {"text": text}) for text in (ANSWER, "And more.")]
    [invoice, first, second] = stack.mails(WRONG)

    assert [each.status_code for each in answers] == [200, 200]
    assert [each["text"] for each in answers[1].json()["answers"]] == [ANSWER, "And more."]
    assert first["In-Reply-To"] == first["References"] == second["References"] == invoice["Message-ID"]
    assert first["Reply-To"] == invoice["Reply-To"]
    assert ANSWER in first.get_body(("plain",)).get_content()


@pytest.mark.clause("U6")
def test_a_corrected_address_gets_the_invoice_and_the_wrong_one_is_nowhere(stack: Stack, story: Story) -> None:
    order = stack.desk("PATCH", f"/orders/{story.id}", {"email": RIGHT}).json()
    story.client_id = order["client_id"]
    [invoice] = stack.mails(RIGHT)
    stack.call("POST", "/access-links", json={"email": WRONG})
    stack.call("POST", "/access-links", json={"email": RIGHT})

    assert order["client"]["email"] == RIGHT
    assert invoice["Subject"].count("invoice") == 1
    assert WRONG not in repr(stack.rows())
    assert [len(stack.mails(to)) for to in (WRONG, RIGHT)] == [3, 2]
    link = re.search(r"/account#token=(\S+)", stack.mails(RIGHT)[-1].get_body(("plain",)).get_content())
    assert link is not None
    bearer = stack.call("POST", "/sessions", json={"token": link[1]}).json()["bearer"]
    own = stack.get("/me", headers={"Authorization": f"Bearer {bearer}"})
    assert [each["transaction_id"] for each in own["orders"]] == [story.id]


@pytest.mark.clause("U5")
def test_nothing_goes_to_anybody_without_a_consent_and_with_one_it_does(stack: Stack, story: Story) -> None:
    refused = stack.desk("POST", f"/orders/{story.id}/hand-over", SHARED)
    consent = {**SHARED, "manner": "written"}
    recorded = stack.desk("POST", f"/clients/{story.client_id}/sharing-consents", consent)
    allowed = stack.desk("POST", f"/orders/{story.id}/hand-over", SHARED)
    told = stack.mails(RIGHT)[-1]
    kinds = [each["kind"] for each in stack.desk("GET", "/ledger").json()["items"]]

    assert (refused.status_code, refused.json()["type"]) == (409, "/problems/no-consent")
    assert (recorded.status_code, allowed.status_code) == (201, 200)
    assert all(word in told.get_body(("plain",)).get_content() for word in SHARED.values())
    assert kinds.count("consent_recorded") == 2  # the payment provider's, and this one
    assert kinds.count("handed_over") == 1
    assert not any(word in repr(stack.rows()) for word in SHARED.values())


@pytest.mark.clause("R3")
def test_what_was_written_about_the_order_goes_with_its_details(stack: Stack, story: Story) -> None:
    stack.desk("POST", f"/orders/{story.id}/start")
    stack.desk("POST", f"/orders/{story.id}/complete")
    other = ask(stack, BEN)
    stack.wait_until(DETAILS_GONE)
    left = stack.desk("GET", "/inquiries").json()["items"]

    assert [each["inquiry_id"] for each in left] == [other]
    assert not [row for row in stack.rows() if row.get("type", {}).get("S") in ("order_message", "order_answer")]


@pytest.mark.clause("R5")
def test_the_consent_goes_with_the_personal_data_and_so_does_an_inquiry_with_its_answers(
    stack: Stack, story: Story
) -> None:
    before = stack.desk("GET", f"/clients/{story.client_id}/sharing-consents").json()["items"]
    stack.wait_until(PERSONAL_GONE)
    after = stack.desk("GET", f"/clients/{story.client_id}/sharing-consents").json()["items"]

    assert [each["recipient"] for each in before] == [SHARED["recipient"]]
    assert after == []
    assert stack.desk("GET", "/inquiries").json() == {"items": [], "next": None}
    assert stack.desk("POST", f"/orders/{story.id}/hand-over", SHARED).status_code == 409
    assert [row for row in stack.rows() if "wrapped" in row] == []


def test_nothing_failed_and_no_log_names_anybody(stack: Stack) -> None:
    logs = stack.call("GET", "/_local/logs").text

    assert '"ERROR"' not in logs
    assert not re.search("Lovelace|cleint|client.example|reader.example|Clotilde|Albumwerk|leatherbound|Friday", logs)
