"""A question that somebody asked through the site, and what the studio answered."""

from dataclasses import dataclass
from datetime import datetime

from picpros.domain.data_map import Class


@dataclass(frozen=True, slots=True)
class Inquiry:
    """That somebody asked: nobody's data. `transaction_id` only where the asker gave one; `answers` counts them."""

    inquiry_id: str
    at: datetime
    urgent: bool
    transaction_id: str | None = None
    state: str = "open"
    answers: int = 0
    answered_at: datetime | None = None

    @property
    def class_of_texts(self) -> Class:
        """Say how long what was written may live: a text tied to an order is one of its details."""
        return Class.DETAILS if self.transaction_id else Class.PERSONAL


@dataclass(frozen=True, slots=True)
class InquiryMessage:
    """Who asked, and what."""

    full_name: str
    email: str
    message: str


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer of the studio."""

    answer_id: str
    at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class Thread:
    """An inquiry with all that was written on it, the answers in the order in which they were given."""

    inquiry: Inquiry
    message: InquiryMessage | None
    answers: tuple[Answer, ...] = ()
