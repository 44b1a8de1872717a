"""Which tables the ledger knows, and the guard that lets no other by."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import pytest

from picpros.adapters.approvals import PARTITION, DynamoApprovals
from picpros.adapters.aws import client
from picpros.adapters.ledger_proof import WholeLedger
from picpros.adapters.rows import key
from picpros.adapters.table import Tables, delete
from picpros.adapters.table_guard import guard
from picpros.domain.known_tables import SeenTable, TableRole, Verdict, approval
from picpros.domain.ledger import Entry
from picpros.errors import Changed, RestoredTable, Unavailable
from picpros.ports import Approvals
from tests.adapters.stores import DynamoStore, MemoryStore, Store
from tests.adapters.world import NOW, environment, raw_rows
from tests.fakes.basics import MovableClock
from tests.fakes.restore import MemoryApprovals

MAIN = TableRole.MAIN
OTHER = "0f0e0d0c-6090-40a7-b2b8-13f2f1642c12"


@pytest.fixture
def approvals(store: Store) -> Approvals:
    if isinstance(store, MemoryStore):
        return MemoryApprovals(store.rows)
    assert isinstance(store, DynamoStore)
    return DynamoApprovals(store.tables)


def approve(approvals: Approvals, table_id: str, *, instead: str | None) -> None:
    approvals.approve(MAIN, table_id, approval(MAIN, table_id, Verdict.FIRST, now=NOW), instead=instead)


def test_each_role_has_a_table_with_an_id_of_its_own_that_stays(approvals: Approvals) -> None:
    seen = {approvals.seen(role).id for role in TableRole}

    assert len(seen) == len(TableRole)
    assert seen == {approvals.seen(role).id for role in TableRole}
    assert not any(approvals.seen(role).restored for role in TableRole)


def test_no_table_is_known_before_one_was_approved(store: Store, approvals: Approvals) -> None:
    before = approvals.approved(MAIN)
    approve(approvals, OTHER, instead=None)

    assert (before, approvals.approved(MAIN), approvals.approved(TableRole.KEYS)) == (None, OTHER, None)
    assert [
        (each.kind, each.subject, each.detail) for each in store.entries() if each.kind is Entry.TABLE_APPROVED
    ] == [(Entry.TABLE_APPROVED, f"table#{OTHER.upper()}", "main.first")]


def test_a_table_is_approved_only_instead_of_the_one_that_was_known(store: Store, approvals: Approvals) -> None:
    with pytest.raises(Changed):
        approve(approvals, OTHER, instead="another")
    approve(approvals, "1-2-3-4-5-6", instead=None)
    for instead in (None, OTHER):
        with pytest.raises(Changed):
            approve(approvals, OTHER, instead=instead)
    approve(approvals, OTHER, instead="1-2-3-4-5-6")

    assert approvals.approved(MAIN) == OTHER


class Counting:
    """What is asked of DynamoDB by one client, in its order."""

    def __init__(self, made: Any) -> None:
        self.asked: list[str] = []
        made.meta.events.register("before-send.dynamodb", self._hear)

    def _hear(self, event_name: str, **_: Any) -> None:
        self.asked.append(event_name.rpartition(".")[2])


@dataclass
class Process:
    """A function's process of its own: its client, and what it asked."""

    tables: Tables
    count: Counting


@pytest.fixture
def process(tables: Tables) -> Iterator[Any]:
    url = tables.client.meta.endpoint_url

    def start(clock: MovableClock | None = None) -> Process:
        with environment("http://127.0.0.1:9", url):
            made = client("dynamodb")
        return Process(guard(replace(tables, client=made), clock), Counting(made))

    return start


def test_the_first_table_is_taken_once_and_asked_about_once_a_process(tables: Tables, process: Any) -> None:
    first = process(MovableClock(NOW))
    for _ in range(3):
        first.tables.get("order#A", "record")
    second = process(MovableClock(NOW))
    for _ in range(2):
        second.tables.get("order#A", "record")

    assert first.count.asked == ["GetItem", "DescribeTable", "TransactWriteItems", *["GetItem"] * 3]
    assert second.count.asked == ["GetItem", "DescribeTable", *["GetItem"] * 2]
    assert DynamoApprovals(tables).approved(MAIN) == DynamoApprovals(tables).seen(MAIN).id


