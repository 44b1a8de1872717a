"""The main job, whole and from outside: one order from the website's form to the last purge, and the NO that follows.

The tests of this file are one journey and run in their order on one stack.
"""

import io
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pypdf
import pytest
import requests

from journeys.mail_clients import s_nail, swaks
from journeys.stack import DECLINED_CARD, Stack, an_order

TEXT = "Two portraits of the engine, please, one by candlelight."
UPLOAD = b"\xff\xd8\xff" + b"engine " * 200
PICTURE = b"\xff\xd8\xff" + b"finished " * 300
ADA, GRACE, LINUS = "ada@client.example", "grace@client.example", "linus@reader.example"
# 14 business days after Tuesday 2026-12-01 end on Monday 2026-12-21: gone at 00:00 PST of the 22nd; day 28 is the 29th.
DETAILS_DUE, PERSONAL_DUE = "2026-12-22T08:00:00Z", "2026-12-29T08:00:00Z"


@dataclass
class Story:
    """What one chapter leaves for the next."""

    order: dict[str, Any] = field(default_factory=dict)
    other: dict[str, Any] = field(default_factory=dict)
    invoice_number: str = ""
    bearer: str = ""
    campaign_mail: Any = None

    @property
    def id(self) -> str:
        return str(self.order["transaction_id"])


@pytest.fixture(scope="module")
def story() -> Story:
    return Story()


def test_the_catalogue_is_public_and_priced(stack: Stack) -> None:
    items = stack.get("/catalogue")["items"]

    assert items[0]["price"]["currency"] == "usd"
    assert items[0]["price"]["minor"] > 0
    assert {"service", "name", "description", "price"} <= set(items[0])


@pytest.mark.clause("S4")
def test_an_order_is_taken_with_a_transaction_id_and_a_place_to_upload(stack: Stack, story: Story) -> None:
    answer = stack.order(an_order(), key="journey-1")

    assert answer.status_code == 201
    story.order = answer.json()
    assert story.order["status"] == "awaiting_payment"
    assert story.order["amount"] == {
        "minor": 2 * stack.get("/catalogue")["items"][0]["price"]["minor"],
        "currency": "usd",
    }
    assert stack.upload(story.order["uploads"][0], UPLOAD) in (200, 201, 204)
    assert stack.order(an_order(), key="journey-1").json()["transaction_id"] == story.id
    assert stack.order(an_order(promotions=False), key="journey-1").status_code == 409


def test_details_and_personal_data_lie_sealed(stack: Stack) -> None:
    stored = repr(stack.rows())

    assert TEXT not in stored
    assert "555 0100" not in stored
    assert "St James" not in stored


@pytest.mark.clause("S2")
def test_a_declined_card_is_told_and_a_good_one_pays_at_the_same_address(stack: Stack, story: Story) -> None:
    declined = stack.pay(story.order["payment_url"], DECLINED_CARD)
    paid = stack.pay(story.order["payment_url"])
    stack.drain()

    assert declined.status_code == 402
    assert paid.status_code == 303
    assert paid.headers["Location"].startswith(f"{stack.url}/thanks")
    tracked = stack.get(f"/orders/{story.id}")
    assert tracked["status"] == "paid"
    assert [step["status"] for step in tracked["history"]] == ["awaiting_payment", "paid"]
    assert tracked["deletes"] == {"specifications_at": None, "personal_data_at": None}
    assert not re.search("Ada|client.example|James|555", repr(tracked))


@pytest.mark.clause("S5")
def test_the_invoice_comes_by_mail_as_a_pdf(stack: Stack, story: Story) -> None:
    mails = [mail for mail in stack.mails(ADA) if "invoice" in mail["Subject"].lower()]

    assert len(mails) == 1
    [paper] = mails[0].iter_attachments()
    assert paper.get_content_type() == "application/pdf"
    text = "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(paper.get_content())).pages)
    story.invoice_number = str(stack.desk("GET", f"/orders/{story.id}").json()["invoice_number"])
    assert story.invoice_number.endswith("000001")
    for fact in (story.invoice_number, story.id, "Ada Lovelace", "12 St James Square", "$258.00", "visa ending 4242"):
        assert fact in text
    assert story.id in mails[0].get_body(("plain",)).get_content()


def test_a_second_client_orders_without_the_box_and_gets_the_next_number(stack: Stack, story: Story) -> None:
    form = an_order(promotions=False)
    form["client"] = {**form["client"], "full_name": "Grace Hopper", "email": GRACE}
    story.other = stack.order(form).json()
    stack.pay(story.other["payment_url"])
    stack.drain()

    second = stack.desk("GET", f"/orders/{story.other['transaction_id']}").json()["invoice_number"]
    assert second.endswith("000002")


