"""Stripe after a payment: refunds, disputes, and sessions at which nobody is to pay any more."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

import stripe

from picpros.adapters.patience import Patience
from picpros.adapters.stripe_payments import mark
from picpros.adapters.stripe_tries import patiently
from picpros.domain.account import Cause, Dispute, DisputeState, Refund, RefundState
from picpros.domain.money import Money
from picpros.errors import ProviderUnavailable
from picpros.ports import ToldDispute, ToldRefund

MOST = 100  # refunds a page: an order has a few
_LATER = {"balance_insufficient", "insufficient_funds"}
_STATES = {"succeeded": RefundState.SUCCEEDED, "failed": RefundState.FAILED, "canceled": RefundState.FAILED}
_DISPUTES = {
    "warning_needs_response": DisputeState.INQUIRY,
    "warning_under_review": DisputeState.INQUIRY,
    "warning_closed": DisputeState.CLOSED,
    "charge_refunded": DisputeState.CLOSED,
    "won": DisputeState.WON,
    "prevented": DisputeState.WON,
    "lost": DisputeState.LOST,
}
_INTENT = ["payment_intent"]


@dataclass(frozen=True, slots=True)
class StripeRefunds:
    """`stack` marks our payments apart from those of others on the same account."""

    client: stripe.StripeClient
    stack: str
    patience: Patience = field(default_factory=Patience)

    def refund(self, refund: Refund, *, transaction_id: str, payment_id: str) -> ToldRefund:
        """Look first: the provider forgets idempotency keys after a day, and an answer may have been lost before."""
        try:
            made = self._listed({"payment_intent": payment_id})
            known = next((each for each in made if each.refund.id == refund.id), None)
            return known or self._made(refund, transaction_id, payment_id)
        except stripe.InvalidRequestError as exc:
            if exc.code in _LATER:
                raise ProviderUnavailable(exc.code) from None
            return ToldRefund(replace(refund, state=RefundState.FAILED), payment_id, transaction_id)

    def told_refund(self, provider_id: str) -> ToldRefund:
        told = patiently(lambda: self.client.v1.refunds.retrieve(provider_id, {"expand": _INTENT}), self.patience)
        return self._to_refund(told)

    def refunds_of(self, charge_id: str) -> Sequence[ToldRefund]:
        return self._listed({"charge": charge_id})

    def told_dispute(self, provider_id: str) -> ToldDispute:
        told = patiently(lambda: self.client.v1.disputes.retrieve(provider_id, {"expand": _INTENT}), self.patience)
        dispute = Dispute(
            told.id,
            Money(told.amount, told.currency),
            _DISPUTES.get(told.status, DisputeState.OPEN),
            datetime.fromtimestamp(told.created, UTC),
        )
        return ToldDispute(dispute, *self._whose(told.payment_intent))

    def close(self, session_id: str) -> None:
        try:
            patiently(lambda: self.client.v1.checkout.sessions.expire(session_id), self.patience)
        except stripe.InvalidRequestError:
            return  # it is over already: only an open session can be made to expire

    def _made(self, refund: Refund, transaction_id: str, payment_id: str) -> ToldRefund:
        asked: Any = {
            "payment_intent": payment_id,
            "amount": refund.amount.minor,
            "metadata": {"stack": self.stack, "order": transaction_id, "refund": refund.id},
            "expand": _INTENT,
        }
        once: Any = {"idempotency_key": f"{self.stack}:re:{transaction_id}:{refund.id}"}
        return self._to_refund(patiently(lambda: self.client.v1.refunds.create(asked, once), self.patience))

    def _listed(self, whose: dict[str, str]) -> list[ToldRefund]:
        asked: Any = {**whose, "limit": MOST, "expand": ["data.payment_intent"]}
        listed = patiently(lambda: self.client.v1.refunds.list(asked), self.patience)
        return [self._to_refund(each) for each in listed.data]

    def _to_refund(self, told: Any) -> ToldRefund:
        marks = told.metadata or {}
        ours = mark(marks, "stack") == self.stack
        number = mark(marks, "refund") if ours else None
        refund = Refund(
            id=number or told.id,
            amount=Money(told.amount, told.currency),
            state=_STATES.get(told.status, RefundState.PENDING),
            cause=Cause.STAFF if number else Cause.PROVIDER,
            asked_at=datetime.fromtimestamp(told.created, UTC),
            provider_id=told.id,
        )
        return ToldRefund(refund, *self._whose(told.payment_intent))

    def _whose(self, intent: Any) -> tuple[str, str | None]:
        """Give the payment's id, and our mark on it when it is this stack's."""
        if intent is None:
            return "", None
        marks = intent.metadata or {}
        return intent.id, mark(marks, "order") if mark(marks, "stack") == self.stack else None
