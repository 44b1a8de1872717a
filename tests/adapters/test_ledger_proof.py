"""The ledger as it lies in DynamoDB and S3, read whole and proven."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import count

import pytest

from picpros.adapters.ledger import DynamoLedger
from picpros.adapters.ledger_proof import WholeLedger
from picpros.adapters.seals import S3Seals, key_of
from picpros.adapters.table import Tables
from picpros.domain.ledger import Entry, LedgerEntry
from picpros.domain.ledger_proof import Fault, Finding
from picpros.services.seal_ledger import Sealer, seal_ledger
from tests.adapters.conftest import DATABASES, Services
from tests.adapters.world import NOW, fresh_tables, raw_rows
from tests.fakes.basics import MovableClock

HOUR = "2027-03-13T08"
_numbers = count(1)


class Ledger:
    """A ledger of two entries in one hour, sealed."""

    def __init__(self, tables: Tables, services: Services) -> None:
        self.tables, self.s3, self.bucket = tables, services.s3, f"proven-{next(_numbers)}"
        self.s3.create_bucket(Bucket=self.bucket, ObjectLockEnabledForBucket=True)
        self.clock = MovableClock(NOW)
        self.ledger = DynamoLedger(tables)
        for minute in (1, 2):
            at = NOW + timedelta(minutes=minute)
            self.ledger.append(LedgerEntry(Entry.PURGE_DONE, "order#PP-ABCDEFGH", at, at, minute))
        self.clock.forward(timedelta(hours=2, minutes=5))
        seal_ledger(sealer=Sealer(self.ledger, S3Seals(self.s3, self.bucket), self.clock))

    def findings(self) -> tuple[Finding, ...]:
        return WholeLedger(self.tables, self.s3, self.bucket).proof(self.clock.now()).findings


@pytest.fixture(params=DATABASES)
def ledger(request: pytest.FixtureRequest, services: Services) -> Iterator[Ledger]:
    dynamodb = request.getfixturevalue(request.param)
    with fresh_tables(dynamodb, services.templates, f"proof-{next(_numbers)}") as tables:
        yield Ledger(tables, services)


def test_what_was_sealed_is_whole(ledger: Ledger) -> None:
    assert ledger.findings() == ()


def test_an_entry_that_was_changed_deleted_or_added_in_the_table_is_named(ledger: Ledger) -> None:
    rows = raw_rows(ledger.tables, ledger.tables.ledger)
    first, second = sorted(rows, key=lambda row: row["entry"]["S"])
    changed = {**first, "count": {"N": "7"}}
    added = {**first, "entry": {"S": f"{HOUR}:59:00.000Z#ADDEDADDED"}}
    for row in (changed, added):
        ledger.tables.client.put_item(TableName=ledger.tables.ledger, Item=row)
    place = {name: second[name] for name in ("hour", "entry")}
    ledger.tables.client.delete_item(TableName=ledger.tables.ledger, Key=place)

    assert ledger.findings() == (
        Finding(HOUR, Fault.ENTRY_CHANGED, first["entry"]["S"]),
        Finding(HOUR, Fault.ENTRY_MISSING, second["entry"]["S"]),
        Finding(HOUR, Fault.ENTRY_UNSEALED, added["entry"]["S"]),
    )


def test_a_seal_that_was_written_over_is_named_and_read_as_it_was_first(ledger: Ledger) -> None:
    ledger.s3.put_object(Bucket=ledger.bucket, Key=key_of(HOUR), Body=b"{}")

    assert ledger.findings() == (Finding(HOUR, Fault.SEAL_COVERED),)


def test_a_seal_that_was_deleted_is_named_and_still_there_beneath(ledger: Ledger) -> None:
    ledger.s3.delete_object(Bucket=ledger.bucket, Key=key_of(HOUR))

    assert ledger.findings() == (Finding(HOUR, Fault.SEAL_COVERED),)


def test_something_else_in_the_bucket_is_named(ledger: Ledger) -> None:
    ledger.s3.put_object(Bucket=ledger.bucket, Key="seals/notes.txt", Body=b"hello")

    assert ledger.findings() == (Finding("notes.txt", Fault.SEAL_FOREIGN),)


def test_an_entry_that_the_table_or_its_seal_has_lost_is_read_from_the_other(ledger: Ledger) -> None:
    whole = WholeLedger(ledger.tables, ledger.s3, ledger.bucket)
    before = whole.entries()
    lost = min(raw_rows(ledger.tables, ledger.tables.ledger), key=lambda row: str(row["entry"]["S"]))
    place = {name: lost[name] for name in ("hour", "entry")}
    ledger.tables.client.delete_item(TableName=ledger.tables.ledger, Key=place)
    ledger.ledger.append(LedgerEntry(Entry.STAFF_READ, "order#PP-ABCDEFGH", ledger.clock.now(), ledger.clock.now()))
    ledger.s3.put_object(Bucket=ledger.bucket, Key=key_of("2027-03-20T08"), Body=b"no seal")

    assert [each.count for each in before] == [1, 2]
    assert [(each.kind, each.count) for each in whole.entries()] == [
        (Entry.PURGE_DONE, 1),
        (Entry.PURGE_DONE, 2),
        (Entry.STAFF_READ, 0),
    ]
