"""The site as a person sees it: one order in a real browser, from the form to the pictures, and nothing left behind.

The tests of this file are one visit and run in their order on one stack.
"""

import re
from pathlib import Path

import pytest
from browser.steps import open_mail, pay, write_order
from browser.visitor import WIDTHS, Visitor
from journeys.stack import DECLINED_CARD, GOOD_CARD, Stack
from playwright.sync_api import expect

PAGES = ("/", "/order", "/thanks", "/track", "/account", "/inquiry", "/newsletter", "/confirm", "/policy", "/studio/")
ID = re.compile(r"PP-[0-9A-Z-]{20,}")


@pytest.mark.clause("C2")
@pytest.mark.clause("L3")
@pytest.mark.parametrize("path", PAGES)
def test_every_page_opens_for_somebody_who_gives_no_name(ada: Visitor, path: str) -> None:
    ada.page.goto(path, wait_until="networkidle")

    expect(ada.page.locator("h1:visible")).not_to_be_empty()
    if path != "/studio/":
        expect(ada.page.get_by_role("contentinfo").get_by_text("hello@picpros.example")).to_be_visible()
        expect(ada.page.get_by_role("link", name="Privacy policy", exact=True)).to_be_visible()
    assert ada.calm()


@pytest.mark.parametrize("width", WIDTHS)
def test_no_page_is_wider_than_the_screen(ada: Visitor, width: int) -> None:
    ada.page.set_viewport_size({"width": width, "height": 900})

    for path in (*PAGES, "/_local/"):
        ada.page.goto(path)
        assert ada.page.evaluate("document.documentElement.scrollWidth") <= width, path


def test_what_is_missing_is_said_beside_its_field(ada: Visitor) -> None:
    ada.page.goto("/order", wait_until="networkidle")
    ada.page.get_by_role("button", name="Order and pay").click()

    name = ada.page.get_by_label("Full name")
    expect(name).to_have_attribute("aria-invalid", "true")
    expect(name).to_have_accessible_description("Please fill out this field.")
    expect(ada.page.get_by_label("Specifications")).to_be_focused()
    assert ada.calm()


def test_an_order_with_a_file_leads_to_the_payment_page(ada: Visitor, tmp_path: Path) -> None:
    picture = tmp_path / "engine.jpg"
    picture.write_bytes(b"\xff\xd8\xff" + b"engine " * 20_000)
    write_order(ada.page, "Ada Lovelace", "ada@client.example")
    ada.page.get_by_label("Quantity").fill("2")
    ada.page.get_by_label("Tell me about new services").check()
    ada.page.get_by_label("Files").set_input_files(picture)

    expect(ada.page.locator("#total")).to_have_text("$258.00")
    ada.page.get_by_role("button", name="Order and pay").click()
    ada.page.wait_for_url("**/c/pay/**")
    expect(ada.page.get_by_text("258.00 USD").first).to_be_visible()
    assert ada.calm()


@pytest.mark.clause("S2")
def test_a_declined_card_is_told_and_a_good_one_pays(ada: Visitor) -> None:
    ada.refusals.add(402)
    pay(ada.page, DECLINED_CARD)
    expect(ada.page.get_by_role("alert")).to_contain_text("declined")
    ada.refusals.clear()
    pay(ada.page, GOOD_CARD)

    ada.page.wait_for_url("**/thanks?order=*")
    expect(ada.page.locator("#order-status")).to_contain_text("Paid")
    assert ada.calm()


@pytest.mark.clause("S4")
def test_the_order_is_followed_by_its_transaction_id(ada: Visitor) -> None:
    identifier = ada.page.locator("#order-id").inner_text()
    ada.page.goto("/track")
    ada.page.get_by_label("Transaction id").fill(identifier.lower())
    ada.page.get_by_role("button", name="Look it up").click()

    expect(ada.page.get_by_role("heading", name="Your order")).to_be_focused()
    expect(ada.page.locator("#order-state")).to_contain_text("$258.00")
    assert ID.fullmatch(identifier)
    assert "Ada" not in ada.page.content()
    assert ada.calm()


