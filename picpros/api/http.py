"""The resolver of a function behind the HTTP API, and its answers."""

import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from http import HTTPStatus
from typing import Any

from aws_lambda_powertools import Logger
from aws_lambda_powertools.event_handler import APIGatewayHttpResolver, Response

from picpros.api.body import from_a_person
from picpros.api.problems import CONTENT_TYPE, NOT_FOUND, TROUBLE, Problem, problem_of
from picpros.api.safety import where
from picpros.errors import PicprosError

_PLAIN = {"Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}


def resolver(logger: Logger) -> APIGatewayHttpResolver:
    """Make a resolver that tells every error as a problem document, or to a person as a page, and logs nothing sent."""
    app = APIGatewayHttpResolver()

    @app.exception_handler(PicprosError)  # type: ignore[untyped-decorator]
    def _known(error: PicprosError) -> Response[str]:
        problem = problem_of(error)
        if problem.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            logger.error("failed", extra=where(error))
        return tell(problem, app.current_event.raw_event)

    @app.exception_handler(Exception)  # type: ignore[untyped-decorator]
    def _unknown(error: Exception) -> Response[str]:
        logger.error("failed", extra=where(error))
        return tell(TROUBLE, app.current_event.raw_event)

    @app.not_found
    def _not_found(_error: Exception) -> Response[str]:
        return tell(NOT_FOUND, app.current_event.raw_event)

    return app


def answer(body: object, status: int = HTTPStatus.OK) -> Response[str]:
    """Answer with JSON."""
    return Response(
        status_code=int(status),
        content_type="application/json",
        body=json.dumps(body, ensure_ascii=False),
        headers=dict(_PLAIN),
    )


def as_it_is(body: str) -> Response[str]:
    """Answer with JSON that is the same for everybody until the next release."""
    headers = {**_PLAIN, "Cache-Control": "public, max-age=300"}
    return Response(status_code=int(HTTPStatus.OK), content_type="application/json", headers=headers, body=body)


def see_other(url: str) -> Response[str]:
    """Send a browser on to another page."""
    return Response(status_code=int(HTTPStatus.SEE_OTHER), headers={**_PLAIN, "Location": url}, body="")


def page(html: str, status: int = HTTPStatus.OK, headers: Mapping[str, str] | None = None) -> Response[str]:
    """Answer with a page of the site."""
    more = {**_PLAIN, **page_headers(), **(headers or {})}
    return Response(status_code=int(status), content_type="text/html; charset=utf-8", headers=more, body=html)


def page_headers(also_to: str = "") -> dict[str, str]:
    """Give the headers of a page: no script, nothing from elsewhere; its forms lead to us, and to `also_to`."""
    forms = f"'self' {also_to}".strip()
    policy = (
        f"default-src 'none'; style-src 'self'; img-src 'self' data:; form-action {forms}; base-uri 'none'; "
        "frame-ancestors 'none'"
    )
    return {"Content-Security-Policy": policy, "Referrer-Policy": "no-referrer"}


def happened_at(event: Mapping[str, Any]) -> datetime:
    """Give the time at which the gateway took the request, UTC."""
    return datetime.fromtimestamp(event["requestContext"]["timeEpoch"] / 1000, UTC)


def tell(problem: Problem, event: Mapping[str, Any]) -> Response[str]:
    """Answer with a page to the person who sent a plain form, with a problem document to everybody else."""
    if from_a_person(event):
        from picpros.api.problem_page import problem_page  # noqa: PLC0415  who answers no page loads none

        return page(problem_page(problem), problem.status, problem.headers)
    headers = {**_PLAIN, **problem.headers}
    return Response(status_code=int(problem.status), content_type=CONTENT_TYPE, headers=headers, body=problem.body())


Lambda = Callable[[dict[str, Any], Any], dict[str, Any]]
