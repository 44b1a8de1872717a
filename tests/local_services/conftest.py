"""The AWS services and the mails of the local stack, each test with a folder and a clock of its own."""

import json
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import boto3
import pytest
from botocore.config import Config

from local.aws import ACCESS_KEY, SECRET_KEY, AwsServer
from local.clock import StackClock
from local.mail import OutgoingMail

START = datetime(2027, 3, 1, 8, 0, tzinfo=UTC)


class World:
    """A server that can be ended and started again on the same folder."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.sent, self.woken = folder, list[OutgoingMail](), 0
        # As of a stack that was made long ago: a clock joins jumps of the same moment, its first setting among them.
        (folder / "clock.json").write_text(json.dumps([[0.0, START.timestamp() - time.time()]]))
        self.clock = StackClock(folder / "clock.json")
        self.start()

    def start(self) -> None:
        self.aws = AwsServer(self.folder, self.clock, send_mail=self._take, wake=self._wake)
        self.aws.start()

    def again(self) -> None:
        self.aws.stop()
        self.start()

    def client(self, service: str) -> Any:
        return boto3.client(  # type: ignore[call-overload]
            service,
            endpoint_url=self.aws.url,
            region_name="us-east-1",
            aws_access_key_id=ACCESS_KEY,
            aws_secret_access_key=SECRET_KEY,
            config=Config(
                retries={"max_attempts": 0},
                s3={"addressing_style": "path"},
                signature_version="s3v4" if service == "s3" else None,
            ),
        )

    def _take(self, mail: OutgoingMail) -> str:
        self.sent.append(mail)
        return mail.message_id

    def _wake(self) -> None:
        self.woken += 1


@pytest.fixture
def world(tmp_path: Path, socket_enabled: Callable[[], None]) -> Iterator[World]:
    made = World(tmp_path)
    yield made
    made.aws.stop()
