"""How fast due orders are purged by the running stack, beside deleting the same rows one by one, in one run.

`python -m bench.deletions [N]`. One order is sold and completed; its rows and keys are copied to N orders that come due
at the same midnight. "One by one" is a program that deletes each row and key by its own call and proves nothing.
"""

import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import requests

from command.place import find
from command.world import World
from picpros.adapters.table import Tables
from tests.journeys.stack import Stack, an_order

MANY = 2000
Row = dict[str, Any]


def main(many: int) -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        stack = Stack(Path(folder) / "data", now="2026-12-01T18:00:00Z")
        try:
            order = stack.order(an_order()).json()
            stack.pay(order["payment_url"])
            stack.drain()
            for step in ("start", "complete"):
                stack.desk("POST", f"/orders/{order['transaction_id']}/{step}")
            tables = World(find(stack.url, None)).tables
            rows, keys = _of(tables, order["transaction_id"])
            print(f"{len(rows)} rows and {len(keys)} keys an order, {many} orders")
            _compare(stack, tables, (rows, keys), many)
        finally:
            stack.stop()


def _compare(stack: Stack, tables: Tables, one: tuple[list[Row], list[Row]], many: int) -> None:
    gone = _copies(tables, one, many, "ONE")
    start = time.perf_counter()
    for table, key in gone:
        tables.client.delete_item(TableName=table, Key=key)
    alone = many / (time.perf_counter() - start)
    _copies(tables, one, many, "DUE")
    _until(stack, "2026-12-22T07:59:00Z")
    start = time.perf_counter()
    _until(stack, "2026-12-22T08:59:00Z")
    purged = many / (time.perf_counter() - start)
    left = sum(str(row.get("sk", {}).get("S")).startswith("details") for row in stack.rows())
    print(f"one by one {alone:.0f} orders a second, purged and proven {purged:.0f}, ratio {purged / alone:.2f}")
    print(f"rows of details that are left: {left}")


def _until(stack: Stack, instant: str) -> None:
    moved = requests.post(f"{stack.url}/_local/clock", json={"to": instant}, timeout=3600)
    moved.raise_for_status()


def _of(tables: Tables, transaction_id: str) -> tuple[list[Row], list[Row]]:
    pk, owner = {":is": {"S": f"order#{transaction_id}"}}, {":is": {"S": transaction_id}}
    asked: Any = {"KeyConditionExpression": "#is = :is"}
    rows = tables.client.query(
        TableName=tables.main, ExpressionAttributeNames={"#is": "pk"}, ExpressionAttributeValues=pk, **asked
    )
    keys = tables.client.query(
        TableName=tables.keys, ExpressionAttributeNames={"#is": "owner"}, ExpressionAttributeValues=owner, **asked
    )
    return [row for row in rows["Items"] if not row["sk"]["S"].startswith("job#")], keys["Items"]


def _copies(tables: Tables, one: tuple[list[Row], list[Row]], many: int, name: str) -> list[tuple[str, Row]]:
    """Put copies of an order; give the table and the key of each of their rows."""
    puts: list[tuple[str, Row]] = []
    for number in range(many):
        new = f"PP-{name}{number:05d}"
        puts += [(tables.main, _moved(row, new)) for row in one[0]]
        puts += [(tables.keys, {**key, "owner": {"S": new}}) for key in one[1]]
    tables.write_batch([(table, {"PutRequest": {"Item": item}}) for table, item in puts])
    names = {tables.main: ("pk", "sk"), tables.keys: ("owner", "class")}
    return [(table, {name: item[name] for name in names[table]}) for table, item in puts]


def _moved(row: Row, new: str) -> Row:
    moved = {**row, "pk": {"S": f"order#{new}"}}
    if "transaction_id" in row:
        moved["transaction_id"] = {"S": new}
    for name in ("due_sk", "list_sk", "client_sk"):
        if name in row:
            moved[name] = {"S": f"{row[name]['S'].partition('#')[0]}#order#{new}#{row['sk']['S']}"}
    return moved


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else MANY)
