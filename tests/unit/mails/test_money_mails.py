"""Mails about money after the sale."""

from dataclasses import replace

import pytest

from picpros.domain.account import DisputeState
from picpros.domain.money import Money
from picpros.domain.order import HoldReason
from picpros.mails import desk_notices, money
from tests.unit.mails.reading import AT, FEE, LATER, NOTE, ORDER, REFUND, SENDER, STUDIO, contact

LINK = "https://studio.example/confirm#token=abc"
NOTHING = Money(0, "usd")
PAID = replace(ORDER, paid_at=AT)


@pytest.mark.parametrize(
    ("order", "fee", "said"),
    [
        (ORDER, NOTHING, "Nothing has been paid yet"),
        (PAID, NOTHING, "all of the $651.01 goes back to you"),
        (PAID, FEE, "up to $351.01 of the $651.01 is kept for it"),
    ],
)
def test_who_is_asked_to_confirm_a_cancellation_reads_what_it_costs(order: object, fee: Money, said: str) -> None:
    mail = money.cancel_link(SENDER, order, contact(), fee, LINK)  # type: ignore[arg-type]

    assert said in mail.text
    assert LINK in mail.text.splitlines()


def test_a_cancellation_says_what_goes_back_and_what_is_kept() -> None:
    mail = money.cancelled(SENDER, PAID, contact(), Money(30000, "usd"), FEE)

    assert "Goes back to you: $300.00" in mail.text
    assert "Kept for work already begun: $351.01" in mail.text


def test_of_an_order_that_was_never_paid_nothing_is_owed() -> None:
    mail = money.cancelled(SENDER, ORDER, contact(), None, NOTHING)

    assert "nothing is owed" in mail.text
    assert "Goes back" not in mail.text


def test_a_refund_names_its_credit_note_and_the_invoice_that_it_is_for() -> None:
    mail = money.refunded(SENDER, PAID, contact(), REFUND, NOTE)

    for fact in ("Refunded: $300.00", "Credit note: PP-CN-2027-000001", "For: PP-2027-000123", "Tax included: $20.28"):
        assert fact in mail.text
    assert "invoice" not in mail.subject.lower()


def test_a_payment_without_an_invoice_goes_back_without_a_credit_note() -> None:
    assert "Credit note" not in money.refunded(SENDER, PAID, contact(), REFUND, None).text


@pytest.mark.parametrize(("reason", "why"), [(HoldReason.DISPUTE, "your bank"), (HoldReason.LEGAL, "the law")])
def test_who_is_told_of_a_hold_reads_why_and_until_when(reason: HoldReason, why: str) -> None:
    mail = money.held(SENDER, PAID, contact(), reason, LATER, STUDIO.zone)

    assert why in mail.text
    assert "Tuesday, March 2, 2027, 10:00 (PST) at the latest" in mail.text


@pytest.mark.parametrize("state", list(DisputeState))
def test_the_studio_is_told_of_each_turn_of_a_dispute_without_a_word_about_the_client(state: DisputeState) -> None:
    mail = desk_notices.disputed(SENDER, ORDER.transaction_id, state)

    assert mail.to == STUDIO.staff_mailbox
    assert "Ana" not in mail.text
    assert f"{SENDER.site}/studio/#order={ORDER.transaction_id}" in mail.text
