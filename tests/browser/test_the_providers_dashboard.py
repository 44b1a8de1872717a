"""The provider's side of a payment by hand: what a studio does in the real dashboard, in a browser without script."""

from browser.visitor import Visitor
from journeys.stack import Stack, an_order
from playwright.sync_api import expect


def test_a_refund_and_a_dispute_are_made_by_hand(stack: Stack, grace: Visitor) -> None:
    order = stack.order(an_order()).json()
    stack.pay(order["payment_url"])
    stack.drain()
    page, grace.refusals = grace.page, {400}

    page.goto("/_local/")
    page.get_by_role("link", name="Payments").click()
    expect(page.get_by_role("row").filter(has_text=order["transaction_id"])).to_contain_text("succeeded")
    page.get_by_role("row").filter(has_text=order["transaction_id"]).get_by_role("link").click()
    page.get_by_label("Amount").fill("9999")
    page.get_by_role("button", name="Refund").click()
    expect(page.get_by_role("alert")).to_contain_text("greater than unrefunded amount")
    page.get_by_label("Amount").fill("12.50")
    page.get_by_label("Money goes").select_option("pending")
    page.get_by_role("button", name="Refund").click()
    page.get_by_role("button", name="Settle").click()
    page.get_by_role("button", name="Open as the cardholder").click()
    page.get_by_role("button", name="Close as won").click()
    expect(page.locator(".state", has_text="won")).to_be_visible()
    page.get_by_role("row").filter(has_text="checkout.session.completed").get_by_role("button").click()

    expect(page.get_by_role("definition").filter(has_text="200, ")).to_have_count(2)
    assert (grace.errors, grace.strangers, grace.kept()) == ([], [], [])


def test_no_page_of_it_is_wider_than_a_phone(stack: Stack, grace: Visitor) -> None:
    stack.pay(stack.order(an_order()).json()["payment_url"])
    dashboard = stack.get("/_local/status")["endpoints"]["stripe_dashboard"]
    grace.page.set_viewport_size({"width": 360, "height": 800})
    grace.page.goto(dashboard)
    widths = []
    for link in ("tbody a", "tbody tr:last-child a"):
        widths.append(grace.page.evaluate("document.documentElement.scrollWidth"))
        grace.page.locator(link).first.click()
    widths.append(grace.page.evaluate("document.documentElement.scrollWidth"))

    assert widths == [360] * 3
