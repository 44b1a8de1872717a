"""What is due, for people to look at: the index by its keys, and a page of it with what each item promises."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from picpros.adapters.order_rows import to_order
from picpros.adapters.rows import plain
from picpros.adapters.table import Tables
from picpros.domain.deletion_report import Promise
from picpros.domain.due import DueKind, Ref
from picpros.domain.instants import read


@dataclass(frozen=True, slots=True)
class DynamoPromises:
    """The index holds keys and the time of the next try, which is why rows are read for their promise."""

    tables: Tables

    def times(self, kind: DueKind, limit: int) -> Sequence[datetime]:
        return [read(item["due_sk"].partition("#")[0]) for item in self._index(kind, None, limit)]

    def page(self, kind: DueKind, after: str | None, limit: int) -> tuple[Sequence[Promise], str | None]:
        found = self._index(kind, after, limit)
        rows = self.tables.get_many([(item["pk"], item["sk"]) for item in found])
        promises = [_promise(rows[place]) for item in found if (place := (item["pk"], item["sk"])) in rows]
        return promises, found[-1]["due_sk"] if len(found) == limit else None

    def _index(self, kind: DueKind, after: str | None, limit: int) -> list[dict[str, Any]]:
        asked: dict[str, Any] = {
            "TableName": self.tables.main,
            "IndexName": "due",
            "KeyConditionExpression": "due_pk = :kind" + (" AND due_sk > :after" if after else ""),
            "ExpressionAttributeValues": {
                ":kind": {"S": f"due#{kind}"},
                **({":after": {"S": after}} if after else {}),
            },
            "Limit": limit,
        }
        return [plain(item) for item in self.tables.client.query(**asked)["Items"]]


def _promise(row: dict[str, Any]) -> Promise:
    next_at = read(row["due_sk"].partition("#")[0])
    order = to_order(row) if row["type"] == "order" else None
    return Promise(Ref(row["pk"], row["sk"]), read(row["due_at"]), next_at, order)
