"""Finding phrases in words without trying each phrase at each place."""

import re
from collections.abc import Iterable, Sequence
from functools import cached_property

from picpros.domain.reply.text import fold, parted

_WORD = re.compile(r"[^\W_]+")
_LONGEST = 12
"""No phrase has more words than this."""
_OPEN = "*"
_STEM = 2
"""No beginning of a word that stands for all that begin so has fewer letters than this."""


def split(fields: Iterable[str]) -> list[str]:
    """The phrases of fields of `Language`, as keys; a trailing `*` stays on its word."""
    return [key for key in map(_key, prepared(fields).split("|")) if key]


def prepared(fields: Iterable[str]) -> str:
    """All fields as one folded text with `|` between phrases."""
    return parted(fold("\n".join(fields))).replace("\n", "|")


def _key(phrase: str) -> str:
    if phrase.isascii():
        return " ".join(phrase.split())
    return " ".join(_WORD.findall(phrase)) + ("*" if phrase.rstrip().endswith("*") else "")


class _Filed:
    """What may follow one first word: nothing, or more words, by the first of them where that is whole."""

    def __init__(self) -> None:
        self._alone = False
        self._longer: dict[str, list[str]] = {}

    def add(self, rest: str) -> None:
        """Files the rest of a phrase, longer ones first; all but stems end with the space that must follow."""
        if not rest:
            self._alone = True
            return
        second = rest.partition(" ")[0]
        place = _OPEN if second.endswith("*") else second
        self._longer.setdefault(place, []).append(rest[:-1] if rest.endswith("*") else rest + " ")

    def length(self, given: Sequence[str], at: int) -> int:
        """How many words the longest phrase takes whose second word stands at `at`; 0 if none stands there."""
        found = 0
        if self._longer and at < len(given):
            rests = (*self._longer.get(given[at], ()), *self._longer.get(_OPEN, ()))
            following = " ".join(given[at : at + _LONGEST]) + " " if rests else ""
            found = max((len(rest.split()) for rest in rests if following.startswith(rest)), default=0)
        return found + 1 if found or self._alone else 0


class Phrases:
    """A set of phrases that can be found whole, at the beginning, at the end, or anywhere in a list of words.

    It is built when it is first asked, because most mails need few of the sets.
    """

    def __init__(self, fields: Iterable[str]) -> None:
        self._fields = tuple(fields)

    @cached_property
    def whole(self) -> frozenset[str]:
        return frozenset(split(self._fields))

    @cached_property
    def _by_first(self) -> dict[str, "_Filed"]:
        """The phrases by their first word."""
        filed: dict[str, _Filed] = {}
        for phrase in sorted(self.whole, key=len, reverse=True):
            first, _, rest = phrase.partition(" ")
            if rest or not first.endswith("*"):
                filed.setdefault(first, _Filed()).add(rest)
        return filed

    @cached_property
    def _stems(self) -> dict[str, tuple[str, ...]]:
        """The beginnings of words by their first letters."""
        stems = sorted(phrase[:-1] for phrase in self.whole if phrase.endswith("*") and " " not in phrase)
        filed: dict[str, list[str]] = {}
        for stem in stems:
            filed.setdefault(stem[:_STEM], []).append(stem)
        return {first: tuple(found) for first, found in filed.items()}

    def __contains__(self, key: str) -> bool:
        return key in self.whole

    def starting(self, given: Sequence[str], at: int = 0) -> int:
        """How many words from `at` on the longest phrase there takes; 0 if none begins there."""
        first = given[at]
        filed = self._by_first.get(first)
        length = filed.length(given, at + 1) if filed else 0
        return length or (1 if first.startswith(self._stems.get(first[:_STEM], ())) else 0)

    def ending(self, given: Sequence[str]) -> int:
        """How many words at the end one of the phrases takes; 0 if none ends there."""
        for length in range(min(len(given), _LONGEST), 0, -1):
            if " ".join(given[-length:]) in self.whole:
                return length
        return 0

    def within(self, given: Sequence[str]) -> bool:
        """Whether one of the phrases stands anywhere in the words."""
        firsts, stems = self._by_first, self._stems
        for at, word in enumerate(given):
            if (word in firsts or word[:_STEM] in stems) and self.starting(given, at):
                return True
        return False

    def cut_from(self, given: Sequence[str]) -> list[str]:
        """The words without those of the phrases that stand among them."""
        left: list[str] = []
        at = 0
        while at < len(given):
            length = self.starting(given, at)
            left += given[at : at + 1] if not length else ()
            at += length or 1
        return left


class Words:
    """Single words, and beginnings of words."""

    def __init__(self, field: str) -> None:
        self._field = field

    @cached_property
    def _keys(self) -> tuple[frozenset[str], tuple[str, ...]]:
        keys = split((self._field,))
        return frozenset(keys), tuple(key[:-1] for key in keys if key.endswith("*"))

    def count(self, given: Iterable[str]) -> int:
        """How many of the given words are among these."""
        whole, stems = self._keys
        return sum(word in whole or word.startswith(stems) for word in given)


class Beginnings:
    """Phrases that lines are known by at their beginning."""

    def __init__(self, fields: Iterable[str]) -> None:
        self._fields = tuple(fields)

    @cached_property
    def _starts(self) -> tuple[str, ...]:
        return tuple(sorted({phrase + " " for phrase in split(self._fields)}))

    def __contains__(self, key: str) -> bool:
        return (key + " ").startswith(self._starts)
