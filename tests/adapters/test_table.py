"""The table: conditions, pages, batches and transactions, also when the service is busy."""

from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import pytest
from botocore.exceptions import ClientError

from picpros.adapters.patience import TRIES, Patience
from picpros.adapters.rows import key, row
from picpros.adapters.table import BATCH, Tables, put
from picpros.errors import Changed, Unavailable
from tests.adapters.world import Faulty, keys_of, raw_rows

NEW = "attribute_not_exists(pk)"


def counter(name: str, issued: int, **envelope: object) -> dict[str, Any]:
    return row("counter", f"counter#{name}", "counter", {"issued": issued}, **envelope)


def puts(tables: Tables, many: int) -> list[tuple[str, Mapping[str, Any]]]:
    return [(tables.main, {"PutRequest": {"Item": counter(f"{number:03d}", number)}}) for number in range(many)]


def cancelled(*codes: str) -> ClientError:
    answer: Any = {
        "Error": {"Code": "TransactionCanceledException", "Message": "cancelled"},
        "CancellationReasons": [{"Code": code} for code in codes],
    }
    return ClientError(answer, "TransactWriteItems")


def faulty(tables: Tables, pauses: list[float], **failures: list[Any]) -> tuple[Tables, Faulty]:
    for listed in failures.values():
        for place, failure in enumerate(listed):
            if isinstance(failure, ClientError):
                kind = tables.client.exceptions.TransactionCanceledException
                listed[place] = kind(failure.response, failure.operation_name)
    client = Faulty(tables.client, **failures)
    return replace(tables, client=client, patience=Patience(sleep=pauses.append)), client  # type: ignore[arg-type]


@pytest.fixture
def pauses() -> list[float]:
    return []


def test_a_row_that_was_put_is_read_and_one_that_was_not_is_none(tables: Tables) -> None:
    tables.put(counter("a", 7))

    assert tables.get("counter#a", "counter") == {
        "pk": "counter#a",
        "sk": "counter",
        "type": "counter",
        "issued": 7,
    }
    assert tables.get("counter#b", "counter") is None


def test_a_condition_that_does_not_hold_changes_nothing(tables: Tables) -> None:
    tables.put(counter("a", 1), NEW)
    with pytest.raises(Changed):
        tables.put(counter("a", 2), NEW)
    with pytest.raises(Changed):
        tables.put(counter("a", 3), "issued = :seen", {":seen": 2})
    with pytest.raises(Changed):
        tables.update(key("counter#a", "counter"), "SET issued = :next", "issued = :seen", {":next": 4, ":seen": 2})
    [held] = raw_rows(tables, tables.main)

    assert held["issued"] == {"N": "1"}


def test_an_update_where_the_condition_holds_changes_only_what_it_names(tables: Tables) -> None:
    tables.put(counter("a", 1, expires_at=99))
    tables.update(key("counter#a", "counter"), "SET issued = :next", "issued = :seen", {":next": 2, ":seen": 1})
    held = tables.get("counter#a", "counter")

    assert held is not None
    assert (held["issued"], held["expires_at"]) == (2, 99)


def test_of_many_writers_over_the_same_version_one_wins(tables: Tables) -> None:
    tables.put(counter("a", 0))

    def write(number: int) -> bool:
        try:
            tables.put(counter("a", number), "issued = :seen", {":seen": 0})
        except Changed:
            return False
        return True

    with ThreadPoolExecutor(8) as pool:
        won = list(pool.map(write, range(1, 9)))
    held = tables.get("counter#a", "counter")

    assert won.count(True) == 1
    assert held is not None
    assert held["issued"] == won.index(True) + 1


def test_a_partition_is_read_beyond_one_page_of_the_database(tables: Tables) -> None:
    big = "x" * 300_000
    tables.write_batch(
        [
            (
                tables.main,
                {"PutRequest": {"Item": row("token", "p", f"s#{n}", {"purpose": "big", "subject": big})}},
            )
            for n in range(5)
        ]
    )
    tables.put(row("token", "p", "t#0", {"purpose": "small"}))
    tables.put(row("token", "p2", "s#9", {"purpose": "small"}))
    one_answer = tables.client.query(
        TableName=tables.main, KeyConditionExpression="pk = :p", ExpressionAttributeValues={":p": {"S": "p"}}
    )

    assert len(one_answer["Items"]) < 6
    assert [each["sk"] for each in tables.query("p")] == ["s#0", "s#1", "s#2", "s#3", "s#4", "t#0"]
    assert [each["sk"] for each in tables.query("p", "s#")] == ["s#0", "s#1", "s#2", "s#3", "s#4"]


@pytest.mark.parametrize("newest_first", [False, True])
def test_a_list_is_walked_page_by_page_without_a_gap_or_a_double(tables: Tables, newest_first: bool) -> None:
    for number in range(7):
        tables.put(counter(str(number), number, list_pk="numbers", list_sk=f"2027-03-{number + 10}"))
    tables.put(counter("other", 0, list_pk="others", list_sk="2027-03-11"))
    walked: list[str] = []
    after = None
    while page := tables.page("numbers", after, 3, newest_first=newest_first):
        walked += [pk for _, (pk, _) in page]
        after = page[-1][0]

    wanted = [f"counter#{number}" for number in range(7)]
    assert walked == (wanted[::-1] if newest_first else wanted)


