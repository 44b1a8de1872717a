"""Transaction ids: `PP-` and six groups of five characters of Crockford's base32, as in `PP-7ZK2M-...-9QF3D`.

136 random bits fill 28 characters (the last holds one bit). Two check characters follow. Crockford's own check, modulo
37, needs `*~$=U`, which are awkward in a URL and over the phone, so the checks are those of a Reed-Solomon code over
GF(32), in the same 32 characters: the sum of all 30 is zero, and so is their sum weighted by the powers of a generator.
As the 30 powers differ, one or two wrong characters, wherever they stand, and every swap of two are caught.
"""

import re

RANDOM_BYTES = 17
"""What `from_bytes` needs, from a source fit for secrets: an id is all that a client must know to track an order."""

PREFIX = "PP"
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
PATTERN = re.compile(rf"{PREFIX}(?:-[{ALPHABET}]{{5}}){{6}}")
"""The canonical form's looks, for finding ids in a text; whether the check holds, only `parse` says."""

_GROUP = 5
_DATA = 28
_PADDING_BITS = _DATA * 5 - RANDOM_BYTES * 8
_LONGEST_INPUT = 80  # an id with a space around every character still fits
_VALUE = {character: value for value, character in enumerate(ALPHABET)} | {"O": 0, "I": 1, "L": 1}
# Mail programs turn hyphens and spaces into their typographic kin.
_IGNORED = dict.fromkeys(map(ord, "- \u00a0\u2010\u2011\u2012\u2013\u2014\u2212"))


def from_bytes(random: bytes) -> str:
    """Make the id of 17 random bytes; ValueError for another number of them."""
    if len(random) != RANDOM_BYTES:
        raise ValueError(f"a transaction id is made of {RANDOM_BYTES} bytes")
    number = int.from_bytes(random) << _PADDING_BITS
    values = [number >> shift & 31 for shift in range((_DATA - 1) * 5, -1, -5)]
    return _written(values + _checks(values))


def parse(text: str) -> str | None:
    """Find the canonical id in what a person typed or read out, or None when it cannot be one.

    Any case, hyphens and spaces anywhere or nowhere, O for 0, I and L for 1.
    """
    if len(text) > _LONGEST_INPUT:
        return None
    plain = text.strip().translate(_IGNORED)
    if not plain.isascii() or not plain.upper().startswith(PREFIX):
        return None
    values = [_VALUE.get(character) for character in plain.upper()[len(PREFIX) :]]
    known = [value for value in values if value is not None]
    return _written(known) if len(known) == len(values) and _holds(known) else None


def _written(values: list[int]) -> str:
    body = "".join(ALPHABET[value] for value in values)
    return "-".join([PREFIX, *(body[start : start + _GROUP] for start in range(0, len(body), _GROUP))])


def _holds(values: list[int]) -> bool:
    padding = (1 << _PADDING_BITS) - 1
    return len(values) == _DATA + 2 and not values[_DATA - 1] & padding and _syndromes(values) == (0, 0)


def _checks(values: list[int]) -> list[int]:
    """Give what makes both sums zero: x + y = plain and 2x + y = weighted, hence 3x = plain + weighted."""
    plain, weighted = _syndromes([*values, 0, 0])
    x = _times(plain ^ weighted, _INVERSE_OF_THREE)
    return [x, x ^ plain]


def _syndromes(values: list[int]) -> tuple[int, int]:
    """Add up plainly, and weighted by falling powers of 2, the last weight being 1 (Horner's rule)."""
    plain = weighted = 0
    for value in values:
        plain ^= value
        weighted = _times(weighted, 2) ^ value
    return plain, weighted


def _times(left: int, right: int) -> int:
    """Multiply in GF(32), modulo x^5 + x^2 + 1, in which 2 generates all 31 non-zero elements."""
    product = 0
    for bit in range(5):
        product ^= (left << bit) * (right >> bit & 1)
    for bit in range(8, 4, -1):
        product ^= (0b100101 << (bit - 5)) * (product >> bit & 1)
    return product


_INVERSE_OF_THREE = next(value for value in range(32) if _times(value, 3) == 1)
