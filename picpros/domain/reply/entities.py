"""Character references of HTML, without numbers that are too long to be any."""

import re

_REFERENCE = re.compile(r"&(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});?")
_COMMON = {
    "nbsp": " ",
    "amp": "&",
    "lt": "<",
    "gt": ">",
    "quot": '"',
    "apos": "'",
    "rsquo": "\u2019",
    "zwnj": "",
    "shy": "",
}
_LAST = 0x10FFFF


def unescape(text: str) -> str:
    """The text with its character references replaced; what is none stays."""
    return _REFERENCE.sub(_replace, text) if "&" in text else text


def _replace(found: re.Match[str]) -> str:
    name = found[1]
    if name.startswith("#"):
        number = int("0" + name[1:], base=0) if name[1] in "xX" else int(name[1:])
        return chr(number) if 0 < number <= _LAST and not 0xD800 <= number <= 0xDFFF else "\ufffd"
    return _COMMON[name] if name in _COMMON else _rare(name) or found[0]


def _rare(name: str) -> str:
    from html.entities import html5  # noqa: PLC0415 - 2,200 names that most mails never need

    return html5.get(name + ";", "")