def test_the_desk_lists_starts_and_takes_a_finished_picture(stack: Stack, story: Story) -> None:
    listed = stack.desk("GET", "/orders?status=paid").json()
    whole = stack.desk("GET", f"/orders/{story.id}").json()
    started = stack.desk("POST", f"/orders/{story.id}/start")
    announced = {"files": [{"name": "engine-final.jpg", "size": 10_000, "content_type": "image/jpeg"}]}
    uploads = stack.desk("POST", f"/orders/{story.id}/pictures", announced).json()["uploads"]

    assert {item["transaction_id"] for item in listed["items"]} == {story.id, story.other["transaction_id"]}
    assert whole["client"]["phone"] == "+1 213 555 0100"
    assert whole["specifications"]["text"] == TEXT
    assert whole["specifications"]["files"][0]["name"] == "engine.jpg"
    assert started.json()["status"] == "in_progress"
    assert stack.desk("POST", f"/orders/{story.id}/start").status_code == 409
    assert stack.upload(uploads[0], PICTURE) in (200, 201, 204)


@pytest.mark.clause("R1")
def test_an_order_in_progress_is_not_touched_by_weeks(stack: Stack, story: Story) -> None:
    before = stack.objects()
    other = story.other["transaction_id"]

    assert any(story.id in key for key in before)
    assert stack.desk("GET", f"/orders/{other}").json()["specifications"]["text"] == TEXT


@pytest.mark.clause("R2")
@pytest.mark.clause("U3")
def test_completion_stamps_both_due_times_and_tells_where_the_pictures_are(stack: Stack, story: Story) -> None:
    done = stack.desk("POST", f"/orders/{story.id}/complete").json()
    mail = stack.mails(ADA)[-1]
    text = mail.get_body(("plain",)).get_content()
    token = re.search(r"/account#token=(\S+)", text)

    assert done["deletes"] == {"specifications_at": DETAILS_DUE, "personal_data_at": PERSONAL_DUE}
    assert stack.get(f"/orders/{story.id}")["deletes"] == done["deletes"]
    assert "December 22, 2026, 00:00" in text
    assert token is not None
    session = stack.call("POST", "/sessions", json={"token": token[1]})
    assert session.status_code == 201
    assert stack.call("POST", "/sessions", json={"token": token[1]}).status_code == 410
    story.bearer = session.json()["bearer"]


@pytest.mark.clause("U1")
def test_the_client_fetches_pictures_and_invoice_on_the_own_page(stack: Stack, story: Story) -> None:
    headers = {"Authorization": f"Bearer {story.bearer}"}
    me = stack.get("/me", headers=headers)
    pictures = stack.get(f"/me/orders/{story.id}/pictures", headers=headers)
    invoice = stack.call("GET", f"/me/invoices/{story.invoice_number}", headers=headers)
    foreign = stack.call("GET", f"/me/orders/{story.other['transaction_id']}/pictures", headers=headers)

    assert me["client"]["email"] == ADA
    assert [order["transaction_id"] for order in me["orders"]] == [story.id]
    [picture] = pictures["items"]
    assert stack.fetch(picture["url"]).content == PICTURE
    assert invoice.status_code == 303
    assert stack.fetch(invoice.headers["Location"]).content.startswith(b"%PDF")
    assert foreign.status_code == 404


@pytest.mark.clause("R2")
def test_nothing_goes_a_minute_before_the_details_are_due(stack: Stack, story: Story) -> None:
    stack.wait_until("2026-12-22T07:59:00Z")
    whole = stack.desk("GET", f"/orders/{story.id}").json()

    assert whole["specifications"]["text"] == TEXT
    assert len([key for key in stack.objects() if f"/{story.id}/" in key]) == 2


@pytest.mark.clause("R3")
def test_specifications_and_every_file_are_gone_within_the_hour(stack: Stack, story: Story) -> None:
    ran = stack.wait_until("2026-12-22T08:59:00Z")
    whole = stack.desk("GET", f"/orders/{story.id}").json()

    assert {"at": DETAILS_DUE, "schedule": "RetentionFunctionTick"} in ran
    assert whole["specifications"] is None
    assert whole["pictures"] == []
    assert whole["client"]["phone"] == "+1 213 555 0100"
    assert not [key for key in stack.objects() if f"/{story.id}/" in key]
    assert not [row for row in stack.rows() if _belongs(row, story.id) and "details" in _text(row, "sk", "class")]


@pytest.mark.clause("R5")
def test_on_day_28_only_name_and_email_are_left(stack: Stack, story: Story) -> None:
    stack.wait_until("2026-12-29T07:59:00Z")
    held_before = stack.desk("GET", f"/orders/{story.id}").json()["client"]
    stack.wait_until("2026-12-29T08:59:00Z")
    whole = stack.desk("GET", f"/orders/{story.id}").json()

    assert held_before["phone"] == "+1 213 555 0100"
    assert whole["client"] == {"full_name": "Ada Lovelace", "email": ADA, "phone": None, "address": None}
    assert whole["payments"][0]["last4"] is None
    assert not [key for key in stack.objects() if story.invoice_number in key]
    assert not [row for row in stack.rows() if _belongs(row, story.id) and "wrapped" in row]
    assert stack.get(f"/orders/{story.id}")["status"] == "completed"


