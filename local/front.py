"""The one address of site and API: pages, `/_local`, and API Gateway's part."""

import secrets
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from werkzeug.wrappers import Request, Response

from local.desk_tokens import DeskTokens
from local.events import gateway_message, to_event, to_response
from local.pages import Pages
from local.routes import Routes
from local.runtime import Busy
from local.worker import InvocationFailed

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

MOST_BYTES = 6 * 1024 * 1024
# Up to here a body that is too large is read to its end, so that the client can read the answer.
_READ_TO_REFUSE = 64 * 1024 * 1024
_PATIENCE = 29.0


class Front:
    """A WSGI application; `invoke(function, event, patience)` runs a function and gives the JSON it returned."""

    def __init__(
        self,
        routes: Routes,
        pages: Pages,
        control: "WSGIApplication",
        *,
        invoke: Callable[[str, Mapping[str, Any], float], bytes],
        tokens: DeskTokens,
        now: Callable[[], datetime],
    ) -> None:
        self._routes, self._pages, self._control = routes, pages, control
        self._invoke, self._tokens, self._now = invoke, tokens, now

    def __call__(self, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        request = Request(environ)
        if request.path == "/_local" or request.path.startswith("/_local/"):
            return self._control(environ, start_response)
        response = self._pages.answer(request) or self._call(request)
        return response(environ, start_response)

    def _call(self, request: Request) -> Response:
        body = _body(request)
        if body is None:
            return gateway_message(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "Request Entity Too Large")
        found = self._routes.find(request.method, request.path)
        if found is None:
            return gateway_message(HTTPStatus.NOT_FOUND, "Not Found")
        route, parameters = found
        if route.key == "$default" and (page := self._pages.lost(request)):
            return page
        claims = None
        if route.authorizer is not None:
            claims = self._tokens.claims(request.headers.get("Authorization"), route.authorizer)
            if claims is None:
                return _unauthorized()
        request_id = secrets.token_urlsafe(11) + "="
        event = to_event(request, body, route, parameters, claims, request_id=request_id, at=self._now())
        response = self._answer(route.function, event)
        response.headers["Apigw-Requestid"] = request_id
        return response

    def _answer(self, function: str, event: Mapping[str, Any]) -> Response:
        try:
            return to_response(self._invoke(function, event, _PATIENCE))
        except Busy:
            return gateway_message(HTTPStatus.SERVICE_UNAVAILABLE, "Service Unavailable")
        except InvocationFailed:
            return gateway_message(HTTPStatus.INTERNAL_SERVER_ERROR, "Internal Server Error")


def _unauthorized() -> Response:
    response = gateway_message(HTTPStatus.UNAUTHORIZED, "Unauthorized")
    response.headers["WWW-Authenticate"] = "Bearer"
    return response


def _body(request: Request) -> bytes | None:
    """Read the body, None where it is too large."""
    body = request.stream.read(MOST_BYTES + 1)
    if len(body) <= MOST_BYTES:
        return body
    left = _READ_TO_REFUSE
    while left > 0 and (more := request.stream.read(1 << 16)):
        left -= len(more)
    return None
