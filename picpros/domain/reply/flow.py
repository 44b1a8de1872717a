"""Plain text to lines, with the soft breaks of `format=flowed` (RFC 3676) undone."""

import re

from picpros.domain.reply import marks
from picpros.domain.reply.limits import LINES, OverLimit

_BREAK = re.compile("\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]")


def lines_of(text: str, *, flowed: bool = False, delsp: bool = False) -> list[str]:
    """The lines without trailing blanks. Raises OverLimit for more lines than mails have."""
    lines = _BREAK.split(text.translate(marks.STRIPPED).replace("\0", ""))
    if len(lines) > LINES:
        raise OverLimit
    return [line.rstrip() for line in (_unflow(lines, delsp=delsp) if flowed else lines)]


def _unflow(lines: list[str], *, delsp: bool) -> list[str]:
    joined: list[str] = []
    runs: list[str] = []
    depth = -1
    for line in [*lines, ""]:
        level = len(line) - len(line.lstrip(">"))
        words = line[level:].removeprefix(" ")
        if runs and level != depth:
            joined.append(_quoted(depth, runs))
            runs = []
        runs.append(words[:-1] if delsp and words.endswith(" ") else words)
        depth = level
        if not words.endswith(" ") or words == "-- ":
            joined.append(_quoted(level, runs))
            runs = []
    return joined


def _quoted(level: int, runs: list[str]) -> str:
    return ">" * level + (" " if level else "") + "".join(runs)
