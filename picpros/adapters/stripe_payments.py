"""The payment provider: Stripe's hosted Checkout. No name, address or e-mail of a client is handed over."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Any

import stripe

from picpros.adapters.patience import Patience
from picpros.adapters.stripe_tries import patiently
from picpros.domain.money import Money
from picpros.domain.order import Order
from picpros.domain.payment import Attempt, Method, Payment, Settled

_FAILED = ("requires_payment_method", "canceled")  # of a payment that was under way for days


@dataclass(frozen=True, slots=True)
class StripePayments:
    """`stack` marks our objects apart from those of others on the same account; `site` is where people come back to."""

    client: stripe.StripeClient
    stack: str
    site: str
    patience: Patience = field(default_factory=Patience)

    def open_session(self, order: Order, attempt: Attempt) -> Attempt:
        session = patiently(
            lambda: self.client.v1.checkout.sessions.create(
                params=session_params(order, attempt, self.stack, self.site),  # type: ignore[arg-type]
                options={"idempotency_key": f"{self.stack}:{attempt.key}"},
            ),
            self.patience,
        )
        return replace(attempt, session_id=session.id, url=session.url)

    def session(self, session_id: str) -> Payment:
        expanded: Any = {"expand": ["payment_intent.latest_charge"]}
        session = patiently(
            lambda: self.client.v1.checkout.sessions.retrieve(session_id, params=expanded), self.patience
        )
        return to_payment(session, self.stack)


def session_params(order: Order, attempt: Attempt, stack: str, site: str) -> dict[str, Any]:
    """Say everything, so that no default of the provider's dashboard decides. Times are whole seconds."""
    marks = {"stack": stack, "order": order.transaction_id}
    lines = [_line_item(line.name, line.unit, line.quantity) for line in order.lines]
    if order.tax.minor:
        lines.append(_line_item("Tax", order.tax, 1))
    return {
        "mode": "payment",
        "line_items": lines,
        "allowed_payment_method_types": ["card"],
        "client_reference_id": order.transaction_id,
        "metadata": marks,
        "payment_intent_data": {"metadata": marks},
        "success_url": f"{site}/thanks?order={order.transaction_id}",
        "cancel_url": f"{site}/track?id={order.transaction_id}",
        "expires_at": int(attempt.expires_at.timestamp()),
        "adaptive_pricing": {"enabled": False},
        "automatic_tax": {"enabled": False},
        "allow_promotion_codes": False,
        "billing_address_collection": "auto",
        "customer_creation": "if_required",
        "submit_type": "pay",
    }


def _line_item(name: str, unit: Money, quantity: int) -> dict[str, Any]:
    return {
        "quantity": quantity,
        "price_data": {
            "currency": unit.currency,
            "unit_amount": unit.minor,
            "product_data": {"name": name},
        },
    }


def to_payment(session: Any, stack: str) -> Payment:
    """Read a session with its payment intent and charge expanded."""
    intent, settled = session.payment_intent, _settled(session)
    # After a declined card the latest charge is the one that failed.
    charge = intent.latest_charge if intent is not None and settled is Settled.PAID else None
    marks = session.metadata or {}
    return Payment(
        session_id=session.id,
        transaction_id=mark(marks, "order"),
        ours=mark(marks, "stack") == stack,
        settled=settled,
        amount=Money(session.amount_total, session.currency),
        live=session.livemode,
        payment_id=intent.id if intent is not None else None,
        paid_at=datetime.fromtimestamp(charge.created, UTC) if charge is not None else None,
        method=_method(charge),
    )


def mark(marks: Any, name: str) -> str | None:
    return marks[name] if name in marks else None  # noqa: SIM401  the SDK's objects have no .get


def _settled(session: Any) -> Settled:
    if session.status == "expired":
        return Settled.EXPIRED
    if session.status == "complete":
        if session.payment_status == "paid":
            return Settled.PAID
        failed = session.payment_intent is not None and session.payment_intent.status in _FAILED
        return Settled.FAILED if failed else Settled.PENDING
    return Settled.OPEN


def _method(charge: Any) -> Method | None:
    if charge is None or charge.payment_method_details is None:
        return None
    details = charge.payment_method_details
    card = details.card if details.type == "card" else None
    return Method(details.type, card.brand if card else None, card.last4 if card else None)
