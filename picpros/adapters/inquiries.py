"""Inquiries in DynamoDB."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from picpros.adapters.forms import RECORD, TEXT, Forms, place_of, when
from picpros.adapters.rows import due_fields, row
from picpros.domain.data_map import Class
from picpros.domain.due import Due
from picpros.domain.inquiry import Inquiry, InquiryMessage
from picpros.domain.instants import read, stored
from picpros.domain.jobs import Job


class DynamoInquiries(Forms):
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
        sealer, data_key = self._vault.create(inquiry.inquiry_id, inquiry.class_of_texts)
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
        self._move_clock(f"inquiry#{inquiry_id}", RECORD, until, now)

    def of_address(self, address_hash: str) -> Sequence[tuple[Inquiry, InquiryMessage | None, datetime]]:
        found = self._of_address(address_hash, "inquiry", _class_of_inquiry)
        return [(to_inquiry(record), InquiryMessage(**text) if text else None, due) for record, text, due in found]

    def whose(self, inquiry_id: str) -> tuple[str, datetime] | None:
        return self._whose(f"inquiry#{inquiry_id}", TEXT)

    def drop(self, inquiry_id: str, *, now: datetime) -> datetime | None:
        return self._drop("inquiry", inquiry_id, _class_of_inquiry, now)


def to_inquiry(row: dict[str, Any]) -> Inquiry:
    return Inquiry(
        row["inquiry_id"],
        read(row["at"]),
        row["urgent"],
        row.get("transaction_id"),
        row["state"],
        row["answers"],
        when(row.get("answered_at")),
    )


def _class_of_inquiry(row: dict[str, Any]) -> Class:
    return to_inquiry(row).class_of_texts
