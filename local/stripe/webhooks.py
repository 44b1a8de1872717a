"""Signed events on their way to the stack: the first try at once, later ones by the stack's clock."""

import json
import threading
from collections.abc import Callable
from datetime import UTC, datetime

import urllib3
from stripe import WebhookSignature

from local.stripe.errors import Json
from local.stripe.faults import WEBHOOK, Faults
from local.stripe.store import Store

# Seconds from one failed try to the next, the last one repeated; Stripe gives up after three days.
_DELAYS = (5, 300, 1800, 7200, 18000, 36000, 43200)
_THREE_DAYS = 3 * 86400
_TIMEOUT = urllib3.Timeout(total=15)  # seconds of the machine; the stack has 20 to end


class Webhooks:
    """One endpoint. Tries are made one after the other, by a thread of its own or by `run_due`, never by both."""

    def __init__(self, store: Store, faults: Faults, now: Callable[[], datetime], url: str, secret: str) -> None:
        self._store, self._faults, self._now, self._url, self._secret = store, faults, now, url, secret
        self._http = urllib3.PoolManager(timeout=_TIMEOUT, retries=False, maxsize=10)
        self._sending = threading.Lock()
        self._wake, self._stopped = threading.Event(), False
        self._done, self._trying = 0, False
        self._thread = threading.Thread(target=self._run, name="stripe-webhooks", daemon=True)

    def start(self) -> None:
        self._thread.start()
        self.wake()

    def stop(self) -> None:
        self._stopped = True
        self.wake()
        self._thread.join()

    def wake(self) -> None:
        """Say that there may be a new event."""
        self._wake.set()

    def send_again(self, event: Json) -> None:
        """Make one try now, beside any other; those that are due later stay so, as at Stripe."""
        said = self._post(event)
        with self._store.change():
            self._keep(event["id"], said)

    def busy(self) -> bool:
        return self._trying or bool(self._store.rows("SELECT 1 FROM deliveries WHERE attempts = 0 LIMIT 1"))

    def run_due(self) -> int:
        """Make every try that is due, wait for one under way; count also those the thread made since the last call."""
        self._send_due(retries=True)
        with self._sending:
            done, self._done = self._done, 0
        return done

    def next_due(self) -> datetime | None:
        (due,) = self._store.rows("SELECT min(due) FROM deliveries")[0]
        return None if due is None else datetime.fromtimestamp(due, UTC)

    def _run(self) -> None:
        while self._wake.wait() and not self._stopped:
            self._wake.clear()
            self._send_due(retries=False)

    def _send_due(self, *, retries: bool) -> None:
        sql = "SELECT event, attempts, first FROM deliveries WHERE due <= ? AND (? OR attempts = 0) ORDER BY due, rowid"
        with self._sending:
            while not self._stopped and (rows := self._store.rows(f"{sql} LIMIT 1", self._now().timestamp(), retries)):
                self._trying = True  # not the lock, which a thread that was woken in vain holds for a moment as well
                try:
                    self._try(*rows[0])
                finally:
                    self._trying = False
                self._done += 1

    def _try(self, key: str, attempts: int, first: float) -> None:
        event = self._store.find(key, "event") or {}
        said = self._post(event)
        arrived = said.startswith("2")
        due = int(self._now().timestamp()) + _DELAYS[min(attempts, len(_DELAYS) - 1)]
        with self._store.change():
            self._keep(key, said)
            if arrived or due > first + _THREE_DAYS:
                self._store.rows("DELETE FROM deliveries WHERE event = ?", key)
                self._store.put({**event, "pending_webhooks": 0 if arrived else 1})
            else:
                self._store.rows("UPDATE deliveries SET attempts = ?, due = ? WHERE event = ?", attempts + 1, due, key)

    def _keep(self, key: str, said: str) -> None:
        self._store.rows("INSERT INTO tries VALUES (?, ?, ?)", key, self._now().timestamp(), said)

    def _post(self, event: Json) -> str:
        """Give the status that was answered, or what came instead."""
        fault = self._faults.meet(WEBHOOK)
        if fault.do in ("hang", "cut", "limit", "error"):
            return "no answer"
        body = json.dumps(event, indent=2, ensure_ascii=False)
        seconds = int(self._now().timestamp())
        headers = {
            "Content-Type": "application/json; charset=utf-8",
            "Stripe-Signature": WebhookSignature.generate_signature_header(body, self._secret, timestamp=seconds),
            "User-Agent": "Stripe/1.0 (+https://stripe.com/docs/webhooks)",
        }
        try:
            answer = self._http.request("POST", self._url, body=body.encode(), headers=headers, redirect=False)
        except urllib3.exceptions.HTTPError:
            return "no answer"
        return "no answer" if fault.do == "lost" else str(answer.status)
