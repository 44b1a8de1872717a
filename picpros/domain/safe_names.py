"""File names that every system can unpack: no path, no device, no sign with a meaning, and no two alike."""

import unicodedata
from collections.abc import Iterable

LONGEST = 120  # characters; most file systems end at 255 bytes, and a character may take three of them with UTF-8
_LONGEST_BYTES = 200
_MEANING = frozenset('<>:"/\\|?*')
_DEVICES = frozenset(
    ["con", "prn", "aux", "nul", *(f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³")]
)


def safe_name(name: str) -> str:
    """Give a name that Windows, macOS and Linux take, as near to the given one as can be."""
    text = unicodedata.normalize("NFC", name)
    text = "".join("_" if each in _MEANING or unicodedata.category(each)[0] == "C" else each for each in text)
    stem, dot, suffix = text.strip(" .").rpartition(".")
    if not dot or len(suffix) > 10:
        stem, dot, suffix = text.strip(" ."), "", ""
    stem = _cut(stem.rstrip(" ."), len(dot + suffix)) or "file"
    if stem.partition(".")[0].rstrip(" ").lower() in _DEVICES or stem.startswith(("-", "~")):
        stem = f"_{stem}"
    return f"{stem}{dot}{suffix}"


def apart(names: Iterable[str]) -> list[str]:
    """Make safe names that stay apart where capitals do not count: `a.jpg`, `A (2).jpg`."""
    taken: set[str] = set()
    return [_free(safe_name(name), taken) for name in names]


def _free(name: str, taken: set[str]) -> str:
    stem, dot, suffix = name.rpartition(".") if "." in name else (name, "", "")
    chosen, number = name, 1
    while unicodedata.normalize("NFKC", chosen).casefold() in taken:
        number += 1
        chosen = f"{stem} ({number}){dot}{suffix}"
    taken.add(unicodedata.normalize("NFKC", chosen).casefold())
    return chosen


def _cut(stem: str, more: int) -> str:
    cut = stem[: LONGEST - more]
    while len(cut.encode()) > _LONGEST_BYTES:
        cut = cut[:-1]
    return cut.rstrip(" .")
