"""The money of orders in DynamoDB: rows in the order's own partition, bound to the version of its record."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from picpros.adapters.events import event_row
from picpros.adapters.jobs import job_row
from picpros.adapters.ledger import entry_put
from picpros.adapters.money_rows import (
    CANCELLATION,
    CREDIT,
    DISPUTE,
    REFUND,
    cancellation_fields,
    credit_fields,
    dispute_fields,
    refund_fields,
    to_cancellation,
    to_credit,
    to_dispute,
    to_refund,
)
from picpros.adapters.order_rows import RECORD, order_pk, record_row, to_order
from picpros.adapters.rows import Item, due_fields, key, row
from picpros.adapters.sale_rows import NEW, NEXT
from picpros.adapters.table import Tables, change, put
from picpros.domain.account import Account, Refund
from picpros.domain.data_map import Class
from picpros.domain.due import Due
from picpros.domain.invoice import Series
from picpros.domain.order import Order
from picpros.errors import NotFound
from picpros.ports import Booking, Books, Numbered

if TYPE_CHECKING:
    from picpros.adapters.vault import Vault

WORDS = "details-words#"
_SAME = "version = :version"


@dataclass(frozen=True, slots=True)
class DynamoAccounts:
    """The record and every row that begins with `money#`; without a vault no words can be kept or read."""

    tables: Tables
    vault: "Vault | None" = None

    def books(self, transaction_id: str) -> Books:
        pk = order_pk(transaction_id)
        record = self.tables.get(pk, RECORD)
        if record is None:
            raise NotFound
        order = to_order(record)
        rows = list(self.tables.query(pk, "money#"))
        refunds = sorted((to_refund(each) for each in rows if each["type"] == "refund"), key=lambda each: each.asked_at)
        disputes = sorted(
            (to_dispute(each) for each in rows if each["type"] == "dispute"), key=lambda each: each.opened_at
        )
        return Books(
            order=order,
            account=Account(order.charged, tuple(refunds), tuple(disputes)),
            cancellation=next((to_cancellation(each) for each in rows if each["type"] == "cancellation"), None),
            credit_notes=tuple(to_credit(each) for each in rows if each["type"] == "credit_note"),
        )

    def book(self, booking: Booking) -> Order:
        order, due = booking.moved or (booking.order, None)
        moved = replace(order, version=order.version + 1)
        main, pk = self.tables.main, order_pk(order.transaction_id)
        actions = [self._record(booking, moved, due)]
        actions += [put(main, _refund_row(pk, refund, watch)) for refund, watch in booking.refunds]
        actions += [put(main, item) for item in _plain_rows(booking, pk)]
        actions += [put(main, item, NEW) for item in _new_rows(booking, pk)]
        actions += [put(main, job_row(job)) for job in booking.jobs]
        actions += [entry_put(self.tables.ledger, entry) for entry in booking.entries]
        if booking.credit is not None:
            actions.append(self._next(booking.credit))
        if booking.words:
            actions += self._words(order, booking.words)
        self.tables.transact(actions)
        return moved

    def words(self, order: Order) -> Mapping[str, str]:
        rows = list(self.tables.query(order_pk(order.transaction_id), WORDS))
        sealer = self.vault.find(order.transaction_id, Class.DETAILS) if rows and self.vault else None
        return {each["sk"].removeprefix(WORDS): sealer.open(each)["text"] for each in rows} if sealer else {}

    def last_credit(self, series: Series) -> int:
        found = self.tables.get(f"counter#{series.name}", "counter")
        return found["issued"] if found else 0

    def order_of_payment(self, payment_id: str) -> str | None:
        found = self.tables.get(f"payment#{payment_id}", "payment")
        return found["transaction_id"] if found else None

    def _record(self, booking: Booking, moved: Order, due: Due | None) -> Item:
        seen = {":version": booking.order.version}
        if booking.moved is not None:
            return put(self.tables.main, record_row(moved, due), _SAME, seen)
        place = key(order_pk(moved.transaction_id), RECORD)
        return change(self.tables.main, place, "SET version = :moved", _SAME, {**seen, ":moved": moved.version})

    def _next(self, credit: Numbered) -> Item:
        counter = row("counter", f"counter#{credit.series.name}", "counter", {"issued": credit.count})
        return put(self.tables.main, counter, NEXT, {":before": credit.count - 1, ":none": 0})

    def _words(self, order: Order, words: tuple[tuple[str, str], ...]) -> Iterator[Item]:
        sealer = self.vault.find(order.transaction_id, Class.DETAILS) if self.vault else None
        pk = order_pk(order.transaction_id)
        for about, text in words:
            if sealer is not None:
                yield put(self.tables.main, sealer.row("order_words", pk, f"{WORDS}{about}", {"text": text}))


def _refund_row(pk: str, refund: Refund, watch: Due | None) -> Item:
    sk = f"{REFUND}{refund.id}"
    return row("refund", pk, sk, refund_fields(refund), **due_fields(watch, pk, sk))


def _plain_rows(booking: Booking, pk: str) -> Iterator[Item]:
    for dispute in booking.disputes:
        yield row("dispute", pk, f"{DISPUTE}{dispute.id}", dispute_fields(dispute))
    if booking.cancellation is not None:
        yield row("cancellation", pk, CANCELLATION, cancellation_fields(booking.cancellation))
    if booking.voided is not None:
        yield row("credit_note", pk, f"{CREDIT}{booking.voided.number}", credit_fields(booking.voided))


def _new_rows(booking: Booking, pk: str) -> Iterator[Item]:
    """Rows that nobody may have written before."""
    mark = {"transaction_id": booking.order.transaction_id}
    if booking.credit is not None:
        note = booking.credit.note
        yield row("credit_note", pk, f"{CREDIT}{note.number}", credit_fields(note))
        yield row("invoice_number", f"credit#{note.number}", "number", mark)
    if booking.late_payment and booking.moved is not None:
        yield row("payment", f"payment#{booking.moved[0].payment_id}", "payment", mark)
    if booking.event is not None:
        yield event_row(*booking.event)
