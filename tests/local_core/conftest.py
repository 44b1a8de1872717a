"""A small house of its own (template, handlers, pages), started as a person starts the real one."""

import json
import shutil
import signal
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import boto3
import pytest

REPOSITORY = Path(__file__).resolve().parents[2]
_RUN = """
import sys
from datetime import datetime
from pathlib import Path
from local.ending import Ending
from local.runner import LocalStack, Options
ending = Ending()
now = datetime.fromisoformat("2027-03-13T08:00:30+00:00")
stack = LocalStack(Options(Path(sys.argv[1]), Path(sys.argv[2]), 0, 0, now))
stack.start()
print("READY", stack.url, stack.smtp_url, flush=True)
ending.wait()
stack.stop()
"""


class Answer(NamedTuple):
    status: int
    headers: Any
    body: bytes

    def json(self) -> Any:
        return json.loads(self.body)


class RunningStack:
    """The small house in a process of its own; `data` outlives it."""

    def __init__(self, root: Path, data: Path) -> None:
        self.root, self.data = root, data
        self.start()

    def start(self) -> None:
        program = [sys.executable, "-c", _RUN, str(self.root), str(self.data)]
        self.process = subprocess.Popen(program, stdout=subprocess.PIPE, text=True, cwd=REPOSITORY)  # noqa: S603  ours
        self.ready = self.process.stdout.readline().split()
        self.url, self.smtp = self.ready[1:]

    def end(self, number: int = signal.SIGTERM) -> int:
        self.process.send_signal(number)
        with self.process:
            return self.process.wait(20)

    def call(self, method: str, path: str, body: Any = None, **headers: str) -> Answer:
        sent = body if body is None or isinstance(body, bytes) else json.dumps(body).encode()
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        kind = {} if body is None else {"Content-Type": "application/json"}
        request = urllib.request.Request(self.url + path, sent, {**kind, **named}, method=method)  # noqa: S310  ours
        try:
            with urllib.request.urlopen(request) as answer:  # noqa: S310  ours
                return Answer(answer.status, answer.headers, answer.read())
        except urllib.error.HTTPError as refused:
            with refused:
                return Answer(refused.status, refused.headers, refused.read())

    def move(self, by: str) -> list[dict[str, str]]:
        return self.call("POST", "/_local/clock", {"by": by}).json()["ran"]

    def client(self, service: str) -> Any:
        ends = self.call("GET", "/_local/status").json()["endpoints"]
        url = ends["dynamodb" if service == "dynamodb" else "aws"]
        keys = {"aws_access_key_id": "local", "aws_secret_access_key": "local"}
        return boto3.client(service, "us-east-1", endpoint_url=url, **keys)

    def send(self, queue: str, body: str, **more: str) -> None:
        sqs = self.client("sqs")
        sqs.send_message(QueueUrl=sqs.get_queue_url(QueueName=queue)["QueueUrl"], MessageBody=body, **more)

    def seen(self, file: str = "seen.jsonl") -> list[dict[str, Any]]:
        """Give what the house's functions wrote down since the last call."""
        path = self.data / file
        lines = path.read_text().splitlines() if path.exists() else []
        path.unlink(missing_ok=True)
        return [json.loads(line) for line in lines]


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("house") / "root"
    shutil.copytree(Path(__file__).parent / "house", folder)
    shutil.copy(REPOSITORY / "studio.toml", folder)
    return folder


@pytest.fixture(scope="module")
def stack(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningStack]:
    running = RunningStack(root, tmp_path_factory.mktemp("data"))
    yield running
    running.end()
