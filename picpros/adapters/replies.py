"""Replies in DynamoDB."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from picpros.adapters.forms import RECORD, TEXT, Forms, place_of, when
from picpros.adapters.rows import due_fields, row
from picpros.domain.data_map import Class
from picpros.domain.due import Due
from picpros.domain.instants import read, stored
from picpros.domain.jobs import Job
from picpros.domain.reply_record import Decision, Reply, ReplyText


class DynamoReplies(Forms):
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
        sealer, data_key = self._vault.create(reply.reply_id, Class.DETAILS)
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
        self._move_clock(f"reply#{reply_id}", RECORD, until, now)

    def of_address(self, address_hash: str) -> Sequence[tuple[Reply, ReplyText | None, datetime]]:
        found = self._of_address(address_hash, "reply", _details)
        return [(to_reply(record), ReplyText(**text) if text else None, due) for record, text, due in found]

    def whose(self, reply_id: str) -> tuple[str, datetime] | None:
        return self._whose(f"reply#{reply_id}", TEXT)

    def drop(self, reply_id: str, *, now: datetime) -> datetime | None:
        return self._drop("reply", reply_id, _details, now)


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
        decided_at=when(row.get("decided_at")),
        also_of=tuple(row.get("also_of", ())),
    )


def _details(_row: dict[str, Any]) -> Class:
    return Class.DETAILS
