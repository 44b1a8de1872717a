"""Header fields of a mail from anywhere: read in linear time, capped, never raising."""

import re
from email.errors import MessageError
from email.header import decode_header, make_header
from email.utils import getaddresses

_MOST_BYTES = 256 * 1024
_LONGEST = 2000
_FIELD = re.compile(rb"([!-9;-~]{1,200})[ \t]*:[ \t]*(.*)", re.DOTALL)


def fields_of(raw: bytes) -> list[tuple[str, str]]:
    """Give (name, value) in order, unfolded, otherwise as written; bytes beyond ASCII as UTF-8 or U+FFFD."""
    fields: list[bytearray] = []
    for line in raw[:_MOST_BYTES].splitlines():
        if not line.strip():
            break
        if line[:1] in b" \t" and fields:
            fields[-1] += b" " + line.strip()
        else:
            fields.append(bytearray(line.rstrip()))
    matches = (_FIELD.fullmatch(field) for field in fields)
    return [(m[1].decode("ascii"), m[2].decode("utf-8", "replace")) for m in matches if m]


def first(fields: list[tuple[str, str]], name: str) -> str:
    """Give the first value of a field, "" where it is missing."""
    return next((value for field, value in fields if field.lower() == name), "")


def decoded(value: str) -> str:
    """Give a value as people read it (RFC 2047), or as it stands where it cannot be decoded."""
    try:
        return str(make_header(decode_header(value[:_LONGEST])))
    except (ValueError, LookupError, MessageError):
        return value


def addresses(value: str) -> list[tuple[str, str]]:
    """Give (decoded name, address) of a list of addresses; none where it cannot be read."""
    try:
        pairs = getaddresses([value[:_LONGEST]])
    except (ValueError, LookupError, RecursionError):
        return []
    return [(decoded(name), address) for name, address in pairs if address]
