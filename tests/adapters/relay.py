"""A server before a real one: it writes down what comes, and has faults when it is told to."""

import socket
import threading
import traceback
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import urllib3
from werkzeug.wrappers import Request, Response

from local.http import Server

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

_OF_ONE_HOP = {"connection", "content-length", "date", "server", "transfer-encoding"}


@dataclass
class Call:
    """One request as it came."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes


@dataclass
class Relay:
    """Passes requests on to `upstream`; each of `faults` is what happens to one request, in turn."""

    upstream: str
    calls: list[Call] = field(default_factory=list)
    faults: list["Fault"] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.stopping = threading.Event()
        self._server = Server(self._answer)
        self.url = self._server.url
        self._server.start()

    def stop(self) -> None:
        self.stopping.set()
        self._server.stop()

    def _answer(self, environ: "WSGIEnvironment", start: "StartResponse") -> Iterable[bytes]:
        request = Request(environ)
        self.calls.append(Call(request.method, environ["RAW_URI"], dict(request.headers), request.get_data()))
        fault = self.faults.pop(0) if self.faults else passes
        return fault(self, request)(environ, start)


Fault = Callable[[Relay, Request], Response]


def passes(relay: Relay, request: Request) -> Response:
    call = relay.calls[-1]
    headers = {name: value for name, value in call.headers.items() if name.lower() not in _OF_ONE_HOP}
    answer = urllib3.request(
        call.method, relay.upstream + call.path, headers=headers, body=call.body, redirect=False, retries=False
    )
    kept = {name: value for name, value in answer.headers.items() if name.lower() not in _OF_ONE_HOP}
    return Response(answer.data, answer.status, kept)


def says(status: int, body: str, **headers: str) -> Fault:
    """Answer in the server's stead."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda _relay, _request: Response(body, status, named)


def cut(_relay: Relay, request: Request) -> Response:
    """Hang up without an answer."""
    request.environ["werkzeug.socket"].shutdown(socket.SHUT_RDWR)
    raise ConnectionResetError


def lost(relay: Relay, request: Request) -> Response:
    """Do what was asked, and lose the answer."""
    passes(relay, request)
    return cut(relay, request)


def silent(relay: Relay, request: Request) -> Response:
    """Say nothing for as long as somebody waits."""
    relay.stopping.wait(30)
    return cut(relay, request)


def texts_of(error: BaseException) -> list[str]:
    """Give every text that a log could show of an error; what a `from None` hides is not among them."""
    return [str(error), repr(error), "".join(traceback.format_exception(error))]
