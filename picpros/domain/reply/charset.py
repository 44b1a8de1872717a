"""Bytes to text under whatever the sender called the charset."""

import codecs
import re

_SAME = {
    "us-ascii": "cp1252",
    "ascii": "cp1252",
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "iso-8859-9": "cp1254",
    "iso-8859-8-i": "iso-8859-8",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "big5": "big5hkscs",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "ks_c_5601-1987": "cp949",
    "euc-kr": "cp949",
    "iso-2022-jp": "iso2022_jp_ext",
    "cp50220": "iso2022_jp_ext",
    "hz-gb-2312": "hz",
    "x-mac-roman": "mac-roman",
}
_NAMES = re.compile(
    r"utf-?(?:7|8|16(?:-?[lb]e)?|32(?:-?[lb]e)?)|iso-?8859-\d{1,2}|windows-(?:125\d|874)|cp\d{3,4}|koi8-[rtu]|gb18030"
    r"|hz|big5hkscs|euc-jp|iso2022_jp_ext|iso-2022-(?:kr|jp-[123])|mac-(?:roman|cyrillic|latin2|greek|turkish)|macintosh"
    r"|tis-620|ibm\d{3}"
)
"""Only these go to Python's codecs: others are no charsets, or (punycode, idna) slow on purpose-made bytes."""
_STATEFUL = ("iso-2022", "iso2022", "utf-7", "utf7", "hz")
_DOUBLE = ("gb", "big5", "cp932", "cp949", "euc")


def decode(data: bytes, label: str) -> tuple[str, bool]:
    """The text, and whether it can be trusted; never raises.

    It cannot for an unknown charset with bytes beyond ASCII, nor for bytes that the named charset does not have.
    """
    mark = _mark(data)
    if mark:
        return data.decode(mark, "replace").lstrip("\ufeff"), True
    name = label.strip().strip("'\"").lower()
    if b"\x1b$" in data:
        name = "iso-2022-jp"
    codec = _SAME.get(name, name)
    if _wide(data, codec):
        return _decode_wide(data, codec)
    if data.isascii() and not codec.startswith(_STATEFUL):
        return data.decode("ascii"), True
    return _by_name(data, codec)


def _mark(data: bytes) -> str:
    if data.startswith(codecs.BOM_UTF8):
        return "utf-8"
    if data.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return "utf-32"
    return "utf-16" if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else ""


def _wide(data: bytes, codec: str) -> bool:
    return codec.startswith(("utf-16", "utf16", "utf-32", "utf32", "ucs")) or data[:64].count(0) * 4 > len(data[:64])


def _decode_wide(data: bytes, codec: str) -> tuple[str, bool]:
    size = 4 if "32" in codec else 2
    big = codec.endswith("be") or (not codec.endswith("le") and data[0:64:2].count(0) > data[1:64:2].count(0))
    text = data[: len(data) - len(data) % size].decode(f"utf-{size * 8}-{'be' if big else 'le'}", "replace")
    return text, "\ufffd" not in text


def _by_name(data: bytes, codec: str) -> tuple[str, bool]:
    """The text by the charset's name, or as UTF-8 where that fits.

    UTF-8 comes first, whatever the label: no other charset's text looks like it by chance, except short texts of
    two-byte charsets.
    """
    known = _NAMES.fullmatch(codec) is not None and _exists(codec)
    order = [codec, "utf-8"] if codec.startswith((*_DOUBLE, *_STATEFUL)) else ["utf-8", codec]
    for name in order if known else ["utf-8"]:
        text = _strict(data, name)
        if text is not None:
            return text, True
    return data.decode(codec if known else "cp1252", "replace"), False


def _exists(codec: str) -> bool:
    try:
        codecs.lookup(codec)
    except LookupError:
        return False
    return True


def _strict(data: bytes, codec: str) -> str | None:
    try:
        return data.decode(codec)
    except UnicodeError:
        return None
