"""A person's values in any form that a store may give them: what an audit after a deletion looks for.

A value is looked for without regard to case, as plain text, in UTF-16, as JSON and URLs escape it, in base64 at each of
its three alignments, a number by its digits alone. What is packed (gzip, zip, zlib, base64, PDF) is opened first.
"""

import base64
import gzip
import io
import json
import re
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import quote, quote_plus

SHORTEST = 4  # characters: less is in everything
DIGITS = 7  # of a phone number; less is a house number or a price
DEEPEST, LARGEST = 4, 64_000_000  # packings within packings; bytes of what one opens to
WORDS = 5  # a long text is looked for by runs of so many words
_BASE64 = re.compile(rb"[A-Za-z0-9+/]{24,}={0,2}|[A-Za-z0-9_-]{24,}={0,2}")
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
_BETWEEN = re.compile(rb"[\s().+/-]|%20|%2[bB89]")
_NUMBER = re.compile(r"[\d\s().+/-]+")
_BROKEN = (zipfile.BadZipFile, zlib.error, OSError, EOFError, RuntimeError, ValueError)


@dataclass(frozen=True)
class Search:
    """`values` by what they are: `name`, `email`, `phone`, ... They live in memory alone and are never said.

    `text_of_pdf` reads a PDF as a person would.
    """

    values: Mapping[str, str]
    text_of_pdf: Callable[[bytes], str]

    def kinds(self, data: bytes) -> frozenset[str]:
        """Say which kinds of values are in these bytes, in any variant, packed or not."""
        return frozenset(kind for piece in self._opened(data, 0) for kind in self._in(piece))

    def _in(self, piece: bytes) -> Iterator[str]:
        folded, digits = piece.lower(), _BETWEEN.sub(b"", piece)
        for kind, (plain, exact, number) in self._needles.items():
            if (
                any(each in folded for each in plain)
                or any(each in piece for each in exact)
                or (number and number in digits)
            ):
                yield kind

    @cached_property
    def _needles(self) -> dict[str, tuple[list[bytes], list[bytes], bytes]]:
        return {
            kind: (
                [each.lower() for part in _parts(value) for form in _cases(part) for each in _plain(form)],
                [each for part in _parts(value) for form in _cases(part) for each in _in_base64(form.encode())],
                _digits(value),
            )
            for kind, value in self.values.items()
        }

    def _opened(self, data: bytes, depth: int) -> Iterator[bytes]:
        yield data
        if depth < DEEPEST:
            for inner in self._unpacked(data):
                yield from self._opened(inner, depth + 1)

    def _unpacked(self, data: bytes) -> Iterator[bytes]:
        if data.startswith(b"\x1f\x8b"):
            yield from _tried(lambda: gzip.GzipFile(fileobj=io.BytesIO(data)).read(LARGEST))
        if data.startswith(b"PK\x03\x04"):
            yield from _members(data)
        if data[:1] == b"\x78":
            yield from _tried(lambda: zlib.decompressobj().decompress(data, LARGEST))
        if data.startswith(b"%PDF"):
            yield from _tried(lambda: self.text_of_pdf(data).encode())
            yield from (stream[1] for stream in _STREAM.finditer(data))
        for run in _BASE64.finditer(data):
            yield from _tried(lambda run=run[0]: _decoded(run))  # type: ignore[misc]


def _tried(reads: Callable[[], bytes]) -> Iterator[bytes]:
    try:
        yield reads()
    except _BROKEN:
        return  # it only began like something packed


def _members(data: bytes) -> Iterator[bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            for each in packed.infolist():
                yield each.filename.encode()
                with packed.open(each) as member:
                    yield member.read(LARGEST)
    except _BROKEN:
        return


def _decoded(run: bytes) -> bytes:
    bare = run.rstrip(b"=").translate(bytes.maketrans(b"-_", b"+/"))
    whole = bare[: len(bare) - (len(bare) % 4 == 1)]
    return base64.b64decode(whole + b"=" * (-len(whole) % 4))


def _parts(value: str) -> list[str]:
    """Give what to look for: a short value whole, a long text by runs of words, so that a piece of it is found too."""
    words = value.split()
    if len(words) <= WORDS:
        return [value.strip()] if len(value.strip()) >= SHORTEST else []
    return [" ".join(words[start : start + WORDS]) for start in range(len(words) - WORDS + 1)]


def _plain(part: str) -> Iterator[bytes]:
    yield part.encode()
    yield part.encode("utf-16-le")
    yield part.encode("utf-16-be")
    yield json.dumps(part)[1:-1].encode()
    yield quote(part, safe="").encode()
    yield quote_plus(part).encode()


def _cases(part: str) -> set[str]:
    """Give the cases of it: bytes know those of ASCII's letters only, and base64 none."""
    return {part, part.lower(), part.upper(), part.title()}


def _in_base64(value: bytes) -> Iterator[bytes]:
    """Give the characters that stand in base64 for these bytes wherever they begin; those at the ends vary."""
    for before in range(3):
        coded = base64.b64encode(b"\0" * before + value + b"\0" * (-(before + len(value)) % 3))
        first = (before * 8 + 5) // 6
        last = (before + len(value)) * 8 // 6
        needle = coded[first:last]
        if len(needle) >= SHORTEST:
            yield needle
            yield needle.translate(bytes.maketrans(b"+/", b"-_"))


def _digits(value: str) -> bytes:
    digits = re.sub(r"\D", "", value)
    return digits.encode() if _NUMBER.fullmatch(value) and len(digits) >= DIGITS else b""
