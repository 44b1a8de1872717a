"""Normalising: what is left of a text when case, accents, width, invisible signs and punctuation are gone."""

import re
import unicodedata

_INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff"
    "\uffa0\U000e0000-\U000e01ff"
)
_MARKS = "\u0300-\u036f\u0591-\u05bf\u064b-\u0652\u20d0-\u20f0"
_DROPPED = re.compile(f"[{_INVISIBLE}{_MARKS}]+")
_LETTERS = {"ı": "i", "ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "’": "'", "‘": "'", "ʼ": "'", "＇": "'"}
_OTHER = re.compile("[" + "".join(_LETTERS) + "]")

_NOW = re.compile(r"\bnå\b")
"""Norwegian and Danish for "now" and "well"; without its ring it would be the Swedish "nä", a NO."""
_ELISION = re.compile(r"(\w)'(\w{3,})")
_WORD = re.compile(r"[^\W_]+")
_SIGN = re.compile("([\u0e00-\u0e7f\u2e80-\u30ff\u3100-\u31ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff])")


def fold(text: str) -> str:
    """Lower case without accents, widths, invisible or bidirectional signs.

    Apostrophes are dropped ("don't" -> "dont") or, where a long word follows, part the words ("l'offre" -> "l offre").
    """
    if not text.isascii():
        wide = _NOW.sub("naa", unicodedata.normalize("NFKC", text).casefold())
        bare = _DROPPED.sub("", unicodedata.normalize("NFKD", wide))
        text = unicodedata.normalize("NFC", _OTHER.sub(_letter, bare))
    else:
        text = text.lower()
    if "'" in text:
        text = _ELISION.sub(r"\1 \2", text).replace("'", "")
    return text


def _letter(found: re.Match[str]) -> str:
    return _LETTERS[found[0]]


def parted(folded: str) -> str:
    """A folded text with a space around each Chinese or Japanese sign."""
    return folded if folded.isascii() else _SIGN.sub(r" \1 ", folded)


def words(folded: str) -> list[str]:
    """The words of a folded text; each Chinese or Japanese sign is a word of its own."""
    return _WORD.findall(parted(folded))


def key(text: str) -> str:
    """The words of a text, folded, with one space between: what phrases are compared by."""
    return " ".join(words(fold(text)))
