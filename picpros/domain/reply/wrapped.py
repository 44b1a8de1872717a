"""Lines that a mail program broke where its window ended, put together again."""

from collections.abc import Sequence

_WIDTH = 62
"""No program breaks lines where fewer signs than this stand."""
_ENDS = (".", "!", "?", ":", ";", "\u2026", "\u3002", "\uff01", "\uff1f", ",\u00a0")
_MOST = 4_000


def rejoined(lines: Sequence[str]) -> list[str]:
    """The lines, those broken at the width of a window joined: where the next line's first word had no more room."""
    joined: list[str] = []
    last = ""
    for line in lines:
        if joined and _broken(last, line) and len(joined[-1]) + len(line) < _MOST:
            joined[-1] += " " + line.lstrip()
        else:
            joined.append(line)
        last = line
    return joined


def _broken(line: str, following: str) -> bool:
    first = following.split(None, 1)[0] if following.strip() else ""
    return bool(first) and not line.rstrip().endswith(_ENDS) and len(line.rstrip()) + 1 + len(first) > _WIDTH
