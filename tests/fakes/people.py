"""Clients, forms, replies and suppressions in memory."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import ClassVar

from picpros.domain.data_map import Class
from picpros.domain.due import Due, DueKind
from picpros.domain.inquiry import Inquiry, InquiryMessage
from picpros.domain.instants import stored
from picpros.domain.jobs import Job
from picpros.domain.ledger import LedgerEntry, form_gone
from picpros.domain.order import Personal
from picpros.domain.person import Basis, Client, Suppression, lifted, settled
from picpros.domain.reply_record import Reply, ReplyText
from picpros.errors import Changed
from tests.fakes.outbox import job_row
from tests.fakes.rows import Key, Row, Rows

_RANK = [Basis.REGISTERED, Basis.NEWSLETTER, Basis.PAID]


@dataclass
class MemoryClients:
    """`client#id` holds the contact, a registration's clock and its sealed profile; `email#hash` finds it."""

    rows: Rows

    def ensure(self, client: Client, address_hash: str) -> Client:
        return self._ensure(client, address_hash, {})

    def register(self, client: Client, address_hash: str, personal: Personal, *, due: Due) -> Client:
        pk, owner = f"client#{client.client_id}", (client.client_id, Class.PERSONAL)
        more = {(pk, "record"): Row(address_hash, due)}
        if self.by_address(address_hash) is None and (personal.phone or personal.address):
            self.rows.keys[owner] = object()
            more[pk, "personal"] = Row(self.rows.seal(*owner, personal))
        return self._ensure(client, address_hash, more)

    def _ensure(self, client: Client, address_hash: str, more: Mapping[Key, Row]) -> Client:
        book = (f"email#{address_hash}", "client")
        if self.by_address(address_hash) is None:
            put = {book: Row(client.client_id), (f"client#{client.client_id}", "contact"): client_row(client), **more}
            try:
                self.rows.commit("clients.ensure", when=lambda: not self.rows.there(*book), put=put)
            except Changed:
                pass  # somebody was faster: theirs is found below
            else:
                return client
        held = self.by_address(address_hash)
        if held is None:
            raise Changed("the row is not as it was")
        self.raise_basis(held.client_id, client.basis)
        return replace(held, basis=_better(held.basis, client.basis))

    def raise_basis(self, client_id: str, basis: Basis) -> None:
        held = self.get(client_id)
        if held is None or _better(held.basis, basis) is held.basis:
            return
        raised = replace(held, basis=basis)
        self.rows.commit("clients.raise_basis", put={(f"client#{client_id}", "contact"): client_row(raised)})

    def get(self, client_id: str) -> Client | None:
        found: Client | None = self.rows.find(f"client#{client_id}", "contact")
        return found

    def by_address(self, address_hash: str) -> Client | None:
        client_id = self.rows.find(f"email#{address_hash}", "client")
        return self.get(client_id) if client_id else None

    def all(self, after: str | None, limit: int) -> tuple[Sequence[Client], str | None]:
        keys, following = self.rows.page("recipients", after, limit)
        return [self.rows.find(*key) for key in keys], following

    def profile(self, client_id: str) -> Personal | None:
        found: Personal | None = self.rows.open(client_id, Class.PERSONAL, f"client#{client_id}", "personal")
        return found

    def drop_profile(self, client_id: str, *, now: datetime) -> datetime | None:
        pk = f"client#{client_id}"
        record = self.rows.held.get((pk, "record"))
        if record is None or record.due is None or record.due.due_at > now:
            return None
        gone: list[Key] = [(pk, "personal"), (pk, "record")]
        client = self.get(client_id)
        if client is not None and client.basis is Basis.REGISTERED:
            gone += [(pk, "contact"), (f"email#{record.value}", "client")]
        receipt = form_gone("client", client_id, due_at=record.due.due_at, now=now)
        self.rows.commit("clients.drop_profile", drop=gone, shred=[(client_id, Class.PERSONAL)], entries=[receipt])
        return record.due.due_at


