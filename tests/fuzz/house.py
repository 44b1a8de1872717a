"""A running stack with orders, a client who is signed in, and staff at the desk."""

import json
import re
import secrets
import smtplib
from collections import Counter
from dataclasses import dataclass, field
from email.message import EmailMessage
from hashlib import sha256
from typing import Any

from journeys.stack import Stack, an_order

BEGINS = "2026-12-01T18:00:00Z"
ADA = "ada@client.example"
BEA = "bea@client.example"  # who has no orders, and so may be erased


@dataclass
class House:
    """The stack, what opens its doors, and ids that lead somewhere."""

    stack: Stack
    session: str = ""
    spare: str = ""
    staff: str = ""
    known: dict[str, str] = field(default_factory=dict)
    seen: Counter[tuple[str, str, int]] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        waiting, *paid = (self._order() for _ in range(7))
        for each in paid:
            self.stack.pay(each["payment_url"])
        self.stack.drain()
        self.staff = self.stack.call("POST", "/_local/token", json={"as": "owner@studio.example"}).json()["token"]
        self.session = self._session(ADA)
        registered = self.stack.call("POST", "/clients", json={"full_name": "Bea Client", "email": BEA})
        assert registered.status_code == 202, registered.text
        self.spare = self._session(BEA)
        assert self.stack.call("POST", "/me/export", headers=self.key_of("POST /me/export")).status_code == 202
        self.stack.drain()
        draft = {"name": "Spring", "subject": "Ten percent off", "body": "Dear {first_name},\n\nten percent."}
        campaign = self.stack.desk("POST", "/campaigns", draft).json()["campaign_id"]
        new, begun, done, misaddressed, refunded, cancelled = (each["transaction_id"] for each in paid)
        for order, verb in ((begun, "start"), (done, "start"), (done, "complete")):
            assert self.stack.desk("POST", f"/orders/{order}/{verb}").status_code == 200
        asked = {"full_name": "Ada Client", "email": ADA, "message": "May I bring my dog?"}
        assert self.stack.call("POST", "/inquiries", json=asked).status_code == 202
        inquiry = self.stack.desk("GET", "/inquiries").json()["items"][0]["inquiry_id"]
        client = self.stack.desk("GET", f"/orders/{new}").json()["client_id"]
        number = self.stack.desk("GET", f"/orders/{new}").json()["invoice_number"]
        self.known = {
            "waiting": waiting["transaction_id"],
            "paid": new,
            "begun": begun,
            "done": done,
            "misaddressed": misaddressed,
            "refunded": refunded,
            "cancelled": cancelled,
            "inquiry": inquiry,
            "reply": self._reply(),
            "client": client,
            "campaign": campaign,
            "invoice": number,
            "policy": "1",
        }

    def _order(self) -> Any:
        answer = self.stack.order(an_order(), secrets.token_hex(8))
        assert answer.status_code == 201, answer.text
        return answer.json()

    def _reply(self) -> str:
        """Answer the invoice's mail with what might be a NO, and give the reply's id."""
        invoice = self.stack.mails(ADA)[0]
        mail = EmailMessage()
        mail["From"], mail["To"], mail["Subject"] = ADA, invoice["Reply-To"], f"Re: {invoice['Subject']}"
        mail.set_content("NO\n")
        with smtplib.SMTP("127.0.0.1", self.stack.smtp_port) as smtp:
            smtp.send_message(mail)
        self.stack.drain()
        return str(self.stack.desk("GET", "/replies?state=review").json()["items"][0]["reply_id"])

    def _session(self, email: str) -> str:
        assert self.stack.call("POST", "/access-links", json={"email": email}).status_code == 202
        text = str(self.stack.mails(email)[-1].get_body(("plain",)))
        found = re.search(r"#token=([\w-]+)", text.replace("=\n", "").replace("=3D", "="))
        assert found
        answer = self.stack.call("POST", "/sessions", json={"token": found[1]})
        assert answer.status_code == 201, answer.text
        return str(answer.json()["bearer"])

    def key_of(self, label: str) -> dict[str, str]:
        """Give the header that opens a call."""
        path = label.partition(" ")[2]
        if label == "DELETE /me":
            return {"Authorization": f"Bearer {self.spare}"}
        bearer = self.staff if path.startswith("/desk") else self.session if path.startswith("/me") else ""
        return {"Authorization": f"Bearer {bearer}"} if bearer else {}

    def fingerprint(self) -> str:
        """Sum up all that the tables hold, so that a change of anything shows."""
        rows = sorted(json.dumps(each, sort_keys=True, default=bytes.hex) for each in self.stack.rows())
        return sha256("\n".join(rows).encode()).hexdigest()

    def table(self) -> str:
        """Write down what was seen: a line a call, with how often each status."""
        calls = sorted({call for call, _, _ in self.seen})
        lines = []
        for call in calls:
            statuses: Counter[int] = Counter()
            for (each, _, status), times in self.seen.items():
                if each == call:
                    statuses[status] += times
            told = ", ".join(f"{status}: {times}" for status, times in sorted(statuses.items()))
            lines.append(f"| {call} | {sum(statuses.values())} | {told} |")
        return "\n".join(["| call | requests | statuses |", "|---|---|---|", *lines]) + "\n"
