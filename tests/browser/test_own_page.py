"""The own page as its client uses it: correct, be remembered, export, move to another address, be erased.

The tests of this file are one story and run in their order on one stack.
"""

import io
import re
from pathlib import Path
from zipfile import ZipFile

import pytest
from browser.steps import pay, write_order
from browser.visitor import WIDTHS, Visitor
from journeys.stack import GOOD_CARD, Stack
from playwright.sync_api import Page, expect

ADA, NEW = "ada@client.example", "ada@new.example"


def link_of(stack: Stack, to: str, subject: str) -> str:
    """Give the link that stands in the last mail of that subject."""
    newest = [mail for mail in stack.mails(to) if subject in str(mail["Subject"])][-1]
    body = newest.get_body(("plain",))
    assert body is not None
    found = re.search(r"http\S+#token=\S+", body.get_content())
    assert found is not None
    return found[0]


def opens(page: Page, address: str) -> None:
    """Come in anew: the same page with another fragment would not be loaded again."""
    page.goto("about:blank")
    page.goto(address, wait_until="networkidle")


def comes_in(stack: Stack, page: Page, email: str) -> None:
    stack.drain()
    stack.call("POST", "/access-links", json={"email": email})
    opens(page, link_of(stack, email, "Your page"))


@pytest.mark.clause("U1")
def test_a_profile_is_corrected_on_the_page(stack: Stack, ada: Visitor, tmp_path: Path) -> None:
    page, picture = ada.page, tmp_path / "engine.jpg"
    picture.write_bytes(b"\xff\xd8\xff" + b"engine " * 20_000)
    page.goto("/order")
    write_order(page, "Ada Lovelace", ADA)
    page.get_by_label("Files").set_input_files(picture)
    page.get_by_role("button", name="Order and pay").click()
    page.wait_for_url("**/c/pay/**")
    pay(page, GOOD_CARD)
    page.wait_for_url("**/thanks?order=*")
    comes_in(stack, page, ADA)
    page.get_by_role("button", name="Correct it").click()
    form = page.locator("#profile-form")
    form.get_by_label("Full name").fill("Ada <b>King</b>")
    form.get_by_label("Phone").fill("+1 213 555 0188")
    form.get_by_label("City").fill("Los Angeles")
    ada.refusals.add(422)
    form.get_by_role("button", name="Save").click()
    expect(form.get_by_label("Street and number")).to_have_attribute("aria-invalid", "true")
    form.get_by_label("Street and number").fill("12 St James Square")
    form.get_by_label("Postal code").fill("90012")
    form.get_by_label("Country").select_option("US")
    form.get_by_role("button", name="Save").click()

    expect(page.get_by_text("Saved.")).to_be_visible()
    expect(page.get_by_role("heading", name="Hello Ada <b>King</b>")).to_be_visible()
    expect(page.locator("#profile")).to_contain_text("12 St James Square, Los Angeles, 90012, US")
    ada.refusals.clear()
    assert ada.kept() == []
    assert ada.calm()


def test_what_was_not_changed_is_not_sent(ada: Visitor) -> None:
    page = ada.page
    page.get_by_role("button", name="Correct it").click()
    page.locator("#profile-form").get_by_role("button", name="Save").click()

    expect(page.get_by_text("Nothing was changed.")).to_be_visible()
    expect(page.locator("#profile-form")).to_be_hidden()
    assert ada.calm()


@pytest.mark.parametrize("width", WIDTHS)
def test_the_open_page_is_not_wider_than_the_screen(stack: Stack, ada: Visitor, width: int) -> None:
    ada.page.set_viewport_size({"width": width, "height": 900})
    ada.page.get_by_role("button", name="Correct it").click()

    assert ada.page.evaluate("document.documentElement.scrollWidth") <= width
    ada.page.get_by_role("button", name="Leave it as it is").click()


