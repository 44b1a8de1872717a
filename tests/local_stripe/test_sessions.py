from typing import Any

import pytest
import stripe

from tests.local_stripe.world import START, Provider, order, pay


def refusal(provider: Provider, **changes: Any) -> stripe.InvalidRequestError:
    with pytest.raises(stripe.InvalidRequestError) as caught:
        provider.session(**changes)
    return caught.value


def line(**changes: Any) -> list[dict[str, Any]]:
    price = {"currency": "usd", "unit_amount": 12900, "product_data": {"name": "Portrait"}}
    return [{"price_data": {**price, **changes}, "quantity": 1}]


def test_a_session_is_open_and_its_total_is_computed(provider: Provider) -> None:
    session = provider.session()

    assert (session.status, session.payment_status, session.amount_total, session.currency) == (
        "open",
        "unpaid",
        25800,
        "usd",
    )
    assert session.id.startswith("cs_test_")
    assert session.expires_at == START.timestamp() + 86400
    assert session.url == f"{provider.server.url}/c/pay/{session.id}"
    assert session.payment_intent is None
    assert session.metadata.to_dict() == {"order": "PP-TEST"}


def test_a_misspelled_parameter_is_refused_by_name(provider: Provider) -> None:
    error = refusal(provider, line_items=line(unit_amuont=1))

    assert (error.http_status, error.code) == (400, "parameter_unknown")
    assert error.param == "line_items[0][price_data][unit_amuont]"


@pytest.mark.parametrize("name", ["mode", "line_items", "success_url"])
def test_a_missing_parameter_is_refused_by_name(provider: Provider, name: str) -> None:
    params: Any = {key: value for key, value in order().items() if key != name}
    with pytest.raises(stripe.InvalidRequestError) as caught:
        provider.client.v1.checkout.sessions.create(params)

    assert (caught.value.code, caught.value.param) == ("parameter_missing", name)


def test_a_missing_nested_parameter_is_refused_by_name(provider: Provider) -> None:
    error = refusal(provider, line_items=[{"price_data": {"unit_amount": 5, "product_data": {"name": "x"}}}])

    assert (error.code, error.param) == ("parameter_missing", "line_items[0][price_data][currency]")


@pytest.mark.parametrize(
    ("changes", "param"),
    [
        ({"line_items": line(unit_amount="12.5")}, "line_items[0][price_data][unit_amount]"),
        ({"line_items": line(unit_amount=-1)}, "line_items[0][price_data][unit_amount]"),
        ({"line_items": line(currency="zzz")}, "line_items[0][price_data][currency]"),
        ({"line_items": [{**line()[0], "quantity": 0}]}, "line_items[0][quantity]"),
        ({"line_items": line() + line(currency="eur")}, "line_items"),
        ({"allow_promotion_codes": "perhaps"}, "allow_promotion_codes"),
        ({"mode": "gift"}, "mode"),
        ({"mode": "subscription"}, "mode"),
        ({"automatic_tax": {"enabled": True}}, "automatic_tax.enabled"),
        ({"allowed_payment_method_types": ["klarna"]}, "allowed_payment_method_types"),
        ({"customer": "cus_1"}, "customer"),
        ({"success_url": "javascript:alert(1)"}, "success_url"),
        ({"success_url": "http://shop.example/a\r\nX-Evil: 1"}, "success_url"),
        ({"cancel_url": ""}, "cancel_url"),
        ({"metadata": {"key": "v" * 501}}, "metadata"),
        ({"expires_at": int(START.timestamp()) + 1799}, "expires_at"),
        ({"expires_at": int(START.timestamp()) + 86401}, "expires_at"),
    ],
)
def test_wrong_values_are_refused_by_name(provider: Provider, changes: dict[str, Any], param: str) -> None:
    error = refusal(provider, **changes)

    assert (error.http_status, error.param) == (400, param)
    assert provider.client.v1.checkout.sessions.list().data == []


