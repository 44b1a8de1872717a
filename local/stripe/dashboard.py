"""The provider's dashboard: what a studio does in the real one, by plain forms; every act is the API's own."""

import json
from collections.abc import Callable
from datetime import UTC, datetime

from flask import Blueprint, Flask, Response, abort, redirect, render_template, request
from werkzeug.wrappers import Response as Answer

from local.http import is_own
from local.stripe import afterwards, banks, money
from local.stripe.books import Books
from local.stripe.calls import CALLS, checked
from local.stripe.errors import Json, Refused
from local.stripe.page import HEADERS
from local.stripe.webhooks import Webhooks

_PAGE = 50
# Not no-referrer: a browser would then say of these forms that they come from nowhere.
_HEADERS = {**HEADERS, "Referrer-Policy": "same-origin"}
_REASONS = [
    "fraudulent", "product_not_received", "product_unacceptable", "duplicate", "credit_not_processed",
    "subscription_canceled", "unrecognized", "general",
]  # fmt: skip
_REFUNDS = {
    "": "as usual", "succeeded": "at once", "pending": "later", "requires_action": "once the client says where to",
}  # fmt: skip


def dashboard(app: Flask, books: Books, webhooks: Webhooks) -> None:
    """Put the pages under /dashboard of `app`."""
    pages = Blueprint("dashboard", __name__, url_prefix="/dashboard")
    pages.before_request(_only_from_here)
    app.add_template_filter(_when, "when")
    _payments(pages, books)
    _events(pages, books, webhooks)
    app.register_blueprint(pages)


def _payments(pages: Blueprint, books: Books) -> None:
    @pages.get("")
    def payments() -> Answer:
        with books.store.change():
            found, more = books.store.page("payment_intent", {"limit": _PAGE, **_after()}, [])
            rows = [{"intent": each, "charge": books.store.find(each["latest_charge"] or "")} for each in found]
        return _page("payments.html", rows=rows, more=more)

    @pages.route("/payments/<key>", methods=["GET", "POST"])
    def payment(key: str) -> Answer:
        refused = None
        with books.store.change():
            intent = books.store.find(key, "payment_intent") or abort(404)
            if request.method == "POST":
                try:
                    with books.store.change():
                        _act(books, intent)
                    return redirect(f"/dashboard/payments/{key}", 303)
                except Refused as exc:
                    refused = exc
            shown = _payment(books, books.get("payment_intent", key))
        return _page("payment.html", refused.status if refused else 200, refused=refused, **shown)


def _events(pages: Blueprint, books: Books, webhooks: Webhooks) -> None:
    @pages.get("/events")
    def events() -> Answer:
        with books.store.change():
            found, more = books.store.page("event", {"limit": _PAGE, **_after()}, [])
            rows = [_event(books, each) for each in found]
        return _page("events.html", events=rows, more=more)

    @pages.route("/events/<key>", methods=["GET", "POST"])
    def event(key: str) -> Answer:
        found = books.store.find(key, "event") or abort(404)
        if request.method == "POST":
            if found["type"] not in books.listened:
                abort(400)
            webhooks.send_again(found)
            return redirect(f"/dashboard/events/{key}", 303)
        return _page("event.html", **_event(books, found), text=json.dumps(found, indent=2, ensure_ascii=False))


def _act(books: Books, intent: Json) -> None:
    """Do what the form's button says; raise Refused."""
    charge, on, form = intent["latest_charge"] or "", request.form.get("on", ""), request.form
    acts: dict[str, Callable[[], object]] = {
        "refund": lambda: _refund(books, intent),
        "settle_refund": lambda: afterwards.settle_refund(books, on),
        "fail_refund": lambda: afterwards.fail_refund(books, on),
        "cancel_refund": lambda: afterwards.cancel_refund(books, on),
        "dispute": lambda: afterwards.open_dispute(books, charge, _reason(), inquiry=form.get("kind") == "inquiry"),
        "won": lambda: afterwards.close_dispute(books, on, "won"),
        "lost": lambda: afterwards.close_dispute(books, on, "lost"),
        "paid": lambda: banks.settle(books, intent["id"], paid=True),
        "unpaid": lambda: banks.settle(books, intent["id"], paid=False),
    }
    if (act := acts.get(form.get("do", ""))) is None:
        raise Refused("There is no such act.", param="do")
    act()


def _refund(books: Books, intent: Json) -> None:
    amount, reason, status = (request.form.get(name, "") for name in ("amount", "reason", "status"))
    if status not in _REFUNDS:
        raise Refused("Invalid status", param="status")
    given = {"payment_intent": intent["id"], "reason": reason}
    if amount.strip():
        given["amount"] = str(money.read(amount, intent["currency"]))
    params = checked(CALLS["POST refunds"], {name: value for name, value in given.items() if value})
    afterwards.refund(books, params, status)


def _reason() -> str:
    if (reason := request.form.get("reason", "")) not in _REASONS:
        raise Refused("Invalid reason", param="reason")
    return reason


def _payment(books: Books, intent: Json) -> Json:
    """Give all that the page of a payment shows."""
    of_it = {"payment_intent": intent["id"], "limit": 100}
    refunds, disputes = (books.store.page(kind, of_it, ["payment_intent"])[0] for kind in ("refund", "dispute"))
    events = {"data.object.payment_intent": intent["id"], "limit": 100}
    found, _ = books.store.page("event", events, ["data.object.payment_intent"])
    charge = books.store.find(intent["latest_charge"] or "")
    known = {"reasons": _REASONS, "statuses": _REFUNDS, "events": [_event(books, each) for each in found]}
    return {"intent": intent, "charge": charge, "refunds": refunds, "disputes": disputes, **known}


def _event(books: Books, event: Json) -> Json:
    tries = books.store.rows("SELECT at, said FROM tries WHERE event = ? ORDER BY rowid", event["id"])
    waits = books.store.rows("SELECT due FROM deliveries WHERE event = ? AND attempts > 0", event["id"])
    return {"event": event, "tries": tries, "waits": waits, "sent": event["type"] in books.listened}


def _after() -> dict[str, str]:
    return {"starting_after": request.args["after"]} if "after" in request.args else {}


def _when(seconds: float) -> str:
    return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%d %H:%M:%S} UTC"


def _only_from_here() -> None:
    if not is_own(request):
        abort(403)


def _page(name: str, status: int = 200, **shown: object) -> Answer:
    return Response(render_template(name, **shown, show=money.show), status, _HEADERS)
