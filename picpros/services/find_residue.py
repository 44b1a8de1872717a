"""Look for a person's values in everything that is stored, queued or logged; say where, and never what."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from picpros.domain.data_map import KINDS, Class
from picpros.domain.order import Order
from picpros.domain.residue import Search
from picpros.domain.sweep import Known, of_object, of_row
from picpros.ports import Everything
from picpros.services.sweep import known_of, light

_PERSONS = frozenset((Class.DETAILS, Class.PERSONAL, Class.CONTACT))


@dataclass(frozen=True, slots=True)
class Trace:
    """Where something was found, and what kinds of values; `allowed` while the policy lets it be there."""

    place: str
    kinds: tuple[str, ...]
    allowed: bool


def find_residue(search: Search, *, now: datetime, store: Everything, told: Callable[[], None]) -> Iterator[Trace]:
    """Give all traces. In a queue, a log, a key, a ledger or a table of nobody's data no trace is ever allowed."""
    objects = list(store.objects())  # before the rows, as in the sweep
    rows, hits = _rows(search, store, told)
    known = known_of(rows, now)
    for row, kinds in hits:
        yield Trace(f"row {row['pk']} {row['sk']}", kinds, _may_be_there(row, known, now))
    for place, data in _never(store):
        if kinds := _kinds(search, data):
            yield Trace(place, kinds, allowed=False)
        told()
    for each in objects:
        place = f"object {each.bucket}/{each.key}"
        if kinds := _kinds(search, each.key.encode()):
            yield Trace(f"name of {place}", kinds, allowed=False)
        if kinds := _kinds(search, store.read(each)):
            wrong = list(of_object(each.bucket, each.key, each.written, known, now))
            yield Trace(place, kinds, allowed=not wrong)
        told()


def _rows(
    search: Search, store: Everything, told: Callable[[], None]
) -> tuple[list[tuple[Mapping[str, Any], Order | None]], list[tuple[Mapping[str, Any], tuple[str, ...]]]]:
    rows, hits = [], []
    for row, order in store.rows():
        bare = light(row)
        rows.append((bare, order))
        if kinds := _kinds(search, _bytes(row)):
            hits.append((bare, kinds))
        told()
    return rows, hits


def _never(store: Everything) -> Iterator[tuple[str, bytes]]:
    for owner, belongs_to in store.data_keys():
        yield f"key {owner} {belongs_to}", f"{owner} {belongs_to}".encode()
    for kind, row in store.side_rows():
        yield f"{kind} {row.get('entry', row.get('address_hash', ''))}", _bytes(row)
    yield from store.elsewhere()
    yield from store.uploads()
    yield from store.messages()
    yield from store.logs()


def _may_be_there(row: Mapping[str, Any], known: Known, now: datetime) -> bool:
    kind = KINDS.get(str(row.get("type", "")))
    return kind is not None and kind.belongs_to in _PERSONS and not list(of_row(row, known, now))


def _kinds(search: Search, data: bytes) -> tuple[str, ...]:
    return tuple(sorted(search.kinds(data)))


def _bytes(value: Any) -> bytes:
    """Give all names and values of a row, one after the other."""
    if isinstance(value, bytes):
        return value
    if isinstance(value, Mapping):
        return b"\n".join(part for name, inner in value.items() for part in (str(name).encode(), _bytes(inner)))
    if isinstance(value, list | tuple | set | frozenset):
        return b"\n".join(map(_bytes, value))
    return str(value).encode()
