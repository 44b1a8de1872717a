"""What stands on the paper of an invoice: the frozen numbers, and the person while they are held."""

from collections.abc import Mapping

from picpros.domain.invoice import Invoice
from picpros.domain.invoice_paper import InvoicePaper, PaperLine, PaperTax
from picpros.domain.money import format_money
from picpros.domain.order import Contact, Personal
from picpros.domain.payment import Method
from picpros.studio import Studio


def invoice_paper(
    studio: Studio, invoice: Invoice, contact: Contact, personal: Personal | None, method: Method | None
) -> InvoicePaper:
    """Write every amount and date out; what is no longer held is simply not there."""
    return InvoicePaper(
        studio_name=studio.name,
        studio_address=studio.address,
        studio_contacts=(studio.email, studio.phone, studio.web),
        number=invoice.number,
        issued_on=invoice.date,
        paid_on=studio.calendar.studio_date(invoice.paid_at),
        transaction_id=invoice.transaction_id,
        client_name=contact.full_name,
        client_address=address_lines(personal.address) if personal and personal.address else (),
        client_email=contact.email,
        currency=invoice.subtotal.currency.upper(),
        lines=tuple(
            PaperLine(line.name, line.quantity, format_money(line.unit), format_money(line.total))
            for line in invoice.lines
        ),
        subtotal=format_money(invoice.subtotal),
        tax=_tax(invoice),
        total=format_money(invoice.amount),
        paid_by=_paid_by(method),
        note="Thank you for your order.",
    )


def address_lines(address: Mapping[str, str]) -> tuple[str, ...]:
    """Write an address as it stands on an envelope."""
    place = " ".join(filter(None, (address["city"], address.get("region"), address["postal_code"])))
    lines = (address["line1"], address.get("line2"), place, address["country"])
    return tuple(filter(None, lines))


def _tax(invoice: Invoice) -> PaperTax | None:
    if not invoice.tax.minor:
        return None
    rule = invoice.tax_rule
    return PaperTax(rule.name, f"{rule.rate.normalize():f}", rule.jurisdiction, format_money(invoice.tax))


def _paid_by(method: Method | None) -> str:
    if method is None:
        return ""
    if method.brand and method.last4:
        return f"{method.brand} ending {method.last4}"
    return method.method
