"""Personal values and secrets sent through every call, taken, refused and failing: none turns up where none belongs.

The tests of this file are one journey on one stack. The failures are real ones: one table after the other is made anew
with another key, so that the database refuses every row and every question.
"""

import re
import smtplib
from collections.abc import Iterable
from email.message import EmailMessage
from typing import Any

import pytest
import requests

from journeys.leaks import PERSON, found
from journeys.stack import Stack

ADDRESS = {
    "line1": PERSON["street"],
    "line2": PERSON["second line"],
    "city": PERSON["city"],
    "region": "CA",
    "postal_code": PERSON["postal code"],
    "country": "US",
}
CLIENT = {"full_name": PERSON["name"], "email": PERSON["e-mail"], "phone": PERSON["phone"], "address": ADDRESS}
FILE = {"name": PERSON["file name"], "size": 900, "content_type": "image/jpeg"}
ORDER = {
    "client": CLIENT,
    "items": [{"service": "portrait", "quantity": 1}],
    "specifications": {"text": PERSON["specifications"], "files": [FILE]},
    "promotions": True,
}
INQUIRY = {"full_name": PERSON["name"], "email": PERSON["e-mail"], "message": PERSON["inquiry"], "urgent": True}
# What nobody asked for, and comes along all the same.
BROWSER = {
    "User-Agent": PERSON["user agent"],
    "Cookie": PERSON["cookie"],
    "Referer": PERSON["referer"],
    "X-Forwarded-For": "203.0.113.77",
    "X-Whatever": PERSON["header"],
}
NETWORK = {"network address": "203.0.113.77"}
# Refused: a card number in every text, what is too long, of the wrong kind, or no JSON at all.
WRONG: list[Any] = [
    {**ORDER, "specifications": {"text": f"{PERSON['specifications']}, my card is {PERSON['card']}"}},
    {**ORDER, "client": {**CLIENT, "email": f"{PERSON['e-mail']} {PERSON['surname']}"}},
    {**ORDER, "client": {**CLIENT, "phone": f"{PERSON['phone']} or {PERSON['surname']}"}},
    {**ORDER, "client": {**CLIENT, "address": PERSON["street"]}},
    {**ORDER, "client": [PERSON["name"], PERSON["phone"]]},
    {**ORDER, "items": [{"service": PERSON["surname"], "quantity": PERSON["phone"]}]},
    {
        **ORDER,
        "specifications": {"text": PERSON["specifications"], "files": [{**FILE, "content_type": PERSON["header"]}]},
    },
    {**INQUIRY, "message": f"{PERSON['inquiry']} {PERSON['card']}"},
    {**INQUIRY, "transaction_id": PERSON["path"]},
    {PERSON["name"]: PERSON["e-mail"]},
    [PERSON["name"], {PERSON["street"]: PERSON["card"]}],
    PERSON["specifications"],
]
FORMS = ("/orders", "/clients", "/newsletter", "/inquiries", "/access-links", "/sessions", "/confirmations")
DESK_CALLS = [
    ("GET", "/orders"),
    ("GET", "/orders/{id}"),
    ("POST", "/orders/{id}/start"),
    ("POST", "/orders/{id}/pictures"),
    ("POST", "/orders/{id}/complete"),
    ("POST", "/orders/{id}/reopen"),
    ("GET", "/inquiries"),
    ("GET", "/replies?state=shown"),
    ("GET", "/ledger"),
    ("GET", f"/orders/{PERSON['path']}"),
    ("GET", f"/orders?status={PERSON['query']}"),
    ("GET", f"/replies?state={PERSON['query']}"),
    ("GET", f"/ledger?after={PERSON['query']}"),
    ("GET", f"/campaigns/{PERSON['path']}"),
    ("GET", f"/{PERSON['path']}?q={PERSON['query']}"),
]


