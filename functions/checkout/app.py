"""Checkout: the catalogue, orders, further tries to pay, and requests to cancel."""

from datetime import timedelta
from http import HTTPStatus

from aws_lambda_powertools import Logger
from aws_lambda_powertools.event_handler import APIGatewayHttpResolver, Response

from functions.checkout.answers import catalogue, taken_order
from functions.checkout.forms import CancellationForm, OrderForm
from picpros.api.body import Body, header, read_body
from picpros.api.http import answer, happened_at, resolver, see_other
from picpros.api.validation import answer_validation
from picpros.domain import transaction_id as ids
from picpros.errors import Malformed, NotFound
from picpros.ports import Clock, Hasher
from picpros.services.ask_cancellation import Letterbox, ask_cancellation
from picpros.services.take_order import Counter, payment_url, take_order

KEY_LIFE = timedelta(days=2)
FORM_LIFE = timedelta(minutes=10)  # a plain form has no key: the hash of its body stands for this long
LONGEST_KEY = 255


def build(
    counter: Counter, letterbox: Letterbox, hasher: Hasher, clock: Clock, *, site: str, logger: Logger
) -> APIGatewayHttpResolver:
    app = resolver(logger)
    answer_validation(app)

    @app.get("/catalogue")
    def get_catalogue() -> Response[str]:
        return answer(catalogue(counter.studio))

    @app.post("/orders")
    def post_order() -> Response[str]:
        event = app.current_event.raw_event
        body = read_body(event)
        key, life = _key(body, header(event, "idempotency-key"))
        form = OrderForm.model_validate(body.data)
        taken = take_order(
            form.to_request(),
            key=hasher.text("request", key),
            body=hasher.text("body", body.raw),
            life=life,
            at=happened_at(event),
            now=clock.now(),
            counter=counter,
        )
        if body.is_form:
            return see_other(taken.payment_url or f"{site}/thanks?order={taken.order.transaction_id}")
        return answer(taken_order(taken, site), HTTPStatus.CREATED)

    @app.post("/orders/<transaction_id>/payment")
    def post_payment(transaction_id: str) -> Response[str]:
        order = counter.orders.get(_known(transaction_id))
        url = payment_url(order, now=clock.now(), orders=counter.orders, payments=counter.payments)
        if header(app.current_event.raw_event, "content-type").startswith("application/x-www-form-urlencoded"):
            return see_other(url)
        return answer({"payment_url": url}, HTTPStatus.CREATED)

    @app.post("/orders/<transaction_id>/cancellation")
    def post_cancellation(transaction_id: str) -> Response[str]:
        event = app.current_event.raw_event
        known, body = _known(transaction_id), read_body(event)
        form = CancellationForm.model_validate(body.data)
        ask_cancellation(known, form.reason, at=happened_at(event), now=clock.now(), desk=letterbox)
        if body.is_form:
            return see_other(f"{site}/thanks?for=cancellation#cancellation")  # the fragment needs no script
        return answer({"accepted": "cancellation"}, HTTPStatus.ACCEPTED)

    return app


def _known(transaction_id: str) -> str:
    canonical = ids.parse(transaction_id)
    if canonical is None:
        raise NotFound
    return canonical


def _key(body: Body, given: str) -> tuple[bytes, timedelta]:
    if not given and body.is_form:
        return body.raw, FORM_LIFE
    if not 1 <= len(given) <= LONGEST_KEY or not all("!" <= each <= "~" for each in given):
        raise Malformed("an Idempotency-Key header of 1 to 255 visible characters is needed")
    return given.encode(), KEY_LIFE
