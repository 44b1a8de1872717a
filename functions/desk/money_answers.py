"""What the desk shows of an order's money."""

from collections.abc import Mapping
from typing import Any

from picpros.api.order_answers import when
from picpros.domain.account import Dispute, Refund
from picpros.domain.cancellation import Cancellation
from picpros.domain.credit_note import CreditNote
from picpros.domain.instants import public
from picpros.domain.order import Hold, Order
from picpros.domain.redaction import redaction_due
from picpros.ports import Books, Counted

FEW = 3  # fewer than this many could point at one person


def money(books: Books, words: Mapping[str, str]) -> dict[str, Any]:
    """Give what moved, what may still go back, and why, in a person's words as long as details are held."""
    return {
        "balance": books.account.balance.to_public(),
        "refunds": [_refund(each) for each in books.account.refunds],
        "disputes": [_dispute(each) for each in books.account.disputes],
        "cancellation": _cancellation(books.cancellation) if books.cancellation else None,
        "credit_notes": [_credit_note(each) for each in books.credit_notes],
        "holds": [_hold(each) for each in books.order.holds],
        "redaction": _redaction(books.order),
        "words": dict(words),
    }


def asked_refund(refund: Refund) -> dict[str, Any]:
    return {"refund_id": refund.id, "amount": refund.amount.to_public(), "state": refund.state.value}


def counted(found: Counted) -> dict[str, Any]:
    """Give one line of the report; a number that could point at somebody is not told."""
    return {
        "month": found.month,
        "method": found.method,
        "brand": found.brand or None,
        "currency": found.currency,
        "payments": found.count if found.count >= FEW else f"under {FEW}",
    }


def _refund(refund: Refund) -> dict[str, Any]:
    return {
        **asked_refund(refund),
        "cause": refund.cause.value,
        "asked_at": public(refund.asked_at),
        "credit_note": refund.credit_note,
    }


def _dispute(dispute: Dispute) -> dict[str, Any]:
    return {
        "dispute_id": dispute.id,
        "amount": dispute.amount.to_public(),
        "state": dispute.state.value,
        "opened_at": public(dispute.opened_at),
    }


def _cancellation(asked: Cancellation) -> dict[str, Any]:
    return {"state": asked.state.value, "asked_at": public(asked.asked_at), "fee": asked.fee.to_public()}


def _credit_note(note: CreditNote) -> dict[str, Any]:
    return {
        "number": note.number,
        "date": note.date.isoformat(),
        "invoice_number": note.invoice_number,
        "refund_id": note.refund_id,
        "amount": note.amount.to_public(),
        "tax": note.tax.to_public(),
        "voided_at": when(note.voided_at),
    }


def _redaction(order: Order) -> dict[str, Any]:
    """Say when the provider is to redact its record of the payment, and when it had; null until that is known."""
    due, known = redaction_due(order), order.redaction
    return {
        "due_at": when(due.due_at if due else None),
        "begun": known is not None,
        "ended_at": when(known.ended_at if known else None),
    }


def _hold(hold: Hold) -> dict[str, Any]:
    return {"reason": hold.reason.value, "until": public(hold.until)}
