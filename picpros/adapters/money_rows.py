"""Refunds, disputes, cancellations and credit notes as the fields of their rows, and back."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from picpros.domain.account import Cause, Dispute, DisputeState, Refund, RefundState
from picpros.domain.cancellation import Cancellation, CancellationState
from picpros.domain.credit_note import CreditNote
from picpros.domain.instants import read, stored
from picpros.domain.money import Money

REFUND, DISPUTE, CANCELLATION, CREDIT = "money#refund#", "money#dispute#", "money#cancellation", "money#credit#"


def refund_fields(refund: Refund) -> dict[str, object]:
    return {
        "refund_id": refund.id,
        "amount": refund.amount.minor,
        "currency": refund.amount.currency,
        "state": refund.state.value,
        "cause": refund.cause.value,
        "asked_at": stored(refund.asked_at),
        "provider_id": refund.provider_id,
        "credit_note": refund.credit_note,
    }


def to_refund(row: Mapping[str, Any]) -> Refund:
    return Refund(
        id=row["refund_id"],
        amount=Money(row["amount"], row["currency"]),
        state=RefundState(row["state"]),
        cause=Cause(row["cause"]),
        asked_at=read(row["asked_at"]),
        provider_id=row.get("provider_id"),
        credit_note=row.get("credit_note"),
    )


def dispute_fields(dispute: Dispute) -> dict[str, object]:
    return {
        "dispute_id": dispute.id,
        "amount": dispute.amount.minor,
        "currency": dispute.amount.currency,
        "state": dispute.state.value,
        "opened_at": stored(dispute.opened_at),
    }


def to_dispute(row: Mapping[str, Any]) -> Dispute:
    amount = Money(row["amount"], row["currency"])
    return Dispute(row["dispute_id"], amount, DisputeState(row["state"]), read(row["opened_at"]))


def cancellation_fields(asked: Cancellation) -> dict[str, object]:
    return {
        "state": asked.state.value,
        "asked_at": stored(asked.asked_at),
        "fee": asked.fee.minor,
        "currency": asked.fee.currency,
    }


def to_cancellation(row: Mapping[str, Any]) -> Cancellation:
    return Cancellation(CancellationState(row["state"]), read(row["asked_at"]), Money(row["fee"], row["currency"]))


def credit_fields(note: CreditNote) -> dict[str, object]:
    return {
        "number": note.number,
        "date": note.date.isoformat(),
        "invoice_number": note.invoice_number,
        "transaction_id": note.transaction_id,
        "client_id": note.client_id,
        "refund_id": note.refund_id,
        "amount": note.amount.minor,
        "tax": note.tax.minor,
        "currency": note.amount.currency,
        "cause": note.cause.value,
        "live": note.live,
        "voided_at": stored(note.voided_at) if note.voided_at else None,
    }


def to_credit(row: Mapping[str, Any]) -> CreditNote:
    currency, voided_at = row["currency"], row.get("voided_at")
    return CreditNote(
        number=row["number"],
        date=date.fromisoformat(row["date"]),
        invoice_number=row["invoice_number"],
        transaction_id=row["transaction_id"],
        client_id=row["client_id"],
        refund_id=row["refund_id"],
        amount=Money(row["amount"], currency),
        tax=Money(row["tax"], currency),
        cause=Cause(row["cause"]),
        live=row["live"],
        voided_at=read(voided_at) if voided_at else None,
    )
