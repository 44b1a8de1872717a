"""The owner gives money back, cancels, holds, and reads the reports, in a real browser.

The tests of this file are one visit and run in their order on one stack.
"""

from collections.abc import Iterator

import pytest
from browser.visitor import WIDTHS, Visitor
from journeys.stack import Stack, an_order
from playwright.sync_api import Browser, Route, expect

SCRATCH = "A scratch on the print. <img src=x onerror=\"document.title='taken over'\">"


def sold(stack: Stack, key: str) -> str:
    order = stack.order(an_order(), key).json()
    stack.pay(order["payment_url"])
    stack.drain()
    return str(order["transaction_id"])


@pytest.fixture(scope="module")
def owner(browser: Browser, stack: Stack, origins: set[str]) -> Iterator[Visitor]:
    context = browser.new_context(base_url=stack.url, locale="en-US", timezone_id="America/Los_Angeles")
    visitor = Visitor(context, origins)
    yield visitor
    context.close()


@pytest.fixture(scope="module")
def order_id(stack: Stack) -> str:
    return sold(stack, "first")


def test_a_link_from_a_notice_leads_through_the_token_to_its_order(stack: Stack, owner: Visitor, order_id: str) -> None:
    page = owner.page
    page.goto(f"/studio/#order={order_id}")
    page.get_by_label("Token").fill(
        stack.call("POST", "/_local/token", json={"as": "owner@studio.example"}).json()["token"]
    )
    page.get_by_role("button", name="Open the desk").click()

    expect(page.locator("#order").get_by_role("heading", name=order_id)).to_be_visible()
    expect(page.get_by_label("Money")).to_contain_text("Charged$258.00Left$258.00")
    assert owner.calm()


@pytest.mark.clause("U3")
def test_a_part_goes_back_after_the_amount_was_read_once_more(stack: Stack, owner: Visitor, order_id: str) -> None:
    page, money = owner.page, owner.page.get_by_label("Money")
    money.get_by_text("Give money back").first.click()
    money.get_by_label("Amount in USD").fill("1000x")
    money.get_by_label("Why").fill(SCRATCH)
    money.get_by_role("button", name="Give money back").click()
    expect(money.get_by_text("Please write an amount such as 49.90.")).to_be_visible()
    money.get_by_label("Amount in USD").fill("1000")
    money.get_by_role("button", name="Give money back").click()
    owner.refusals.add(409)
    money.get_by_role("button", name="Yes").click()
    expect(money.get_by_role("status").last).not_to_be_empty()
    expect(money.get_by_role("button", name="Give money back")).to_be_visible()
    money.get_by_label("Amount in USD").fill("49.90")
    money.get_by_role("button", name="Give money back").click()
    expect(money.get_by_text("Give back $49.90?")).to_be_visible()
    money.get_by_role("button", name="No").click()
    money.get_by_role("button", name="Give money back").click()
    money.get_by_role("button", name="Yes").click()

    expect(page.locator("#order")).to_contain_text("It is asked for: the payment provider carries it out")
    stack.drain()
    page.reload()
    expect(page.get_by_label("Token")).to_be_visible()
    held = stack.desk("GET", f"/orders/{order_id}").json()
    assert held["balance"]["refunded"] == {"minor": 4990, "currency": "usd"}
    assert [each["state"] for each in held["refunds"]] == ["succeeded"]
    assert owner.calm()


def test_the_rest_goes_back_and_then_there_is_nothing_left_to_give(stack: Stack, owner: Visitor, order_id: str) -> None:
    page = owner.page
    page.get_by_label("Token").fill(
        stack.call("POST", "/_local/token", json={"as": "owner@studio.example"}).json()["token"]
    )
    page.get_by_role("button", name="Open the desk").click()
    page.locator(f"[data-id='{order_id}']").click()
    money = page.get_by_label("Money")
    expect(money).to_contain_text(SCRATCH)
    money.get_by_text("Give money back").first.click()
    money.get_by_label("Why").fill("All of it.")
    money.get_by_role("button", name="Give money back").click()
    expect(money.get_by_text("Give back $208.10?")).to_be_visible()
    money.get_by_role("button", name="Yes").click()
    expect(page.locator("#order")).to_contain_text("It is asked for")
    stack.drain()
    page.locator(f"[data-id='{order_id}']").click()

    expect(money).to_contain_text("Given back$258.00Left$0.00")
    expect(money.get_by_text("Give money back")).to_have_count(0)
    assert page.title() == "Desk: Team Picpros"
    assert owner.calm()


