"""Signs that look like the letters of NO and are others: never taken for one, never overlooked."""

from picpros.domain.reply.phrases import NO, OUT
from picpros.domain.reply.text import fold, words

_SEEN_AS = {
    "a": "аαɑ",
    "b": "вβ",
    "c": "сϲ",
    "e": "еε",
    "h": "н",
    "i": "іι|1",
    "k": "кκ",
    "m": "м",
    "n": "пνηոռ",
    "o": "оο0օσ๐໐०ⲟߋʘ⊘∅〇○◯⭕",
    "p": "рρ",
    "r": "г",
    "s": "ѕ$5",
    "t": "тτ",
    "u": "υս",
    "x": "хχ",
    "y": "у",
}  # the signs themselves are the point
_LATIN = str.maketrans({sign: letter for letter, signs in _SEEN_AS.items() for sign in signs})
_SHORT = 40
_EMOJI_NO = frozenset("👎🚫🛑❌✋🙅⛔🖕🔕📵🙅🤚🚷✖❎")


def looks_like_no(text: str) -> bool:
    """Whether a short text would be an opt-out if its letters were what they look like, or is a sign for NO."""
    bare = "".join(sign for sign in text if not sign.isspace())
    if not bare or len(bare) > _SHORT:
        return False
    if any(sign in _EMOJI_NO for sign in bare) and not any(map(str.isalnum, bare)):
        return True
    seen = " ".join(words(fold("".join(map(_letter, text))).translate(_LATIN)))
    return seen in OUT or seen.replace(" ", "") in NO or _stretched(seen) in NO


def _letter(sign: str) -> str:
    """The letter in an enclosed sign such as a squared N or a flag's half, or the sign itself."""
    code = ord(sign)
    for first in (0x1F130, 0x1F150, 0x1F170, 0x1F1E6):
        if first <= code < first + 26:
            return chr(ord("a") + code - first)
    return sign


def _stretched(seen: str) -> str:
    """The word with each run of one letter as one: "nooooo" as "no"."""
    return "".join(sign for index, sign in enumerate(seen) if index == 0 or sign != seen[index - 1])