@dataclass
class _Forms:
    rows: Rows
    name: ClassVar[str]
    belongs_to: ClassVar[Class | None] = None

    def _add(self, identifier: str, record: Row, text: object, jobs: Sequence[Job], whose: str | None = None) -> bool:
        pk = f"{self.name}#{identifier}"
        if self.rows.there(pk, "record"):
            return False
        put = {(pk, "record"): record, **dict(map(job_row, jobs))}
        belongs_to = record.value.class_of_texts if isinstance(record.value, Inquiry) else self.belongs_to
        if belongs_to is not None:
            self.rows.keys[identifier, belongs_to] = object()
            put[pk, "text"] = Row(self.rows.seal(identifier, belongs_to, text), None, place_of(whose, pk))
        try:
            self.rows.commit(f"{self.name}.add", when=lambda: not self.rows.there(pk, "record"), put=put)
        except Changed:
            return False  # somebody was faster
        return True

    def _text(self, identifier: str) -> object:
        pk, belongs_to = f"{self.name}#{identifier}", self._class_of(identifier)
        return self.rows.open(identifier, belongs_to, pk, "text") if belongs_to else None

    def _class_of(self, identifier: str) -> Class | None:
        record = self.rows.find(f"{self.name}#{identifier}", "record")
        return record.class_of_texts if isinstance(record, Inquiry) else self.belongs_to

    def order_of(self, identifier: str) -> str | None:
        record = self.rows.find(f"{self.name}#{identifier}", "record")
        return record.transaction_id if record else None

    def keep(self, identifier: str, *, until: datetime, now: datetime) -> None:
        place = (f"{self.name}#{identifier}", "record")
        held = self.rows.held.get(place)
        if held is not None and held.due is not None and held.due.due_at <= now:
            moved = replace(held, due=Due.on(DueKind.PURGE, until))
            self.rows.commit(f"{self.name}.keep", put={place: moved})

    def _filed(self, address_hash: str) -> list[tuple[str, datetime]]:
        found = {pk for (pk, _), row in self.rows.held.items() if row.listed and row.listed[0] == f"of#{address_hash}"}
        mine = [pk.partition("#")[2] for pk in sorted(found) if pk.startswith(f"{self.name}#")]
        return [(each, self._due_at(each)) for each in mine]

    def _due_at(self, identifier: str) -> datetime:
        due = self.rows.held[f"{self.name}#{identifier}", "record"].due
        assert due is not None
        return due.due_at

    def whose(self, identifier: str) -> tuple[str, datetime] | None:
        rows = [self.rows.held.get((f"{self.name}#{identifier}", sk)) for sk in ("text", "record")]
        places = [row.listed[0] for row in rows if row and row.listed and row.listed[0].startswith("of#")]
        return (places[0].removeprefix("of#"), self._due_at(identifier)) if places else None

    def _drop(self, identifier: str, now: datetime) -> datetime | None:
        pk = f"{self.name}#{identifier}"
        record = self.rows.held.get((pk, "record"))
        if record is None or record.due is None or record.due.due_at > now:
            return None
        gone = [(pk, sk) for sk in self.rows.of(pk)]
        belongs_to = self._class_of(identifier)
        shred = [(identifier, belongs_to)] if belongs_to else []
        receipt = form_gone(self.name, identifier, due_at=record.due.due_at, now=now)
        try:
            self.rows.commit(
                f"{self.name}.drop",
                when=lambda: self.rows.held.get((pk, "record")) == record,
                drop=gone,
                shred=shred,
                entries=[receipt],
            )
        except Changed:
            return None
        return record.due.due_at


class MemorySignUps(_Forms):
    """Sign-ups that wait for their confirmation."""

    name = "signup"

    def add(
        self,
        sign_up_id: str,
        full_name: str,
        email: str,
        *,
        at: datetime,
        due: Due,
        jobs: Sequence[Job],
        whose: str | None = None,
    ) -> None:
        place = place_of(whose, f"signup#{sign_up_id}")
        self._add(sign_up_id, Row((full_name, email), due, place), None, jobs)

    def of_address(self, address_hash: str) -> Sequence[tuple[str, str, datetime]]:
        return [(*self.rows.find(f"signup#{each}", "record"), due_at) for each, due_at in self._filed(address_hash)]

    def get(self, sign_up_id: str) -> tuple[str, str] | None:
        found: tuple[str, str] | None = self.rows.find(f"signup#{sign_up_id}", "record")
        return found

    def remove(self, sign_up_id: str) -> None:
        self.rows.commit("signup.remove", drop=[(f"signup#{sign_up_id}", "record")])

    def drop(self, sign_up_id: str, *, now: datetime) -> datetime | None:
        return self._drop(sign_up_id, now)


