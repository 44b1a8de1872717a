"""The mailbox of the local stack, as a person without script sees it: mails, and buttons that let time pass."""

import re

import pytest
from browser.steps import open_mail
from browser.visitor import Visitor
from journeys.stack import Stack, an_order
from playwright.sync_api import expect


@pytest.fixture(scope="module")
def identifier(stack: Stack) -> str:
    """An order that is paid and completed on December 1, 2026."""
    taken = stack.order(an_order()).json()
    stack.pay(taken["payment_url"])
    stack.drain()
    for verb in ("start", "complete"):
        assert stack.desk("POST", f"/orders/{taken['transaction_id']}/{verb}").status_code == 200
    stack.drain()
    return str(taken["transaction_id"])


def test_a_mail_is_seen_as_html_and_as_text_with_its_attachment(identifier: str, grace: Visitor) -> None:
    page = grace.page
    open_mail(page, "ada@client.example", "invoice")
    expect(page.locator("iframe")).to_have_attribute("sandbox", re.compile(r"^(allow-popups.*)?$"))
    expect(page.frame_locator("iframe").get_by_text("Dear Ada Lovelace")).to_be_visible()
    page.get_by_text("The same as plain text").click()
    expect(page.locator("pre")).to_contain_text(identifier)
    paper = page.get_by_role("link", name="invoice-").get_attribute("href")

    assert grace.context.request.get(str(paper)).body().startswith(b"%PDF")
    assert grace.calm()


def test_an_hour_and_a_day_pass_by_a_button(identifier: str, stack: Stack, grace: Visitor) -> None:
    before = stack.clock()
    grace.page.goto("/_local/")
    grace.page.get_by_role("button", name="+1 hour").click()
    grace.page.get_by_role("button", name="+1 day").click()

    expect(grace.page.get_by_role("status")).to_have_text("Nothing was deleted.")
    assert before.startswith("2026-12-01T18")
    assert stack.clock().startswith("2026-12-02T19")
    assert grace.calm()


@pytest.mark.clause("R3")
@pytest.mark.clause("R5")
def test_each_press_goes_to_the_next_deletion_until_nothing_is_due(
    identifier: str, stack: Stack, grace: Visitor
) -> None:
    page, told = grace.page, grace.page.get_by_role("status")
    page.set_default_timeout(60_000)  # three weeks of hourly schedules
    button = page.get_by_role("button", name="To the next deletion")
    page.goto("/_local/")
    expect(page.get_by_text("2026-12-22 08:00 UTC")).to_be_visible()
    button.click()
    expect(told).to_contain_text(f"Specifications, files and pictures of order {identifier}")
    first = stack.clock()
    button.click()
    expect(told).to_contain_text(f"Phone, address, payment details and invoice PDF of order {identifier}")
    second = stack.clock()
    button.click()
    expect(told).to_have_text("Nothing was deleted, and nothing is due.")

    assert (first[:16], second[:16]) == ("2026-12-22T08:00", "2026-12-29T08:00")
    assert stack.clock()[:13] == second[:13]
    assert grace.calm()


def test_an_empty_mailbox_says_how_a_mail_gets_there(grace: Visitor) -> None:
    grace.page.goto("/_local/?to=nobody@client.example")

    expect(grace.page.get_by_text("No mail yet to nobody@client.example.")).to_be_visible()
    assert grace.calm()


@pytest.mark.parametrize("since", ["", "x", "2026-12-01", "<script>"])
def test_a_moment_that_cannot_be_read_tells_of_no_deletion(since: str, stack: Stack) -> None:
    answer = stack.call("GET", "/_local/", params={"since": since})

    assert answer.status_code == 200
    assert 'role="status"' not in answer.text
