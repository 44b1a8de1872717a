"""Clients: what people do about themselves, by forms, by links in mails, and on their own page."""

from http import HTTPStatus
from typing import Any

from aws_lambda_powertools import Logger
from aws_lambda_powertools.event_handler import APIGatewayHttpResolver, Response

from functions.clients import own_data, own_page, pages
from functions.clients.forms import AccessForm, InquiryForm, NewsletterForm, RegistrationForm, TokenForm
from picpros.api.body import Body, read_body
from picpros.api.fields import personal
from picpros.api.http import answer, happened_at, resolver, see_other
from picpros.api.validation import answer_validation
from picpros.domain.inquiry import InquiryMessage
from picpros.domain.instants import public
from picpros.ports import Clock
from picpros.services import people
from picpros.services.confirm import confirm
from picpros.services.people import Reception
from picpros.services.sessions import open_session


def build(desk: Reception, clock: Clock, site: str, logger: Logger) -> APIGatewayHttpResolver:
    app = resolver(logger)
    answer_validation(app)

    def accepted(body: Body, what: str) -> Response[str]:
        if body.is_form:
            return see_other(f"{site}/thanks?for={what}")
        return answer({"accepted": what}, HTTPStatus.ACCEPTED)

    def event() -> dict[str, Any]:
        return app.current_event.raw_event

    @app.post("/clients")
    def post_client() -> Response[str]:
        body = read_body(event())
        form = RegistrationForm.model_validate(body.data)
        kept = personal(form.phone, form.address)
        times = {"at": happened_at(event()), "now": clock.now()}
        people.register(form.full_name, form.email, kept, promotions=form.promotions, **times, desk=desk)
        return accepted(body, "registration")

    @app.post("/newsletter")
    def post_newsletter() -> Response[str]:
        body = read_body(event())
        form = NewsletterForm.model_validate(body.data)
        people.sign_up(form.full_name or "", form.email, at=happened_at(event()), now=clock.now(), desk=desk)
        return accepted(body, "newsletter")

    @app.post("/inquiries")
    def post_inquiry() -> Response[str]:
        body = read_body(event())
        form = InquiryForm.model_validate(body.data)
        people.inquire(
            InquiryMessage(form.full_name, form.email, form.message),
            urgent=form.urgent,
            transaction_id=form.transaction_id,
            at=happened_at(event()),
            now=clock.now(),
            desk=desk,
        )
        return accepted(body, "inquiry")

    @app.post("/access-links")
    def post_access_link() -> Response[str]:
        body = read_body(event())
        form = AccessForm.model_validate(body.data)
        people.ask_access_link(form.email, at=happened_at(event()), now=clock.now(), desk=desk)
        return accepted(body, "access-link")

    @app.post("/sessions")
    def post_session() -> Response[str]:
        form = TokenForm.model_validate(read_body(event()).data)
        bearer, until = open_session(form.token, now=clock.now(), desk=desk)
        return answer({"bearer": bearer, "expires_at": public(until)}, HTTPStatus.CREATED)

    @app.post("/confirmations")
    def post_confirmation() -> Response[str]:
        body = read_body(event())
        form = TokenForm.model_validate(body.data)
        times = {"at": happened_at(event()), "now": clock.now()}
        confirmed = confirm(form.token, **times, desk=desk)
        thanks = f"{site}/thanks?for=confirmation#confirmed-{confirmed}"  # a page without script sees the fragment
        return see_other(thanks) if body.is_form else answer({"confirmed": confirmed})

    own_page.routes(app, desk, clock)
    own_data.routes(app, desk, clock)
    pages.routes(app, desk, clock)
    return app
