"""One Lambda execution environment: a process under AWS's runtime client, and the Runtime API it talks to.

Whoever holds the worker speaks to it directly: a hand-over between threads would cost more than the call itself.
"""

import json
import socket
import subprocess
import sys
import time
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from local.child import end_child, start_child

_API = "/2018-06-01/runtime/"
_ACCEPTED = b"HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n"
_LOOK_AGAIN = 0.05
# What Lambda gives a function's load, ten times over: a person's machine may be busy.
_INIT_SECONDS = 100.0


class InvocationFailed(Exception):
    """The function raised, ended or ran out of time; the text names the kind of error and nothing of the event."""


class _Broken(Exception):
    """The worker is of no more use."""


@dataclass(frozen=True)
class FunctionSpec:
    """What a worker needs to know of its function; `timeout` in seconds."""

    name: str
    arn: str
    handler: str
    timeout: int
    environment: Mapping[str, str]


class Worker:
    """Runs one invocation at a time. After InvocationFailed, `usable` says whether it may be asked again."""

    def __init__(self, spec: FunctionSpec, root: Path, log: IO[bytes]) -> None:
        self._spec, self.usable, self._asks = spec, True, False
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._listener.settimeout(_LOOK_AGAIN)
        self._connection: tuple[socket.socket, IO[bytes]] | None = None
        address = f"127.0.0.1:{self._listener.getsockname()[1]}"
        environment = {**spec.environment, "AWS_LAMBDA_RUNTIME_API": address}
        self._process = self._start(environment, root, log)

    def invoke(self, event: bytes | None) -> bytes:
        """Run the function on a JSON event, give the JSON it returned; without an event only see that it is loaded."""
        try:
            self._until_it_asks(time.monotonic() + _INIT_SECONDS)
            return b"" if event is None else self._exchange(event, time.monotonic() + self._spec.timeout)
        except (_Broken, OSError) as exc:
            self.stop()
            raise InvocationFailed("Timed out" if isinstance(exc, TimeoutError) else "Runtime exited") from exc

    def alive(self) -> bool:
        return self._process.poll() is None

    def kill(self) -> None:
        """End the process; whoever waits for its answer gets InvocationFailed."""
        end_child(self._process, grace=0.2)

    def stop(self) -> None:
        """End a worker that nobody waits for."""
        self.usable = False
        self.kill()
        self._hang_up()
        self._listener.close()

    def _start(self, environment: Mapping[str, str], root: Path, log: IO[bytes]) -> "subprocess.Popen[bytes]":
        program = [sys.executable, "-m", "awslambdaric", self._spec.handler]
        return start_child(program, environment=environment, folder=root, log=log)

    def _until_it_asks(self, deadline: float) -> None:
        while not self._asks:
            path, _ = self._read(deadline)
            if path == _API + "init/error":
                self._write(_ACCEPTED)
                raise _Broken
            self._asks = path == _API + "invocation/next"

    def _exchange(self, event: bytes, deadline: float) -> bytes:
        request_id, wall = uuid.uuid4(), time.time()  # noqa: TID251  Lambda's part, which makes them
        self._write(
            b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
            + f"Lambda-Runtime-Aws-Request-Id: {request_id}\r\n".encode()
            + f"Lambda-Runtime-Deadline-Ms: {int((wall + self._spec.timeout) * 1000)}\r\n".encode()
            + f"Lambda-Runtime-Invoked-Function-Arn: {self._spec.arn}\r\n".encode()
            + f"Lambda-Runtime-Trace-Id: Root=1-{int(wall):08x}-{request_id.hex[:24]};Sampled=0\r\n".encode()
            + f"Content-Length: {len(event)}\r\n\r\n".encode()
            + event
        )
        self._asks = False
        path, body = self._read(deadline)
        self._write(_ACCEPTED)
        if path == f"{_API}invocation/{request_id}/response":
            return body
        if path == f"{_API}invocation/{request_id}/error":
            raise InvocationFailed(json.loads(body).get("errorType", "Error"))
        raise _Broken

    def _write(self, answer: bytes) -> None:
        if self._connection is None:
            raise _Broken
        self._connection[0].sendall(answer)

    def _read(self, deadline: float) -> tuple[str, bytes]:
        """Wait for the next request of the runtime client, over a new connection where it closed the last."""
        while True:
            connection, reader = self._connection or self._accept(deadline)
            connection.settimeout(max(deadline - time.monotonic(), 0.001))
            if start := reader.readline():
                headers = dict(_header(line) for line in iter(reader.readline, b"\r\n"))
                return start.split(b" ")[1].decode(), reader.read(int(headers.get(b"content-length", 0)))
            self._hang_up()

    def _accept(self, deadline: float) -> tuple[socket.socket, IO[bytes]]:
        while time.monotonic() < deadline:
            try:
                connection, _ = self._listener.accept()
            except TimeoutError:
                if not self.alive():
                    raise _Broken from None
            else:
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                self._connection = (connection, connection.makefile("rb"))
                return self._connection
        raise TimeoutError

    def _hang_up(self) -> None:
        for end in self._connection or ():
            end.close()
        self._connection = None


def _header(line: bytes) -> tuple[bytes, bytes]:
    if not line:
        raise _Broken
    name, _, value = line.partition(b":")
    return name.strip().lower(), value.strip()
