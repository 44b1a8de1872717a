"""Orders in DynamoDB: one partition an order, one item a class."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from picpros.adapters.jobs import job_row
from picpros.adapters.ledger import entry_put
from picpros.adapters.order_lists import OrderLists
from picpros.adapters.order_parts import DETAILS, PERSONAL, SealedParts
from picpros.adapters.order_rows import (
    CONTACT,
    RECORD,
    attempt_fields,
    details_fields,
    order_pk,
    record_row,
    to_attempt,
    to_contact,
    to_order,
)
from picpros.adapters.rows import Item, key, row
from picpros.adapters.sale_rows import NEW
from picpros.adapters.sales import Sales
from picpros.adapters.table import Tables, put
from picpros.domain.data_map import Class
from picpros.domain.due import Due
from picpros.domain.jobs import Job
from picpros.domain.ledger import LedgerEntry
from picpros.domain.order import Contact, Details, Order, Personal
from picpros.domain.payment import Attempt
from picpros.errors import Changed, NotFound

if TYPE_CHECKING:  # who only reads records does not load the cipher
    from picpros.adapters.vault import Vault

THREAD = "thread"


@dataclass(frozen=True, slots=True)
class DynamoOrders(SealedParts, OrderLists, Sales):
    """Reads what it needs by key; every change of a record is bound to the version that was read."""

    tables: Tables
    vault: "Vault | None" = None

    def add(self, order: Order, contact: Contact, personal: Personal, details: Details, *, due: Due) -> None:
        pk, vault = order_pk(order.transaction_id), self._vault
        self.tables.put(record_row(order, due), "attribute_not_exists(pk) OR attempt = :none", {":none": 0})
        personal_sealer, personal_key = vault.create(order.transaction_id, Class.PERSONAL)
        details_sealer, details_key = vault.create(order.transaction_id, Class.DETAILS)
        contact_fields = {"full_name": contact.full_name, "email": contact.email, "promotions": contact.promotions}
        rows = [
            row("order_contact", pk, CONTACT, contact_fields),
            personal_sealer.row("order_personal", pk, PERSONAL, {"phone": personal.phone, "address": personal.address}),
            details_sealer.row("order_details", pk, DETAILS, details_fields(details)),
        ]
        writes = [(self.tables.main, _put(item)) for item in rows]
        writes += [(self.tables.keys, _put(item)) for item in (personal_key, details_key)]
        self.tables.write_batch(writes)

    def get(self, transaction_id: str) -> Order:
        found = self.find(transaction_id)
        if found is None:
            raise NotFound
        return found

    def find(self, transaction_id: str) -> Order | None:
        found = self.tables.get(order_pk(transaction_id), RECORD)
        return to_order(found) if found else None

    def contact(self, transaction_id: str) -> Contact | None:
        found = self.tables.get(order_pk(transaction_id), CONTACT)
        return to_contact(found) if found else None

    def contacts(self, orders: Sequence[Order]) -> Mapping[str, Contact]:
        places = {(order_pk(order.transaction_id), CONTACT): order.transaction_id for order in orders}
        found = self.tables.get_many(list(places))
        return {places[place]: to_contact(row) for place, row in found.items()}

    def save(
        self, order: Order, *, due: Due | None, jobs: Sequence[Job] = (), entries: Sequence[LedgerEntry] = ()
    ) -> Order:
        moved = replace(order, version=order.version + 1)
        if not jobs and not entries:
            self.tables.put(record_row(moved, due), "version = :version", {":version": order.version})
            return moved
        actions = [self._put_record(order, moved, due)]
        actions += [put(self.tables.main, job_row(job)) for job in jobs]
        actions += [entry_put(self.tables.ledger, entry) for entry in entries]
        self.tables.transact(actions)
        return moved

    def freeze(self, order: Order, attempt: Attempt) -> tuple[Order, Attempt]:
        pk, sk = order_pk(order.transaction_id), attempt_sk(attempt.number)
        try:
            self.tables.put(row("attempt", pk, sk, attempt_fields(attempt)), NEW)
        except Changed:
            # Frozen by a try that died before the record knew: the provider may have heard of that one.
            attempt = self.attempt(order.transaction_id, attempt.number) or attempt
        moved = replace(order, attempt=attempt.number, version=order.version + 1)
        self.tables.update(
            key(pk, RECORD),
            "SET attempt = :attempt, version = :moved",
            # Also where it is done: two requests may freeze the same attempt, and so may one whose answer was lost.
            "version = :version OR (version = :moved AND attempt = :attempt)",
            {":attempt": moved.attempt, ":moved": moved.version, ":version": order.version},
        )
        return moved, attempt

    def opened(self, attempt: Attempt) -> None:
        pk, sk = order_pk(attempt.transaction_id), attempt_sk(attempt.number)
        self.tables.put(row("attempt", pk, sk, attempt_fields(attempt)))

    def attempt(self, transaction_id: str, number: int) -> Attempt | None:
        found = self.tables.get(order_pk(transaction_id), attempt_sk(number))
        return to_attempt(transaction_id, found) if found else None

    def begin_thread(self, transaction_id: str, message_id: str) -> None:
        self.tables.put(row("order_thread", order_pk(transaction_id), THREAD, {"message_id": message_id}))

    def thread(self, transaction_id: str) -> str | None:
        found = self.tables.get(order_pk(transaction_id), THREAD)
        return found["message_id"] if found else None


def attempt_sk(number: int) -> str:
    return f"attempt#{number:04d}"


def _put(item: Item) -> Item:
    return {"PutRequest": {"Item": item}}
