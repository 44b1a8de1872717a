"""The running stack behind the proxy: what clients and staff do in the crash tests, and what is found afterwards."""

import json
import re
import secrets
import smtplib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.message import EmailMessage
from itertools import count
from pathlib import Path
from typing import Any

import requests
from journeys.stack import Stack, an_order

from tests.crashes.provider import Provider
from tests.faults.callers import children_of, kill
from tests.faults.kinds import says
from tests.faults.proxy import Proxy
from tests.faults.watch import Point, Watch

BEGIN = "2026-12-01T18:02:00Z"  # a Tuesday morning in California, away from the full hour
STUDIO = "studio@picpros.example"
PICTURE = b"\xff\xd8\xff" + b"finished " * 30
SESSIONS = "Stripe.POST /v1/checkout/sessions"
OUT_OF_ORDER = says(500, json.dumps({"error": {"type": "api_error"}}), Stripe_Should_Retry="false")
PAID_UP = "PT1H15M"  # past every lease, every schedule once at least


@dataclass
class Client:
    """Somebody who came once, by an address of their own."""

    email: str
    key: str
    order: dict[str, Any] = field(default_factory=dict)

    @property
    def id(self) -> str:
        return str(self.order["transaction_id"])


class Studio:
    """One stack for many crashes; every crash has a client of its own."""

    def __init__(self, folder: Path) -> None:
        self.proxy = Proxy()
        self.stack = Stack(folder / "data", now=BEGIN, environment={"PICPROS_LOCAL_PROXY": self.proxy.url})
        self._numbers = count(1)
        status = self.stack.get("/_local/status")
        self.tables, self.buckets, self.queues = status["tables"], status["buckets"], status["queues"]
        key = json.loads((self.stack.data / "resources.json").read_text())["stripe-key"]
        self.provider = Provider(status["endpoints"]["stripe"], key)
        self.database, self.s3, self.sqs = (self.stack.client(name) for name in ("dynamodb", "s3", "sqs"))
        self.takers: list[Client] = []  # who may get promotions
        self.seen: set[str] = set()  # partitions that were found before

    def close(self) -> None:
        self.stack.stop()
        self.proxy.stop()

    @contextmanager
    def watching(self, function: str, about: str = "", dies: Point | None = None) -> Iterator[Watch]:
        watch = Watch(function, about, dies)
        self.proxy.watches.append(watch)
        try:
            yield watch
        finally:
            self.proxy.watches.remove(watch)

    def retire(self, function: str) -> None:
        """Let the function's next invocation begin in a new process, as after a quiet hour."""
        clock = str((self.stack.data / "clock.json").resolve())
        name = f"picpros-{function}Function"
        for pid in children_of({"AWS_LAMBDA_FUNCTION_NAME": name, "PICPROS_CLOCK_FILE": clock}):
            kill(pid)

    # -- clients ------------------------------------------------------------------------------------------------

    def client(self) -> Client:
        number = next(self._numbers)
        return Client(f"client{number}@client.example", secrets.token_hex(16))

    def posts_order(self, client: Client, *, promotions: bool = False) -> requests.Response:
        form = an_order(promotions=promotions)
        form["client"] = {**form["client"], "email": client.email}
        answer = self.stack.order(form, client.key)
        if answer.status_code == 201:
            client.order = answer.json()
        return answer

    def orders(self, *, promotions: bool = False) -> Client:
        client = self.client()
        assert self.posts_order(client, promotions=promotions).status_code == 201
        return client

    def uploads(self, client: Client) -> None:
        assert self.stack.upload(client.order["uploads"][0], PICTURE) in (200, 201, 204)

    def pays(self, client: Client) -> None:
        assert self.stack.pay(client.order["payment_url"]).status_code == 303
        self.stack.drain()

    def is_client(self, *, promotions: bool = False) -> Client:
        """Somebody who ordered and paid, and whose mails are sent."""
        client = self.orders(promotions=promotions)
        self.pays(client)
        return client

    def is_being_served(self) -> Client:
        client = self.is_client()
        assert self.desk("POST", f"/orders/{client.id}/start").status_code == 200
        return client

    def payment(self, client: Client) -> str:
        """Name the payment at the provider by which the client's order was paid."""
        [session] = self.provider.sessions(client.id)
        return str(session["payment_intent"])

    def follows_link(self, client: Client, page: str) -> str:
        """Give the token of the link to a page in the newest mail that has one."""
        for mail in reversed(self.mails(client.email)):
            body = mail.get_body(("plain",))
            found = re.search(rf"/{page}#token=(\S+)", body.get_content()) if body else None
            if found is not None:
                return found[1]
        raise AssertionError(f"no mail has a link to the page {page}")

    def signs_in(self, client: Client) -> dict[str, str]:
        """Open the client's own page by a link of their own; give the headers of its session."""
        assert self.stack.call("POST", "/access-links", json={"email": client.email}).status_code == 202
        answer = self.stack.call("POST", "/sessions", json={"token": self.follows_link(client, "account")})
        return {"Authorization": f"Bearer {answer.json()['bearer']}"}

    def gets_a_picture(self, client: Client) -> None:
        files = {"files": [{"name": "final.jpg", "size": 9_000, "content_type": "image/jpeg"}]}
        [upload] = self.desk("POST", f"/orders/{client.id}/pictures", files).json()["uploads"]
        assert self.stack.upload(upload, PICTURE) in (200, 201, 204)

    def writes(self, client: Client, to: str, text: str) -> None:
        """Send a mail, as a mail program does, and wait for what comes of it."""
        mail = EmailMessage()
        mail["From"], mail["To"], mail["Subject"] = client.email, to, "Re: your pictures"
        mail.set_content(text)
        with smtplib.SMTP("127.0.0.1", self.stack.smtp_port) as server:
            server.send_message(mail)
        self.stack.drain()

    def sends_campaign(self) -> str:
        subject = f"Light {secrets.token_hex(4)}"
        text = {"name": subject, "subject": subject, "body": "Hello {first_name}."}
        return str(self.desk("POST", "/campaigns", text).json()["campaign_id"])

    def desk(self, method: str, path: str, body: Any = None) -> requests.Response:
        return self.stack.desk(method, path, body)

    @contextmanager
    def without_provider(self) -> Iterator[None]:
        with self.proxy.having(SESSIONS, OUT_OF_ORDER, times=99):
            yield

    # -- what is found ------------------------------------------------------------------------------------------

    def rows(self, table: str, prefix: str = "") -> list[dict[str, Any]]:
        """Read the rows of one table, named by a part of its name; those whose key begins so."""
        [name] = [each for each in self.tables if table in each]
        pages = self.database.get_paginator("scan").paginate(TableName=name, ConsistentRead=True)
        found = [{k: next(iter(v.values())) for k, v in item.items()} for page in pages for item in page["Items"]]
        return [row for row in found if str(row.get("pk", row.get("owner", ""))).startswith(prefix)]

    def partition(self, pk: str) -> list[dict[str, Any]]:
        [name] = [each for each in self.tables if "Main" in each]
        asked = {"TableName": name, "KeyConditionExpression": "pk = :pk"}
        items = self.database.query(**asked, ExpressionAttributeValues={":pk": {"S": pk}})["Items"]
        return [{k: next(iter(v.values())) for k, v in item.items()} for item in items]

    def rows_with(self, email: str, kind: str) -> list[dict[str, Any]]:
        """Find the rows of a kind that bear an address."""
        [name] = [each for each in self.tables if "Main" in each]
        pages = self.database.get_paginator("scan").paginate(
            TableName=name,
            FilterExpression="email = :email AND #type = :kind",
            ExpressionAttributeNames={"#type": "type"},
            ExpressionAttributeValues={":email": {"S": email}, ":kind": {"S": kind}},
            ConsistentRead=True,
        )
        return [{k: next(iter(v.values())) for k, v in item.items()} for page in pages for item in page["Items"]]

    def ledger(self, subject: str) -> list[str]:
        """Name the ledger's entries about a subject, with their details."""
        found = [row for row in self.rows("Ledger") if row.get("subject") == subject]
        return sorted(" ".join(filter(None, (row["kind"], row["detail"]))) for row in found)

    def data_keys(self, owner: str) -> set[str]:
        return {row["class"] for row in self.rows("Keys") if row["owner"] == owner}

    def objects(self, bucket: str, part: str = "") -> list[str]:
        [name] = [each for each in self.buckets if bucket in each]
        pages = self.s3.get_paginator("list_objects_v2").paginate(Bucket=name)
        return [each["Key"] for page in pages for each in page.get("Contents", []) if part in each["Key"]]

    def mails(self, to: str, subject: str = "") -> list[EmailMessage]:
        return [mail for mail in self.stack.mails(to) if subject in str(mail["Subject"]).lower()]

    def mail_count(self, to: str) -> int:
        return len(self.stack.get("/_local/mail", params={"to": to})["items"])

    def waiting_messages(self) -> dict[str, int]:
        """Count what lies in the queues, dead letters among them; empty ones are left out."""
        counts = {}
        for name in self.queues:
            url = self.sqs.get_queue_url(QueueName=name)["QueueUrl"]
            held = self.sqs.get_queue_attributes(QueueUrl=url, AttributeNames=["All"])["Attributes"]
            counts[name] = sum(int(value) for key, value in held.items() if key.startswith("ApproximateNumber"))
        return {name: many for name, many in counts.items() if many}

    def overdue(self) -> list[str]:
        """Name what should have been done by now and was not."""
        now = self.stack.clock()
        return sorted(f"{row['pk']} {row['due_pk']}" for row in self.rows("Main") if row.get("due_sk", "~") < now)

    def passes(self, instant: str) -> None:
        """Let time pass in steps of a few days, each of which a busy machine makes in a minute."""
        while (now := datetime.fromisoformat(self.stack.clock())) < (end := datetime.fromisoformat(instant)):
            self.stack.wait_until(min(now + timedelta(days=3), end).isoformat())

    def numbers(self) -> dict[str, tuple[list[int], int]]:
        """Give, for each series, the counts of its invoices' or credit notes' numbers and what its counter says."""
        rows = self.rows("Main")
        found = sorted(row["pk"].removeprefix("invoice#") for row in rows if row["type"] == "invoice_number")
        found += sorted(row["number"] for row in rows if row["type"] == "credit_note")
        issued = {row["pk"].removeprefix("counter#"): int(row["issued"]) for row in rows if row["type"] == "counter"}
        return {
            series: ([int(each[-6:]) for each in found if each[:-7] == series], last) for series, last in issued.items()
        }

    def has_sold_once(self, client: Client) -> None:
        """Hold that the order was paid and sold once: one number, one PDF."""
        whole = self.desk("GET", f"/orders/{client.id}").json()
        number = str(whole["invoice_number"])
        assert [step["status"] for step in self.stack.get(f"/orders/{client.id}")["history"]][:2] == [
            "awaiting_payment",
            "paid",
        ]
        assert [row["number"] for row in self.partition(f"order#{client.id}") if row["sk"] == "invoice"] == [number]
        assert self.objects("documents", number) == [f"invoices/{number}.pdf"]
