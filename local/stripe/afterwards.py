"""What happens to a charge later: refunds that may wait or fail, disputes that are won or lost."""

from typing import Literal

from local.stripe.books import Books
from local.stripe.errors import Json, Refused
from local.stripe.money import show
from local.stripe.payments import transaction
from local.stripe.sessions import check_metadata

_DISPUTE_FEE = 1500  # Stripe's United States list price, in minor units whatever the currency
_TIME_TO_ANSWER = 7 * 86400  # the shortest that card networks leave for evidence


def refund(books: Books, params: Json, status: str = "") -> Json:
    """Give money back; raise Refused beyond what is left of the charge. The card says whether at once, or `status`."""
    charge = _refundable(books, params)
    left, metadata = charge["amount"] - charge["amount_refunded"], params.get("metadata") or {}
    amount = params.get("amount", left)
    if not left:
        raise Refused("The charge has already been refunded.", "charge_already_refunded")
    if amount < 1:
        raise Refused("Invalid positive integer", "parameter_invalid_integer", "amount")
    if amount > left:
        asked, rest = show(amount, charge["currency"]), show(left, charge["currency"])
        message = f"Refund amount ({asked}) is greater than unrefunded amount on charge ({rest})"
        raise Refused(message, "amount_too_large", "amount")
    check_metadata(metadata, "metadata")
    copied = {name: charge[name] for name in ("currency", "payment_intent")}
    told = {"amount": amount, "charge": charge["id"], "metadata": metadata, "reason": params.get("reason")}
    told["status"] = status or charge.get("_refunds", "succeeded")
    made = books.new("refund", **told, **copied, pending_reason="processing" if told["status"] == "pending" else None)
    if charge["payment_method_details"]["type"] != "card":
        made["destination_details"] = None
    books.change("refund.created", made, balance_transaction=transaction(books, "refund", made, -amount)["id"])
    given_back = charge["amount_refunded"] + amount
    books.change("charge.refunded", charge, amount_refunded=given_back, refunded=amount == left)
    return made


def settle_refund(books: Books, key: str) -> Json:
    """Let the bank take a refund that waited."""
    made = _in(books, key, "pending", "requires_action")
    return books.change("refund.updated", made, status="succeeded", pending_reason=None)


def fail_refund(books: Books, key: str) -> Json:
    """Let the bank send a refund back, later too; the charge can be refunded again."""
    made = _in(books, key, "pending", "requires_action", "succeeded")
    return books.change("refund.failed", _undo(books, made, "failed", "expired_or_canceled_card"))


def cancel_refund(books: Books, key: str) -> Json:
    """Take back a refund that waits for its receiver to say where to; no other can be cancelled."""
    return _undo(books, _in(books, key, "requires_action"), "canceled", "merchant_request")


def open_dispute(books: Books, key: str, reason: str, *, inquiry: bool) -> Json:
    """Let the cardholder dispute what is left of a charge; an inquiry withdraws nothing."""
    charge = books.get("charge", key)
    left, card = charge["amount"] - charge["amount_refunded"], charge["payment_method_details"].get("card")
    if not charge["paid"] or not left or charge["disputed"] or not card:
        raise Refused("This charge cannot be disputed: unpaid, refunded, disputed, or of no card.", param="charge")
    made = books.new("dispute", charge=key, reason=reason, amount=left, is_charge_refundable=inquiry)
    made |= {"currency": charge["currency"], "payment_intent": charge["payment_intent"]}
    case: Json = {"brand": card["brand"], "network": card["network"], "network_reason_code": None}
    case["case_type"] = "inquiry" if inquiry else "chargeback"
    made["payment_method_details"] = {"type": "card", "card": case}
    made["evidence_details"]["due_by"] = books.seconds() + _TIME_TO_ANSWER
    books.store.put({**charge, "disputed": True, "_dispute": made["id"]})
    status = "warning_needs_response" if inquiry else "needs_response"
    books.change("charge.dispute.created", made, status=status)
    if not inquiry:
        _book(books, made, -left, _DISPUTE_FEE, "charge.dispute.funds_withdrawn")
    # What was redacted cannot be defended.
    return close_dispute(books, made["id"], "lost") if charge.get("_redacted") else made


def close_dispute(books: Books, key: str, outcome: Literal["won", "lost"]) -> Json:
    """Decide a dispute; what was withdrawn comes back, without the fee, when it is won. An inquiry is only closed.

    The API's own `close` gives a dispute up: it is lost.
    """
    made = books.get("dispute", key)
    if not made["status"].endswith("needs_response"):
        raise Refused("This dispute is closed already.", param="dispute")
    inquiry = made["status"].startswith("warning")
    status, refundable = "warning_closed" if inquiry else outcome, inquiry or outcome == "won"
    books.change("charge.dispute.closed", made, status=status, is_charge_refundable=refundable)
    if inquiry or outcome == "lost":
        return made
    return _book(books, made, made["amount"], 0, "charge.dispute.funds_reinstated")


def _refundable(books: Books, params: Json) -> Json:
    """Find the charge that may be refunded."""
    if ("charge" in params) == ("payment_intent" in params):
        raise Refused("Give either charge or payment_intent.", "parameter_missing", "charge")
    if "charge" in params:
        charge = books.get("charge", params["charge"], "charge")
    else:
        intent = books.get("payment_intent", params["payment_intent"], "payment_intent")
        charge = books.get("charge", intent["latest_charge"] or "", "payment_intent")
    if charge.get("_redacted"):
        raise Refused("This charge was redacted; it cannot be refunded.", param="charge")
    if not charge["paid"]:
        raise Refused("This has no successful charge to refund.", param="charge")
    if charge["disputed"] and not books.get("dispute", charge["_dispute"])["is_charge_refundable"]:
        raise Refused("The charge has been charged back; cannot issue a refund.", "charge_disputed")
    return charge


def _in(books: Books, key: str, *statuses: str) -> Json:
    made = books.get("refund", key)
    if made["status"] not in statuses:
        raise Refused(f"That needs a refund that is {' or '.join(statuses)}.", param="refund")
    return made


def _undo(books: Books, made: Json, status: str, reason: str) -> Json:
    """Put the money back on the balance and on what is left of the charge."""
    charge = books.get("charge", made["charge"])
    books.store.put({**charge, "amount_refunded": charge["amount_refunded"] - made["amount"], "refunded": False})
    back = transaction(books, "refund_failure", made, made["amount"])
    ended = {"status": status, "failure_reason": reason, "failure_balance_transaction": back["id"]}
    return books.change("refund.updated", made, **ended, pending_reason=None)


def _book(books: Books, made: Json, amount: int, fee: int, kind: str) -> Json:
    booked = books.public(transaction(books, "adjustment", made, amount, fee))
    return books.change(kind, made, balance_transactions=[*made["balance_transactions"], booked])
