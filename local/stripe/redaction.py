"""Redaction jobs, which Stripe has in preview: checked, run, done. What they redact cannot be refunded or defended."""

from typing import Any, Literal, NotRequired, TypedDict

from local.stripe.books import Books
from local.stripe.errors import Json, Refused

_KIND = "privacy.redaction_job"
_OLD_ENOUGH = 90 * 86400
_MOST = 10  # ids in a job
_GONE = "[redacted]"
_ABOUT = ("billing_details", "customer_details", "metadata")
_FIELDS = ("customer_email", "receipt_email", "client_reference_id")


class Objects(TypedDict):
    """What may be redacted, by the names of Stripe's reference."""

    charges: NotRequired[list[str]]
    checkout_sessions: NotRequired[list[str]]
    customers: NotRequired[list[str]]
    identity_verification_sessions: NotRequired[list[str]]
    invoices: NotRequired[list[str]]
    issuing_cardholders: NotRequired[list[str]]
    payment_intents: NotRequired[list[str]]
    radar_value_list_items: NotRequired[list[str]]
    setup_intents: NotRequired[list[str]]


class RedactionJobCreateParams(TypedDict):
    """Parameters of a new job."""

    expand: NotRequired[list[str]]
    objects: NotRequired[Objects]
    validation_behavior: NotRequired[Literal["error", "fix"]]


class RedactionJobRetrieveParams(TypedDict):
    """Parameters of looking at a job, and of running it."""

    expand: NotRequired[list[str]]


def create(books: Books, params: Json) -> Json:
    """Make a job, which is checked by the next time that somebody looks."""
    objects = params.get("objects", {})
    ids = [each for names in objects.values() for each in names]
    if not 1 <= len(ids) <= _MOST:
        raise Refused(f"A job takes 1 to {_MOST} objects.", param="objects")
    for kind, names in (("payment_intent", "payment_intents"), ("checkout.session", "checkout_sessions")):
        for each in objects.get(names, []):
            books.get(kind, each, f"objects[{names}]")
    return books.new(_KIND, objects=objects)


def look(books: Books, key: str) -> Json:
    """Show a job; its check, and its work once it runs, are done between two looks."""
    job = books.get(_KIND, key)
    if job["status"] == "validating":
        job["status"] = "ready" if all(_may_go(books, each) for each in _intents(books, job)) else "failed"
    elif job["status"] == "redacting":
        _redact(books, job)
        job["status"] = "succeeded"
    return books.store.put(job)


def run(books: Books, key: str) -> Json:
    """Begin the work of a job that was checked."""
    job = books.get(_KIND, key)
    if job["status"] != "ready":
        raise Refused(f"A job that is {job['status']} cannot be run.")
    return books.store.put({**job, "status": "redacting"})


def _intents(books: Books, job: Json) -> list[Json]:
    named = list(job["objects"].get("payment_intents", []))
    sessions = [books.get("checkout.session", each) for each in job["objects"].get("checkout_sessions", [])]
    named += [each["payment_intent"] for each in sessions if each["payment_intent"]]
    return [books.get("payment_intent", each) for each in dict.fromkeys(named)]


def _may_go(books: Books, intent: Json) -> bool:
    """Say whether a payment is old enough, and nothing of it moves or is fought over."""
    refunds, _ = books.store.page("refund", {"payment_intent": intent["id"], "limit": 100}, ["payment_intent"])
    disputes, _ = books.store.page("dispute", {"payment_intent": intent["id"], "limit": 100}, ["payment_intent"])
    moving = any(each["status"] in ("pending", "requires_action") for each in refunds)
    fought = any(each["status"].endswith(("needs_response", "under_review")) for each in disputes)
    return books.seconds() - intent["created"] >= _OLD_ENOUGH and not moving and not fought


def _redact(books: Books, job: Json) -> None:
    intents = _intents(books, job)
    things = [books.get("checkout.session", each) for each in job["objects"].get("checkout_sessions", [])]
    for intent in intents:
        things.append(intent)
        things += books.store.page("charge", {"payment_intent": intent["id"], "limit": 100}, ["payment_intent"])[0]
    for thing in things:
        books.store.put({**_without(thing), "_redacted": True})
        rows = books.store.rows(
            "SELECT id FROM objects WHERE kind = 'event' AND json_extract(body, '$.data.object.id') = ?", thing["id"]
        )
        for (event,) in rows:
            told = books.get("event", event)
            books.store.put({**told, "data": {**told["data"], "object": _without(told["data"]["object"])}})


def _without(thing: Json) -> Json:
    """Put a mark in the place of what says who somebody is, as Stripe does."""
    left: dict[str, Any] = dict(thing)
    for name in _ABOUT:
        if left.get(name):
            left[name] = {field: _GONE if value else value for field, value in left[name].items()}
    for name in _FIELDS:
        if left.get(name):
            left[name] = _GONE
    details = left.get("payment_method_details") or {}
    if details.get("card"):
        left["payment_method_details"] = {**details, "card": {**details["card"], "last4": _GONE, "fingerprint": _GONE}}
    return left
