"""Consents in DynamoDB: in their client's partition, each sealed under a key of its own and with a clock of its own."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from picpros.adapters.ledger import entry_put
from picpros.adapters.rows import due_fields, key, key_row
from picpros.adapters.sealed_rows import SealedRows
from picpros.adapters.table import delete, put
from picpros.domain.consent import Consent, Manner
from picpros.domain.data_map import Class
from picpros.domain.due import Due
from picpros.domain.instants import read, stored
from picpros.domain.ledger import LedgerEntry, consent_gone
from picpros.errors import Changed

CONSENT = "consent#"


class DynamoConsents(SealedRows):
    """`client#id` / `consent#id`; read consistently, so that a hand-over sees what was recorded a moment ago."""

    def add(self, consent: Consent, *, due: Due, entry: LedgerEntry) -> bool:
        pk, sk = _place(consent.client_id, consent.consent_id)
        sealer, data_key = self._vault.create(consent.consent_id, Class.PERSONAL)
        item = sealer.row("sharing_consent", pk, sk, _fields(consent), **due_fields(due, pk, sk))
        actions = [put(self.tables.main, item, "attribute_not_exists(pk)"), put(self.tables.keys, data_key)]
        try:
            self.tables.transact([*actions, entry_put(self.tables.ledger, entry)])
        except Changed:
            if self.tables.get(pk, sk) is None:
                raise
            return False
        return True

    def of_client(self, client_id: str) -> Sequence[Consent]:
        opened = (self._open(found) for found in self.tables.query(f"client#{client_id}", CONSENT))
        return sorted((each for each in opened if each), key=lambda each: (each.at, each.consent_id))

    def keep(self, client_id: str, consent_id: str, *, until: datetime, now: datetime) -> None:
        self._move_clock(*_place(client_id, consent_id), until, now)

    def drop(self, client_id: str, consent_id: str, *, now: datetime) -> datetime | None:
        pk, sk = _place(client_id, consent_id)
        found = self.tables.get(pk, sk)
        if found is None or found["due_at"] > stored(now):
            return None
        due_at = read(found["due_at"])
        actions = [
            delete(self.tables.main, key(pk, sk), "due_at = :due", {":due": found["due_at"]}),
            delete(self.tables.keys, key_row(consent_id, Class.PERSONAL)),
            entry_put(self.tables.ledger, consent_gone(client_id, consent_id, due_at=due_at, now=now)),
        ]
        try:
            self.tables.transact(actions)
        except Changed:
            return None  # its clock was moved in this moment
        return due_at

    def _open(self, found: dict[str, Any]) -> Consent | None:
        sealer = self._vault.find(found["sk"].removeprefix(CONSENT), Class.PERSONAL)
        return _to_consent(sealer.open(found)) if sealer else None


def _place(client_id: str, consent_id: str) -> tuple[str, str]:
    return f"client#{client_id}", f"{CONSENT}{consent_id}"


def _fields(consent: Consent) -> dict[str, object]:
    return {
        "consent_id": consent.consent_id,
        "client_id": consent.client_id,
        "manner": consent.manner.value,
        "recipient": consent.recipient,
        "purpose": consent.purpose,
        "at": stored(consent.at),
        "role": consent.role,
    }


def _to_consent(opened: dict[str, Any]) -> Consent:
    return Consent(
        opened["consent_id"],
        opened["client_id"],
        Manner(opened["manner"]),
        opened["recipient"],
        opened["purpose"],
        read(opened["at"]),
        opened["role"],
    )
