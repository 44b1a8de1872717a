"""Idempotency keys in DynamoDB, by keyed hash, for as long after the first use as the caller says."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from picpros.adapters.rows import row
from picpros.adapters.table import Tables
from picpros.domain.instants import read, stored
from picpros.errors import Changed, InProgress, KeyReused
from picpros.ports import Answered, Claimed

LEASE = timedelta(seconds=30)  # longer than a function may run behind the HTTP API


@dataclass(frozen=True, slots=True)
class DynamoRequests:
    """One row a key; the row holds the hash of the body and the order's id, and no more."""

    tables: Tables

    def claim(self, key: str, body: str, transaction_id: str, *, now: datetime, life: timedelta) -> Claimed | Answered:
        fields = {
            "transaction_id": transaction_id,
            "body_hash": body,
            "lease_until": stored(now + LEASE),
            "ends": stored(now + life),
            "done": False,
        }
        try:
            self._put(key, fields, "attribute_not_exists(pk) OR ends <= :now", {":now": stored(now)})
        except Changed:
            return self._again(key, body, now)
        return Claimed(transaction_id, fresh=True)

    def done(self, key: str) -> None:
        found = self.tables.get(f"request#{key}", "request")
        if found is not None:
            self._put(key, {**_fields(found), "done": True})

    def release(self, key: str, *, now: datetime) -> None:
        found = self.tables.get(f"request#{key}", "request")
        if found is not None:
            self._put(key, {**_fields(found), "ends": stored(now)})

    def _again(self, key: str, body: str, now: datetime) -> Claimed | Answered:
        found = self.tables.get(f"request#{key}", "request")
        if found is None:
            raise InProgress(1)
        if found["body_hash"] != body:
            raise KeyReused
        if found["done"]:
            return Answered(found["transaction_id"])
        if found["lease_until"] > stored(now):
            raise InProgress(2, found["transaction_id"])
        fields = {**_fields(found), "lease_until": stored(now + LEASE)}
        try:
            self._put(key, fields, "lease_until = :seen", {":seen": found["lease_until"]})
        except Changed as exc:
            raise InProgress(2, found["transaction_id"]) from exc
        return Claimed(found["transaction_id"], fresh=False)

    def _put(
        self, key: str, fields: dict[str, Any], condition: str | None = None, values: dict[str, object] | None = None
    ) -> None:
        ends = int(read(fields["ends"]).timestamp()) + 1
        self.tables.put(row("request", f"request#{key}", "request", fields, expires_at=ends), condition, values)


def _fields(found: dict[str, Any]) -> dict[str, Any]:
    return {name: found[name] for name in ("transaction_id", "body_hash", "lease_until", "ends", "done")}