@pytest.mark.parametrize(
    ("amount", "currency", "code"),
    [
        (49, "usd", "amount_too_small"),
        (29, "gbp", "amount_too_small"),
        (49, "jpy", "amount_too_small"),
        (17499, "huf", "amount_too_small"),
        (100_000_000, "usd", "amount_too_large"),
        (5125, "kwd", "parameter_invalid_integer"),
        (550, "isk", "parameter_invalid_integer"),
    ],
)
def test_amounts_that_cannot_be_charged_are_refused(provider: Provider, amount: int, currency: str, code: str) -> None:
    error = refusal(provider, line_items=line(unit_amount=amount, currency=currency))

    assert error.code == code


@pytest.mark.parametrize(("amount", "currency"), [(50, "usd"), (30, "gbp"), (50, "jpy"), (5120, "kwd"), (500, "isk")])
def test_the_least_amounts_are_taken(provider: Provider, amount: int, currency: str) -> None:
    session = provider.session(line_items=line(unit_amount=amount, currency=currency))

    assert session.amount_total == amount


def test_what_is_related_comes_when_it_is_expanded(provider: Provider) -> None:
    paid = provider.paid()
    deep = ["payment_intent.latest_charge.balance_transaction", "line_items"]
    session: Any = provider.client.v1.checkout.sessions.retrieve(paid.id, {"expand": deep})
    booked = session.payment_intent.latest_charge.balance_transaction

    assert (booked.amount, booked.fee, booked.net, booked.status) == (25800, 778, 25022, "pending")
    assert session.line_items.data[0].description == "Portrait"


def test_what_cannot_be_expanded_is_refused(provider: Provider) -> None:
    with pytest.raises(stripe.InvalidRequestError) as caught:
        provider.client.v1.checkout.sessions.retrieve(provider.session().id, {"expand": ["status"]})

    assert (caught.value.http_status, caught.value.param) == (400, "expand")


def test_a_paid_session_is_found_by_its_intent(provider: Provider) -> None:
    provider.paid()
    paid = provider.paid()
    found = provider.client.v1.checkout.sessions.list({"payment_intent": paid.payment_intent.id})

    assert [session.id for session in found.data] == [paid.id]


def test_a_list_is_read_page_by_page(provider: Provider) -> None:
    made = [provider.session().id for _ in range(5)]
    pages = provider.client.v1.checkout.sessions.list({"limit": 2})
    before = provider.client.v1.checkout.sessions.list({"limit": 2, "ending_before": made[0]})

    assert [session.id for session in pages.auto_paging_iter()] == made[::-1]
    assert [session.id for session in before.data] == [made[2], made[1]]


def test_an_open_session_can_be_expired_once(provider: Provider) -> None:
    session = provider.session()
    expired = provider.client.v1.checkout.sessions.expire(session.id)
    with pytest.raises(stripe.InvalidRequestError) as caught:
        provider.client.v1.checkout.sessions.expire(session.id)

    assert (expired.status, expired.url) == ("expired", None)
    assert caught.value.http_status == 400
    assert provider.types() == ["checkout.session.expired"]


def test_a_paid_session_cannot_be_expired(provider: Provider) -> None:
    paid = provider.paid()

    with pytest.raises(stripe.InvalidRequestError, match="status of `complete`"):
        provider.client.v1.checkout.sessions.expire(paid.id)


def test_a_session_expires_by_the_clock_and_its_declined_intent_with_it(provider: Provider) -> None:
    session = provider.session(expires_at=int(START.timestamp()) + 1800)
    pay(session.url, "4000 0000 0000 0002")
    due = provider.server.next_due()
    provider.clock.moves(minutes=30)
    seen = provider.client.v1.checkout.sessions.retrieve(session.id, {"expand": ["payment_intent"]})
    provider.server.run_due()

    assert due is not None
    assert due.timestamp() == session.expires_at
    assert seen.status == "expired"
    assert isinstance(seen.payment_intent, stripe.PaymentIntent)
    assert seen.payment_intent.status == "canceled"
    assert provider.types().count("checkout.session.expired") == 1
