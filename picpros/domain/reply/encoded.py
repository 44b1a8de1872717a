"""Encoded words of header fields (RFC 2047), within a limit."""

import binascii

from picpros.domain.reply.charset import decode
from picpros.domain.reply.limits import ENCODED_WORDS, OverLimit


def decode_words(value: str) -> str:
    """A header value with its encoded words decoded. Raises OverLimit past 120 words.

    Words of one charset that follow each other are joined as bytes, because clients cut them inside a character.
    """
    if "=?" not in value:
        return value
    if value.count("=?") > ENCODED_WORDS * 2:
        raise OverLimit
    out: list[str] = []
    held, charset, position = b"", "", 0
    while position < len(value):
        found = _word_at(value, position)
        if found is None:
            break
        start, end, label, data = found
        between = value[position:start]
        if between.strip() or not held:
            out += [_text(held, charset), between]
            held, charset = b"", label
        elif label != charset:
            out.append(_text(held, charset))
            held, charset = b"", label
        held, position = held + data, end
    return "".join([*out, _text(held, charset), value[position:]])


def _text(data: bytes, charset: str) -> str:
    return decode(data, charset)[0] if data else ""


def _word_at(value: str, position: int) -> tuple[int, int, str, bytes] | None:
    """The next encoded word from `position`: where it starts and ends, its charset in lower case, its bytes."""
    start = value.find("=?", position)
    while start >= 0:
        pieces = value[start + 2 : start + 1200].split("?", 3)
        if len(pieces) == 4 and pieces[1].lower() in {"b", "q"} and pieces[3].startswith("="):
            end = start + 2 + sum(map(len, pieces[:3])) + 4
            return start, end, pieces[0].split("*")[0].lower(), _bytes(pieces[1].lower(), pieces[2])
        start = value.find("=?", start + 2)
    return None


def _bytes(encoding: str, text: str) -> bytes:
    raw = text.encode("utf-8", "replace")
    if encoding == "q":
        return binascii.a2b_qp(raw, header=True)
    try:
        return binascii.a2b_base64(raw + b"=" * (-len(raw) % 4))
    except binascii.Error:
        return b""
