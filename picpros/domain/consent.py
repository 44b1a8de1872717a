"""A client's consent to hand something of theirs to a third party: to whom, for what, and how it was given."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from picpros.domain.calendar import BusinessCalendar
from picpros.domain.order import Order
from picpros.domain.retention import LOOK_AGAIN, form_due, is_open


class Manner(StrEnum):
    """How a consent was given."""

    VERBAL = "verbal"
    WRITTEN = "written"


@dataclass(frozen=True, slots=True)
class Consent:
    """`recipient` and `purpose` are free text that may name a person; `role` is that of whoever recorded it."""

    consent_id: str
    client_id: str
    manner: Manner
    recipient: str
    purpose: str
    at: datetime
    role: str

    @property
    def in_ledger(self) -> str:
        """Give what the ledger may know of it: manner, role, and the id by which the rest is found while it lives."""
        return f"{self.manner}.{self.role}.{self.consent_id.lower()}"


def consent_to(consents: Sequence[Consent], recipient: str, purpose: str) -> Consent | None:
    """Find the consent to just this recipient and purpose; case, white space and forms of a letter do not matter."""
    wanted = _same(recipient), _same(purpose)
    return next((each for each in consents if (_same(each.recipient), _same(each.purpose)) == wanted), None)


def consent_ends(orders: Sequence[Order], now: datetime) -> datetime | None:
    """Say when a consent must go, or when to look again while a project is ongoing.

    It can be proven as long as something of the client's orders could be handed over, and goes with the last of their
    personal data; None when there is nothing (any more).
    """
    if any(is_open(order) for order in orders):
        return now + LOOK_AGAIN
    marks = [order.due.personal_at for order in orders if order.due and order.holds_personal()]
    return max((mark for mark in marks if mark > now), default=None)


def consent_due(orders: Sequence[Order], at: datetime, calendar: BusinessCalendar) -> datetime:
    """Give a new consent's clock: that of the client's orders, without any 28 days."""
    return consent_ends(orders, at) or form_due(at, calendar)


def _same(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())
