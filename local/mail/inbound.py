"""Mail in: SMTP for the given domains, then the way of a receipt rule: object, event, function."""

import json
import secrets
import sqlite3
import threading
from collections.abc import Callable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import boto3
from aiosmtpd.smtp import SMTP, Envelope, Session
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from local.aws.signatures import ACCESS_KEY, SECRET_KEY
from local.clock import StackClock
from local.intrinsics import REGION
from local.mail.event import Received, ses_event, stored
from local.mail.headers import addresses, fields_of, first
from local.mail.smtp import Handler, SmtpServer

# Lambda's own waits, in seconds, before it calls a failed function again.
_RETRIES = (60, 120)
_ALPHABET = "0123456789abcdefghijklmnopqrstuv"
_VERDICTS = {"PASS", "FAIL", "GRAY", "PROCESSING_FAILED", "DISABLED"}
CHECKS = ("spf", "dkim", "dmarc")


@dataclass(frozen=True)
class ReceiptRule:
    """Mail for `recipients` (addresses, domains, .parents of domains) goes to the bucket, then to the function."""

    recipients: list[str]
    bucket: str
    prefix: str
    function: str

    def takes(self, address: str) -> bool:
        address = address.lower()
        domain = address.rpartition("@")[2]
        own = [one.lower() for one in self.recipients]
        return any(one in (address, domain) or (one[:1] == "." and domain.endswith(one)) for one in own)


class Inbound(Handler):
    """A Part. A mail is on disk before its 250; `wake` says that one came, `run_due` does all the rest.

    `invoke(function, event)` says whether the function succeeded; after two retries `give_up` gets the same two.
    """

    def __init__(  # noqa: PLR0913  what a receipt rule's way needs, by name
        self,
        folder: Path,
        clock: StackClock,
        *,
        port: int = 0,
        domains: list[str],
        rules: list[ReceiptRule],
        aws_url: str,
        invoke: Callable[[str, dict[str, Any]], bool],
        give_up: Callable[[str, dict[str, Any]], None] = lambda _function, _event: None,
        wake: Callable[[], None] = lambda: None,
    ) -> None:
        self._clock, self._rules, self._invoke, self._give_up, self._wake = clock, rules, invoke, give_up, wake
        self._domains = {domain.lower() for domain in domains}
        folder.mkdir(parents=True, exist_ok=True)
        self._db = sqlite3.connect(folder / "mail-in.db", check_same_thread=False, isolation_level=None)
        self._db.execute("PRAGMA journal_mode=WAL")
        self._db.execute("CREATE TABLE IF NOT EXISTS due (id INTEGER PRIMARY KEY, mail, raw, rule, tries, next_at)")
        self._db.execute("CREATE TABLE IF NOT EXISTS verdicts (address PRIMARY KEY, said)")
        self._lock, self._quiet = threading.Lock(), threading.Condition()
        self._open: set[Session] = set()
        self._s3 = boto3.client(
            "s3",
            REGION,
            endpoint_url=aws_url,
            aws_access_key_id=ACCESS_KEY,
            aws_secret_access_key=SECRET_KEY,
            config=Config(s3={"addressing_style": "path"}),
        )
        self._smtp = SmtpServer(self, port)
        self.port = self._smtp.port

    def start(self) -> None:
        self._smtp.start()

    def stop(self) -> None:
        self._smtp.stop()
        self._db.close()

    def run_due(self) -> int:
        """Finish what is due; mails that are just coming in are waited for, one second at most."""
        with self._quiet:
            self._quiet.wait_for(lambda: not self._open, timeout=1)
        query = "SELECT id, mail, raw, rule, tries FROM due WHERE next_at<=? ORDER BY next_at, id"
        rows = self._sql(query, self._clock.seconds())
        for row in rows:
            self._deliver(*row)
        return len(rows)

    def next_due(self) -> datetime | None:
        """When the next mail, or the next try, is due; now while a mail is coming in."""
        if self._open:
            return self._clock.now()
        at = self._sql("SELECT min(next_at) FROM due")[0][0]
        return None if at is None else datetime.fromtimestamp(at, UTC)

    def set_verdicts(self, address: str, said: dict[str, str]) -> None:
        """Say what later mails from an address bear; ValueError for what is no verdict."""
        if not set(said.values()) <= _VERDICTS:
            raise ValueError("a verdict is one of " + ", ".join(_VERDICTS))
        self._sql("INSERT OR REPLACE INTO verdicts VALUES (?,?)", address.lower(), json.dumps(said))

    async def handle_MAIL(  # noqa: N802
        self, _server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if not address.isprintable():
            return "553 5.1.3 Error: malformed address"
        self._open.add(session)
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 OK"

    async def handle_RCPT(  # noqa: N802
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        if not address.isprintable() or address.rpartition("@")[2].lower() not in self._domains:
            return "550 5.1.1 Requested action not taken: mailbox unavailable"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_RSET(self, _server: SMTP, session: Session, _envelope: Envelope) -> str:  # noqa: N802
        self.closed(session)
        return "250 OK"

    async def handle_DATA(self, _server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        sender = (envelope.mail_from or "").strip("<>")
        mail_id = self._keep(sender, envelope.rcpt_tos, bytes(envelope.original_content or b""))
        self.closed(session)
        self._wake()
        return f"250 OK {mail_id}"

    def closed(self, session: Session) -> None:
        with self._quiet:
            self._open.discard(session)
            self._quiet.notify_all()

    def _keep(self, sender: str, recipients: list[str], raw: bytes) -> str:
        mail_id, now = "".join(secrets.choice(_ALPHABET) for _ in range(40)), self._clock.seconds()
        for rule in self._rules:
            if own := [address for address in recipients if rule.takes(address)]:
                mail = Received(mail_id, now, sender, own, self._verdicts(sender, raw))
                row = (json.dumps(asdict(mail)), raw, json.dumps(asdict(rule)), now)
                self._sql("INSERT INTO due (mail, raw, rule, tries, next_at) VALUES (?,?,?,0,?)", *row)
        return mail_id

    def _verdicts(self, sender: str, raw: bytes) -> dict[str, str]:
        shown = [address for _, address in addresses(first(fields_of(raw), "from"))]
        verdicts = dict.fromkeys(CHECKS, "PASS")
        for address in (sender, *shown):
            for (said,) in self._sql("SELECT said FROM verdicts WHERE address=?", address.lower()):
                verdicts |= json.loads(said)
        return verdicts

    def _deliver(self, number: int, mail: str, raw: bytes, rule: str, tries: int) -> None:
        received, told = Received(**json.loads(mail)), ReceiptRule(**json.loads(rule))
        event = ses_event(received, raw, told.function)
        done = self._put(told, received, raw) and self._invoke(told.function, event)
        if not done and tries < len(_RETRIES):
            later = self._clock.seconds() + _RETRIES[tries]
            self._sql("UPDATE due SET tries=tries+1, next_at=? WHERE id=?", later, number)
            return
        if not done:
            self._give_up(told.function, event)
        self._sql("DELETE FROM due WHERE id=?", number)

    def _put(self, rule: ReceiptRule, mail: Received, raw: bytes) -> bool:
        try:
            self._s3.put_object(Bucket=rule.bucket, Key=rule.prefix + mail.id, Body=stored(mail, raw))
        except (BotoCoreError, ClientError):
            return False
        return True

    def _sql(self, query: str, *values: object) -> list[Any]:
        with self._lock:
            return self._db.execute(query, values).fetchall()
