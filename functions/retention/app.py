"""Retention: each hour, queue what is due, and seal the ledger; from the queue, delete what is due."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from aws_lambda_powertools import Logger

from picpros.api.messages import is_schedule, scheduled_at, work_through
from picpros.domain.deletion_plan import Planned
from picpros.domain.due import DELETIONS, DueKind, Ref
from picpros.ports import Promises
from picpros.services.delete import delete
from picpros.services.late_deletions import late_deletions
from picpros.services.purge import Shredder, find_due
from picpros.services.seal_ledger import Sealer, seal_ledger

TOLD = 10  # ids in a line of the log
SPARE = 90.0  # seconds that are kept for what comes after the looking: what is late, and the seal


def worker(
    shredder: Shredder, promises: Promises, sealer: Sealer, logger: Logger, *, lasts: Callable[[float], bool]
) -> Callable[[dict[str, Any]], dict[str, Any]]:
    def work(ref: Ref) -> None:
        delete(ref, shredder=shredder)

    def find(kind: DueKind, until: datetime) -> Sequence[Ref]:
        return find_due(kind, until=until, due=shredder.due, queue=shredder.queue, lasts=lambda: lasts(SPARE))

    def tell_late(late: Sequence[Planned], now: datetime) -> None:
        if late:  # an alarm waits for these words
            oldest = int((now - min(each.at for each in late)).total_seconds()) // 60
            subjects = [each.ref.pk for each in late[:TOLD]]
            logger.error("deletions are late", extra={"late": len(late), "oldest_minutes": oldest, "of": subjects})

    def handle(event: dict[str, Any]) -> dict[str, Any]:
        if not is_schedule(event):
            return work_through(event, work, logger)
        until = scheduled_at(event)
        found = [find(kind, until) for kind in DELETIONS]
        if any(found):
            tell_late(late_deletions(until, promises=promises, shredder=shredder), until)
        # Last: a seal that fails fails this run, and keeps nothing that is due.
        return {"queued": sum(map(len, found)), "sealed": seal_ledger(sealer=sealer)}

    return handle
