"""Clients in DynamoDB: name and e-mail in one row, found by keyed hash, listed for promotions."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from picpros.adapters.ledger import entry_put
from picpros.adapters.rows import Item, due_fields, key, key_row, row
from picpros.adapters.sealed_rows import SealedRows
from picpros.adapters.table import delete, put
from picpros.domain.data_map import Class
from picpros.domain.due import Due
from picpros.domain.instants import read, stored
from picpros.domain.ledger import form_gone
from picpros.domain.order import Personal
from picpros.domain.person import Basis, Client
from picpros.errors import Changed

CONTACT, RECORD, PROFILE, BOOK = "contact", "record", "personal", "client"
RECIPIENTS = "recipients"
TRIES = 8
_RANK = [Basis.REGISTERED, Basis.NEWSLETTER, Basis.PAID]


class DynamoClients(SealedRows):
    """`client#id` holds the contact, a registration's clock and its sealed profile; `email#hash` finds it."""

    def ensure(self, client: Client, address_hash: str) -> Client:
        return self._ensure(client, address_hash, [])

    def register(self, client: Client, address_hash: str, personal: Personal, *, due: Due) -> Client:
        rows = [put(self.tables.main, record_row(client, address_hash, due))]
        if personal.phone or personal.address:
            sealer, data_key = self._vault.create(client.client_id, Class.PERSONAL)
            fields = {"phone": personal.phone, "address": personal.address}
            item = sealer.row("client_profile", f"client#{client.client_id}", PROFILE, fields)
            rows += [put(self.tables.keys, data_key), put(self.tables.main, item)]
        return self._ensure(client, address_hash, rows)

    def _ensure(self, client: Client, address_hash: str, more: Sequence[Item]) -> Client:
        held = self.by_address(address_hash)
        if held is None:
            book = row("address_book", f"email#{address_hash}", BOOK, {"client_id": client.client_id})
            new = [put(self.tables.main, book, "attribute_not_exists(pk)"), put(self.tables.main, contact_row(client))]
            try:
                self.tables.transact([*new, *more])
            except Changed:
                held = self.by_address(address_hash)
                if held is None:
                    raise
            else:
                return client
        if _better(held.basis, client.basis) is not held.basis:
            self.raise_basis(held.client_id, client.basis)
        return replace(held, basis=_better(held.basis, client.basis))

    def raise_basis(self, client_id: str, basis: Basis) -> None:
        for _ in range(TRIES):
            held = self.get(client_id)
            if held is None or _better(held.basis, basis) is held.basis:
                return
            values = {":better": basis.value, ":basis": held.basis.value}
            try:
                # The one field: a name or an e-mail that is corrected in this moment stays corrected.
                self.tables.update(key(f"client#{client_id}", CONTACT), "SET basis = :better", "basis = :basis", values)
            except Changed:
                continue
            return
        raise Changed("the client was too busy")

    def get(self, client_id: str) -> Client | None:
        found = self.tables.get(f"client#{client_id}", CONTACT)
        return _to_client(found) if found else None

    def by_address(self, address_hash: str) -> Client | None:
        found = self.tables.get(f"email#{address_hash}", BOOK)
        return self.get(found["client_id"]) if found else None

    def all(self, after: str | None, limit: int) -> tuple[Sequence[Client], str | None]:
        page = self.tables.page(RECIPIENTS, after, limit)
        found = self.tables.get_many([ref for _, ref in page])
        clients = [_to_client(found[ref]) for _, ref in page if ref in found]
        return clients, page[-1][0] if len(page) == limit else None

    def profile(self, client_id: str) -> Personal | None:
        found = self.tables.get(f"client#{client_id}", PROFILE)
        sealer = self._vault.find(client_id, Class.PERSONAL) if found else None
        opened = sealer.open(found) if sealer and found else None
        return Personal(opened["phone"], opened["address"]) if opened else None

    def drop_profile(self, client_id: str, *, now: datetime) -> datetime | None:
        for _ in range(TRIES):
            record = self.tables.get(f"client#{client_id}", RECORD)
            if record is None or record["due_at"] > stored(now):
                return None
            try:
                due_at = read(record["due_at"])
                receipt = entry_put(self.tables.ledger, form_gone("client", client_id, due_at=due_at, now=now))
                self.tables.transact([receipt, *self._ending(client_id, record["address"])])
            except Changed:
                continue  # somebody paid or confirmed in this moment, or another worker ended it
            return due_at
        raise Changed("the client was too busy")

    def _ending(self, client_id: str, address_hash: str) -> list[Item]:
        pk, main = f"client#{client_id}", self.tables.main
        actions = [
            delete(self.tables.keys, key_row(client_id, Class.PERSONAL)),
            delete(main, key(pk, PROFILE)),
            delete(main, key(pk, RECORD), "attribute_exists(pk)"),
        ]
        client = self.get(client_id)
        if client is not None and client.basis is Basis.REGISTERED:
            only_registered = {":basis": Basis.REGISTERED.value}
            actions.append(delete(main, key(pk, CONTACT), "basis = :basis", only_registered))
            actions.append(delete(main, key(f"email#{address_hash}", BOOK)))
        return actions


def contact_row(client: Client) -> dict[str, Any]:
    fields = {
        "client_id": client.client_id,
        "full_name": client.full_name,
        "email": client.email,
        "basis": client.basis.value,
        "since": stored(client.created_at),
    }
    listed = {"list_pk": RECIPIENTS, "list_sk": client.client_id}
    return row("client", f"client#{client.client_id}", CONTACT, fields, **listed)


def record_row(client: Client, address_hash: str, due: Due, *, at: datetime | None = None) -> dict[str, Any]:
    pk = f"client#{client.client_id}"
    fields = {"registered_at": stored(at or client.created_at), "address": address_hash}
    return row("client_record", pk, RECORD, fields, **due_fields(due, pk, RECORD))


def _better(one: Basis, other: Basis) -> Basis:
    return max(one, other, key=_RANK.index)


def _to_client(found: dict[str, Any]) -> Client:
    return Client(found["client_id"], found["full_name"], found["email"], Basis(found["basis"]), read(found["since"]))
