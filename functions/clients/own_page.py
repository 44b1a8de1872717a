"""A client's own page: behind a session that a link to the e-mail on file opened."""

from typing import Any

from aws_lambda_powertools.event_handler import APIGatewayHttpResolver, Response

from functions.clients.forms import ChoicesForm
from picpros.api.addresses import our_id
from picpros.api.body import header, read_body
from picpros.api.http import answer, happened_at, see_other
from picpros.api.order_answers import when
from picpros.domain import transaction_id as ids
from picpros.domain.instants import public
from picpros.domain.person import Client
from picpros.errors import NotFound
from picpros.ports import Clock
from picpros.services import people
from picpros.services.people import OwnPage, Reception


def routes(app: APIGatewayHttpResolver, desk: Reception, clock: Clock) -> None:
    """Add the calls under /me."""

    def client() -> Client:
        return people.who_is(_bearer(app.current_event.raw_event), now=clock.now(), desk=desk)

    @app.get("/me")
    def get_me() -> Response[str]:
        return answer(_shown(people.own_page(client(), desk=desk)))

    @app.put("/me/choices")
    def put_choices() -> Response[str]:
        event = app.current_event.raw_event
        known = client()
        form = ChoicesForm.model_validate(read_body(event).data)
        if form.promotions is not None:
            at = happened_at(event)
            known = people.choose_promotions(known, wanted=form.promotions, at=at, now=clock.now(), desk=desk)
        return answer(_choices(promotions=people.wants_promotions(known, desk=desk)))

    @app.get("/me/orders/<transaction_id>/pictures")
    def get_pictures(transaction_id: str) -> Response[str]:
        order, pictures = people.own_pictures(client(), _order_id(transaction_id), now=clock.now(), desk=desk)
        items = [{"name": file.name, "url": url, "size": file.size} for file, url in pictures]
        until = order.due.details_at if order.due and order.holds_details() else None
        return answer({"items": items, "next": None, "until": when(until)})

    @app.get("/me/invoices/<number>")
    def get_invoice(number: str) -> Response[str]:
        url = people.own_invoice(client(), our_id(number), now=clock.now(), desk=desk)
        if "application/json" in header(app.current_event.raw_event, "accept"):
            return answer({"url": url})
        return see_other(url)


def _shown(page: OwnPage) -> dict[str, Any]:
    kept = page.personal
    return {
        "client": {
            "full_name": page.client.full_name,
            "email": page.client.email,
            "phone": kept.phone if kept else None,
            "address": kept.address if kept else None,
        },
        "choices": _choices(promotions=page.promotions),
        "orders": [
            {
                "transaction_id": order.transaction_id,
                "status": order.status.value,
                "amount": order.amount.to_public(),
                "created_at": public(order.created_at),
                "invoice_number": order.invoice_number if order.holds_personal() else None,
                "pictures_until": when(order.due.details_at if order.due and order.holds_details() else None),
            }
            for order in page.orders
        ],
    }


def _choices(*, promotions: bool) -> dict[str, bool]:
    return {"promotions": promotions, "remember_device": False}


def _order_id(text: str) -> str:
    canonical = ids.parse(text)
    if canonical is None:
        raise NotFound
    return canonical


def _bearer(event: dict[str, Any]) -> str:
    scheme, _, token = header(event, "authorization").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""
