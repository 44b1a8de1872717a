"""Refunds, disputes and closed sessions, at Stripe as in memory."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any, Protocol

import pytest
import stripe

from picpros.adapters.patience import Patience
from picpros.adapters.stripe_client import stripe_client
from picpros.adapters.stripe_refunds import StripeRefunds
from picpros.adapters.stripe_statements import StripeStatements
from picpros.domain.account import Cause, DisputeState, Refund, RefundState
from picpros.domain.money import Money
from picpros.domain.order import Order
from picpros.domain.payment import Settled, next_attempt
from picpros.domain.reconciliation import Statement
from picpros.errors import ProviderUnavailable
from picpros.ports import Refunds, Statements
from tests.adapters.relay import cut, lost, says
from tests.adapters.tills import STACK, MemoryTill, StripeTill, Till, stripe_till
from tests.adapters.world import NOW, order
from tests.fakes.money import MemoryRefunds, MemoryStatements
from tests.local_stripe.world import KEY

ORDER = order("PP-00000-00000-00000-00000-00000-00000")
ASKED = Refund("RA", Money(1000, "usd"), RefundState.ASKED, Cause.STAFF, NOW)


class Bank(Protocol):
    """A provider with a payment in it."""

    till: Till
    payment_id: str

    @property
    def refunds(self) -> Refunds: ...

    @property
    def statements(self) -> Statements: ...


@dataclass
class MemoryBank:
    till: MemoryTill
    payment_id: str = ""

    def __post_init__(self) -> None:
        self.refunds = MemoryRefunds(self.till.payments)

    @property
    def statements(self) -> Statements:
        [paid] = [each for each in self.till.payments.sessions.values() if each.settled is Settled.PAID]
        back = sum((each.refund.amount for each in self.refunds.made.values()), start=Money(0, "usd"))
        statement = Statement(paid.payment_id or "", paid.transaction_id or "", paid.amount, back)
        return MemoryStatements([statement], paid.paid_at)


@dataclass
class StripeBank:
    till: StripeTill
    payment_id: str = ""

    def __post_init__(self) -> None:
        self.patience = Patience(tries=2)
        self.refunds = StripeRefunds(stripe_client(KEY, self.till.relay.url), STACK, self.patience)

    @property
    def statements(self) -> StripeStatements:
        return StripeStatements(self.refunds.client, STACK, self.patience)

    def account(self) -> stripe.StripeClient:
        """Work in the provider's own dashboard."""
        return stripe.StripeClient(KEY, base_addresses={"api": self.till.server.url}, max_network_retries=0)

    def charge(self) -> str:
        return str(self.account().v1.payment_intents.retrieve(self.payment_id).latest_charge)


def session_of(till: Till, sold: Order = ORDER) -> str:
    opened = till.payments.open_session(sold, next_attempt(sold, now=NOW))
    assert opened.session_id is not None
    return opened.session_id


def paid(bank: Any) -> Any:
    session_id = session_of(bank.till)
    bank.till.pays(session_id)
    bank.payment_id = bank.till.payments.session(session_id).payment_id
    return bank


@pytest.fixture
def at_stripe(tmp_path: Path) -> Iterator[StripeBank]:
    with stripe_till(tmp_path / "stripe") as till:
        yield paid(StripeBank(till))


@pytest.fixture(params=["memory", "stripe"])
def bank(request: pytest.FixtureRequest) -> Bank:
    if request.param == "memory":
        made: Bank = paid(MemoryBank(MemoryTill()))
        return made
    at_stripe: Bank = request.getfixturevalue("at_stripe")
    return at_stripe


def send(bank: Bank, refund: Refund = ASKED) -> Any:
    return bank.refunds.refund(refund, transaction_id=ORDER.transaction_id, payment_id=bank.payment_id)


def test_a_refund_is_sent_and_told_with_its_payment_and_order(bank: Bank) -> None:
    told = send(bank)

    assert (told.payment_id, told.transaction_id) == (bank.payment_id, ORDER.transaction_id)
    assert (told.refund.id, told.refund.amount, told.refund.state) == ("RA", Money(1000, "usd"), RefundState.SUCCEEDED)
    assert told.refund.provider_id
    assert bank.refunds.told_refund(told.refund.provider_id) == told


