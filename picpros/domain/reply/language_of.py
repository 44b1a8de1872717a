"""Whether words belong to a language that can be read here at all."""

from collections.abc import Sequence

from picpros.domain.reply.clauses import Clause
from picpros.domain.reply.phrases import COMMON, IDIOMS, POLITE, REQUESTS, WANTS

_LOOKED_AT = 60
_SHARE = 5


def is_known(said: Sequence[Clause]) -> bool:
    """Whether at least one word in five is an everyday word of one language, or there are only numbers."""
    spoken = [word for clause in said for word in clause.words if not _says_nothing(word)][:_LOOKED_AT]
    if not spoken:
        return True
    if any(WANTS.within(clause.words) or REQUESTS.within(clause.words) for clause in said[:20]):
        return True
    if any(IDIOMS.starting(clause.words) or POLITE.within(clause.words) for clause in said[:20]):
        return True
    return any(common.count(spoken) * _SHARE >= len(spoken) for common in COMMON.values())


def is_everyday(word: str) -> bool:
    """Whether a word is an everyday word of any language, so hardly a name."""
    return any(common.count((word,)) for common in COMMON.values())


def _says_nothing(word: str) -> bool:
    return any(map(str.isdigit, word)) or "@" in word
