"""The credit note: what of an invoice went back, with a number in a series of its own."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime

from picpros.domain.account import Cause, Refund
from picpros.domain.invoice import Invoice, Series
from picpros.domain.money import Money

CREDIT = "CN"


@dataclass(frozen=True, slots=True)
class CreditNote:
    """Never deleted and never changed, but for `voided_at`: when the money it tells of came back to the studio."""

    number: str
    date: date
    invoice_number: str
    transaction_id: str
    client_id: str
    refund_id: str
    amount: Money
    tax: Money
    cause: Cause
    live: bool
    voided_at: datetime | None = None

    def voided(self, at: datetime) -> "CreditNote":
        return replace(self, voided_at=at)


def credit_series(prefix: str, on: date, *, live: bool) -> Series:
    """Give the series of a studio's credit notes: PP-CN-2027-000001."""
    return Series(f"{prefix}-{CREDIT}", on.year, live=live)


def credit_note_for(
    invoice: Invoice, refund: Refund, *, number: str, on: date, before: Iterable[CreditNote]
) -> CreditNote:
    """Freeze what goes back on the studio's day `on`; `before` are the invoice's credit notes until then.

    The tax is the share of the invoice's, reckoned over all that is credited, so that full refunds add up to all of it
    and no more: also where money came back, its note was voided, and it went again.
    """
    valid = [note for note in before if note.voided_at is None]
    credited = refund.amount.minor + sum(note.amount.minor for note in valid)
    share = invoice.tax.minor * credited // invoice.amount.minor
    tax = Money(max(share - sum(note.tax.minor for note in valid), 0), refund.amount.currency)
    return CreditNote(
        number=number,
        date=on,
        invoice_number=invoice.number,
        transaction_id=invoice.transaction_id,
        client_id=invoice.client_id,
        refund_id=refund.id,
        amount=refund.amount,
        tax=tax,
        cause=refund.cause,
        live=invoice.live,
    )
