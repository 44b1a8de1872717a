"""A table that is put back to an earlier moment: its rows are those of then, and its id is new."""

from typing import Any

import pytest

from tests.local_core.conftest import RunningStack

TABLE = "picpros-data-MainTable"


def written(stack: RunningStack, *keys: str) -> None:
    for key in keys:
        stack.client("dynamodb").put_item(TableName=TABLE, Item={"pk": {"S": key}, "bytes": {"B": b"\0x"}})


def held(stack: RunningStack) -> list[Any]:
    return sorted(each["pk"]["S"] for each in stack.client("dynamodb").scan(TableName=TABLE)["Items"])


def identity(stack: RunningStack) -> Any:
    return stack.client("dynamodb").describe_table(TableName=TABLE)["Table"]["TableId"]


@pytest.mark.parametrize(
    "body", [None, {"tables": []}, {"tables": ["LedgerTable"]}, {"tables": "MainTable"}, [1], [[]]]
)
def test_what_was_not_kept_cannot_be_put_back(stack: RunningStack, body: Any) -> None:
    answer = stack.call("POST", "/_local/restore", body)

    assert (answer.status, answer.headers["Content-Type"]) == (400, "application/problem+json")


def test_a_table_is_as_it_was_under_an_id_of_its_own_that_a_restart_keeps(stack: RunningStack) -> None:
    many = [f"row{number:02d}" for number in range(60)]
    written(stack, *many)
    kept = stack.call("POST", "/_local/snapshot", {}).json()
    written(stack, "later")
    before = identity(stack)
    restored = stack.call("POST", "/_local/restore", {}).json()
    after = identity(stack)
    stack.end()
    stack.start()

    assert (kept["rows"], restored) == ({"MainTable": 60}, {"restored": ["MainTable"]})
    assert held(stack) == many
    assert before != after == identity(stack)
