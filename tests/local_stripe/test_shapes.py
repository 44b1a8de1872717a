"""What the provider answers is held against the fields that the SDK declares for each object."""

from collections.abc import Iterator
from types import UnionType
from typing import Any, Union, get_args, get_origin

import pytest
import urllib3
from stripe import StripeObject
from stripe._object_classes import get_object_class

from tests.local_stripe.world import Provider, pay, press


def faults(given: Any, declared: Any, path: str) -> Iterator[str]:
    """Name what is there and not declared, what must be there and is not, and what is of another type."""
    hints = {name: hint for name, hint in declared.__annotations__.items() if name != "OBJECT_NAME"}
    for name in given.keys() - hints.keys():
        yield f"{path}.{name} is unknown"
    for name, hint in hints.items():
        if given.get(name) is None:
            if type(None) not in get_args(hint):
                yield f"{path}.{name} is missing"
        else:
            yield from _inside(given[name], hint, f"{path}.{name}")


def _inside(value: Any, hint: Any, path: str) -> Iterator[str]:
    origin, parts = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        classes = [part for part in parts if isinstance(part, type) and issubclass(part, StripeObject)]
        lists = [part for part in parts if get_origin(part) is list]
        hint = (classes or lists or [None])[0]
        origin, parts = get_origin(hint), get_args(hint)
    if origin is list and isinstance(value, list):
        for part in value:
            yield from _inside(part, parts[0], f"{path}[]")
    elif isinstance(hint, type) and issubclass(hint, StripeObject) and isinstance(value, dict) and "data" not in path:
        if hint.__annotations__ and "Untyped" not in hint.__name__:
            yield from faults(value, hint, path)
    elif isinstance(hint, type) and not issubclass(hint, StripeObject) and not isinstance(value, hint):
        yield f"{path} is no {hint.__name__}"


def debited(provider: Provider, method: str, currency: str, *, paid: bool = False) -> str:
    price = {"currency": currency, "unit_amount": 12900, "product_data": {"name": "Portrait"}}
    lines = [{"price_data": price, "quantity": 1}]
    session = provider.session(line_items=lines, allowed_payment_method_types=["card", method])
    assert urllib3.request("POST", f"{session.url}/{method}", redirect=False, retries=False).status == 303
    intent = str(provider.client.v1.checkout.sessions.retrieve(session.id).payment_intent)
    if paid:
        press(provider, f"/payments/{intent}", do="paid")
    return intent


@pytest.fixture
def everything(provider: Provider) -> list[dict[str, Any]]:
    declined = provider.session()
    pay(declined.url, "4000000000000002")
    provider.client.v1.checkout.sessions.expire(declined.id)
    provider.session()
    for inquiry in (True, False):
        charge = provider.paid().payment_intent.latest_charge
        provider.client.v1.refunds.create({"charge": charge.id, "amount": 100})
        provider.server.open_dispute(charge.id, inquiry=inquiry)
    for method, currency in (("us_bank_account", "usd"), ("sepa_debit", "eur")):
        debited(provider, method, currency)
    provider.client.v1.refunds.create({"payment_intent": debited(provider, "us_bank_account", "usd", paid=True)})
    client = provider.client.v1
    lists: list[Any] = [
        client.checkout.sessions, client.payment_intents, client.charges, client.refunds, client.disputes,
        client.balance_transactions, client.events,
    ]  # fmt: skip
    lines = client.checkout.sessions.line_items.list(declined.id).data
    found = [thing for each in lists for thing in each.list({"limit": 100}).data] + lines
    return [thing.to_dict() for thing in found]


def test_every_object_has_the_fields_that_the_sdk_declares(everything: list[dict[str, Any]]) -> None:
    wrong = {
        fault
        for thing in everything
        for fault in faults(thing, get_object_class("V1", thing["object"]), thing["object"])
    }

    assert {thing["object"] for thing in everything} == {
        "balance_transaction", "charge", "checkout.session", "dispute", "event", "item", "payment_intent", "refund",
    }  # fmt: skip
    assert wrong == set()


def test_inner_fields_stay_inside(everything: list[dict[str, Any]]) -> None:
    assert not [name for thing in everything for name in thing if name.startswith("_")]
