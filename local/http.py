"""WSGI applications on loopback, one thread and one connection a request."""

import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from werkzeug.serving import BaseWSGIServer, WSGIRequestHandler, make_server

if TYPE_CHECKING:
    from _typeshed.wsgi import WSGIApplication
    from werkzeug.wrappers import Request


def is_own(request: "Request") -> bool:
    """Say whether a request names this machine and comes from a page of the same address, or from no page at all.

    A page of another site can make a browser send forms here, and a name of its own can lead here.
    """
    here = request.host_url.rstrip("/")
    return request.host.rpartition(":")[0] in ("127.0.0.1", "localhost") and request.headers.get("Origin", here) == here


class _Handler(WSGIRequestHandler):
    # An answer in one packet: unbuffered writes and Nagle's algorithm together cost 40 ms a request.
    disable_nagle_algorithm = True
    wbufsize = -1
    protocol_version = "HTTP/1.1"

    def finish(self) -> None:
        """Say nothing either of whoever went away before the answer."""
        with suppress(ConnectionError):
            super().finish()

    def handle_expect_100(self) -> bool:
        """Let the body come, now: in the buffer the word would wait for the answer."""
        self.connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
        del self.headers["Expect"]
        return True

    def log(self, *_args: object) -> None:
        """Say nothing: request lines hold tokens and addresses."""


class Server:
    """One application on one port of 127.0.0.1; `port` 0 takes a free one, `self.port` says which."""

    def __init__(self, app: "WSGIApplication", port: int = 0) -> None:
        self._server: BaseWSGIServer = make_server("127.0.0.1", port, app, threaded=True, request_handler=_Handler)
        self._server.daemon_threads = True  # type: ignore[attr-defined]
        self.port: int = self._server.server_port
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.05,), name=f"http-{self.port}", daemon=True
        )

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        self._server.shutdown()
        self._server.server_close()
