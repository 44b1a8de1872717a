"""What is to be deleted and when, and what should have been: for people, and without anybody's name."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from picpros.domain.due import Ref
from picpros.domain.order import Order
from picpros.domain.retention import held_until, next_deletion

LATE = timedelta(hours=1)  # deletions run every hour: what a whole hour has passed over was missed


class State(StrEnum):
    """How a deletion stands: on its day, kept back by a hold, or late."""

    DUE = "due"
    HELD = "held"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True)
class Promise:
    """Something in the index of what is due: the promise, the next try, and the order's record where it is one's."""

    ref: Ref
    due_at: datetime
    next_at: datetime
    order: Order | None = None


@dataclass(frozen=True, slots=True)
class Deletion:
    """One line of the report: `what` of which `subject`, by an id that is ours."""

    subject: str
    id: str
    what: str
    due_at: datetime
    state: State
    held_until: datetime | None


def deletion(promise: Promise, *, now: datetime) -> Deletion:
    """Say what a promise means at `now`."""
    subject, _, identifier = promise.ref.pk.partition("#")
    held = held_until(promise.order) if promise.order else None
    held = held if held and held > now else None
    return Deletion(subject, identifier, _what(promise), promise.due_at, _state(promise, held, now), held)


def by_day(times: Iterable[datetime], zone: ZoneInfo) -> Sequence[tuple[date, int]]:
    """Count what comes on each day of the studio, the earliest first."""
    return sorted(Counter(at.astimezone(zone).date() for at in times).items())


def _state(promise: Promise, held: datetime | None, now: datetime) -> State:
    if held and promise.due_at <= now:
        return State.HELD
    return State.OVERDUE if promise.due_at + LATE < now else State.DUE


def _what(promise: Promise) -> str:
    if promise.order is not None:
        coming = next_deletion(promise.order)
        return coming.stage.value if coming else "nothing"
    part = promise.ref.sk.partition("#")[0]
    return "whole" if part == "record" else part
