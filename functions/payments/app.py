"""Payments: the webhook, and the janitor that asks the provider where a webhook never came."""

from collections.abc import Callable
from typing import Any

from aws_lambda_powertools import Logger
from aws_lambda_powertools.event_handler import APIGatewayHttpResolver, Response

from functions.payments.hear import hear
from functions.payments.webhook import Signature
from functions.payments.work import Janitor
from picpros.api.body import header, raw_body
from picpros.api.http import answer, resolver
from picpros.api.messages import is_schedule, scheduled_at, work_through
from picpros.domain.due import DueKind
from picpros.ports import Clock
from picpros.services.fulfil_payment import Till
from picpros.services.give_back import Bank
from picpros.services.purge import find_due
from picpros.services.reconcile import Auditor, reconcile


def build(till: Till, bank: Bank, signature: Signature, clock: Clock, logger: Logger) -> APIGatewayHttpResolver:
    app = resolver(logger)

    @app.post("/webhooks/stripe")
    def post_event() -> Response[str]:
        request = app.current_event.raw_event
        now = clock.now()
        event = signature.read(raw_body(request), header(request, "stripe-signature"), now=now)
        if not hear(event, now=now, till=till, bank=bank):
            logger.error("quarantined", extra={"event_type": event.type})
        return answer({"received": True})

    return app


def janitor(worker: Janitor, auditor: Auditor) -> Callable[[dict[str, Any]], dict[str, Any]]:
    """Make the worker behind the schedules and the queue."""

    def handle(event: dict[str, Any]) -> dict[str, Any]:
        if not is_schedule(event):
            return work_through(event, worker.work, worker.logger)
        at = scheduled_at(event)
        if event["schedule"] == "reconcile":
            differing = reconcile(at, now=worker.clock.now(), auditor=auditor)
            if differing:
                worker.logger.error("books differ", extra={"differences": len(differing)})
            return {"differences": len(differing)}
        kind = DueKind.REDACTION if event["schedule"] == "redact" else DueKind.PAYMENT
        return {"queued": len(find_due(kind, until=at, due=worker.due, queue=worker.till.payments_queue))}

    return handle
