"""Stripe's API over HTTP: keys, idempotency, errors; what a call does stands in calls.py."""

import hashlib
import hmac
import json
import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from urllib.parse import parse_qsl

import stripe
from flask import Flask, Response, g, request
from werkzeug.exceptions import HTTPException

from local.stripe.books import Books, random_id
from local.stripe.calls import CALLS, checked, perform
from local.stripe.errors import Json, Malformed, Refused
from local.stripe.faults import Faults, cut
from local.stripe.params import tree

_DAY = 86400  # how long an idempotency key keeps its answer
_log = logging.getLogger(__name__)


def api(app: Flask, books: Books, faults: Faults, secret_key: str) -> None:
    """Put the API under /v1 of `app`."""

    @app.before_request
    def _authenticate() -> None:
        g.request_id = random_id("req_", 14)
        given = request.authorization
        sent = (given.token or given.get("username") or "") if given else ""
        if request.path.startswith("/v1") and not hmac.compare_digest(sent.encode(), secret_key.encode()):
            raise Refused("Invalid API Key provided." if sent else "You did not provide an API key.", status=401)

    in_use: dict[str, object] = {}
    for name, call in CALLS.items():
        method, path = name.split(" ")
        view = _view(books, faults, in_use, {**call, "url": f"/v1/{path}"})
        app.add_url_rule(f"/v1/{path}", name, view, methods=[method])

    @app.errorhandler(Refused)
    def _refused(refused: Refused) -> Response:
        return _answer(refused.status, json.dumps(refused.body, indent=2))

    @app.errorhandler(HTTPException)
    def _no_such_call(error: HTTPException) -> HTTPException | Response:
        if not request.path.startswith("/v1"):
            return error
        status = 404 if error.code == 405 else error.code or 500
        return _refused(Refused(f"Unrecognized request URL ({request.method}).", status=status))


def _view(books: Books, faults: Faults, in_use: dict[str, object], call: Json) -> Callable[..., Response]:
    def view(key: str = "") -> Response:
        post = request.method == "POST"
        coded = request.get_data() if post else request.query_string
        pairs = parse_qsl(coded.decode(errors="replace"), keep_blank_values=True)
        once = request.headers.get("Idempotency-Key") if post else None
        with _alone(in_use, once):
            g.fault = faults.meet(f"{request.method} {request.path}")
            g.fault.refuse("limit")
            if call.get("preview") and not request.headers.get("Stripe-Version", "").endswith(".preview"):
                raise Refused(f"Unrecognized request URL ({request.method}). It is in preview.", status=404)
            if g.fault.do in ("hang", "cut"):
                return cut()
            with books.store.change():
                books.asked = (g.request_id, once)
                try:
                    done = _once(books, call, key, pairs, once) if once else _answer(*_run(books, call, key, pairs))
                finally:
                    books.asked = (None, None)
            return cut() if g.fault.do == "lost" else done

    return view


@contextmanager
def _alone(in_use: dict[str, object], once: str | None) -> Iterator[None]:
    """Hold an idempotency key; raise Refused while another request holds it."""
    if once is None:
        yield
        return
    holder = object()
    if in_use.setdefault(once, holder) is not holder:
        message = "There is currently another in-progress request using this Idempotent Key. Please try again later."
        raise Refused(message, "idempotency_key_in_use", status=409)
    try:
        yield
    finally:
        del in_use[once]


def _once(books: Books, call: Json, key: str, pairs: list[tuple[str, str]], once: str) -> Response:
    """Give the answer that the idempotency key keeps, else a first one, kept unless the request was malformed."""
    if len(once) > 255:
        raise Malformed("Idempotency keys have at most 255 characters.")
    store, now = books.store, books.seconds()
    store.rows("DELETE FROM answers WHERE made <= ?", now - _DAY)
    fingerprint = hashlib.sha256(json.dumps([request.path, sorted(pairs)]).encode()).hexdigest()
    for same, status, body in store.rows("SELECT fingerprint, status, body FROM answers WHERE key = ?", once):
        if same != fingerprint:
            message = "Keys for idempotent requests can only be used with the parameters they were first used with."
            raise Refused(message, "idempotency_error")
        return _answer(status, body, replayed=True)
    status, body = _run(books, call, key, pairs)
    store.rows("INSERT INTO answers VALUES (?, ?, ?, ?, ?)", once, fingerprint, status, body, now)
    return _answer(status, body)


def _run(books: Books, call: Json, key: str, pairs: list[tuple[str, str]]) -> tuple[int, str]:
    """Do it or nothing of it; raise Malformed."""
    params = checked(call, tree(pairs))
    try:
        with books.store.change():
            g.fault.refuse("error")
            done = books.expanded(perform(books, call, params, key), params.get("expand", []))
            return 200, json.dumps(done, indent=2)
    except Refused as refused:
        return refused.status, json.dumps(refused.body, indent=2)
    except Exception:  # noqa: BLE001  as at Stripe, a fault of the provider is an answer too, and the key keeps it
        _log.exception("a call failed")
        return 500, json.dumps(Refused("An error occurred in the provider.", status=500).body, indent=2)


def _answer(status: int, body: str, *, replayed: bool = False) -> Response:
    headers = {"Request-Id": g.request_id, "Stripe-Version": stripe.api_version}
    if replayed:
        headers["Idempotent-Replayed"] = "true"
    return Response(body + "\n", status, headers, content_type="application/json")
