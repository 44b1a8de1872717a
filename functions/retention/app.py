"""Retention: each hour, queue what is due, and seal the ledger; from the queue, delete what is due."""

from collections.abc import Callable
from typing import Any

from aws_lambda_powertools import Logger

from picpros.api.messages import is_schedule, scheduled_at, work_through
from picpros.domain.due import DELETIONS, Ref
from picpros.services.delete import delete
from picpros.services.purge import Shredder, find_due
from picpros.services.seal_ledger import Sealer, seal_ledger


def worker(shredder: Shredder, sealer: Sealer, logger: Logger) -> Callable[[dict[str, Any]], dict[str, Any]]:
    def work(ref: Ref) -> None:
        delete(ref, shredder=shredder)

    def handle(event: dict[str, Any]) -> dict[str, Any]:
        if not is_schedule(event):
            return work_through(event, work, logger)
        until = scheduled_at(event)
        found = [find_due(kind, until=until, due=shredder.due, queue=shredder.queue) for kind in DELETIONS]
        # Last: a seal that fails fails this run, and keeps nothing that is due.
        return {"queued": sum(map(len, found)), "sealed": seal_ledger(sealer=sealer)}

    return handle
