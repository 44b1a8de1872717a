"""Values that are recognised wherever they turn up, in whatever form they were written down."""

import json
import quopri
import re
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Iterable, Iterator, Mapping
from hashlib import md5, sha1, sha256
from urllib.parse import quote, quote_plus

# What somebody could type, send along or be known by; each of it is in no word of ours.
PERSON = {
    "name": "Zebulonia Quarringtön",
    "surname": "Quarringtön",
    "e-mail": "zebulonia.q@wexley-post.example",
    "phone": "+1 (213) 555-0173",
    "street": "7719 Marmalade Terrace",
    "second line": "Unit Periwinkle-4",
    "city": "Tarzanaville",
    "postal code": "90377-7391",
    "specifications": "Paint the otter Bartholomew beside a samovar",
    "file name": "bartholomew-otter.jpg",
    "reason": "Grandmother Philippa is in the hospital",
    "inquiry": "Does Wilhelmina's parrot sit still",
    "reply": "Please tell Crispin that I adore it",
    "subject": "Re: for Evangeline only",
    "card": "4000 0566 5566 5556",
    "user agent": "Zephyrbrowser/77.1",
    "cookie": "crumb=thistledown",
    "referer": "https://intranet.cobblestone.example/diary",
    "query": "whoami-hyacinth",
    "path": "a-path-named-marigold",
    "header": "value-of-juniper",
    "idempotency key": "key-of-zebulonia",
    "signature": "t=1796148000,v1=feedc0ffee0ddba11feedc0ffee0ddba11",
    "bearer": "bearer-that-was-rosemary",
    "staff token": "eyJhbGciOiJub25lIn0.eyJzdWIiOiJzYWZmcm9uIn0.tarragon",
    "picture": "finished-otter-portrait.jpg",
}
_LEAST = 6  # shorter pieces of a base64 text would be found by chance


def variants(value: str) -> Iterator[bytes]:
    """Give every form in which a value could be written down, in small letters where letters have no meaning."""
    for text in {value, value.lower(), value.upper()}:
        raw = text.encode()
        yield from (raw, quopri.encodestring(raw).strip(), raw.hex().encode(), json.dumps(text)[1:-1].encode())
        yield from (quote(text, safe="").encode(), quote(text).encode(), quote_plus(text).encode())
        yield from (
            text.encode("latin-1", "backslashreplace"),
            repr(text.encode())[2:-1].encode(),
            repr(text)[1:-1].encode(),
        )
        for digest in (md5, sha1, sha256):  # a hash without a key can be tried out
            yield digest(raw).hexdigest().encode()
        yield from _in_base64(raw)
    digits = re.sub(r"\D", "", value)
    if len(digits) >= 9:
        yield digits.encode()


def _in_base64(raw: bytes) -> Iterator[bytes]:
    """Give the part of the encoded value that is the same whatever stands around it, for each place it can begin at."""
    for before in range(3):
        whole = before + len(raw)
        first, last = (0, 2, 3)[before], whole * 8 // 6
        for encode in (b64encode, urlsafe_b64encode):
            piece = encode(b"\0" * before + raw)[first:last]
            if len(piece) >= _LEAST:
                yield piece


def found(values: Mapping[str, str], places: Mapping[str, Iterable[bytes]]) -> list[str]:
    """Say which values turn up where, by their names and never by themselves."""
    known = {name: {form.lower() for form in variants(value)} for name, value in values.items()}
    return sorted(
        {
            f"{name} in {place}"
            for place, texts in places.items()
            for text in texts
            for lowered, bare in [(text.lower(), re.sub(rb"[\s().-]", b"", text))]
            for name, forms in known.items()
            if any(form in lowered or (form.isdigit() and form in bare) for form in forms)
        }
    )
