"""Sentences with holes: "remove ... from ... list", whatever stands between, found without trying each at each place.

A frame is parts with ` + ` between them, each part some phrases with `/` between them; a word ending in `*` stands for
every word that begins so. At most `GAP` words lie between one part and the next (`SIGN_GAP` where a word is one sign).
"""

import re
from collections.abc import Iterable, Sequence
from functools import cached_property

from picpros.domain.reply.index import prepared

GAP = 5
SIGN_GAP = 14
_SIGNS_A_WORD = 3
_STEM = 2
"""No word that ends in `*` has fewer letters than this."""
_NO_WORD = re.compile(r"[^\w\s*/+|]")

_Phrase = tuple[tuple[str, bool], ...]
"""Words, each with whether it stands for all that begin so."""


class _Part:
    """Phrases by their first word, or by its first letters where it stands for all that begin so."""

    def __init__(self, source: str) -> None:
        self._whole: dict[str, list[_Phrase]] = {}
        self._open: dict[str, list[_Phrase]] = {}
        for phrase in map(_phrase, source.split("/")):
            if phrase:
                word, open_ = phrase[0]
                filed, place = (self._open, word[:_STEM]) if open_ else (self._whole, word)
                filed.setdefault(place, []).append(phrase)

    def ends(self, given: Sequence[str], at: int) -> int:
        """Past the first of the phrases that stands at `at`; 0 if none does."""
        word = given[at]
        for filed in (self._whole.get(word), self._open.get(word[:_STEM])):
            for phrase in filed or ():
                if _stands(phrase, given, at):
                    return at + len(phrase)
        return 0


class _Rest:
    """What must follow a first part, taken apart when it is first looked for."""

    def __init__(self, sources: list[str]) -> None:
        self._sources = sources

    @cached_property
    def parts(self) -> tuple[_Part, ...]:
        return tuple(map(_Part, self._sources))


class Frames:
    """A set of frames that can be found anywhere in a list of words."""

    def __init__(self, fields: Iterable[str], gap: int = GAP) -> None:
        self._fields = tuple(fields)
        self._gap = gap

    @cached_property
    def _filed(self) -> tuple[dict[str, list[tuple[_Phrase, _Rest]]], ...]:
        """All that follows a phrase of a first part, by its first word, and by the first letters of an open one."""
        filed: tuple[dict[str, list[tuple[_Phrase, _Rest]]], ...] = ({}, {})
        for source in _NO_WORD.sub(" ", prepared(self._fields)).split("|"):
            first, *rest = source.split("+")
            following = _Rest(rest)
            for phrase in map(_phrase, first.split("/")):
                if phrase:
                    word, open_ = phrase[0]
                    filed[open_].setdefault(word[:_STEM] if open_ else word, []).append((phrase, following))
        return filed

    def within(self, given: Sequence[str]) -> bool:
        """Whether one of the frames stands anywhere in the words."""
        whole, open_ = self._filed
        for at, word in enumerate(given):
            for filed in (whole.get(word), open_.get(word[:_STEM])):
                for phrase, rest in filed or ():
                    if _stands(phrase, given, at) and self._follow(rest.parts, given, at + len(phrase)):
                        return True
        return False

    def _follow(self, parts: Sequence[_Part], given: Sequence[str], at: int) -> bool:
        """Whether the parts follow in order from `at` on, each at the first place within reach of the one before."""
        for part in parts:
            at = self._first_end(part, given, at)
            if not at:
                return False
        return True

    def _first_end(self, part: _Part, given: Sequence[str], at: int) -> int:
        """Past the first phrase of the part within reach of `at`; 0 if none is."""
        signs = at < len(given) and not given[at].isascii() and len(given[at]) == 1
        gap = min(SIGN_GAP, self._gap * _SIGNS_A_WORD) if signs else self._gap
        reach = range(at, min(at + gap + 1, len(given)))
        return next((end for end in (part.ends(given, begin) for begin in reach) if end), 0)


def _phrase(text: str) -> _Phrase:
    return tuple((word.rstrip("*"), word[-1] == "*") for word in text.split())


def _stands(phrase: _Phrase, given: Sequence[str], at: int) -> bool:
    if at + len(phrase) > len(given):
        return False
    for index, (word, open_) in enumerate(phrase, at):
        if given[index] != word and not (open_ and given[index].startswith(word)):
            return False
    return True
