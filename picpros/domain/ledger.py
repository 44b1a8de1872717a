"""The ledger's entries: kinds, ids, counts and times. There is no field in which a person could stand."""

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Entry(StrEnum):
    """What can be entered."""

    ORDER_PAID = "order_paid"
    ORDER_COMPLETED = "order_completed"
    ORDER_REOPENED = "order_reopened"
    PURGE_BEGUN = "purge_begun"
    PURGE_DONE = "purge_done"
    OPTED_OUT = "opted_out"
    OPTED_IN = "opted_in"
    PAUSED = "paused"
    EMAIL_CHANGED = "email_changed"
    REMEMBER_ALLOWED = "remember_allowed"
    REMEMBER_REVOKED = "remember_revoked"
    ERASURE_CONFIRMED = "erasure_confirmed"
    ERASURE_DONE = "erasure_done"
    STAFF_READ = "staff_read"
    CAMPAIGN_SENT = "campaign_sent"
    PAYMENT_QUARANTINED = "payment_quarantined"
    ORDER_CANCELLED = "order_cancelled"
    REFUND_ASKED = "refund_asked"
    REFUND_SUCCEEDED = "refund_succeeded"
    REFUND_FAILED = "refund_failed"
    DISPUTE_OPENED = "dispute_opened"
    DISPUTE_ENDED = "dispute_ended"
    RECONCILED = "reconciled"
    HELD = "held"
    HOLD_LIFTED = "hold_lifted"
    INQUIRY_ANSWERED = "inquiry_answered"
    REPLY_DECIDED = "reply_decided"
    PAUSE_LIFTED = "pause_lifted"
    CONSENT_RECORDED = "consent_recorded"
    HANDED_OVER = "handed_over"
    EMAIL_CORRECTED = "email_corrected"
    SENT_AGAIN = "sent_again"
    ORDER_QUIET = "order_quiet"
    REDACTION_BEGUN = "redaction_begun"
    PAYMENT_REDACTED = "payment_redacted"
    TABLE_APPROVED = "table_approved"
    PURGE_REPLAYED = "purge_replayed"
    ERASURE_REPLAYED = "erasure_replayed"


# Ids of ours: prefix, then Crockford base32, digits and hyphens; never an "@", a space, or small words.
_SUBJECT = re.compile(r"(order|client|inquiry|reply|campaign|registration|signup|message|table)#[A-Z0-9-]{8,64}")
_FORMS = {"client": "registration"}
_DETAIL = re.compile(r"[a-z0-9_.=-]{0,60}")


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """`at` is when it happened or was due, `done_at` when it was true; `detail` is an enum's word, never a text."""

    kind: Entry
    subject: str
    at: datetime
    done_at: datetime
    count: int = 0
    detail: str = ""

    def __post_init__(self) -> None:
        if not _SUBJECT.fullmatch(self.subject):
            raise ValueError("the ledger takes ids of ours only")
        if not _DETAIL.fullmatch(self.detail):
            raise ValueError("the ledger takes words of our own only")


def consent_gone(client_id: str, consent_id: str, *, due_at: datetime, now: datetime) -> LedgerEntry:
    """Write the receipt of a consent that was deleted."""
    detail = f"consent.{consent_id.lower()}"
    return LedgerEntry(Entry.PURGE_DONE, f"client#{client_id}", due_at, now, 1, detail)


def form_gone(name: str, identifier: str, *, due_at: datetime, now: datetime) -> LedgerEntry:
    """Write the receipt of a form that was deleted whole; `name` as in the key of its partition."""
    return LedgerEntry(Entry.PURGE_DONE, f"{_FORMS.get(name, name)}#{identifier}", due_at, now, 1)
