"""Words that everybody uses, in any language, so hardly names."""

from picpros.domain.reply.phrases import COMMON


def is_everyday(word: str) -> bool:
    """Whether a word is an everyday word of any language."""
    return any(common.count((word,)) for common in COMMON.values())
