"""Lists of orders in DynamoDB: the desk's by state, and a client's."""

from collections.abc import Iterator, Sequence
from typing import Any

from picpros.adapters.order_rows import RECORD, to_order
from picpros.adapters.order_store import OrderStore
from picpros.domain.order import Order, Status


class OrderLists(OrderStore):
    """What an index gives is read again by key."""

    __slots__ = ()

    def by_status(self, status: Status | None, after: str | None, limit: int) -> tuple[Sequence[Order], str | None]:
        """List the newest first; all states' lists share one sort key, so a page of all is a merge."""
        found: list[tuple[str, tuple[str, str]]] = []
        for each in (status,) if status else Status:
            found += self.tables.page(f"orders#{each}", after, limit + 1, newest_first=True)
        found.sort(reverse=True)
        page = found[:limit]
        return self._orders([ref for _, ref in page]), page[-1][0] if len(found) > limit else None

    def of_client(self, client_id: str) -> Sequence[Order]:
        asked = self._by_client(client_id)
        items = self.tables.client.query(**asked)["Items"]
        return self._orders([(item["pk"]["S"], item["sk"]["S"]) for item in items if item["sk"]["S"] == RECORD])

    def every_of_client(self, client_id: str) -> Iterator[Order]:
        refs = [(item["pk"], item["sk"]) for item in self.tables.all_pages(self._by_client(client_id))]
        yield from self._orders([ref for ref in refs if ref[1] == RECORD])

    def _by_client(self, client_id: str) -> dict[str, Any]:
        return {
            "TableName": self.tables.main,
            "IndexName": "by_client",
            "KeyConditionExpression": "client_id = :client",
            "ExpressionAttributeValues": {":client": {"S": client_id}},
            "ScanIndexForward": False,
            "Limit": 100,
        }

    def _orders(self, refs: Sequence[tuple[str, str]]) -> list[Order]:
        found = self.tables.get_many(refs)
        return [to_order(found[ref]) for ref in refs if ref in found]
