"""The desk's calls about orders."""

from collections.abc import Callable

from aws_lambda_powertools.event_handler import APIGatewayHttpResolver, Response

from functions.desk.answers import listed_order, uploads, whole_order
from functions.desk.forms import PicturesForm
from functions.desk.staff import staff_of
from picpros.api.addresses import cursor
from picpros.api.body import read_body
from picpros.api.http import answer, happened_at
from picpros.domain import transaction_id as ids
from picpros.domain.ledger import Entry, LedgerEntry
from picpros.domain.order import File, Order, Status
from picpros.errors import FieldError, NotFound, Refused
from picpros.ports import Clock, Ledger
from picpros.services import work_on_order
from picpros.services.work_on_order import Desk

PAGE = 50


def routes(app: APIGatewayHttpResolver, desk: Desk, ledger: Ledger, clock: Clock) -> None:
    """Add the calls under /desk/orders. What staff read of a person is entered into the ledger."""

    def shown(order: Order) -> Response[str]:
        event = app.current_event.raw_event
        now = clock.now()
        staff = staff_of(event)
        subject = f"order#{order.transaction_id}"
        ledger.append(LedgerEntry(Entry.STAFF_READ, subject, happened_at(event), now, detail=staff.ledger_id))
        return answer(whole_order(order, desk.orders.parts(order), _linker(order, desk)))

    def changed(change: Callable[[str], Order], identifier: str) -> Response[str]:
        staff_of(app.current_event.raw_event)
        return shown(change(_order_id(identifier)))

    @app.get("/desk/orders")
    def get_orders() -> Response[str]:
        staff_of(app.current_event.raw_event)
        query = app.current_event.query_string_parameters
        page, following = desk.orders.by_status(_status(query.get("status")), cursor(query), PAGE)
        contacts = desk.orders.contacts(page)
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
        known = _order_id(identifier)
        return answer(uploads(work_on_order.hand_in_pictures(known, announced, now=clock.now(), desk=desk)))


def _linker(order: Order, desk: Desk) -> Callable[[File], str | None]:
    stored = desk.files.stored(order.transaction_id) if order.holds_details() else {}
    return lambda file: desk.files.link(order.transaction_id, file) if file.id in stored else None


def _status(text: str | None) -> Status | None:
    if not text:
        return None
    try:
        return Status(text)
    except ValueError:
        raise Refused(FieldError("status", f"is one of {', '.join(Status)}")) from None


def _order_id(text: str) -> str:
    canonical = ids.parse(text)
    if canonical is None:
        raise NotFound
    return canonical
