"""Problem documents: one schema, the list of their types, and who answers which."""

from collections.abc import Iterable
from http import HTTPStatus

from picpros.api.problems import CONTENT_TYPE, Problem, every
from tools.openapi.call import HTML, JSON, Call, Who
from tools.openapi.schemas import TEXT, Json, closed, listed, ref

MEANINGS = {
    "bad-signature": "The webhook was not signed by the payment provider, or too long ago.",
    "changed": "Somebody else changed the same thing in this moment: read it again, then try again.",
    "forbidden": "The account is known and may not do this: it has no role at the studio, or only the owner may.",
    "gone": "A link's token that was used, is too old, or was never ours; the three are never told apart.",
    "in-progress": "The first request with this Idempotency-Key is under way: try again after Retry-After seconds.",
    "key-reused": "The Idempotency-Key was used with another body: use a new one.",
    "malformed": "The request cannot be read: no JSON or form, a field named twice, or a header that is needed.",
    "open-orders": "An order of the client's own is still open: wait for its end, or have it cancelled.",
    "address-taken": "The new address has a page of its own.",
    "not-ready": "The export is still being made: try again after Retry-After seconds.",
    "no-consent": "No consent of that client for that recipient and purpose is recorded: record one first.",
    "no-is-permanent": "Somebody said NO to promotions, which only they themselves can take back.",
    "no-session": "The bearer token is missing, wrong or over: ask for a new link.",
    "not-found": "No such address, or no such thing, or not for whoever asks: one and the same document for all.",
    "not-yet": "The webhook cannot be carried out yet: it is to be sent again.",
    "provider-unavailable": "The payment provider does not answer: try again.",
    "refused": "Fields that cannot be taken, each named in `errors` with what is wanted.",
    "restoring": "The studio's tables were put back and are not to be read yet: try again after Retry-After seconds.",
    "too-many-bytes": "As many files as may come in a day: try again after Retry-After seconds. Nothing was kept.",
    "too-many-mails": "As many mails as there may be in a day: try again after Retry-After seconds. Nothing was kept.",
    "trouble": "Something went wrong on the studio's side: try again.",
    "unavailable": "What the call needs did not answer in time: try again after Retry-After seconds.",
    "wrong-state": "The state of the order or promotion forbids it.",
}
_BY_KIND: dict[str, Problem] = {each.kind: each for each in every()}
_RETRY_AFTER = {"Retry-After": {"description": "Seconds.", "schema": {"type": "integer", "minimum": 0}}}


def types() -> list[Json]:
    """List every problem type with its title, status and meaning."""
    return [
        {"type": uri(kind), "title": each.title, "status": int(each.status), "meaning": MEANINGS[kind]}
        for kind, each in sorted(_BY_KIND.items())
    ]


def uri(kind: str) -> str:
    return f"/problems/{kind}"


def schema() -> Json:
    kinds = [each["type"] for each in types()]
    told = "\n".join(f"- `{each['type']}` ({each['status']}): {each['meaning']}" for each in types())
    found = closed(
        type={"type": "string", "enum": kinds, "description": told},
        title={"type": "string", "enum": sorted({each["title"] for each in types()})},
        status={"type": "integer", "enum": sorted({each["status"] for each in types()})},
        detail=TEXT,
        errors=listed(closed(field=TEXT, message=TEXT)),
    )
    found["required"].remove("detail")
    found["description"] = "RFC 9457; nothing in it ever repeats a value that was sent."
    return found


def responses(call: Call) -> dict[str, Json]:
    """Give every refusal of a call by status: our own problems, and what the gateway says before us."""
    statuses = {int(_BY_KIND[kind].status) for kind in call.kinds} | set(_gateway(call))
    return {str(status): _response(status, call) for status in sorted(statuses)}


def _gateway(call: Call) -> Iterable[int]:
    yield from (429, 500, 503)
    if call.form or call.any_body:
        yield 413
    if call.who is Who.STAFF:
        yield from (401, 403)


def _response(status: int, call: Call) -> Json:
    kinds = [kind for kind in call.kinds if _BY_KIND[kind].status == status]
    content: dict[str, Json] = {}
    if kinds:
        types_here = {"properties": {"type": {"enum": [uri(kind) for kind in kinds]}, "status": {"const": status}}}
        content[CONTENT_TYPE] = {"schema": {"allOf": [ref("Problem"), types_here]}}
        if call.plain:
            content[HTML] = {"schema": TEXT}
    if status in _gateway(call):
        content[JSON] = {"schema": ref("GatewayMessage")}
    found: Json = {"description": _description(status, kinds), "content": content}
    if {"in-progress", "restoring", "too-many-bytes", "too-many-mails"} & set(kinds):
        found["headers"] = _RETRY_AFTER
    return found


def _description(status: int, kinds: list[str]) -> str:
    return " ".join(MEANINGS[kind] for kind in kinds) or HTTPStatus(status).phrase
