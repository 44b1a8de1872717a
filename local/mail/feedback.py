"""Bounces and complaints: what the world says of our mails, by SES's event destination and a rule, to a function."""

import json
import sqlite3
import threading
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from local.clock import StackClock
from local.mail.feedback_event import Sent, feedback_event, type_of
from local.mail.outcomes import Outcome, simulated
from local.mail.outgoing import OutgoingMail
from local.rules import Rule

# Lambda's own waits, in seconds, before it calls a failed function again.
_RETRIES = (60, 120)


class Feedback:
    """A Part. What is to be told is on disk before a mail counts as sent; `invoke` says whether a function succeeded.

    `destinations` has the types of events that each configuration set publishes. Both are set once they are known.
    """

    def __init__(
        self,
        folder: Path,
        clock: StackClock,
        *,
        invoke: Callable[[str, dict[str, Any]], bool],
        wake: Callable[[], None] = lambda: None,
    ) -> None:
        self._clock, self._invoke, self._wake = clock, invoke, wake
        self.destinations: dict[str, set[str]] = {}
        self.rules: Sequence[Rule] = ()
        folder.mkdir(parents=True, exist_ok=True)
        self._db = sqlite3.connect(folder / "mail-feedback.db", check_same_thread=False, isolation_level=None)
        self._db.execute("PRAGMA journal_mode=WAL")
        self._db.execute("CREATE TABLE IF NOT EXISTS due (id INTEGER PRIMARY KEY, function, event, tries, next_at)")
        self._db.execute("CREATE TABLE IF NOT EXISTS outcomes (address PRIMARY KEY, outcome)")
        self._lock = threading.Lock()

    def stop(self) -> None:
        self._db.close()

    def set_outcome(self, address: str, outcome: Outcome) -> None:
        """Say what becomes of later mails to an address."""
        self._sql("INSERT OR REPLACE INTO outcomes VALUES (?,?)", address.lower(), outcome.value)

    def outcome(self, address: str) -> Outcome:
        said = self._sql("SELECT outcome FROM outcomes WHERE address=?", address.lower())
        return Outcome(said[0][0]) if said else simulated(address)

    def tell(self, mail: OutgoingMail, recipient: str, outcome: Outcome) -> None:
        """Let the functions hear of it whose rules take it; a configuration set without a destination tells nobody."""
        if type_of(outcome) not in self.destinations.get(mail.configuration, ()):
            return
        now = self._clock.seconds()
        sent = Sent(mail.message_id, mail.sender, recipient, now, mail.raw, mail.configuration, dict(mail.tags))
        event = feedback_event(sent, outcome)
        for function in (name for rule in self.rules if rule.takes(event) for name in rule.functions):
            self._sql("INSERT INTO due VALUES (NULL,?,?,0,?)", function, json.dumps(event), now)
        self._wake()

    def run_due(self) -> int:
        """Tell what is due."""
        query = "SELECT id, function, event, tries FROM due WHERE next_at<=? ORDER BY next_at, id"
        rows = self._sql(query, self._clock.seconds())
        for row in rows:
            self._deliver(*row)
        return len(rows)

    def next_due(self) -> datetime | None:
        """When the next event, or the next try, is due."""
        at = self._sql("SELECT min(next_at) FROM due")[0][0]
        return None if at is None else datetime.fromtimestamp(at, UTC)

    def _deliver(self, number: int, function: str, event: str, tries: int) -> None:
        if not self._invoke(function, json.loads(event)) and tries < len(_RETRIES):
            later = self._clock.seconds() + _RETRIES[tries]
            self._sql("UPDATE due SET tries=tries+1, next_at=? WHERE id=?", later, number)
            return
        self._sql("DELETE FROM due WHERE id=?", number)

    def _sql(self, query: str, *values: object) -> list[Any]:
        with self._lock:
            return self._db.execute(query, values).fetchall()
