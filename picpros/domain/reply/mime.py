"""Taking a mail apart into its leaves: one pass a level, under caps, and without copying what is not text."""

import binascii
import string
from collections.abc import Iterator
from dataclasses import dataclass

from picpros.domain.reply.headers import Headers, parse, with_parameters
from picpros.domain.reply.limits import BOUNDARY_TRIES, DEPTH, HEADER_BYTES, PARTS, TEXT_BYTES, OverLimit

_MESSAGES = frozenset({"message/rfc822", "message/global", "message/news"})
_NO_BASE64 = bytes(set(range(256)).difference(string.ascii_letters.encode(), b"0123456789+/"))
_BLANK_LINES = (b"\n\n", b"\r\n\r\n", b"\n\r\n", b"\r\r")


@dataclass(frozen=True, slots=True)
class Leaf:
    """One part that has no parts. `attached`: it is a file or lies in an attached message, so nobody wrote it now."""

    type: str
    parameters: dict[str, str]
    encoding: str
    body: bytes
    whole: bool
    attached: bool

    def content(self) -> bytes:
        """The bytes without their transfer encoding; of a part that is not `whole`, its beginning."""
        if self.encoding == "quoted-printable":
            return binascii.a2b_qp(self.body)
        return _base64(self.body) if self.encoding == "base64" else self.body


@dataclass(slots=True)
class _Walk:
    raw: bytes
    parts: int = 0
    tries: int = 0


def take_apart(raw: bytes) -> tuple[Headers, list[Leaf]]:
    """The header fields and all leaves in order. Raises OverLimit past the caps on parts, depth and header bytes."""
    walk = _Walk(raw)
    headers, body = head(raw, 0, len(raw))
    return headers, list(_leaves(walk, headers, (body, len(raw)), 0, attached=False))


def head(raw: bytes, begin: int, end: int) -> tuple[Headers, int]:
    """The header fields of the message or part in `raw[begin:end]`, and where its body begins."""
    for newline in (b"\r\n", b"\n"):
        if raw.startswith(newline, begin, end):
            return parse(b""), begin + len(newline)
    until = min(end, begin + HEADER_BYTES + 4)
    ends = [(raw.find(mark, begin, until), len(mark)) for mark in _BLANK_LINES]
    at, length = min((found for found in ends if found[0] >= 0), default=(-1, 0))
    if at < 0:
        return parse(raw[begin : min(end, begin + HEADER_BYTES + 8)]), end
    return parse(raw[begin:at]), at + length


def _leaves(walk: _Walk, headers: Headers, span: tuple[int, int], depth: int, *, attached: bool) -> Iterator[Leaf]:
    walk.parts += 1
    if walk.parts > PARTS or depth > DEPTH:
        raise OverLimit
    kind, parameters = with_parameters(headers.get("content-type") or "text/plain")
    inside: list[tuple[int, int]] = []
    if kind.startswith("multipart/"):
        inside = _split(walk, span, parameters.get("boundary", ""))
        kind = "text/plain" if not inside else kind
    if not inside:
        yield _leaf(walk.raw, headers, kind, parameters, span, attached=attached)
    if kind in _MESSAGES:
        inside, attached = [span], True
    for begin, end in inside:
        inner, body = head(walk.raw, begin, end)
        yield from _leaves(walk, inner, (body, end), depth + 1, attached=attached)


def _leaf(
    raw: bytes, headers: Headers, kind: str, parameters: dict[str, str], span: tuple[int, int], *, attached: bool
) -> Leaf:
    disposition, more = with_parameters(headers.get("content-disposition"))
    named = "filename" in more or "name" in parameters
    file = disposition == "attachment" or (named and kind != "text/calendar")
    begin, end = span
    body = raw[begin : min(end, begin + TEXT_BYTES)]
    encoding = headers.token("content-transfer-encoding")
    return Leaf(kind, parameters, encoding, body, end - begin <= TEXT_BYTES, attached or file)


def _split(walk: _Walk, span: tuple[int, int], boundary: str) -> list[tuple[int, int]]:
    """Where the parts lie between boundary lines; what stands before the first and after the last is no part."""
    mark = b"--" + (boundary.encode("utf-8", "replace") or _guessed(walk.raw[span[0] : span[0] + 200]))
    parts: list[tuple[int, int]] = []
    begin = -1
    for start, end, last in _marks(walk, mark, span) if mark != b"--" else ():
        if begin >= 0:
            parts.append((begin, max(begin, start - (2 if walk.raw.startswith(b"\r", start - 2) else 1))))
        begin = end
        if last or walk.parts + len(parts) > PARTS:
            return parts
    return [*parts, (begin, span[1])] if begin >= 0 else []


def _marks(walk: _Walk, mark: bytes, span: tuple[int, int]) -> Iterator[tuple[int, int, bool]]:
    """Where each boundary line starts and ends, and whether it is the closing one."""
    raw, (begin, end) = walk.raw, span
    at = begin if raw.startswith(mark, begin, end) else raw.find(b"\n" + mark, begin, end) + 1
    while at > 0 or raw.startswith(mark, at, end):
        walk.tries += 1
        if walk.tries > BOUNDARY_TRIES:
            raise OverLimit
        line_end = raw.find(b"\n", at, end)
        line_end = end if line_end < 0 else line_end + 1
        rest = raw[at + len(mark) : min(line_end, at + len(mark) + 80)].strip()
        if rest in {b"", b"--"}:
            yield at, line_end, rest == b"--"
        at = raw.find(b"\n" + mark, at + len(mark), end) + 1
        if at == 0:
            return


def _guessed(beginning: bytes) -> bytes:
    """The boundary of a multipart that forgot to name it: its first line, if that looks like one."""
    first = beginning.lstrip().split(b"\n", 1)[0].strip()
    return first[2:] if first.startswith(b"--") and len(first) > 6 else b""


def _base64(data: bytes) -> bytes:
    """What can be decoded: foreign signs are passed over, a cut end is completed."""
    try:
        return binascii.a2b_base64(data)
    except binascii.Error:
        signs = data.translate(None, _NO_BASE64)
    usable = signs[: len(signs) - (len(signs) % 4 == 1)]
    return binascii.a2b_base64(usable + b"=" * (-len(usable) % 4))