class MemoryInquiries(_Forms):
    """Questions, sealed."""

    name = "inquiry"
    belongs_to = Class.PERSONAL

    def add(
        self, inquiry: Inquiry, message: InquiryMessage, *, due: Due, jobs: Sequence[Job], whose: str | None = None
    ) -> None:
        place = ("inquiries", f"{stored(inquiry.at)}#{inquiry.inquiry_id}")
        self._add(inquiry.inquiry_id, Row(inquiry, due, place), message, jobs, whose)

    def listed(
        self, after: str | None, limit: int
    ) -> tuple[Sequence[tuple[Inquiry, InquiryMessage | None]], str | None]:
        keys, following = self.rows.page("inquiries", after, limit, newest_first=True)
        found: list[Inquiry] = [self.rows.find(*key) for key in keys]
        return [(each, self._message(each.inquiry_id)) for each in found], following

    def of_address(self, address_hash: str) -> Sequence[tuple[Inquiry, InquiryMessage | None, datetime]]:
        filed = self._filed(address_hash)
        return [(self.rows.find(f"inquiry#{each}", "record"), self._message(each), due) for each, due in filed]

    def drop(self, inquiry_id: str, *, now: datetime) -> datetime | None:
        return self._drop(inquiry_id, now)

    def _message(self, identifier: str) -> InquiryMessage | None:
        text = self._text(identifier)
        return text if isinstance(text, InquiryMessage) else None


class MemoryReplies(_Forms):
    """Replies, sealed; a second delivery of a mail is the same reply."""

    name = "reply"
    belongs_to = Class.DETAILS

    def add(self, reply: Reply, text: ReplyText, *, due: Due, jobs: Sequence[Job], whose: str | None = None) -> bool:
        place = (f"replies#{reply.state}", f"{stored(reply.at)}#{reply.reply_id}")
        return self._add(reply.reply_id, Row(reply, due, place), text, jobs, whose)

    def listed(
        self, state: str, after: str | None, limit: int
    ) -> tuple[Sequence[tuple[Reply, ReplyText | None]], str | None]:
        keys, following = self.rows.page(f"replies#{state}", after, limit, newest_first=True)
        found: list[Reply] = [self.rows.find(*key) for key in keys]
        return [(each, self._words(each.reply_id)) for each in found], following

    def of_address(self, address_hash: str) -> Sequence[tuple[Reply, ReplyText | None, datetime]]:
        filed = self._filed(address_hash)
        return [(self.rows.find(f"reply#{each}", "record"), self._words(each), due) for each, due in filed]

    def drop(self, reply_id: str, *, now: datetime) -> datetime | None:
        return self._drop(reply_id, now)

    def _words(self, identifier: str) -> ReplyText | None:
        text = self._text(identifier)
        return text if isinstance(text, ReplyText) else None


@dataclass
class MemorySuppressions:
    """What was last said of an address, with its ledger entry in the same write."""

    rows: Rows

    def get(self, address_hash: str) -> Suppression | None:
        return self.rows.suppressions.get(address_hash)

    def among(self, address_hashes: Sequence[str]) -> Mapping[str, Suppression]:
        return {each: self.rows.suppressions[each] for each in address_hashes if each in self.rows.suppressions}

    def settle(self, address_hash: str, new: Suppression, entry: LedgerEntry | None) -> None:
        self._write(address_hash, lambda held: settled(held, new), entry)

    def lift(self, address_hash: str, reply_id: str, *, at: datetime, entry: LedgerEntry | None) -> None:
        self._write(address_hash, lambda held: lifted(held, reply_id, at) if held else None, entry)

    def _write(
        self,
        address_hash: str,
        change: Callable[[Suppression | None], Suppression | None],
        entry: LedgerEntry | None,
    ) -> None:
        held = self.get(address_hash)
        stands = change(held)
        if stands is None or stands == held:
            return
        said, entries = {address_hash: stands}, [entry] if entry else []
        same = lambda: self.get(address_hash) == held  # noqa: E731
        try:
            self.rows.commit("suppressions.settle", when=same, suppress=said, entries=entries)
        except Changed:
            self._write(address_hash, change, entry)


def place_of(address_hash: str | None, pk: str) -> Key | None:
    return (f"of#{address_hash}", pk) if address_hash else None


def client_row(client: Client) -> Row:
    return Row(client, None, ("recipients", client.client_id))


def _better(one: Basis, other: Basis) -> Basis:
    return max(one, other, key=_RANK.index)
