"""How much a whole reply sounds like a refusal of mails, as learned from replies that people judged.

Phrases tell what is known; this tells what resembles it. It decides nothing: where it contradicts the phrases, a
person looks. The weights come from `tools/learn_replies.py`.
"""

import math
import re
from base64 import b85decode
from collections.abc import Sequence
from functools import cache
from zlib import crc32

from picpros.domain.reply.clause import Clause
from picpros.domain.reply.learned import BIAS, STEP, WEIGHTS
from picpros.domain.reply.text import fold

PLACES = 1 << 14
"""How many weights there are; several features may share one."""
_CHARS = 1_500
_WORD = re.compile(r"[^\W_]+")
_THAI, _SIGNS = ("\u0e00", "\u0e7f"), "\u2e80"
"""Thai, and what comes from there on: scripts in which one sign says as much as a word or a syllable."""
_FLAGS = (
    *("wants", "praises", "demands", "about_goods", "chooses", "matters", "is_received", "talks", "fond", "refuses"),
    *("about_mail", "gives_reason", "belongs", "hushed", "starts_no", "thanks", "questions"),
)


def features(text: str, said: Sequence[Clause]) -> list[int]:
    """The places of all that is weighed: letters that follow each other in a word, what clauses say, length and marks.

    `text` is what the person wrote, of which the first 1,500 signs count; `said` are its clauses.
    """
    written = text[:_CHARS]
    found = _WORD.findall(fold(written))
    grams = {gram for word in set(found) for gram in _grams(word)}
    grams |= {f"^{' '.join(found[:1])}", f"^{' '.join(found[:2])}", f"#{min(6, len(found).bit_length())}"}
    grams |= {f"#{mark}" for mark in "?!" if mark in written} | ({"#9"} if any(map(str.isdigit, written)) else set())
    grams |= {f"#{flag}" for flag in _FLAGS if any(getattr(clause, flag) for clause in said)}
    return sorted({crc32(gram.encode()) % PLACES for gram in grams})


def leaning(text: str, said: Sequence[Clause]) -> float:
    """The logarithm of the odds that this refuses mails: above 0 it rather does."""
    places = features(text, said)
    weights = _weights()
    weighed: float = STEP * sum(weights[place] - 128 for place in places) / math.sqrt(len(places))
    return BIAS + weighed


def _grams(word: str) -> list[str]:
    marked = f"<{word}>"
    last = max(word)  # no range in a pattern, which takes milliseconds to be made
    sizes = (1, 2, 3) if last >= _SIGNS or _THAI[0] <= last <= _THAI[1] else (3, 4, 5)
    return [marked[at : at + size] for size in sizes for at in range(len(marked) - size + 1)]


@cache
def _weights() -> bytes:
    return b85decode(WEIGHTS)
