"""Retention: each hour, queue what is due; from the queue, delete it."""

from collections.abc import Callable
from typing import Any

from aws_lambda_powertools import Logger

from picpros.api.messages import is_schedule, scheduled_at, work_through
from picpros.domain.due import DueKind, Ref
from picpros.services.purge import Shredder, find_due, purge


def worker(shredder: Shredder, logger: Logger) -> Callable[[dict[str, Any]], dict[str, Any]]:
    def work(ref: Ref) -> None:
        purge(ref, shredder=shredder)

    def handle(event: dict[str, Any]) -> dict[str, Any]:
        if not is_schedule(event):
            return work_through(event, work, logger)
        found = find_due(DueKind.PURGE, until=scheduled_at(event), due=shredder.due, queue=shredder.queue)
        return {"queued": len(found)}

    return handle
