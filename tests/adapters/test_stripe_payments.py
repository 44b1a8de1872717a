"""Payments: one session an attempt, and what the provider says of it, at Stripe as in memory."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import stripe

from picpros.domain.money import Money
from picpros.domain.order import Order
from picpros.domain.payment import SESSION_LIFE, Attempt, Method, Settled, next_attempt
from tests.adapters.tills import MemoryTill, StripeTill, Till, stripe_till
from tests.adapters.world import NOW, PORTRAIT, order
from tests.fakes.payments import ProviderRefuses

ORDER = order("PP-00000-00000-00000-00000-00000-00000", tax=Money(1871, "usd"))
SECOND = timedelta(seconds=1)


@pytest.fixture
def at_stripe(tmp_path: Path) -> Iterator[StripeTill]:
    with stripe_till(tmp_path / "stripe") as till:
        yield till


@pytest.fixture(params=["memory", "stripe"])
def till(request: pytest.FixtureRequest) -> Till:
    if request.param == "memory":
        return MemoryTill()
    made: StripeTill = request.getfixturevalue("at_stripe")
    return made


def opened(till: Till, sold: Order = ORDER) -> Attempt:
    return till.payments.open_session(sold, next_attempt(sold, now=NOW))


def session_of(till: Till, sold: Order = ORDER) -> str:
    attempt = opened(till, sold)
    assert attempt.session_id is not None
    return attempt.session_id


def test_an_attempt_gets_a_session_and_a_page_to_pay_at(till: Till) -> None:
    attempt = next_attempt(ORDER, now=NOW)
    opened = till.payments.open_session(ORDER, attempt)

    assert opened.session_id
    assert opened.url
    assert opened.url.startswith("http")
    assert replace(opened, session_id=None, url=None) == attempt


def test_the_same_attempt_again_is_the_same_session(till: Till) -> None:
    first = opened(till)
    till.clock.forward(timedelta(hours=12))

    assert opened(till) == first


def test_the_next_attempt_is_another_session(till: Till) -> None:
    first, second = opened(till), opened(till, replace(ORDER, attempt=1))

    assert first.session_id != second.session_id


def test_another_order_of_the_same_things_is_another_session(till: Till) -> None:
    assert session_of(till) != session_of(till, replace(ORDER, transaction_id="PP-B"))


def test_an_attempt_whose_order_was_changed_is_refused(till: Till) -> None:
    opened(till)

    with pytest.raises((stripe.IdempotencyError, ProviderRefuses)):
        opened(till, replace(ORDER, lines=(replace(PORTRAIT, quantity=3),)))


def test_an_open_session_tells_what_is_owed_and_by_which_order(till: Till) -> None:
    session_id = session_of(till)
    payment = till.payments.session(session_id)

    assert (payment.session_id, payment.transaction_id, payment.ours) == (session_id, ORDER.transaction_id, True)
    assert (payment.settled, payment.amount, payment.live) == (Settled.OPEN, Money(27671, "usd"), False)
    assert (payment.payment_id, payment.paid_at, payment.method) == (None, None, None)


def test_a_paid_session_tells_when_and_how(till: Till) -> None:
    session_id = session_of(till)
    till.clock.forward(timedelta(minutes=7))
    till.pays(session_id)
    till.clock.forward(timedelta(days=3))
    payment = till.payments.session(session_id)

    assert (payment.settled, payment.amount) == (Settled.PAID, ORDER.amount)
    assert (payment.paid_at, payment.method) == (NOW + timedelta(minutes=7), Method("card", "visa", "4242"))
    assert payment.payment_id
    assert payment.payment_id.startswith("pi_")


def test_a_session_ends_when_its_attempt_says(at_stripe: StripeTill) -> None:
    session_id = session_of(at_stripe)
    at_stripe.clock.forward(SESSION_LIFE - SECOND)
    before = at_stripe.payments.session(session_id).settled
    at_stripe.clock.forward(SECOND)

    at_stripe.pays(session_id)

    assert (before, at_stripe.payments.session(session_id).settled) == (Settled.OPEN, Settled.EXPIRED)


def test_money_that_is_under_way_is_pending(at_stripe: StripeTill) -> None:
    session_id = session_of(at_stripe)
    at_stripe.change(session_id, status="complete", payment_status="unpaid")

    assert at_stripe.payments.session(session_id).settled is Settled.PENDING


def test_a_declined_card_leaves_the_session_open_for_another(at_stripe: StripeTill) -> None:
    session_id = session_of(at_stripe)
    at_stripe.pays(session_id, "4000 0000 0000 0002")
    declined = at_stripe.payments.session(session_id)
    at_stripe.pays(session_id, "5555 5555 5555 4444")
    paid = at_stripe.payments.session(session_id)

    assert declined.settled is Settled.OPEN
    assert (paid.settled, paid.method) == (Settled.PAID, Method("card", "mastercard", "4444"))
    assert paid.payment_id == declined.payment_id


def test_a_declined_card_is_no_payment(at_stripe: StripeTill) -> None:
    session_id = session_of(at_stripe)
    at_stripe.pays(session_id, "4000 0000 0000 0002")
    declined = at_stripe.payments.session(session_id)

    assert (declined.paid_at, declined.method) == (None, None)


@pytest.mark.parametrize(
    ("number", "brand", "last4"),
    [
        ("4000 0566 5566 5556", "visa", "5556"),
        ("5200 8282 8282 8210", "mastercard", "8210"),
        ("3782 822463 10005", "amex", "0005"),
    ],
)
def test_of_a_card_only_brand_and_last_digits_are_read(
    at_stripe: StripeTill, number: str, brand: str, last4: str
) -> None:
    session_id = session_of(at_stripe)
    at_stripe.pays(session_id, number, cvc="1234" if brand == "amex" else "123")
    payment = at_stripe.payments.session(session_id)

    assert payment.method == Method("card", brand, last4)
    assert number.replace(" ", "") not in repr(payment)


@pytest.mark.parametrize(
    ("details", "method"),
    [
        ({"type": "link", "link": {"country": "US"}}, Method("link", None, None)),
        ({"type": "us_bank_account", "us_bank_account": {"last4": "6789"}}, Method("us_bank_account", None, None)),
        (None, None),
    ],
)
def test_other_methods_have_their_name_only(at_stripe: StripeTill, details: Any, method: Method | None) -> None:
    session_id = session_of(at_stripe)
    at_stripe.pays(session_id)
    at_stripe.change(at_stripe.stored(session_id).payment_intent.latest_charge.id, payment_method_details=details)

    assert at_stripe.payments.session(session_id).method == method
