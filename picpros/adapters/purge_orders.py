"""Deleting an order's classes in DynamoDB: the keys first, in one transaction with the record."""

from dataclasses import dataclass, replace

from picpros.adapters.ledger import entry_put
from picpros.adapters.order_rows import RECORD, order_pk
from picpros.adapters.orders import DynamoOrders
from picpros.adapters.rows import key, key_row
from picpros.adapters.table import delete
from picpros.domain.due import Due
from picpros.domain.ledger import LedgerEntry
from picpros.domain.order import Order
from picpros.domain.retention import Stage, keys_that_go, row_goes


@dataclass(frozen=True, slots=True)
class DynamoPurgingOrders(DynamoOrders):
    """Orders, for the one function that deletes."""

    def shred(self, order: Order, stage: Stage, entry: LedgerEntry | None, *, again: Due | None) -> Order:
        erasing = order.erasing or stage is Stage.ERASED
        moved = replace(order, purging=True, erasing=erasing, version=order.version + 1)
        actions = [self._put_record(order, moved, again)]
        actions += [entry_put(self.tables.ledger, entry)] if entry else []
        owner = order.transaction_id
        actions += [delete(self.tables.keys, key_row(owner, belongs_to)) for belongs_to in keys_that_go(stage)]
        self.tables.transact(actions)
        return moved

    def drop(self, order: Order, stage: Stage) -> int:
        found = self._rows(order, stage)
        self.tables.write_batch([(self.tables.main, {"DeleteRequest": {"Key": key(pk, sk)}}) for pk, sk in found])
        return len(found)

    def leftovers(self, order: Order, stage: Stage) -> int:
        held = self.tables.client.query(
            TableName=self.tables.keys,
            KeyConditionExpression="#owner = :owner",
            ExpressionAttributeNames={"#owner": "owner"},
            ExpressionAttributeValues={":owner": {"S": order.transaction_id}},
            ConsistentRead=True,
        )["Items"]
        gone = {belongs_to.value for belongs_to in keys_that_go(stage)}
        return len(self._rows(order, stage)) + sum(1 for item in held if item["class"]["S"] in gone)

    def close_stage(self, order: Order, stage: Stage, *, due: Due | None, entry: LedgerEntry) -> None:
        receipt = entry_put(self.tables.ledger, entry)
        pk = order_pk(order.transaction_id)
        if stage is Stage.WHOLE:
            unchanged = {":version": order.version}
            self.tables.transact([delete(self.tables.main, key(pk, RECORD), "version = :version", unchanged), receipt])
            return
        moved = replace(order, version=order.version + 1)
        self.tables.transact([self._put_record(order, moved, due), receipt])

    def _rows(self, order: Order, stage: Stage) -> list[tuple[str, str]]:
        pk = order_pk(order.transaction_id)
        rows = self.tables.query(pk)
        return [(pk, found["sk"]) for found in rows if row_goes(found["sk"], stage)]
