"""Counting what the functions ask of AWS and Stripe: they run in this process, where botocore tells of each request."""

import json
import os
import tempfile
import threading
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

import stripe
from botocore.session import Session

from local.runner import LocalStack, Options
from local.runtime import Functions
from local.worker import InvocationFailed
from picpros.adapters import aws

ROOT = Path(__file__).resolve().parent.parent
# Away from the full hour, at which schedules run.
BEGIN = datetime(2026, 12, 1, 18, 2, tzinfo=UTC)
WRITES = {"PutItem", "UpdateItem", "DeleteItem", "BatchWriteItem", "TransactWriteItems"}
_running = SimpleNamespace(who="")  # one invocation at a time, which may have threads of its own
_send = stripe.RequestsClient.request


class Tally:
    """Counts by (step, who): the caller names the step, the invocation says who runs and for what."""

    def __init__(self) -> None:
        self.counts: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        self.step = ""
        self._lock = threading.Lock()

    def add(self, what: str, much: float = 1) -> None:
        with self._lock:
            self.counts[self.step, _running.who][what] += much  # type: ignore[assignment]

    def hear(self, session: Session) -> None:
        """Listen to every client that is made of the session from now on; DynamoDB is asked what it consumed."""
        session.register("provide-client-params.dynamodb", _ask)
        session.register("before-send", lambda event_name, **_: self.add(event_name.split(".")[1]))
        session.register("after-call.dynamodb", self._consumed)

    def _consumed(self, parsed: Mapping[str, Any], model: Any, **_: Any) -> None:
        told = parsed.get("ConsumedCapacity", [])
        units = sum(one["CapacityUnits"] for one in (told if isinstance(told, list) else [told]))
        self.add("write" if model.name in WRITES else "read", units)


def _ask(params: dict[str, Any], model: Any, **_: Any) -> dict[str, Any]:
    counted = "ReturnConsumedCapacity" in model.input_shape.members  # what a table is costs no units
    return {**params, "ReturnConsumedCapacity": "TOTAL"} if counted else params


@contextmanager
def counted_stack(tally: Tally) -> Iterator[LocalStack]:
    """Start a stack of its own whose functions count into `tally`."""

    class Counted(Functions):
        """All functions in this process, one invocation at a time."""

        def warm_up(self) -> None:
            self._lock, self._handlers = threading.Lock(), {}
            os.environ |= {"POWERTOOLS_LOG_LEVEL": "CRITICAL"}
            for spec in self.specs:
                os.environ.update(spec.environment)
            aws._session.cache_clear()  # noqa: SLF001  the functions' own, and nobody else's
            tally.hear(aws._session())  # noqa: SLF001  as above
            for spec in self.specs:
                _running.who = spec.name
                self._handlers[spec.name] = import_module(spec.handler.rpartition(".")[0]).handler

        def invoke(self, name: str, event: Mapping[str, Any], patience: float = 900) -> bytes:
            context = SimpleNamespace(get_remaining_time_in_millis=lambda: int(patience * 1000))
            with self._lock:
                _running.who = f"{name.removeprefix('picpros-').removesuffix('Function')} {_what(event)}"
                tally.add("times")
                try:
                    return json.dumps(self._handlers[name](json.loads(json.dumps(event)), context)).encode()
                except Exception as exc:  # as Lambda does with whatever a handler raises
                    raise InvocationFailed(type(exc).__name__) from exc

    def request(*args: Any, **options: Any) -> Any:
        tally.add("stripe")
        return _send(*args, **options)

    with (
        tempfile.TemporaryDirectory() as folder,
        patch("local.runner.Functions", Counted),
        patch.object(stripe.RequestsClient, "request", request),
    ):
        stack = LocalStack(Options(ROOT, Path(folder), 0, 0, BEGIN))
        stack.start()
        try:
            yield stack
        finally:
            stack.stop()


def _what(event: Mapping[str, Any]) -> str:
    """Name what an invocation is for: a request, a tick of a schedule, a mail, or the row that a message names."""
    if "requestContext" in event:
        return ""
    if "schedule" in event:
        return "tick"
    if "ses" in event["Records"][0]:
        return "mail"
    message = json.loads(event["Records"][0]["body"])
    return ":".join(message["sk"].split("#")[1:2]) or message["pk"].partition("#")[0]
