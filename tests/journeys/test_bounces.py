"""Mails that come back, and readers who complain, through the running stack: the next promotion leaves them out."""

from typing import Any

import pytest

from journeys.stack import Stack, an_order

ADA, BOB, CYN, DEE = (f"{name}@client.example" for name in ("ada", "bob", "cyn", "dee"))


@pytest.fixture(scope="module", autouse=True)
def clients(stack: Stack) -> None:
    """Four people who paid and take promotions."""
    for email in (ADA, BOB, CYN, DEE):
        order = an_order()
        form = {**order, "client": {**order["client"], "email": email}}
        stack.pay(stack.order(form).json()["payment_url"])
    stack.drain()


def becomes(stack: Stack, email: str, outcome: str) -> None:
    assert stack.call("POST", "/_local/outcomes", json={"to": email, "outcome": outcome}).status_code == 200


def ledger(stack: Stack) -> list[tuple[str, str]]:
    return [(row["kind"]["S"], row["detail"]["S"]) for row in stack.rows() if "done_at" in row and "detail" in row]


def got(stack: Stack, subject: str) -> set[str]:
    return {email for email in (ADA, BOB, CYN, DEE) if subject in [mail["Subject"] for mail in stack.mails(email)]}


@pytest.mark.clause("R7")
def test_who_cannot_be_reached_or_complains_is_left_out_of_the_next_promotion(stack: Stack) -> None:
    becomes(stack, BOB, "bounce")
    becomes(stack, CYN, "complaint")
    first = stack.campaign("First light")
    for email in (BOB, CYN):
        becomes(stack, email, "delivered")
    second = stack.campaign("Second light")

    assert numbers(first) == {"recipients": 4, "sent": 3, "bounced": 1, "complained": 1, "unsubscribed": 0}
    assert numbers(second) == {"recipients": 2, "sent": 2, "bounced": 0, "complained": 0, "unsubscribed": 0}
    assert (got(stack, "First light"), got(stack, "Second light")) == ({ADA, CYN, DEE}, {ADA, DEE})


def test_a_mailbox_that_is_full_is_left_out_after_its_third_mail(stack: Stack) -> None:
    becomes(stack, DEE, "soft")
    told = [stack.campaign(f"Full {number}") for number in range(4)]

    assert [(each["recipients"], each["sent"], each["bounced"]) for each in told] == [(2, 1, 1)] * 3 + [(1, 1, 0)]


@pytest.mark.clause("S3")
def test_nobodys_address_is_in_a_queue_a_log_or_the_ledger(stack: Stack) -> None:
    written = stack.call("GET", "/_local/logs").text
    sqs = stack.client("sqs")
    queues = [sqs.get_queue_url(QueueName=name)["QueueUrl"] for name in stack.get("/_local/status")["queues"]]
    waiting = [sqs.receive_message(QueueUrl=url).get("Messages", []) for url in queues]

    assert sorted(detail for _, detail in ledger(stack) if detail in ("bounced", "complained")) == [
        "bounced",
        "bounced",
        "complained",
    ]
    assert not any(waiting)
    assert not any(email in written for email in (ADA, BOB, CYN, DEE))
    assert not [each for each in stack.objects() if "/raw/" in each]


def numbers(campaign: dict[str, Any]) -> dict[str, Any]:
    return {name: campaign[name] for name in ("recipients", "sent", "bounced", "complained", "unsubscribed")}
