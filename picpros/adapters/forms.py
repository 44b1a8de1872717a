"""Sign-ups, inquiries and replies in DynamoDB: a record with a clock, and beside it what a person wrote."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from picpros.adapters.jobs import job_row
from picpros.adapters.rows import Item, due_fields, key, key_row, row
from picpros.adapters.table import Tables, delete, put
from picpros.domain.data_map import Class
from picpros.domain.due import Due
from picpros.domain.inquiry import Inquiry, InquiryMessage
from picpros.domain.instants import read, stored
from picpros.domain.jobs import Job
from picpros.domain.reply_record import Reply, ReplyText
from picpros.errors import Changed

if TYPE_CHECKING:  # who only reads records does not load the cipher
    from picpros.adapters.vault import Vault

RECORD, TEXT = "record", "text"
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

    def _drop(self, prefix: str, identifier: str, belongs_to: Class | None, now: datetime) -> datetime | None:
        pk = f"{prefix}#{identifier}"
        record = self.tables.get(pk, RECORD)
        if record is None or record["due_at"] > stored(now):
            return None
        actions = [delete(self.tables.main, key(found["pk"], found["sk"])) for found in self.tables.query(pk)]
        if belongs_to is not None:
            actions.append(delete(self.tables.keys, key_row(identifier, belongs_to)))
        self.tables.transact(actions)
        return read(record["due_at"])

    def _page(self, list_pk: str, prefix: str, belongs_to: Class, after: str | None, limit: int) -> Page:
        page = self.tables.page(list_pk, after, limit + 1, newest_first=True)
        refs = [ref for _, ref in page[:limit]]
        found = self.tables.get_many([*refs, *((pk, TEXT) for pk, _ in refs)])
        rows = [
            (found[ref], self._open(found.get((ref[0], TEXT)), ref[0].removeprefix(f"{prefix}#"), belongs_to))
            for ref in refs
            if ref in found
        ]
        return rows, page[limit - 1][0] if len(page) > limit else None

    def _of_address(
        self, address_hash: str, prefix: str, belongs_to: Class
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
                self._open(found.get((pk, TEXT)), pk.removeprefix(f"{prefix}#"), belongs_to),
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
        found = self._of_address(address_hash, "signup", Class.CONTACT)
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
        }
        listed = {"list_pk": "inquiries", "list_sk": f"{stored(inquiry.at)}#{inquiry.inquiry_id}"}
        sealer, data_key = self._safe.create(inquiry.inquiry_id, Class.PERSONAL)
        text = {"full_name": message.full_name, "email": message.email, "message": message.message}
        record = row("inquiry", pk, RECORD, fields, **listed, **due_fields(due, pk, RECORD))
        self._add([record, sealer.row("inquiry_message", pk, TEXT, text, **place_of(whose, pk))], data_key, jobs)

    def listed(
        self, after: str | None, limit: int
    ) -> tuple[Sequence[tuple[Inquiry, InquiryMessage | None]], str | None]:
        rows, following = self._page("inquiries", "inquiry", Class.PERSONAL, after, limit)
        return [(_to_inquiry(found), InquiryMessage(**text) if text else None) for found, text in rows], following

    def of_address(self, address_hash: str) -> Sequence[tuple[Inquiry, InquiryMessage | None, datetime]]:
        found = self._of_address(address_hash, "inquiry", Class.PERSONAL)
        return [(_to_inquiry(record), InquiryMessage(**text) if text else None, due) for record, text, due in found]

    def whose(self, inquiry_id: str) -> tuple[str, datetime] | None:
        return self._whose(f"inquiry#{inquiry_id}", TEXT)

    def drop(self, inquiry_id: str, *, now: datetime) -> datetime | None:
        return self._drop("inquiry", inquiry_id, Class.PERSONAL, now)


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
        }
        listed = {"list_pk": f"replies#{reply.state}", "list_sk": f"{stored(reply.at)}#{reply.reply_id}"}
        sealer, data_key = self._safe.create(reply.reply_id, Class.DETAILS)
        words = {"from_address": text.from_address, "subject": text.subject, "text": text.text}
        record = row("reply", pk, RECORD, fields, **listed, **due_fields(due, pk, RECORD))
        return self._add([record, sealer.row("reply_text", pk, TEXT, words, **place_of(whose, pk))], data_key, jobs)

    def listed(
        self, state: str, after: str | None, limit: int
    ) -> tuple[Sequence[tuple[Reply, ReplyText | None]], str | None]:
        rows, following = self._page(f"replies#{state}", "reply", Class.DETAILS, after, limit)
        return [(_to_reply(found), ReplyText(**text) if text else None) for found, text in rows], following

    def of_address(self, address_hash: str) -> Sequence[tuple[Reply, ReplyText | None, datetime]]:
        found = self._of_address(address_hash, "reply", Class.DETAILS)
        return [(_to_reply(record), ReplyText(**text) if text else None, due) for record, text, due in found]

    def whose(self, reply_id: str) -> tuple[str, datetime] | None:
        return self._whose(f"reply#{reply_id}", TEXT)

    def drop(self, reply_id: str, *, now: datetime) -> datetime | None:
        return self._drop("reply", reply_id, Class.DETAILS, now)


def list_of(address_hash: str) -> str:
    """Name the list of what was written from one address, for its owner's export and erasure."""
    return f"of#{address_hash}"


def place_of(address_hash: str | None, pk: str) -> dict[str, str]:
    return {"list_pk": list_of(address_hash), "list_sk": pk} if address_hash else {}


def _to_inquiry(row: dict[str, Any]) -> Inquiry:
    return Inquiry(row["inquiry_id"], read(row["at"]), row["urgent"], row.get("transaction_id"), row["state"])


def _to_reply(row: dict[str, Any]) -> Reply:
    return Reply(
        row["reply_id"],
        read(row["at"]),
        row["verdict"],
        row["reason"],
        row["state"],
        row.get("client_id_of"),
        row.get("transaction_id"),
    )
