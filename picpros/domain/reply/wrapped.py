"""Lines that a mail program broke where its window ended, put together again."""

from collections.abc import Sequence
from itertools import groupby, pairwise

_WIDTH = 62
"""Few programs break lines where fewer signs than this stand."""
_NARROW = 24
_FEW = 3
"""So many lines of a paragraph must be full to show that it was broken at a narrower width."""
_ENDS = (".", "!", "?", ":", ";", "\u2026", "\u3002", "\uff01", "\uff1f", ",\u00a0")
_MOST = 4_000


def rejoined(lines: Sequence[str]) -> list[str]:
    """The lines, those broken at the width of a window joined: where the next line's first word had no more room."""
    return [line for _, paragraph in groupby(lines, key=_says) for line in _joined(list(paragraph))]


def _says(line: str) -> bool:
    return bool(line.strip())


def _joined(paragraph: Sequence[str]) -> list[str]:
    joined = [paragraph[0]]
    width = _width(paragraph)
    for last, line in pairwise(paragraph):
        broken = not last.rstrip().endswith(_ENDS) and _is_full(last, line, width)
        if broken and len(joined[-1]) + len(line) < _MOST:
            joined[-1] += " " + line.lstrip()
        else:
            joined.append(line)
    return joined


def _width(paragraph: Sequence[str]) -> int:
    """The width that a paragraph was broken at, which a telephone's or a narrow window's paragraphs show."""
    longest = max(len(line.rstrip()) for line in paragraph)
    narrow = _NARROW <= longest < _WIDTH and len(paragraph) >= _FEW
    full = narrow and all(_is_full(line, following, longest) for line, following in pairwise(paragraph))
    return longest if full else _WIDTH


def _is_full(line: str, following: str, width: int) -> bool:
    first = following.split(None, 1)[0] if following.strip() else ""
    return bool(first) and len(line.rstrip()) + 1 + len(first) > width
