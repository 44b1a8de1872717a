"""Sign-ups, inquiries and replies in DynamoDB: a record with a clock, and beside it what a person wrote."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from picpros.adapters.jobs import job_row
from picpros.adapters.ledger import entry_put
from picpros.adapters.rows import Item, due_fields, key, key_row, row
from picpros.adapters.table import Tables, delete, put
from picpros.domain.data_map import Class
from picpros.domain.due import Due, DueKind
from picpros.domain.inquiry import Inquiry, InquiryMessage
from picpros.domain.instants import read, stored
from picpros.domain.jobs import Job
from picpros.domain.ledger import form_gone
from picpros.domain.reply_record import Decision, Reply, ReplyText
from picpros.errors import Changed

if TYPE_CHECKING:  # who only reads records does not load the cipher
    from picpros.adapters.vault import Vault

RECORD, TEXT = "record", "text"
ClassOf = Callable[[dict[str, Any]], Class]
PAGE = 100
Page = tuple[list[tuple[dict[str, Any], dict[str, Any] | None]], str | None]


@dataclass(frozen=True, slots=True)
class _Forms:
    """What the three have in common: a row with a due time, perhaps a sealed one beside it, jobs."""

    tables: Tables
    vault: "Vault | None" = None

    def _add(self, items: Sequence[Item], data_key: Item | None, jobs: Sequence[Job]) -> bool:
        """Write all or none; False when the first was there before."""
        actions = [put(self.tables.main, items[0], "attribute_not_exists(pk)")]
        actions += [put(self.tables.main, item) for item in items[1:]]
        actions += [put(self.tables.main, job_row(job)) for job in jobs]
        if data_key is not None:
            actions.append(put(self.tables.keys, data_key))
        try:
            self.tables.transact(actions)
        except Changed:
            if self.tables.get(items[0]["pk"]["S"], items[0]["sk"]["S"]) is None:
                raise
            return False
        return True

    def _drop(self, prefix: str, identifier: str, class_of: ClassOf | None, now: datetime) -> datetime | None:
        pk = f"{prefix}#{identifier}"
        record = self.tables.get(pk, RECORD)
        if record is None or record["due_at"] > stored(now):
            return None
        due_at, seen, values = read(record["due_at"]), "due_at = :due", {":due": record["due_at"]}
        if "answers" in record:  # one more answer moves the clock, but not that of a text tied to an order
            seen, values = f"{seen} AND answers = :answers", {**values, ":answers": record["answers"]}
        # The receipt goes with it: nothing would be left by which a later try could know that there was something.
        actions = [
            entry_put(self.tables.ledger, form_gone(prefix, identifier, due_at=due_at, now=now)),
            delete(self.tables.main, key(pk, RECORD), seen, values),
        ]
        rest = [found["sk"] for found in self.tables.query(pk) if found["sk"] != RECORD]
        actions += [delete(self.tables.main, key(pk, sk)) for sk in rest]
        if class_of is not None:
            actions.append(delete(self.tables.keys, key_row(identifier, class_of(record))))
        try:
            self.tables.transact(actions)
        except Changed:
            return None  # somebody wrote in this moment, or another worker was faster and has the receipt
        return due_at

    def _order_of(self, prefix: str, identifier: str) -> str | None:
        record = self.tables.get(f"{prefix}#{identifier}", RECORD)
        return record.get("transaction_id") if record else None

    def _keep(self, prefix: str, identifier: str, until: datetime, now: datetime) -> None:
        pk = f"{prefix}#{identifier}"
        moved = due_fields(Due.on(DueKind.PURGE, until), pk, RECORD)
        values = {":at": moved["due_at"], ":place": moved["due_sk"], ":now": stored(now)}
        try:
            self.tables.update(key(pk, RECORD), "SET due_at = :at, due_sk = :place", "due_at <= :now", values)
        except Changed:
            return

    def _page(self, list_pk: str, prefix: str, class_of: ClassOf, after: str | None, limit: int) -> Page:
        page = self.tables.page(list_pk, after, limit + 1, newest_first=True)
        refs = [ref for _, ref in page[:limit]]
        found = self.tables.get_many([*refs, *((pk, TEXT) for pk, _ in refs)])
        rows = [
            (found[ref], self._open(found.get((ref[0], TEXT)), ref[0].removeprefix(f"{prefix}#"), class_of(found[ref])))
            for ref in refs
            if ref in found
        ]
        return rows, page[limit - 1][0] if len(page) > limit else None

    def _of_address(
        self, address_hash: str, prefix: str, class_of: ClassOf
    ) -> list[tuple[dict[str, Any], dict[str, Any] | None, datetime]]:
        """Give record, opened text and due time of all that lies under an address and begins so."""
        places: list[str] = []
        after = None
        while True:
            page = self.tables.page(list_of(address_hash), after, PAGE)
            places += [pk for _, (pk, _sk) in page if pk.startswith(f"{prefix}#")]
            if len(page) < PAGE:
                break
            after = page[-1][0]
        found = self.tables.get_many([(pk, sk) for pk in places for sk in (RECORD, TEXT)])
        return [
            (
                found[pk, RECORD],
                self._open(found.get((pk, TEXT)), pk.removeprefix(f"{prefix}#"), class_of(found[pk, RECORD])),
                read(found[pk, RECORD]["due_at"]),
            )
            for pk in places
            if (pk, RECORD) in found
        ]

    def _whose(self, pk: str, sk: str) -> tuple[str, datetime] | None:
        filed, record = self.tables.get(pk, sk), self.tables.get(pk, RECORD)
        if filed is None or record is None or "list_pk" not in filed:
            return None
        return filed["list_pk"].removeprefix(list_of("")), read(record["due_at"])

    def _open(self, sealed: dict[str, Any] | None, owner: str, belongs_to: Class) -> dict[str, Any] | None:
        sealer = self._safe.find(owner, belongs_to) if sealed else None
        return sealer.open(sealed) if sealer and sealed else None

    @property
    def _safe(self) -> "Vault":
        if self.vault is None:
            raise TypeError("this function was not given the vault")
        return self.vault


class DynamoSignUps(_Forms):
    """Newsletter sign-ups that wait for their confirmation."""

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
        pk = f"signup#{sign_up_id}"
        fields = {"full_name": full_name, "email": email, "at": stored(at)}
        listed = place_of(whose, pk)
        self._add([row("sign_up", pk, RECORD, fields, **listed, **due_fields(due, pk, RECORD))], None, jobs)

    def of_address(self, address_hash: str) -> Sequence[tuple[str, str, datetime]]:
        found = self._of_address(address_hash, "signup", _contact)
        return [(record["full_name"], record["email"], due_at) for record, _, due_at in found]

    def whose(self, sign_up_id: str) -> tuple[str, datetime] | None:
        return self._whose(f"signup#{sign_up_id}", RECORD)

    def get(self, sign_up_id: str) -> tuple[str, str] | None:
        found = self.tables.get(f"signup#{sign_up_id}", RECORD)
        return (found["full_name"], found["email"]) if found else None

    def remove(self, sign_up_id: str) -> None:
        self.tables.delete(f"signup#{sign_up_id}", RECORD)

    def drop(self, sign_up_id: str, *, now: datetime) -> datetime | None:
        return self._drop("signup", sign_up_id, None, now)


class DynamoInquiries(_Forms):
    """Questions, sealed under a key of their own."""

    def add(
        self, inquiry: Inquiry, message: InquiryMessage, *, due: Due, jobs: Sequence[Job], whose: str | None = None
    ) -> None:
        pk = f"inquiry#{inquiry.inquiry_id}"
        fields = {
            "inquiry_id": inquiry.inquiry_id,
            "at": stored(inquiry.at),
            "urgent": inquiry.urgent,
            "state": inquiry.state,
            "transaction_id": inquiry.transaction_id,
            "answers": inquiry.answers,
            "answered_at": stored(inquiry.answered_at) if inquiry.answered_at else None,
        }
        listed = {"list_pk": "inquiries", "list_sk": f"{stored(inquiry.at)}#{inquiry.inquiry_id}"}
        sealer, data_key = self._safe.create(inquiry.inquiry_id, inquiry.class_of_texts)
        text = {"full_name": message.full_name, "email": message.email, "message": message.message}
        record = row("inquiry", pk, RECORD, fields, **listed, **due_fields(due, pk, RECORD))
        kind = "order_message" if inquiry.class_of_texts is Class.DETAILS else "inquiry_message"
        self._add([record, sealer.row(kind, pk, TEXT, text, **place_of(whose, pk))], data_key, jobs)

    def listed(
        self, after: str | None, limit: int
    ) -> tuple[Sequence[tuple[Inquiry, InquiryMessage | None]], str | None]:
        rows, following = self._page("inquiries", "inquiry", _class_of_inquiry, after, limit)
        return [(to_inquiry(found), InquiryMessage(**text) if text else None) for found, text in rows], following

    def order_of(self, inquiry_id: str) -> str | None:
        return self._order_of("inquiry", inquiry_id)

    def keep(self, inquiry_id: str, *, until: datetime, now: datetime) -> None:
        self._keep("inquiry", inquiry_id, until, now)

    def of_address(self, address_hash: str) -> Sequence[tuple[Inquiry, InquiryMessage | None, datetime]]:
        found = self._of_address(address_hash, "inquiry", _class_of_inquiry)
        return [(to_inquiry(record), InquiryMessage(**text) if text else None, due) for record, text, due in found]

    def whose(self, inquiry_id: str) -> tuple[str, datetime] | None:
        return self._whose(f"inquiry#{inquiry_id}", TEXT)

    def drop(self, inquiry_id: str, *, now: datetime) -> datetime | None:
        return self._drop("inquiry", inquiry_id, _class_of_inquiry, now)


class DynamoReplies(_Forms):
    """Replies, sealed under a key of their own; a second delivery of a mail is the same reply."""

    def add(self, reply: Reply, text: ReplyText, *, due: Due, jobs: Sequence[Job], whose: str | None = None) -> bool:
        pk = f"reply#{reply.reply_id}"
        fields = {
            "reply_id": reply.reply_id,
            "at": stored(reply.at),
            "verdict": reply.verdict,
            "reason": reply.reason,
            "state": reply.state,
            "client_id_of": reply.client_id,
            "transaction_id": reply.transaction_id,
            "campaign_id": reply.campaign_id,
            "answerable": reply.answerable,
        }
        listed = {"list_pk": f"replies#{reply.state}", "list_sk": f"{stored(reply.at)}#{reply.reply_id}"}
        sealer, data_key = self._safe.create(reply.reply_id, Class.DETAILS)
        words = {"from_address": text.from_address, "subject": text.subject, "text": text.text}
        record = row("reply", pk, RECORD, fields, **listed, **due_fields(due, pk, RECORD))
        return self._add([record, sealer.row("reply_text", pk, TEXT, words, **place_of(whose, pk))], data_key, jobs)

    def listed(
        self, state: str, after: str | None, limit: int
    ) -> tuple[Sequence[tuple[Reply, ReplyText | None]], str | None]:
        rows, following = self._page(f"replies#{state}", "reply", _details, after, limit)
        return [(to_reply(found), ReplyText(**text) if text else None) for found, text in rows], following

    def order_of(self, reply_id: str) -> str | None:
        return self._order_of("reply", reply_id)

    def keep(self, reply_id: str, *, until: datetime, now: datetime) -> None:
        self._keep("reply", reply_id, until, now)

    def of_address(self, address_hash: str) -> Sequence[tuple[Reply, ReplyText | None, datetime]]:
        found = self._of_address(address_hash, "reply", _details)
        return [(to_reply(record), ReplyText(**text) if text else None, due) for record, text, due in found]

    def whose(self, reply_id: str) -> tuple[str, datetime] | None:
        return self._whose(f"reply#{reply_id}", TEXT)

    def drop(self, reply_id: str, *, now: datetime) -> datetime | None:
        return self._drop("reply", reply_id, _details, now)


def list_of(address_hash: str) -> str:
    """Name the list of what was written from one address, for its owner's export and erasure."""
    return f"of#{address_hash}"


