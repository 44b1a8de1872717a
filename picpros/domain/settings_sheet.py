"""A settings file read field by field, every mistake kept with its line, so that a person can mend them all at once."""

import re
import tomllib
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any, TypeVar

T = TypeVar("T")
Check = Callable[[object], T]

_HEADER = re.compile(r"\s*\[\[?\s*([A-Za-z0-9_-]+)\s*\]\]?\s*(?:#.*)?")
_KEY = re.compile(r"""\s*["']?([A-Za-z0-9_-]+)["']?\s*[=.]""")
_SYNTAX_LINE = re.compile(r"at line (\d+)")


class SettingsError(Exception):
    """What is wrong with the settings; `problems` has a sentence each, such as "studio.toml line 23: price: ..."."""

    def __init__(self, problems: list[str]) -> None:
        super().__init__("\n".join(problems))
        self.problems = tuple(problems)


class Sheet:
    """The tables of one TOML file; ask for all that is known, then `finish`. Numbers with a point come as Decimal."""

    def __init__(self, text: str, name: str) -> None:
        self._name = name
        self._lines = line_numbers(text)
        self._problems: list[tuple[int, str]] = []
        self._known: list[str] = []
        self._tables: list[Table] = []
        try:
            self._data = tomllib.loads(text, parse_float=Decimal)
        except tomllib.TOMLDecodeError as exc:
            found = _SYNTAX_LINE.search(str(exc))
            line = int(found[1]) if found else text.count("\n") + 1
            raise SettingsError([f"{name} line {line}: this cannot be read: {exc}"]) from exc

    def table(self, name: str) -> "Table":
        """Open `[name]`; one that is missing is a problem, and empty from then on."""
        values = self._data.get(name)
        if not isinstance(values, dict):
            what = "is missing" if values is None else "must be one heading with its settings below it"
            self.problem(self.line(name, 0, ""), f"[{name}] {what}")
        return self._open(name, 0, values if isinstance(values, dict) else None)

    def tables(self, name: str) -> list["Table"]:
        """Open every `[[name]]`; at least one is needed."""
        values = self._data.get(name)
        rows = values if isinstance(values, list) and all(isinstance(row, dict) for row in values) else []
        if not rows:
            self.problem(self.line(name, 0, ""), f"at least one [[{name}]] is needed")
        self._known.append(name)
        return [self._open(name, number, row) for number, row in enumerate(rows)]

    def problem(self, line: int, sentence: str) -> None:
        self._problems.append((line, sentence))

    def line(self, table: str, number: int, key: str) -> int:
        """Find where a key stands, else its table, else the first line."""
        return self._lines.get((table, number, key)) or self._lines.get((table, number, "")) or 1

    def finish(self) -> None:
        """Name what nobody asked for, and raise SettingsError if there is any problem, in the file's order."""
        for name in self._data.keys() - set(self._known):
            self.problem(self._lines.get((name, 0, "")) or self.line("", 0, name), f"{name}: nobody knows this")
        for table in self._tables:
            table.name_the_unknown()
        if self._problems:
            raise SettingsError([f"{self._name} line {line}: {sentence}" for line, sentence in sorted(self._problems)])

    def _open(self, name: str, number: int, values: Mapping[str, Any] | None) -> "Table":
        self._known.append(name)
        self._tables.append(Table(self, name, number, values))
        return self._tables[-1]


class Table:
    """One table of the sheet, the `number`th of its name."""

    def __init__(self, sheet: Sheet, name: str, number: int, values: Mapping[str, Any] | None) -> None:
        self._sheet, self._name, self._number = sheet, name, number
        self._missing = values is None
        self._values = values or {}
        self._known: set[str] = set()

    def take(self, key: str, check: Check[T], otherwise: T) -> T:
        """Give what `check` makes of the value; where there is none, or it raises ValueError, note it and go on."""
        self._known.add(key)
        if self._missing:
            return otherwise
        if key not in self._values:
            self.problem(key, "this is missing")
            return otherwise
        try:
            return check(self._values[key])
        except ValueError as exc:
            self.problem(key, str(exc))
            return otherwise

    def problem(self, key: str, sentence: str) -> None:
        self._sheet.problem(self._sheet.line(self._name, self._number, key), f"{key}: {sentence}")

    def name_the_unknown(self) -> None:
        for key in self._values.keys() - self._known:
            self.problem(key, "nobody knows this key")


def line_numbers(text: str) -> dict[tuple[str, int, str], int]:
    """Find the line of each (table, how many of that name came before, key); key "" is the table's own header."""
    lines: dict[tuple[str, int, str], int] = {}
    table, number, inside_text = "", 0, False
    for line, content in enumerate(text.splitlines(), start=1):
        header, key = _HEADER.fullmatch(content), _KEY.match(content)
        if header and not inside_text:
            table = header[1]
            number = sum(1 for name, _, key_ in lines if (name, key_) == (table, ""))
            lines[table, number, ""] = line
        elif key and not inside_text:
            lines.setdefault((table, number, key[1]), line)
        inside_text ^= (content.count('"""') + content.count("'''")) % 2 == 1
    return lines


def text(value: object) -> str:
    """Check for a text of one line; what could break a mail's header is refused."""
    if not isinstance(value, str) or not value.strip():
        raise ValueError('a text in quotes is needed, such as "Team Picpros"')
    if not value.isprintable():
        raise ValueError("line breaks and control characters cannot stand here")
    return value.strip()


def texts(value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not value:
        raise ValueError('a list of texts is needed, such as ["1 Main Street", "Springfield"]')
    return tuple(text(item) for item in value)


def matching(pattern: str, wanted: str) -> Check[str]:
    """Make a check for a text that matches as a whole; `wanted` says to a person what would."""

    def check(value: object) -> str:
        if not re.fullmatch(pattern, text(value)):
            raise ValueError(f"{wanted} is needed")
        return text(value)

    return check
