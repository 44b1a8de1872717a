"""Tracking: where an order stands, for whoever has its transaction id; the API's document; one answer to all else."""

from aws_lambda_powertools import Logger
from aws_lambda_powertools.event_handler import APIGatewayHttpResolver, Response

from functions.tracking.form import wanted_order
from picpros.api.body import read_body
from picpros.api.http import answer, as_it_is, page, page_headers, resolver
from picpros.api.openapi import document
from picpros.api.order_answers import tracked
from picpros.domain import transaction_id as ids
from picpros.domain.order import Order
from picpros.errors import NotFound
from picpros.ports import Orders


def build(orders: Orders, pay_pages: str, logger: Logger) -> APIGatewayHttpResolver:
    """Make tracking; `pay_pages` is the origin of the payment provider's pages."""
    app = resolver(logger)

    def known(identifier: str) -> Order:
        canonical = ids.parse(identifier)
        if canonical is None:
            raise NotFound
        return orders.get(canonical)

    @app.get("/orders/<transaction_id>")
    def get_order(transaction_id: str) -> Response[str]:
        return answer(tracked(known(transaction_id)))

    @app.post("/orders/lookup")
    def post_lookup() -> Response[str]:
        """Show an order to somebody without script; the id is posted, so that it stands in no address."""
        body = read_body(app.current_event.raw_event)
        order = known(wanted_order(body.data))
        if not body.is_form:
            return answer(tracked(order))
        from functions.tracking.page import order_page  # noqa: PLC0415  who asks for JSON loads no page

        return page(order_page(order), headers=page_headers(pay_pages))

    @app.get("/openapi.json")
    def get_document() -> Response[str]:
        return as_it_is(document())

    return app