def test_the_same_refund_again_is_the_same_money(bank: Bank) -> None:
    first = send(bank)
    bank.till.clock.forward(timedelta(days=3))  # the provider has forgotten the idempotency key

    assert send(bank) == first


def test_two_refunds_of_the_same_amount_are_two(bank: Bank) -> None:
    first, second = send(bank), send(bank, replace(ASKED, id="RB"))

    assert first.refund.provider_id != second.refund.provider_id


def test_a_refund_that_the_provider_refuses_has_failed(at_stripe: StripeBank) -> None:
    told = send(at_stripe, replace(ASKED, amount=Money(ORDER.amount.minor + 1, "usd")))

    assert (told.refund.state, told.refund.provider_id) == (RefundState.FAILED, None)


def test_a_refund_while_the_balance_is_too_low_is_tried_later(
    at_stripe: StripeBank, monkeypatch: pytest.MonkeyPatch
) -> None:
    def too_low(*_args: object, **_named: object) -> None:
        raise stripe.InvalidRequestError("low", "amount", code="balance_insufficient")

    monkeypatch.setattr(StripeRefunds, "_made", too_low)

    with pytest.raises(ProviderUnavailable):
        send(at_stripe)


def test_a_lost_answer_is_one_refund(at_stripe: StripeBank) -> None:
    at_stripe.till.relay.faults[:] = [lost] * 2
    with pytest.raises(ProviderUnavailable):
        send(at_stripe)
    at_stripe.till.relay.faults.clear()
    told = send(at_stripe)

    assert len(at_stripe.account().v1.refunds.list({"payment_intent": at_stripe.payment_id}).data) == 1
    assert told.refund.state is RefundState.SUCCEEDED


def test_a_refund_made_in_the_dashboard_is_told_as_the_providers(at_stripe: StripeBank) -> None:
    made = at_stripe.account().v1.refunds.create({"payment_intent": at_stripe.payment_id, "amount": 300})
    [told] = at_stripe.refunds.refunds_of(at_stripe.charge())

    assert (told.refund.id, told.refund.cause) == (made.id, Cause.PROVIDER)
    assert told.transaction_id == ORDER.transaction_id


def test_a_refund_of_another_stack_is_not_ours(at_stripe: StripeBank) -> None:
    other = StripeRefunds(at_stripe.refunds.client, "another-stack")
    told = send(at_stripe)

    assert other.told_refund(told.refund.provider_id).transaction_id is None


def test_a_refund_that_fails_later_is_told_so(at_stripe: StripeBank) -> None:
    told = send(at_stripe)
    at_stripe.till.server.fail_refund(told.refund.provider_id)

    assert at_stripe.refunds.told_refund(told.refund.provider_id).refund.state is RefundState.FAILED


@pytest.mark.parametrize(
    ("inquiry", "outcome", "states"),
    [
        (True, "won", (DisputeState.INQUIRY, DisputeState.CLOSED)),
        (False, "won", (DisputeState.OPEN, DisputeState.WON)),
        (False, "lost", (DisputeState.OPEN, DisputeState.LOST)),
    ],
)
def test_a_dispute_is_told_as_it_stands(
    at_stripe: StripeBank, *, inquiry: bool, outcome: Any, states: tuple[DisputeState, DisputeState]
) -> None:
    opened = at_stripe.till.server.open_dispute(at_stripe.charge(), inquiry=inquiry)["id"]
    first = at_stripe.refunds.told_dispute(opened)
    at_stripe.till.server.close_dispute(opened, outcome)
    second = at_stripe.refunds.told_dispute(opened)

    assert (first.dispute.state, second.dispute.state) == states
    assert (first.payment_id, first.transaction_id) == (at_stripe.payment_id, ORDER.transaction_id)
    assert first.dispute.amount == ORDER.amount


def test_a_closed_session_cannot_be_paid_and_closing_again_does_nothing(bank: Bank) -> None:
    session_id = session_of(bank.till, replace(ORDER, attempt=1))
    for _ in range(2):
        bank.refunds.close(session_id)

    assert bank.till.payments.session(session_id).settled is Settled.EXPIRED


