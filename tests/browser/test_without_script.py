"""The site for somebody who lets no script run: every form, its errors, mails, tracking and the way out.

The tests of this file are one visit and run in their order on one stack.
"""

import re
from urllib.parse import parse_qs, urlsplit

import pytest
from browser.steps import open_mail, pay, write_order
from browser.visitor import Visitor
from journeys.stack import DECLINED_CARD, GOOD_CARD, Stack
from playwright.sync_api import expect

pytestmark = pytest.mark.clause("C2")
GRACE = "grace@client.example"
READER = "joan@reader.example"


def looks_up(grace: Visitor, identifier: str) -> None:
    grace.page.goto("/track")
    grace.page.get_by_label("Transaction id").fill(identifier)
    grace.page.get_by_role("button", name="Look it up").click()


def test_a_wrong_order_is_told_in_plain_words_and_mended_with_what_was_typed(grace: Visitor) -> None:
    page = grace.page
    grace.refusals.add(422)
    page.goto("/order")
    write_order(page, "Grace Hopper", GRACE)
    page.get_by_label("Tell me about new services").check()
    page.get_by_label("Phone").fill("none of yours")
    page.get_by_role("button", name="Order and pay").click()
    expect(page.get_by_role("heading", name="Please look again")).to_be_visible()
    expect(page.get_by_role("main")).to_contain_text("Phone")
    expect(page.get_by_role("main")).not_to_contain_text("none of yours")
    page.go_back()

    expect(page.get_by_label("Full name")).to_have_value("Grace Hopper")
    page.get_by_label("Phone").fill("+1 213 555 0100")
    page.get_by_label("Second service").select_option("product")
    page.locator("#items-1-quantity").fill("3")
    page.get_by_role("button", name="Order and pay").click()
    page.wait_for_url("**/c/pay/**")
    expect(page.get_by_text("306.00 USD").first).to_be_visible()
    assert grace.calm()


def test_who_turns_back_from_the_payment_finds_the_way_to_pay_again(grace: Visitor) -> None:
    page = grace.page
    page.get_by_role("link", name="Cancel and go back").click()
    page.wait_for_url("**/track?id=*")
    looks_up(grace, parse_qs(urlsplit(page.url).query)["id"][0])
    expect(page.get_by_text("Awaiting payment").first).to_be_visible()
    page.get_by_role("button", name="Pay now").click()
    page.wait_for_url("**/c/pay/**")
    grace.refusals.add(402)
    pay(page, DECLINED_CARD)
    expect(page.get_by_role("alert")).to_contain_text("declined")
    pay(page, GOOD_CARD)
    page.wait_for_url("**/thanks?order=*")

    expect(page.locator("noscript code")).to_have_text("order=")
    expect(page.locator("noscript code")).to_be_visible()
    assert grace.calm()


@pytest.mark.clause("S4")
def test_the_order_is_tracked_on_a_page_without_a_name(stack: Stack, grace: Visitor) -> None:
    identifier = parse_qs(urlsplit(grace.page.url).query)["order"][0]
    stack.drain()
    looks_up(grace, identifier.lower().replace("-", " "))
    main = grace.page.get_by_role("main")

    expect(main).to_contain_text("Thank you. Your order is in our queue.")
    expect(main).to_contain_text("$306.00")
    expect(main).to_contain_text("December 1, 2026")
    assert "Grace" not in grace.page.content()
    assert identifier not in grace.page.url
    assert grace.calm()


@pytest.mark.clause("S4")
def test_an_id_that_nobody_knows_is_told_on_a_page(grace: Visitor) -> None:
    grace.refusals.add(404)
    looks_up(grace, "PP-7")

    expect(grace.page.get_by_role("heading", name="We do not know this")).to_be_visible()
    assert grace.calm()


def test_an_inquiry_with_a_fault_is_mended_and_sent(grace: Visitor) -> None:
    page = grace.page
    page.goto("/inquiry")
    page.get_by_label("Full name").fill("Grace Hopper")
    page.get_by_label("E-mail").fill(GRACE)
    page.get_by_label("Message").fill("Could it be blue?")
    page.get_by_label("Transaction id").fill("PP-1")
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_role("main")).to_contain_text("Is not a transaction id: it begins with PP-.")
    page.go_back()
    expect(page.get_by_label("Message")).to_have_value("Could it be blue?")
    page.get_by_label("Transaction id").fill("")
    page.get_by_role("button", name="Send").click()
    page.wait_for_url("**/thanks?for=inquiry")

    expect(page.get_by_role("heading", name="Thank you")).to_be_visible()
    assert grace.calm()


def test_a_link_that_is_copied_from_the_mail_confirms_the_newsletter_once(stack: Stack, grace: Visitor) -> None:
    page = grace.page
    page.goto("/newsletter")
    page.get_by_label("E-mail").fill(READER)
    page.get_by_role("button", name="Sign up").click()
    page.wait_for_url("**/thanks?for=newsletter")
    stack.drain()
    open_mail(page, READER, "Please confirm")
    page.get_by_text("The same as plain text").click()
    link = re.search(r"http\S+#token=\S+", page.locator("pre").inner_text())
    assert link
    for _ in range(2):
        page.goto(link[0])
        page.get_by_label("The link from our mail").fill(link[0])
        page.get_by_role("button", name="Confirm").click()
        if "/thanks" in page.url:
            grace.refusals.add(410)

    expect(page.get_by_role("heading", name="This link does not work")).to_be_visible()
    assert 410 in grace.refusals
    assert grace.calm()


@pytest.mark.clause("R7")
def test_one_button_behind_the_link_of_a_promotion_unsubscribes(stack: Stack, grace: Visitor) -> None:
    page = grace.page
    sent = stack.campaign("New light is here")["sent"]
    for email in (GRACE, READER):
        open_mail(page, email, "New light is here")
        link = page.frame_locator("iframe").get_by_role("link").first.get_attribute("href")
        page.goto(str(link))
        page.get_by_role("button", name="send me no more promotions").click()
        expect(page.get_by_role("heading", name="Done")).to_be_visible()

    assert (sent, stack.campaign("Newer light is here")["sent"]) == (2, 0)
    assert grace.calm()


@pytest.mark.clause("C1")
def test_registering_and_asking_for_a_link_work_and_the_own_page_says_what_it_needs(grace: Visitor) -> None:
    page = grace.page
    page.goto("/account")
    expect(page.locator("noscript p")).to_contain_text("The page behind the link needs its script")
    expect(page.locator("noscript p")).to_be_visible()
    page.get_by_role("textbox", name="Full name").fill("Joan Clarke")
    page.locator("#email").fill("joan@client.example")
    page.get_by_role("button", name="Register").click()
    page.wait_for_url("**/thanks?for=registration")
    page.goto("/account")
    page.locator("#link-email").fill(GRACE)
    page.get_by_role("button", name="Send the link").click()
    page.wait_for_url("**/thanks?for=access-link")

    assert grace.calm()
