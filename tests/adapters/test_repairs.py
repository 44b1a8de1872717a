"""Mending a table that was put back."""

from collections.abc import Iterator
from itertools import count
from typing import Any

import pytest

from picpros.adapters.repairs import AwsRepairs
from picpros.adapters.rows import key_row, write
from picpros.domain.data_map import Class
from picpros.domain.invoice import Series
from picpros.ports import Repairs
from tests.adapters.conftest import Services
from tests.adapters.stores import DynamoStore, MemoryStore, Store
from tests.fakes.restore import MemoryRepairs

SERIES = Series("PP", 2027, live=True)
_numbers = count(1)


@pytest.fixture
def repairs(store: Store, services: Services) -> Iterator[tuple[Repairs, Any]]:
    if isinstance(store, MemoryStore):
        made = MemoryRepairs(store.rows)
        yield made, made.papers.append
        return
    assert isinstance(store, DynamoStore)
    bucket = f"repairs-{next(_numbers)}"
    services.s3.create_bucket(Bucket=bucket)

    def put(number: str) -> None:
        services.s3.put_object(Bucket=bucket, Key=f"invoices/{number}.pdf", Body=b"%PDF")
        services.s3.put_object(Bucket=bucket, Key="exports/AB-1.zip", Body=b"PK")

    yield AwsRepairs(store.tables, services.s3, bucket), put


def test_a_counter_rises_and_never_falls(store: Store, repairs: tuple[Repairs, Any]) -> None:
    found = []
    for least in (7, 3, 7, 12):
        repairs[0].raise_counter(SERIES.name, least)
        found.append(store.ports.orders.last_number(SERIES))

    assert found == [7, 7, 7, 12]


def test_the_numbers_of_papers_are_told(repairs: tuple[Repairs, Any]) -> None:
    before = list(repairs[0].invoice_papers())
    repairs[1]("PP-2027-000009")

    assert (before, list(repairs[0].invoice_papers())) == ([], ["PP-2027-000009"])


def test_data_keys_and_rows_go_one_by_one(store: Store, repairs: tuple[Repairs, Any]) -> None:
    for owner in ("A", "B"):
        if isinstance(store, DynamoStore):
            item = {**key_row(owner, Class.DETAILS), "wrapped": write(b"x")}
            store.tables.client.put_item(TableName=store.tables.keys, Item=item)
        else:
            assert isinstance(store, MemoryStore)
            store.rows.keys[owner, Class.DETAILS] = object()
    repairs[0].raise_counter(SERIES.name, 1)
    repairs[0].forget_keys([("A", "details"), ("C", "details")])
    repairs[0].drop_row(f"counter#{SERIES.name}", "counter")

    assert (store.data_keys(), store.places()) == ({("B", "details")}, set())
