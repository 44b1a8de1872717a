"""A proxy between functions and AWS or Stripe: it counts their calls by operation, and has faults when told to.

Functions come to it by HTTP_PROXY, so that it needs to know no server: each request names its own. It keeps the names
of operations, never what was sent.
"""

import base64
import threading
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import urllib3
from werkzeug.wrappers import Request, Response

from local.http import Server
from tests.faults.operations import operation_of

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

    from tests.faults.kinds import Fault
    from tests.faults.watch import Watch

_OF_ONE_HOP = {
    *("connection", "content-length", "date", "expect", "keep-alive", "proxy-authorization", "proxy-connection"),
    *("server", "transfer-encoding"),
}


@dataclass(frozen=True)
class Exchange:
    """One request on its way: who asks whom for what. `words` is all that it says, for whoever must recognise it."""

    proxy: "Proxy"
    request: Request
    url: str
    function: str
    invocation: str
    operation: str

    @property
    def words(self) -> bytes:
        return self.url.encode() + b"\n" + self.request.get_data()

    @property
    def caller(self) -> tuple[int, int]:
        """Give the ports of the connection: the caller's, and ours."""
        return int(self.request.environ["REMOTE_PORT"]), self.proxy.port

    def passes(self) -> Response:
        """Pass it on, and give the answer."""
        headers = {name: value for name, value in self.request.headers.items() if name.lower() not in _OF_ONE_HOP}
        answer = self.proxy.pool.request(
            self.request.method, self.url, headers=headers, body=self.request.get_data(), redirect=False
        )
        kept = {name: value for name, value in answer.headers.items() if name.lower() not in _OF_ONE_HOP}
        return Response(answer.data, answer.status, kept)


@dataclass
class Rule:
    """What happens to the calls of one operation: `skip` of them pass first, then `times` have the fault."""

    operation: str
    fault: "Fault"
    function: str | None
    skip: int
    times: int
    met: int = 0

    def takes(self, exchange: Exchange) -> bool:
        if exchange.operation != self.operation or self.function not in (None, exchange.function):
            return False
        self.met += 1
        return self.skip < self.met <= self.skip + self.times


@dataclass
class Proxy:
    """Passes on whatever no rule and no watch takes; `calls` holds (function, operation) in the order they came."""

    calls: list[tuple[str, str]] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    watches: list["Watch"] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.pool = urllib3.PoolManager(retries=False, timeout=urllib3.Timeout(60), maxsize=8)
        self.stopping = threading.Event()
        self._lock = threading.Lock()
        self._last: dict[str, str] = {}
        self._server = Server(self._answer)
        self.url, self.port = self._server.url, self._server.port
        self._server.start()

    def stop(self) -> None:
        self.stopping.set()
        self._server.stop()
        self.pool.clear()

    @contextmanager
    def having(
        self, operation: str, fault: "Fault", *, nth: int = 1, times: int = 1, function: str | None = None
    ) -> Iterator[Rule]:
        """Let `times` calls of an operation have a fault, from the `nth` on; `rule.met` says how many came."""
        rule = Rule(operation, fault, function, nth - 1, times)
        self.rules.append(rule)
        try:
            yield rule
        finally:
            self.rules.remove(rule)

    def count(self, operation: str, function: str | None = None) -> int:
        """Say how often an operation was asked for since the start."""
        return sum(1 for who, what in self.calls if what == operation and function in (None, who))

    def _answer(self, environ: "WSGIEnvironment", start: "StartResponse") -> Iterable[bytes]:
        request = Request(environ)
        request.get_data()
        exchange, fault = self._note(request)
        return (fault or Exchange.passes)(exchange)(environ, start)

    def _note(self, request: Request) -> tuple[Exchange, "Fault | None"]:
        url = request.environ["RAW_URI"]
        operation = operation_of(request.method, url, request.headers)
        function = _user(request.headers.get("Proxy-Authorization", ""))
        with self._lock:
            # Stripe's client does not say for which invocation it asks: a process has one at a time.
            invocation = request.headers.get("X-Amzn-Trace-Id") or self._last.get(function, "")
            self._last[function] = invocation
            exchange = Exchange(self, request, url, function, invocation, operation)
            self.calls.append((function, operation))
            faults = [watch.notice(exchange) for watch in self.watches]
            faults += [rule.fault for rule in self.rules if rule.takes(exchange)]
        return exchange, next(filter(None, faults), None)


def _user(header: str) -> str:
    """Read the function's name; the physical one without what the stack puts around it."""
    name = base64.b64decode(header.removeprefix("Basic ")).partition(b":")[0].decode()
    return name.removeprefix("picpros-").removesuffix("Function")
