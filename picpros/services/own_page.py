"""What a client sees of themselves: their own orders, pictures and invoices, as long as they are held."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from picpros.domain.data_map import Class
from picpros.domain.order import File, Order, Personal
from picpros.domain.person import Client
from picpros.errors import NotFound
from picpros.services.people import Reception
from picpros.services.promotions import wants_promotions


@dataclass(frozen=True, slots=True)
class OwnPage:
    """What a client sees of themselves."""

    client: Client
    personal: Personal | None
    promotions: bool
    orders: Sequence[Order]


def own_page(client: Client, *, desk: Reception) -> OwnPage:
    personal = desk.clients.profile(client.client_id)
    return OwnPage(client, personal, wants_promotions(client, desk=desk), desk.orders.of_client(client.client_id))


def own_order(client: Client, transaction_id: str, *, desk: Reception) -> Order:
    """Give one of the client's own orders; NotFound for anybody else's."""
    order = desk.orders.find(transaction_id)
    if order is None or order.client_id != client.client_id:
        raise NotFound
    return order


def own_pictures(
    client: Client, transaction_id: str, *, now: datetime, desk: Reception
) -> tuple[Order, Sequence[tuple[File, str]]]:
    """List the finished pictures of an own order with links; none before completion or after the details' due time."""
    order = own_order(client, transaction_id, desk=desk)
    if order.due is None or not order.holds_details() or order.purging or now >= order.due.details_at:
        return order, ()
    stored = desk.files.stored(transaction_id)
    held = desk.orders.parts(order, only=Class.DETAILS)
    pictures = [file for file in held.pictures if file.id in stored]
    return order, [(file, desk.files.link(transaction_id, file)) for file in pictures]


def own_invoice(client: Client, number: str, *, now: datetime, desk: Reception) -> str:
    """Give a link to the PDF of an own invoice while it is held; NotFound."""
    transaction_id = desk.orders.order_of_invoice(number)
    if transaction_id is None:
        raise NotFound
    order = own_order(client, transaction_id, desk=desk)
    if not order.holds_personal() or (order.due is not None and now >= order.due.personal_at):
        raise NotFound
    return desk.files.invoice_link(number)
