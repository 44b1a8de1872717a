"""What the staff write, in memory: answers, decisions, consents, corrected addresses."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from picpros.domain.consent import Consent
from picpros.domain.data_map import Class
from picpros.domain.due import Due, DueKind
from picpros.domain.inquiry import Answer, Inquiry, Thread
from picpros.domain.jobs import Job
from picpros.domain.ledger import LedgerEntry, consent_gone
from picpros.domain.order import Order
from picpros.domain.person import Client
from picpros.domain.reply_record import Reply, ReplyText
from picpros.errors import Changed, NotFound
from picpros.ports import Correction
from tests.fakes.orders import MemoryOrders, order_record
from tests.fakes.outbox import job_row
from tests.fakes.people import MemoryInquiries, MemoryReplies, client_row
from tests.fakes.rows import Key, Row, Rows


class MemoryThreads(MemoryInquiries):
    """Inquiries with their answers, sealed under the inquiry's own key."""

    def thread(self, inquiry_id: str) -> Thread:
        inquiry: Inquiry | None = self.rows.find(f"inquiry#{inquiry_id}", "record")
        thread = self._thread(inquiry) if inquiry else None
        if thread is None or thread.message is None:
            raise NotFound
        return thread

    def threads(self, after: str | None, limit: int) -> tuple[Sequence[Thread], str | None]:
        keys, following = self.rows.page("inquiries", after, limit, newest_first=True)
        return [self._thread(self.rows.find(*key)) for key in keys], following

    def answer(
        self, read: Thread, answer: Answer, *, due: Due, jobs: Sequence[Job], entries: Sequence[LedgerEntry]
    ) -> Thread:
        inquiry = read.inquiry
        if (inquiry.inquiry_id, inquiry.class_of_texts) not in self.rows.keys:
            raise NotFound
        pk, number = f"inquiry#{inquiry.inquiry_id}", inquiry.answers + 1
        held = self.rows.held.get((pk, "record"))
        moved = replace(inquiry, state="answered", answers=number, answered_at=answer.at)
        sealed = self.rows.seal(inquiry.inquiry_id, inquiry.class_of_texts, answer)
        put = {
            (pk, "record"): Row(moved, due, held.listed if held else None),
            (pk, f"answer#{number:04d}"): Row(sealed),
            **dict(map(job_row, jobs)),
        }
        self.rows.commit(
            "inquiry.answer", when=lambda: self.rows.find(pk, "record") == inquiry, put=put, entries=entries
        )
        return self.thread(inquiry.inquiry_id)

    def _thread(self, inquiry: Inquiry) -> Thread:
        pk = f"inquiry#{inquiry.inquiry_id}"
        places = [sk for sk in self.rows.of(pk) if sk.startswith("answer#")]
        opened = [self.rows.open(inquiry.inquiry_id, inquiry.class_of_texts, pk, sk) for sk in places]
        return Thread(inquiry, self._message(inquiry.inquiry_id), tuple(opened))


class MemoryDecisions(MemoryReplies):
    """Replies that somebody decides on."""

    def read(self, reply_id: str) -> tuple[Reply, ReplyText | None]:
        reply: Reply | None = self.rows.find(f"reply#{reply_id}", "record")
        if reply is None:
            raise NotFound
        return reply, self._words(reply_id)

    def decide(self, read: Reply, decided: Reply, *, jobs: Sequence[Job], entries: Sequence[LedgerEntry]) -> None:
        place = (f"reply#{read.reply_id}", "record")
        held = self.rows.held.get(place)
        if held is None or held.listed is None:
            raise Changed("the row is not as it was")
        put = {place: replace(held, value=decided, listed=(f"replies#{decided.state}", held.listed[1]))}
        self.rows.commit(
            "reply.decide",
            when=lambda: self.rows.find(*place).state == read.state,
            put={**put, **dict(map(job_row, jobs))},
            entries=entries,
        )

    def goes_along(self, reply_id: str, transaction_id: str) -> None:
        place = (f"reply#{reply_id}", "record")
        held = self.rows.held.get(place)
        if held is None or transaction_id in held.value.also_of:
            return
        noted = replace(held.value, also_of=(*held.value.also_of, transaction_id))
        self.rows.commit(
            "reply.goes_along",
            when=lambda: self.rows.there(*place) and self.rows.find(*place).also_of == held.value.also_of,
            put={place: replace(held, value=noted)},
        )


