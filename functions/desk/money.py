"""The desk's calls about money: refunds, cancellations, holds, and how people pay."""

from dataclasses import dataclass
from http import HTTPStatus

from aws_lambda_powertools.event_handler import APIGatewayHttpResolver, Response

from functions.desk.forms import CancelForm, HoldForm, RefundForm
from functions.desk.money_answers import asked_refund, counted
from functions.desk.once import Once
from functions.desk.shown import OrderView, order_id_in
from functions.desk.staff import owner_of, staff_of
from picpros.api.body import read_body
from picpros.api.http import answer, happened_at
from picpros.domain.money import Money
from picpros.domain.order import HoldReason
from picpros.errors import FieldError, Refused
from picpros.ports import Clock, PaymentCounts
from picpros.services.cancel_order import Canceller, cancel_order
from picpros.services.give_back import Asked, Cashier, ask_refund
from picpros.services.hold_order import Keeper, hold_order, lift_hold


@dataclass(frozen=True, slots=True)
class Treasury:
    """All that these calls need of the world."""

    cashier: Cashier
    canceller: Canceller
    keeper: Keeper
    payment_counts: PaymentCounts
    clock: Clock


def routes(app: APIGatewayHttpResolver, treasury: Treasury, view: OrderView, once: Once) -> None:
    """Add what the staff do about an order's money."""
    clock = treasury.clock

    @app.post("/desk/orders/<identifier>/refunds")
    def post_refund(identifier: str) -> Response[str]:
        event = app.current_event.raw_event
        staff_of(event)
        known, form = order_id_in(identifier), RefundForm.model_validate(read_body(event).data)
        currency = view.desk.orders.get(known).amount.currency
        amount = None if form.amount_minor is None else Money(form.amount_minor, currency)
        begun = once.begin(event)
        asked = Asked(known, amount, form.reason, key=begun.id)
        _, refund = ask_refund(asked, at=happened_at(event), now=clock.now(), cashier=treasury.cashier)
        once.done(begun)
        return answer(asked_refund(refund), HTTPStatus.CREATED)

    @app.post("/desk/orders/<identifier>/cancel")
    def post_cancel(identifier: str) -> Response[str]:
        event = app.current_event.raw_event
        staff_of(event)
        known = order_id_in(identifier)
        form = CancelForm.model_validate(read_body(event).data if event.get("body") else {})
        currency = view.desk.orders.get(known).amount.currency
        fee = None if form.fee_minor is None else Money(form.fee_minor, currency)
        times = {"at": happened_at(event), "now": clock.now()}
        return answer(view.whole(event, cancel_order(known, fee, **times, desk=treasury.canceller)))

    @app.post("/desk/orders/<identifier>/holds")
    def post_hold(identifier: str) -> Response[str]:
        event = app.current_event.raw_event
        owner_of(event)
        known, form = order_id_in(identifier), HoldForm.model_validate(read_body(event).data)
        times = {"at": happened_at(event), "now": clock.now()}
        return answer(view.whole(event, hold_order(known, form.reason, form.until, **times, keeper=treasury.keeper)))

    @app.delete("/desk/orders/<identifier>/holds")
    def delete_hold(identifier: str) -> Response[str]:
        event = app.current_event.raw_event
        owner_of(event)
        known, reason = order_id_in(identifier), _reason(app.current_event.query_string_parameters.get("reason"))
        times = {"at": happened_at(event), "now": clock.now()}
        return answer(view.whole(event, lift_hold(known, reason, **times, keeper=treasury.keeper)))

    @app.get("/desk/reports/payment-methods")
    def get_payment_methods() -> Response[str]:
        staff_of(app.current_event.raw_event)
        return answer({"items": [counted(each) for each in treasury.payment_counts.counts()], "next": None})


def _reason(text: str | None) -> HoldReason | None:
    if not text:
        return None
    try:
        return HoldReason(text)
    except ValueError:
        raise Refused(FieldError("reason", f"is one of {', '.join(HoldReason)}")) from None
