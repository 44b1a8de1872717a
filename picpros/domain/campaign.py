"""A promotion: its text, where its sending stands, and what became of each recipient."""

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

FIELDS = ("{first_name}", "{full_name}")
_ANY_FIELD = re.compile(r"\{[^{}\n]*\}")


class CampaignState(StrEnum):
    """Draft until it is told to send; paused and sending again as often as the staff say so."""

    DRAFT = "draft"
    SENDING = "sending"
    PAUSED = "paused"
    DONE = "done"


class SendState(StrEnum):
    """CLAIMED is written before the send; one that stays so was cut off and counts as uncertain: it is not repeated."""

    CLAIMED = "claimed"
    SENT = "sent"
    SKIPPED = "skipped"
    UNCERTAIN = "uncertain"
    BOUNCED = "bounced"


@dataclass(frozen=True, slots=True)
class Campaign:
    """`cursor` is the last recipient whose page was worked through; `subject` and `body` are the studio's words."""

    campaign_id: str
    name: str
    subject: str
    body: str
    state: CampaignState
    created_at: datetime
    recipients: int = 0
    cursor: str | None = None
    told_at: datetime | None = None  # when it was told to send


def has_unknown_field(body: str) -> bool:
    """Tell whether anything stands in braces that no client's name will replace."""
    return any(found not in FIELDS for found in _ANY_FIELD.findall(body))
