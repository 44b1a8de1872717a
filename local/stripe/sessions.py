"""Checkout Sessions: made and ended."""

import re

from local.stripe import money
from local.stripe.books import Books, random_id
from local.stripe.errors import Json, Refused

_HALF_HOUR, _DAY = 1800, 86400
_METHODS = "allowed_payment_method_types"
BANKS = {"us_bank_account": "usd", "sepa_debit": "eur"}  # delayed methods, and the only currency of each
_NOT_COPIED = {"adaptive_pricing", "automatic_tax", "expand", "invoice_creation", "line_items", "payment_intent_data"}


def create(books: Books, params: Json) -> Json:
    """Open a session, to be paid at its `url`."""
    _check(params)
    lines = [_line(books, item, f"line_items[{place}]") for place, item in enumerate(params["line_items"])]
    currency, total = lines[0]["currency"], sum(line["amount_total"] for line in lines)
    money.check_total(total, currency)
    name = random_id("cs_test_", 58)
    listed = {"object": "list", "data": lines, "has_more": False, "url": f"/v1/checkout/sessions/{name}/line_items"}
    said = {field: value for field, value in params.items() if field not in _NOT_COPIED}
    said |= {"id": name, "url": f"{books.base}/c/pay/{name}", "currency": currency}
    said |= {"amount_subtotal": total, "amount_total": total, "_intent": params.get("payment_intent_data", {})}
    said["payment_method_types"] = _methods(params, currency)
    said["expires_at"] = _expiry(params.get("expires_at"), books.seconds())
    return books.new("checkout.session", _lines=listed, **said)


def expire(books: Books, session: Json) -> Json:
    """End an open session, by hand or by the clock, and the intent of a declined try with it."""
    if session["status"] != "open":
        message = 'Only Checkout Sessions with a status in ["open"] can be expired.'
        raise Refused(f"{message} This Checkout Session has a status of `{session['status']}`.")
    if session["payment_intent"]:
        intent = books.get("payment_intent", session["payment_intent"])
        ended = {"status": "canceled", "canceled_at": books.seconds(), "cancellation_reason": "expired"}
        books.change("payment_intent.canceled", intent, **ended)
    return books.change("checkout.session.expired", session, status="expired", url=None)


def check_metadata(given: Json, param: str) -> None:
    """Hold Stripe's limits: 50 keys of up to 40 characters, values of up to 500."""
    if len(given) > 50 or any(len(name) > 40 or len(value) > 500 for name, value in given.items()):
        raise Refused("Metadata can have up to 50 keys of 40 characters, with values of 500.", param=param)


def _check(params: Json) -> None:
    _need(params, ("mode", "line_items", "success_url"), "")
    for name in {"success_url", "cancel_url"} & params.keys():
        if not re.fullmatch(r"https?://[^\s/]\S*", params[name]) or not params[name].isprintable():
            raise Refused("Not a valid URL", "url_invalid", name)
    if len(params.get("client_reference_id", "")) > 200:
        raise Refused("Invalid string: at most 200 characters", param="client_reference_id")
    prices = [item["price_data"] for item in params["line_items"] if "price_data" in item]
    if len({price["currency"].lower() for price in [*prices, params] if "currency" in price}) > 1:
        raise Refused("All line items must be in the same currency.", param="line_items")
    check_metadata(params.get("metadata", {}), "metadata")
    check_metadata(params.get("payment_intent_data", {}).get("metadata", {}), "payment_intent_data[metadata]")


def _need(given: Json, names: tuple[str, ...], path: str) -> None:
    """Refuse what the SDK's types leave open and the payment mode needs."""
    for name in names:
        if given.get(name) in (None, []):
            missing = f"{path}[{name}]" if path else name
            raise Refused(f"Missing required param: {missing}.", "parameter_missing", missing)


def _line(books: Books, item: Json, param: str) -> Json:
    _need(item, ("price_data", "quantity"), param)
    _need(item["price_data"], ("product_data", "unit_amount"), f"{param}[price_data]")
    price, quantity = item["price_data"], item["quantity"]
    unit, currency = price["unit_amount"], price["currency"].lower()
    if not 1 <= quantity <= 999_999:
        raise Refused("Invalid quantity", "parameter_invalid_integer", f"{param}[quantity]")
    money.check_line(unit, currency, f"{param}[price_data]")
    sold = {"unit_amount": unit, "unit_amount_decimal": str(unit), "product": random_id("prod_", 14)}
    made = {**books.blank("price"), "created": books.seconds(), "currency": currency, **sold}
    total = {
        "amount_subtotal": unit * quantity,
        "amount_total": unit * quantity,
        "quantity": quantity,
        "currency": currency,
    }
    return books.blank("item") | total | {"description": price["product_data"]["name"], "price": made}


def _methods(params: Json, currency: str) -> list[str]:
    asked: list[str] = params.get("allowed_payment_method_types") or ["card"]
    if "card" not in asked:
        raise Refused("This local provider's pay page always takes cards.", "parameter_unsupported", _METHODS)
    for wrong in (method for method in asked if BANKS.get(method, currency) != currency):
        raise Refused(f"{wrong} takes {BANKS[wrong]} only.", param=_METHODS)
    return asked


def _expiry(wanted: int | None, now: int) -> int:
    if wanted is None or now + _HALF_HOUR <= wanted <= now + _DAY:
        return wanted or now + _DAY
    limit = "at least 30 minutes" if wanted < now + _HALF_HOUR else "less than 24 hours"
    raise Refused(f"The `expires_at` must be {limit} from Checkout Session creation.", param="expires_at")
