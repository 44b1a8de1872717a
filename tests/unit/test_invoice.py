"""Invoices: a frozen copy of what was sold, numbered in a series of its year."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from picpros.domain.invoice import Invoice, Series, TaxRule, invoice_for
from picpros.domain.money import Money
from picpros.domain.order import Line, Order, Status

AT = datetime(2027, 1, 1, 7, 0, tzinfo=UTC)
TAX = TaxRule(Decimal("7.25"), "Sales tax", "California")


@pytest.mark.clause("S5")
def test_a_number_ends_in_its_gapless_counter() -> None:
    assert Series("PP", 2027, live=True).number(123) == "PP-2027-000123"


def test_the_providers_tests_have_a_series_of_their_own() -> None:
    assert Series("PP", 2027, live=False).number(1) == "PP-TEST-2027-000001"


@given(st.integers(1, 10**7), st.integers(1, 10**7), st.booleans())
def test_two_counts_never_make_one_number(one: int, other: int, live: bool) -> None:
    series = Series("PP", 2027, live=live)

    assert (series.number(one) == series.number(other)) == (one == other)
    assert int(series.number(one).rpartition("-")[2]) == one


@pytest.mark.clause("S5")
def test_an_invoice_is_what_was_sold_whatever_becomes_of_the_order() -> None:
    lines = (Line("portrait", "Portrait", 2, Money(12900, "usd")),)
    order = Order("PP-1", Status.AWAITING_PAYMENT, lines, Money(25800, "usd"), Money(1871, "usd"), AT)

    invoice = invoice_for(
        order, number="PP-2026-000001", client_id="C1", paid_at=AT, on=date(2026, 12, 31), tax=TAX, live=True
    )

    assert invoice == Invoice(
        "PP-2026-000001", date(2026, 12, 31), "PP-1", "C1", lines, order.subtotal, order.tax, TAX, AT, live=True
    )
    assert invoice.amount == order.amount == Money(27671, "usd")