class Visitor:
    """Sends it all, and remembers every secret that was handed out on the way."""

    def __init__(self, stack: Stack) -> None:
        self.stack, self.secrets, self.order = stack, dict(NETWORK), ""
        self.statuses: list[int] = []
        self.begun = 0

    def call(self, method: str, path: str, **more: Any) -> requests.Response:
        key = f"{PERSON['idempotency key']}-{len(self.statuses)}"
        headers = {**BROWSER, "Idempotency-Key": key, **more.pop("headers", {})}
        answer = self.stack.call(method, path, headers=headers, **more)
        self.statuses.append(answer.status_code)
        return answer

    def orders_and_pays(self) -> None:
        answer = self.call("POST", "/orders", json=ORDER)
        if answer.status_code == 201:
            taken = answer.json()
            self.order = taken["transaction_id"]
            self.stack.upload(taken["uploads"][0], b"x" * 900)
            self.stack.pay(taken["payment_url"], PERSON["card"])
        self.call("POST", f"/orders/{self.order}/payment")
        self.call("POST", f"/orders/{self.order}/cancellation", json={"reason": PERSON["reason"]})
        self.call("GET", f"/orders/{self.order}?{PERSON['query']}")

    def fills_in_every_form(self) -> None:
        self.call("POST", "/clients", json={**CLIENT, "promotions": True})
        self.call("POST", "/newsletter", json={"full_name": PERSON["name"], "email": PERSON["e-mail"]})
        self.call("POST", "/inquiries", json={**INQUIRY, "transaction_id": self.order or None})
        self.call("POST", "/inquiries", data={**INQUIRY, "urgent": "true"})
        self.call("POST", "/access-links", json={"email": PERSON["e-mail"]})

    def sends_what_is_refused(self) -> None:
        for path in FORMS:
            for body in WRONG:
                self.call("POST", path, json=body)
            self.call("POST", path, data=f"{{{PERSON['name']}: {PERSON['card']}".encode())
            self.call("POST", path, data={"client.full_name": PERSON["name"], PERSON["street"]: PERSON["card"]})
            self.call("POST", path, json=ORDER, headers={"Idempotency-Key": f"{PERSON['surname']}".encode()})

    def follows_links(self) -> None:
        """Use each link of each mail that came, and one that somebody made up."""
        texts = [str(mail.get_body(("plain",))) for mail in self.stack.mails(PERSON["e-mail"])]
        for number, token in enumerate(dict.fromkeys(re.findall(r"#token=([\w-]+)", "\n".join(texts)))):
            self.secrets[f"token {number}"] = token
            self.call("POST", "/confirmations", json={"token": token})
            session = self.call("POST", "/sessions", json={"token": token})
            if session.status_code == 201:
                self.secrets[f"session {number}"] = session.json()["bearer"]
        for number, token in enumerate(dict.fromkeys(re.findall(r"/unsubscribe/([\w-]+)", "\n".join(texts)))):
            self.secrets[f"unsubscribe {number}"] = token
            self.call("GET", f"/unsubscribe/{token}")
        self.call("POST", f"/unsubscribe/{PERSON['path']}", data={"reason": PERSON["reason"]})

    def looks_at_the_own_page(self) -> None:
        for bearer in (PERSON["bearer"], *(v for name, v in self.secrets.items() if name.startswith("session"))):
            headers = {"Authorization": f"Bearer {bearer}"}
            self.call("GET", "/me", headers=headers)
            self.call("PUT", "/me/choices", headers=headers, json={"promotions": PERSON["reason"]})
            self.call("PUT", "/me/choices", headers=headers, json={"promotions": True, "remember_device": True})
            self.call(
                "PATCH", "/me", headers=headers, json={"email": f"new-{PERSON['e-mail']}", "phone": PERSON["phone"]}
            )
            self.call("GET", f"/me/orders/{self.order}/pictures", headers=headers)
            self.call("GET", f"/me/orders/{PERSON['path']}/pictures", headers=headers)
            self.call("GET", f"/me/invoices/{PERSON['path']}", headers=headers)
            self.call("DELETE", "/me", headers=headers, json={"reason": PERSON["reason"]})

    def is_the_provider(self) -> None:
        event = {"id": "evt_1", "object": "event", "data": {"object": {"billing_details": CLIENT}}}
        self.call("POST", "/webhooks/stripe", json=event, headers={"Stripe-Signature": PERSON["signature"]})

    def is_at_the_desk(self) -> None:
        token = self.stack.call("POST", "/_local/token", json={"as": "zora.owner@studio.example"}).json()["token"]
        self.secrets |= {"staff": token, "staff's address": "zora.owner@studio.example"}
        picture = {"files": [{"name": PERSON["picture"], "size": 900, "content_type": "image/jpeg"}]}
        promotion = {"name": "Plain", "subject": "Plain", "body": "Hello {full_name}, nothing else."}
        for bearer in (token, PERSON["staff token"]):
            headers = {"Authorization": f"Bearer {bearer}"}
            for method, path in DESK_CALLS:
                body = {"json": picture} if method == "POST" else {}
                self.call(method, f"/desk{path.format(id=self.order)}", headers=headers, **body)
            drafted = self.call("POST", "/desk/campaigns", headers=headers, json=promotion)
            self.call("POST", "/desk/campaigns", headers=headers, json={"name": PERSON["name"], "subject": 5})
            if drafted.status_code == 201:
                self.call("POST", f"/desk/campaigns/{drafted.json()['campaign_id']}/send", headers=headers, json={})

    def writes_mails(self) -> None:
        for to in ("hello@picpros.example", f"{PERSON['path']}@reply.picpros.example"):
            mail = EmailMessage()
            mail["From"], mail["To"], mail["Subject"] = PERSON["e-mail"], to, PERSON["subject"]
            mail.set_content(
                f"{PERSON['reply']}. My card is {PERSON['card']}.\n\n{PERSON['name']}\n{PERSON['phone']}\n"
            )
            mail.add_attachment(b"x" * 900, maintype="image", subtype="jpeg", filename=PERSON["file name"])
            with smtplib.SMTP("127.0.0.1", self.stack.smtp_port, timeout=30) as server:
                server.send_message(mail)

    def does_everything(self) -> None:
        self.begun = len(self.statuses)
        self.orders_and_pays()
        self.fills_in_every_form()
        self.stack.drain()
        self.follows_links()
        self.looks_at_the_own_page()
        self.is_the_provider()
        self.writes_mails()
        self.is_at_the_desk()
        self.sends_what_is_refused()
        self.stack.drain()

    def leaks(self) -> list[str]:
        return found({**PERSON, **self.secrets}, places(self.stack))


