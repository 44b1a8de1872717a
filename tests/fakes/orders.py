"""Orders in memory, bound to versions as the real ones are."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from picpros.domain.data_map import Class
from picpros.domain.due import Due
from picpros.domain.instants import stored
from picpros.domain.invoice import Invoice, Series
from picpros.domain.jobs import Job
from picpros.domain.ledger import LedgerEntry
from picpros.domain.order import Contact, Details, File, Order, Personal, Status
from picpros.domain.payment import Attempt
from picpros.domain.quiet import standing_due
from picpros.domain.retention import Stage
from picpros.errors import NotFound
from picpros.ports import OrderParts, Sale
from tests.fakes.outbox import job_row
from tests.fakes.rows import Key, Row, Rows

RECORD = "record"
_STAGES = {
    Stage.DETAILS: (Class.DETAILS,),
    Stage.PERSONAL: (Class.PERSONAL,),
    Stage.WHOLE: (Class.DETAILS, Class.PERSONAL),
    Stage.ERASED: (Class.DETAILS, Class.PERSONAL),
}


@dataclass
class MemoryOrders:
    """One partition an order, one item a class; several writes of one call are several steps."""

    rows: Rows

    def add(self, order: Order, contact: Contact, personal: Personal, details: Details, *, due: Due) -> None:
        pk, identifier = _pk(order), order.transaction_id
        held = self.find(identifier)
        self.rows.commit(
            "orders.add", when=lambda: held is None or held.attempt == 0, put={(pk, RECORD): order_record(order, due)}
        )
        for belongs_to, sk, value in ((Class.PERSONAL, "personal", personal), (Class.DETAILS, "details", details)):
            self.rows.keys[identifier, belongs_to] = object()
            sealed = self.rows.seal(identifier, belongs_to, value)
            self.rows.commit(f"orders.add {sk}", put={(pk, sk): Row(sealed)})
        self.rows.commit("orders.add contact", put={(pk, "contact"): Row(contact)})

    def get(self, transaction_id: str) -> Order:
        found = self.find(transaction_id)
        if found is None:
            raise NotFound
        return found

    def find(self, transaction_id: str) -> Order | None:
        found: Order | None = self.rows.find(f"order#{transaction_id}", RECORD)
        return found

    def contact(self, transaction_id: str) -> Contact | None:
        found: Contact | None = self.rows.find(f"order#{transaction_id}", "contact")
        return found

    def contacts(self, orders: Sequence[Order]) -> Mapping[str, Contact]:
        found = {order.transaction_id: self.contact(order.transaction_id) for order in orders}
        return {transaction_id: contact for transaction_id, contact in found.items() if contact}

    def parts(self, order: Order, *, only: Class | None = None) -> OrderParts:
        pk, owner = _pk(order), order.transaction_id

        def opened(belongs_to: Class, sk: str) -> Any:
            return self.rows.open(owner, belongs_to, pk, sk) if only in (None, belongs_to) else None

        return OrderParts(
            contact=self.contact(owner),
            personal=opened(Class.PERSONAL, "personal"),
            details=opened(Class.DETAILS, "details"),
            pictures=opened(Class.DETAILS, "details-pictures") or (),
            method=opened(Class.PERSONAL, "personal-payment"),
        )

    def save(
        self, order: Order, *, due: Due | None, jobs: Sequence[Job] = (), entries: Sequence[LedgerEntry] = ()
    ) -> Order:
        moved = replace(order, version=order.version + 1)
        put = {(_pk(order), RECORD): order_record(moved, due), **dict(map(job_row, jobs))}
        self.rows.commit("orders.save", when=lambda: self._unchanged(order), put=put, entries=entries)
        return moved

    def freeze(self, order: Order, attempt: Attempt) -> tuple[Order, Attempt]:
        place = (_pk(order), f"attempt#{attempt.number:04d}")
        if self.rows.there(*place):
            attempt = self.rows.find(*place)
        else:
            self.rows.commit("orders.freeze attempt", put={place: Row(attempt)})
        moved = replace(order, attempt=attempt.number, version=order.version + 1)
        record = self.rows.held.get((_pk(order), RECORD))
        put = {(_pk(order), RECORD): replace(record, value=moved)} if record else {}
        self.rows.commit("orders.freeze", when=lambda: self._unchanged(order), put=put)
        return moved, attempt

    def opened(self, attempt: Attempt) -> None:
        place = (f"order#{attempt.transaction_id}", f"attempt#{attempt.number:04d}")
        self.rows.commit("orders.opened", put={place: Row(attempt)})

    def attempt(self, transaction_id: str, number: int) -> Attempt | None:
        found: Attempt | None = self.rows.find(f"order#{transaction_id}", f"attempt#{number:04d}")
        return found

    def save_pictures(self, order: Order, pictures: Sequence[File]) -> None:
        pk, owner = _pk(order), order.transaction_id
        if (owner, Class.DETAILS) not in self.rows.keys:
            raise NotFound
        before = self.rows.open(owner, Class.DETAILS, pk, "details-pictures") or ()
        sealed = self.rows.seal(owner, Class.DETAILS, (*before, *pictures))
        self.rows.commit("orders.save_pictures", put={(pk, "details-pictures"): Row(sealed)})

    def last_number(self, series: Series) -> int:
        return self.rows.find(f"counter#{series.name}", "counter") or 0

    def sell(self, sale: Sale) -> None:
        pk, number = _pk(sale.order), sale.invoice.number
        new: dict[Key, Row] = {
            (pk, "invoice"): Row(sale.invoice),
            (f"invoice#{number}", "number"): Row(sale.order.transaction_id),
            (f"payment#{sale.order.payment_id}", "payment"): Row(sale.order.transaction_id),
        }
        if sale.event_id is not None:
            new[f"event#{sale.event_id}", "event"] = Row(sale.invoice.paid_at)
        put = {
            (pk, RECORD): order_record(replace(sale.order, version=sale.order.version + 1), standing_due(sale.order)),
            (f"counter#{sale.series.name}", "counter"): Row(sale.count),
            **dict(map(job_row, sale.jobs)),
            **self._descriptor(sale),
        }
        self.rows.commit(
            "orders.sell",
            entries=sale.entries,
            when=lambda: (
                self._unchanged(sale.order)
                and self.last_number(sale.series) == sale.count - 1
                and not any(self.rows.there(*each) for each in new)
            ),
            put={**put, **new},
        )

    def invoice(self, transaction_id: str) -> Invoice | None:
        found: Invoice | None = self.rows.find(f"order#{transaction_id}", "invoice")
        return found

    def order_of_invoice(self, number: str) -> str | None:
        found: str | None = self.rows.find(f"invoice#{number}", "number")
        return found

    def by_status(self, status: Status | None, after: str | None, limit: int) -> tuple[Sequence[Order], str | None]:
        found: list[Order] = []
        for each in (status,) if status else Status:
            keys, _ = self.rows.page(f"orders#{each}", after, limit + 1, newest_first=True)
            found += [self.rows.find(*key) for key in keys]
        found.sort(key=_place, reverse=True)
        return found[:limit], _place(found[limit - 1]) if len(found) > limit else None

    def of_client(self, client_id: str) -> Sequence[Order]:
        return list(self.every_of_client(client_id))[:100]

    def every_of_client(self, client_id: str) -> Iterator[Order]:
        orders = [row.value for (_, sk), row in self.rows.held.items() if sk == RECORD and isinstance(row.value, Order)]
        own = [order for order in orders if order.client_id == client_id]
        yield from sorted(own, key=_place, reverse=True)

    def begin_thread(self, transaction_id: str, message_id: str) -> None:
        self.rows.commit("orders.begin_thread", put={(f"order#{transaction_id}", "thread"): Row(message_id)})

    def thread(self, transaction_id: str) -> str | None:
        found: str | None = self.rows.find(f"order#{transaction_id}", "thread")
        return found

    def _descriptor(self, sale: Sale) -> dict[Key, Row]:
        owner = sale.order.transaction_id
        if sale.method is None or (owner, Class.PERSONAL) not in self.rows.keys:
            return {}
        return {(_pk(sale.order), "personal-payment"): Row(self.rows.seal(owner, Class.PERSONAL, sale.method))}

    def _unchanged(self, order: Order) -> bool:
        held = self.find(order.transaction_id)
        return held is not None and held.version == order.version


class MemoryPurgingOrders(MemoryOrders):
    """Orders, for the one function that deletes; a batch of deletes is as many steps."""

    def shred(self, order: Order, stage: Stage, entry: LedgerEntry | None, *, again: Due | None) -> Order:
        erasing = order.erasing or stage is Stage.ERASED
        moved = replace(order, purging=True, erasing=erasing, version=order.version + 1)
        self.rows.commit(
            "orders.shred",
            when=lambda: self._unchanged(order),
            put={(_pk(order), RECORD): order_record(moved, again)},
            shred=[(order.transaction_id, each) for each in _STAGES[stage]],
            entries=[entry] if entry else [],
        )
        return moved

    def drop(self, order: Order, stage: Stage) -> int:
        found = self._rows_of(order, stage)
        for each in found:
            self.rows.commit("orders.drop", drop=[each])
        return len(found)

    def leftovers(self, order: Order, stage: Stage) -> int:
        keys = [each for each in _STAGES[stage] if (order.transaction_id, each) in self.rows.keys]
        return len(self._rows_of(order, stage)) + len(keys)

    def close_stage(self, order: Order, stage: Stage, *, due: Due | None, entry: LedgerEntry) -> None:
        place = (_pk(order), RECORD)
        if stage is Stage.WHOLE:
            self.rows.commit("orders.close_stage", drop=[place], entries=[entry])
            return
        put = {place: order_record(replace(order, version=order.version + 1), due)}
        self.rows.commit("orders.close_stage", when=lambda: self._unchanged(order), put=put, entries=[entry])

    def _rows_of(self, order: Order, stage: Stage) -> list[Key]:
        pk = _pk(order)
        return [(pk, sk) for sk in self.rows.of(pk) if _goes(sk, stage)]


def _goes(sk: str, stage: Stage) -> bool:
    if stage is Stage.WHOLE:
        return sk != RECORD
    if stage is Stage.ERASED:
        return sk == "contact" or _goes(sk, Stage.DETAILS) or _goes(sk, Stage.PERSONAL)
    return sk == stage.value or sk.startswith(f"{stage.value}-")


def _pk(order: Order) -> str:
    return f"order#{order.transaction_id}"


def order_record(order: Order, due: Due | None) -> Row:
    return Row(order, due, (f"orders#{order.status}", _place(order)))


def _place(order: Order) -> str:
    return f"{stored(order.created_at)}#{order.transaction_id}"