def place_of(address_hash: str | None, pk: str) -> dict[str, str]:
    return {"list_pk": list_of(address_hash), "list_sk": pk} if address_hash else {}


def to_inquiry(row: dict[str, Any]) -> Inquiry:
    return Inquiry(
        row["inquiry_id"],
        read(row["at"]),
        row["urgent"],
        row.get("transaction_id"),
        row["state"],
        row["answers"],
        _when(row.get("answered_at")),
    )


def to_reply(row: dict[str, Any]) -> Reply:
    return Reply(
        reply_id=row["reply_id"],
        at=read(row["at"]),
        verdict=row["verdict"],
        reason=row["reason"],
        state=row["state"],
        client_id=row.get("client_id_of"),
        transaction_id=row.get("transaction_id"),
        campaign_id=row.get("campaign_id"),
        answerable=row["answerable"],
        decision=Decision(row["decision"]) if "decision" in row else None,
        decided_at=_when(row.get("decided_at")),
    )


def _class_of_inquiry(row: dict[str, Any]) -> Class:
    return to_inquiry(row).class_of_texts


def _contact(_row: dict[str, Any]) -> Class:
    return Class.CONTACT


def _details(_row: dict[str, Any]) -> Class:
    return Class.DETAILS


def _when(text: str | None) -> datetime | None:
    return read(text) if text else None
