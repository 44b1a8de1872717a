"""The rows that one sale adds beside the order's record, each with the condition under which it may be written."""

from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from picpros.adapters.events import event_row
from picpros.adapters.order_rows import lines_fields, order_pk, to_lines
from picpros.adapters.rows import Item, row
from picpros.domain.instants import read, stored
from picpros.domain.invoice import Invoice, TaxRule
from picpros.domain.money import Money
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


def invoice_fields(invoice: Invoice) -> dict[str, object]:
    return {
        "number": invoice.number,
        "date": invoice.date.isoformat(),
        "transaction_id": invoice.transaction_id,
        "client_id": invoice.client_id,
        "lines": lines_fields(invoice.lines),
        "subtotal": invoice.subtotal.minor,
        "tax": invoice.tax.minor,
        "tax_name": invoice.tax_rule.name,
        "tax_rate": str(invoice.tax_rule.rate),
        "tax_jurisdiction": invoice.tax_rule.jurisdiction,
        "amount": invoice.amount.minor,
        "currency": invoice.subtotal.currency,
        "paid_at": stored(invoice.paid_at),
        "live": invoice.live,
    }


def to_invoice(row: Mapping[str, Any]) -> Invoice:
    currency = row["currency"]
    return Invoice(
        number=row["number"],
        date=date.fromisoformat(row["date"]),
        transaction_id=row["transaction_id"],
        client_id=row["client_id"],
        lines=to_lines(row["lines"], currency),
        subtotal=Money(row["subtotal"], currency),
        tax=Money(row["tax"], currency),
        tax_rule=TaxRule(Decimal(row["tax_rate"]), row["tax_name"], row["tax_jurisdiction"]),
        paid_at=read(row["paid_at"]),
        live=row["live"],
    )
