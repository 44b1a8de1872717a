"""The pay page: plain forms, no script, nothing from elsewhere."""

from flask import Flask, Response, redirect, render_template, request
from werkzeug.wrappers import Response as Answer

from local.stripe import banks, cards
from local.stripe.books import Books
from local.stripe.errors import Json
from local.stripe.money import show
from local.stripe.payments import pay

HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
_STATUS = {"open": 200, "complete": 200, "expired": 410, "unknown": 404}


def page(app: Flask, books: Books) -> None:
    """Put the pages of all sessions under /c/pay of `app`."""

    @app.route("/c/pay/<key>", methods=["GET", "POST"], defaults={"method": "card"})
    @app.route("/c/pay/<key>/<method>", methods=["POST"])
    def _show_or_pay(key: str, method: str) -> Answer:
        with books.store.change():  # a second press of the button finds the session paid
            session = books.store.find(key, "checkout.session")
            status = session["status"] if session else "unknown"
            if session is None or request.method != "POST" or status == "expired":
                return _page(session, _STATUS[status])
            if method not in session["payment_method_types"]:
                return _page(session, 404)
            try:
                message = _charge(books, session, method) if status == "open" else None
            except cards.BadCard as bad:
                return _page(session, 400, str(bad))
        return _page(session, 402, message) if message else redirect(_success(session), 303)


def _charge(books: Books, session: Json, method: str) -> str | None:
    if method != "card":
        banks.debit(books, session, method)
        return None
    number, expiry, cvc = (request.form.get(name, "") for name in ("number", "expiry", "cvc"))
    declined = pay(books, session, cards.read(number, expiry, cvc, books.now()))
    return declined and f"{declined} Nothing was charged; you can try another card."


def _success(session: Json) -> str:
    url: str = session["success_url"]
    return url.replace("{CHECKOUT_SESSION_ID}", session["id"])


def _page(session: Json | None, status: int, message: str | None = None) -> Answer:
    shown: Json = {"session": session, "banks": {"us_bank_account": "US bank account", "sepa_debit": "SEPA debit"}}
    shown |= {"show": show, "message": message, "success": _success(session) if session else ""}
    return Response(render_template("pay.html", **shown), status, HEADERS)
