import threading
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
import urllib3

from tests.local_stripe.world import START, Provider, pay

DECLINED = "4000 0000 0000 0002"


class Forms(HTMLParser):
    """The first form's method and named inputs."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.forms: list[dict[str, str | None]] = []
        self.inputs: list[dict[str, str | None]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "form":
            self.forms.append(dict(attrs))
        if tag == "input" and len(self.forms) == 1:
            self.inputs.append(dict(attrs))


def page_of(url: str) -> Any:
    return urllib3.request("GET", url, retries=False)


def line(name: str) -> list[dict[str, Any]]:
    price = {"currency": "usd", "unit_amount": 12900, "product_data": {"name": name}}
    return [{"price_data": price, "quantity": 2}]


def test_the_first_form_is_the_card_form_and_needs_no_script(provider: Provider) -> None:
    answer = page_of(provider.session().url)
    page = answer.data.decode()
    forms = Forms(page)

    assert answer.status == 200
    assert forms.forms[0]["method"] == "post"
    assert [field["name"] for field in forms.inputs] == ["number", "expiry", "cvc"]
    assert "<script" not in page
    assert "258.00 USD" in page


@pytest.mark.parametrize(
    ("number", "cvc", "brand"),
    [
        ("4242 4242 4242 4242", "123", "visa"),
        ("5555555555554444", "123", "mastercard"),
        ("3782 822463 10005", "1234", "amex"),
    ],
)
def test_a_good_card_pays_and_leads_back_to_the_shop(provider: Provider, number: str, cvc: str, brand: str) -> None:
    session = provider.session()
    answer = pay(session.url, number, cvc=cvc)
    paid: Any = provider.client.v1.checkout.sessions.retrieve(session.id, {"expand": ["payment_intent.latest_charge"]})
    charge = paid.payment_intent.latest_charge
    card = charge.payment_method_details.card

    assert (answer.status, answer.headers["Location"]) == (303, f"http://shop.example/thanks?session={session.id}")
    assert (paid.status, paid.payment_status, paid.url) == ("complete", "paid", None)
    assert (paid.payment_intent.status, paid.payment_intent.amount_received) == ("succeeded", 25800)
    assert paid.payment_intent.metadata.to_dict() == {"stack": "test", "order": "PP-TEST"}
    assert (charge.status, charge.amount, charge.captured) == ("succeeded", 25800, True)
    assert (card.brand, card.last4, card.funding, card.exp_month, card.exp_year) == (
        brand,
        number[-4:],
        "credit",
        12,
        2034,
    )


@pytest.mark.parametrize(
    ("number", "reason", "said"),
    [
        (DECLINED, "generic_decline", "Your card was declined."),
        ("4000 0000 0000 9995", "insufficient_funds", "insufficient funds"),
    ],
)
def test_a_declined_card_can_be_followed_by_a_good_one(provider: Provider, number: str, reason: str, said: str) -> None:
    session = provider.session()
    declined = pay(session.url, number)
    seen: Any = provider.client.v1.checkout.sessions.retrieve(session.id, {"expand": ["payment_intent.latest_charge"]})
    paid = pay(session.url)
    charges = provider.client.v1.charges.list({"payment_intent": seen.payment_intent.id})

    assert (declined.status, paid.status) == (402, 303)
    assert said in declined.data.decode()
    assert Forms(declined.data.decode()).forms
    assert (seen.status, seen.payment_intent.status) == ("open", "requires_payment_method")
    assert seen.payment_intent.last_payment_error.decline_code == reason
    assert (seen.payment_intent.latest_charge.status, seen.payment_intent.latest_charge.paid) == ("failed", False)
    assert [charge.status for charge in charges.data] == ["succeeded", "failed"]
    assert provider.types() == [
        "payment_intent.created",
        "charge.failed",
        "payment_intent.payment_failed",
        "charge.succeeded",
        "payment_intent.succeeded",
        "checkout.session.completed",
    ]


@pytest.mark.parametrize(
    ("number", "expiry", "cvc", "said"),
    [
        ("4242 4242 4242 4241", "12/34", "123", "card number"),
        ("", "12/34", "123", "card number"),
        ("4242 4242 4242 4242", "02/27", "123", "in the past"),
        ("4242 4242 4242 4242", "13/34", "123", "expiry date is not valid"),
        ("4242 4242 4242 4242", "", "123", "expiry date is not valid"),
        ("4242 4242 4242 4242", "12/34", "12", "security code"),
        ("4242 4242 4242 4242", "12/34", "1234", "security code"),
        ("4111 1111 1111 1111", "12/34", "123", "not a test card"),
    ],
)
def test_what_cannot_be_a_card_is_said_and_not_tried(
    provider: Provider, number: str, expiry: str, cvc: str, said: str
) -> None:
    session = provider.session()
    answer = pay(session.url, number, expiry, cvc)

    assert answer.status == 400
    assert said in answer.data.decode()
    assert number not in answer.data.decode() or number.startswith("4242 4242 4242 4242") or not number
    assert provider.client.v1.charges.list().data == []


def test_a_card_is_good_through_the_last_day_of_its_month(provider: Provider) -> None:
    answer = pay(provider.session().url, expiry="03 / 2027")

    assert answer.status == 303


def test_a_paid_session_says_so_and_a_second_press_charges_nothing(provider: Provider) -> None:
    session = provider.session()
    pay(session.url)
    again = pay(session.url)
    page = page_of(session.url)

    assert again.status == 303
    assert page.status == 200
    assert "This is paid" in page.data.decode()
    assert f"http://shop.example/thanks?session={session.id}" in page.data.decode()
    assert len(provider.client.v1.charges.list().data) == 1


def test_ten_presses_at_once_charge_once(provider: Provider) -> None:
    session = provider.session()
    answers: list[int] = []
    threads = [threading.Thread(target=lambda: answers.append(pay(session.url).status)) for _ in range(10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert answers == [303] * 10
    assert len(provider.client.v1.charges.list().data) == 1
    assert provider.types().count("checkout.session.completed") == 1


def test_an_expired_session_cannot_be_paid(provider: Provider) -> None:
    session = provider.session(expires_at=int(START.timestamp()) + 1800)
    provider.clock.moves(minutes=30)
    page, tried = page_of(session.url), pay(session.url)

    assert (page.status, tried.status) == (410, 410)
    assert "expired" in page.data.decode()
    assert provider.client.v1.charges.list().data == []


def test_an_unknown_session_has_no_page(provider: Provider) -> None:
    url = f"{provider.server.url}/c/pay/cs_test_unknown"

    assert (page_of(url).status, pay(url).status) == (404, 404)


def test_what_the_shop_sent_is_escaped(provider: Provider) -> None:
    session = provider.session(line_items=line("<img src=x>"), cancel_url='http://shop.example/"><script>')
    page = page_of(session.url).data.decode()

    assert "&lt;img src=x&gt;" in page
    assert "<img" not in page
    assert "<script" not in page


def test_no_card_number_is_on_disk(provider: Provider, tmp_path: Path) -> None:
    session = provider.session()
    pay(session.url, DECLINED)
    pay(session.url)
    provider.server.stop()
    kept = b"".join(file.read_bytes() for file in tmp_path.rglob("*") if file.is_file())
    provider.server.stop = lambda: None  # type: ignore[method-assign]  # it is stopped

    assert b'"last4": "4242"' in kept
    for number in (b"4242424242424242", b"4242 4242", b"4000000000000002", b"4000 0000"):
        assert number not in kept
