"""Somebody whose every word can be recognised, and who uses all that the public can call."""

import re
import smtplib
from email.message import EmailMessage
from typing import Any

import requests

from journeys.leaks import PERSON
from journeys.stack import Stack

ADDRESS = {
    "line1": PERSON["street"],
    "line2": PERSON["second line"],
    "city": PERSON["city"],
    "region": "CA",
    "postal_code": PERSON["postal code"],
    "country": "US",
}
CLIENT = {"full_name": PERSON["name"], "email": PERSON["e-mail"], "phone": PERSON["phone"], "address": ADDRESS}
FILE = {"name": PERSON["file name"], "size": 900, "content_type": "image/jpeg"}
ORDER = {
    "client": CLIENT,
    "items": [{"service": "portrait", "quantity": 1}],
    "specifications": {"text": PERSON["specifications"], "files": [FILE]},
    "promotions": True,
}
INQUIRY = {"full_name": PERSON["name"], "email": PERSON["e-mail"], "message": PERSON["inquiry"], "urgent": True}
# What nobody asked for, and comes along all the same.
BROWSER = {
    "User-Agent": PERSON["user agent"],
    "Cookie": PERSON["cookie"],
    "Referer": PERSON["referer"],
    "X-Forwarded-For": "203.0.113.77",
    "X-Whatever": PERSON["header"],
}
NETWORK = {"network address": "203.0.113.77"}
# Refused: a card number in every text, what is too long, of the wrong kind, or no JSON at all.
WRONG: list[Any] = [
    {**ORDER, "specifications": {"text": f"{PERSON['specifications']}, my card is {PERSON['card']}"}},
    {**ORDER, "client": {**CLIENT, "email": f"{PERSON['e-mail']} {PERSON['surname']}"}},
    {**ORDER, "client": {**CLIENT, "phone": f"{PERSON['phone']} or {PERSON['surname']}"}},
    {**ORDER, "client": {**CLIENT, "address": PERSON["street"]}},
    {**ORDER, "client": [PERSON["name"], PERSON["phone"]]},
    {**ORDER, "items": [{"service": PERSON["surname"], "quantity": PERSON["phone"]}]},
    {
        **ORDER,
        "specifications": {"text": PERSON["specifications"], "files": [{**FILE, "content_type": PERSON["header"]}]},
    },
    {**INQUIRY, "message": f"{PERSON['inquiry']} {PERSON['card']}"},
    {**INQUIRY, "transaction_id": PERSON["path"]},
    {PERSON["name"]: PERSON["e-mail"]},
    [PERSON["name"], {PERSON["street"]: PERSON["card"]}],
    PERSON["specifications"],
]
FORMS = (
    "/orders",
    "/orders/lookup",
    "/clients",
    "/newsletter",
    "/inquiries",
    "/access-links",
    "/sessions",
    "/confirmations",
)


