"""The audit: sweep through all that is stored, and prove the ledger; it reads, and tells how many, never what."""

from collections import Counter
from collections.abc import Callable
from datetime import datetime
from typing import Any, Protocol

from aws_lambda_powertools import Logger

from picpros.api.messages import scheduled_at
from picpros.domain.ledger_proof import Proof
from picpros.ports import Clock, Stored
from picpros.services.sweep import sweep


class Proven(Protocol):
    """A ledger with its seals."""

    def proof(self, now: datetime) -> Proof: ...


def auditor(stored: Stored, proven: Proven, clock: Clock, logger: Logger) -> Callable[[dict[str, Any]], dict[str, Any]]:
    """Make the worker behind the schedule. What it finds is shown by the operator's command: a log says no places."""

    def handle(event: dict[str, Any]) -> dict[str, Any]:
        day = scheduled_at(event).date().isoformat()
        swept = sweep(now=clock.now(), stored=stored, delete=None, told=lambda: None)
        proof = proven.proof(clock.now())
        if swept.findings:  # alarms wait for these words
            logger.error("sweep found", extra={"day": day, **Counter(each.wrong.value for each in swept.findings)})
        if proof.findings:
            logger.error("ledger broken", extra={"day": day, **Counter(each.fault.value for each in proof.findings)})
        return {
            "items": swept.items,
            "objects": swept.objects,
            "findings": len(swept.findings),
            "hours": proof.hours,
            "faults": len(proof.findings),
        }

    return handle
