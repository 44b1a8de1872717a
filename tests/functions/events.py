"""Events as API Gateway, SQS and the schedules send them, and answers as a caller reads them."""

import json
from base64 import b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from aws_lambda_powertools.event_handler import APIGatewayHttpResolver

from picpros.domain.due import Ref
from tests.fakes.samples import START

FORM = "application/x-www-form-urlencoded"
OWNER = {"sub": "0F8E-Owner-1", "cognito:groups": "[owner staff]"}


@dataclass(frozen=True)
class Answer:
    """What a function answered over HTTP."""

    status: int
    headers: Mapping[str, str]
    body: str

    @property
    def data(self) -> Any:
        return json.loads(self.body)

    @property
    def kind(self) -> str:
        """The last part of a problem's type."""
        assert self.headers["Content-Type"] == "application/problem+json"
        return str(self.data["type"]).rpartition("/")[2]


def http(
    method: str,
    path: str,
    body: object = None,
    *,
    headers: Mapping[str, str] | None = None,
    query: Mapping[str, str] | None = None,
    form: Mapping[str, str] | None = None,
    claims: Mapping[str, str] | None = None,
    at: datetime = START,
) -> dict[str, Any]:
    """Make an event in payload 2.0; text and bytes are sent as they are, anything else as JSON."""
    kind = FORM if form is not None else "application/json"
    sent = urlencode(form) if form is not None else body
    event: dict[str, Any] = {
        "version": "2.0",
        "routeKey": "$default",
        "rawPath": path,
        "rawQueryString": urlencode(query or {}),
        "headers": {"content-type": kind, "host": "api.example", **{k.lower(): v for k, v in (headers or {}).items()}},
        "requestContext": {
            "accountId": "123456789012",
            "apiId": "api",
            "domainName": "api.example",
            "http": {
                "method": method,
                "path": path,
                "protocol": "HTTP/1.1",
                "sourceIp": "192.0.2.1",
                "userAgent": "test",
            },
            "requestId": "id",
            "routeKey": "$default",
            "stage": "$default",
            "timeEpoch": int(at.timestamp() * 1000),
        },
        "isBase64Encoded": isinstance(sent, bytes),
    }
    if query:
        event["queryStringParameters"] = dict(query)
    if claims is not None:
        event["requestContext"]["authorizer"] = {"jwt": {"claims": dict(claims), "scopes": None}}
    if isinstance(sent, bytes):
        event["body"] = b64encode(sent).decode()
    elif sent is not None:
        event["body"] = sent if isinstance(sent, str) else json.dumps(sent)
    return event


def call(app: APIGatewayHttpResolver, event: Mapping[str, Any]) -> Answer:
    answer = app.resolve(dict(event), None)  # type: ignore[arg-type]
    headers = {**answer.get("headers", {}), **{k: ", ".join(v) for k, v in answer.get("multiValueHeaders", {}).items()}}
    return Answer(answer["statusCode"], headers, answer.get("body", ""))


def caller(app: APIGatewayHttpResolver, **always: Any) -> Callable[..., Answer]:
    """Make a short way to call: method, path, body, and what `http` takes."""

    def at_once(method: str, path: str, body: object = None, **more: Any) -> Answer:
        return call(app, http(method, path, body, **{**always, **more}))

    return at_once


def messages(*refs: Ref | str) -> dict[str, Any]:
    """Make an SQS batch of refs, or of bodies as they are."""
    bodies = [ref if isinstance(ref, str) else ref.to_message() for ref in refs]
    return {"Records": [{"messageId": f"m{number}", "body": body} for number, body in enumerate(bodies)]}


def schedule(at: datetime) -> dict[str, Any]:
    return {"schedule": "due", "at": at.isoformat()}
