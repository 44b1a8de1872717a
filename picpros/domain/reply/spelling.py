"""Misspelt words that decide whether a reply asks for an end of mails, put right.

Only words that matter here, and only by one letter, so that no name or other word is turned into one of them; of
"unsubscribe", the one that people misspell most, two letters may be wrong.
"""

from collections.abc import Sequence
from functools import cache

from picpros.domain.reply.phrases.spelled import KNOWN, SHORT_FORMS, SPELLED

_WORD = "unsubscribe"
_BEGINNINGS = ("un", "us", "nu", "in")
_SHORTEST, _LONGEST = 9, 14
_ERRORS = 2
_RIGHT = frozenset(_WORD + end for end in ("", "d", "s", "r", "rs")) | {"unsubscribing"}
_HYPHENED = frozenset({"subscribe", "subscribed", "subscribing"})
_FROM, _TO = 4, 16
_EXCHANGED_FROM = 8
"""A shorter word with one letter exchanged is too often another word ("sending", "lending")."""


def spelled(said: Sequence[str]) -> tuple[str, ...]:
    """The folded words, those that are misspelt or shortened put right."""
    right = [put_right(word) for word in said]
    at = next((index for index, word in enumerate(right[:-1]) if word == "un" and right[index + 1] in _HYPHENED), -1)
    right = right if at < 0 else [*right[:at], "unsubscribe", *right[at + 2 :]]
    return tuple(part for word in right for part in SHORT_FORMS.get(word, word).split())


def put_right(word: str) -> str:
    """The word that a folded word is meant to be, or the word itself."""
    if is_unsubscribe(word):
        return _WORD
    if not _FROM <= len(word) <= _TO or word in KNOWN or word in SPELLED:
        return word
    near = _near()
    for less in (word, *_shorter(word)):
        for right in near.get(less, ()):
            if _is_slip(word, right):
                return right
    return word


def is_unsubscribe(word: str) -> bool:
    """Whether a folded word is "unsubscribe" or "unsubscribed" with one or two letters wrong."""
    if word in _RIGHT or not word.startswith(_BEGINNINGS) or not _SHORTEST <= len(word) <= _LONGEST:
        return False
    return any(_distance(word, right) <= _ERRORS for right in (_WORD, _WORD + "d"))


@cache
def _near() -> dict[str, list[str]]:
    """The right words by themselves and by themselves without any one letter, so that none is compared in vain."""
    filed: dict[str, list[str]] = {}
    for right in SPELLED:
        for less in {right, *_shorter(right)}:
            filed.setdefault(less, []).append(right)
    return filed


def _shorter(word: str) -> list[str]:
    return [word[:at] + word[at + 1 :] for at in range(1, len(word))]


def _is_slip(word: str, right: str) -> bool:
    """Whether the word is the right one but for a slip of the hand, and no form of it ("pleased", "thanked")."""
    if len(word) == len(right) and sorted(word) != sorted(right) and len(word) < _EXCHANGED_FROM:
        return False
    if right.startswith(word) or (word.startswith(right) and word[-1] != right[-1]):
        return False
    return word[0] == right[0] and _distance(word, right) == 1


def _distance(one: str, other: str) -> int:
    """How many letters must be put in, left out, exchanged or swapped with their neighbour."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, left in enumerate(one, 1):
        line = [row]
        for column, right in enumerate(other, 1):
            cost = min(last[column] + 1, line[-1] + 1, last[column - 1] + (left != right))
            if before and column > 1 and left == other[column - 2] and one[row - 2] == right:
                cost = min(cost, before[column - 2] + 1)
            line.append(cost)
        before, last = last, line
    return last[-1]
