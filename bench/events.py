"""A real event for each function's typical work: driven through the stack, and kept where it would have run."""

import re
import secrets
import smtplib
from collections import defaultdict
from collections.abc import Mapping
from email import message_from_bytes, policy
from typing import Any, ClassVar

import requests

from bench.measured import Event
from local.clock import StackClock
from local.runner import OWNER, LocalStack
from local.runtime import Functions

SECONDS = 60
# An answer that pleases API Gateway and a queue alike.
_TAKEN = b'{"statusCode": 200}'
_CARD = {"number": "4242424242424242", "expiry": "12/39", "cvc": "123"}
_ADDRESS = {"line1": "1 Main St", "city": "Fresno", "region": "CA", "postal_code": "93650", "country": "US"}
_ITEM = {"service": "portrait", "quantity": 2}
_NEWS = {"name": "Spring", "subject": "Spring", "body": "Hello {first_name}, spring is near. " * 9}


class Keeping(Functions):
    """Runs functions as the stack does, but keeps the events of those in `keep`, and runs no other's schedule.

    The stack's clock may pass a full hour while the bench runs: what waits for its work must not be done before.
    """

    clock: ClassVar[StackClock]
    keep: ClassVar[frozenset[str]] = frozenset()
    kept: ClassVar[dict[str, list[Event]]] = defaultdict(list)

    def warm_up(self) -> None:
        """Load nothing before it is asked for."""

    def invoke(self, name: str, event: Mapping[str, Any], patience: float = 900) -> bytes:
        short = shown(name)
        if "schedule" in event:
            return super().invoke(name, event, patience) if short in self.keep else b"{}"
        if short not in self.keep:
            return super().invoke(name, event, patience)
        for record in event.get("Records", [None]):
            body = event if record is None else {"Records": [record]}
            self.kept[short].append(Event(body, self.clock.seconds()))
        return _TAKEN


def shown(name: str) -> str:
    """Name a function as people do: picpros-CheckoutFunction is Checkout."""
    return name.removeprefix("picpros-").removesuffix("Function")


