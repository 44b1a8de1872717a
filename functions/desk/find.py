"""Find orders by what a caller on the phone knows: an e-mail, by its keyed hash, or an invoice number.

It is a POST, so that no address stands in an access log.
"""

from collections.abc import Sequence

from aws_lambda_powertools.event_handler import APIGatewayHttpResolver, Response

from functions.desk.answers import listed_order
from functions.desk.forms import FindForm
from functions.desk.reads import enter_reads
from functions.desk.staff import staff_of
from picpros.api.body import read_body
from picpros.api.http import answer
from picpros.domain.order import Order
from picpros.ports import Clients, Clock, Hasher, Ledger, Orders


def routes(
    app: APIGatewayHttpResolver, orders: Orders, clients: Clients, hasher: Hasher, ledger: Ledger, clock: Clock
) -> None:
    """Add the search; what is not there is an empty list."""

    def found(form: FindForm) -> Sequence[Order]:
        if form.email is not None:
            client = clients.by_address(hasher.address(form.email))
            return orders.of_client(client.client_id) if client else ()
        transaction_id = orders.order_of_invoice(form.invoice_number or "")
        order = orders.find(transaction_id) if transaction_id else None
        return (order,) if order else ()

    @app.post("/desk/search")
    def post_search() -> Response[str]:
        event = app.current_event.raw_event
        staff_of(event)
        page = found(FindForm.model_validate(read_body(event).data))
        contacts = orders.contacts(page)
        enter_reads(event, [f"order#{identifier}" for identifier in contacts], ledger, clock)
        items = [listed_order(order, contacts.get(order.transaction_id)) for order in page]
        return answer({"items": items, "next": None})
