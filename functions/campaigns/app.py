"""Campaigns: one worker at a time, sending until its time runs low."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from aws_lambda_powertools import Logger

from picpros.api.messages import is_schedule, scheduled_at, work_through
from picpros.domain.due import DueKind, Ref
from picpros.ports import DueItems
from picpros.services.promote import Press, send_campaign
from picpros.services.purge import find_due
from picpros.services.try_campaign import TRIAL, send_trial

SPARE = timedelta(seconds=30)  # to settle the last mail and queue the rest


def worker(press: Press, due: DueItems, logger: Logger) -> Callable[[dict[str, Any], timedelta], dict[str, Any]]:
    """Make the worker; it is told how long the function may still run."""

    def handle(event: dict[str, Any], left: timedelta) -> dict[str, Any]:
        if is_schedule(event):
            found = find_due(DueKind.CAMPAIGN, until=scheduled_at(event), due=due, queue=press.queue)
            return {"queued": len(found)}
        until = press.clock.now() + left - SPARE

        def work(ref: Ref) -> None:
            if ref.sk == TRIAL:
                send_trial(ref, press=press)
            else:
                send_campaign(ref, until=until, press=press)

        return work_through(event, work, logger)

    return handle