def test_a_paid_session_stays_paid(bank: Bank) -> None:
    session_id = session_of(bank.till, replace(ORDER, attempt=1))
    bank.till.pays(session_id)
    bank.refunds.close(session_id)

    assert bank.till.payments.session(session_id).settled is Settled.PAID


CALLS = {
    "refund": send,
    "told_refund": lambda bank: bank.refunds.told_refund("re_1"),
    "refunds_of": lambda bank: bank.refunds.refunds_of("ch_1"),
    "told_dispute": lambda bank: bank.refunds.told_dispute("dp_1"),
    "close": lambda bank: bank.refunds.close("cs_1"),
}


@pytest.mark.parametrize("call", CALLS)
def test_a_provider_that_does_not_answer_is_unavailable_and_the_error_says_nothing(
    at_stripe: StripeBank, call: str
) -> None:
    at_stripe.till.relay.faults[:] = [cut] * 8

    with pytest.raises(ProviderUnavailable) as raised:
        CALLS[call](at_stripe)
    assert str(raised.value) == "APIConnectionError"


def test_the_providers_books_name_each_payment_of_ours_once_as_it_is_now(bank: Bank) -> None:
    send(bank)
    hour = timedelta(hours=1)
    told = list(bank.statements.moved(NOW - hour, NOW + hour))

    assert told == [Statement(bank.payment_id, ORDER.transaction_id, ORDER.amount, Money(1000, "usd"))]
    assert list(bank.statements.moved(NOW + hour, NOW + hour * 2)) == []


def test_books_of_another_stack_are_not_ours(at_stripe: StripeBank) -> None:
    elsewhere = StripeStatements(at_stripe.refunds.client, "another-stack")
    hour = timedelta(hours=1)

    assert list(elsewhere.moved(NOW - hour, NOW + hour)) == []
    assert len(list(at_stripe.statements.moved(NOW - hour, NOW + hour))) == 1


def test_a_refund_of_this_week_tells_of_an_older_payment(at_stripe: StripeBank) -> None:
    at_stripe.till.clock.forward(timedelta(days=30))
    send(at_stripe)
    [told] = at_stripe.statements.moved(NOW + timedelta(days=29), NOW + timedelta(days=31))

    assert told.refunded == Money(1000, "usd")


def test_books_of_a_provider_that_does_not_answer_are_unavailable(at_stripe: StripeBank) -> None:
    at_stripe.till.relay.faults[:] = [cut] * 8

    with pytest.raises(ProviderUnavailable):
        list(at_stripe.statements.moved(NOW, NOW))


def test_books_of_more_than_a_page_are_read_to_their_end(at_stripe: StripeBank) -> None:
    second = session_of(at_stripe.till, replace(ORDER, transaction_id="PP-00000-00000-00000-00000-00000-00001"))
    at_stripe.till.pays(second)
    payment_id = at_stripe.till.payments.session(second).payment_id
    at_stripe.till.clock.forward(timedelta(days=30))
    first = send(at_stripe)
    at_stripe.till.clock.forward(timedelta(hours=1))  # the newest are told first: the first refund is on the last page
    for _ in range(100):
        at_stripe.account().v1.refunds.create({"payment_intent": payment_id or "", "amount": 1})
    told = at_stripe.statements.moved(NOW + timedelta(days=29), NOW + timedelta(days=31))

    assert {each.payment_id: each.refunded.minor for each in told} == {
        at_stripe.payment_id: first.refund.amount.minor,
        payment_id: 100,
    }


def test_a_refund_of_a_charge_that_was_made_in_another_way_is_not_ours(at_stripe: StripeBank) -> None:
    told = send(at_stripe).refund.provider_id
    elsewhere = {**at_stripe.account().v1.refunds.retrieve(told).to_dict(), "payment_intent": None}
    at_stripe.till.relay.faults[:] = [says(200, json.dumps(elsewhere), Content_Type="application/json")]
    heard = at_stripe.refunds.told_refund(told)

    assert (heard.payment_id, heard.transaction_id) == ("", None)
