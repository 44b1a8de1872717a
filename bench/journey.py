"""One journey through all calls and schedules: people, orders, the desk, a promotion, and the purges to the last."""

import re
import secrets
import smtplib
import sys
from datetime import datetime, timedelta
from email import message_from_bytes, policy
from typing import Any

import requests

from bench.counting import Tally
from local.runner import LocalStack

ADDRESS = {"line1": "1 Main St", "city": "Fresno", "region": "CA", "postal_code": "93650", "country": "US"}
CARD = {"number": "4242424242424242", "expiry": "12/39", "cvc": "123"}
FILE = {"name": "a.jpg", "size": 9, "content_type": "image/jpeg"}
MINUTES, DAY = timedelta(minutes=5), timedelta(days=1)
SECONDS = 300


class Journey:
    """Names each step to the tally and waits for all that it causes; steps in brackets only lead on."""

    def __init__(self, stack: LocalStack, tally: Tally) -> None:
        self.url, self.smtp, self.tally = stack.url, stack.smtp_url, tally
        self.email = f"{secrets.token_hex(8)}@a.example"

    def go(self) -> None:
        self._people()
        self._orders()
        self._desk()
        self._money()
        self._own_page()
        self._promotion()
        self._purges()

    def _people(self) -> None:
        bea, reader = {"full_name": "Bea Example", "email": f"b{self.email}"}, f"n{self.email}"
        self._ask("POST /clients", "/clients", {**bea, "phone": "+12135550100"})
        self._ask("POST /inquiries", "/inquiries", {**bea, "message": "May I ask something? " * 20})
        self._ask("POST /newsletter", "/newsletter", {"email": reader})
        self._ask("POST /confirmations", "/confirmations", {"token": self._token(reader)})
        self._order("(an order)")
        self._until("a day of an unpaid order", self._now() + timedelta(hours=25))

    def _orders(self) -> None:
        taken = self._order("POST /orders, a file", FILE)
        self.order = taken["transaction_id"]
        self._upload(taken)
        self._ask("POST /orders/{id}/payment", f"/orders/{self.order}/payment")
        self._ask("GET /orders/{id}", f"/orders/{self.order}", method="GET")
        self._pay("paid, a file, new client", taken)
        self._pay("paid, known client", self._order("POST /orders"))

    def _desk(self) -> None:
        self._at_desk("GET", "orders", "orders (5 there)")
        self._at_desk("GET", "orders?status=paid", "orders?status= (3)")
        for verb in ("start", "pictures", "complete", "reopen", "(complete)"):
            body = {"files": [FILE]} if verb == "pictures" else {}
            found = self._at_desk("POST", f"orders/{self.order}/{verb.strip('()')}", f"orders/{{id}}/{verb}", body)
            self._upload(found if verb == "pictures" else {"uploads": []})
        self.number = self._at_desk("GET", f"orders/{self.order}", "orders/{id}")["invoice_number"]

    def _money(self) -> None:
        """Cancel an order before its work begins, which gives all of it back, and give a part of another back."""
        first, second = self._order("(to cancel)"), self._order("(to refund)")
        for taken in (first, second):
            self._pay("(paid)", taken)
        cancelled = f"orders/{first['transaction_id']}"
        self._ask("POST /orders/{id}/cancellation", f"/{cancelled}/cancellation", {"reason": "We moved."})
        self._ask("POST /confirmations, cancel", "/confirmations", {"token": self._token(self.email)})
        refund = f"orders/{second['transaction_id']}/refunds"
        body = {"amount_minor": 500, "reason": "A scratch."}
        self._at_desk("POST", refund, "orders/{id}/refunds", body, key=secrets.token_hex(16))

    def _own_page(self) -> None:
        self._ask("POST /access-links", "/access-links", {"email": self.email})
        session = self._ask("POST /sessions", "/sessions", {"token": self._token(self.email)})
        bearer = {"Authorization": f"Bearer {session['bearer']}"}
        self._ask("GET /me", "/me", method="GET", **bearer)
        self._ask("GET /me/orders/{id}/pictures", f"/me/orders/{self.order}/pictures", method="GET", **bearer)
        self._ask("GET /me/invoices/{number}", f"/me/invoices/{self.number}", method="GET", **bearer)
        self._ask("PUT /me/choices", "/me/choices", {"promotions": True}, method="PUT", **bearer)

    def _promotion(self) -> None:
        words = {"name": "Spring", "subject": "Spring", "body": "Hello {first_name}, spring is near. " * 9}
        path = f"campaigns/{self._at_desk('POST', 'campaigns', 'campaigns', words)['campaign_id']}"
        self._at_desk("POST", f"{path}/send", "campaigns/{id}/send, dry", {"dry_run": True})
        self._at_desk("POST", f"{path}/send", "campaigns/{id}/send", {})
        self._answer_no(str(self._mail(self.email)["Reply-To"]))
        token = self._token(f"n{self.email}")
        self._ask("GET /unsubscribe/{token}", f"/unsubscribe/{token}", method="GET")
        self._ask("POST /unsubscribe/{token}", f"/unsubscribe/{token}")
        self._at_desk("GET", path, "campaigns/{id}")
        for listed in ("inquiries", "replies?state=done", "ledger"):
            self._at_desk("GET", listed, listed)

    def _purges(self) -> None:
        marks = self._ask("", f"/orders/{self.order}", method="GET")["deletes"]
        details, personal = (
            datetime.fromisoformat(marks[f"{name}_at"]) for name in ("specifications", "personal_data")
        )
        self._until("purge: an unpaid order", self._now() + 3 * DAY)
        self._until("idle", details - MINUTES)
        self._until("purge: details", details + MINUTES)
        self._until("(on)", personal - DAY - MINUTES)
        self._until("purge: forms", personal - DAY + MINUTES)
        self._until("(on)", personal - MINUTES)
        self._until("purge: personal data", personal + MINUTES)

    def _ask(self, step: str, path: str, body: Any = None, *, method: str = "POST", **headers: str) -> Any:
        self.tally.step = step
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        url = self.url + path
        answer = requests.request(method, url, json=body, headers=named, timeout=SECONDS, allow_redirects=False)
        if answer.status_code >= 400:
            print(f"{step}: {answer.status_code} {answer.text[:200]}", file=sys.stderr)
        self._drain()
        return answer.json() if "json" in answer.headers.get("Content-Type", "") else answer.text

    def _at_desk(self, method: str, path: str, shown: str, body: Any = None, *, key: str = "") -> Any:
        issued = requests.post(f"{self.url}/_local/token", json={"as": "owner@studio.example"}, timeout=SECONDS)
        bearer = f"Bearer {issued.json()['token']}"
        headers = {"Authorization": bearer, **({"Idempotency_Key": key} if key else {})}
        return self._ask(f"{method} /desk/{shown}", f"/desk/{path}", body, method=method, **headers)

    def _order(self, step: str, *files: dict[str, Any]) -> Any:
        client = {"full_name": "Ada Example", "email": self.email, "phone": "+1 213 555 0100", "address": ADDRESS}
        words = {"text": "a picture of a cat. " * 20, "files": files}
        body = {"client": client, "items": [{"service": "portrait", "quantity": 2}], "specifications": words}
        body["promotions"], key = True, secrets.token_hex(16)
        taken = self._ask(step, "/orders", body, Idempotency_Key=key)
        self._ask("POST /orders, same key", "/orders", body, Idempotency_Key=key)
        return taken

    def _pay(self, step: str, taken: Any) -> None:
        self.tally.step = step
        requests.post(taken["payment_url"], CARD, timeout=SECONDS, allow_redirects=False).raise_for_status()
        self._drain()

    def _upload(self, found: Any) -> None:
        for one in found["uploads"]:
            requests.post(one["url"], one["fields"], files={"file": b"123456789"}, timeout=SECONDS).raise_for_status()

    def _answer_no(self, address: str) -> None:
        self.tally.step = "a reply: NO"
        host, _, port = self.smtp.removeprefix("smtp://").partition(":")
        with smtplib.SMTP(host, int(port)) as server:
            mail = f"From: {self.email}\r\nTo: {address}\r\nSubject: Re: Spring\r\n\r\nNO\r\n"
            server.sendmail(self.email, address, mail)
        self._drain()

    def _mail(self, to: str) -> Any:
        found = requests.get(f"{self.url}/_local/mail", {"to": to}, timeout=SECONDS).json()["items"][-1]
        raw = requests.get(f"{self.url}/_local/mail/{found['id']}", timeout=SECONDS).content
        return message_from_bytes(raw, policy=policy.default)

    def _token(self, to: str) -> str:
        text = self._mail(to).get_body(("plain",)).get_content()
        return str(re.findall(r"(?:#token=|/unsubscribe/)([\w.-]+)", text)[-1])

    def _until(self, step: str, instant: datetime) -> None:
        self._ask(step, "/_local/clock", {"to": f"{instant:%Y-%m-%dT%H:%M:%SZ}"})

    def _now(self) -> datetime:
        return datetime.fromisoformat(self._ask("", "/_local/clock", method="GET")["now"])

    def _drain(self) -> None:
        requests.post(f"{self.url}/_local/drain", timeout=SECONDS)
