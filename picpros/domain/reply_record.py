"""A reply that came by mail, as it is kept."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Decision(StrEnum):
    """What somebody at the studio took a reply for."""

    OUT = "out"
    NOT = "not"


@dataclass(frozen=True, slots=True)
class Reply:
    """That a reply came and what it was taken for; `state` is review, shown or done.

    `answerable` says whether a machine may answer it at all; `decision` is None until a person decided. `also_of` are
    the ids of orders that were corrected to another address since, to which the pause that it made went along.
    """

    reply_id: str
    at: datetime
    verdict: str
    reason: str
    state: str
    client_id: str | None = None
    transaction_id: str | None = None
    campaign_id: str | None = None
    answerable: bool = False
    decision: Decision | None = None
    decided_at: datetime | None = None
    also_of: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReplyText:
    """Who wrote, and what."""

    from_address: str
    subject: str
    text: str
