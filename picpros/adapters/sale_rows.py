"""The rows that one sale adds beside the order's record, each with the condition under which it may be written."""

from collections.abc import Iterator, Mapping

from picpros.adapters.events import event_row
from picpros.adapters.order_rows import invoice_fields, order_pk
from picpros.adapters.rows import Item, row
from picpros.ports import Sale

NEW = "attribute_not_exists(pk)"
NEXT = "issued = :before OR (attribute_not_exists(pk) AND :before = :none)"


def sold_rows(sale: Sale) -> Iterator[tuple[Item, str, Mapping[str, object] | None]]:
    """Give the frozen invoice, its unique number, the counter's next step, the payment's place, and the event."""
    invoice, order = sale.invoice, {"transaction_id": sale.order.transaction_id}
    counter = row("counter", f"counter#{sale.series.name}", "counter", {"issued": sale.count})
    yield row("invoice", order_pk(sale.order.transaction_id), "invoice", invoice_fields(invoice)), NEW, None
    yield row("invoice_number", f"invoice#{invoice.number}", "number", order), NEW, None
    yield counter, NEXT, {":before": sale.count - 1, ":none": 0}
    yield row("payment", f"payment#{sale.order.payment_id}", "payment", order), NEW, None
    if sale.event_id is not None:
        yield event_row(sale.event_id, invoice.paid_at), NEW, None
