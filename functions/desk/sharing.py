"""The desk's calls about third parties: what a client consented to, and hand-overs that ask for it first."""

from http import HTTPStatus

from aws_lambda_powertools.event_handler import APIGatewayHttpResolver, Response

from functions.desk import answers
from functions.desk.forms import ConsentForm, HandOverForm
from functions.desk.once import Once
from functions.desk.reads import enter_reads
from functions.desk.shown import OrderView, order_id_in
from functions.desk.staff import staff_of
from picpros.api.addresses import our_id
from picpros.api.body import read_body
from picpros.api.http import answer, happened_at
from picpros.domain.consent import Consent
from picpros.errors import NotFound
from picpros.ports import Clock
from picpros.services.share import Notary, hand_over, record_consent


def routes(app: APIGatewayHttpResolver, notary: Notary, view: OrderView, once: Once, clock: Clock) -> None:
    """Add the calls. Recipient and purpose may name a person: the ledger knows them by the consent's id only."""

    @app.get("/desk/clients/<identifier>/sharing-consents")
    def get_consents(identifier: str) -> Response[str]:
        event = app.current_event.raw_event
        staff_of(event)
        client_id = our_id(identifier)
        if notary.clients.get(client_id) is None:
            raise NotFound
        found = notary.consents.of_client(client_id)
        enter_reads(event, [f"client#{client_id}"] if found else [], view.ledger, clock)
        return answer({"items": [answers.consent(each) for each in found], "next": None})

    @app.post("/desk/clients/<identifier>/sharing-consents")
    def post_consent(identifier: str) -> Response[str]:
        event = app.current_event.raw_event
        staff, client_id = staff_of(event), our_id(identifier)
        form = ConsentForm.model_validate(read_body(event).data)
        begun = once.begin(event)
        consent = Consent(
            begun.id, client_id, form.manner, form.recipient, form.purpose, happened_at(event), staff.role
        )
        kept = record_consent(consent, now=clock.now(), notary=notary)
        once.done(begun)
        return answer(answers.consent(kept), HTTPStatus.CREATED)

    @app.post("/desk/orders/<identifier>/hand-over")
    def post_hand_over(identifier: str) -> Response[str]:
        event = app.current_event.raw_event
        staff, known = staff_of(event), order_id_in(identifier)
        form = HandOverForm.model_validate(read_body(event).data)
        times = {"at": happened_at(event), "now": clock.now()}
        order, consent = hand_over(known, form.recipient, form.purpose, role=staff.role, **times, notary=notary)
        shown = view.whole(event, order)
        return answer({**shown, "hand_over": answers.hand_over(consent, shown)})
