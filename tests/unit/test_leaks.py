"""The search for personal values: it must find each of them in each form, or finding none would prove nothing."""

import json
import quopri
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Callable
from hashlib import sha256
from urllib.parse import quote, quote_plus

import pytest

from tests.journeys.leaks import PERSON, found

FORMS: dict[str, Callable[[str], bytes]] = {
    "plain": str.encode,
    "small": lambda value: value.lower().encode(),
    "large": lambda value: value.upper().encode(),
    "url": lambda value: quote(value, safe="").encode(),
    "form": lambda value: quote_plus(value).encode(),
    "json": lambda value: json.dumps({"detail": f"bad value {value!s} here"}).encode(),
    "quoted-printable": lambda value: quopri.encodestring(value.encode()),
    "base64": lambda value: b64encode(value.encode()),
    "base64 after one": lambda value: b64encode(b"x" + value.encode() + b" and more"),
    "base64 after two": lambda value: b64encode(b"xy" + value.encode() + b" and more"),
    "url-safe base64": lambda value: urlsafe_b64encode(b'{"a":"' + value.encode() + b'"}'),
    "hex": lambda value: value.encode().hex().encode(),
    "repr": lambda value: repr({"body": value}).encode(),
    "bytes": lambda value: repr(value.encode()).encode(),
    "hash": lambda value: sha256(value.encode()).hexdigest().encode(),
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", PERSON)
def test_every_value_is_found_in_every_form(name: str, form: str) -> None:
    text = b'{"level":"ERROR","message":"' + FORMS[form](PERSON[name]) + b'"}\n'

    assert f"{name} in the log" in found(PERSON, {"the log": [text]})


@pytest.mark.parametrize("name", ["phone", "card"])
@pytest.mark.parametrize("between", ["", " ", "-", "."])
def test_numbers_are_found_however_they_are_grouped(name: str, between: str) -> None:
    digits = "".join(each for each in PERSON[name] if each.isdigit())
    text = between.join(digits[start : start + 3] for start in range(0, len(digits), 3))

    assert found(PERSON, {"the log": [f"a {text} b".encode()]}) == [f"{name} in the log"]


def test_nothing_is_found_where_nothing_is() -> None:
    text = b'{"level":"ERROR","error":"ClientError","code":"ResourceNotFoundException","frames":["table.py:42 get"]}'

    assert found(PERSON, {"the log": [text, b""], "a queue": []}) == []
