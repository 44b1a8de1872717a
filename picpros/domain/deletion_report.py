"""What is to be deleted and when, and what should have been: for people, and without anybody's name."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from picpros.domain.due import Ref
from picpros.domain.order import Order
from picpros.domain.redaction import PATIENCE
from picpros.domain.retention import held_until, next_deletion

LATE = timedelta(hours=1)  # deletions run every hour: what a whole hour has passed over was missed


class State(StrEnum):
    """How a deletion stands: on its day, kept back by a hold, put off for another reason, or late.

    Reasons to put it off are an export that was not fetched yet, an order that was opened again before its client was
    erased, and a payment provider that takes its time.
    """

    DUE = "due"
    HELD = "held"
    WAITING = "waiting"
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
    if promise.due_at + LATE >= now:
        return State.DUE
    if _is_redaction(promise):
        return State.OVERDUE if promise.due_at + PATIENCE < now else State.WAITING
    purging = promise.order is not None and promise.order.purging
    return State.OVERDUE if purging or promise.next_at + LATE < now else State.WAITING


def _is_redaction(promise: Promise) -> bool:
    return promise.order is not None and next_deletion(promise.order) is None


def _what(promise: Promise) -> str:
    if promise.order is not None:
        coming = next_deletion(promise.order)
        return coming.stage.value if coming else "payment"
    part = promise.ref.sk.partition("#")[0]
    return "whole" if part == "record" else part
