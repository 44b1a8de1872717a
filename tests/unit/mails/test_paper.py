"""What stands on the paper of an invoice."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from picpros.domain.invoice import TaxRule
from picpros.domain.invoice_paper import PaperLine, PaperTax
from picpros.domain.money import Money
from picpros.domain.order import Personal
from picpros.domain.payment import Method
from picpros.mails.paper import address_lines, invoice_paper
from tests.unit.mails.reading import INVOICE, STUDIO, contact

ADDRESS = {"line1": "7 Hidden Lane", "line2": "Flat 2", "city": "Fresno", "region": "CA", "postal_code": "93650"}
HERS = Personal("+1 559 555 0101", {**ADDRESS, "country": "US"})
CARD = Method("card", "visa", "4242")


@pytest.mark.clause("S5")
def test_every_amount_is_written_out() -> None:
    paper = invoice_paper(STUDIO, INVOICE, contact(), HERS, CARD)

    assert paper.lines == (
        PaperLine("Portrait", 2, "$129.00", "$258.00"),
        PaperLine("Event album", 1, "$349.00", "$349.00"),
    )
    assert (paper.subtotal, paper.total, paper.currency) == ("$607.00", "$651.01", "USD")
    assert paper.tax == PaperTax("Sales tax", "7.25", "California", "$44.01")
    assert (paper.number, paper.transaction_id) == (INVOICE.number, INVOICE.transaction_id)


def test_it_names_the_studio_and_the_client() -> None:
    paper = invoice_paper(STUDIO, INVOICE, contact(), HERS, CARD)

    assert (paper.studio_name, paper.studio_address) == (STUDIO.name, STUDIO.address)
    assert paper.studio_contacts == (STUDIO.email, STUDIO.phone, STUDIO.web)
    assert (paper.client_name, paper.client_email) == ("Ana Lima", "ana@client.example")
    assert paper.client_address == ("7 Hidden Lane", "Flat 2", "Fresno CA 93650", "US")
    assert paper.paid_by == "visa ending 4242"


@pytest.mark.clause("R5")
def test_what_is_no_longer_held_is_simply_not_there() -> None:
    paper = invoice_paper(STUDIO, INVOICE, contact(), None, None)

    assert (paper.client_address, paper.paid_by) == ((), "")


def test_the_day_of_payment_is_the_studios_day() -> None:
    late = replace(INVOICE, paid_at=datetime(2027, 1, 1, 7, 59, tzinfo=UTC), date=date(2026, 12, 31))

    assert invoice_paper(STUDIO, late, contact(), HERS, CARD).paid_on == date(2026, 12, 31)


@pytest.mark.parametrize(("rate", "written"), [("7.250", "7.25"), ("20", "20"), ("10.0", "10"), ("0.5", "0.5")])
def test_a_rate_is_written_without_needless_zeros(rate: str, written: str) -> None:
    taxed = replace(INVOICE, tax_rule=TaxRule(Decimal(rate), "VAT", "X"))
    tax = invoice_paper(STUDIO, taxed, contact(), HERS, CARD).tax

    assert tax is not None
    assert tax.rate == written


def test_without_tax_there_is_no_tax_line() -> None:
    untaxed = replace(INVOICE, tax=Money(0, "usd"))

    assert invoice_paper(STUDIO, untaxed, contact(), HERS, CARD).tax is None


def test_an_address_without_region_or_second_line_has_no_holes() -> None:
    plain = {"line1": "1 Rue", "city": "Lyon", "postal_code": "69001", "country": "FR"}

    assert address_lines(plain) == ("1 Rue", "Lyon 69001", "FR")


def test_a_way_of_paying_without_a_card_is_named_itself() -> None:
    assert invoice_paper(STUDIO, INVOICE, contact(), HERS, Method("link", None, None)).paid_by == "link"
