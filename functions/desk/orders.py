"""The desk's calls about orders."""

from collections.abc import Callable

from aws_lambda_powertools.event_handler import APIGatewayHttpResolver, Response

from functions.desk.answers import listed_order, uploads
from functions.desk.forms import EmailForm, PicturesForm
from functions.desk.reads import enter_reads
from functions.desk.shown import OrderView, order_id_in
from functions.desk.staff import staff_of
from picpros.api.addresses import cursor
from picpros.api.body import read_body
from picpros.api.http import answer, happened_at
from picpros.domain.order import Order, Status
from picpros.errors import FieldError, Refused
from picpros.ports import Clock
from picpros.services import work_on_order
from picpros.services.correct_email import Registrar, correct_email, send_again
from picpros.services.work_on_order import Desk

PAGE = 50


def routes(app: APIGatewayHttpResolver, desk: Desk, view: OrderView, clock: Clock) -> None:
    """Add the calls under /desk/orders. What staff read of a person is entered into the ledger."""

    def changed(change: Callable[[str], Order], identifier: str) -> Response[str]:
        event = app.current_event.raw_event
        staff_of(event)
        return answer(view.whole(event, change(order_id_in(identifier))))

    @app.get("/desk/orders")
    def get_orders() -> Response[str]:
        event = app.current_event.raw_event
        staff_of(event)
        query = app.current_event.query_string_parameters
        page, following = desk.orders.by_status(_status(query.get("status")), cursor(query), PAGE)
        contacts = desk.orders.contacts(page)
        enter_reads(event, [f"order#{identifier}" for identifier in contacts], view.ledger, clock)
        items = [listed_order(order, contacts.get(order.transaction_id)) for order in page]
        return answer({"items": items, "next": following})

    @app.get("/desk/orders/<identifier>")
    def get_order(identifier: str) -> Response[str]:
        return changed(desk.orders.get, identifier)

    @app.post("/desk/orders/<identifier>/start")
    def post_start(identifier: str) -> Response[str]:
        at = happened_at(app.current_event.raw_event)
        return changed(lambda known: work_on_order.start_order(known, at=at, desk=desk), identifier)

    @app.post("/desk/orders/<identifier>/complete")
    def post_complete(identifier: str) -> Response[str]:
        at = happened_at(app.current_event.raw_event)
        return changed(lambda known: work_on_order.complete_order(known, at=at, now=clock.now(), desk=desk), identifier)

    @app.post("/desk/orders/<identifier>/reopen")
    def post_reopen(identifier: str) -> Response[str]:
        at = happened_at(app.current_event.raw_event)
        return changed(lambda known: work_on_order.reopen_order(known, at=at, now=clock.now(), desk=desk), identifier)

    @app.post("/desk/orders/<identifier>/pictures")
    def post_pictures(identifier: str) -> Response[str]:
        event = app.current_event.raw_event
        staff_of(event)
        form = PicturesForm.model_validate(read_body(event).data)
        announced = [each.to_file() for each in form.files]
        known = order_id_in(identifier)
        return answer(uploads(work_on_order.hand_in_pictures(known, announced, now=clock.now(), desk=desk)))


def addresses(app: APIGatewayHttpResolver, registrar: Registrar, view: OrderView, clock: Clock) -> None:
    """Add what the staff do about an order's e-mail: correct it, and send there again."""

    @app.patch("/desk/orders/<identifier>")
    def patch_order(identifier: str) -> Response[str]:
        event = app.current_event.raw_event
        staff, known = staff_of(event), order_id_in(identifier)
        form = EmailForm.model_validate(read_body(event).data)
        times = {"at": happened_at(event), "now": clock.now()}
        order = correct_email(known, form.email, role=staff.role, **times, desk=registrar)
        return answer(view.whole(event, order))

    @app.post("/desk/orders/<identifier>/send-again")
    def post_send_again(identifier: str) -> Response[str]:
        event = app.current_event.raw_event
        staff, known = staff_of(event), order_id_in(identifier)
        times = {"at": happened_at(event), "now": clock.now()}
        return answer(view.whole(event, send_again(known, role=staff.role, **times, desk=registrar)))


def _status(text: str | None) -> Status | None:
    if not text:
        return None
    try:
        return Status(text)
    except ValueError:
        raise Refused(FieldError("status", f"is one of {', '.join(Status)}")) from None
