"""The running local stack, from outside: real HTTP, SMTP, AWS clients. Nothing of it is imported."""

import os
import re
import secrets
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from pathlib import Path
from typing import Any

import boto3
import requests
from botocore.config import Config

ROOT = Path(__file__).resolve().parents[2]
GOOD_CARD = "4242 4242 4242 4242"
DECLINED_CARD = "4000 0000 0000 0002"


@dataclass
class Stack:
    """One stack in one folder."""

    data: Path
    now: str | None = None
    environment: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.start()

    def start(self) -> None:
        command = [sys.executable, "-m", "local", "--port", "0", "--smtp-port", "0", "--data", str(self.data)]
        if self.now and not (self.data / "clock.json").exists():
            command += ["--now", self.now]
        with (self.data.parent / f"{self.data.name}.err").open("ab") as errors:
            self.process = subprocess.Popen(  # noqa: S603
                command,
                cwd=ROOT,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
                env={**os.environ, **self.environment},
            )
        assert self.process.stdout is not None
        line = self.process.stdout.readline().strip()
        found = re.fullmatch(r"READY (http://127\.0\.0\.1:\d+) smtp://127\.0\.0\.1:(\d+)", line)
        assert found, f"the stack said {line!r}; see {self.data}.err"
        self.url, self.smtp_port = found[1], int(found[2])

    def kill(self) -> None:
        """End it as a power cut would."""
        self.process.send_signal(signal.SIGKILL)
        self._reap()

    def stop(self) -> None:
        self.process.terminate()
        self._reap()

    def _reap(self) -> None:
        self.process.wait(20)
        if self.process.stdout is not None:
            self.process.stdout.close()

    # -- calls ------------------------------------------------------------------------------------------------

    def call(self, method: str, path: str, **more: Any) -> requests.Response:
        more.setdefault("allow_redirects", False)
        return requests.request(method, f"{self.url}{path}", timeout=60, **more)

    def fetch(self, url: str) -> requests.Response:
        """Follow a link to wherever it leads."""
        return requests.get(url, timeout=30)

    def get(self, path: str, **more: Any) -> Any:
        answer = self.call("GET", path, **more)
        assert answer.status_code == 200, (path, answer.status_code, answer.text[:500])
        return answer.json()

    def order(self, form: dict[str, Any], key: str | None = None) -> requests.Response:
        return self.call("POST", "/orders", json=form, headers={"Idempotency-Key": key or secrets.token_hex(16)})

    def upload(self, target: dict[str, Any], data: bytes, content_type: str = "image/jpeg") -> int:
        files = {"file": (target["name"], data, content_type)}
        return requests.post(target["url"], data=target["fields"], files=files, timeout=60).status_code

    def pay(self, url: str, card: str = GOOD_CARD) -> requests.Response:
        return self.pay_tab(url, card)()

    def pay_tab(self, url: str, card: str = GOOD_CARD) -> Callable[[], requests.Response]:
        """Open the pay page and fill it in; what is given presses its button."""
        page = requests.get(url, timeout=30)
        form = page.text[page.text.index("<form") : page.text.index("</form>")]
        hidden = dict(re.findall(r'<input type="hidden" name="([^"]*)" value="([^"]*)"', form))
        action = re.search(r'action="([^"]*)"', form)
        target = requests.compat.urljoin(url, action[1]) if action else url
        data = {**hidden, "number": card, "expiry": "12/34", "cvc": "123"}
        return lambda: requests.post(target, data=data, timeout=30, allow_redirects=False)

    def desk(self, method: str, path: str, body: Any = None, *, key: str | None = None) -> requests.Response:
        token = self.call("POST", "/_local/token", json={"as": "owner@studio.example"}).json()["token"]
        more: dict[str, Any] = {"json": {} if body is None else body} if method != "GET" else {}
        headers = {"Authorization": f"Bearer {token}", **({"Idempotency-Key": key} if key else {})}
        return self.call(method, f"/desk{path}", headers=headers, **more)

    def campaign(self, subject: str) -> dict[str, Any]:
        """Send a promotion to all who may get it, let two hours pass, and give its numbers."""
        text = {"name": subject, "subject": subject, "body": "Hello {first_name},\n\nnew light is here."}
        campaign = self.desk("POST", "/campaigns", text).json()["campaign_id"]
        dry = self.desk("POST", f"/campaigns/{campaign}/send", {"dry_run": True}).json()
        told = self.desk("POST", f"/campaigns/{campaign}/send")
        self.drain()
        self.wait("PT2H")
        numbers: dict[str, Any] = self.desk("GET", f"/campaigns/{campaign}").json()
        assert told.status_code == 202
        assert dry["recipients"] == numbers["recipients"]
        return numbers

    # -- the stack's own ----------------------------------------------------------------------------------------

    def drain(self) -> None:
        assert self.call("POST", "/_local/drain").status_code == 200

    def clock(self) -> str:
        return str(self.get("/_local/clock")["now"])

    def wait_until(self, instant: str) -> list[dict[str, str]]:
        answer = self.call("POST", "/_local/clock", json={"to": instant})
        assert answer.status_code == 200, answer.text
        return list(answer.json()["ran"])

    def wait(self, duration: str) -> None:
        answer = self.call("POST", "/_local/clock", json={"by": duration})
        assert answer.status_code == 200, answer.text

    def mails(self, to: str) -> list[EmailMessage]:
        self.drain()
        found = self.get("/_local/mail", params={"to": to})["items"]
        raw = [self.call("GET", f"/_local/mail/{each['id']}").content for each in found]
        return [BytesParser(policy=policy.default).parsebytes(each) for each in raw]  # type: ignore[arg-type]

    # -- what lies inside ---------------------------------------------------------------------------------------

    def client(self, service: str) -> Any:
        status = self.get("/_local/status")
        endpoint = status["endpoints"]["dynamodb" if service == "dynamodb" else "aws"]
        return boto3.client(
            service,
            endpoint_url=endpoint,
            region_name=status["region"],
            aws_access_key_id="local",
            aws_secret_access_key="local",
            config=Config(s3={"addressing_style": "path"}),
        )

    def rows(self) -> list[dict[str, Any]]:
        """Every row of every table."""
        dynamodb = self.client("dynamodb")
        return [
            item
            for table in self.get("/_local/status")["tables"]
            for page in dynamodb.get_paginator("scan").paginate(TableName=table)
            for item in page["Items"]
        ]

    def objects(self) -> list[str]:
        """Every object of every bucket, as `bucket/key`."""
        s3 = self.client("s3")
        return [
            f"{bucket}/{each['Key']}"
            for bucket in self.get("/_local/status")["buckets"]
            for page in s3.get_paginator("list_objects_v2").paginate(Bucket=bucket)
            for each in page.get("Contents", [])
        ]


def an_order(**more: Any) -> dict[str, Any]:
    """A form as the site would send it."""
    form: dict[str, Any] = {
        "client": {
            "full_name": "Ada Lovelace",
            "email": "ada@client.example",
            "phone": "+1 213 555 0100",
            "address": {
                "line1": "12 St James Square",
                "city": "Los Angeles",
                "region": "CA",
                "postal_code": "90012",
                "country": "US",
            },
        },
        "items": [{"service": "portrait", "quantity": 2}],
        "specifications": {
            "text": "Two portraits of the engine, please, one by candlelight.",
            "files": [{"name": "engine.jpg", "size": 2048, "content_type": "image/jpeg"}],
        },
        "promotions": True,
    }
    return {**form, **more}
