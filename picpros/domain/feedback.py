"""What the mail service tells of a mail that we sent: it came back, or its reader complained."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from picpros.domain.due import Ref

SOFT_BOUNCES = 3  # so many within that time, and promotions stop
SOFT_WITHIN = timedelta(days=30)


class FeedbackKind(StrEnum):
    """HARD: there is no such mailbox. SOFT: not this time, or nobody knows why."""

    HARD = "hard"
    SOFT = "soft"
    COMPLAINT = "complaint"


@dataclass(frozen=True, slots=True)
class Feedback:
    """`feedback_id` is the service's own, `at` when it happened, UTC; campaign and client where the mail had one."""

    feedback_id: str
    kind: FeedbackKind
    at: datetime
    addresses: tuple[str, ...]
    campaign_id: str | None = None
    client_id: str | None = None

    @property
    def ref(self) -> Ref:
        """Name it in a queue: by its id and nothing else."""
        return Ref(f"feedback#{self.feedback_id}", "raw")
