"""What a client does about their own data: correct it, choose, have it erased."""

from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from aws_lambda_powertools.event_handler import APIGatewayHttpResolver, Response

from functions.clients.forms import ChoicesForm, ProfileForm
from functions.clients.own_page import bearer, shown_client, shown_export
from picpros.api.body import header, read_body
from picpros.api.http import answer, happened_at, see_other
from picpros.domain.instants import public
from picpros.ports import Clock
from picpros.services.ask_erasure import ask_erasure
from picpros.services.ask_export import ask_export, fetch_export
from picpros.services.choose import choose
from picpros.services.correct_profile import correct_profile
from picpros.services.people import Reception
from picpros.services.sessions import Session, session_of


def routes(app: APIGatewayHttpResolver, desk: Reception, clock: Clock) -> None:
    """Add what is changed under /me."""

    def event() -> dict[str, Any]:
        return app.current_event.raw_event

    def session() -> Session:
        return session_of(bearer(event()), now=clock.now(), desk=desk)

    @app.patch("/me")
    def patch_me() -> Response[str]:
        client = session().client
        form = ProfileForm.model_validate(read_body(event()).data)
        times = {"at": happened_at(event()), "now": clock.now()}
        stands = correct_profile(client, form.to_correction(), **times, desk=desk)
        shown = shown_client(stands.client, stands.personal)
        return answer({"client": shown, "pending_email": stands.pending_email})

    @app.delete("/me")
    def delete_me() -> Response[str]:
        ask_erasure(session().client, at=happened_at(event()), now=clock.now(), desk=desk)
        return answer({"accepted": "erasure"}, HTTPStatus.ACCEPTED)

    @app.post("/me/export")
    def post_export() -> Response[str]:
        export = ask_export(session().client, at=happened_at(event()), now=clock.now(), desk=desk)
        return answer(shown_export(export), HTTPStatus.ACCEPTED)

    @app.get("/me/export")
    def get_export() -> Response[str]:
        known, wanted = session(), (event().get("queryStringParameters") or {}).get("part", "1")
        number = int(wanted) if wanted.isascii() and wanted.isdigit() and len(wanted) < 6 else 0
        export, url = fetch_export(known.client, number, now=clock.now(), desk=desk)
        if "application/json" in header(event(), "accept"):
            return answer({**shown_export(export), "url": url})
        return see_other(url)

    @app.put("/me/choices")
    def put_choices() -> Response[str]:
        known = session()
        form = ChoicesForm.model_validate(read_body(event()).data)
        remember = form.remember_device and not _wants_no_traces(event())
        times = {"at": happened_at(event()), "now": clock.now()}
        stands = choose(known, promotions=form.promotions, remember=remember, **times, desk=desk)
        return answer(
            {
                "promotions": stands.promotions,
                "remember_device": stands.remember_device,
                "session_expires_at": public(stands.session_until),
            }
        )


def _wants_no_traces(event: Mapping[str, Any]) -> bool:
    """Tell whether the browser says no by itself: Global Privacy Control, or Do Not Track."""
    return "1" in (header(event, "sec-gpc").strip(), header(event, "dnt").strip())
