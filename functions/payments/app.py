"""Payments: the webhook, and the janitor that asks the provider where a webhook never came."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from aws_lambda_powertools import Logger
from aws_lambda_powertools.event_handler import APIGatewayHttpResolver, Response

from functions.payments.webhook import Signature, session_of
from picpros.api.body import header, raw_body
from picpros.api.http import answer, resolver
from picpros.api.messages import is_schedule, scheduled_at, work_through
from picpros.domain.due import DueKind, Ref
from picpros.errors import Changed, NotFound, NotYet
from picpros.ports import Clock, DueItems, Queue
from picpros.services.fulfil_payment import Till, fulfil_payment
from picpros.services.look_after import look_after
from picpros.services.purge import find_due


def build(till: Till, signature: Signature, clock: Clock, logger: Logger) -> APIGatewayHttpResolver:
    app = resolver(logger)

    @app.post("/webhooks/stripe")
    def post_event() -> Response[str]:
        request = app.current_event.raw_event
        now = clock.now()
        event = signature.read(raw_body(request), header(request, "stripe-signature"), now=now)
        session_id = session_of(event)
        if session_id is not None:
            try:
                fulfil_payment(session_id, event_id=event.id, at=event.at, now=now, till=till)
            except (NotFound, Changed) as exc:
                raise NotYet from exc  # any answer but a success makes the provider send it again
        return answer({"received": True})

    return app


def janitor(
    till: Till, due: DueItems, queue: Queue, clock: Clock, logger: Logger
) -> Callable[[dict[str, Any]], dict[str, Any]]:
    """Make the worker behind the schedule and the queue."""

    def work(ref: Ref) -> None:
        again = look_after(ref.pk.partition("#")[2], now=clock.now(), till=till)
        if again is not None:
            due.postpone(ref, DueKind.PAYMENT, until=again)

    def handle(event: dict[str, Any]) -> dict[str, Any]:
        if not is_schedule(event):
            return work_through(event, work, logger)
        until: datetime = scheduled_at(event)
        found = find_due(DueKind.PAYMENT, until=until, due=due, queue=queue)
        return {"queued": len(found)}

    return handle