def places(stack: Stack) -> dict[str, Iterable[bytes]]:
    """Give all that the functions logged, what lies in each queue, the whole ledger, and the keys of all files."""
    sqs, dynamodb, s3 = stack.client("sqs"), stack.client("dynamodb"), stack.client("s3")
    queues = stack.get("/_local/status")["queues"]
    [ledger] = [name for name in dynamodb.list_tables()["TableNames"] if "Ledger" in name]
    pages = dynamodb.get_paginator("scan").paginate(TableName=ledger)
    buckets = [each["Name"] for each in s3.list_buckets()["Buckets"]]
    files = [each["Key"] for name in buckets for each in s3.list_objects_v2(Bucket=name).get("Contents", [])]
    return {
        "logs": [stack.call("GET", "/_local/logs").content],
        **{name: [repr(each).encode() for each in messages(sqs, name)] for name in queues},
        "ledger": [repr(item).encode() for page in pages for item in page["Items"]],
        "files": [key.encode() for key in files],
    }


def messages(sqs: Any, name: str) -> list[Any]:
    """Take what a queue holds, once; each comes again to whom it is for."""
    url = sqs.get_queue_url(QueueName=name)["QueueUrl"]
    asked = {
        "MaxNumberOfMessages": 10,
        "VisibilityTimeout": 1,
        "AttributeNames": ["All"],
        "MessageAttributeNames": ["All"],
    }
    rounds = iter(lambda: sqs.receive_message(QueueUrl=url, **asked).get("Messages", []), [])
    return [each for taken in rounds for each in taken]


@pytest.fixture(scope="module")
def visitor(stack: Stack) -> Visitor:
    return Visitor(stack)


@pytest.mark.clause("S3")
@pytest.mark.clause("S2")
def test_nothing_that_is_taken_or_refused_leaks(stack: Stack, visitor: Visitor) -> None:
    visitor.does_everything()

    assert stack.get(f"/orders/{visitor.order}")["status"] == "in_progress"
    assert {200, 201, 202, 400, 401, 404, 410, 422} <= set(visitor.statuses)
    assert len(visitor.secrets) >= 6
    assert visitor.leaks() == []


@pytest.mark.clause("C2")
@pytest.mark.clause("K1")
def test_what_a_browser_tells_of_its_owner_is_kept_nowhere_at_all(stack: Stack) -> None:
    told = {name: PERSON[name] for name in ("user agent", "cookie", "referer", "query", "header")}
    rows = [repr(row).encode() for row in stack.rows()]

    assert rows
    assert found({**told, **NETWORK}, {"tables": rows}) == []


@pytest.mark.clause("S3")
@pytest.mark.parametrize("table", ["SuppressionsTable", "KeysTable", "MainTable"])
def test_nothing_leaks_when_a_table_refuses_everything_and_the_tries_of_a_day_fail(
    stack: Stack, visitor: Visitor, table: str
) -> None:
    before = stack.call("GET", "/_local/logs").text.count('"ERROR"')
    spoil(stack, table)
    visitor.does_everything()
    stack.wait("P1D")  # the tries of most queues end within it

    assert 500 in visitor.statuses[visitor.begun :]
    assert stack.call("GET", "/_local/logs").text.count('"ERROR"') > before
    assert visitor.leaks() == []


def test_what_was_searched_was_not_empty(stack: Stack) -> None:
    found_in = places(stack)

    assert sum(held(stack, name) for name in found_in if "DeadLetters" in name) > 0
    assert list(found_in["ledger"])
    assert list(found_in["files"])


def held(stack: Stack, queue: str) -> int:
    """Count what lies in a queue, what is hidden for a while included."""
    sqs = stack.client("sqs")
    names = ["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"]
    url = sqs.get_queue_url(QueueName=queue)["QueueUrl"]
    return sum(map(int, sqs.get_queue_attributes(QueueUrl=url, AttributeNames=names)["Attributes"].values()))


def spoil(stack: Stack, table: str) -> None:
    """Make a table anew with a key that no row of ours has."""
    dynamodb = stack.client("dynamodb")
    [name] = [each for each in dynamodb.list_tables()["TableNames"] if each.endswith(table)]
    dynamodb.delete_table(TableName=name)
    dynamodb.create_table(
        TableName=name,
        BillingMode="PAY_PER_REQUEST",
        AttributeDefinitions=[{"AttributeName": "other", "AttributeType": "S"}],
        KeySchema=[{"AttributeName": "other", "KeyType": "HASH"}],
    )
