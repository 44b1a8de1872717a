"""Bank debits: the session is complete at once, and whether the money comes is known days later."""

from local.stripe.books import Books, random_id
from local.stripe.errors import Json, Refused
from local.stripe.payments import begin, blank_charge, complete, fail, succeed

_DETAILS = {
    "us_bank_account": {
        "account_holder_type": "individual",
        "account_type": "checking",
        "bank_name": "STRIPE TEST BANK",
    },
    "sepa_debit": {"bank_code": "37040044", "country": "DE"},
}
_EMPTY = "The customer's account has insufficient funds to cover this payment."


def debit(books: Books, session: Json, method: str) -> None:
    """Begin the debit of an open session's total; `settle` says what became of it."""
    intent = begin(books, session)
    charge = blank_charge(books, intent, id=random_id("py_"), _refunds="pending")
    charge["payment_method_details"] = {"type": method, method: {**_DETAILS[method], "last4": "6789"}}
    charge["outcome"] |= {"network_status": "approved_by_network", "risk_level": "not_assessed", "risk_score": None}
    books.change("charge.pending", charge, status="pending", captured=True, amount_captured=charge["amount"])
    known = {"latest_charge": charge["id"], "payment_method": charge["payment_method"], "last_payment_error": None}
    books.change("payment_intent.processing", intent, status="processing", **known)
    complete(books, session, "unpaid")


def settle(books: Books, key: str, *, paid: bool) -> None:
    """Let the debit of a payment intent succeed or fail; raise Refused unless it is under way."""
    intent = books.get("payment_intent", key)
    if intent["status"] != "processing":
        raise Refused("No debit of this payment is under way.", param="payment_intent")
    charge = books.get("charge", intent["latest_charge"])
    ((session,), _) = books.store.page("checkout.session", {"payment_intent": key}, ["payment_intent"])
    if paid:
        succeed(books, intent, charge)
        books.change("checkout.session.async_payment_succeeded", session, payment_status="paid")
    else:
        error = {"type": "invalid_request_error", "code": "insufficient_funds", "message": _EMPTY}
        fail(books, intent, charge, error)
        books.change("checkout.session.async_payment_failed", session)
