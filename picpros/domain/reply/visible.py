"""What a person wrote: the lines of a mail without the mail that it answers."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from picpros.domain.reply import marks
from picpros.domain.reply.additions import part_additions
from picpros.domain.reply.attribution import (
    attribution,
    flattened,
    header_block,
    heading,
    is_quoted,
    rule,
    separator,
    ticket,
)
from picpros.domain.reply.trailing import is_delimiter

_INDENTS = ("\t", " |", "| ", "|")
_DEVICES = (" Sent from ", " Get Outlook ")
_TAIL_LINES = 80
_FULL = 56
"""No program breaks a quoted line before it has so many signs."""


@dataclass(slots=True)
class View:
    """What stands above the quote, what stands under or between it, and, of a quote without marks, all of it.

    Somebody may have written among its lines, which then nobody can tell from theirs.
    """

    above: list[str] = field(default_factory=list)
    below: list[str] = field(default_factory=list)
    tail: list[str] = field(default_factory=list)
    added: list[str] = field(default_factory=list)
    """Lines that look like those of programs, employers and signatures."""
    quoted: bool = False

    @property
    def text(self) -> str:
        parts = ("\n".join(self.above), "\n".join(self.below))
        return "\n\n".join(part for part in parts if part)


class _Walk:
    def __init__(self, lines: Sequence[str]) -> None:
        self.lines = lines
        self.view = View()
        self.indent = ""
        self.signed = False

    def run(self) -> View:
        at = 0
        while at < len(self.lines):
            taken = self._step(at)
            if not taken:
                self._cut(at)
                break
            at += taken
        self.view.above, on_top = part_additions(self.view.above, on_top=True)
        self.view.below, under = part_additions(self.view.below, on_top=False)
        self.view.added += on_top + under
        return self.view

    def _step(self, at: int) -> int:
        """Reads the line at `at`; answers how many lines that took, 0 where all the rest is a quote."""
        line = self.lines[at]
        if is_quoted(line) or (self.indent and line.startswith(self.indent)):
            self._quote()
            return 1
        if self._ends(at):
            return 0
        if rule(line) or ticket(line):
            return 1
        if line.startswith(marks.ATTRIBUTION):
            return self._introduced(at, 1) if not separator(line.lstrip(marks.ALL)) else 0
        span = attribution(self.lines, at)
        return self._introduced(at, span) if span else self._write(at)

    def _ends(self, at: int) -> bool:
        """Whether a line begins a quote that goes on to the end without marks."""
        line = self.lines[at]
        if line.startswith(marks.CUT) or separator(line) or header_block(self.lines, at):
            return True
        if ticket(line):
            return any(map(str.strip, self.view.above))
        return (rule(line) or heading(line)) and self._block_follows(at + 1)

    def _introduced(self, at: int, span: int) -> int:
        following = next((line for line in self.lines[at + span : at + span + 6] if line.strip()), "")
        self.indent = next((indent for indent in _INDENTS if following.startswith(indent)), "")
        if not following or following.startswith(marks.ATTRIBUTION) or is_quoted(following) or self.indent:
            self._quote()
            return span
        return 0

    def _quote(self) -> None:
        self.view.quoted = True
        self.signed = False

    def _write(self, at: int) -> int:
        line = self.lines[at]
        if is_delimiter(line) and (self.view.above or self.view.below or at):
            self.signed = True
        if line.startswith(marks.SIGNATURE):
            self.view.added.append(line[1:])
        elif self.signed:
            self.view.added.append(line)
        elif not self._wrapped(at):
            return self._add(line)
        return 1

    def _add(self, line: str) -> int:
        """Keeps the words of a line; all that follows is a quote where one begins in the line itself."""
        place = flattened(line)
        words = line[:place] if place >= 0 else line
        (self.view.below if self.view.quoted else self.view.above).append(words.rstrip())
        return 0 if place >= 0 and not line.startswith(_DEVICES, place) else 1

    def _wrapped(self, at: int) -> bool:
        """Whether the line is the torn end of a quoted one: between two of them, the first full, under other words."""
        if not self.view.quoted or not any(self.view.above) or not 0 < at < len(self.lines) - 1:
            return False
        above = self.lines[at - 1]
        return len(above.rstrip()) >= _FULL and is_quoted(above) and is_quoted(self.lines[at + 1])

    def _block_follows(self, at: int) -> bool:
        following = next((index for index in range(at, min(at + 4, len(self.lines))) if self.lines[index].strip()), -1)
        if following < 0:
            return True
        return (
            header_block(self.lines, following)
            or bool(attribution(self.lines, following))
            or separator(self.lines[following])
        )

    def _cut(self, at: int) -> None:
        self.view.quoted = True
        rest = [line.lstrip(marks.ALL) for line in self.lines[at:]]
        self.view.tail += [line for line in rest if line.strip()][-_TAIL_LINES:]


def view_of(lines: Sequence[str]) -> View:
    """What a person wrote in these lines, in one walk over them."""
    return _Walk(lines).run()
