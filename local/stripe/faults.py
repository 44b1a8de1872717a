"""Trouble on demand, for tests: slow answers, none, refusals, cut connections. Nothing of it outlives the process."""

import socket
import threading
from fnmatch import fnmatchcase
from typing import Literal

from flask import Flask, Response, request
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from local.http import is_own
from local.stripe.errors import Refused

WEBHOOK = "webhook"


class Fault(BaseModel):
    """What befalls the next `times` calls of `on`: a call such as `POST /v1/refunds` with * for any part, or `webhook`.

    slow: answered after `seconds`. hang: nothing done, no answer for `seconds`, then the connection is cut. cut: the
    same at once. lost: done, and the connection cut before the answer. limit: 429, kept by no idempotency key. error:
    500 after the call began, which a key keeps. A webhook is only slow, lost, or not sent: a failed try.
    """

    model_config = ConfigDict(extra="forbid")

    on: str
    do: Literal["slow", "hang", "cut", "lost", "limit", "error"]
    times: int = Field(1, ge=1, le=10_000)
    seconds: float = Field(0.3, ge=0, le=600)

    def refuse(self, do: str) -> None:
        """Raise Refused where this is the trouble `do`."""
        if self.do != do:
            return
        if do == "limit":
            raise Refused("Request rate limit exceeded.", "rate_limit", status=429)
        raise Refused("An error occurred in the provider.", status=500)


_NONE = Fault(on="", do="slow", seconds=0)


class Faults:
    """The troubles that were asked for and have not happened yet, the oldest first."""

    def __init__(self) -> None:
        self._planned: list[Fault] = []
        self._lock, self._ended = threading.Lock(), threading.Event()

    def plan(self, fault: Fault | None) -> None:
        """Add a trouble, or forget all with None."""
        with self._lock:
            self._planned = [*self._planned, fault] if fault else []

    def meet(self, what: str) -> Fault:
        """Give the trouble that befalls `what` after having waited as it says."""
        with self._lock:
            found = next((fault for fault in self._planned if fnmatchcase(what, fault.on)), None)
            if found is None:
                return _NONE
            found.times -= 1
            self._planned = [fault for fault in self._planned if fault.times]
        if found.do in ("slow", "hang"):
            self._ended.wait(found.seconds)
        return found

    def end(self) -> None:
        """Let nobody wait any longer."""
        self._ended.set()


def cut() -> Response:
    """Close the connection of the request under way without an answer."""
    request.environ["werkzeug.socket"].shutdown(socket.SHUT_RDWR)
    return Response()


def switch(app: Flask, faults: Faults) -> None:
    """Put POST (a Fault as JSON) and DELETE of /faults into `app`."""

    @app.route("/faults", methods=["POST", "DELETE"])
    def _plan() -> tuple[str, int]:
        if not is_own(request):
            return "", 403
        try:
            faults.plan(Fault.model_validate_json(request.get_data()) if request.method == "POST" else None)
        except ValidationError as wrong:
            return f"{', '.join(str(error['loc'][-1:]) for error in wrong.errors())}: see local/stripe/faults.py", 400
        return "", 204
