"""HTTP requests as events of payload format 2.0, and functions' answers as HTTP: exact to API Gateway's HTTP APIs."""

import base64
import binascii
import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from werkzeug.http import parse_options_header
from werkzeug.wrappers import Request, Response

from local.intrinsics import ACCOUNT
from local.routes import Route

# Which bodies come as text was measured on AWS by the ministack project (its pull request 766); form bodies do not.
_TEXT_TYPES = {"application/json", "application/xml", "application/javascript"}


def to_event(
    request: Request,
    body: bytes,
    route: Route,
    parameters: Mapping[str, str],
    claims: Mapping[str, str] | None,
    *,
    request_id: str,
    at: datetime,
) -> dict[str, Any]:
    """Build the event; `at` is the stack's time and becomes `requestContext.timeEpoch` in milliseconds."""
    text = _is_text(request.headers.get("Content-Type", ""), body)
    query = {name: ",".join(values) for name, values in request.args.lists()}
    cookies = [part.strip() for part in request.headers.get("Cookie", "").split(";") if part.strip()]
    event: dict[str, Any] = {
        "version": "2.0",
        "routeKey": route.key,
        "rawPath": request.path,
        "rawQueryString": request.query_string.decode("latin-1"),
        "headers": _headers(request),
        "requestContext": _context(request, route, claims, request_id, at),
        "isBase64Encoded": bool(body) and not text,
    }
    if cookies:
        event["cookies"] = cookies
    if query:
        event["queryStringParameters"] = query
    if parameters:
        event["pathParameters"] = dict(parameters)
    if body:
        event["body"] = body.decode() if text else base64.b64encode(body).decode()
    return event


def _headers(request: Request) -> dict[str, str]:
    host, _, port = request.host.partition(":")
    headers = {name.lower(): ",".join(request.headers.getlist(name)) for name in request.headers.keys()}  # noqa: SIM118
    headers.pop("cookie", None)
    forwarded = {"x-forwarded-for": _address(request), "x-forwarded-proto": "http", "x-forwarded-port": port or "80"}
    return {**headers, "host": request.host or host, **forwarded}


def _context(
    request: Request, route: Route, claims: Mapping[str, str] | None, request_id: str, at: datetime
) -> dict[str, Any]:
    context: dict[str, Any] = {
        "accountId": ACCOUNT,
        "apiId": "local",
        "domainName": request.host.partition(":")[0],
        "domainPrefix": request.host.partition(".")[0],
        "http": {
            "method": request.method,
            "path": request.path,
            "protocol": request.environ.get("SERVER_PROTOCOL", "HTTP/1.1"),
            "sourceIp": _address(request),
            "userAgent": request.headers.get("User-Agent", ""),
        },
        "requestId": request_id,
        "routeKey": route.key,
        "stage": "$default",
        "time": at.strftime("%d/%b/%Y:%H:%M:%S +0000"),
        "timeEpoch": int(at.timestamp() * 1000),
    }
    if claims is not None:
        context["authorizer"] = {"jwt": {"claims": dict(claims), "scopes": None}}
    return context


def _address(request: Request) -> str:
    return request.remote_addr or "127.0.0.1"


def _is_text(content_type: str, body: bytes) -> bool:
    kind = parse_options_header(content_type)[0].lower()
    if not (kind.startswith("text/") or kind in _TEXT_TYPES):
        return False
    try:
        body.decode()
    except UnicodeDecodeError:
        return False
    return True


def to_response(answer: bytes) -> Response:
    """Turn what a function returned into HTTP; an answer that the gateway could not read is a 500 of the gateway."""
    try:
        returned = json.loads(answer)
        if not isinstance(returned, dict) or "statusCode" not in returned:
            return Response(json.dumps(returned), 200, content_type="application/json")
        return _stated(returned)
    except (ValueError, TypeError, AttributeError, binascii.Error):
        return gateway_message(500, "Internal Server Error")


def _stated(returned: Mapping[str, Any]) -> Response:
    body = returned.get("body") or ""
    if not isinstance(body, str):
        raise TypeError("the body is not text")
    content = base64.b64decode(body, validate=True) if returned.get("isBase64Encoded") else body.encode()
    response = Response(content, int(returned["statusCode"]))
    response.headers["Content-Type"] = "text/plain;charset=UTF-8"
    for name, value in (returned.get("headers") or {}).items():
        response.headers[name] = str(value)
    for cookie in returned.get("cookies") or []:
        response.headers.add("Set-Cookie", cookie)
    return response


def gateway_message(status: int, message: str) -> Response:
    """Answer as the gateway itself does."""
    return Response(f'{{"message":"{message}"}}', status, content_type="application/json")
