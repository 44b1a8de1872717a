"""An SMTP server (aiosmtpd) on one port of loopback, in a thread of its own."""

import asyncio
import socket
import threading

from aiosmtpd.smtp import SMTP, Session

LARGEST = 40 * 1024 * 1024


class Handler:
    """What a server asks: aiosmtpd's hooks, and `closed` when a connection ends, whatever way."""

    def closed(self, session: Session) -> None:
        """Forget what was begun in a session."""


class _Smtp(SMTP):
    def connection_lost(self, error: Exception | None) -> None:
        if self.session is not None:
            self.event_handler.closed(self.session)
        super().connection_lost(error)


class SmtpServer:
    """`port` 0 takes a free one, `self.port` says which. 8BITMIME is offered, SMTPUTF8 not, as by SES."""

    def __init__(self, handler: Handler, port: int = 0) -> None:
        self._handler = handler
        # With its protocol named, asyncio turns Nagle's algorithm off: it would cost 40 ms a connection.
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self._socket.bind(("127.0.0.1", port))
        self.port: int = self._socket.getsockname()[1]
        self._loop: asyncio.AbstractEventLoop
        self._serving, self._end = threading.Event(), asyncio.Event()
        self._thread = threading.Thread(
            target=lambda: asyncio.run(self._serve()), name=f"smtp-{self.port}", daemon=True
        )

    def start(self) -> None:
        self._thread.start()
        self._serving.wait()

    def stop(self) -> None:
        self._loop.call_soon_threadsafe(self._end.set)
        self._thread.join()

    async def _serve(self) -> None:
        self._loop = asyncio.get_running_loop()
        server = await self._loop.create_server(self._protocol, sock=self._socket)
        self._serving.set()
        await self._end.wait()
        server.close()

    def _protocol(self) -> SMTP:
        return _Smtp(self._handler, data_size_limit=LARGEST, hostname="localhost")
