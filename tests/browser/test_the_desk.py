"""The desk in a real browser: letters answered and decided on, third parties, a corrected address.

The tests of this file are one visit and run in their order on one stack.
"""

import smtplib
from collections.abc import Iterator
from email.message import EmailMessage

import pytest
from browser.visitor import WIDTHS, Visitor
from journeys.stack import Stack, an_order
from playwright.sync_api import Browser, expect

HOSTILE = "<img src=x onerror=\"document.title='taken over'\"><b>bold</b>"
QUESTION = f"When may I see the first sketch? {HOSTILE}"
UNSURE = f"NO, but could you send me the blue one as a print? {HOSTILE}"
WRONG, RIGHT = "ada@cleint.example", "ada@client.example"


@pytest.fixture(scope="module")
def order_id(stack: Stack) -> str:
    """A paid order under a mistyped address, a question about it, and an answer to a promotion."""
    form = an_order()
    form["client"] = {**form["client"], "email": WRONG}
    order = stack.order(form).json()
    stack.pay(order["payment_url"])
    stack.drain()
    asked = {"full_name": HOSTILE, "email": WRONG, "message": QUESTION, "transaction_id": order["transaction_id"]}
    assert stack.call("POST", "/inquiries", json=asked).status_code == 202
    stack.campaign("Winter light")
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = WRONG, stack.mails(WRONG)[-1]["Reply-To"], f"Re: light {HOSTILE}"
    mail.set_content(UNSURE)
    with smtplib.SMTP("127.0.0.1", stack.smtp_port) as smtp:
        smtp.send_message(mail)
    stack.drain()
    return str(order["transaction_id"])


@pytest.fixture(scope="module")
def owner(browser: Browser, stack: Stack, origins: set[str], order_id: str) -> Iterator[Visitor]:
    context = browser.new_context(base_url=stack.url, locale="en-US", timezone_id="America/Los_Angeles")
    visitor = Visitor(context, origins)
    token = stack.call("POST", "/_local/token", json={"as": "owner@studio.example"}).json()["token"]
    visitor.page.goto("/studio/")
    visitor.page.get_by_label("Token").fill(token)
    visitor.page.get_by_role("button", name="Open the desk").click()
    yield visitor
    context.close()


@pytest.mark.clause("U3")
def test_an_inquiry_is_answered_and_its_thread_stays_in_sight(owner: Visitor) -> None:
    page = owner.page
    page.get_by_role("link", name="Letters").click()
    entry = page.locator("#inquiries-list > li")
    expect(entry).to_contain_text(QUESTION)
    entry.get_by_text("Answer", exact=True).click()
    entry.get_by_label("Your answer").fill(f"On Friday. {HOSTILE}")
    entry.get_by_role("button", name="Send the answer").click()

    expect(entry).to_contain_text("The answer is on its way.")
    expect(entry.get_by_label("Answers")).to_contain_text(f"On Friday. {HOSTILE}")
    assert page.title() == "Desk: Team Picpros"
    assert owner.calm()


@pytest.mark.clause("R7")
def test_a_reply_that_might_be_a_no_is_decided_on(stack: Stack, owner: Visitor) -> None:
    entry = owner.page.locator("#replies-list > li")
    expect(entry).to_contain_text(UNSURE)
    entry.get_by_role("button", name="It is a NO").click()

    expect(entry).to_contain_text("Decided: it is a NO.")
    expect(entry.get_by_role("button", name="NO")).to_have_count(0)
    assert "no more promotions" in stack.mails(WRONG)[-1]["Subject"]
    assert owner.calm()


@pytest.mark.clause("U5")
def test_a_mistyped_address_is_corrected_and_a_consent_lets_something_go(
    stack: Stack, owner: Visitor, order_id: str
) -> None:
    page = owner.page
    page.get_by_role("link", name="Orders").click()
    page.locator(f"[data-id='{order_id}']").click()
    page.get_by_text("The e-mail is wrong").click()
    page.get_by_label("The right e-mail").fill(RIGHT)
    page.get_by_role("button", name="Correct the e-mail").click()
    expect(page.get_by_text("The e-mail is corrected.")).to_be_visible()
    expect(page.get_by_role("button", name="Hand over")).to_be_hidden()
    page.get_by_text("Record a consent").click()
    page.get_by_label("Who may get it").fill(HOSTILE)
    page.get_by_label("What for").fill("a printed album")
    page.get_by_role("button", name="Record the consent").click()
    page.get_by_role("button", name="Hand over").click()

    expect(page.get_by_text("You may hand it over now.")).to_be_visible()
    assert [bool(list(mail.iter_attachments())) for mail in stack.mails(RIGHT)] == [True, False]
    assert page.title() == "Desk: Team Picpros"
    assert owner.calm()


