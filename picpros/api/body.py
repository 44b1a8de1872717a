"""Bodies: JSON, or what a plain HTML form on any website sends."""

import json
from base64 import b64decode
from binascii import Error as Base64Error
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl

from picpros.errors import Malformed

MOST_FIELDS = 200
MOST_ENTRIES = 50
DEEPEST = 8  # names within names; ours have four
_FORM = "application/x-www-form-urlencoded"
# Whatever a plain form can say; only the first can be read, but each comes from a person.
_FORMS = frozenset({_FORM, "multipart/form-data", "text/plain"})
_FLAGS = frozenset({"promotions", "urgent", "remember_device", "unsubscribe"})
_NUMBERS = frozenset({"quantity"})


@dataclass(frozen=True, slots=True)
class Body:
    """What was sent: the bytes, what they say, and whether a plain form said it."""

    raw: bytes
    data: Any
    is_form: bool


def raw_body(event: Mapping[str, Any]) -> bytes:
    """Give the bytes of an HTTP API event's body; Malformed when they are not what the event says."""
    text = event.get("body") or ""
    if not event.get("isBase64Encoded"):
        return str(text).encode("utf-8", "surrogatepass")
    try:
        return b64decode(text, validate=True)
    except Base64Error as exc:
        raise Malformed("the body is not base64") from exc


def read_body(event: Mapping[str, Any]) -> Body:
    """Read JSON or a form by the content type; Malformed says what was expected."""
    raw = raw_body(event)
    if _kind(event) == _FORM:
        return Body(raw, _from_form(raw), is_form=True)
    return Body(raw, _from_json(raw), is_form=False)


def from_a_person(event: Mapping[str, Any]) -> bool:
    """Say whether a browser sent a plain form and waits for a page: what programs send does not ask for HTML."""
    if _kind(event) not in _FORMS:
        return False
    return any(each.partition(";")[0].strip().lower() == "text/html" for each in header(event, "accept").split(","))


def _kind(event: Mapping[str, Any]) -> str:
    return header(event, "content-type").partition(";")[0].strip().lower()


def header(event: Mapping[str, Any], name: str) -> str:
    """Give a header's value, whatever its case; empty where there is none."""
    headers = event.get("headers") or {}
    return next((str(value) for key, value in headers.items() if key.lower() == name), "")


def _from_json(raw: bytes) -> Any:
    try:
        # Without their encoding named, the library would take UTF-16 and UTF-32 as well. NaN and Infinity are read,
        # although they are no JSON: no field takes them, and so the refusal names the field.
        return json.loads(raw.decode("utf-8-sig"), object_pairs_hook=_each_once)
    except (ValueError, RecursionError) as exc:
        raise Malformed("the body is not JSON") from exc


def _each_once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise Malformed("the body names one field twice")
    return found


def _from_form(raw: bytes) -> dict[str, Any]:
    try:
        pairs = parse_qsl(raw.decode("utf-8-sig"), keep_blank_values=True, max_num_fields=MOST_FIELDS, errors="strict")
    except ValueError as exc:
        raise Malformed("the form cannot be read: UTF-8 with at most 200 fields is expected") from exc
    found: dict[str, Any] = {}
    for name, value in pairs:
        if value.strip():  # an empty field of a form was left out
            if name.count(".") >= DEEPEST:
                raise Malformed("the form nests its names too deeply")
            _place(found, name.split("."), value)
    listed = _lists(found)
    return listed if isinstance(listed, dict) else {}


def _place(into: dict[str, Any], path: list[str], value: str) -> None:
    *parents, last = path
    for name in parents:
        inner = into.setdefault(name, {})
        if not isinstance(inner, dict):
            raise Malformed("the form names one field twice, once with fields of its own")
        into = inner
    into[last] = _meant(last, value)


def _meant(name: str, value: str) -> object:
    if name in _FLAGS:
        return value.strip().lower() in ("true", "on", "1", "yes")
    if name in _NUMBERS and value.strip().isascii() and value.strip().isdigit() and len(value) < 10:
        return int(value)
    return value


def _lists(value: Any) -> Any:
    """Turn `{"0": …, "1": …}` into a list, in the order of the numbers."""
    if not isinstance(value, dict):
        return value
    inner = {name: _lists(each) for name, each in value.items()}
    if inner and all(name.isascii() and name.isdigit() and len(name) < 4 for name in inner):
        if len(inner) > MOST_ENTRIES:
            raise Malformed("the form has too many entries in one list")
        return [inner[name] for name in sorted(inner, key=int)]
    return inner
