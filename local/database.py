"""The database: dynoxide where there is a binary for this machine, else moto behind one lock."""

import io
import json
import os
import pickle
import platform
import socket
import subprocess
import sys
import threading
import time
import uuid
from http import HTTPStatus
from pathlib import Path
from typing import Protocol

from werkzeug.wrappers import Request, Response

from local.child import end_child, start_child
from local.http import Server
from local.intrinsics import ACCOUNT, REGION

_NAME = "tools/node_modules/@dynoxide/linux-x64/dynoxide"
BINARY = Path(__file__).resolve().parent.parent / _NAME
_READY_SECONDS = 10.0
_READS = ("Get", "Query", "Scan", "List", "Describe", "BatchGet", "TransactGet")
_WARNING = """WARNING: the tables are kept by moto, because {reason}.
It is slow, answers one call at a time and knows fewer of the database's rules. For trying things out only."""


class Database(Protocol):
    """A DynamoDB on loopback, its data on disk before it answers."""

    url: str
    port: int

    def stop(self) -> None: ...


def open_database(folder: Path, port: int) -> Database:
    """Start the database on `port`. The variable PICPROS_DATABASE=moto forces the slow one."""
    if os.environ.get("PICPROS_DATABASE") == "moto":
        reason = "PICPROS_DATABASE says so"
    elif (sys.platform, platform.machine()) != ("linux", "x86_64"):
        reason = "there is no dynoxide for this machine"
    elif not BINARY.is_file():
        reason = f"{_NAME} is missing (make setup fetches it)"
    else:
        return Dynoxide(BINARY, folder, port)
    print(_WARNING.format(reason=reason), file=sys.stderr)
    return MotoDatabase(folder, port)


class Dynoxide:
    """The static binary, with SQLite beneath."""

    def __init__(self, binary: Path, folder: Path, port: int) -> None:
        self.url, self.port = f"http://127.0.0.1:{port}", port
        program = [str(binary), "serve", "--port", str(port), "--db-path", str(folder / "database.sqlite")]
        with (folder / "database.log").open("ab") as log:
            self._process = start_child(program, environment={}, folder=folder, log=log)
        self._wait()

    def stop(self) -> None:
        end_child(self._process, grace=3)

    def _wait(self) -> None:
        deadline = time.monotonic() + _READY_SECONDS
        while time.monotonic() < deadline and self._process.poll() is None:
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
            except OSError:
                time.sleep(0.005)
            else:
                return
        raise subprocess.SubprocessError("the database did not start; its database.log says why")


class MotoDatabase:
    """moto's DynamoDB in this process; its tables are pickled before a call that changed them is answered."""

    def __init__(self, folder: Path, port: int) -> None:
        # Only where it is needed: it takes its time.
        from moto.dynamodb.models import dynamodb_backends  # noqa: PLC0415
        from moto.moto_server.werkzeug_app import create_backend_app  # noqa: PLC0415

        self._file = folder / "database.pickle"
        self._lock = threading.Lock()
        self._backend = dynamodb_backends[ACCOUNT][REGION]
        self._backend.reset()
        if self._file.exists():
            self._backend.tables = pickle.loads(self._file.read_bytes())  # noqa: S301  written by this class
        self._moto = create_backend_app("dynamodb")
        self._http = Server(Request.application(self._answer), port)
        self.url, self.port = self._http.url, self._http.port
        self._http.start()

    def stop(self) -> None:
        self._http.stop()

    def _answer(self, request: Request) -> Response:
        action = request.headers.get("X-Amz-Target", "").rpartition(".")[2]
        body = request.get_data()
        request.environ |= {"wsgi.input": io.BytesIO(body), "CONTENT_LENGTH": str(len(body))}
        with self._lock:
            answer = Response.from_app(self._moto, request.environ, buffered=True)
            if not action.startswith(_READS):
                scratch = self._file.with_suffix(".new")
                scratch.write_bytes(pickle.dumps(self._backend.tables))
                scratch.replace(self._file)
        return _with_id(answer) if action == "DescribeTable" and answer.status_code == HTTPStatus.OK else answer


def _with_id(answer: Response) -> Response:
    """Give a table its id, which moto does not: made of its name and the moment of its making, which it keeps."""
    told = json.loads(answer.get_data())
    table = told["Table"]
    table["TableId"] = str(uuid.uuid5(uuid.NAMESPACE_URL, f"{table['TableArn']} {table['CreationDateTime']}"))
    answer.set_data(json.dumps(told))
    answer.headers.pop("x-amz-crc32", None)
    return answer
