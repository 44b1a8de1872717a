"""How a person ends: leave, name, card."""

import re
from collections.abc import Sequence

from picpros.domain.reply.phrases import ASKS, CLOSING, NO, OUT, POLITE, POSTSCRIPT
from picpros.domain.reply.text import key

_CARD_LINES = 6
_CARD_NAMES = 4
_MARK_CHARS = 24
_NAMES = re.compile(r"[^\W\d_]+")
_SIGNED = ("-- ", "--", "—", "___", "__", "–")


def is_delimiter(line: str) -> bool:
    """Whether a line begins a signature (RFC 3676 and its sloppy relatives)."""
    return line.strip(" \u00a0") in _SIGNED or line.rstrip() in {"-- ", "--"}


def before_closing(lines: Sequence[str]) -> list[str]:
    """The lines above "Best regards" and the name under it; all of them where no closing stands under other words."""
    begin = _signable(lines)
    for index, line in enumerate(lines[begin:], begin):
        bare = line.strip()
        if len(bare) > 60 or not bare:
            continue
        found = key(bare)
        closes = found in CLOSING or (bool(found) and _closes_with_name(found))
        if (closes or _is_card(lines, index)) and any(above.strip() for above in lines[:index]):
            return list(lines[:index])
    return list(lines)


def _is_card(lines: Sequence[str], at: int) -> bool:
    """Whether a name and what goes with it (a title, a company, a motto) stand there as the last paragraph."""
    under = lines[at + 1 :]
    if lines[at - 1].strip() or not 0 < len(under) <= _CARD_LINES or not all(map(str.strip, under)):
        return False
    names = _NAMES.findall(lines[at])
    named = 1 < len(names) <= _CARD_NAMES and all(name.istitle() for name in names)
    asked = any(ASKS.within(key(line).split()) or key(line) in OUT for line in under)
    return named and not asked and lines[at].strip()[-1] not in ".!?:," and not _says(names)


def _says(names: Sequence[str]) -> bool:
    """Whether the words of a line are rather words than names."""
    said = [key(name) for name in names]
    return " ".join(said) in OUT or NO.within(said) or ASKS.within(said) or POLITE.starting(said) > 0


def _closes_with_name(found: str) -> bool:
    """Whether it takes leave with a name: "Best, Maria", "Mit freundlichen Grüßen Anna Schmidt"."""
    names = found.split()
    if found in OUT or NO.within(names) or ASKS.within(names):
        return False
    length = CLOSING.starting(names)
    return length >= 1 and 0 < len(names) - length <= 3 and (length >= 2 or len(names) - length <= 2)


def _signable(lines: Sequence[str]) -> int:
    """The first line under which all can be a signature: short lines that ask nothing."""
    unsigned = (index for index in range(len(lines) - 1, -1, -1) if not _may_sign(lines[index]))
    return next(unsigned, 0)


def _may_sign(line: str) -> bool:
    return len(line) <= 120 and "?" not in line and "？" not in line and key(line[:_MARK_CHARS]) not in POSTSCRIPT
