"""Reply and unsubscribe tokens: they say who, prove that we wrote them, and end never.

`version key-id kind id mac`, base32 in lower case, well under the 64 octets of a local part. They opt out and never in.
"""

import hmac
import re
from base64 import b32encode
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

UNSUBSCRIBES = ".no"  # behind a client's token in a mail address: whatever is written there is a NO
_VERSION = "1"
_MAC_BYTES = 10  # 80 bits: a forger has to mail 2^79 times
_SHAPE = re.compile(r"1([a-z])([co])([0-9a-z]{1,40})-([a-z2-7]{16})")
_ID = re.compile(r"[0-9A-Z]{1,40}")


class Subject(StrEnum):
    """What a token stands for."""

    CLIENT = "c"
    ORDER = "o"


@dataclass(frozen=True, slots=True)
class Signed:
    """A token that we wrote: whose it is."""

    subject: Subject
    id: str


def sign(subject: Subject, identifier: str, *, key_id: str, key: bytes) -> str:
    """Write a token for an id of ours (hyphens are left out) under the key named by one letter, `key_id`."""
    plain = identifier.replace("-", "")
    if not _ID.fullmatch(plain):
        raise ValueError("tokens hold ids of ours only")
    head = f"{_VERSION}{key_id}{subject.value}{plain.lower()}"
    return f"{head}-{_mac(head, key)}"


def read_token(text: str, keys: Mapping[str, bytes]) -> Signed | None:
    """Read a token in any case; None when it is malformed, tampered with, or of a key we do not hold."""
    found = _shape(text)
    if found is None or found[1] not in keys:
        return None
    head = found[0].rpartition("-")[0]
    if not hmac.compare_digest(found[4], _mac(head, keys[found[1]])):
        return None
    return Signed(Subject(found[2]), found[3].upper())


def key_of(text: str) -> str | None:
    """Give the letter of the key that a token names; None for what is no token."""
    found = _shape(text)
    return found[1] if found else None


def _shape(text: str) -> re.Match[str] | None:
    return _SHAPE.fullmatch(text.strip().lower()[:80])


def _mac(head: str, key: bytes) -> str:
    return b32encode(hmac.digest(key, head.encode(), sha256)[:_MAC_BYTES]).decode().lower()
