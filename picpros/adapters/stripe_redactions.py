"""Stripe's own records: jobs that redact them. The API is in preview, so the SDK has no type for it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import stripe

from picpros.adapters.patience import Patience
from picpros.adapters.stripe_tries import patiently
from picpros.domain.redaction import RedactionState
from picpros.ports import ToldRedaction

_JOBS = "/v1/privacy/redaction_jobs"
# The preview of the version that the SDK speaks.
_VERSION = stripe.api_version.partition(".")[0] + ".preview"
_STATES = {
    "created": RedactionState.CHECKING,
    "validating": RedactionState.CHECKING,
    "ready": RedactionState.READY,
    "redacting": RedactionState.RUNNING,
    "succeeded": RedactionState.DONE,
}
_OBJECTS = {"pi_": "payment_intents", "cs_": "checkout_sessions"}


@dataclass(frozen=True, slots=True)
class StripeRedactions:
    """`stack` marks our keys apart from those of others on the same account."""

    client: stripe.StripeClient
    stack: str
    patience: Patience = field(default_factory=Patience)

    def ask(self, ids: Sequence[str], *, key: str) -> ToldRedaction:
        objects: dict[str, list[str]] = {}
        for each in ids:
            objects.setdefault(_OBJECTS[each[:3]], []).append(each)
        once = f"{self.stack}:{key}"
        try:
            return self._told("post", _JOBS, objects=objects, validation_behavior="error", idempotency_key=once)
        except stripe.InvalidRequestError:
            return ToldRedaction("", RedactionState.REFUSED)

    def look(self, job: str) -> ToldRedaction:
        return self._told("get", f"{_JOBS}/{job}")

    def run(self, job: str) -> ToldRedaction:
        try:
            return self._told("post", f"{_JOBS}/{job}/run")
        except stripe.InvalidRequestError:
            return self.look(job)  # it runs already, or somebody ended it meanwhile

    def _told(self, method: str, path: str, **asked: Any) -> ToldRedaction:
        told = patiently(lambda: self.client.raw_request(method, path, stripe_version=_VERSION, **asked), self.patience)
        found = told.data
        return ToldRedaction(found["id"], _STATES.get(found["status"], RedactionState.REFUSED))
