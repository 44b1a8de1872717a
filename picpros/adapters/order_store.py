"""What every file of the orders in DynamoDB stands on: the tables, the vault, and the write of a record."""

from typing import TYPE_CHECKING

from picpros.adapters.order_rows import record_row
from picpros.adapters.rows import Item
from picpros.adapters.table import Tables, put
from picpros.domain.due import Due
from picpros.domain.order import Order

if TYPE_CHECKING:  # who only reads records does not load the cipher
    from picpros.adapters.vault import Vault


class OrderStore:
    """A part of DynamoOrders, which has the fields."""

    __slots__ = ()
    tables: Tables
    vault: "Vault | None"

    def _put_record(self, read: Order, moved: Order, due: Due | None) -> Item:
        return put(self.tables.main, record_row(moved, due), "version = :version", {":version": read.version})

    @property
    def _vault(self) -> "Vault":
        if self.vault is None:
            raise TypeError("this function was not given the vault")
        return self.vault