@pytest.mark.clause("S5")
def test_the_invoice_is_read_in_the_mailbox(stack: Stack, ada: Visitor) -> None:
    stack.drain()
    ada.page.goto("/_local/")
    ada.page.get_by_role("link", name="invoice").click()
    paper = ada.page.get_by_role("link", name="invoice-").get_attribute("href")
    fetched = ada.context.request.get(str(paper))

    expect(ada.page.frame_locator("iframe").get_by_text("Dear Ada Lovelace")).to_be_visible()
    assert fetched.headers["content-type"] == "application/pdf"
    assert fetched.body().startswith(b"%PDF")
    assert ada.calm()


def test_the_desk_makes_sends_and_completes(stack: Stack, ada: Visitor, tmp_path: Path) -> None:
    finished = tmp_path / "engine-final.jpg"
    finished.write_bytes(b"\xff\xd8\xff" + b"finished " * 300)
    page = ada.page
    page.goto("/studio/")
    page.get_by_label("Token").fill(
        stack.call("POST", "/_local/token", json={"as": "owner@studio.example"}).json()["token"]
    )
    page.get_by_role("button", name="Open the desk").click()
    page.get_by_role("button", name="Ada Lovelace").click()
    page.get_by_role("button", name="Start work").click()
    expect(page.get_by_role("button", name="Complete")).to_be_enabled()
    page.get_by_label("Add finished pictures").set_input_files(finished)
    expect(page.get_by_text("The picture has arrived.")).to_be_visible()
    page.get_by_role("button", name="Complete").click()

    expect(page.get_by_role("button", name="Reopen")).to_be_visible()
    assert ada.calm()


@pytest.mark.clause("U1")
@pytest.mark.clause("U3")
def test_the_link_in_the_mail_opens_the_own_page_with_pictures_and_invoice(stack: Stack, ada: Visitor) -> None:
    stack.drain()
    ada.page.goto("/_local/")
    ada.page.get_by_role("link", name="are ready").click()
    with ada.context.expect_page() as opened:
        ada.page.frame_locator("iframe").get_by_role("link", name="Fetch your pictures").click()
    own = opened.value
    expect(own.get_by_role("heading", name="Hello Ada Lovelace")).to_be_visible()
    own.get_by_role("button", name="Pictures").click()
    with own.expect_download() as picture:
        own.get_by_role("link", name="engine-final.jpg").click()
    with own.expect_download() as invoice:
        own.get_by_role("button", name="Invoice").click()

    assert picture.value.suggested_filename == "engine-final.jpg"
    assert Path(invoice.value.path()).read_bytes().startswith(b"%PDF")
    assert "token" not in own.url
    assert ada.calm()


@pytest.mark.clause("R7")
def test_the_link_of_a_promotion_ends_them_for_good(stack: Stack, ada: Visitor) -> None:
    numbers = stack.campaign("New light is here")
    open_mail(ada.page, "ada@client.example", "New light is here")
    with ada.context.expect_page() as opened:
        ada.page.frame_locator("iframe").get_by_role("link").first.click()
    opened.value.get_by_role("button", name="send me no more promotions").click()
    expect(opened.value.get_by_role("heading", name="Done")).to_be_visible()

    assert numbers["sent"] == 1
    assert stack.campaign("Newer light is here")["sent"] == 0
    assert ada.calm()


def test_the_newsletter_is_confirmed_by_the_link_in_the_mail(stack: Stack, ada: Visitor) -> None:
    ada.page.goto("/newsletter")
    ada.page.get_by_label("E-mail").fill("friend@reader.example")
    ada.page.get_by_role("button", name="Sign up").click()
    ada.page.wait_for_url("**/thanks?for=newsletter")
    stack.drain()
    open_mail(ada.page, "friend@reader.example", "Please confirm")
    with ada.context.expect_page() as opened:
        ada.page.frame_locator("iframe").get_by_role("link").first.click()

    expect(opened.value.get_by_role("heading", name="Confirm")).to_be_visible()
    expect(opened.value.get_by_label("The link from our mail")).to_be_hidden()
    opened.value.get_by_role("button", name="Confirm").click()
    expect(opened.value.get_by_role("heading", name="You are on the list")).to_be_visible()
    assert "token" not in opened.value.url
    assert ada.calm()


@pytest.mark.clause("K1")
@pytest.mark.clause("C2")
def test_the_whole_visit_leaves_no_cookie_and_nothing_stored(ada: Visitor) -> None:
    ada.page.goto("/")

    assert ada.calm()
