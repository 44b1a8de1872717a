"""A corrected e-mail in DynamoDB: the order, its contact, and both clients with their hashes, in one transaction."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from picpros.adapters.clients import BOOK, contact_row
from picpros.adapters.clients import CONTACT as CLIENT
from picpros.adapters.clients import RECORD as REGISTRATION
from picpros.adapters.jobs import job_row
from picpros.adapters.ledger import entry_put
from picpros.adapters.order_rows import CONTACT, order_pk
from picpros.adapters.orders import DynamoOrders
from picpros.adapters.rows import Item, key, row
from picpros.adapters.sale_rows import NEW, invoice_fields
from picpros.adapters.sales import INVOICE
from picpros.adapters.table import change, delete, put
from picpros.domain.due import Due
from picpros.domain.jobs import Job
from picpros.domain.ledger import LedgerEntry
from picpros.domain.order import Contact, Order
from picpros.domain.person import Basis, Client
from picpros.ports import Correction


class DynamoCorrections(DynamoOrders):
    """Bound to the order's version, and to the basis of each client that it changes."""

    def is_registered(self, client_id: str) -> bool:
        return self.tables.get(f"client#{client_id}", REGISTRATION) is not None

    def correct(
        self, correction: Correction, *, due: Due | None, jobs: Sequence[Job], entries: Sequence[LedgerEntry]
    ) -> Order:
        main, order = self.tables.main, correction.order
        moved = replace(order, version=order.version + 1)
        pk = order_pk(order.transaction_id)
        actions = [
            self._put_record(order, moved, due),
            put(main, row("order_contact", pk, CONTACT, _contact(correction.contact)), "attribute_exists(pk)"),
            *self._invoice_of(order),
            *self._made(correction),
            *self._left(correction),
            *(put(main, job_row(job)) for job in jobs),
            *(entry_put(self.tables.ledger, entry) for entry in entries),
        ]
        self.tables.transact(actions)
        return moved

    def _invoice_of(self, order: Order) -> list[Item]:
        """Let the invoice lead to who the order belongs to; nothing that was printed on it changes."""
        invoice = self.invoice(order.transaction_id)
        if invoice is None or order.client_id is None or invoice.client_id == order.client_id:
            return []
        fields = invoice_fields(replace(invoice, client_id=order.client_id))
        return [put(self.tables.main, row("invoice", order_pk(order.transaction_id), INVOICE, fields))]

    def _made(self, correction: Correction) -> list[Item]:
        made, known, main = correction.made, correction.known, self.tables.main
        if made is None:
            return []
        if known is not None:
            return [_rebased(main, known, made.basis)]
        book = row("address_book", f"email#{correction.made_address}", BOOK, {"client_id": made.client_id})
        return [put(main, book, NEW), put(main, contact_row(made), NEW)]

    def _left(self, correction: Correction) -> list[Item]:
        left, main = correction.left, self.tables.main
        if left is None or correction.remains is left.basis:
            return []
        if correction.remains is not None:
            return [_rebased(main, left, correction.remains)]
        return [
            delete(main, key(f"client#{left.client_id}", CLIENT), "basis = :basis", _basis(left)),
            delete(main, key(f"email#{correction.left_address}", BOOK)),
        ]


def _rebased(table: str, client: Client, basis: Basis) -> Item:
    """Change why a client is held and nothing else of them, who must still be held as they were read."""
    values = {**_basis(client), ":to": basis.value}
    place, names = key(f"client#{client.client_id}", CLIENT), {"#basis": "basis"}
    return change(table, place, "SET #basis = :to", "#basis = :basis", values, names)


def _basis(client: Client) -> dict[str, object]:
    return {":basis": client.basis.value}


def _contact(contact: Contact) -> dict[str, Any]:
    return {"full_name": contact.full_name, "email": contact.email, "promotions": contact.promotions}
