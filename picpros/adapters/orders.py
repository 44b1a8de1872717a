"""Orders in DynamoDB: one partition an order, one item a class."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from picpros.adapters.jobs import job_row
from picpros.adapters.ledger import entry_put
from picpros.adapters.order_rows import (
    attempt_fields,
    details_fields,
    files_fields,
    listing,
    order_fields,
    order_pk,
    to_attempt,
    to_details,
    to_files,
    to_invoice,
    to_order,
)
from picpros.adapters.rows import Item, due_fields, key, key_row, row
from picpros.adapters.sale_rows import NEW, sold_rows
from picpros.adapters.table import Tables, put, there
from picpros.domain.data_map import KINDS, Class
from picpros.domain.due import Due
from picpros.domain.invoice import Invoice, Series
from picpros.domain.jobs import Job
from picpros.domain.ledger import LedgerEntry
from picpros.domain.order import Contact, Details, File, Order, Personal, Status
from picpros.domain.payment import Attempt, Method
from picpros.errors import Changed, NotFound
from picpros.ports import OrderParts, Sale

if TYPE_CHECKING:  # who only reads records does not load the cipher
    from picpros.adapters.vault import Vault

RECORD, CONTACT, PERSONAL, DETAILS = "record", "contact", "personal", "details"
PICTURES, PAYMENT, INVOICE, THREAD = "details-pictures", "personal-payment", "invoice", "thread"
TRIES = 5


@dataclass(frozen=True, slots=True)
class DynamoOrders:
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
        return _to_contact(found) if found else None

    def contacts(self, orders: Sequence[Order]) -> Mapping[str, Contact]:
        places = {(order_pk(order.transaction_id), CONTACT): order.transaction_id for order in orders}
        found = self.tables.get_many(list(places))
        return {places[place]: _to_contact(row) for place, row in found.items()}

    def parts(self, order: Order, *, only: Class | None = None) -> OrderParts:
        rows = {found["sk"]: found for found in self.tables.query(order_pk(order.transaction_id))}
        if only is not None:
            rows = {sk: found for sk, found in rows.items() if KINDS[found["type"]].belongs_to is only or sk == CONTACT}
        personal, payment = self._opened(order.transaction_id, Class.PERSONAL, rows, (PERSONAL, PAYMENT))
        details, pictures = self._opened(order.transaction_id, Class.DETAILS, rows, (DETAILS, PICTURES))
        return OrderParts(
            contact=_to_contact(rows[CONTACT]) if CONTACT in rows else None,
            personal=Personal(personal.get("phone"), personal.get("address")) if personal else None,
            details=to_details(details) if details else None,
            pictures=to_files(pictures["files"]) if pictures else (),
            method=Method(payment["method"], payment["brand"], payment["last4"]) if payment else None,
        )

    def _opened(
        self, transaction_id: str, belongs_to: Class, rows: dict[str, Any], wanted: tuple[str, ...]
    ) -> list[dict[str, Any] | None]:
        if not any(sk in rows for sk in wanted):
            return [None] * len(wanted)
        sealer = self._vault.find(transaction_id, belongs_to)
        return [sealer.open(rows[sk]) if sealer and sk in rows else None for sk in wanted]

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

    def save_pictures(self, order: Order, pictures: Sequence[File]) -> None:
        for _ in range(TRIES):
            try:
                self._add_pictures(order.transaction_id, pictures)
            except Changed:
                continue  # somebody else added some, or a purge took the key, which the next look tells
            return
        raise Changed("the pictures were too busy")

    def _add_pictures(self, transaction_id: str, pictures: Sequence[File]) -> None:
        pk = order_pk(transaction_id)
        sealer = self._vault.find(transaction_id, Class.DETAILS)
        if sealer is None:
            raise NotFound
        held = self.tables.get(pk, PICTURES)
        before = to_files(sealer.open(held)["files"]) if held else ()
        item = sealer.row("order_pictures", pk, PICTURES, {"files": files_fields((*before, *pictures))})
        unchanged = put(self.tables.main, item, "sealed = :seen", {":seen": bytes(held["sealed"])}) if held else None
        kept = there(self.tables.keys, key_row(transaction_id, Class.DETAILS), "wrapped")
        self.tables.transact([kept, unchanged or put(self.tables.main, item, NEW)])

    def last_number(self, series: Series) -> int:
        found = self.tables.get(f"counter#{series.name}", "counter")
        return found["issued"] if found else 0

    def sell(self, sale: Sale) -> None:
        order, main = sale.order, self.tables.main
        pk, moved = order_pk(order.transaction_id), replace(order, version=order.version + 1)
        actions = [
            self._put_record(order, moved, None),
            *(put(main, item, condition, values) for item, condition, values in sold_rows(sale)),
            *(put(main, job_row(job)) for job in sale.jobs),
            *(entry_put(self.tables.ledger, entry) for entry in sale.entries),
            *self._descriptor(sale, pk),
        ]
        self.tables.transact(actions)

    def _descriptor(self, sale: Sale, pk: str) -> list[Item]:
        sealer = self._vault.find(sale.order.transaction_id, Class.PERSONAL) if sale.method else None
        if sealer is None or sale.method is None:
            return []
        fields = {"method": sale.method.method, "brand": sale.method.brand, "last4": sale.method.last4}
        return [put(self.tables.main, sealer.row("order_payment", pk, PAYMENT, fields))]

    def invoice(self, transaction_id: str) -> Invoice | None:
        found = self.tables.get(order_pk(transaction_id), INVOICE)
        return to_invoice(found) if found else None

    def order_of_invoice(self, number: str) -> str | None:
        found = self.tables.get(f"invoice#{number}", "number")
        return found["transaction_id"] if found else None

    def by_status(self, status: Status | None, after: str | None, limit: int) -> tuple[Sequence[Order], str | None]:
        """List the newest first; all states' lists share one sort key, so a page of all is a merge."""
        found: list[tuple[str, tuple[str, str]]] = []
        for each in (status,) if status else Status:
            found += self.tables.page(f"orders#{each}", after, limit + 1, newest_first=True)
        found.sort(reverse=True)
        page = found[:limit]
        return self._orders([ref for _, ref in page]), page[-1][0] if len(found) > limit else None

    def of_client(self, client_id: str) -> Sequence[Order]:
        asked = self._by_client(client_id)
        items = self.tables.client.query(**asked)["Items"]
        return self._orders([(item["pk"]["S"], item["sk"]["S"]) for item in items if item["sk"]["S"] == RECORD])

    def every_of_client(self, client_id: str) -> Iterator[Order]:
        refs = [(item["pk"], item["sk"]) for item in self.tables.all_pages(self._by_client(client_id))]
        yield from self._orders([ref for ref in refs if ref[1] == RECORD])

    def _by_client(self, client_id: str) -> dict[str, Any]:
        return {
            "TableName": self.tables.main,
            "IndexName": "by_client",
            "KeyConditionExpression": "client_id = :client",
            "ExpressionAttributeValues": {":client": {"S": client_id}},
            "ScanIndexForward": False,
            "Limit": 100,
        }

    def begin_thread(self, transaction_id: str, message_id: str) -> None:
        self.tables.put(row("order_thread", order_pk(transaction_id), THREAD, {"message_id": message_id}))

    def thread(self, transaction_id: str) -> str | None:
        found = self.tables.get(order_pk(transaction_id), THREAD)
        return found["message_id"] if found else None

    def _orders(self, refs: Sequence[tuple[str, str]]) -> list[Order]:
        found = self.tables.get_many(refs)
        return [to_order(found[ref]) for ref in refs if ref in found]

    def _put_record(self, read: Order, moved: Order, due: Due | None) -> Item:
        return put(self.tables.main, record_row(moved, due), "version = :version", {":version": read.version})

    @property
    def _vault(self) -> "Vault":
        if self.vault is None:
            raise TypeError("this function was not given the vault")
        return self.vault


def attempt_sk(number: int) -> str:
    return f"attempt#{number:04d}"


def record_row(order: Order, due: Due | None) -> Item:
    pk = order_pk(order.transaction_id)
    return row("order", pk, RECORD, order_fields(order), **listing(order), **due_fields(due, pk, RECORD))


def _put(item: Item) -> Item:
    return {"PutRequest": {"Item": item}}


def _to_contact(found: dict[str, Any]) -> Contact:
    return Contact(found["full_name"], found["email"], found["promotions"])
