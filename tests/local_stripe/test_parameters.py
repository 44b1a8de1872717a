"""Each call against the types that Stripe generates for its SDK: unknown names, wrong types, wrong values."""

from collections.abc import Iterator
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin
from urllib.parse import urlencode

import pytest
import stripe
import urllib3
from typing_extensions import is_typeddict

from local.stripe.calls import CALLS, shape_of
from local.stripe.params import _fields
from tests.local_stripe.world import KEY, Provider, order

NEEDED = {
    "GET checkout/sessions", "GET checkout/sessions/<key>", "POST checkout/sessions",
    "POST checkout/sessions/<key>/expire", "GET payment_intents/<key>", "GET charges/<key>", "GET refunds",
    "GET refunds/<key>", "POST refunds", "POST refunds/<key>/cancel", "GET disputes", "GET disputes/<key>",
    "POST disputes/<key>/close", "GET events", "GET events/<key>", "GET balance_transactions",
    "GET balance_transactions/<key>",
}  # fmt: skip


def send(provider: Provider, name: str, **params: str) -> Any:
    method, path = name.split(" ")
    url = f"{provider.server.url}/v1/{path.replace('<key>', 'none')}"
    coded, headers = urlencode(params), {"Authorization": f"Bearer {KEY}"}
    if CALLS[name].get("preview"):
        headers["Stripe-Version"] = "2026-10-28.preview"
    if method == "GET":
        return urllib3.request(method, f"{url}?{coded}", headers=headers, retries=False)
    return urllib3.request(method, url, body=coded, headers=headers, retries=False)


def declared(name: str) -> dict[str, Any]:
    """The SDK's parameters of a call and their types, without those that say how it is sent."""
    shape = shape_of(CALLS[name])
    return {field: hint for field, (hint, _) in _fields(shape).items()}


def options(hint: Any) -> set[Any]:
    return set(get_args(hint)) if get_origin(hint) in (Union, UnionType) else {hint}


def wrong_values() -> Iterator[Any]:
    """One wrong value for each whole number, boolean, list, object and closed choice at the top of each call."""
    for name in CALLS:
        for field, hint in declared(name).items():
            kinds = options(hint)
            if int in kinds or bool in kinds or any(get_origin(kind) in (list, Literal) for kind in kinds):
                yield pytest.param(name, field, "no_such", id=f"{name} {field}")
            elif all(is_typeddict(kind) for kind in kinds):
                yield pytest.param(name, field, "1", id=f"{name} {field}")


def test_every_call_that_is_needed_is_there() -> None:
    assert set(CALLS) >= NEEDED


@pytest.mark.parametrize("name", CALLS)
def test_an_unknown_parameter_is_refused_by_name(provider: Provider, name: str) -> None:
    answer = send(provider, name, colour="red")

    assert answer.status == 400
    assert answer.json()["error"] == {
        "code": "parameter_unknown",
        "message": "Received unknown parameter: colour",
        "param": "colour",
        "type": "invalid_request_error",
    }


@pytest.mark.parametrize(("name", "field", "value"), list(wrong_values()))
def test_a_wrong_type_or_choice_is_refused_by_name(provider: Provider, name: str, field: str, value: str) -> None:
    answer = send(provider, name, **{field: value})
    error = answer.json()["error"]

    assert (answer.status, error["type"], error["param"]) == (400, "invalid_request_error", field)
    assert value not in error["message"]


@pytest.mark.parametrize("name", [name for name in CALLS if "<key>" in name])
def test_an_unknown_id_is_refused_in_stripes_shape(provider: Provider, name: str) -> None:
    answer = send(provider, name)
    error = answer.json()["error"]

    assert (answer.status, error["code"], error["param"]) == (404, "resource_missing", "id")


@pytest.mark.parametrize(
    "gone", ["mode", "success_url", "line_items[0][quantity]", "line_items[0][price_data][product_data][name]"]
)
def test_a_missing_parameter_of_a_session_is_refused_by_name(provider: Provider, gone: str) -> None:
    price = "line_items[0][price_data]"
    whole = {
        "mode": "payment",
        "success_url": "http://shop.example/",
        "line_items[0][quantity]": "1",
        f"{price}[currency]": "usd",
        f"{price}[unit_amount]": "12900",
        f"{price}[product_data][name]": "Portrait",
    }
    complete = send(provider, "POST checkout/sessions", **whole)
    given = {field: value for field, value in whole.items() if field != gone}
    answer = send(provider, "POST checkout/sessions", **given)

    assert complete.status == 200
    assert (answer.status, answer.json()["error"]["code"]) == (400, "parameter_missing")
    assert gone.startswith(answer.json()["error"]["param"])


def test_what_stripe_knows_and_this_provider_does_not_is_said(provider: Provider) -> None:
    with pytest.raises(stripe.InvalidRequestError, match="this local provider does not") as caught:
        provider.client.v1.checkout.sessions.create({**order(), "customer": "cus_1"})

    assert caught.value.code == "parameter_unsupported"
