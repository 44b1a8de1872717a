"""Sales in DynamoDB: one transaction each."""

from dataclasses import replace

from picpros.adapters.jobs import job_row
from picpros.adapters.ledger import entry_put
from picpros.adapters.order_parts import PAYMENT
from picpros.adapters.order_rows import order_pk
from picpros.adapters.order_store import OrderStore
from picpros.adapters.rows import Item
from picpros.adapters.sale_rows import sold_rows, to_invoice
from picpros.adapters.table import put
from picpros.domain.data_map import Class
from picpros.domain.invoice import Invoice, Series
from picpros.domain.quiet import standing_due
from picpros.ports import Sale

INVOICE = "invoice"


class Sales(OrderStore):
    """What a payment makes of an order, and how its invoice is found."""

    __slots__ = ()

    def last_number(self, series: Series) -> int:
        found = self.tables.get(f"counter#{series.name}", "counter")
        return found["issued"] if found else 0

    def sell(self, sale: Sale) -> None:
        order, main = sale.order, self.tables.main
        pk, moved = order_pk(order.transaction_id), replace(order, version=order.version + 1)
        actions = [
            self._put_record(order, moved, standing_due(moved)),
            *(put(main, item, condition, values) for item, condition, values in sold_rows(sale)),
            *(put(main, job_row(job)) for job in sale.jobs),
            *(entry_put(self.tables.ledger, entry) for entry in sale.entries),
            *self._descriptor(sale, pk),
        ]
        self.tables.transact(actions)

    def _descriptor(self, sale: Sale, pk: str) -> list[Item]:
        sealer = self._vault.find(sale.order.transaction_id, Class.PERSONAL) if sale.method else None
        if sealer is None or sale.method is None:
            return []
        fields = {"method": sale.method.method, "brand": sale.method.brand, "last4": sale.method.last4}
        return [put(self.tables.main, sealer.row("order_payment", pk, PAYMENT, fields))]

    def invoice(self, transaction_id: str) -> Invoice | None:
        found = self.tables.get(order_pk(transaction_id), INVOICE)
        return to_invoice(found) if found else None

    def order_of_invoice(self, number: str) -> str | None:
        found = self.tables.get(f"invoice#{number}", "number")
        return found["transaction_id"] if found else None