def test_a_deletion_is_held_and_let_go(stack: Stack, owner: Visitor, order_id: str) -> None:
    page, money = owner.page, owner.page.get_by_label("Money")
    money.get_by_text("Hold the deletion").first.click()
    money.get_by_label("Because of").select_option("legal")
    money.get_by_label("Until").fill("2027-01-15")
    money.get_by_role("button", name="Hold the deletion").click()
    expect(page.locator("#order")).to_contain_text("For a legal duty, until January 15, 2027")
    held = stack.desk("GET", f"/orders/{order_id}").json()["holds"]
    money.get_by_role("button", name="Let go").click()

    expect(page.locator("#order")).to_contain_text("The hold is lifted.")
    assert held == [{"reason": "legal", "until": "2027-01-15T08:00:00Z"}]
    assert stack.desk("GET", f"/orders/{order_id}").json()["holds"] == []
    assert owner.calm()


def test_who_is_not_the_owner_hears_so_and_stays(stack: Stack, owner: Visitor, order_id: str) -> None:
    page = owner.page
    page.reload()
    page.get_by_label("Token").fill(
        stack.call("POST", "/_local/token", json={"as": "staff@studio.example"}).json()["token"]
    )
    page.get_by_role("button", name="Open the desk").click()
    page.locator(f"[data-id='{order_id}']").click()
    owner.refusals.add(403)
    money = page.get_by_label("Money")
    money.get_by_text("Hold the deletion").first.click()
    money.get_by_label("Until").fill("2027-01-15")
    money.get_by_role("button", name="Hold the deletion").click()

    expect(money.get_by_role("status").last).to_contain_text("owner")
    expect(page.locator("#order").get_by_role("heading", name=order_id)).to_be_visible()
    assert owner.calm()


@pytest.mark.clause("U6")
def test_begun_work_is_cancelled_for_less_than_the_fee(stack: Stack, owner: Visitor) -> None:
    identifier = sold(stack, "second")
    assert stack.desk("POST", f"/orders/{identifier}/start").status_code == 200
    page, money = owner.page, owner.page.get_by_label("Money")
    page.goto(f"/studio/#order={identifier}")
    money.get_by_text("Cancel the order").first.click()
    money.get_by_label("Fee in USD").fill("58")
    money.get_by_role("button", name="Cancel the order").click()
    money.get_by_role("button", name="Yes").click()

    expect(page.locator("#order")).to_contain_text("The order is cancelled, and the client is told by mail.")
    stack.drain()
    held = stack.desk("GET", f"/orders/{identifier}").json()
    assert (held["status"], held["balance"]["refunded"]["minor"]) == ("cancelled", 20000)
    assert held["cancellation"]["fee"]["minor"] == 5800
    assert owner.calm()


@pytest.mark.clause("U4")
def test_the_reports_tell_what_is_deleted_when_and_how_people_pay(stack: Stack, owner: Visitor) -> None:
    [cancelled] = stack.desk("GET", "/orders?status=cancelled").json()["items"]
    hold = {"reason": "legal", "until": "2027-01-15T08:00:00Z"}
    assert stack.desk("POST", f"/orders/{cancelled['transaction_id']}/holds", hold).status_code == 200
    page = owner.page
    page.get_by_role("link", name="Reports").click()

    expect(page.get_by_role("table").first).to_contain_text("Deletions")
    expect(page.locator("#deletions-days")).to_contain_text("Nothing is late.")
    expect(page.locator("#deletions-list")).to_contain_text("specifications and files")
    expect(page.locator("#deletions-list")).to_contain_text("Held until January 15, 2027 at 12:00 AM, promised for ")
    expect(page.locator("#methods")).to_contain_text("December 2026card, visa, in USDunder 3")
    assert owner.calm()


def test_what_is_late_is_said_before_everything_else(owner: Visitor) -> None:
    """Nothing is ever late on a stack that runs: the answer is changed on its way to the page."""

    def delayed(route: Route) -> None:
        report = route.fetch().json()
        report["items"][0].update(state="overdue", held_until=None, due_at="2026-11-30T08:00:00Z")
        report["late"] = {"count": 1, "since": "2026-11-30T08:00:00Z"}
        route.fulfill(json=report)

    page = owner.page
    page.route("**/desk/reports/retention?*", delayed)
    page.get_by_role("link", name="Orders").click()
    page.get_by_role("link", name="Reports").click()

    expect(page.locator("#deletions-days")).to_contain_text("Late: 1, the oldest since November 30, 2026")
    expect(page.locator("#deletions-list li").first).to_contain_text("late")
    page.unroute("**/desk/reports/retention?*")
    assert owner.calm()


def test_no_part_of_it_is_wider_than_the_screen(owner: Visitor, order_id: str) -> None:
    page, wider = owner.page, []
    for view in ("#reports", f"#order={order_id}"):
        page.goto(f"/studio/{view}")
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            if page.evaluate("document.documentElement.scrollWidth") > width:
                wider.append((view, width))

    assert wider == []
