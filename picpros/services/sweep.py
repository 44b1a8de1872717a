"""Sweep through everything that is stored, and say what should not be there, or not so."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from picpros.domain.instants import stored as instant
from picpros.domain.order import Order
from picpros.domain.sweep import Finding, Known, of_key, of_object, of_other, of_row
from picpros.ports import Stored, StoredObject

_OWNERS = frozenset(("inquiry", "reply", "client"))


@dataclass
class Swept:
    """What was looked at, what is wrong, and how many unknown objects were deleted."""

    items: int = 0
    objects: int = 0
    findings: list[Finding] = field(default_factory=list)
    deleted: int = 0


def sweep(
    *, now: datetime, stored: Stored, delete: Callable[[StoredObject], None] | None, told: Callable[[], None]
) -> Swept:
    """Look at every item and object; with `delete`, have it delete the objects that nothing may have.

    Rows are told of and left: only a purge deletes them, with a receipt. Objects are listed before the rows are read:
    what an object belongs to is written before it, so that none that comes meanwhile is taken for nobody's.
    """
    objects = list(stored.objects())
    rows = list(_light(stored, told))
    known, swept = known_of(rows, now), Swept(items=len(rows))
    for row, _ in rows:
        swept.findings += of_row(row, known, now)
    for owner, belongs_to in stored.data_keys():
        swept.items += 1
        swept.findings += of_key(owner, belongs_to, known, now)
    for kind, row in stored.side_rows():
        swept.items += 1
        swept.findings += of_other(kind, row)
    for each in objects:
        swept.objects += 1
        _look(each, known, now, swept, delete)
        told()
    return swept


def _light(stored: Stored, told: Callable[[], None]) -> Iterator[tuple[Mapping[str, Any], Order | None]]:
    """Keep of each row no value that is not needed: none should be held for long."""
    for row, order in stored.rows():
        told()
        yield light(row), order


def light(row: Mapping[str, Any]) -> Mapping[str, Any]:
    """Give a row with its keys and ids, and of all else the names only."""
    return {name: value if name in _KEPT else _shape(value) for name, value in row.items()}


_KEPT = frozenset(("pk", "sk", "type", "due_pk", "due_sk", "due_at", "export_id", "transaction_id", "number"))


def _shape(value: Any) -> Any:
    """Give the shape of a value, in which only names are left."""
    if isinstance(value, Mapping):
        return {name: _shape(inner) for name, inner in value.items()}
    if isinstance(value, list):
        return [_shape(inner) for inner in value[:1]]
    return True


def known_of(rows: list[tuple[Mapping[str, Any], Order | None]], now: datetime) -> Known:
    """Say what there is to belong to."""
    orders = {order.transaction_id: order for _, order in rows if order is not None}
    owners = (str(row["pk"]).partition("#") for row, _ in rows if row.get("sk") in ("record", "contact"))
    # A consent has a key of its own, though it lies with its client.
    consents = frozenset(str(row["sk"]).partition("#")[2] for row, _ in rows if row.get("type") == "sharing_consent")
    return Known(
        orders,
        frozenset(order.transaction_id for row, order in rows if order is not None and _put_off(row, now)),
        frozenset(identifier for kind, _, identifier in owners if kind in _OWNERS) | consents,
        frozenset(str(row["export_id"]) for row, _ in rows if row.get("type") == "export"),
        {order.invoice_number: order.transaction_id for order in orders.values() if order.invoice_number},
    )


def _put_off(row: Mapping[str, Any], now: datetime) -> bool:
    return str(row.get("due_at", "~")) <= instant(now) < str(row.get("due_sk", "")).partition("#")[0]


def _look(
    found: StoredObject, known: Known, now: datetime, swept: Swept, delete: Callable[[StoredObject], None] | None
) -> None:
    wrong = list(of_object(found.bucket, found.key, found.written, known, now))
    if wrong and delete is not None:
        delete(found)
        swept.deleted += 1
    swept.findings += wrong
