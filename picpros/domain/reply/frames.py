"""Sentences with holes: "remove ... from ... list", whatever stands between, found without trying each at each place.

A frame is parts with ` + ` between them, each part some phrases with `/` between them; a word ending in `*` stands for
every word that begins so. At most `GAP` words lie between one part and the next (`SIGN_GAP` where a word is one sign).
"""

from collections.abc import Iterable, Sequence
from functools import cached_property

from picpros.domain.reply.text import fold, words

GAP = 5
SIGN_GAP = 14
_SIGNS_A_WORD = 3
_STEM = 3
"""No word that ends in `*` has fewer letters than this, but for languages whose words are single signs."""

_Phrase = tuple[tuple[str, bool], ...]
"""Words, each with whether it stands for all that begin so."""
_Part = dict[str, list[_Phrase]]
"""The phrases of a part by the first signs of their first word."""


class Frames:
    """A set of frames that can be found anywhere in a list of words."""

    def __init__(self, fields: Iterable[str], gap: int = GAP) -> None:
        self._fields = tuple(fields)
        self._gap = gap

    @cached_property
    def _filed(self) -> dict[str, list[tuple[_Phrase, tuple[_Part, ...]]]]:
        """All that follows a phrase of a first part, by the first signs of that phrase."""
        filed: dict[str, list[tuple[_Phrase, tuple[_Part, ...]]]] = {}
        for source in "|".join(self._fields).replace("\n", "|").split("|"):
            first, *rest = source.split("+")
            following = tuple(map(_part, rest))
            for phrases in _part(first).values():
                for phrase in phrases:
                    filed.setdefault(phrase[0][0][:_STEM], []).append((phrase, following))
        return filed

    def within(self, given: Sequence[str]) -> bool:
        """Whether one of the frames stands anywhere in the words."""
        filed = self._filed
        for at, word in enumerate(given):
            for phrase, following in filed.get(word[:_STEM], ()):
                if _stands(phrase, given, at) and self._follow(following, given, at + len(phrase)):
                    return True
        return False

    def _follow(self, parts: Sequence[_Part], given: Sequence[str], at: int) -> bool:
        """Whether the parts follow in order from `at` on, each at the first place within reach of the one before."""
        for part in parts:
            ends = self._first_end(part, given, at)
            if not ends:
                return False
            at = ends
        return True

    def _first_end(self, part: _Part, given: Sequence[str], at: int) -> int:
        """Past the first phrase of the part within reach of `at`; 0 if none is."""
        signs = at < len(given) and not given[at].isascii() and len(given[at]) == 1
        gap = min(SIGN_GAP, self._gap * _SIGNS_A_WORD) if signs else self._gap
        for begin in range(at, min(at + gap + 1, len(given))):
            for phrase in part.get(given[begin][:_STEM], ()):
                if _stands(phrase, given, begin):
                    return begin + len(phrase)
        return 0


def _part(source: str) -> _Part:
    filed: _Part = {}
    for text in source.split("/"):
        phrase = _phrase(text)
        if phrase:
            filed.setdefault(phrase[0][0][:_STEM], []).append(phrase)
    return filed


def _phrase(text: str) -> _Phrase:
    parted = [(word, open_) for piece in text.split() for word, open_ in _words(piece)]
    return tuple(parted)


def _words(piece: str) -> list[tuple[str, bool]]:
    found = words(fold(piece))
    return [(word, piece.endswith("*") and word is found[-1]) for word in found]


def _stands(phrase: _Phrase, given: Sequence[str], at: int) -> bool:
    if at + len(phrase) > len(given):
        return False
    return all(
        given[at + index].startswith(word) if open_ else given[at + index] == word
        for index, (word, open_) in enumerate(phrase)
    )
