"""The stores behind the adapters: real servers on loopback, made from the templates, and what tests put into them."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Protocol

import pytest

from local.aws import ACCESS_KEY, SECRET_KEY
from local.intrinsics import REGION
from local.template import Resource, Templates
from picpros.adapters import aws
from picpros.adapters.aws import client
from picpros.adapters.table import Tables
from picpros.domain.due import Due, DueKind
from picpros.domain.instants import stored
from picpros.domain.money import Money
from picpros.domain.order import Contact, Details, File, Line, Order, Personal, Status, Step

ROOT = Path(__file__).resolve().parents[2]
NOW = datetime(2027, 3, 13, 8, 0, tzinfo=UTC)
LATER = NOW + timedelta(days=1)
SITE = "https://www.picpros.example"
FROM = '"Picpros Studio" <hello@picpros.example>'
PARAMETERS = {
    "SiteUrl": SITE,
    "SiteOrigin": SITE,
    "FromDomain": "picpros.example",
    "ReplyDomain": "reply.picpros.example",
}
CONTACT = Contact("Ana López", "ana.lopez@mail.example", promotions=True)
ADDRESS = {"line1": "500 Sunset Boulevard", "city": "Los Angeles", "region": "CA", "postal_code": "90028"}
PERSONAL = Personal("+1 213 555 0177", {**ADDRESS, "country": "US"})
SKETCH = File("FILE1", "sketch of grandma.png", 70_000, "image/png")
DETAILS = Details("Paint my grandmother Esmeralda beside a lighthouse", (SKETCH,))
PORTRAIT = Line("portrait", "Portrait", 2, Money(12900, "usd"))


class Cloud(Protocol):
    """Keys, buckets and queues as the adapters see them, of this machine or of AWS."""

    kms: Any
    s3: Any
    sqs: Any

    def key(self, logical: str) -> str: ...

    def bucket(self, logical: str) -> str: ...

    def queue(self, logical: str) -> str:
        """Make an empty queue like one of the template, and give its URL."""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def environment(aws_url: str, database_url: str) -> Iterator[pytest.MonkeyPatch]:
    """Make the adapters' clients find the local servers, in the way that functions do: by the environment."""
    with pytest.MonkeyPatch.context() as patch:
        aws._session.cache_clear()
        patch.setenv("AWS_ENDPOINT_URL", aws_url)
        patch.setenv("AWS_ENDPOINT_URL_DYNAMODB", database_url)
        patch.setenv("AWS_ACCESS_KEY_ID", ACCESS_KEY)
        patch.setenv("AWS_SECRET_ACCESS_KEY", SECRET_KEY)
        patch.setenv("AWS_DEFAULT_REGION", REGION)
        yield patch


def database_client(url: str) -> Any:
    with environment("http://127.0.0.1:9", url):
        return client("dynamodb")


def read_templates(key_ids: dict[str, str], queue_url: str = "http://127.0.0.1") -> Templates:
    return Templates(ROOT, PARAMETERS, queue_url, key_ids)


def make_table(dynamodb: Any, wanted: Resource, name: str) -> None:
    properties = {key: value for key, value in wanted.properties.items() if key != "TimeToLiveSpecification"}
    dynamodb.create_table(TableName=name, BillingMode="PAY_PER_REQUEST", **properties)


@contextmanager
def fresh_tables(dynamodb: Any, templates: Templates, name: str) -> Iterator[Tables]:
    """Make the four tables of infra/data.yaml under names of their own, and drop them."""
    names = {}
    for table in templates.of_type("AWS::DynamoDB::Table"):
        names[table.logical] = f"{name}-{table.logical}"
        make_table(dynamodb, table, names[table.logical])
    logical = ("MainTable", "KeysTable", "LedgerTable", "SuppressionsTable")
    yield Tables(dynamodb, *(names.pop(each) for each in logical))
    for each in logical:
        dynamodb.delete_table(TableName=f"{name}-{each}")
    assert not names


def raw_rows(tables: Tables, table: str | None = None) -> list[dict[str, Any]]:
    """Give the rows as they lie there, of one table or of all."""
    names = [table] if table else [tables.main, tables.keys, tables.ledger, tables.suppressions]
    found: list[dict[str, Any]] = []
    for name in names:
        for page in tables.client.get_paginator("scan").paginate(TableName=name, ConsistentRead=True):
            found += page["Items"]
    return found


def keys_of(tables: Tables) -> set[tuple[str, str]]:
    """Name what lies in the main table."""
    return {(item["pk"]["S"], item["sk"]["S"]) for item in raw_rows(tables, tables.main)}


def data_keys(tables: Tables) -> set[tuple[str, str]]:
    return {(item["owner"]["S"], item["class"]["S"]) for item in raw_rows(tables, tables.keys)}


def order(transaction_id: str = "PP-A", **changes: Any) -> Order:
    new = Order(
        transaction_id=transaction_id,
        status=Status.AWAITING_PAYMENT,
        lines=(PORTRAIT,),
        subtotal=Money(25800, "usd"),
        tax=Money(0, "usd"),
        created_at=NOW,
        file_ids=(SKETCH.id,),
        history=(Step(NOW, Status.AWAITING_PAYMENT),),
    )
    return replace(new, **changes)


def watched(at: datetime = NOW) -> Due:
    return Due.on(DueKind.PAYMENT, at)


def due_places(tables: Tables, kind: DueKind) -> list[tuple[str, str]]:
    """Give what the index of what is due holds of a kind, with the time of the next try, the first first."""
    asked = {":kind": {"S": f"due#{kind}"}}
    answer = tables.client.query(
        TableName=tables.main, IndexName="due", KeyConditionExpression="due_pk = :kind", ExpressionAttributeValues=asked
    )
    return [(item["pk"]["S"], item["due_sk"]["S"].partition("#")[0]) for item in answer["Items"]]


def at(instant: datetime) -> str:
    return stored(instant)


def overtaken(tables: Tables, times: int) -> Tables:
    """Give the same tables, in which somebody else is always faster: no write's condition holds, so many times."""
    reasons: Any = {"Error": {"Code": "x"}, "CancellationReasons": [{"Code": "ConditionalCheckFailed"}]}
    kinds = tables.client.exceptions
    client: Any = Faulty(
        tables.client,
        put_item=[kinds.ConditionalCheckFailedException(reasons, "PutItem")] * times,
        update_item=[kinds.ConditionalCheckFailedException(reasons, "UpdateItem")] * times,
        transact_write_items=[kinds.TransactionCanceledException(reasons, "TransactWriteItems")] * times,
    )
    return replace(tables, client=client)


@dataclass(frozen=True)
class Lasting:
    """As much of Lambda's context as is looked at."""

    milliseconds: int

    def get_remaining_time_in_millis(self) -> int:
        return self.milliseconds


class Faulty:
    """A client some of whose calls fail first: `failures` by the call's name, given in turn; then the real one answers.

    A failure is an exception to raise, or a function of the call's parameters that makes the answer.
    """

    def __init__(self, real: Any, **failures: list[Any]) -> None:
        self._real, self._failures = real, failures
        self.asked: list[tuple[str, dict[str, Any]]] = []

    def __getattr__(self, name: str) -> Any:
        real, failures = getattr(self._real, name), self._failures.get(name)
        if failures is None:
            return real

        def call(**params: Any) -> Any:
            self.asked.append((name, params))
            failure = failures.pop(0) if failures else real
            if isinstance(failure, Exception):
                raise failure
            return failure(**params)

        return call
