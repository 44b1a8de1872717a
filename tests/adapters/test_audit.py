"""What an audit reads: every row, key, object, message and line that is there, and each only once."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any

import pytest

from picpros.adapters.everything import AwsEverything
from picpros.adapters.ledger_search import LedgerSearch
from picpros.adapters.order_rows import order_pk, record_row
from picpros.adapters.rows import key_row, plain, row
from picpros.adapters.table import Tables
from picpros.domain.data_map import Class
from picpros.domain.ledger import Entry, LedgerEntry
from picpros.domain.money import Money
from picpros.domain.order import Order, Status, Step
from picpros.ports import Everything, History, StoredObject
from tests.adapters.conftest import Services
from tests.adapters.stores import DynamoStore, MemoryStore, Store
from tests.adapters.world import NOW, fresh_tables
from tests.fakes.audit import MemoryEverything, MemoryHistory

ORDER = Order("PP-AUDIT", Status.PAID, (), Money(100, "usd"), Money(0, "usd"), NOW, history=(Step(NOW, Status.PAID),))
CONTACT = row("order_contact", order_pk("PP-AUDIT"), "contact", {"full_name": "Ana", "email": "a@b.example"})
_numbers = count(1)


@pytest.fixture
def history(store: Store) -> History:
    if isinstance(store, MemoryStore):
        return MemoryHistory(store.rows)
    assert isinstance(store, DynamoStore)
    return LedgerSearch(store.tables)


def entry(subject: str, minute: int) -> LedgerEntry:
    return LedgerEntry(Entry.PURGE_DONE, subject, NOW, NOW + timedelta(minutes=minute), minute, "details")


def test_a_subject_s_entries_of_all_hours_come_in_their_order(store: Store, history: History) -> None:
    mine = [entry("order#PP-ABCDEFGH", minute) for minute in (200, 1, 70)]
    for each in (*mine, entry("order#PP-OTHERONE", 5)):
        store.ports.ledger.append(each)

    assert history.of("order#PP-ABCDEFGH") == [mine[1], mine[2], mine[0]]
    assert history.of("order#PP-NOBODY00") == []


@dataclass
class Shelf:
    """Somewhere to put things, and the audit's look at it."""

    look: Everything
    rows: Any
    bucket: str
    put: Any
    begin: Any
    queue: Any


@pytest.fixture(params=["memory", "local"])
def shelf(request: pytest.FixtureRequest) -> Iterator[Shelf]:
    if request.param == "memory":
        yield _in_memory()
        return
    services = request.getfixturevalue("services")
    with fresh_tables(request.getfixturevalue("dynoxide"), services.templates, f"audit-{next(_numbers)}") as tables:
        yield _in_aws(services, tables)


def _in_memory() -> Shelf:
    held = MemoryEverything(logged="a line")

    def fill() -> None:
        held.main += [(plain(record_row(ORDER, None)), ORDER), (plain(CONTACT), None)]
        held.keys.append(("PP-AUDIT", "details"))
        held.tables += [("ledger_entry", {"hour": "h"}), ("suppression", {"address_hash": "a#1"})]

    def put(bucket: str, key: str, body: bytes) -> None:
        if bucket == "seals":
            held.others[key] = body
        else:
            held.files[bucket, key] = (body, datetime.now(UTC))  # noqa: TID251  as S3 dates it

    return Shelf(held, fill, "files", put, held.begun.append, lambda body: held.queued.update({"1": body}))


def _in_aws(services: Services, tables: Tables) -> Shelf:
    number = next(_numbers)
    bucket, seals, s3 = f"audit-{number}", f"audit-seals-{number}", services.s3
    for each in (bucket, seals):
        s3.create_bucket(Bucket=each)
    queue = services.sqs.create_queue(QueueName=f"audit-{number}")["QueueUrl"]
    look = AwsEverything(tables, s3, (bucket,), services.sqs, (queue,), (seals,), lambda: iter(["a line"]))

    def fill() -> None:
        for item in (record_row(ORDER, None), CONTACT):
            tables.put(item)
        tables.client.put_item(
            TableName=tables.keys, Item={**key_row("PP-AUDIT", Class.DETAILS), "wrapped": {"B": b"x"}}
        )
        tables.client.put_item(TableName=tables.ledger, Item={"hour": {"S": "h"}, "entry": {"S": "e"}})
        tables.client.put_item(TableName=tables.suppressions, Item={"address_hash": {"S": "a#1"}})

    def put(name: str, key: str, body: bytes) -> None:
        s3.put_object(Bucket=seals if name == "seals" else bucket, Key=key, Body=body)

    def begin(key: str) -> None:
        s3.create_multipart_upload(Bucket=bucket, Key=key)

    return Shelf(
        look, fill, bucket, put, begin, lambda body: services.sqs.send_message(QueueUrl=queue, MessageBody=body)
    )


def test_rows_keys_and_the_rows_of_the_small_tables_are_read_and_an_order_s_record_as_one(shelf: Shelf) -> None:
    shelf.rows()
    rows = list(shelf.look.rows())

    assert sorted(str(each["sk"]) for each, _ in rows) == ["contact", "record"]
    assert [order for _, order in rows if order is not None] == [replace(ORDER, version=0)]
    assert list(shelf.look.data_keys()) == [("PP-AUDIT", "details")]
    assert [kind for kind, _ in shelf.look.side_rows()] == ["ledger_entry", "suppression"]


def test_objects_are_listed_read_and_deleted(shelf: Shelf) -> None:
    shelf.put(shelf.bucket, "orders/PP-AUDIT/k", b"one")
    shelf.put(shelf.bucket, "orders/PP-AUDIT/k2", b"two")
    found = sorted(shelf.look.objects(), key=lambda each: each.key)
    bodies = [shelf.look.read(each) for each in found]
    shelf.look.delete(found[0])

    assert [(each.key, body) for each, body in zip(found, bodies, strict=True)] == [
        ("orders/PP-AUDIT/k", b"one"),
        ("orders/PP-AUDIT/k2", b"two"),
    ]
    assert all(each.written.tzinfo is not None for each in found)
    assert [each.key for each in shelf.look.objects()] == ["orders/PP-AUDIT/k2"]
    assert shelf.look.read(StoredObject(shelf.bucket, "orders/PP-AUDIT/k", NOW)) == b""


def test_other_buckets_uploads_that_never_ended_messages_and_logs_are_read_and_stay(shelf: Shelf) -> None:
    shelf.put("seals", "seals/2027/03/13T08.json", b"sealed")
    shelf.begin("pending/PP-AUDIT/half")
    shelf.queue("a body")
    for _ in range(2):
        [(_, seal)], [(_, upload)] = list(shelf.look.elsewhere()), list(shelf.look.uploads())
        [(_, message)], [(_, line)] = list(shelf.look.messages()), list(shelf.look.logs())

        assert seal == b"seals/2027/03/13T08.json\nsealed"
        assert upload == b"pending/PP-AUDIT/half"
        assert message.startswith(b"a body")
        assert line == b"a line"
