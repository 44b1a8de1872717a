"""What is sealed of an order in DynamoDB, and its pictures, which come later."""

from collections.abc import Sequence
from typing import Any

from picpros.adapters.order_rows import CONTACT, files_fields, order_pk, to_contact, to_details, to_files
from picpros.adapters.order_store import OrderStore
from picpros.adapters.rows import key_row
from picpros.adapters.sale_rows import NEW
from picpros.adapters.table import put, there
from picpros.domain.data_map import KINDS, Class
from picpros.domain.order import File, Order, Personal
from picpros.domain.payment import Method
from picpros.errors import Changed, NotFound
from picpros.ports import OrderParts

PERSONAL, DETAILS = "personal", "details"
PICTURES, PAYMENT = "details-pictures", "personal-payment"
TRIES = 5


class SealedParts(OrderStore):
    """One key a class; what is sealed is opened for one call."""

    __slots__ = ()

    def parts(self, order: Order, *, only: Class | None = None) -> OrderParts:
        rows = {found["sk"]: found for found in self.tables.query(order_pk(order.transaction_id))}
        if only is not None:
            rows = {sk: found for sk, found in rows.items() if KINDS[found["type"]].belongs_to is only or sk == CONTACT}
        personal, payment = self._opened(order.transaction_id, Class.PERSONAL, rows, (PERSONAL, PAYMENT))
        details, pictures = self._opened(order.transaction_id, Class.DETAILS, rows, (DETAILS, PICTURES))
        return OrderParts(
            contact=to_contact(rows[CONTACT]) if CONTACT in rows else None,
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
