"""Orders and attempts as the fields of their rows, and back."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from picpros.adapters.rows import Item, due_fields, row
from picpros.domain.calendar import DueTimes
from picpros.domain.due import Due
from picpros.domain.instants import read, stored
from picpros.domain.money import Money
from picpros.domain.order import Contact, Details, File, Held, Hold, HoldReason, Line, Order, Redaction, Status, Step
from picpros.domain.payment import Attempt

RECORD, CONTACT = "record", "contact"


def order_pk(transaction_id: str) -> str:
    return f"order#{transaction_id}"


def order_fields(order: Order) -> dict[str, object]:
    """Give the fields of the record."""
    return {
        "transaction_id": order.transaction_id,
        "status": order.status.value,
        "lines": lines_fields(order.lines),
        "subtotal": order.subtotal.minor,
        "tax": order.tax.minor,
        "amount": order.amount.minor,
        "currency": order.subtotal.currency,
        "created_at": stored(order.created_at),
        "paid_at": _stored(order.paid_at),
        "started_at": _stored(order.started_at),
        "completed_at": _stored(order.completed_at),
        "details_due_at": _stored(order.due.details_at if order.due else None),
        "personal_due_at": _stored(order.due.personal_at if order.due else None),
        "calendar_version": order.due.calendar_version if order.due else None,
        "history": [{"at": stored(step.at), "status": step.status.value} for step in order.history],
        "version": order.version,
        "attempt": order.attempt,
        "failed_attempt": order.failed_attempt,
        "holds": [{"reason": hold.reason.value, "until": stored(hold.until)} for hold in order.holds],
        "held": order.held.value,
        "purging": order.purging,
        "lease_until": _stored(order.lease_until),
        "erasing": order.erasing or None,
        "client_id": order.client_id,
        "invoice_number": order.invoice_number,
        "payment_id": order.payment_id,
        "set_aside_payment": order.set_aside_payment,
        "alive_at": _stored(order.alive_at),
        "asked_at": _stored(order.asked_at),
        "redaction": _redaction_fields(order.redaction) if order.redaction else None,
        "file_ids": list(order.file_ids),
        "picture_ids": list(order.picture_ids),
    }


def listing(order: Order) -> dict[str, str]:
    """Give the place of an order in the desk's lists: by state, in the order of their coming."""
    return {
        "list_pk": f"orders#{order.status}",
        "list_sk": f"{stored(order.created_at)}#{order.transaction_id}",
    }


def record_row(order: Order, due: Due | None) -> Item:
    pk = order_pk(order.transaction_id)
    return row("order", pk, RECORD, order_fields(order), **listing(order), **due_fields(due, pk, RECORD))


def to_order(row: Mapping[str, Any]) -> Order:
    currency = row["currency"]
    return Order(
        transaction_id=row["transaction_id"],
        status=Status(row["status"]),
        lines=to_lines(row["lines"], currency),
        subtotal=Money(row["subtotal"], currency),
        tax=Money(row["tax"], currency),
        created_at=read(row["created_at"]),
        version=row["version"],
        attempt=row["attempt"],
        failed_attempt=row.get("failed_attempt", 0),
        holds=tuple(Hold(HoldReason(hold["reason"]), read(hold["until"])) for hold in row.get("holds", ())),
        paid_at=_read(row.get("paid_at")),
        started_at=_read(row.get("started_at")),
        completed_at=_read(row.get("completed_at")),
        due=_to_due(row),
        held=Held(row["held"]),
        purging=row["purging"],
        lease_until=_read(row.get("lease_until")),
        erasing=row.get("erasing", False),
        client_id=row.get("client_id"),
        invoice_number=row.get("invoice_number"),
        payment_id=row.get("payment_id"),
        set_aside_payment=row.get("set_aside_payment"),
        alive_at=_read(row.get("alive_at")),
        asked_at=_read(row.get("asked_at")),
        redaction=_to_redaction(row["redaction"]) if "redaction" in row else None,
        file_ids=tuple(row["file_ids"]),
        picture_ids=tuple(row["picture_ids"]),
        history=tuple(Step(read(step["at"]), Status(step["status"])) for step in row["history"]),
    )


def attempt_fields(attempt: Attempt) -> dict[str, object]:
    return {
        "number": attempt.number,
        "amount": attempt.amount.minor,
        "currency": attempt.amount.currency,
        "created_at": stored(attempt.created_at),
        # Named apart from the table's time to live, whose seconds end rows.
        "expires": stored(attempt.expires_at),
        "session_id": attempt.session_id,
        "url": attempt.url,
    }


def to_attempt(transaction_id: str, row: Mapping[str, Any]) -> Attempt:
    return Attempt(
        transaction_id=transaction_id,
        number=row["number"],
        amount=Money(row["amount"], row["currency"]),
        created_at=read(row["created_at"]),
        expires_at=read(row["expires"]),
        session_id=row.get("session_id"),
        url=row.get("url"),
    )


def to_contact(found: dict[str, Any]) -> Contact:
    return Contact(found["full_name"], found["email"], found["promotions"])


def files_fields(files: tuple[File, ...]) -> list[dict[str, object]]:
    return [{"id": f.id, "name": f.name, "size": f.size, "content_type": f.content_type} for f in files]


def to_files(rows: list[dict[str, Any]]) -> tuple[File, ...]:
    return tuple(File(row["id"], row["name"], row["size"], row["content_type"]) for row in rows)


def details_fields(details: Details) -> dict[str, object]:
    return {"text": details.text, "files": files_fields(details.files)}


def to_details(opened: Mapping[str, Any]) -> Details:
    return Details(opened["text"], to_files(opened["files"]))


def lines_fields(lines: tuple[Line, ...]) -> list[dict[str, object]]:
    return [
        {"service": line.service, "name": line.name, "quantity": line.quantity, "unit": line.unit.minor}
        for line in lines
    ]


def to_lines(rows: list[dict[str, Any]], currency: str) -> tuple[Line, ...]:
    return tuple(Line(row["service"], row["name"], row["quantity"], Money(row["unit"], currency)) for row in rows)


def _to_due(row: Mapping[str, Any]) -> DueTimes | None:
    if "details_due_at" not in row:
        return None
    return DueTimes(read(row["details_due_at"]), read(row["personal_due_at"]), row["calendar_version"])


def _redaction_fields(redaction: Redaction) -> dict[str, object]:
    found = {"job": redaction.job, "done": redaction.done, "ended_at": _stored(redaction.ended_at)}
    return {name: value for name, value in found.items() if value is not None}


def _to_redaction(found: Mapping[str, Any]) -> Redaction:
    return Redaction(found.get("job"), found["done"], _read(found.get("ended_at")))


def _stored(instant: datetime | None) -> str | None:
    return None if instant is None else stored(instant)


def _read(text: str | None) -> datetime | None:
    return None if text is None else read(text)
