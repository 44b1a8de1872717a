"""Does a text hold something that looks like a payment card's number? Such a text is refused and never logged.

Counted is what a person writes down: 13 to 19 digits in one piece, or in groups with the same separator throughout, or
in groups as cards are printed with whatever stands between them; of a known brand's prefix and length; with a good Luhn
check. Digits of any script count, superscript and circled ones included.

The trade-off. One in ten numbers passes Luhn by chance, so what is plainly something else is set aside first: our own
transaction ids, dates, North American phone numbers, and what follows a plus sign as an international number does.
What is left trips by chance only when it has a card's prefix, length and check at once: a list of French phone numbers
in pairs, with nothing but spaces, can. Its writer is asked for another wording, which is the cheaper mistake. Not
caught: a number in words, broken by letters, in odd groups with changing separators, or glued to further digits.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from picpros.domain import transaction_id

_SHORTEST, _LONGEST = 13, 19

_BRANDS: tuple[tuple[re.Pattern[str], frozenset[int]], ...] = (
    (re.compile("4"), frozenset({13, 16, 19})),  # Visa
    (re.compile("5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720"), frozenset({16})),  # Mastercard
    (re.compile("3[47]"), frozenset({15})),  # American Express
    (re.compile("6011|64[4-9]|65"), frozenset(range(16, 20))),  # Discover
    (re.compile("30[0-5]|3095|3[689]"), frozenset({14, 16})),  # Diners Club
    (re.compile("352[89]|35[3-8]"), frozenset(range(16, 20))),  # JCB
    (re.compile("62|81"), frozenset(range(16, 20))),  # UnionPay
    (re.compile("5018|5020|5038|5893|6304|6390|6759|676[1-3]"), frozenset(range(13, 20))),  # Maestro
)

_YEAR, _MONTH, _DAY = "(?:19|20)[0-9]{2}", "(?:0?[1-9]|1[0-2])", "(?:0?[1-9]|[12][0-9]|3[01])"
_ASIDE = re.compile(
    rf"{transaction_id.PATTERN.pattern}"
    rf"|(?<![0-9])(?:{_YEAR}[-./]{_MONTH}[-./]{_DAY}|{_DAY}[-./]{_MONTH}[-./]{_YEAR}|{_MONTH}/{_DAY}/{_YEAR})(?![0-9])"
    r"|(?<![0-9])\(?[2-9][0-9]{2}\)?[-. ]{1,2}[2-9][0-9]{2}[-. ][0-9]{4}(?![0-9])"
    # E.164 has 15 digits at most; more than that after a plus sign is no phone number and stays under suspicion.
    r"|\+(?:[ ().-]{0,2}[0-9]){7,15}(?![ ().-]{0,2}[0-9])",
    re.IGNORECASE,
)
_GROUP = re.compile("[0-9]+")
# Up to three signs or spaces; a multiplication sign, an equals sign or a currency makes two numbers of it.
_SEPARATOR = re.compile("(?:[^\\w*\u00d7=$\u20ac\u00a3\u00a5]|_){1,3}")


def holds_card_number(text: str) -> bool:
    """Tell whether a card's number stands anywhere in it; linear in its length."""
    plain = text if text.isascii() else "".join(map(_ascii_digit, text))
    return any(map(_luhn, _candidates(_ASIDE.sub("x", plain))))


def _ascii_digit(character: str) -> str:
    value = unicodedata.digit(character, None)
    return character if value is None else str(value)


def _candidates(text: str) -> Iterator[str]:
    """Find every run of whole groups with a brand's prefix and length that could have been written as one number."""
    groups = list(_GROUP.finditer(text))
    numbers = [group.group() for group in groups]
    gaps = [_gap(text, left.end(), right.start()) for left, right in pairwise(groups)]
    for first, number in enumerate(numbers):
        lengths = _lengths(number[:4] if len(number) > 3 else "".join(numbers[first : first + 4])[:4])
        for last in _reach(numbers, gaps, first) if lengths else ():
            digits = "".join(numbers[first : last + 1])
            if len(digits) in lengths and _written_as_one(numbers[first : last + 1], gaps[first:last]):
                yield digits


def _reach(numbers: list[str], gaps: list[str | None], first: int) -> Iterator[int]:
    """Give the groups at which a number that begins with the `first` could end: 13 to 19 digits on, without a break."""
    length = 0
    for last in range(first, min(first + _LONGEST, len(numbers))):
        length += len(numbers[last])
        if length > _LONGEST:
            return
        if length >= _SHORTEST:
            yield last
        if last < len(gaps) and gaps[last] is None:
            return


def _gap(text: str, start: int, end: int) -> str | None:
    between = text[start : min(end, start + 4)]
    return between if _SEPARATOR.fullmatch(between) else None


def _written_as_one(numbers: list[str], gaps: list[str | None]) -> bool:
    return len(set(gaps)) <= 1 or _as_printed([len(number) for number in numbers])


def _as_printed(sizes: list[int]) -> bool:
    fours = all(size == 4 for size in sizes[:-1]) and sizes[-1] <= 5
    return fours or sizes in ([4, 6, 5], [4, 6, 4], [6, 13], [8, 8])


@cache
def _lengths(prefix: str) -> frozenset[int]:
    """Give the lengths of card numbers that begin with these four digits."""
    return frozenset[int]().union(*(lengths for pattern, lengths in _BRANDS if pattern.match(prefix)))


def _luhn(digits: str) -> bool:
    doubled = (sum(divmod(2 * int(digit), 10)) for digit in digits[-2::-2])
    return (sum(doubled) + sum(map(int, digits[-1::-2]))) % 10 == 0
