"""Whether words belong to a language that can be read here at all."""

from collections.abc import Sequence

from picpros.domain.reply.clause import Clause
from picpros.domain.reply.index import Phrases
from picpros.domain.reply.phrases import COMMON, GOODS, IDIOMS, POLITE, PRAISE, REQUESTS, WANTS

_LOOKED_AT = 60
_SHARE = 5
_CLAUSES = 20


def is_known(said: Sequence[Clause]) -> bool:
    """Whether at least one word in five is an everyday word of one language, or there are only numbers."""
    spoken = [word for clause in said for word in clause.words if not _says_nothing(word)][:_LOOKED_AT]
    if not spoken:
        return True
    if any(IDIOMS.starting(clause.words) for clause in said[:_CLAUSES]):
        return True
    if any(_covered(phrases, said) * _SHARE >= len(spoken) for phrases in (WANTS, REQUESTS, POLITE, GOODS, PRAISE)):
        return True
    return any(common.count(spoken) * _SHARE >= len(spoken) for common in COMMON.values())


def _covered(phrases: Phrases, said: Sequence[Clause]) -> int:
    """How many of the words belong to one of these phrases of any language."""
    return sum(len(clause.words) - len(phrases.cut_from(clause.words)) for clause in said[:_CLAUSES])


def _says_nothing(word: str) -> bool:
    return any(map(str.isdigit, word))
