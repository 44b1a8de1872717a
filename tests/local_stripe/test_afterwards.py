from typing import Any

import pytest
import stripe

from local.stripe.errors import Refused
from tests.local_stripe.world import DAY_SECONDS, Provider, pay


def refusal(provider: Provider, **params: Any) -> stripe.InvalidRequestError:
    with pytest.raises(stripe.InvalidRequestError) as caught:
        provider.client.v1.refunds.create(params)  # type: ignore[arg-type]
    return caught.value


def charge_of(provider: Provider, key: str) -> Any:
    return provider.client.v1.charges.retrieve(key)


def test_a_refund_in_parts_and_never_more_than_is_left(provider: Provider) -> None:
    intent: Any = provider.paid().payment_intent
    part = provider.client.v1.refunds.create(
        {"payment_intent": intent.id, "amount": 800, "reason": "requested_by_customer", "metadata": {"by": "desk"}}
    )
    too_much = refusal(provider, payment_intent=intent.id, amount=25001)
    rest = provider.client.v1.refunds.create({"charge": intent.latest_charge.id})
    again = refusal(provider, charge=intent.latest_charge.id)
    charge = charge_of(provider, intent.latest_charge.id)

    assert (part.status, part.amount, part.reason, part.charge) == (
        "succeeded",
        800,
        "requested_by_customer",
        charge.id,
    )
    assert (too_much.http_status, too_much.code, too_much.param) == (400, "amount_too_large", "amount")
    assert (rest.amount, again.code) == (25000, "charge_already_refunded")
    assert (charge.amount_refunded, charge.refunded) == (25800, True)
    assert [found.id for found in provider.client.v1.refunds.list({"charge": charge.id}).data] == [rest.id, part.id]
    assert provider.client.v1.refunds.retrieve(part.id).to_dict()["metadata"] == {"by": "desk"}
    assert provider.types()[-4:] == ["refund.created", "charge.refunded"] * 2


def test_a_refund_is_booked_on_the_balance(provider: Provider) -> None:
    intent: Any = provider.paid().payment_intent
    refund = provider.client.v1.refunds.create({"payment_intent": intent.id, "amount": 800})
    booked = provider.client.v1.balance_transactions.list({"source": refund.id}).data
    provider.clock.moves(seconds=2 * DAY_SECONDS)
    later = provider.client.v1.balance_transactions.retrieve(booked[0].id)

    assert [(each.id, each.amount, each.net, each.type, each.status) for each in booked] == [
        (refund.balance_transaction, -800, -800, "refund", "pending")
    ]
    assert later.status == "available"


@pytest.mark.parametrize(
    ("params", "status", "param"),
    [
        ({}, 400, "charge"),
        ({"charge": "ch_none"}, 404, "charge"),
        ({"payment_intent": "pi_none"}, 404, "payment_intent"),
        ({"charge": "ch_none", "reason": "bored"}, 400, "reason"),
        ({"charge": "ch_none", "amonut": 3}, 400, "amonut"),
    ],
)
def test_a_refund_of_nothing_is_refused(provider: Provider, params: dict[str, Any], status: int, param: str) -> None:
    error = refusal(provider, **params)

    assert (error.http_status, error.param) == (status, param)


def test_a_declined_charge_cannot_be_refunded(provider: Provider) -> None:
    pay(provider.session().url, "4000000000000002")
    charge = provider.client.v1.charges.list().data[0]

    assert refusal(provider, charge=charge.id).http_status == 400


def test_a_failed_refund_puts_the_money_back(provider: Provider) -> None:
    intent: Any = provider.paid().payment_intent
    refund = provider.client.v1.refunds.create({"payment_intent": intent.id})
    provider.server.fail_refund(refund.id)
    failed = provider.client.v1.refunds.retrieve(refund.id)
    charge = charge_of(provider, intent.latest_charge.id)
    net = sum(each.net for each in provider.client.v1.balance_transactions.list({"limit": 100}).data)

    assert (failed.status, failed.failure_reason) == ("failed", "expired_or_canceled_card")
    assert (charge.amount_refunded, charge.refunded) == (0, False)
    assert net == 25022
    assert provider.types()[-2:] == ["refund.updated", "refund.failed"]
    assert provider.client.v1.refunds.create({"payment_intent": intent.id}).status == "succeeded"


@pytest.mark.parametrize(("outcome", "net", "events"), [("won", 23522, 2), ("lost", -2278, 1)])
def test_a_dispute_withdraws_the_money_until_it_is_won(provider: Provider, outcome: Any, net: int, events: int) -> None:
    charge = provider.paid().payment_intent.latest_charge
    opened = provider.server.open_dispute(charge.id)
    frozen = refusal(provider, charge=charge.id)
    provider.server.close_dispute(opened["id"], outcome)
    dispute = provider.client.v1.disputes.list({"charge": charge.id}).data[0]
    left = sum(each.net for each in provider.client.v1.balance_transactions.list({"limit": 100}).data)

    assert (dispute.id, dispute.status, dispute.amount) == (opened["id"], outcome, 25800)
    assert frozen.code == "charge_disputed"
    assert charge_of(provider, charge.id).disputed
    assert left == net
    kinds = ["created", "funds_withdrawn", "closed", "funds_reinstated"][: 2 + events]
    assert [kind for kind in provider.types() if "dispute" in kind] == [f"charge.dispute.{kind}" for kind in kinds]


def test_an_inquiry_withdraws_nothing(provider: Provider) -> None:
    charge = provider.paid().payment_intent.latest_charge
    opened = provider.server.open_dispute(charge.id, inquiry=True)
    refund = provider.client.v1.refunds.create({"charge": charge.id, "amount": 100})
    closed = provider.server.close_dispute(opened["id"], "lost")

    assert (opened["status"], closed["status"]) == ("warning_needs_response", "warning_closed")
    assert closed["balance_transactions"] == []
    assert refund.status == "succeeded"


def test_a_charge_is_disputed_once_and_a_dispute_closed_once(provider: Provider) -> None:
    charge = provider.paid().payment_intent.latest_charge
    dispute = provider.server.open_dispute(charge.id)
    provider.server.close_dispute(dispute["id"], "lost")

    with pytest.raises(Refused):
        provider.server.open_dispute(charge.id)
    with pytest.raises(Refused):
        provider.server.close_dispute(dispute["id"], "won")
