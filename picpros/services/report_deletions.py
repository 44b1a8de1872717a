"""Report what is to be deleted when, and what is late."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from picpros.domain.deletion_report import Deletion, by_day, deletion
from picpros.domain.due import DELETIONS, DueKind
from picpros.ports import Promises
from picpros.studio import Studio

PAGE = 100
MOST_COUNTED = 5000  # of each kind: an index entry is a hundred bytes, so that is half of what one query reads


@dataclass(frozen=True, slots=True)
class Report:
    """A page of deletions, the earliest first; `days` counts them all, or the first of `more`."""

    days: Sequence[tuple[date, int]]
    more: bool
    items: Sequence[Deletion]
    after: str | None


def report_deletions(after: str | None, *, now: datetime, studio: Studio, promises: Promises) -> Report:
    """Give the first page, with what was asked for besides (erasures, exports), or the one after `after`."""
    found, beyond = promises.page(DueKind.PURGE, after, PAGE)
    if after is None:
        others = [kind for kind in DELETIONS if kind is not DueKind.PURGE]
        found = [*found, *(each for kind in others for each in promises.page(kind, None, PAGE)[0])]
    times = [promises.times(kind, MOST_COUNTED) for kind in DELETIONS]
    return Report(
        by_day((at for each in times for at in each), studio.zone),
        any(len(each) == MOST_COUNTED for each in times),
        sorted((deletion(each, now=now) for each in found), key=lambda each: each.due_at),
        beyond,
    )
