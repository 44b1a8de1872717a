"""What programs, employers and scanners add to the words of a person: device lines, banners, notices."""

from collections.abc import Sequence

from picpros.domain.reply.phrases import AGAINST, ASKS, DEVICE, DISCLAIMER, FRAMES, HINTS, NOTICE
from picpros.domain.reply.text import fold, key, words

_DEVICE_CHARS = 200
_HEADING_CHARS = 40
_NOTICE_LINES = 24
_NOTICE_CHARS = 2_000
_BRANDS = frozenset(
    [
        *("iphone", "ipad", "android", "samsung", "galaxy", "huawei", "xiaomi", "oneplus", "blackberry", "smartphone"),
        *("outlook", "yahoo", "proton", "protonmail", "windows", "gmail", "thunderbird", "tutanota", "fastmail", "aol"),
        *("gmx", "pixel", "nokia", "redmi", "oppo", "honor", "spark", "airmail"),
    ]
)
_BRAND_WORDS = 9


def part_additions(lines: Sequence[str], *, on_top: bool) -> tuple[list[str], list[str]]:
    """The lines of a person, and those of device lines, banners and disclaimers.

    On top of a mail stands a banner, which ends with its paragraph; under words or a quote all the rest is a notice.
    """
    kept: list[str] = []
    added: list[str] = []
    dropping = asked = False
    for index, line in enumerate(lines):
        bare = line.strip()
        if not bare:
            dropping = asked = False
            kept.append("")
            continue
        found = key(bare[:_DEVICE_CHARS].lstrip("[(<*_~- "))
        if not asked and found in DISCLAIMER:
            asked = True  # once in a paragraph, however many of its lines begin so
            dropping = _is_notice(lines, index)
            if dropping and (any(kept) or not on_top):
                added += lines[index:]
                break
        is_added = dropping or _is_device(bare, found, last=not any(map(str.strip, lines[index + 1 : index + 3])))
        (added if is_added else kept).append(line)
    return _stripped(kept), added


def _is_notice(lines: Sequence[str], at: int) -> bool:
    """Whether the paragraph at `at` has the words of a notice and not only a beginning like one ("This email is ...").

    The words may stand under a short heading, in the paragraph that follows it.
    """
    paragraph = ""
    for line in lines[at : at + _NOTICE_LINES]:
        if not line.strip() and len(paragraph) > _HEADING_CHARS:
            break
        paragraph += f"{line[:_NOTICE_CHARS]}\n"
    return NOTICE.within(words(fold(paragraph[:_NOTICE_CHARS])))


def _is_device(bare: str, found: str, *, last: bool) -> bool:
    if len(bare) > _DEVICE_CHARS:
        return False
    if bare[0] == "<" and bare[-1] == ">" and " " not in bare:
        return True  # the address of a link, which stood in the line above
    said = found.split()
    branded = last and 1 < len(said) <= _BRAND_WORDS and not _BRANDS.isdisjoint(said)
    return (found in DEVICE or branded) and not _speaks(said)


def _speaks(said: Sequence[str]) -> bool:
    """Whether a person refuses something in these words."""
    return any(phrases.within(said) for phrases in (ASKS, FRAMES, HINTS, AGAINST))


def _stripped(lines: list[str]) -> list[str]:
    written = [index for index, line in enumerate(lines) if line.strip()]
    return lines[written[0] : written[-1] + 1] if written else []
