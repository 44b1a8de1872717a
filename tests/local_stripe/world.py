"""A clock that stands until it is moved, a shop that gets webhooks, and a person before the pay page."""

import threading
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import stripe
import urllib3

from local.stripe import StripeServer

KEY = "sk_test_local_key"
SECRET = "whsec_local"
DAY_SECONDS = 86400
START = datetime(2027, 3, 13, 8, 0, tzinfo=UTC)


@dataclass
class Clock:
    time: datetime = START

    def now(self) -> datetime:
        return self.time

    def moves(self, **by: float) -> None:
        self.time += timedelta(**by)


@dataclass
class Shop:
    """The receiver of webhooks: `status` is what it answers, `hold` keeps it from answering until set."""

    status: int = 200
    got: list[tuple[stripe.Event, int]] = field(default_factory=list)
    hold: threading.Event = field(default_factory=threading.Event)
    arrived: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))
    url: str = ""

    def take(self, body: bytes, signature: str) -> None:
        stripe.WebhookSignature.verify_header(body, signature, SECRET)
        event = stripe.Webhook.construct_event_without_verification(body)
        self.got.append((event, int(signature.split(",", 1)[0].removeprefix("t="))))
        self.arrived.release()
        self.hold.wait(10)

    def waits_for(self, events: int) -> None:
        for _ in range(events):
            assert self.arrived.acquire(timeout=10)

    def types(self) -> list[str]:
        return [event.type for event, _ in self.got]


class Handler(BaseHTTPRequestHandler):
    shop: Shop

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.shop.take(body, self.headers["Stripe-Signature"])
        self.send_response(self.shop.status)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@dataclass
class Provider:
    """The server with a client of the official SDK, and a person before its pay page."""

    server: StripeServer
    client: stripe.StripeClient
    clock: Clock

    def session(self, **changes: Any) -> Any:
        return self.client.v1.checkout.sessions.create(order() | changes)

    def types(self) -> list[str]:
        """Every event there was, the oldest first."""
        return [str(event.type) for event in self.client.v1.events.list({"limit": 100}).data][::-1]

    def paid(self, **changes: Any) -> Any:
        session = self.session(**changes)
        assert pay(session.url).status == HTTPStatus.SEE_OTHER
        return self.client.v1.checkout.sessions.retrieve(session.id, {"expand": ["payment_intent.latest_charge"]})


def order() -> Any:
    price = {"currency": "usd", "unit_amount": 12900, "product_data": {"name": "Portrait"}}
    return {
        "mode": "payment",
        "line_items": [{"price_data": price, "quantity": 2}],
        "allowed_payment_method_types": ["card"],
        "client_reference_id": "PP-TEST",
        "metadata": {"order": "PP-TEST"},
        "payment_intent_data": {"metadata": {"stack": "test", "order": "PP-TEST"}},
        "adaptive_pricing": {"enabled": False},
        "automatic_tax": {"enabled": False},
        "allow_promotion_codes": False,
        "success_url": "http://shop.example/thanks?session={CHECKOUT_SESSION_ID}",
        "cancel_url": "http://shop.example/order",
    }


def pay(url: str, number: str = "4242 4242 4242 4242", expiry: str = "12/34", cvc: str = "123") -> Any:
    body = urlencode({"number": number, "expiry": expiry, "cvc": cvc})
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    return urllib3.request("POST", url, body=body, headers=headers, redirect=False, retries=False)


def press(provider: Provider, path: str, **form: str) -> Any:
    """Send a form of the dashboard as a browser does that shows it."""
    headers = {"Content-Type": "application/x-www-form-urlencoded", "Origin": provider.server.url}
    url = f"{provider.server.url}/dashboard{path}"
    return urllib3.request("POST", url, body=urlencode(form), headers=headers, redirect=False, retries=False)


def trouble(provider: Provider, on: str, do: str, **more: Any) -> None:
    """Ask for trouble with the next calls of `on`."""
    answer = urllib3.request("POST", f"{provider.server.url}/faults", json={"on": on, "do": do, **more}, retries=False)
    assert answer.status == HTTPStatus.NO_CONTENT


def provider_in(folder: Path, clock: Clock, shop: Shop) -> Provider:
    server = StripeServer(folder, clock.now, port=0, secret_key=KEY, webhook_url=shop.url, webhook_secret=SECRET)
    server.start()
    client = stripe.StripeClient(KEY, base_addresses={"api": server.url}, max_network_retries=0)
    return Provider(server, client, clock)
