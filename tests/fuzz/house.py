"""A running stack with orders, clients who are signed in, and staff at the desk."""

import json
import secrets
import smtplib
from collections import Counter
from dataclasses import dataclass, field
from email.message import EmailMessage
from hashlib import sha256
from typing import Any

from journeys.stack import Stack, an_order

from tests.fuzz.links import link_token, session, unsubscribe_token

BEGINS = "2026-12-01T18:00:00Z"  # what the stack's clock says first
ADA = "ada@client.example"
EVE = "eve@client.example"  # has no order, so that she can leave
# Everybody may write under Fay's address, until it had its mails of the day: nothing else depends on it.
FAY, GUS = "fay@reader.example", "gus@reader.example"


@dataclass
class House:
    """The stack, what opens its doors, and ids and tokens that lead somewhere.

    `leaving` is the session of a client without orders, who can have herself erased.
    """

    stack: Stack
    session: str = ""
    leaving: str = ""
    staff: str = ""
    known: dict[str, str] = field(default_factory=dict)
    seen: Counter[tuple[str, str, int]] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        orders = self._orders()
        self.known = {
            **orders,
            "inquiry": self._inquiry(),
            "reply": self._reply(),
            "campaign": self._draft(),
            "policy": "1",
        }
        shown = self.stack.desk("GET", f"/orders/{orders['paid']}").json()
        self.known |= {"client": shown["client_id"], "invoice": shown["invoice_number"]}
        self._promotes()
        self.known["paused"] = self._paused()
        self._signs_up_and_comes_in()
        self.staff = self.stack.call("POST", "/_local/token", json={"as": "owner@studio.example"}).json()["token"]
        self.stack.drain()

    def _orders(self) -> dict[str, str]:
        """Take an order for each call that a paid one can bear only once; the first one waits for its payment."""
        names = ("waiting", "paid", "begun", "done", "misaddressed", "refunded", "cancelled", "held")
        taken = {name: self._order() for name in names}
        for name, each in taken.items():
            if name != "waiting":
                self.stack.pay(each["payment_url"])
        self.stack.drain()
        for name, verb in (("begun", "start"), ("done", "start"), ("done", "complete")):
            assert self.stack.desk("POST", f"/orders/{taken[name]['transaction_id']}/{verb}").status_code == 200
        return {name: str(each["transaction_id"]) for name, each in taken.items()}

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

    def _inquiry(self) -> str:
        asked = {"full_name": "Ada Client", "email": ADA, "message": "May I bring my dog?"}
        assert self.stack.call("POST", "/inquiries", json=asked).status_code == 202
        return str(self.stack.desk("GET", "/inquiries").json()["items"][0]["inquiry_id"])

    def _draft(self) -> str:
        draft = {"name": "Spring", "subject": "Ten percent off", "body": "Dear {first_name},\n\nten percent."}
        return str(self.stack.desk("POST", "/campaigns", draft).json()["campaign_id"])

    def _paused(self) -> str:
        """Hold a promotion in mid-sending, as its row says it: no call would find the moment."""
        campaign = self._draft()
        self.stack.client("dynamodb").update_item(
            TableName=self.stack.get("/_local/status")["variables"]["MAIN_TABLE"],
            Key={"pk": {"S": f"campaign#{campaign}"}, "sk": {"S": "record"}},
            UpdateExpression="SET campaign_state = :paused",
            ExpressionAttributeValues={":paused": {"S": "paused"}},
        )
        return campaign

    def _promotes(self) -> None:
        """Send a promotion to a reader who asked for it, for the link in it; two hours pass."""
        confirmed = self.stack.call("POST", "/confirmations", json={"token": self._sign_up(FAY)})
        assert confirmed.json() == {"confirmed": "newsletter"}
        assert self.stack.campaign("Winter")["sent"] >= 1
        self.known["unsubscribe"] = unsubscribe_token(self.stack, FAY)

    def _sign_up(self, email: str) -> str:
        assert self.stack.call("POST", "/newsletter", json={"email": email}).status_code == 202
        return link_token(self.stack, email)

    def _signs_up_and_comes_in(self) -> None:
        """Open two sessions, have an export made, and keep a link of each kind that nobody used yet."""
        assert self.stack.call("POST", "/clients", json={"full_name": "Eve Client", "email": EVE}).status_code == 202
        self.session, self.leaving = session(self.stack, ADA), session(self.stack, EVE)
        bearer = {"Authorization": f"Bearer {self.session}"}
        assert self.stack.call("POST", "/me/export", headers=bearer).status_code == 202
        self.stack.drain()
        assert self.stack.call("POST", "/access-links", json={"email": EVE}).status_code == 202
        self.known |= {"sign-up": self._sign_up(GUS), "access": link_token(self.stack, EVE)}

    def key_of(self, label: str) -> dict[str, str]:
        """Give the header that opens a call."""
        path = label.partition(" ")[2]
        own = self.leaving if label == "DELETE /me" else self.session
        bearer = self.staff if path.startswith("/desk") else own if path.startswith("/me") else ""
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
