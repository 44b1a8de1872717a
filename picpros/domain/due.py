"""What is due: one partition a kind, a promise that never moves, and the time of the next try that does."""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Self


class DueKind(StrEnum):
    """One kind blocked never delays another."""

    PURGE = "purge"
    OUTBOX = "outbox"
    PAYMENT = "payment"
    CAMPAIGN = "campaign"
    ERASURE = "erasure"
    EXPORT = "export"
    QUIET = "quiet"
    REDACTION = "redaction"


# What the schedule of deletions looks for.
# Few first: what many orders on one day bring keeps nothing else waiting.
DELETIONS = (DueKind.EXPORT, DueKind.ERASURE, DueKind.PURGE)


@dataclass(frozen=True, slots=True)
class Due:
    """`due_at` is the promise (alarms look at it); `next_at` moves with each claim and backoff."""

    kind: DueKind
    due_at: datetime
    next_at: datetime

    @classmethod
    def on(cls, kind: DueKind, at: datetime) -> "Due":
        return cls(kind, at, at)


@dataclass(frozen=True, slots=True)
class Ref:
    """Where an item lies: its two keys. Ids only, so that it may travel in a queue."""

    pk: str
    sk: str

    def to_message(self) -> str:
        return json.dumps({"pk": self.pk, "sk": self.sk})

    @classmethod
    def from_message(cls, text: str) -> Self:
        """Read a message of ours; ValueError or KeyError for anything else."""
        message = json.loads(text)
        return cls(message["pk"], message["sk"])


def backoff(tries: int) -> timedelta:
    """Wait 1, 2, 4, ... minutes, six hours at most."""
    return min(timedelta(minutes=2 ** min(tries, 10)), timedelta(hours=6))
