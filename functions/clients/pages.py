"""Pages that clients renders: unsubscribe, and the privacy policy."""

from html import escape
from http import HTTPStatus

from aws_lambda_powertools.event_handler import APIGatewayHttpResolver, Response

from picpros.api.http import answer, happened_at, page
from picpros.api.pages import site_page
from picpros.errors import NotFound
from picpros.policy.document import policy_of
from picpros.policy.html import policy_html
from picpros.ports import Clock
from picpros.services.people import Reception
from picpros.services.promotions import is_unsubscribe_token, unsubscribe


def routes(app: APIGatewayHttpResolver, desk: Reception, clock: Clock) -> None:
    """Add the unsubscribe page, which changes nothing by being looked at, and the policy."""
    policy = policy_of(desk.studio)
    name = desk.studio.name

    @app.get("/unsubscribe/<token>")
    def get_unsubscribe(token: str) -> Response[str]:
        if not is_unsubscribe_token(token, desk=desk):
            return page(site_page("Link not known", name, _UNKNOWN), HTTPStatus.NOT_FOUND)
        action = escape(f"/unsubscribe/{token.lower()}", quote=True)
        return page(site_page("Unsubscribe", name, _ASK.format(action=action, studio=escape(name))))

    @app.post("/unsubscribe/<token>")
    def post_unsubscribe(token: str) -> Response[str]:
        event = app.current_event.raw_event
        try:
            honoured = unsubscribe(token, at=happened_at(event), now=clock.now(), desk=desk)
        except NotFound:
            return page(site_page("Link not known", name, _UNKNOWN), HTTPStatus.NOT_FOUND)
        return page(site_page("Unsubscribed", name, (_DONE if honoured else _GONE).format(studio=escape(name))))

    @app.get("/policy")
    def get_policy() -> Response[str]:
        return page(site_page("Privacy policy", name, policy_html(policy)))

    @app.get("/policy.json")
    def get_policy_data() -> Response[str]:
        return answer(policy.to_public())

    @app.get("/policy/<version>")
    def get_policy_version(version: str) -> Response[str]:
        if version != policy.version:
            raise NotFound
        return get_policy()


_ASK = """    <h1>No more promotions?</h1>
    <div class="panel">
      <p>One press, and {studio} never sends promotions or newsletters to your address again. Mails about an order of
      your own still come.</p>
      <form method="post" action="{action}">
        <p class="actions"><button class="button" type="submit">Yes, send me no more promotions</button></p>
      </form>
    </div>"""
_DONE = """    <h1>Done</h1>
    <div class="panel"><p>You will get no more promotions or newsletters from {studio}. This is permanent.</p></div>"""
_GONE = """    <h1>Nothing is left to stop</h1>
    <div class="panel"><p>{studio} holds nothing any more of whom this link was made for, and nothing is sent by it. If
    you ordered or signed up again since then and get promotions, reply “NO” to one of them or use the link in
    it.</p></div>"""
_UNKNOWN = """    <h1>This link is not known</h1>
    <div class="panel"><p>Perhaps a part of it was lost on the way. You can also simply reply “NO” to any promotion: one
    word is enough.</p></div>"""