def test_each_table_is_asked_about_before_the_first_call_that_names_it(tables: Tables, process: Any) -> None:
    own = process(MovableClock(NOW))
    own.tables.get("order#A", "record")
    own.tables.transact([delete(own.tables.keys, {"owner": {"S": "A"}, "class": {"S": "details"}})])
    own.tables.write_batch([(own.tables.suppressions, {"DeleteRequest": {"Key": {"address_hash": {"S": "A"}}}})])
    asked = own.count.asked.count("DescribeTable")
    own.tables.transact([delete(own.tables.main, key("order#A", "record"))])

    assert asked == own.count.asked.count("DescribeTable") == len(TableRole)
    assert {role: DynamoApprovals(tables).approved(role) is not None for role in TableRole} == dict.fromkeys(
        TableRole, True
    )


def test_who_may_not_write_takes_the_first_table_without_a_word(tables: Tables, process: Any) -> None:
    reader = process()
    found = [reader.tables.get("order#A", "record") for _ in range(2)]

    assert found == [None, None]
    assert reader.count.asked == ["GetItem", "DescribeTable", "GetItem", "GetItem"]
    assert raw_rows(tables, tables.ledger) == []


def test_another_table_is_refused_at_each_call_until_it_is_approved(tables: Tables, process: Any) -> None:
    known = DynamoApprovals(tables)
    approve(known, OTHER, instead=None)
    own = process(MovableClock(NOW))
    for _ in range(2):
        with pytest.raises(RestoredTable, match="picpros restore replay") as refused:
            own.tables.get("order#A", "record")
    approve(known, known.seen(MAIN).id, instead=OTHER)

    assert tables.main in str(refused.value)
    assert own.tables.get("order#A", "record") is None
    assert own.count.asked.count("GetItem") == 4


def test_the_first_table_of_all_is_refused_where_the_database_says_that_it_was_put_back(
    process: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(DynamoApprovals, "seen", lambda _self, _role: SeenTable("t", OTHER, restored=True))

    with pytest.raises(RestoredTable):
        process(MovableClock(NOW)).tables.get("order#A", "record")


@pytest.mark.parametrize("same", [True, False])
def test_of_two_that_take_a_first_table_at_once_the_other_goes_by_what_is_known_then(
    tables: Tables, process: Any, monkeypatch: pytest.MonkeyPatch, *, same: bool
) -> None:
    known = DynamoApprovals(tables)
    real, mine = DynamoApprovals.approved, known.seen(MAIN).id

    def late(self: DynamoApprovals, role: TableRole) -> str | None:
        found = real(self, role)
        if found is None:
            approve(known, mine if same else OTHER, instead=None)
        return found

    monkeypatch.setattr(DynamoApprovals, "approved", late)
    own = process(MovableClock(NOW))
    if not same:
        with pytest.raises(RestoredTable):
            own.tables.get("order#A", "record")
        return

    assert own.tables.get("order#A", "record") is None


@pytest.mark.parametrize("silent", ["approved", "seen"])
def test_where_nobody_answers_nothing_is_let_by_and_nothing_is_remembered(
    process: Any, monkeypatch: pytest.MonkeyPatch, silent: str
) -> None:
    def fails(_self: DynamoApprovals, _role: TableRole) -> Any:
        raise Unavailable("GetItem failed to the end")

    own = process(MovableClock(NOW))
    with monkeypatch.context() as patch:
        patch.setattr(DynamoApprovals, silent, fails)
        with pytest.raises(Unavailable):
            own.tables.get("order#A", "record")

    assert own.tables.get("order#A", "record") is None


def test_what_is_known_is_no_entry_of_the_ledger(tables: Tables) -> None:
    approve(DynamoApprovals(tables), OTHER, instead=None)
    whole = WholeLedger(tables, None, "")  # type: ignore[arg-type]

    [entry] = whole.rows()
    assert entry.fields["kind"] == "table_approved"
    assert {row["hour"]["S"] for row in raw_rows(tables, tables.ledger)} == {PARTITION, "2027-03-13T08"}