class Visitor:
    """Sends it all, and remembers every secret that was handed out on the way.

    `orders` are to be finished, to be cancelled by the client, and to be cancelled by the staff.
    """

    def __init__(self, stack: Stack) -> None:
        self.stack, self.secrets = stack, dict(NETWORK)
        self.orders = [""] * 3
        self.statuses: list[int] = []
        self.heard: list[tuple[str, str, int]] = []

    def call(self, method: str, path: str, **more: Any) -> requests.Response:
        key = f"{PERSON['idempotency key']}-{len(self.statuses)}"
        headers = {**BROWSER, "Idempotency-Key": key, **more.pop("headers", {})}
        answer = self.stack.call(method, path, headers=headers, **more)
        self.statuses.append(answer.status_code)
        self.heard.append((method, path.partition("?")[0], answer.status_code))
        return answer

    def orders_and_pays(self) -> None:
        for number, _ in enumerate(self.orders):
            answer = self.call("POST", "/orders", json=ORDER)
            if answer.status_code == 201:
                taken = answer.json()
                self.orders[number] = taken["transaction_id"]
                self.stack.upload(taken["uploads"][0], b"x" * 900)
                self.call("POST", f"/orders/{taken['transaction_id']}/payment")
                self.stack.pay(taken["payment_url"], PERSON["card"])
        self.stack.drain()
        self.call("POST", f"/orders/{self.orders[0]}/payment")
        self.call("GET", f"/orders/{self.orders[0]}?{PERSON['query']}")
        for identifier in (self.orders[0], PERSON["path"]):
            self.call("POST", "/orders/lookup", json={"transaction_id": identifier, PERSON["name"]: PERSON["card"]})
            self.call("POST", "/orders/lookup", data={"transaction_id": identifier})

    def asks_to_cancel(self) -> None:
        path = f"/orders/{self.orders[1]}/cancellation"
        self.call("POST", path, json={"reason": PERSON["reason"], "email": PERSON["e-mail"]})
        self.call("POST", path, data={"reason": PERSON["reason"]})
        for wrong in (
            {"reason": f"{PERSON['reason']} {PERSON['card']}"},
            {"website": PERSON["referer"]},
            [PERSON["name"]],
        ):
            self.call("POST", path, json=wrong)
        self.call("POST", f"/orders/{PERSON['path']}/cancellation", json={"reason": PERSON["reason"]})

    def reads_what_is_the_same_for_everybody(self) -> None:
        for path in (
            "/openapi.json",
            "/catalogue",
            "/policy",
            "/policy.json",
            "/policy/1",
            f"/policy/{PERSON['path']}",
        ):
            self.call("GET", f"{path}?{PERSON['query']}")

    def fills_in_every_form(self) -> None:
        self.call("POST", "/clients", json={**CLIENT, "promotions": True})
        self.call("POST", "/newsletter", json={"full_name": PERSON["name"], "email": PERSON["e-mail"]})
        self.call("POST", "/inquiries", json={**INQUIRY, "transaction_id": self.orders[0] or None})
        self.call("POST", "/inquiries", data={**INQUIRY, "urgent": "true"})
        self.call("POST", "/access-links", json={"email": PERSON["e-mail"]})

    def sends_what_is_refused(self) -> None:
        for path in FORMS:
            for body in WRONG:
                self.call("POST", path, json=body)
            self.call("POST", path, data=f"{{{PERSON['name']}: {PERSON['card']}".encode())
            self.call("POST", path, data={"client.full_name": PERSON["name"], PERSON["street"]: PERSON["card"]})
            self.call("POST", path, json=ORDER, headers={"Idempotency-Key": f"{PERSON['surname']}".encode()})

    def follows_links(self) -> None:
        """Use each link of each mail that came for what it is, then for what it is not, and one that was made up."""
        texts = "\n".join(_text(mail) for mail in self.stack.mails(PERSON["e-mail"]))
        for number, (page, token) in enumerate(dict.fromkeys(re.findall(r"/(confirm|account)#token=([\w-]+)", texts))):
            self.secrets[f"token {number}"] = token
            for path in ("/confirmations", "/sessions") if page == "confirm" else ("/sessions", "/confirmations"):
                answer = self.call("POST", path, json={"token": token})
                if answer.status_code == 201:
                    self.secrets[f"session {number}"] = answer.json()["bearer"]

    def has_enough_of_promotions(self) -> None:
        """Follow the links of all promotions that came within two hours, and one that was made up."""
        self.stack.wait("PT2H")
        texts = "\n".join(_text(mail) for mail in self.stack.mails(PERSON["e-mail"]))
        tokens = [PERSON["path"], *dict.fromkeys(re.findall(r"/unsubscribe/([\w-]+)", texts))]
        self.secrets |= {f"unsubscribe {number}": token for number, token in enumerate(tokens[1:])}
        for token in tokens:
            self.call("GET", f"/unsubscribe/{token}")
            self.call("POST", f"/unsubscribe/{token}", data={"reason": PERSON["reason"]})

    def looks_at_the_own_page(self) -> None:
        for bearer in (PERSON["bearer"], *(v for name, v in self.secrets.items() if name.startswith("session"))):
            headers = {"Authorization": f"Bearer {bearer}"}
            shown = self.call("GET", "/me", headers=headers)
            numbers = [each["invoice_number"] for each in shown.json()["orders"]] if shown.ok else []
            self.call("PUT", "/me/choices", headers=headers, json={"promotions": PERSON["reason"]})
            self.call("PUT", "/me/choices", headers=headers, json={"promotions": True, "remember_device": True})
            corrected = {"email": f"new-{PERSON['e-mail']}", "phone": PERSON["phone"]}
            self.call("PATCH", "/me", headers=headers, json=corrected)
            self.call("PATCH", "/me", headers=headers, json={PERSON["name"]: PERSON["phone"]})
            self.call("GET", f"/me/orders/{self.orders[0]}/pictures", headers=headers)
            self.call("GET", f"/me/orders/{PERSON['path']}/pictures", headers=headers)
            for number in (PERSON["path"], *filter(None, numbers)):
                self.call("GET", f"/me/invoices/{number}", headers=headers)
            self.call("POST", "/me/export", headers=headers, json={"reason": PERSON["reason"]})
            self.stack.drain()
            self.call("GET", "/me/export", headers=headers)
            self.call("GET", f"/me/export?part={PERSON['query']}", headers=headers)
            self.call("DELETE", "/me", headers=headers, json={"reason": PERSON["reason"]})

    def is_the_provider(self) -> None:
        event = {"id": "evt_1", "object": "event", "data": {"object": {"billing_details": CLIENT}}}
        self.call("POST", "/webhooks/stripe", json=event, headers={"Stripe-Signature": PERSON["signature"]})

    def writes_mails(self) -> None:
        for to in ("hello@picpros.example", f"{PERSON['path']}@reply.picpros.example"):
            mail = EmailMessage()
            mail["From"], mail["To"], mail["Subject"] = PERSON["e-mail"], to, PERSON["subject"]
            mail.set_content(
                f"{PERSON['reply']}. My card is {PERSON['card']}.\n\n{PERSON['name']}\n{PERSON['phone']}\n"
            )
            mail.add_attachment(b"x" * 900, maintype="image", subtype="jpeg", filename=PERSON["file name"])
            with smtplib.SMTP("127.0.0.1", self.stack.smtp_port, timeout=30) as server:
                server.send_message(mail)

    def does_everything(self) -> None:
        """Do all that a client, the provider and a stranger can do; the staff come after."""
        self.orders_and_pays()
        self.asks_to_cancel()
        self.fills_in_every_form()
        self.reads_what_is_the_same_for_everybody()
        self.stack.drain()
        self.follows_links()
        self.looks_at_the_own_page()
        self.is_the_provider()
        self.writes_mails()
        self.sends_what_is_refused()
        self.stack.drain()


def _text(mail: EmailMessage) -> str:
    body = mail.get_body(("plain",))
    return str(body.get_content()) if body else ""
