"""Tracking: where an order stands, for whoever has its transaction id; the API's document; one answer to all else."""

from aws_lambda_powertools import Logger
from aws_lambda_powertools.event_handler import APIGatewayHttpResolver, Response

from picpros.api.http import answer, as_it_is, resolver
from picpros.api.openapi import document
from picpros.api.order_answers import tracked
from picpros.domain import transaction_id as ids
from picpros.errors import NotFound
from picpros.ports import Orders


def build(orders: Orders, logger: Logger) -> APIGatewayHttpResolver:
    app = resolver(logger)

    @app.get("/orders/<transaction_id>")
    def get_order(transaction_id: str) -> Response[str]:
        canonical = ids.parse(transaction_id)
        if canonical is None:
            raise NotFound
        return answer(tracked(orders.get(canonical)))

    @app.get("/openapi.json")
    def get_document() -> Response[str]:
        return as_it_is(document())

    return app
