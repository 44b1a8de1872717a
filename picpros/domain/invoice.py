"""The invoice: a frozen copy of what was sold, with a number in a series without gaps."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from picpros.domain.money import Money
from picpros.domain.order import Line, Order


@dataclass(frozen=True, slots=True)
class TaxRule:
    """The studio's tax: `rate` in percent (7.25 for 7.25 %), its name on the invoice, and whose law it is."""

    rate: Decimal
    name: str
    jurisdiction: str


@dataclass(frozen=True, slots=True)
class Series:
    """One run of numbers: a studio year, apart for the provider's tests."""

    prefix: str
    year: int
    live: bool

    @property
    def name(self) -> str:
        return f"{self.prefix}-{self.year}" if self.live else f"{self.prefix}-TEST-{self.year}"

    def number(self, count: int) -> str:
        return f"{self.name}-{count:06d}"


@dataclass(frozen=True, slots=True)
class Invoice:
    """What stays of a sale: numbers, amounts and ids; name and address are only ever put on the paper."""

    number: str
    date: date
    transaction_id: str
    client_id: str
    lines: tuple[Line, ...]
    subtotal: Money
    tax: Money
    tax_rule: TaxRule
    paid_at: datetime
    live: bool

    @property
    def amount(self) -> Money:
        return self.subtotal + self.tax


def invoice_for(
    order: Order, *, number: str, client_id: str, paid_at: datetime, on: date, tax: TaxRule, live: bool
) -> Invoice:
    """Freeze `order` into an invoice dated `on`, the studio's day of the payment."""
    return Invoice(
        number=number,
        date=on,
        transaction_id=order.transaction_id,
        client_id=client_id,
        lines=order.lines,
        subtotal=order.subtotal,
        tax=order.tax,
        tax_rule=tax,
        paid_at=paid_at,
        live=live,
    )