@pytest.mark.clause("R5")
def test_a_dispute_that_comes_after_the_purge_finds_the_number_and_brings_nothing_back(
    stack: Stack, story: Story
) -> None:
    [payment] = stack.desk("GET", f"/orders/{story.id}").json()["payments"]
    form = {"do": "dispute", "kind": "dispute", "reason": "fraudulent"}
    dashboard = stack.get("/_local/status")["endpoints"]["stripe_dashboard"]
    requests.post(f"{dashboard}/payments/{payment['payment_id']}", data=form, timeout=30)
    stack.drain()
    whole = stack.desk("GET", f"/orders/{story.id}").json()

    assert [each["state"] for each in whole["disputes"]] == ["open"]
    assert whole["invoice_number"] == story.invoice_number
    assert whole["client"] == {"full_name": "Ada Lovelace", "email": ADA, "phone": None, "address": None}
    assert [each["last4"] for each in whole["payments"]] == [None]
    assert not [row for row in stack.rows() if _belongs(row, story.id) and "wrapped" in row]


@pytest.mark.clause("R1")
def test_the_order_in_progress_is_whole_after_both_purges(stack: Stack, story: Story) -> None:
    other = story.other["transaction_id"]
    whole = stack.desk("GET", f"/orders/{other}").json()

    assert whole["specifications"]["text"] == TEXT
    assert whole["client"]["phone"] == "+1 213 555 0100"


@pytest.mark.clause("U7")
def test_the_newsletter_is_for_those_who_confirmed_it_from_their_own_mailbox(stack: Stack) -> None:
    for reader in (LINUS, "mistyped@reader.example"):
        assert stack.call("POST", "/newsletter", json={"email": reader, "full_name": "Linus"}).status_code == 202
    [mail] = stack.mails(LINUS)
    token = re.search(r"/confirm#token=(\S+)", mail.get_body(("plain",)).get_content())

    assert token is not None
    assert stack.call("POST", "/confirmations", json={"token": token[1]}).json() == {"confirmed": "newsletter"}
    assert stack.call("POST", "/confirmations", json={"token": token[1]}).status_code == 410


@pytest.mark.clause("U7")
def test_a_campaign_goes_to_those_who_may_get_it(stack: Stack, story: Story) -> None:
    numbers = stack.campaign("Winter light")
    story.campaign_mail = stack.mails(ADA)[-1]
    text = story.campaign_mail.get_body(("plain",)).get_content()

    assert (numbers["state"], numbers["recipients"], numbers["sent"]) == ("done", 2, 2)
    assert story.campaign_mail["Subject"] == "Winter light"
    assert "NO" in text
    assert "Hello Ada," in text
    assert story.campaign_mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert stack.mails(LINUS)[-1]["Subject"] == "Winter light"
    for nobody in (GRACE, "mistyped@reader.example"):
        assert "Winter light" not in [mail["Subject"] for mail in stack.mails(nobody)]


@pytest.mark.clause("R7")
def test_a_no_from_a_real_mail_client_is_honoured(stack: Stack, story: Story, tmp_path: Path) -> None:
    address = story.campaign_mail["Reply-To"]
    s_nail(stack, ADA, address, "Re: Winter light", "NO\n\n> Hello Ada,\n> winter light is here.\n", tmp_path)
    stack.drain()
    numbers = stack.campaign("Spring light")

    assert (numbers["recipients"], numbers["sent"]) == (1, 1)
    assert "Spring light" not in [mail["Subject"] for mail in stack.mails(ADA)]
    assert not [key for key in stack.objects() if "/raw/" in key]
    confirmations = [mail for mail in stack.mails(ADA) if mail["Auto-Submitted"] == "auto-replied"]
    assert len(confirmations) == 1


@pytest.mark.clause("R7")
def test_a_no_from_another_mail_client_to_the_address_of_the_sender_is_honoured_too(stack: Stack) -> None:
    mail = stack.mails(LINUS)[-1]
    swaks(stack, LINUS, "hello@picpros.example", "Re: Spring light", "No, thank you.\n\nLinus")
    stack.drain()

    assert mail["Subject"] == "Spring light"
    assert stack.campaign("May light")["sent"] == 0
    assert [each["Subject"] for each in stack.mails(LINUS)].count("Spring light") == 1


@pytest.mark.clause("R7")
def test_a_new_order_with_the_box_ticked_does_not_undo_the_no(stack: Stack) -> None:
    again = stack.order(an_order()).json()
    stack.pay(again["payment_url"])
    stack.drain()

    assert stack.campaign("Summer light")["sent"] == 0
    assert "Summer light" not in [mail["Subject"] for mail in stack.mails(ADA)]


def test_nothing_failed_on_the_way(stack: Stack) -> None:
    logs = stack.call("GET", "/_local/logs").text

    assert '"ERROR"' not in logs
    assert not re.search("Lovelace|Hopper|Linus|client.example|reader.example|St James|555 0100|candlelight|4242", logs)


def _belongs(row: dict[str, Any], transaction_id: str) -> bool:
    return transaction_id in _text(row, "pk", "owner")


def _text(row: dict[str, Any], *names: str) -> str:
    return " ".join(row.get(name, {}).get("S", "") for name in names)
