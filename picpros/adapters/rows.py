"""Rows: plain values in the table's own form, checked against the data map."""

from collections.abc import Mapping
from typing import Any

from picpros.domain.data_map import KINDS, Class, undeclared
from picpros.domain.due import Due
from picpros.domain.instants import stored
from picpros.errors import Undeclared

Item = dict[str, Any]


def write(value: object) -> dict[str, Any]:
    """Turn a value into DynamoDB's typed JSON; numbers are whole."""
    if isinstance(value, bool):
        return {"BOOL": value}
    if isinstance(value, int):
        return {"N": str(value)}
    if isinstance(value, str):
        return {"S": str(value)}
    if isinstance(value, bytes):
        return {"B": value}
    if isinstance(value, Mapping):
        return {"M": {str(name): write(inner) for name, inner in value.items() if inner is not None}}
    if isinstance(value, list | tuple):
        return {"L": [write(inner) for inner in value]}
    raise TypeError(f"no form for a {type(value).__name__} in a row")


def read(typed: Mapping[str, Any]) -> Any:
    """Turn DynamoDB's typed JSON into a value."""
    [(form, value)] = typed.items()
    if form == "N":
        return int(value)
    if form == "M":
        return {name: read(inner) for name, inner in value.items()}
    if form == "L":
        return [read(inner) for inner in value]
    return value


def plain(item: Mapping[str, Any]) -> dict[str, Any]:
    """Read a whole row."""
    return {name: read(typed) for name, typed in item.items()}


def row(kind: str, pk: str, sk: str, values: Mapping[str, object], **envelope: object) -> Item:
    """Make a row of the main table. Undeclared for a field that the data map does not know; None is left out.

    A sealed kind's values go through `Sealer.row` instead.
    """
    if KINDS[kind].sealed:
        raise Undeclared(f"{kind} must be sealed")
    check(kind, values)
    return {
        name: write(value) for name, value in {**values, **keys(kind, pk, sk), **envelope}.items() if value is not None
    }


def check(kind: str, values: Mapping[str, object]) -> None:
    """Undeclared, naming the fields and never what is in them."""
    unknown = undeclared(kind, values)
    if unknown:
        raise Undeclared(f"{kind}: {', '.join(unknown)} have no class in the data map")


def keys(kind: str, pk: str, sk: str) -> dict[str, str]:
    return {"pk": pk, "sk": sk, "type": kind}


def due_fields(due: Due | None, pk: str, sk: str) -> dict[str, str]:
    """Give the attributes that put a row into the index of what is due."""
    if due is None:
        return {}
    return {
        "due_pk": f"due#{due.kind}",
        "due_sk": f"{stored(due.next_at)}#{pk}#{sk}",
        "due_at": stored(due.due_at),
    }


def key(pk: str, sk: str) -> Item:
    return {"pk": {"S": pk}, "sk": {"S": sk}}


def key_row(owner: str, belongs_to: Class) -> Item:
    """Give the place of a data key in the table of keys."""
    return {"owner": {"S": owner}, "class": {"S": belongs_to.value}}
