"""The outbox: jobs from its queue, and on its schedule those that no message told of."""

from collections.abc import Callable
from typing import Any

from aws_lambda_powertools import Logger

from picpros.api.messages import is_schedule, scheduled_at, work_through
from picpros.domain.due import DueKind, Ref
from picpros.ports import DueItems, Queue
from picpros.services.outbox import Outbox
from picpros.services.purge import find_due
from picpros.services.run_job import run_job


def worker(outbox: Outbox, due: DueItems, queue: Queue, logger: Logger) -> Callable[[dict[str, Any]], dict[str, Any]]:
    def work(ref: Ref) -> None:
        run_job(ref, outbox=outbox)

    def handle(event: dict[str, Any]) -> dict[str, Any]:
        if not is_schedule(event):
            return work_through(event, work, logger)
        found = find_due(DueKind.OUTBOX, until=scheduled_at(event), due=due, queue=queue)
        return {"queued": len(found)}

    return handle
