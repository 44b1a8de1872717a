"""The invoice: a frozen copy of what was sold, with a number in a series without gaps."""

import re
from collections.abc import Iterable, Mapping
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


def ledger_word(number: str) -> str:
    """Write a number as the ledger's details are written."""
    return number.lower()


_NUMBER = re.compile(r"(?:^|.*\.)([A-Z][A-Z0-9]*(?:-CN)?(?:-TEST)?-\d{4})-(\d{6,})")


def highest(numbers: Iterable[str]) -> Mapping[str, int]:
    """Give the highest count of each series, by its name, of which there are numbers among texts that may hold some.

    A text is a number, a number as the ledger writes it, or words with a point and then such a number.
    """
    found: dict[str, int] = {}
    for text in numbers:
        if told := _NUMBER.fullmatch(text.upper()):
            found[told[1]] = max(found.get(told[1], 0), int(told[2]))
    return found


def number_in(text: str) -> str | None:
    """Give the number that a text of the ledger bears, as the invoice bears it."""
    told = _NUMBER.fullmatch(text.upper())
    return f"{told[1]}-{told[2]}" if told else None
