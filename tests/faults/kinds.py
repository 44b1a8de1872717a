"""What can happen to a call."""

import json
import socket
from collections.abc import Callable

from werkzeug.wrappers import Response

from tests.faults.callers import kill, pid_of
from tests.faults.proxy import Exchange

Fault = Callable[[Exchange], Response]

_THROTTLED = {
    "DynamoDB": (400, "ProvisionedThroughputExceededException"),
    "KMS": (400, "ThrottlingException"),
    "SQS": (400, "ThrottlingException"),
    "SES": (429, "TooManyRequestsException"),
}


def says(status: int, body: str = "", **headers: str) -> Fault:
    """Answer in the server's stead."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda _exchange: Response(body, status, named)


def throttled(exchange: Exchange) -> Response:
    """Refuse as the service does who has had too many calls."""
    service = exchange.operation.partition(".")[0]
    if service == "Stripe":
        body = json.dumps({"error": {"type": "rate_limit_error", "code": "rate_limit", "message": "Too many"}})
        return Response(body, 429, content_type="application/json")
    if service == "S3":
        return Response("<Error><Code>SlowDown</Code><Message/></Error>", 503, content_type="application/xml")
    status, code = _THROTTLED[service]
    return _refusal(status, code)


def conflict(exchange: Exchange) -> Response:
    """Cancel a transaction since another one holds its first row, as no emulator does."""
    rows = json.loads(exchange.request.get_data())["TransactItems"]
    reasons = [{"Code": "TransactionConflict", "Message": "Transaction is ongoing for the item"}]
    reasons += [{"Code": "None"} for _ in rows[1:]]
    return _refusal(400, "TransactionCanceledException", CancellationReasons=reasons)


def in_progress(_exchange: Exchange) -> Response:
    """Refuse since the same transaction is still under way."""
    return _refusal(400, "TransactionInProgressException")


def failing(_exchange: Exchange) -> Response:
    """Fail inside."""
    return _refusal(500, "InternalServerError")


def cut(exchange: Exchange) -> Response:
    """Hang up without an answer; nothing was done."""
    return _hang_up(exchange)


def lost(exchange: Exchange) -> Response:
    """Do what was asked, and lose the answer."""
    exchange.passes()
    return _hang_up(exchange)


def late(seconds: float) -> Fault:
    """Take so long before it is passed on."""

    def wait(exchange: Exchange) -> Response:
        exchange.proxy.stopping.wait(seconds)
        return exchange.passes()

    return wait


def silent(exchange: Exchange) -> Response:
    """Say nothing, and do nothing, for longer than anybody waits."""
    exchange.proxy.stopping.wait(60)
    return _hang_up(exchange)


def dies_before(exchange: Exchange) -> Response:
    """Kill who asks before anything is done."""
    kill(pid_of(*exchange.caller))
    return _hang_up(exchange)


def dies_after(exchange: Exchange) -> Response:
    """Do what was asked, and kill who asks before it hears of it."""
    exchange.passes()
    return dies_before(exchange)


def _refusal(status: int, code: str, **more: object) -> Response:
    body = json.dumps({"__type": f"com.amazonaws#{code}", "message": "refused by the proxy", **more})
    return Response(body, status, {"X-Amzn-ErrorType": code}, content_type="application/x-amz-json-1.0")


def _hang_up(exchange: Exchange) -> Response:
    exchange.request.environ["werkzeug.socket"].shutdown(socket.SHUT_RDWR)
    raise ConnectionResetError
