"""HTML to lines, in one pass: no tree, no backtracking, no second look at anything.

Quotes, attribution lines, signatures and cuts that the client marked in its HTML stand in front of their lines as the
signs of `marks`. Alternative texts, comments, styles and hidden elements are not what a person wrote.
"""

import re

from picpros.domain.reply import marks
from picpros.domain.reply.entities import unescape
from picpros.domain.reply.limits import HTML_CHARS, HTML_TAGS, LINES, OPEN_TAG_CHARS, OverLimit
from picpros.domain.reply.places import HIDDEN, place

_BREAKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "br",
        "center",
        "dd",
        "div",
        "dl",
        "dt",
        "fieldset",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "tbody",
        "tfoot",
        "thead",
        "tr",
        "ul",
    ]
)
_HELD = frozenset(
    [
        "a",
        "article",
        "aside",
        "blockquote",
        "center",
        "div",
        "footer",
        "head",
        "header",
        "main",
        "noscript",
        "object",
        "pre",
        "script",
        "section",
        "select",
        "span",
        "style",
        "svg",
        "table",
        "td",
        "template",
        "textarea",
        "title",
        "tr",
    ]
)
_TAIL_CHARS = 1_500
"""How much is still read at the end of a quote that takes all the rest, for a NO that somebody wrote under it."""
_RAW = frozenset({"script", "style", "title", "textarea"})
_RAW_END = re.compile(r"</(?:script|style|title|textarea)", re.IGNORECASE)


class _Reader:
    def __init__(self) -> None:
        self.lines: list[str] = []
        self._line: list[str] = []
        self._open: list[tuple[str, str]] = []
        self._names: dict[str, int] = {}
        self._places: dict[str, int] = dict.fromkeys((HIDDEN, marks.QUOTE, marks.ATTRIBUTION, marks.SIGNATURE, ""), 0)

    def text(self, source: str) -> None:
        if not source or self._places[HIDDEN]:
            return
        if not self._names.get("pre"):
            self._line.append(source)
            return
        first, *rest = source.split("\n")
        self._line.append(first)
        for line in rest:
            self.end_line(blank=True)
            self._line.append(line)

    def end_line(self, *, blank: bool = False) -> None:
        text = " ".join(unescape("".join(self._line)).translate(marks.STRIPPED).split())
        self._line.clear()
        sign = next((sign for sign in (marks.QUOTE, marks.ATTRIBUTION, marks.SIGNATURE) if self._places[sign]), "")
        if text or (blank and self.lines and self.lines[-1]):
            self.lines.append(sign + text if text else "")
        if len(self.lines) > LINES:
            raise OverLimit

    def opens(self, tag: str, source: str) -> None:
        if tag in _BREAKS:
            self.end_line(blank=tag == "br")
        if tag in _BREAKS and self._open and self._open[-1] == ("p", HIDDEN):
            self.closes("p")
        if tag == "body":
            self.closes("head")
        if tag in {"td", "th"}:
            self.text(" ")
        kind = place(tag, source) if tag in _HELD or tag in {"hr", "p"} else ""
        if kind == marks.CUT:
            self.end_line()
            self.lines.append(marks.CUT)
        elif (tag in _HELD or kind == HIDDEN) and not source.endswith("/"):
            if kind and tag not in _BREAKS and kind != HIDDEN:
                self.end_line()
            self._open.append((tag, kind))
            self._names[tag] = self._names.get(tag, 0) + 1
            self._places[kind] += 1

    def closes(self, tag: str) -> None:
        if tag in _BREAKS:
            self.end_line()
            if tag == "p":
                self.end_line(blank=True)
        if not self._names.get(tag):
            return
        name = ""
        while name != tag:
            name, kind = self._open.pop()
            if kind and kind != HIDDEN:
                self.end_line()
            self._names[name] -= 1
            self._places[kind] -= 1


def lines_of(html: str) -> tuple[list[str], bool]:
    """The lines, and whether all of the HTML was read.

    Raises OverLimit for more tags than mails have, or a tag that never ends.
    """
    whole = len(html) <= HTML_CHARS
    source = html[:HTML_CHARS]
    reader = _Reader()
    position = tags = 0
    cut = False
    while True:
        start = source.find("<", position)
        reader.text(source[position : start if start >= 0 else len(source)])
        if start < 0:
            break
        tags += 1
        if tags > HTML_TAGS:
            raise OverLimit
        position = _tag(source, start, reader, whole=whole)
        if not cut and reader.lines and reader.lines[-1] == marks.CUT:
            cut, position = True, max(position, len(source) - _TAIL_CHARS)
    reader.end_line()
    return reader.lines, whole or cut


def _tag(source: str, start: int, reader: _Reader, *, whole: bool) -> int:
    """Reads what begins with `<` at `start`; answers where reading goes on."""
    follows = source[start + 1 : start + 4]
    if follows.startswith("!--"):
        return _past(source, start, "-->", start + 4, whole=whole)
    if not (follows[:1].isalpha() or follows[:1] in {"/", "!", "?"}):
        reader.text("<")
        return start + 1
    end = _tag_end(source, start, whole=whole)
    inside = source[start + 1 : end - 1]
    words = inside[:40].lstrip("/").split(None, 1)
    name = words[0].split("/", 1)[0].lower() if words else ""
    if inside.startswith("/"):
        reader.closes(name)
    elif name and name[0].isalpha():
        reader.opens(name, inside)
        if name in _RAW and not inside.endswith("/"):
            return _raw_end(source, end)
    return end


def _past(source: str, start: int, mark: str, begin: int, *, whole: bool) -> int:
    end = source.find(mark, begin)
    if end < 0:
        if whole and len(source) - start > OPEN_TAG_CHARS:
            raise OverLimit
        return len(source)
    return end + len(mark)


def _tag_end(source: str, start: int, *, whole: bool) -> int:
    """Past the `>` that ends the tag; one inside a quoted value does not, if the quote is closed soon."""
    first = _past(source, start, ">", start, whole=whole)
    end = first
    while source.count('"', start, end) % 2 and end - start < OPEN_TAG_CHARS:
        end = source.find(">", end) + 1
        if end == 0:
            return first
    return end if end - start < OPEN_TAG_CHARS or end == first else first


def _raw_end(source: str, begin: int) -> int:
    """Where the closing tag of a script or style begins; the end if there is none."""
    closing = _RAW_END.search(source, begin)
    return closing.start() if closing else len(source)
