"""Two clients think better of it: one on a page with script, one without. Their mails are opened in the mailbox."""

import pytest
from browser.steps import open_mail
from browser.visitor import Visitor
from journeys.stack import Stack, an_order
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.clause("U6")
ADA, GRACE = "ada@client.example", "grace@client.example"


def paid(stack: Stack, email: str) -> str:
    client = {**an_order()["client"], "email": email}
    order = stack.order(an_order(client=client), email).json()
    stack.pay(order["payment_url"])
    stack.drain()
    return str(order["transaction_id"])


def asks(page: Page, reason: str) -> None:
    page.get_by_text("Cancel this order").click()
    page.get_by_label("Why, if you like to say so").fill(reason)
    page.get_by_role("button", name="Send the link to cancel").click()


def opens_the_link(visitor: Visitor, stack: Stack, email: str) -> Page:
    stack.drain()
    open_mail(visitor.page, email, "Please confirm: cancel your order")
    with visitor.context.expect_page() as opened:
        visitor.page.frame_locator("iframe").get_by_role("link", name="Yes, cancel my order").click()
    return opened.value


def test_with_script_it_is_asked_confirmed_and_paid_back(stack: Stack, ada: Visitor) -> None:
    identifier = paid(stack, ADA)
    ada.page.goto(f"/track?id={identifier}")
    asks(ada.page, "We moved.")
    expect(ada.page.get_by_text("A link is on its way to the e-mail address of the order.")).to_be_visible()
    page = opens_the_link(ada, stack, ADA)
    page.wait_for_load_state("networkidle")
    before = stack.get(f"/orders/{identifier}")["status"]
    page.get_by_role("button", name="Confirm").click()
    expect(page.get_by_role("heading", name="Your cancellation is confirmed")).to_be_visible()
    stack.drain()
    page.goto(f"/track?id={identifier}")

    expect(page.locator("#order-state").get_by_text("This order was cancelled.")).to_be_visible()
    expect(page.get_by_text("Cancel this order")).to_have_count(0)
    assert before != "cancelled"
    money = stack.desk("GET", f"/orders/{identifier}").json()
    assert money["balance"]["left"]["minor"] == 0
    assert money["words"] == {"cancellation": "We moved."}
    assert ada.calm()


def test_without_script_it_is_the_same(stack: Stack, grace: Visitor) -> None:
    identifier = paid(stack, GRACE)
    page = grace.page
    page.goto("/track")
    page.get_by_label("Transaction id").fill(identifier)
    page.get_by_role("button", name="Look it up").click()
    asks(page, "")
    page.wait_for_url("**/thanks?for=cancellation#cancellation")
    expect(page.get_by_role("main")).to_contain_text("Nothing is cancelled before it is opened there.")
    expect(page.get_by_text("It has reached us.")).to_be_hidden()
    confirming = opens_the_link(grace, stack, GRACE)
    confirming.get_by_label("link").fill(confirming.url)
    confirming.get_by_role("button", name="Confirm").click()
    expect(confirming.get_by_text("Your cancellation is confirmed.")).to_be_visible()
    expect(confirming.get_by_text("It has reached us.")).to_be_hidden()

    assert stack.get(f"/orders/{identifier}")["status"] == "cancelled"
    assert grace.calm()
