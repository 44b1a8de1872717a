"""Personal values and secrets sent through every call, taken, refused and failing: none turns up where none belongs.

The tests of this file are one journey on one stack. The failures are real ones: one table after the other is made anew
with another key, so that the database refuses every row and every question.
"""

import json
import re
from collections.abc import Iterable
from typing import Any

import pytest

from journeys.leaks import PERSON, found
from journeys.stack import ROOT, Stack
from journeys.staff import staff_are_at_the_desk
from journeys.visitor import NETWORK, Visitor

DOCUMENT = ROOT / "picpros" / "data" / "openapi.json"
# The one needs the provider's signature, which the payments of this journey bear; the other waits for the open order.
REFUSED = {("POST", "/webhooks/stripe"), ("DELETE", "/me")}


def does_everything(visitor: Visitor) -> None:
    visitor.does_everything()
    staff_are_at_the_desk(visitor)
    visitor.stack.drain()
    visitor.has_enough_of_promotions()


def leaks(visitor: Visitor) -> list[str]:
    return found({**PERSON, **visitor.secrets}, places(visitor.stack))


def never_succeeded(visitor: Visitor) -> set[tuple[str, str]]:
    """Give the calls of the API's document that no answer below 400 was heard of."""
    taken = {(method, path) for method, path, status in visitor.heard if status < 400}
    return {
        (method.upper(), path)
        for path, methods in json.loads(DOCUMENT.read_text("utf-8"))["paths"].items()
        for method in methods
        if not any(each == method.upper() and _shape(path).fullmatch(there) for each, there in taken)
    }


def _shape(path: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\{\w+\}", "[^/]+", re.escape(path).replace(r"\{", "{").replace(r"\}", "}")))


def places(stack: Stack) -> dict[str, Iterable[bytes]]:
    """Give what the functions logged, what lies in each queue, the ledger and its seals, and the keys of all files."""
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
        "seals": [body for name in buckets if "seals" in name for body in bodies(s3, name)],
        "files": [key.encode() for key in files],
    }


def bodies(s3: Any, bucket: str) -> list[bytes]:
    keys = [each["Key"] for each in s3.list_objects_v2(Bucket=bucket).get("Contents", [])]
    return [s3.get_object(Bucket=bucket, Key=key)["Body"].read() for key in keys]


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
    does_everything(visitor)
    states = [stack.get(f"/orders/{each}")["status"] for each in visitor.orders]

    assert states == ["in_progress", "cancelled", "cancelled"]
    assert never_succeeded(visitor) == REFUSED
    assert {200, 201, 202, 400, 401, 404, 410, 422} <= set(visitor.statuses)
    assert len(visitor.secrets) >= 6
    assert leaks(visitor) == []


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
    before, begun = stack.call("GET", "/_local/logs").text.count('"ERROR"'), len(visitor.statuses)
    spoil(stack, table)
    does_everything(visitor)
    stack.wait("P1D")  # the tries of most queues end within it

    assert 500 in visitor.statuses[begun:]
    assert stack.call("GET", "/_local/logs").text.count('"ERROR"') > before
    assert leaks(visitor) == []


def test_what_was_searched_was_not_empty(stack: Stack) -> None:
    found_in = places(stack)

    assert sum(held(stack, name) for name in found_in if "DeadLetters" in name) > 0
    assert list(found_in["ledger"])
    assert any(b"order#" in each for each in found_in["seals"])
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
