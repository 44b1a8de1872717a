"""A question that somebody asked through the site."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Inquiry:
    """That somebody asked: nobody's data. `transaction_id` only where the asker gave one."""

    inquiry_id: str
    at: datetime
    urgent: bool
    transaction_id: str | None = None
    state: str = "open"


@dataclass(frozen=True, slots=True)
class InquiryMessage:
    """Who asked, and what."""

    full_name: str
    email: str
    message: str
