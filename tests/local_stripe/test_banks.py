from typing import Any

import pytest
import stripe
import urllib3

from tests.local_stripe.test_pay_page import Forms
from tests.local_stripe.world import Provider, Shop, pay, press

BOTH = ["card", "us_bank_account"]


def debit(url: str, method: str = "us_bank_account") -> Any:
    return urllib3.request("POST", f"{url}/{method}", redirect=False, retries=False)


def seen(provider: Provider, key: str) -> Any:
    return provider.client.v1.checkout.sessions.retrieve(key, {"expand": ["payment_intent.latest_charge"]})


@pytest.fixture
def ordered(provider: Provider) -> Any:
    session = provider.session(allowed_payment_method_types=BOTH)
    assert debit(session.url).status == 303
    return seen(provider, session.id)


def test_the_second_way_stands_below_the_card_form(provider: Provider) -> None:
    forms = Forms(urllib3.request("GET", provider.session(allowed_payment_method_types=BOTH).url).data.decode())
    only_card = Forms(urllib3.request("GET", provider.session().url).data.decode())

    assert [form["action"].rpartition("/")[2] for form in forms.forms][1:] == ["us_bank_account"]
    assert [field["name"] for field in forms.inputs] == ["number", "expiry", "cvc"]
    assert len(only_card.forms) == 1


def test_a_debit_leaves_the_session_complete_and_unpaid(provider: Provider, ordered: Any) -> None:
    assert (ordered.status, ordered.payment_status, ordered.url) == ("complete", "unpaid", None)
    assert (ordered.payment_intent.status, ordered.payment_intent.amount_received) == ("processing", 0)
    charge = ordered.payment_intent.latest_charge
    assert (charge.status, charge.paid, charge.payment_method_details.type) == ("pending", False, "us_bank_account")
    assert provider.client.v1.balance_transactions.list().data == []
    assert provider.types() == [
        "payment_intent.created",
        "charge.pending",
        "payment_intent.processing",
        "checkout.session.completed",
    ]


def test_a_debit_that_settles_pays_the_session(provider: Provider, shop: Shop, ordered: Any) -> None:
    answer = press(provider, f"/payments/{ordered.payment_intent.id}", do="paid")
    provider.server.run_due()
    paid = seen(provider, ordered.id)

    assert answer.status == 303
    assert (paid.payment_status, paid.payment_intent.status, paid.payment_intent.amount_received) == (
        "paid",
        "succeeded",
        25800,
    )
    assert shop.types() == ["checkout.session.completed", "checkout.session.async_payment_succeeded"]
    assert shop.got[-1][0].data.object["payment_status"] == "paid"


def test_a_debit_that_fails_leaves_it_unpaid(provider: Provider, shop: Shop, ordered: Any) -> None:
    press(provider, f"/payments/{ordered.payment_intent.id}", do="unpaid")
    provider.server.run_due()
    failed = seen(provider, ordered.id)

    assert (failed.status, failed.payment_status) == ("complete", "unpaid")
    assert failed.payment_intent.status == "requires_payment_method"
    assert failed.payment_intent.last_payment_error.code == "insufficient_funds"
    assert failed.payment_intent.latest_charge.status == "failed"
    assert shop.types() == ["checkout.session.completed", "checkout.session.async_payment_failed"]


def test_a_debit_is_decided_once_and_a_card_payment_never(provider: Provider, ordered: Any) -> None:
    press(provider, f"/payments/{ordered.payment_intent.id}", do="unpaid")
    again = press(provider, f"/payments/{ordered.payment_intent.id}", do="paid")
    card = press(provider, f"/payments/{provider.paid().payment_intent.id}", do="paid")

    assert (again.status, card.status) == (400, 400)


def test_an_ordered_debit_takes_no_card_as_well(provider: Provider, ordered: Any) -> None:
    answer = pay(f"{provider.server.url}/c/pay/{ordered.id}")

    assert answer.status == 303
    assert len(provider.client.v1.charges.list().data) == 1


@pytest.mark.parametrize("method", ["us_bank_account", "sepa_debit", "klarna"])
def test_a_method_that_the_session_does_not_name_is_not_there(provider: Provider, method: str) -> None:
    session = provider.session()
    answer = debit(session.url, method)

    assert answer.status == 404
    assert provider.client.v1.charges.list().data == []


@pytest.mark.parametrize("methods", [["us_bank_account"], ["card", "sepa_debit"], ["card", "klarna"]])
def test_methods_that_cannot_be_are_refused(provider: Provider, methods: list[str]) -> None:
    with pytest.raises(stripe.InvalidRequestError) as caught:
        provider.session(allowed_payment_method_types=methods)

    assert caught.value.param == "allowed_payment_method_types"


def test_a_refund_of_a_debit_waits_for_the_bank(provider: Provider, ordered: Any) -> None:
    intent = ordered.payment_intent.id
    with pytest.raises(stripe.InvalidRequestError):
        provider.client.v1.refunds.create({"payment_intent": intent})
    press(provider, f"/payments/{intent}", do="paid")
    refund = provider.client.v1.refunds.create({"payment_intent": intent})

    assert (refund.status, refund.pending_reason, refund.destination_details) == ("pending", "processing", None)


def test_a_debit_cannot_be_disputed(provider: Provider, ordered: Any) -> None:
    press(provider, f"/payments/{ordered.payment_intent.id}", do="paid")
    answer = press(provider, f"/payments/{ordered.payment_intent.id}", do="dispute", reason="fraudulent")

    assert answer.status == 400
    assert provider.client.v1.disputes.list().data == []
