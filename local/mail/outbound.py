"""Mail out: real SMTP to the world's server, which keeps every mail in one Maildir."""

import os
import secrets
import smtplib
import sqlite3
import threading
from dataclasses import dataclass
from pathlib import Path

from aiosmtpd.smtp import SMTP, Envelope, Session

from local.clock import StackClock
from local.mail.feedback import Feedback
from local.mail.headers import addresses, decoded, fields_of, first
from local.mail.outcomes import Outcome
from local.mail.outgoing import OutgoingMail
from local.mail.smtp import Handler, SmtpServer


@dataclass(frozen=True)
class Delivered:
    """One recipient's copy of a mail; `at` in RFC 3339, UTC, on the stack's clock, `sender` as its From says."""

    id: str
    at: str
    sender: str
    to: str
    subject: str


class Outbound(Handler):
    """The world's mailboxes, open once made. Mail to any domain ends here, and none of it ever comes back in.

    `feedback` knows which addresses bounce or complain, and tells of it.
    """

    def __init__(self, folder: Path, clock: StackClock, feedback: Feedback | None = None) -> None:
        self._clock, self._maildir, self._lock = clock, folder / "Maildir", threading.Lock()
        self._feedback = feedback
        for part in ("tmp", "new", "cur"):
            (self._maildir / part).mkdir(parents=True, exist_ok=True)
        self._db = sqlite3.connect(folder / "mail-out.db", check_same_thread=False, isolation_level=None)
        self._db.execute("PRAGMA journal_mode=WAL")
        self._db.execute("CREATE TABLE IF NOT EXISTS mails (id PRIMARY KEY, at, sender, recipient, subject)")
        self._smtp = SmtpServer(self)
        self._smtp.start()

    def stop(self) -> None:
        self._smtp.stop()
        self._db.close()

    def send(self, mail: OutgoingMail) -> str:
        """Hand a mail over by SMTP, one transaction a recipient; give its message id. It is on disk by then."""
        with smtplib.SMTP("127.0.0.1", self._smtp.port, local_hostname="localhost") as client:
            for recipient in mail.recipients:
                outcome = self._feedback.outcome(recipient) if self._feedback else Outcome.DELIVERED
                if outcome.arrives:
                    client.sendmail(mail.sender, [recipient], mail.raw, mail_options=["BODY=8BITMIME"])
                if self._feedback and outcome is not Outcome.DELIVERED:
                    self._feedback.tell(mail, recipient, outcome)
        return mail.message_id

    def mails(self, to: str | None = None) -> list[Delivered]:
        """List what arrived, the oldest first; `to` in any case."""
        with self._lock:
            rows = self._db.execute("SELECT * FROM mails ORDER BY rowid").fetchall()
        return [one for one in (Delivered(*row) for row in rows) if to is None or one.to.lower() == to.lower()]

    def raw(self, mail_id: str) -> bytes | None:
        """Give a mail as it arrived, None where there is none."""
        with self._lock:
            known = self._db.execute("SELECT 1 FROM mails WHERE id=?", (mail_id,)).fetchone()
        return (self._maildir / "new" / mail_id).read_bytes() if known else None

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802
        for recipient in envelope.rcpt_tos:
            self._keep(recipient, bytes(envelope.original_content or b""))
        return "250 OK"

    def _keep(self, recipient: str, raw: bytes) -> None:
        mail_id, at = secrets.token_hex(10), self._clock.now().strftime("%Y-%m-%dT%H:%M:%SZ")
        with (self._maildir / "tmp" / mail_id).open("xb") as file:
            file.write(raw)
            file.flush()
            os.fsync(file.fileno())
        (self._maildir / "tmp" / mail_id).rename(self._maildir / "new" / mail_id)
        fields = fields_of(raw)
        sender = next((address for _, address in addresses(first(fields, "from"))), "")
        row = (mail_id, at, sender, recipient, decoded(first(fields, "subject")))
        with self._lock:
            self._db.execute("INSERT INTO mails VALUES (?,?,?,?,?)", row)
