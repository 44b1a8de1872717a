"""What the provider refuses, in Stripe's shape."""

from typing import Any

Json = dict[str, Any]


class Refused(Exception):
    """A request that is answered with `status` and the error object `body`; no text names a value that was sent."""

    def __init__(self, message: str, code: str = "", param: str = "", status: int = 400) -> None:
        super().__init__(message)
        kind = "idempotency_error" if code.startswith("idempotency") else "invalid_request_error"
        kind = "api_error" if status >= 500 else kind
        parts = {"code": code if code != kind else "", "message": message, "param": param, "type": kind}
        self.body: Json = {"error": {name: part for name, part in parts.items() if part}}
        self.status = status


class Malformed(Refused):
    """Refused for the form of its parameters alone: no idempotency key keeps that answer."""
