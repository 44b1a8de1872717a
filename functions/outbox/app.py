"""The outbox: jobs from its queue, on its schedule those that no message told of, and each day the quiet orders."""

from collections.abc import Callable
from typing import Any

from aws_lambda_powertools import Logger

from picpros.api.messages import is_schedule, scheduled_at, work_through
from picpros.domain.due import DueKind, Ref
from picpros.ports import DueItems
from picpros.services.look_at_quiet import look_at_quiet
from picpros.services.outbox import Outbox
from picpros.services.purge import find_due
from picpros.services.run_job import run_job
from picpros.services.work_on_order import Desk


def worker(outbox: Outbox, desk: Desk, due: DueItems, logger: Logger) -> Callable[[dict[str, Any]], dict[str, Any]]:
    def work(ref: Ref) -> None:
        if ref.sk == "record":
            look_at_quiet(ref.pk.partition("#")[2], now=outbox.clock.now(), desk=desk)
        else:
            run_job(ref, outbox=outbox)

    def handle(event: dict[str, Any]) -> dict[str, Any]:
        if not is_schedule(event):
            return work_through(event, work, logger)
        kind = DueKind.QUIET if event["schedule"] == "quiet" else DueKind.OUTBOX
        found = find_due(kind, until=scheduled_at(event), due=due, queue=desk.outbox)
        return {"queued": len(found)}

    return handle
