"""Mails about a person's own order."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from picpros.domain.money import Money
from picpros.mails import orders
from tests.unit.mails.reading import INVOICE, ORDER, SENDER, STUDIO, Seen, contact

LINK = "https://studio.example/account#token=abc"


@pytest.mark.clause("S5")
def test_the_subject_of_the_invoices_mail_says_invoice_and_its_number() -> None:
    mail = orders.invoice(SENDER, ORDER, contact(), INVOICE)

    assert "invoice" in mail.subject
    assert INVOICE.number in mail.subject


@pytest.mark.clause("S4")
def test_the_invoices_mail_tells_what_was_paid_and_how_to_track_it() -> None:
    mail = orders.invoice(SENDER, ORDER, contact(), INVOICE)

    for fact in ("2 × Portrait: $258.00", "1 × Event album: $349.00", "Sales tax: $44.01", "Total paid: $651.01"):
        assert fact in mail.text
    assert "Transaction id: PP-7ZK2M-00000" in mail.text
    assert f"{SENDER.site}/track?id=PP-7ZK2M-00000" in Seen(mail.html).links


def test_without_tax_there_is_no_line_for_it() -> None:
    untaxed = replace(INVOICE, tax=Money(0, "usd"))

    assert "Sales tax" not in orders.invoice(SENDER, ORDER, contact(), untaxed).text


@pytest.mark.clause("U3")
def test_the_mail_about_the_pictures_says_until_when_they_are_there_and_what_goes_when() -> None:
    mail = orders.pictures_ready(SENDER, ORDER, contact(), LINK, STUDIO.zone)

    assert "until Saturday, March 20, 2027, 00:00 (PDT)" in mail.text
    assert "deleted on Monday, March 29, 2027, 00:00 (PDT)" in mail.text
    assert LINK in mail.text.splitlines()


def test_an_order_that_is_not_completed_has_no_such_mail() -> None:
    with pytest.raises(ValueError, match="not completed"):
        orders.pictures_ready(SENDER, replace(ORDER, due=None), contact(), LINK, STUDIO.zone)


@pytest.mark.parametrize(
    ("instant", "words"),
    [
        (datetime(2027, 1, 12, 8, 0, tzinfo=UTC), "Tuesday, January 12, 2027, 00:00 (PST)"),
        (datetime(2027, 7, 5, 6, 59, tzinfo=UTC), "Sunday, July 4, 2027, 23:59 (PDT)"),
    ],
)
def test_times_are_told_by_the_studios_clock(instant: datetime, words: str) -> None:
    assert orders.in_words(instant, STUDIO.zone) == words


def test_who_gave_no_name_is_greeted_without_one() -> None:
    assert orders.invoice(SENDER, ORDER, contact("  "), INVOICE).text.startswith("Hello,")
