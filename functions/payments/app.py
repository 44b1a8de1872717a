"""Payments: the webhook, and the janitor that asks the provider where a webhook never came."""

from collections.abc import Callable
from typing import Any

from aws_lambda_powertools import Logger
from aws_lambda_powertools.event_handler import APIGatewayHttpResolver, Response

from functions.payments.hear import hear
from functions.payments.webhook import Signature
from picpros.api.body import header, raw_body
from picpros.api.http import answer, resolver
from picpros.api.messages import is_schedule, scheduled_at, work_through
from picpros.domain.due import DueKind, Ref
from picpros.errors import PaymentMismatch
from picpros.ports import Clock, DueItems
from picpros.services.fulfil_payment import Till
from picpros.services.give_back import REFUND, Bank, carry_out
from picpros.services.look_after import look_after
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


def janitor(
    till: Till, bank: Bank, auditor: Auditor, due: DueItems, *, clock: Clock, logger: Logger
) -> Callable[[dict[str, Any]], dict[str, Any]]:
    """Make the worker behind the schedule and the queue."""

    def work(ref: Ref) -> None:
        transaction_id, now = ref.pk.partition("#")[2], clock.now()
        if ref.sk.startswith(REFUND):
            again = carry_out(transaction_id, ref.sk.removeprefix(REFUND), now=now, bank=bank)
        else:
            try:
                again = look_after(transaction_id, now=now, till=till)
            except PaymentMismatch:
                logger.error("quarantined", extra={"order": transaction_id})  # noqa: TRY400  nothing to trace
                return
        if again is not None:
            due.postpone(ref, DueKind.PAYMENT, until=again)

    def handle(event: dict[str, Any]) -> dict[str, Any]:
        if not is_schedule(event):
            return work_through(event, work, logger)
        at = scheduled_at(event)
        if event["schedule"] == "reconcile":
            differing = reconcile(at, now=clock.now(), auditor=auditor)
            if differing:
                logger.error("books differ", extra={"differences": len(differing)})
            return {"differences": len(differing)}
        return {"queued": len(find_due(DueKind.PAYMENT, until=at, due=due, queue=till.payments_queue))}

    return handle
