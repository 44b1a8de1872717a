"""The sweep: every item and object that is stored, held against the data map and the rule of retention.

What a purge left behind, or what was never declared, is found here; names and values are never said, only where.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from picpros.domain.data_map import ENVELOPE, KINDS, Class, undeclared
from picpros.domain.order import Held, Order
from picpros.domain.quiet import standing_due
from picpros.domain.retention import RAW_MAIL_KEPT, allowed, held_until

GRACE = timedelta(hours=2)  # an hourly tick, and the time that a purge may take
UPLOADS_KEPT = timedelta(days=3)  # the bucket's own rule ends what is pending after two, once a day
_CLOCKS = frozenset(("inquiry", "reply", "sign_up", "email_change", "client_record", "erasure", "export", "job"))


class Wrong(StrEnum):
    """What can be wrong with something that is stored."""

    UNKNOWN_KIND = "unknown_kind"
    UNDECLARED = "undeclared_field"
    OPEN = "not_sealed"
    OUTLIVED = "outlived"
    NO_CLOCK = "no_due_time"
    ORPHAN = "orphan"
    UNKNOWN_OBJECT = "unknown_object"


@dataclass(frozen=True, slots=True)
class Finding:
    """`place` says where it lies by keys of ours, `detail` is a word of ours: a field's name, a class, a kind."""

    wrong: Wrong
    place: str
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Known:
    """What there is to belong to: orders by id, other owners of sealed texts, exports, orders by invoice number."""

    orders: Mapping[str, Order]
    waiting: frozenset[str]  # orders whose next try was put off, as for an export
    others: frozenset[str]
    exports: frozenset[str]
    invoices: Mapping[str, str]


def of_row(row: Mapping[str, Any], known: Known, now: datetime) -> Iterator[Finding]:
    """Look at a row of the main table."""
    place = f"{row.get('pk', '')} {row.get('sk', '')}"
    kind = KINDS.get(str(row.get("type", "")))
    if kind is None:
        yield Finding(Wrong.UNKNOWN_KIND, place)
        return
    values = {name: value for name, value in row.items() if name not in ENVELOPE}
    fields = [] if kind.sealed else undeclared(kind.name, values)
    yield from (Finding(Wrong.UNDECLARED, place, name) for name in fields)
    if kind.sealed and (values or "sealed" not in row):
        yield Finding(Wrong.OPEN, place, kind.name)
    if kind.belongs_to is Class.EPHEMERAL and "expires_at" not in row:
        yield Finding(Wrong.NO_CLOCK, place, kind.name)
    if kind.name in _CLOCKS and "due_pk" not in row:
        yield Finding(Wrong.NO_CLOCK, place, kind.name)
    yield from _of_owner(row, kind.name, kind.belongs_to, place, known, now)


def _of_owner(
    row: Mapping[str, Any], kind: str, belongs_to: Class, place: str, known: Known, now: datetime
) -> Iterator[Finding]:
    prefix, _, identifier = str(row["pk"]).partition("#")
    if prefix != "order":
        if KINDS[kind].sealed and kind != "sharing_consent" and identifier not in known.others:
            yield Finding(Wrong.ORPHAN, place, kind)
        return
    order = known.orders.get(identifier)
    if order is None:
        yield Finding(Wrong.ORPHAN, place, kind)
        return
    if not _may_have(order, belongs_to, known, now):
        yield Finding(Wrong.OUTLIVED, place, belongs_to.value)
    if kind == "order" and standing_due(order) is not None and "due_pk" not in row:
        yield Finding(Wrong.NO_CLOCK, place, kind)


def of_key(owner: str, belongs_to: str, known: Known, now: datetime) -> Iterator[Finding]:
    """Look at a wrapped data key: whose it is must be there, and may still have what it seals."""
    place, order = f"key {owner} {belongs_to}", known.orders.get(owner)
    if order is None and owner not in known.others:
        yield Finding(Wrong.ORPHAN, place)
    elif order is not None and not _may_have(order, Class(belongs_to), known, now):
        yield Finding(Wrong.OUTLIVED, place, belongs_to)


def of_other(kind: str, row: Mapping[str, Any]) -> Iterator[Finding]:
    """Look at a row of the ledger or the suppressions: no field but those that are declared."""
    place = f"{kind} {row.get('entry', row.get('address_hash', ''))}"
    values = {name: value for name, value in row.items() if name not in ENVELOPE or name in KINDS[kind].fields}
    yield from (Finding(Wrong.UNDECLARED, place, name) for name in undeclared(kind, values))


def of_object(bucket: str, key: str, written: datetime, known: Known, now: datetime) -> Iterator[Finding]:
    """Look at an object of the buckets of files, documents and raw mails, by its key alone."""
    place, parts = f"{bucket}/{key}", key.split("/")
    match parts:
        case ["pending", transaction_id, file_id]:
            order = known.orders.get(transaction_id)
            mine = order is not None and file_id in order.file_ids and now - written < UPLOADS_KEPT
            fine = mine or now - written < GRACE
        case ["orders", transaction_id, file_id]:
            order = known.orders.get(transaction_id)
            mine = order is not None and file_id in (*order.file_ids, *order.picture_ids)
            fine = mine and order is not None and _may_have(order, Class.DETAILS, known, now)
        case ["invoices", name] if name.endswith(".pdf"):
            order = known.orders.get(known.invoices.get(name.removesuffix(".pdf"), ""))
            fine = order is not None and _may_have(order, Class.PERSONAL, known, now)
        case ["exports", name]:
            fine = name.rpartition("-")[0] in known.exports
        case ["raw", _]:
            fine = now - written < RAW_MAIL_KEPT + GRACE
        case _:
            fine = False
    if not fine:
        yield Finding(Wrong.UNKNOWN_OBJECT, place)


def _may_have(order: Order, belongs_to: Class, known: Known, now: datetime) -> bool:
    """Say whether it may be there: by the rule, or while a hold, an export or a purge under way lets it wait."""
    if belongs_to in allowed(order, now - GRACE):
        return True
    held = held_until(order)
    waits = order.purging or order.transaction_id in known.waiting or (held is not None and held + GRACE > now)
    still = {Class.DETAILS: order.holds_details(), Class.PERSONAL: order.holds_personal()}
    return waits and still.get(belongs_to, order.held is not Held.NOTHING)
