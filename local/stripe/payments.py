"""What a card does to a session: an intent, a charge, money on the balance, events."""

import hashlib
from typing import Any

from local.stripe import money
from local.stripe.books import Books, random_id
from local.stripe.errors import Json

_TWO_DAYS = 2 * 86400  # after which a card payment is available for payout
_KEPT = ("brand", "last4", "funding", "exp_month", "exp_year")
_COPIED = "amount currency description metadata receipt_email statement_descriptor statement_descriptor_suffix"


def pay(books: Books, session: Json, card: Json) -> str | None:
    """Charge an open session; give None when it is paid, else the issuer's message."""
    intent = begin(books, session)
    charge = _charge(books, intent, card)
    if "decline" in card:
        return _declined(books, intent, charge, card["decline"])
    succeed(books, intent, charge)
    complete(books, session, "paid")
    return None


def begin(books: Books, session: Json) -> Json:
    """Give the session's intent, made at the first try."""
    if session["payment_intent"]:
        return books.get("payment_intent", session["payment_intent"])
    name = random_id("pi_")
    owed = {"amount": session["amount_total"], "currency": session["currency"], **session["_intent"]}
    owed["payment_method_types"] = session["payment_method_types"]
    intent = books.new("payment_intent", id=name, client_secret=random_id(f"{name}_secret_"), **owed)
    session["payment_intent"] = name
    books.store.put(session)
    return books.change("payment_intent.created", intent)


def blank_charge(books: Books, intent: Json, **fields: Any) -> Json:
    """Make a charge of the intent, not yet kept with an event."""
    charge = books.new("charge", payment_intent=intent["id"], payment_method=random_id("pm_"), **fields)
    return charge | {name: intent[name] for name in _COPIED.split()}


def succeed(books: Books, intent: Json, charge: Json) -> None:
    """Take the money of a charge."""
    kind = "charge" if charge["payment_method_details"]["type"] == "card" else "payment"
    taken = transaction(books, kind, charge, charge["amount"], money.fee(charge["amount"]))
    paid = {"paid": True, "captured": True, "amount_captured": charge["amount"], "status": "succeeded"}
    books.change("charge.succeeded", charge, **paid, balance_transaction=taken["id"])
    got = {"status": "succeeded", "amount_received": charge["amount"], "last_payment_error": None}
    got |= {"latest_charge": charge["id"], "payment_method": charge["payment_method"]}
    books.change("payment_intent.succeeded", intent, **got)


def fail(books: Books, intent: Json, charge: Json, error: Json) -> None:
    """Record that a charge brought nothing; `error` has type, code and message."""
    why = {"failure_code": error["code"], "failure_message": error["message"]}
    books.change("charge.failed", charge, status="failed", **why)
    method = {"id": charge["payment_method"], "object": "payment_method", **charge["payment_method_details"]}
    last = {**error, "charge": charge["id"], "payment_method": method}
    got = {"status": "requires_payment_method", "latest_charge": charge["id"], "last_payment_error": last}
    books.change("payment_intent.payment_failed", intent, **got)


def complete(books: Books, session: Json, payment_status: str) -> None:
    """End a session that someone went through."""
    person: Json = dict.fromkeys(("address", "business_name", "individual_name", "name", "phone"))
    person |= {"email": session["customer_email"], "tax_exempt": "none", "tax_ids": []}
    done = {"status": "complete", "payment_status": payment_status, "url": None, "customer_details": person}
    books.change("checkout.session.completed", session, **done)


def transaction(books: Books, kind: str, source: Json, amount: int, fee: int = 0) -> Json:
    """Book `amount` minor units, negative when they leave, less `fee`."""
    part = {"amount": fee, "application": None, "currency": source["currency"], "description": None}
    booked = {"amount": amount, "fee": fee, "net": amount - fee, "currency": source["currency"], "type": kind}
    booked |= {"source": source["id"], "reporting_category": "dispute" if kind == "adjustment" else kind}
    booked |= {
        "available_on": books.seconds() + _TWO_DAYS,
        "fee_details": [{**part, "type": "stripe_fee"}] if fee else [],
    }
    return books.new("balance_transaction", **booked)


def _charge(books: Books, intent: Json, card: Json) -> Json:
    charge = blank_charge(books, intent, _refunds=card.get("refunds", "succeeded"))
    details = charge["payment_method_details"]["card"]
    details |= {name: card[name] for name in _KEPT}
    details |= {"network": card["brand"], "amount_authorized": intent["amount"]}
    details["fingerprint"] = hashlib.sha256(f"{card['brand']} {card['last4']}".encode()).hexdigest()[:16]
    details["overcapture"]["maximum_amount_capturable"] = intent["amount"]
    return charge


def _declined(books: Books, intent: Json, charge: Json, decline: list[str]) -> str:
    code, reason, message = decline
    charge["outcome"] |= {"network_status": "declined_by_network", "type": "issuer_declined", "reason": reason}
    charge["outcome"]["seller_message"] = "The bank did not complete the payment."
    if code == "incorrect_cvc":
        charge["payment_method_details"]["card"]["checks"]["cvc_check"] = "fail"
    fail(books, intent, charge, {"type": "card_error", "code": code, "decline_code": reason, "message": message})
    return message
