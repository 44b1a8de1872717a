"""Report what is to be deleted when, and what is late."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from picpros.domain.deletion_report import LATE, Deletion, Promise, by_day, deletion
from picpros.domain.due import DELETIONS, DueKind
from picpros.errors import FieldError, Refused
from picpros.ports import Promises
from picpros.studio import Studio

PAGE = 100
MOST_COUNTED = 5000  # of each kind: an index entry is a hundred bytes, so that is half of what one query reads
# What was asked for stands first; what the provider is to redact comes months later, and last.
SHOWN = (DueKind.ERASURE, DueKind.EXPORT, DueKind.PURGE, DueKind.REDACTION)


@dataclass(frozen=True, slots=True)
class Report:
    """A page of deletions, the earliest first; `days` counts them all, or the first of `more`.

    `late` says how many of ours are late and since when the oldest is, None where none is.
    """

    days: Sequence[tuple[date, int]]
    more: bool
    late: tuple[int, datetime] | None
    items: Sequence[Deletion]
    after: str | None


def report_deletions(after: str | None, *, now: datetime, studio: Studio, promises: Promises) -> Report:
    """Give the first page, or the one after `after`; Refused for a place that no page can have ended at."""
    found, beyond = _page(*_place(after), promises)
    times = {kind: promises.times(kind, MOST_COUNTED) for kind in SHOWN}
    # What waits for a reason was put off, which moves its next try: late is what a whole hour passed over.
    late = [at for kind in DELETIONS for at in times[kind] if at + LATE < now]
    return Report(
        by_day((at for each in times.values() for at in each), studio.zone),
        any(len(each) == MOST_COUNTED for each in times.values()),
        (len(late), min(late)) if late else None,
        sorted((deletion(each, now=now) for each in found), key=lambda each: each.due_at),
        beyond,
    )


def _place(after: str | None) -> tuple[DueKind, str | None]:
    if after is None:
        return SHOWN[0], None
    kind, _, key = after.partition("|")
    if kind not in SHOWN:
        raise Refused(FieldError("after", "is the `next` of the page before"))
    return DueKind(kind), key or None


def _page(kind: DueKind, key: str | None, promises: Promises) -> tuple[list[Promise], str | None]:
    """Fill a page with one kind after the other."""
    found: list[Promise] = []
    for each in SHOWN[SHOWN.index(kind) :]:
        some, beyond = promises.page(each, key if each is kind else None, PAGE - len(found))
        found += some
        if beyond is not None:
            return found, f"{each}|{beyond}"
    return found, None