def test_many_rows_are_written_and_read_by_their_keys(tables: Tables) -> None:
    many = 4 * BATCH + 7
    tables.write_batch(puts(tables, many))
    refs = [(f"counter#{number:03d}", "counter") for number in range(many + 3)]
    found = tables.get_many(refs)

    assert [found[ref]["issued"] for ref in refs[:many]] == list(range(many))
    assert len(found) == many


def test_a_batch_deletes_and_writes_in_several_tables(tables: Tables) -> None:
    tables.write_batch(puts(tables, 2))
    data_key = {"owner": {"S": "PP-A"}, "class": {"S": "details"}}
    tables.write_batch(
        [
            (tables.main, {"DeleteRequest": {"Key": key("counter#000", "counter")}}),
            (tables.keys, {"PutRequest": {"Item": {**data_key, "wrapped": {"B": b"w"}}}}),
        ]
    )

    assert keys_of(tables) == {("counter#001", "counter")}
    assert len(raw_rows(tables, tables.keys)) == 1


def test_what_a_busy_database_left_of_a_batch_is_written_too(tables: Tables, pauses: list[float]) -> None:
    def half(**asked_for: Any) -> Any:
        asked = asked_for["RequestItems"][tables.main]
        tables.client.batch_write_item(RequestItems={tables.main: asked[:10]})
        return {"UnprocessedItems": {tables.main: asked[10:]}}

    busy, client = faulty(
        tables, pauses, batch_write_item=[half, lambda **asked: {"UnprocessedItems": asked["RequestItems"]}]
    )
    busy.write_batch(puts(tables, BATCH))

    assert len(raw_rows(tables, tables.main)) == BATCH
    assert (len(client.asked), len(pauses)) == (3, 2)


def test_a_database_that_stays_busy_is_given_up_and_said_so(tables: Tables, pauses: list[float]) -> None:
    def nothing(**asked: Any) -> Any:
        return {"UnprocessedItems": asked["RequestItems"]}

    busy, client = faulty(tables, pauses, batch_write_item=[nothing] * TRIES)
    with pytest.raises(Unavailable):
        busy.write_batch(puts(tables, 3))

    assert len(client.asked) == TRIES


def test_what_a_busy_database_left_unread_is_read_too(tables: Tables, pauses: list[float]) -> None:
    def half(**asked: Any) -> Any:
        wanted = asked["RequestItems"][tables.main]
        rest = {**wanted, "Keys": wanted["Keys"][2:]}
        answer = tables.client.batch_get_item(RequestItems={tables.main: {**wanted, "Keys": wanted["Keys"][:2]}})
        return {"Responses": answer["Responses"], "UnprocessedKeys": {tables.main: rest}}

    tables.write_batch(puts(tables, 5))
    busy, client = faulty(tables, pauses, batch_get_item=[half])
    found = busy.get_many([(f"counter#{number:03d}", "counter") for number in range(5)])

    assert len(found) == 5
    assert len(client.asked) == 2


def test_a_transaction_is_all_or_nothing(tables: Tables) -> None:
    tables.put(counter("b", 5))
    with pytest.raises(Changed):
        tables.transact([put(tables.main, counter("a", 1)), put(tables.main, counter("b", 6), NEW)])

    assert keys_of(tables) == {("counter#b", "counter")}


def test_a_conflict_with_another_transaction_is_tried_again(tables: Tables, pauses: list[float]) -> None:
    busy, client = faulty(
        tables,
        pauses,
        transact_write_items=[cancelled("None", "TransactionConflict"), cancelled("ThrottlingError", "None")],
    )
    busy.transact([put(tables.main, counter("a", 1), NEW), put(tables.main, counter("b", 1), NEW)])

    assert keys_of(tables) == {("counter#a", "counter"), ("counter#b", "counter")}
    assert (len(client.asked), len(pauses)) == (3, 2)


def test_a_condition_beside_a_conflict_is_not_tried_again(tables: Tables, pauses: list[float]) -> None:
    busy, client = faulty(
        tables, pauses, transact_write_items=[cancelled("TransactionConflict", "ConditionalCheckFailed")] * 2
    )
    with pytest.raises(Changed):
        busy.transact([put(tables.main, counter("a", 1), NEW)])

    assert (len(client.asked), pauses) == (1, [])


def test_a_conflict_that_does_not_end_is_given_up(tables: Tables, pauses: list[float]) -> None:
    busy, client = faulty(tables, pauses, transact_write_items=[cancelled("TransactionConflict")] * TRIES)
    with pytest.raises(Unavailable):
        busy.transact([put(tables.main, counter("a", 1), NEW)])

    assert (len(client.asked), keys_of(tables)) == (TRIES, set())


def test_a_read_that_a_busy_database_never_finishes_is_given_up(tables: Tables, pauses: list[float]) -> None:
    def nothing(**asked: Any) -> Any:
        return {"Responses": {}, "UnprocessedKeys": asked["RequestItems"]}

    busy, client = faulty(tables, pauses, batch_get_item=[nothing] * TRIES)
    with pytest.raises(Unavailable):
        busy.get_many([("counter#a", "counter")])

    assert len(client.asked) == TRIES


def test_a_transaction_that_the_database_cannot_read_is_not_tried_again(tables: Tables, pauses: list[float]) -> None:
    wrong, client = faulty(tables, pauses, transact_write_items=[cancelled("None", "ValidationError")] * 2)
    with pytest.raises(ClientError, match="cancelled"):
        wrong.transact([put(tables.main, counter("a", 1), NEW)])

    assert (len(client.asked), pauses) == (1, [])
