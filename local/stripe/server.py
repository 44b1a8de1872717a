"""The provider as one part of the local stack."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from flask import Flask

from local.http import Server
from local.stripe import afterwards, sessions
from local.stripe.api import api
from local.stripe.books import Books
from local.stripe.calls import LISTENED
from local.stripe.dashboard import dashboard
from local.stripe.errors import Json
from local.stripe.faults import Faults, switch
from local.stripe.page import page
from local.stripe.store import Store
from local.stripe.webhooks import Webhooks


class StripeServer:
    """Stripe's API at `url`/v1, its pay page at `url`/c/pay/{session}, its dashboard at `url`/dashboard.

    All of its state lies in `folder`; `url`/faults makes trouble, for tests (see faults.py).

    `now` is the stack's clock, UTC. The webhook gets the events of the types in `listened`, the first try within
    moments of the event; later tries, and the end of sessions whose time is over, wait for `run_due`, but a request
    always sees sessions as the clock has them.
    """

    def __init__(
        self, folder: Path, now: Callable[[], datetime], *, port: int, secret_key: str, webhook_url: str,
        webhook_secret: str, listened: frozenset[str] = LISTENED,
    ) -> None:  # fmt: skip
        self._store = Store(folder)
        self._books = Books(self._store, now, listened)
        self._faults = Faults()
        self._webhooks = Webhooks(self._store, self._faults, now, webhook_url, webhook_secret)
        self._store.committed = self._webhooks.wake
        self._http = Server(self._app(secret_key), port)
        self.url, self.port = self._http.url, self._http.port
        self._books.base = self.url

    def start(self) -> None:
        self._http.start()
        self._webhooks.start()

    def stop(self) -> None:
        """Answer no more requests, wait for a delivery under way, close the file."""
        self._faults.end()
        self._http.stop()
        self._webhooks.stop()
        self._store.close()

    def busy(self) -> bool:
        """Say whether an event is on its way or has not been tried yet."""
        return self._webhooks.busy()

    def run_due(self) -> int:
        """Expire sessions and make the tries that are due; see `local.part.Part`."""
        return self._expire_due() + self._webhooks.run_due()

    def next_due(self) -> datetime | None:
        """When the next try or the next end of a session is due, UTC."""
        expiry = self._store.next_expiry()
        times = [self._webhooks.next_due(), None if expiry is None else datetime.fromtimestamp(expiry, UTC)]
        return min((time for time in times if time is not None), default=None)

    def open_dispute(self, charge: str, *, reason: str = "fraudulent", inquiry: bool = False) -> Json:
        """Let the cardholder dispute what is left of a charge; raise Refused where that cannot be."""
        with self._store.change():
            return afterwards.open_dispute(self._books, charge, reason, inquiry=inquiry)

    def close_dispute(self, dispute: str, outcome: Literal["won", "lost"]) -> Json:
        """Decide a dispute; raise Refused where that was done before."""
        with self._store.change():
            return afterwards.close_dispute(self._books, dispute, outcome)

    def fail_refund(self, refund: str) -> Json:
        """Let the bank send a refund back; raise Refused unless it had succeeded."""
        with self._store.change():
            return afterwards.fail_refund(self._books, refund)

    def _expire_due(self) -> int:
        with self._store.change():
            over = self._store.expired(self._books.seconds())
            return len([sessions.expire(self._books, session) for session in over])

    def _app(self, secret_key: str) -> Flask:
        app = Flask(__name__, static_folder=None)
        app.config["MAX_CONTENT_LENGTH"] = 1_000_000
        api(app, self._books, self._faults, secret_key)
        page(app, self._books)
        dashboard(app, self._books, self._webhooks)
        switch(app, self._faults)

        @app.before_request
        def _catch_up() -> None:
            self._expire_due()

        return app
