"""A reply that came by mail, as it is kept."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Reply:
    """That a reply came and what it was taken for; `state` is review, shown or done."""

    reply_id: str
    at: datetime
    verdict: str
    reason: str
    state: str
    client_id: str | None = None
    transaction_id: str | None = None


@dataclass(frozen=True, slots=True)
class ReplyText:
    """Who wrote, and what."""

    from_address: str
    subject: str
    text: str
