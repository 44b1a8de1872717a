"""Problem documents (RFC 9457): one map from what can go wrong to what the caller hears."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from http import HTTPStatus
from math import ceil
from typing import Any

from picpros import errors
from picpros.domain.instants import public
from picpros.errors import FieldError, PicprosError

CONTENT_TYPE = "application/problem+json"


@dataclass(frozen=True, slots=True)
class Problem:
    """What a caller hears; `kind` is the last part of the type's URI."""

    status: int
    kind: str
    title: str
    detail: str = ""
    fields: tuple[FieldError, ...] = ()
    headers: Mapping[str, str] = field(default_factory=dict)

    def body(self) -> str:
        document: dict[str, Any] = {"type": f"/problems/{self.kind}", "title": self.title, "status": int(self.status)}
        if self.detail:
            document["detail"] = self.detail
        document["errors"] = [{"field": each.field, "message": each.message} for each in self.fields]
        return json.dumps(document, ensure_ascii=False)


NOT_FOUND = Problem(HTTPStatus.NOT_FOUND, "not-found", "There is nothing here", "Check the address or the id.")
TROUBLE = Problem(
    HTTPStatus.INTERNAL_SERVER_ERROR,
    "trouble",
    "Something went wrong on our side",
    "Try again in a moment; if it stays so, write to us.",
)
_AGAIN = "Try again in a moment."


def _later(kind: str, title: str) -> Problem:
    headers = {"Retry-After": "5"}
    return Problem(HTTPStatus.SERVICE_UNAVAILABLE, kind, title, _AGAIN, headers=headers)


_KNOWN: Mapping[type[PicprosError], Problem] = {
    errors.NotFound: NOT_FOUND,
    errors.Malformed: Problem(HTTPStatus.BAD_REQUEST, "malformed", "The request cannot be read"),
    errors.KeyReused: Problem(
        HTTPStatus.CONFLICT, "key-reused", "This Idempotency-Key came with another body", "Use a new key."
    ),
    errors.InProgress: Problem(HTTPStatus.CONFLICT, "in-progress", "The first request with this key is under way"),
    errors.WrongState: Problem(HTTPStatus.CONFLICT, "wrong-state", "The order's state forbids this"),
    errors.NoConsent: Problem(
        HTTPStatus.CONFLICT,
        "no-consent",
        "The client has not consented to this",
        "Record the client's consent for this recipient and purpose first.",
    ),
    errors.Permanent: Problem(
        HTTPStatus.CONFLICT, "no-is-permanent", "A NO cannot be taken back", "Only the client's own confirmed word can."
    ),
    errors.OpenOrders: Problem(
        HTTPStatus.CONFLICT,
        "open-orders",
        "An order of yours is still open",
        "All that is held of an open order is kept until it ends. Wait until it is completed, or have it cancelled.",
    ),
    errors.AddressTaken: Problem(
        HTTPStatus.CONFLICT,
        "address-taken",
        "This address has a page of its own",
        "Ask for a link to that page instead, or have it erased before you change to its address.",
    ),
    errors.Changed: Problem(HTTPStatus.CONFLICT, "changed", "Somebody else changed this just now", _AGAIN),
    errors.Gone: Problem(HTTPStatus.GONE, "gone", "This link was used or is over", "Ask for a new one."),
    errors.Forbidden: Problem(HTTPStatus.FORBIDDEN, "forbidden", "This is not for you"),
    errors.NoSession: Problem(HTTPStatus.UNAUTHORIZED, "no-session", "No open session", "Ask for a new link."),
    errors.BadSignature: Problem(HTTPStatus.BAD_REQUEST, "bad-signature", "The signature does not hold"),
    errors.TooManyMails: Problem(HTTPStatus.TOO_MANY_REQUESTS, "too-many-mails", "Enough mails for one day"),
    errors.TooManyBytes: Problem(HTTPStatus.TOO_MANY_REQUESTS, "too-many-bytes", "Enough files for one day"),
    errors.NotYet: _later("not-yet", "This cannot be done yet"),
    errors.NotReady: Problem(
        HTTPStatus.CONFLICT, "not-ready", "This is still being made", headers={"Retry-After": "30"}
    ),
    errors.ProviderUnavailable: _later("provider-unavailable", "The payment provider does not answer"),
    errors.Unavailable: _later("unavailable", "We are very busy"),
    errors.RestoredTable: Problem(
        HTTPStatus.SERVICE_UNAVAILABLE,
        "restoring",
        "Our records are being restored",
        "Nothing is shown or taken before they are as they should be. Try again in an hour.",
        headers={"Retry-After": "3600"},
    ),
}


def every() -> tuple[Problem, ...]:
    """Give one of each kind that a caller may meet."""
    return (*_KNOWN.values(), refused(()), TROUBLE)


def problem_of(error: PicprosError) -> Problem:
    """Map an error to what the caller hears; one that no caller is expected to handle is trouble."""
    if isinstance(error, errors.Refused):
        return refused(tuple(error.errors))
    if isinstance(error, errors.OpenOrders):
        open_orders = tuple(FieldError("orders", f"{each} is still open") for each in error.transaction_ids)
        return replace(_KNOWN[errors.OpenOrders], fields=open_orders)
    known = _KNOWN.get(type(error))
    if known is None:
        return TROUBLE
    if isinstance(error, errors.InProgress):
        headers = {"Retry-After": str(error.retry_after)}
        return Problem(known.status, known.kind, known.title, str(error), headers=headers)
    if isinstance(error, errors.TooManyMails | errors.TooManyBytes):
        return _tomorrow(known, error)
    detail = known.detail or str(error)
    return Problem(known.status, known.kind, known.title, detail, headers=known.headers)


def _tomorrow(known: Problem, error: errors.TooManyMails | errors.TooManyBytes) -> Problem:
    seconds = max(1, ceil((error.until - error.now).total_seconds()))
    what = "mails can be asked for" if isinstance(error, errors.TooManyMails) else "files can be announced"
    detail = (
        f"No more {what} until {public(error.until)}, when the studio's next day begins: try again "
        "then, or write to us. Nothing of this request was kept."
    )
    return Problem(known.status, known.kind, known.title, detail, headers={"Retry-After": str(seconds)})


def refused(fields: tuple[FieldError, ...]) -> Problem:
    return Problem(HTTPStatus.UNPROCESSABLE_ENTITY, "refused", "Some fields cannot be taken", fields=fields)
