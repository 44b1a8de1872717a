"""Where a quote begins that has no mark on each line: attribution lines, header blocks, lines between dashes.

Each looks at a few lines from a given one, and at no more than some hundred signs of them.
"""

import re
from collections.abc import Sequence

from picpros.domain.reply.phrases import LABELS, OPENS, ORIGINAL, WROTE
from picpros.domain.reply.text import fold, key, words

_SPAN = 5
_CHARS = 420
_LABEL_CHARS = 32
_BLOCK_LINES = 9
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_TIME = re.compile(r"(?<!\d)\d{1,2}[:.h]\d\d(?!\d)")
_DATE = re.compile(r"(?<!\d)\d{1,4}[-/.]\s?\d{1,2}[-/.]\s?\d{2,4}(?!\d)")
_DASHES = ("--", "__", "==", "- -", "——", "––")
_COLONS = (":", "：")
_ENDS = (":", "：", ">", "：\u200e")
_VERBS = tuple(
    sorted({" " + verb for verb in WROTE} | {verb for verb in WROTE if not verb.isascii()}, key=len, reverse=True)
)
_VERB_ENDS = tuple(verb.replace(" ", "") if not verb.isascii() else verb for verb in _VERBS)


def attribution(lines: Sequence[str], at: int) -> int:
    """How many lines the line that introduces a quote ("On ... wrote:") takes at `at`; 0 if there is none."""
    first = lines[at].strip(" \t*_-<")
    if not first or len(first) > _CHARS or not _may_open(first):
        return 0
    joined = ""
    for count in range(1, min(_SPAN, len(lines) - at) + 1):
        line = lines[at + count - 1].strip()
        if not line or line[0] == ">":
            return 0
        joined = f"{joined} {line}"
        if len(joined) > _CHARS:
            return 0
        if count == 2 and not _may_go_on(first):
            return 0
        if line.endswith(">") and _goes_on(lines, at + count):
            continue
        ends = line.endswith(_ENDS) or fold(line).endswith(_VERB_ENDS)
        if ends and _is_attribution(joined, _next_written(lines, at + count)):
            return 0 if _begins_later(lines, at, count) else count
    return 0


def _begins_later(lines: Sequence[str], at: int, count: int) -> bool:
    """Whether the attribution found begins on a later line, so that the first one is what the person wrote.

    No line does that is the address or Message-ID of "Team Picpros wrote in".
    """
    later = (index for index in range(at + 1, at + count) if not lines[index].lstrip().startswith("<"))
    return any(_opens(fold(lines[index]).lstrip()) and attribution(lines, index) for index in later)


def _may_open(first: str) -> bool:
    """Quickly: whether a line can be the first of an attribution."""
    if "@" in first or first.endswith(_ENDS) or any(map(str.isdigit, first)):
        return True
    start = words(fold(first[:24]))
    return bool(start) and (start[0] in OPENS or " ".join(start[:2]) in OPENS or _ends_with_verb(first))


def _ends_with_verb(line: str) -> bool:
    return fold(line[-24:]).endswith(_VERB_ENDS)


def _goes_on(lines: Sequence[str], at: int) -> bool:
    """Whether the verb stands on a line of its own under the address."""
    following = lines[at].strip() if at < len(lines) else ""
    return len(following) <= _LABEL_CHARS and following.endswith(_COLONS) and not is_quoted(following)


def _may_go_on(first: str) -> bool:
    """Whether an attribution can be broken after such a line."""
    if "@" in first or "<" in first or _opens(fold(first)) or _ends_with_verb(first):
        return True
    return bool(_YEAR.search(first) or _TIME.search(first))


def _next_written(lines: Sequence[str], at: int) -> str:
    return next((line for line in lines[at : at + 4] if line.strip()), "")


def _is_attribution(joined: str, following: str) -> bool:
    text = fold(joined).strip(" *_-<").rstrip(" :：*_-")
    mailed = "@" in text
    dated = bool(_YEAR.search(text) or _DATE.search(text)) or (bool(_TIME.search(text)) and any(map(str.isdigit, text)))
    quoted = is_quoted(following) or following.startswith(("\t", " |", "|"))
    if _has_verb(text):
        return mailed or dated or quoted
    colon = joined.rstrip().endswith((":", "：", ">"))
    return colon and ((mailed and dated) or (quoted and (dated or mailed)))


def _has_verb(text: str) -> bool:
    plain = text.rstrip("() a").removesuffix("(")
    compact = text.replace(" ", "") if not text.isascii() else ""
    return text.endswith(_VERBS) or plain.endswith(_VERBS) or compact.endswith(_VERB_ENDS) or _verb_inside(text)