@pytest.mark.clause("K1")
def test_a_device_is_remembered_after_that_choice_and_forgotten_at_once(stack: Stack, ada: Visitor) -> None:
    page, box = ada.page, ada.page.get_by_label("Remember this device")
    before = ada.kept()
    box.check()
    expect(page.get_by_text("This device remembers you.")).to_be_visible()
    stored = ada.kept()
    page.reload()
    expect(page.get_by_role("heading", name="Hello Ada")).to_be_visible()
    box.uncheck()
    expect(page.get_by_text("Nothing is stored on this device.")).to_be_visible()
    after = ada.kept()
    page.reload()

    expect(page.get_by_role("button", name="Send the link")).to_be_visible()
    assert (before, stored, after) == ([], ["picpros-own-page"], [])
    assert ada.context.cookies() == []
    assert ada.calm()


@pytest.mark.clause("R4")
def test_the_data_is_asked_for_and_fetched_as_a_zip(stack: Stack, ada: Visitor) -> None:
    page = ada.page
    comes_in(stack, page, ADA)
    page.get_by_role("button", name="Ask for my data").click()
    expect(page.get_by_text("putting your data together")).to_be_visible()
    opens(page, link_of(stack, ADA, "Your data from"))
    with page.expect_download() as fetched:
        page.get_by_role("button", name="Fetch my data").click()
    with ZipFile(io.BytesIO(Path(fetched.value.path()).read_bytes())) as packed:
        names, shown = packed.namelist(), packed.read("index.html").decode()

    assert {"index.html", "data.json"} < set(names)
    assert any(re.fullmatch(r"orders/PP-[^/]+/files/engine\.jpg", name) for name in names)
    assert any(re.fullmatch(r"orders/PP-[^/]+/invoice-PP-\S+\.pdf", name) for name in names)
    assert "Ada &lt;b&gt;King&lt;/b&gt;" in shown
    assert "by candlelight" in shown
    assert ada.calm()


def test_a_new_address_counts_once_its_link_was_opened(stack: Stack, ada: Visitor) -> None:
    page = ada.page
    page.get_by_role("button", name="Correct it").click()
    page.locator("#profile-form").get_by_label("E-mail").fill(NEW)
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text(f"open the link that we mail to {NEW}")).to_be_visible()
    expect(page.locator("#profile")).to_contain_text(ADA)
    opens(page, link_of(stack, NEW, "confirm your new address"))
    page.get_by_role("button", name="Confirm").click()
    expect(page.get_by_role("heading", name="Your new address is confirmed")).to_be_visible()
    comes_in(stack, page, NEW)

    expect(page.locator("#profile")).to_contain_text(NEW)
    assert ada.calm()


@pytest.mark.clause("R1")
def test_an_erasure_waits_for_the_order_that_is_open_and_then_takes_everything(stack: Stack, ada: Visitor) -> None:
    page = ada.page
    ada.refusals.add(409)
    page.get_by_role("button", name="Erase everything …").click()
    page.get_by_role("button", name="Mail me the link").click()
    expect(page.locator("#erase-note")).to_contain_text("is still open")
    ada.refusals.clear()
    [order] = stack.desk("GET", "/orders").json()["items"]
    for verb in ("start", "complete"):
        stack.desk("POST", f"/orders/{order['transaction_id']}/{verb}", {})
    page.get_by_role("button", name="Erase everything …").click()
    page.get_by_role("button", name="Mail me the link").click()
    expect(page.locator("#erase-note")).to_contain_text("Until then nothing is deleted")
    opens(page, link_of(stack, NEW, "Erase your data"))
    page.get_by_role("button", name="Confirm").click()
    expect(page.get_by_role("heading", name="Your data is being deleted")).to_be_visible()
    stack.drain()
    left = stack.desk("GET", f"/orders/{order['transaction_id']}").json()

    assert left["held"] == "nothing"
    assert (left["client"]["full_name"], left["client"]["email"], left["specifications"]) == (None, None, None)
    assert ada.kept() == []
    assert ada.calm()