class Works:
    """Makes `count` events of each function: those that can be worked on once only are as many different ones."""

    def __init__(self, stack: LocalStack, count: int) -> None:
        self._stack, self._count = stack, count
        Keeping.clock = stack.clock

    def make(self) -> dict[str, list[Event]]:
        """Say by function's name what it is to work on, in order. The stack is a new one."""
        Keeping.kept.clear()
        self._old_inquiries()
        self._orders()
        self._own_page()
        self._promotions()
        return {name: self._enough(name, events) for name, events in Keeping.kept.items()}

    def _enough(self, name: str, events: list[Event]) -> list[Event]:
        if len(events) not in (1, self._count):
            raise AssertionError(f"{len(events)} events for {name}, {self._count} were wanted")
        return [_again(event) for event in events * (self._count // len(events))]

    def _old_inquiries(self) -> None:
        """Inquiries of 28 days ago: the work of retention."""
        bea = {"full_name": "Bea Example", "email": "bea@a.example", "message": "May I ask something? " * 20}
        with _kept("Outbox"):
            for _ in range(self._count):
                self._ask("/inquiries", bea)
            self._drain()
        Keeping.kept.clear()
        with _kept("Retention"):
            self._ask("/_local/clock", {"by": "P27D"})
            while not Keeping.kept["Retention"]:  # what nobody does is queued again each hour
                self._ask("/_local/clock", {"by": "PT1H"})

    def _orders(self) -> None:
        """Orders to take, to look up, to sell and to write the invoice for."""
        for selling in ("Payments", "Outbox"):
            for _ in range(self._count):
                taken = self._order("buyer@a.example")
                with _kept(selling):
                    requests.post(taken["payment_url"], _CARD, timeout=SECONDS).raise_for_status()
                    self._drain()
        for _ in range(2):
            ada = self._order("ada@a.example")
            requests.post(ada["payment_url"], _CARD, timeout=SECONDS).raise_for_status()
            self._drain()
        with _kept("Checkout"):
            self._order("ada@a.example")
        with _kept("Tracking"):
            self._ask(f"/orders/{ada['transaction_id']}", method="GET")
        with _kept("Desk"):
            self._at_desk(f"/desk/orders/{ada['transaction_id']}", method="GET")

    def _own_page(self) -> None:
        self._ask("/access-links", {"email": "ada@a.example"})
        self._drain()
        bearer = self._ask("/sessions", {"token": self._token("ada@a.example")})["bearer"]
        with _kept("Clients"):
            self._ask("/me", method="GET", headers={"Authorization": f"Bearer {bearer}"})

    def _promotions(self) -> None:
        """Promotions to send to two people, and the NO of one of them."""
        self._ask("/newsletter", {"email": "bea@a.example"})
        self._drain()
        self._ask("/confirmations", {"token": self._token("bea@a.example")})
        self._campaign()
        to = str(self._mail("bea@a.example")["Reply-To"])
        with _kept("Campaigns"):
            for _ in range(self._count):
                self._campaign()
        with _kept("InboundEmail"):
            self._say_no("bea@a.example", to)

    def _say_no(self, sender: str, to: str) -> None:
        host, _, port = self._stack.smtp_url.removeprefix("smtp://").partition(":")
        with smtplib.SMTP(host, int(port)) as server:
            for _ in range(self._count):
                server.sendmail(sender, to, f"From: {sender}\r\nTo: {to}\r\nSubject: Re: Spring\r\n\r\nNO\r\n")
        self._drain()

    def _order(self, email: str) -> Any:
        client = {"full_name": "Ada Example", "email": email, "phone": "+1 213 555 0100", "address": _ADDRESS}
        words = {"text": "a picture of a cat. " * 20, "files": []}
        body = {"client": client, "items": [_ITEM], "specifications": words, "promotions": True}
        return self._ask("/orders", body, headers={"Idempotency-Key": secrets.token_hex(16)})

    def _campaign(self) -> None:
        drafted = self._at_desk("/desk/campaigns", _NEWS)
        self._at_desk(f"/desk/campaigns/{drafted['campaign_id']}/send", {})
        self._drain()

    def _ask(self, path: str, body: Any = None, method: str = "POST", headers: Any = None) -> Any:
        answer = requests.request(method, self._stack.url + path, json=body, headers=headers, timeout=SECONDS)
        answer.raise_for_status()
        return answer.json() if answer.content else None

    def _at_desk(self, path: str, body: Any = None, method: str = "POST") -> Any:
        token = self._ask("/_local/token", {"as": OWNER})["token"]
        return self._ask(path, body, method, {"Authorization": f"Bearer {token}"})

    def _drain(self) -> None:
        self._ask("/_local/drain")

    def _mail(self, to: str) -> Any:
        found = self._ask(f"/_local/mail?to={to}", method="GET")["items"][-1]
        raw = requests.get(f"{self._stack.url}/_local/mail/{found['id']}", timeout=SECONDS).content
        return message_from_bytes(raw, policy=policy.default)

    def _token(self, to: str) -> str:
        return re.findall(r"#token=([\w.-]+)", self._mail(to).get_body(("plain",)).get_content())[-1]


class _kept:  # noqa: N801  reads as the verb it is
    """While it lasts, the events of one function are kept instead of run."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __enter__(self) -> None:
        Keeping.keep = frozenset({self._name})

    def __exit__(self, *_: object) -> None:
        Keeping.keep = frozenset()


def _again(event: Event) -> Event:
    """Let an order be a new one each time: its key is, where it has one."""
    headers = dict(event.body.get("headers", {}))
    if "idempotency-key" in headers:
        headers["idempotency-key"] = secrets.token_hex(16)
        return Event({**event.body, "headers": headers}, event.came)
    return event
