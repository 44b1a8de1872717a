"""The subject without what clients write before it."""

from picpros.domain.reply.loud import is_loud
from picpros.domain.reply.phrases import NO, PREFIXES
from picpros.domain.reply.text import key

_MOST = 12
_PREFIX_CHARS = 24


def ends_loud(subject: str) -> bool:
    """Whether a NO in capitals was put behind a subject ("Spring portraits - NO"), as no subject of ours ends."""
    before, mark, last = (
        subject.rstrip(" .!\"'").replace(":", "-").replace("\u2013", "-").replace("(", "-").rpartition("-")
    )
    return bool(mark and before.strip()) and is_loud(last) and key(last) in NO


def bare_subject(subject: str) -> tuple[str, bool]:
    """The subject without "Re:", "AW:", "[EXTERNAL]" and the like, and whether it answers or forwards another."""
    rest, answered = subject.strip(), False
    for _ in range(_MOST):
        if rest.startswith("[") and "]" in rest[:_PREFIX_CHARS]:
            rest = rest.split("]", 1)[1].strip()
            continue
        before, colon, after = rest.replace("：", ":", 1).partition(":")
        name = key(before[:_PREFIX_CHARS]).rstrip("0123456789 ")
        if not colon or len(before) > _PREFIX_CHARS or name not in PREFIXES:
            break
        rest, answered = after.strip(), True
    return rest, answered