@dataclass
class MemoryConsents:
    """In their client's partition, each sealed under a key of its own."""

    rows: Rows

    def add(self, consent: Consent, *, due: Due, entry: LedgerEntry) -> bool:
        place = _place(consent.client_id, consent.consent_id)
        if place in self.rows.held:
            return False
        self.rows.keys[consent.consent_id, Class.PERSONAL] = object()
        sealed = self.rows.seal(consent.consent_id, Class.PERSONAL, consent)
        self.rows.commit("consents.add", put={place: Row(sealed, due)}, entries=[entry])
        return True

    def of_client(self, client_id: str) -> Sequence[Consent]:
        pk = f"client#{client_id}"
        ids = [sk.removeprefix("consent#") for sk in self.rows.of(pk) if sk.startswith("consent#")]
        opened = [self.rows.open(each, Class.PERSONAL, pk, f"consent#{each}") for each in ids]
        return sorted((each for each in opened if each), key=lambda each: (each.at, each.consent_id))

    def keep(self, client_id: str, consent_id: str, *, until: datetime, now: datetime) -> None:
        place = _place(client_id, consent_id)
        held = self.rows.held.get(place)
        if held is not None and held.due is not None and held.due.due_at <= now:
            self.rows.commit("consents.keep", put={place: replace(held, due=Due.on(DueKind.PURGE, until))})

    def drop(self, client_id: str, consent_id: str, *, now: datetime) -> datetime | None:
        place = _place(client_id, consent_id)
        held = self.rows.held.get(place)
        if held is None or held.due is None or held.due.due_at > now:
            return None
        receipt = consent_gone(client_id, consent_id, due_at=held.due.due_at, now=now)
        self.rows.commit("consents.drop", drop=[place], shred=[(consent_id, Class.PERSONAL)], entries=[receipt])
        return held.due.due_at


class MemoryCorrections(MemoryOrders):
    """Corrected e-mails, in one write."""

    def is_registered(self, client_id: str) -> bool:
        return self.rows.there(f"client#{client_id}", "record")

    def correct(
        self, correction: Correction, *, due: Due | None, jobs: Sequence[Job], entries: Sequence[LedgerEntry]
    ) -> Order:
        order = correction.order
        pk, moved = f"order#{order.transaction_id}", replace(order, version=order.version + 1)
        put = {(pk, "record"): order_record(moved, due), (pk, "contact"): Row(correction.contact)}
        put |= dict(map(job_row, jobs))
        invoice = self.invoice(order.transaction_id)
        if invoice is not None and order.client_id is not None:
            put[pk, "invoice"] = Row(replace(invoice, client_id=order.client_id))
        put |= _made(correction)
        put |= _remaining(correction)
        self.rows.commit(
            "orders.correct",
            when=lambda: self._unchanged(order) and self._as_read(correction),
            put=put,
            drop=_dropped(correction),
            entries=entries,
        )
        return moved

    def _as_read(self, correction: Correction) -> bool:
        book = (f"email#{correction.made_address}", "client")
        if correction.made is not None and correction.known is None and self.rows.there(*book):
            return False
        return all(
            getattr(self.rows.find(f"client#{each.client_id}", "contact"), "basis", None) is each.basis
            for each in (correction.known, correction.left)
            if each is not None
        )


def _made(correction: Correction) -> dict[Key, Row]:
    made = correction.made
    if made is None:
        return {}
    book = {(f"email#{correction.made_address}", "client"): Row(made.client_id)}
    return {**_contact(made), **(book if correction.known is None else {})}


def _remaining(correction: Correction) -> dict[Key, Row]:
    left, basis = correction.left, correction.remains
    return _contact(replace(left, basis=basis)) if left is not None and basis is not None else {}


def _dropped(correction: Correction) -> list[Key]:
    left = correction.left
    if left is None or correction.remains is not None:
        return []
    return [(f"client#{left.client_id}", "contact"), (f"email#{correction.left_address}", "client")]


def _contact(client: Client) -> dict[Key, Row]:
    return {(f"client#{client.client_id}", "contact"): client_row(client)}


def _place(client_id: str, consent_id: str) -> Key:
    return f"client#{client_id}", f"consent#{consent_id}"