@pytest.mark.parametrize("which", ["e-mail", "invoice number", "transaction id"])
def test_an_order_is_found_by_what_its_client_knows(stack: Stack, owner: Visitor, order_id: str, which: str) -> None:
    page = owner.page
    invoice = stack.desk("GET", f"/orders/{order_id}").json()["invoice_number"]
    page.get_by_label("Find by").fill({"e-mail": RIGHT.upper(), "invoice number": invoice}.get(which, order_id.lower()))
    page.get_by_label("Find by").press("Enter")

    expect(page.locator("#order").get_by_role("heading", name=order_id)).to_be_visible()
    page.get_by_label("Find by").fill("nobody@client.example")
    page.get_by_label("Find by").press("Enter")
    expect(page.get_by_text("Nothing is found for this.")).to_be_visible()
    page.get_by_role("button", name="Look again").click()
    expect(page.locator(f"[data-id='{order_id}']")).to_be_visible()
    assert owner.calm()


@pytest.mark.parametrize("width", WIDTHS)
def test_no_part_of_the_desk_is_wider_than_the_screen(owner: Visitor, width: int) -> None:
    page = owner.page
    page.set_viewport_size({"width": width, "height": 900})
    for part in ("Letters", "Campaigns", "Orders"):
        page.get_by_role("link", name=part).click()

        expect(page.get_by_role("heading", name=part, exact=True)).to_be_visible()
        assert page.evaluate("document.documentElement.scrollWidth") <= width, part


@pytest.mark.clause("U7")
def test_campaigns_that_were_sent_are_listed_with_their_numbers(owner: Visitor) -> None:
    page = owner.page
    page.get_by_role("link", name="Campaigns").click()
    page.locator("#campaigns-list").get_by_role("button", name="Winter light").click()

    expect(page.locator("#campaign")).to_contain_text("Unsubscribed1")
    assert owner.calm()


@pytest.mark.clause("U7")
def test_a_campaign_is_looked_at_and_tried_before_it_goes_out(stack: Stack, owner: Visitor) -> None:
    page = owner.page
    page.get_by_role("link", name="Campaigns").click()
    page.get_by_label("Name").fill("Spring light")
    page.get_by_label("Subject").fill("Spring <light>")
    page.get_by_label("Text", exact=True).fill(f"# Dear {{first_name}}\n\n**New** [light](https://l.example) {HOSTILE}")
    page.get_by_role("button", name="Make the campaign").click()
    expect(page.locator("#campaign").get_by_role("heading", name="Spring light")).to_be_visible()
    page.get_by_role("button", name="Preview").click()
    frame = page.frame_locator("iframe.mail")
    expect(frame.get_by_role("heading", name="Dear Jordan")).to_be_visible()
    page.get_by_role("button", name="Send a test").click()
    expect(page.locator("#campaign")).to_contain_text("A test is on its way to")
    stack.drain()
    panel = "getComputedStyle(document.querySelector('iframe.mail').contentDocument.querySelector('h1')).fontSize"

    expect(frame.locator("strong")).to_have_text("New")
    expect(frame.get_by_text("light", exact=True)).to_have_attribute("title", "https://l.example")
    expect(frame.locator("body")).to_contain_text(HOSTILE)
    expect(frame.get_by_text("This is an advertisement from")).to_be_visible()
    assert page.evaluate(panel) == "24px"
    assert page.title() == "Desk: Team Picpros"
    assert stack.mails("studio@picpros.example")[-1]["Subject"] == "[Test] Spring <light>"
    assert owner.calm()


def is_now(stack: Stack, state: str) -> None:
    """Let the last campaign be in a state that it would pass in a moment."""
    campaign = stack.desk("GET", "/campaigns").json()["items"][0]["campaign_id"]
    stack.client("dynamodb").update_item(
        TableName=stack.get("/_local/status")["variables"]["MAIN_TABLE"],
        Key={"pk": {"S": f"campaign#{campaign}"}, "sk": {"S": "record"}},
        UpdateExpression="SET campaign_state = :state, recipients = :two",
        ExpressionAttributeValues={":state": {"S": state}, ":two": {"N": "2"}},
    )


@pytest.mark.clause("U7")
def test_a_campaign_under_way_is_paused_and_resumed(stack: Stack, owner: Visitor) -> None:
    page, panel = owner.page, owner.page.locator("#campaign")
    is_now(stack, "sending")
    page.get_by_role("button", name="Look again").click()
    expect(panel.get_by_role("progressbar")).to_be_visible()
    page.get_by_role("button", name="Pause").click()
    expect(panel).to_contain_text("It is paused.")
    page.get_by_role("button", name="Resume").click()
    expect(panel).to_contain_text("It goes on to those who did not get it yet.")
    stack.drain()
    page.get_by_role("button", name="Look again").click()

    expect(panel.locator("dd").first).to_have_text("Sent")
    expect(page.locator("#campaigns-list > li").first).to_contain_text("Sent")
    assert owner.calm()


def test_a_pause_that_comes_too_late_says_so_and_shows_what_is_true(stack: Stack, owner: Visitor) -> None:
    page, panel = owner.page, owner.page.locator("#campaign")
    is_now(stack, "sending")
    page.get_by_role("button", name="Look again").click()
    expect(page.get_by_role("button", name="Pause")).to_be_visible()
    is_now(stack, "done")
    page.get_by_role("button", name="Pause").click()

    expect(panel).to_contain_text("a promotion that is done cannot be paused")
    expect(panel.locator("dd").first).to_have_text("Sent")
    expect(page.get_by_role("button", name="Pause")).to_have_count(0)
    [refused] = owner.errors
    assert "409" in refused
    owner.errors.clear()
