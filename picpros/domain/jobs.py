"""Jobs: what must follow a commit, kept beside what was committed until it is done."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from picpros.domain.due import Ref


class JobKind(StrEnum):
    """What is to be done. The mails say so; FILES moves what was uploaded to its paid order."""

    INVOICE = "invoice"
    FILES = "files"
    PICTURES_READY = "pictures_ready"
    ACCESS_LINK = "access_link"
    CONFIRM_NEWSLETTER = "confirm_newsletter"
    INQUIRY_NOTICE = "inquiry_notice"
    REPLY_NOTICE = "reply_notice"
    OPTED_OUT = "opted_out"
    CANCEL_LINK = "cancel_link"
    CANCELLED = "cancelled"
    CANCEL_NOTICE = "cancel_notice"
    REFUNDED = "refunded"
    REFUND_NOTICE = "refund_notice"
    DISPUTE_NOTICE = "dispute_notice"
    PAYMENT_NOTICE = "payment_notice"
    HELD = "held"
    ANSWER = "answer"
    HANDED_OVER = "handed_over"
    CONFIRM_EMAIL = "confirm_email"
    CONFIRM_ERASURE = "confirm_erasure"
    EXPORT = "export"
    QUIET_ASKED = "quiet_asked"
    QUIET_COMPLETED = "quiet_completed"
    QUIET_NOTICE = "quiet_notice"


@dataclass(frozen=True, slots=True)
class Job:
    """One thing to do for `subject` (the key of the partition it lies in); `reference` is an id of ours or empty.

    `at` is the time of what caused it; `not_before` when it is to be done first; `tries` counts the claims.
    """

    kind: JobKind
    subject: str
    at: datetime
    not_before: datetime
    reference: str = ""
    tries: int = 0

    @property
    def ref(self) -> Ref:
        return Ref(self.subject, f"job#{self.kind}#{self.reference}" if self.reference else f"job#{self.kind}")


def job(kind: JobKind, subject: str, at: datetime, *, reference: str = "", not_before: datetime | None = None) -> Job:
    """Make a job that is to be done at once, or from `not_before` on."""
    return Job(kind, subject, at, not_before or at, reference)
