"""A client's own page: behind a session that a link to the e-mail on file opened."""

from typing import Any

from aws_lambda_powertools.event_handler import APIGatewayHttpResolver, Response

from picpros.api.addresses import our_id
from picpros.api.body import header
from picpros.api.http import answer, see_other
from picpros.api.order_answers import when
from picpros.domain import transaction_id as ids
from picpros.domain.export import Export, ExportState
from picpros.domain.instants import public
from picpros.domain.order import Personal
from picpros.domain.person import Client
from picpros.errors import NotFound
from picpros.ports import Clock
from picpros.services.ask_export import latest_export
from picpros.services.correct_profile import pending_email
from picpros.services.own_page import OwnPage, own_invoice, own_page, own_pictures
from picpros.services.people import Reception
from picpros.services.sessions import Session, session_of, who_is


def routes(app: APIGatewayHttpResolver, desk: Reception, clock: Clock) -> None:
    """Add what is read under /me."""

    def client() -> Client:
        return who_is(bearer(app.current_event.raw_event), now=clock.now(), desk=desk)

    @app.get("/me")
    def get_me() -> Response[str]:
        now = clock.now()
        session = session_of(bearer(app.current_event.raw_event), now=now, desk=desk)
        page = own_page(session.client, desk=desk)
        pending = pending_email(session.client, now=now, desk=desk)
        return answer(_shown(page, session, pending, latest_export(session.client, now=now, desk=desk)))

    @app.get("/me/orders/<transaction_id>/pictures")
    def get_pictures(transaction_id: str) -> Response[str]:
        order, pictures = own_pictures(client(), _order_id(transaction_id), now=clock.now(), desk=desk)
        items = [{"name": file.name, "url": url, "size": file.size} for file, url in pictures]
        until = order.due.details_at if order.due and order.holds_details() else None
        return answer({"items": items, "next": None, "until": when(until)})

    @app.get("/me/invoices/<number>")
    def get_invoice(number: str) -> Response[str]:
        url = own_invoice(client(), our_id(number), now=clock.now(), desk=desk)
        if "application/json" in header(app.current_event.raw_event, "accept"):
            return answer({"url": url})
        return see_other(url)


def shown_client(client: Client, kept: Personal | None) -> dict[str, Any]:
    return {
        "full_name": client.full_name,
        "email": client.email,
        "phone": kept.phone if kept else None,
        "address": kept.address if kept else None,
    }


def shown_export(export: Export) -> dict[str, Any]:
    return {
        "status": export.state.value,
        "asked_at": public(export.asked_at),
        "until": public(export.ends_at),
        "parts": export.done if export.state is ExportState.READY else None,
    }


def _shown(page: OwnPage, session: Session, pending: str | None, export: Export | None) -> dict[str, Any]:
    return {
        "client": shown_client(page.client, page.personal),
        "pending_email": pending,
        "export": shown_export(export) if export else None,
        "choices": {"promotions": page.promotions, "remember_device": session.device},
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


def _order_id(text: str) -> str:
    canonical = ids.parse(text)
    if canonical is None:
        raise NotFound
    return canonical


def bearer(event: dict[str, Any]) -> str:
    scheme, _, token = header(event, "authorization").partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""
