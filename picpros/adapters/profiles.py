"""What clients correct of themselves, in DynamoDB: rows of the client's own partition, beside the address book."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from picpros.adapters.clients import BOOK, CONTACT, PROFILE, RECORD, contact_row, record_row
from picpros.adapters.jobs import job_row
from picpros.adapters.ledger import entry_put
from picpros.adapters.rows import Item, due_fields, key, row
from picpros.adapters.sealed_rows import SealedRows
from picpros.adapters.table import delete, put, there
from picpros.domain.data_map import Class
from picpros.domain.due import Due
from picpros.domain.instants import read, stored
from picpros.domain.jobs import Job
from picpros.domain.ledger import LedgerEntry
from picpros.domain.order import Personal
from picpros.domain.person import Client, EmailChange, Remembered
from picpros.errors import AddressTaken, Changed

CHANGE, CHOICES, FORMER = "change", "choices", "former"
NEW = "attribute_not_exists(pk)"


class DynamoProfiles(SealedRows):
    """`client#id` holds the pending change, the choices and `former#HASH`; `email#HASH`/`former` finds the client."""

    def rename(self, client_id: str, full_name: str) -> None:
        self.tables.update(
            key(_pk(client_id), CONTACT), "SET full_name = :name", "attribute_exists(pk)", {":name": full_name}
        )

    def keep(self, client: Client, personal: Personal, address_hash: str, *, at: datetime, due: Due) -> None:
        pk, main = _pk(client.client_id), self.tables.main
        sealer, data_key = self._vault.create(client.client_id, Class.PERSONAL)
        item = sealer.row("client_profile", pk, PROFILE, {"phone": personal.phone, "address": personal.address})
        clock = record_row(client, address_hash, due, at=at)
        runs = self.tables.get(pk, RECORD) is not None
        self.tables.transact(
            [
                there(main, key(pk, CONTACT), "email"),
                there(main, key(pk, RECORD), "due_at") if runs else put(main, clock, NEW),
                put(self.tables.keys, data_key),
                put(main, item),
            ]
        )

    def ends_at(self, client_id: str) -> datetime | None:
        found = self.tables.get(_pk(client_id), RECORD)
        return read(found["due_at"]) if found else None

    def ends_later(self, client_id: str, due: Due) -> None:
        fields = due_fields(due, _pk(client_id), RECORD)
        values = {":due": fields["due_at"], ":next": fields["due_sk"]}
        try:
            self.tables.update(
                key(_pk(client_id), RECORD), "SET due_at = :due, due_sk = :next", "attribute_exists(due_at)", values
            )
        except Changed:
            return

    def ask_change(self, client_id: str, change: EmailChange, *, due: Due, jobs: Sequence[Job]) -> None:
        pk, main = _pk(client_id), self.tables.main
        fields = {"change_id": change.change_id, "email": change.email, "at": stored(change.at)}
        item = row("email_change", pk, CHANGE, fields, **due_fields(due, pk, CHANGE))
        waiting = [put(main, job_row(job)) for job in jobs]
        self.tables.transact([there(main, key(pk, CONTACT), "email"), put(main, item), *waiting])

    def pending(self, client_id: str) -> EmailChange | None:
        found = self.tables.get(_pk(client_id), CHANGE)
        return EmailChange(found["change_id"], found["email"], read(found["at"])) if found else None

    def forget_change(self, client_id: str) -> None:
        self.tables.delete(_pk(client_id), CHANGE)

    def change_email(self, client: Client, change: EmailChange, old: str, new: str, entry: LedgerEntry) -> None:
        pk, main = _pk(client.client_id), self.tables.main
        moved = contact_row(replace(client, email=change.email))
        whose = {"client_id": client.client_id}
        actions = [
            put(main, moved, "email = :email AND basis = :basis AND full_name = :name", _seen(client)),
            put(main, row("address_book", f"email#{new}", BOOK, whose), NEW),
            delete(main, key(f"email#{old}", BOOK)),
            put(main, row("address_former", f"email#{old}", FORMER, whose)),
            put(main, row("address_former", pk, f"{FORMER}#{old}", whose)),
            delete(main, key(pk, CHANGE), "change_id = :id", {":id": change.change_id}),
            *self._clock_moved(client, old, new),
            *self._former_no_more(client.client_id, new),
            entry_put(self.tables.ledger, entry),
        ]
        try:
            self.tables.transact(actions)
        except Changed:
            if self.tables.get(f"email#{new}", BOOK) is not None:
                raise AddressTaken from None
            raise

    def former(self, client_id: str) -> Sequence[str]:
        return [each["sk"].removeprefix(f"{FORMER}#") for each in self.tables.query(_pk(client_id), f"{FORMER}#")]

    def formerly(self, address_hash: str) -> str | None:
        found = self.tables.get(f"email#{address_hash}", FORMER)
        return found["client_id"] if found else None

    def remember(self, client_id: str, choice: Remembered, entry: LedgerEntry) -> None:
        pk, main = _pk(client_id), self.tables.main
        item = row("client_choices", pk, CHOICES, {"wanted": choice.wanted, "at": stored(choice.at)})
        receipt = entry_put(self.tables.ledger, entry)
        self.tables.transact([there(main, key(pk, CONTACT), "email"), put(main, item), receipt])

    def remembered(self, client_id: str) -> Remembered | None:
        found = self.tables.get(_pk(client_id), CHOICES)
        return Remembered(found["wanted"], read(found["at"])) if found else None

    def drop_change(self, client_id: str, *, now: datetime) -> datetime | None:
        found = self.tables.get(_pk(client_id), CHANGE)
        if found is None or found["due_at"] > stored(now):
            return None
        same = {":id": found["change_id"]}
        try:
            self.tables.transact([delete(self.tables.main, key(_pk(client_id), CHANGE), "change_id = :id", same)])
        except Changed:
            return None  # confirmed, or asked for anew, in this moment
        return read(found["due_at"])

    def _clock_moved(self, client: Client, old: str, new: str) -> list[Item]:
        """The clock of a registration names the address whose book entry ends with it."""
        held = self.tables.get(_pk(client.client_id), RECORD)
        if held is None:
            return [_absent(self.tables.main, key(_pk(client.client_id), RECORD))]
        fields = {"registered_at": held["registered_at"], "address": new}
        due = {name: held[name] for name in ("due_pk", "due_sk", "due_at")}
        moved = row("client_record", _pk(client.client_id), RECORD, fields, **due)
        seen = {":old": old, ":due": held["due_sk"]}
        return [put(self.tables.main, moved, "address = :old AND due_sk = :due", seen)]

    def _former_no_more(self, client_id: str, address_hash: str) -> list[Item]:
        """Who goes back to an address has it, and had it no more."""
        if self.formerly(address_hash) != client_id:
            return []
        places = (key(f"email#{address_hash}", FORMER), key(_pk(client_id), f"{FORMER}#{address_hash}"))
        return [delete(self.tables.main, each) for each in places]


def _pk(client_id: str) -> str:
    return f"client#{client_id}"


def _seen(client: Client) -> dict[str, Any]:
    return {":email": client.email, ":basis": client.basis.value, ":name": client.full_name}


def _absent(table: str, key: Item) -> Item:
    """Bind a transaction to a row's not being there."""
    return {"ConditionCheck": {"TableName": table, "Key": key, "ConditionExpression": NEW}}
