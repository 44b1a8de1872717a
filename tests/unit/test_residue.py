"""Values are found in every variant that a store may give them, and nothing else is."""

import base64
import gzip
import io
import json
import zipfile
import zlib
from collections.abc import Callable
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from picpros.domain.residue import Search

VALUES = {
    "name": "Ada Löwelace",
    "email": "ada@client.example",
    "phone": "+1 213 555 0100",
    "text": "Two portraits of the engine please, one of them by candlelight.",
}
SEARCH = Search(VALUES, text_of_pdf=lambda data: data[data.index(b"\n") :].decode())


def zipped(data: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("letter.txt", data)
    return packed.getvalue()


PACKED: dict[str, Callable[[bytes], bytes]] = {
    "plain": bytes,
    "gzip": gzip.compress,
    "zlib": zlib.compress,
    "zip": zipped,
    "base64": base64.b64encode,
    "base64 for URLs": base64.urlsafe_b64encode,
    "gzip in base64": lambda data: b'{"body":"' + base64.b64encode(gzip.compress(data)) + b'"}',
    "zip in zip": lambda data: zipped(zipped(data)),
    "PDF": lambda data: b"%PDF-1.7\n" + data,
}
WRITTEN: dict[str, Callable[[str], bytes]] = {
    "as it is": str.encode,
    "in capitals": lambda value: value.upper().encode(),
    "in small letters": lambda value: value.lower().encode(),
    "URL": lambda value: quote(value, safe="").encode(),
    "form": lambda value: quote_plus(value).encode(),
    "JSON": lambda value: json.dumps({"a": value}).encode(),
    "UTF-16": lambda value: value.encode("utf-16-le"),
}


@pytest.mark.parametrize("packed", PACKED)
@pytest.mark.parametrize("written", WRITTEN)
@pytest.mark.parametrize("kind", VALUES)
def test_a_value_is_found_in_every_variant(kind: str, written: str, packed: str) -> None:
    data = PACKED[packed](b"before it \x00\xff " + WRITTEN[written](VALUES[kind]) + b" after it")

    assert kind in SEARCH.kinds(data)


@given(before=st.binary(max_size=40), after=st.binary(max_size=40), kind=st.sampled_from(list(VALUES)))
def test_a_value_in_base64_is_found_wherever_it_begins(before: bytes, after: bytes, kind: str) -> None:
    coded = base64.b64encode(before + VALUES[kind].encode() + after)

    assert kind in SEARCH.kinds(b"AA" + coded)  # misaligned for whoever decodes the whole run


@pytest.mark.parametrize("phone", ["12135550100", "1-213-555-0100", "(1) 213.555.0100", "%2B1%20213%20555%200100"])
def test_a_number_is_found_by_its_digits_alone(phone: str) -> None:
    assert SEARCH.kinds(f"call {phone} now".encode()) == {"phone"}


def test_a_piece_of_a_long_text_is_found() -> None:
    assert SEARCH.kinds(b"... the engine please, one of ...") == {"text"}


@given(data=st.binary(max_size=300))
def test_any_bytes_are_read_without_trouble_and_hold_nothing(data: bytes) -> None:
    assert SEARCH.kinds(data) == set()
    for magic in (b"\x1f\x8b", b"PK\x03\x04", b"\x78\x9c", b"%PDF-"):
        assert SEARCH.kinds(magic + data) == set()


def test_what_is_too_short_to_mean_somebody_is_not_looked_for() -> None:
    assert Search({"region": "CA", "house": "12"}, text_of_pdf=lambda _: "").kinds(b"CA 12 CA 12") == set()
