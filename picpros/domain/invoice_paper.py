"""An invoice as it is printed: every amount already written out, so that paper never reckons anything anew."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class PaperLine:
    """One thing sold; prices as people read them, such as "$129.00"."""

    description: str
    quantity: int
    unit_price: str
    total: str


@dataclass(frozen=True)
class PaperTax:
    """The tax line: "Sales tax", "7.25" (percent), "California", "$9.35"."""

    name: str
    rate: str
    jurisdiction: str
    amount: str


@dataclass(frozen=True)
class InvoicePaper:
    """All that stands on one paid invoice. Texts are printed as they are, never read as markup.

    Dates are the studio's. Addresses are line by line. `currency` is the code in capitals. `paid_by` says with what, as
    in "visa ending 4242"; `note` is the line at the foot. Without `tax` no tax line is printed.
    """

    studio_name: str
    studio_address: tuple[str, ...]
    studio_contacts: tuple[str, ...]
    number: str
    issued_on: date
    paid_on: date
    transaction_id: str
    client_name: str
    client_address: tuple[str, ...]
    client_email: str
    currency: str
    lines: tuple[PaperLine, ...]
    subtotal: str
    tax: PaperTax | None
    total: str
    paid_by: str
    note: str
