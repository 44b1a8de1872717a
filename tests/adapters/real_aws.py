"""Real AWS for the contract tests, by a switch: everything is made for the run, under one prefix, and deleted after it.

`PICPROS_TEST_AWS` names the region and `PICPROS_TEST_AWS_ACCOUNT` the account that the credentials must belong to; a
run with other credentials is refused before anything is made. Nothing is touched that the run has not made itself.
"""

import os
import secrets
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

import pytest

from local.template import Resource, Templates
from picpros.adapters.aws import client
from picpros.adapters.table import Tables
from tests.adapters.world import make_table, read_templates

REGION, ACCOUNT = "PICPROS_TEST_AWS", "PICPROS_TEST_AWS_ACCOUNT"
ON_AWS = ["aws"] if os.environ.get(REGION) else []
_LOGICAL = ("MainTable", "KeysTable", "LedgerTable", "SuppressionsTable")
_PATIENCE = 60.0
_KEY_DAYS = 7  # the least that KMS allows; a key that waits for its deletion costs nothing


class RealAws:
    """The stores of infra/data.yaml in an account, made when they are first asked for."""

    def __init__(self, ending: ExitStack, templates: Templates) -> None:
        self._ending, self._templates = ending, templates
        self._prefix = f"picpros-test-{secrets.token_hex(5)}"
        self._made: dict[str, str] = {}
        self._tables: Tables | None = None
        self.kms, self.s3, self.sqs, self._dynamodb = (client(each) for each in ("kms", "s3", "sqs", "dynamodb"))

    def key(self, logical: str) -> str:
        return self._once("AWS::KMS::Key", logical, self._make_key)

    def bucket(self, logical: str) -> str:
        return self._once("AWS::S3::Bucket", logical, self._make_bucket)

    def queue(self, logical: str) -> str:
        """Make an empty queue like one of the template, and give its URL."""
        fifo = next(each for each in self._templates.of_type("AWS::SQS::Queue") if each.logical == logical)
        attributes = {each: str(fifo.properties[each]).lower() for each in ("FifoQueue",) if each in fifo.properties}
        name = f"{self._prefix}-{secrets.token_hex(3)}{'.fifo' if attributes else ''}"
        url = str(self.sqs.create_queue(QueueName=name, Attributes=attributes)["QueueUrl"])
        self._ending.callback(self.sqs.delete_queue, QueueUrl=url)
        return url

    def empty_tables(self) -> Tables:
        """Give the four tables, made once and emptied for each test; an index is read when it has caught up."""
        if self._tables is None:
            made = {each.logical: each for each in self._templates.of_type("AWS::DynamoDB::Table")}
            names = [self._make_table(made[logical]) for logical in _LOGICAL]
            for name in names:
                self._dynamodb.get_waiter("table_exists").wait(TableName=name, WaiterConfig={"Delay": 1})
            self._tables = Tables(CaughtUp(self._dynamodb, names[0]), *names)  # type: ignore[arg-type]
        for name in (self._tables.main, self._tables.keys, self._tables.ledger, self._tables.suppressions):
            _empty(self._dynamodb, name)
        return self._tables

    def _once(self, kind: str, logical: str, make: Callable[[Resource], str]) -> str:
        if logical not in self._made:
            wanted = next(each for each in self._templates.of_type(kind) if each.logical == logical)
            self._made[logical] = make(wanted)
        return self._made[logical]

    def _make_key(self, wanted: Resource) -> str:
        what = {"KeySpec": "SYMMETRIC_DEFAULT", "KeyUsage": "ENCRYPT_DECRYPT", **wanted.properties}
        made = self.kms.create_key(**what, Description=f"{self._prefix}, of a test")["KeyMetadata"]["KeyId"]
        self._ending.callback(self.kms.schedule_key_deletion, KeyId=made, PendingWindowInDays=_KEY_DAYS)
        return str(made)

    def _make_bucket(self, wanted: Resource) -> str:
        name = f"{self._prefix}-{wanted.logical.lower()}"
        self.s3.create_bucket(Bucket=name, **_place(str(self.s3.meta.region_name)))
        self._ending.callback(_drop_bucket, self.s3, name)
        return name

    def _make_table(self, wanted: Resource) -> str:
        name = f"{self._prefix}-{wanted.logical}"
        make_table(self._dynamodb, wanted, name)
        self._ending.callback(_drop_table, self._dynamodb, name)
        return name


class CaughtUp:
    """A client that reads an index only when it holds what the table holds: on AWS an index follows after a moment."""

    def __init__(self, real: Any, main: str) -> None:
        self._real, self._main = real, main
        described = real.describe_table(TableName=main)["Table"]["GlobalSecondaryIndexes"]
        self._indexes = {each["IndexName"]: [key["AttributeName"] for key in each["KeySchema"]] for each in described}

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)

    def query(self, **asked: Any) -> Any:
        if "IndexName" in asked:
            names = ["pk", "sk", *self._indexes[asked["IndexName"]]]
            _until(lambda: self._held(names, ConsistentRead=True) == self._held(names, IndexName=asked["IndexName"]))
        return self._real.query(**asked)

    def _held(self, names: list[str], **where: Any) -> set[tuple[str, ...]]:
        pages = self._real.get_paginator("scan").paginate(TableName=self._main, **where)
        items = [item for page in pages for item in page["Items"]]
        return {tuple(item[name]["S"] for name in names) for item in items if all(name in item for name in names)}


@contextmanager
def real_aws() -> Iterator[RealAws]:
    """Make sure of the account, and delete at the end whatever was made, also when a test or the making failed."""
    with ExitStack() as ending, pytest.MonkeyPatch.context() as patch:
        patch.setenv("AWS_DEFAULT_REGION", os.environ[REGION])
        wanted, found = os.environ.get(ACCOUNT), client("sts").get_caller_identity()["Account"]
        if wanted != found:
            pytest.exit(f"{ACCOUNT} does not name the account that these credentials belong to: nothing was made.", 2)
        yield RealAws(ending, read_templates({}))


def _until(true: Callable[[], bool]) -> None:
    ends = time.monotonic() + _PATIENCE
    while not true():
        assert time.monotonic() < ends, "AWS did not come to it within a minute"
        time.sleep(0.2)


def _place(region: str) -> dict[str, Any]:
    return {} if region == "us-east-1" else {"CreateBucketConfiguration": {"LocationConstraint": region}}


def _empty(dynamodb: Any, table: str) -> None:
    schema = dynamodb.describe_table(TableName=table)["Table"]["KeySchema"]
    names = [each["AttributeName"] for each in schema]
    for page in dynamodb.get_paginator("scan").paginate(TableName=table, ConsistentRead=True):
        for item in page["Items"]:
            dynamodb.delete_item(TableName=table, Key={name: item[name] for name in names})


def _drop_table(dynamodb: Any, name: str) -> None:
    # A table that is still being made cannot be dropped.
    dynamodb.get_waiter("table_exists").wait(TableName=name, WaiterConfig={"Delay": 1})
    dynamodb.delete_table(TableName=name)


def _drop_bucket(s3: Any, name: str) -> None:
    for page in s3.get_paginator("list_objects_v2").paginate(Bucket=name):
        for each in page.get("Contents", []):
            s3.delete_object(Bucket=name, Key=each["Key"])
    s3.delete_bucket(Bucket=name)