def _verb_inside(text: str) -> bool:
    """Whether the verb stands before the name: "Am 2. März schrieb Team <...>"."""
    spaced = " " + text + " "
    return any(f"{verb} " in spaced for verb in _VERBS if verb[0] == " " and len(verb) > 4) and (
        text.endswith(">") or _opens(text) or bool(_YEAR.search(text))
    )


def _opens(text: str) -> bool:
    start = words(text[:40])
    return bool(start) and (start[0] in OPENS or " ".join(start[:2]) in OPENS or start[0].isdigit())


def is_quoted(line: str) -> bool:
    """Whether a line bears a quote mark: `>`, or `MM>` as some clients write."""
    bare = line.lstrip(" ")
    if bare[:1] in {">", "＞", "\x01"}:
        return len(line) - len(bare) < 4
    initials, mark, _ = bare[:6].partition(">")
    return bool(mark) and 0 < len(initials) <= 4 and initials.isalpha() and initials.isupper()


def header_block(lines: Sequence[str], at: int) -> bool:
    """Whether the block of header lines that Outlook and others write above an unmarked quote begins at `at`."""
    label = _label(lines[at])
    if not label:
        return False
    known = label in LABELS
    found = 1 if known else 0
    seen = [lines[at][:_CHARS]]
    for line in lines[at + 1 : at + _BLOCK_LINES]:
        name = _label(line)
        if not name and not line.strip() and len(seen) > 2:
            break
        seen.append(line[:_CHARS])
        found += 1 if name and name in LABELS else 0
    if known and found >= 3:
        return True
    labelled = [line for line in seen[:6] if _label(line)]
    return len(labelled) >= 3 and "@" in labelled[0] and any(_YEAR.search(line) for line in labelled[1:])


def _label(line: str) -> str:
    """The name before the colon of a line that looks like a header field; empty if it does not."""
    start = line[:_LABEL_CHARS].replace("：", ":").lstrip(" *_>|\u200e")
    name, colon, _ = start.partition(":")
    bare = name.strip(" *_\u00a0")
    if not colon or not bare or any(map(str.isdigit, bare)) or bare.count(" ") > 2:
        return ""
    return key(bare)


def separator(line: str) -> bool:
    """Whether a line such as `-----Original Message-----` says that a quoted or forwarded mail follows."""
    bare = line.strip(" *>|\t")
    if not bare or len(bare) > 160:
        return False
    dashed = bare.startswith(_DASHES) and bare.endswith((*_DASHES, ":"))
    inner = bare.strip("-_= —–")
    if not inner or not (dashed or bare.endswith((":", "："))):
        return False
    found = key(inner)
    if found in ORIGINAL or (dashed and _is_attribution(inner, "")):
        return True
    return (
        dashed
        and bare.startswith("----")
        and bare.endswith("----")
        and 2 <= len(found.split()) <= (30 if "@" in inner else 12)
    )


def ticket(line: str) -> bool:
    """Whether it is the line over which a ticket system wants to be answered: what it wrote itself stands under it."""
    bare = line.strip()
    return bare.startswith("##-") and bare.endswith("-##")


def heading(line: str) -> bool:
    """Whether a line is nothing but the words that such lines have between their dashes."""
    return len(line) <= _LABEL_CHARS and key(line) in ORIGINAL


def rule(line: str) -> bool:
    """Whether a line is nothing but the long rule that Outlook draws above a quote."""
    bare = line.strip()
    return len(bare) >= 10 and (
        bare.count("_") == len(bare) or bare.count("-") == len(bare) or bare.count("=") == len(bare)
    )


def flattened(line: str) -> int:
    """Where in one long line the quote begins that a gateway put behind the answer without a break; -1 if nowhere."""
    if len(line) < 40:
        return -1
    found = [
        line.find(mark)
        for mark in ("-----Original Message", "---------- Forwarded message", " Sent from my ", " Get Outlook for ")
    ]
    start = line.find(" From: ", 0, 3_000)
    if start >= 0 and line.find(" Subject: ", start, start + 500) >= 0:
        found.append(start)
    for verb in (" wrote:", " schrieb:", " a écrit :", " a écrit:", " escribió:", " escreveu:", " ha scritto:"):
        end = line.find(verb, 0, 4_000)
        window = line[max(0, end - 250) : end] if end >= 0 else ""
        opener = max((window.find(word) for word in (" On ", " Am ", " Le ", " El ", " Em ", " Il ")), default=-1)
        if opener >= 0 and any(map(str.isdigit, window[opener : opener + 40])):
            found.append(max(0, end - 250) + opener)
    return min((place for place in found if place >= 0), default=-1)
