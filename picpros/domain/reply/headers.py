"""Header fields: unfolding, parameters and addresses, in one pass each."""

from collections.abc import Mapping

from picpros.domain.reply.encoded import decode_words
from picpros.domain.reply.limits import HEADER_BYTES, HEADER_VALUE, OverLimit

_ADDRESS_CHARS = 320


class Headers:
    """The fields of one header block, by lower-case name."""

    def __init__(self, fields: Mapping[str, list[str]]) -> None:
        self._fields = fields

    def get(self, name: str) -> str:
        """The first field of that name as it stands, unfolded; empty if there is none."""
        return self._fields.get(name, [""])[0]

    def has(self, *names: str) -> bool:
        return any(name in self._fields for name in names)

    def without(self, name: str) -> "Headers":
        return Headers({field: values for field, values in self._fields.items() if field != name})

    def text(self, name: str) -> str:
        """The field decoded for people to read, without controls."""
        value = self.get(name)
        if len(value) > HEADER_VALUE:
            raise OverLimit
        return "".join(sign for sign in decode_words(value) if sign.isprintable() or sign == " ").strip()

    def token(self, name: str) -> str:
        """The field's first word in lower case, without parameters and comments."""
        return self.get(name).replace("(", ";").split(";", 1)[0].strip().lower()[:80]


def parse(block: bytes) -> Headers:
    """The fields of a header block with any line ends; lines that are no fields are passed over."""
    if len(block) > HEADER_BYTES:
        raise OverLimit
    fields: dict[str, list[str]] = {}
    pieces: list[str] = []
    for line in [*_decode(block).splitlines(), ""]:
        if line[:1] in {" ", "\t"} and pieces:
            pieces.append(line.strip())
            continue
        _file(pieces, fields)
        pieces = [line]
    return Headers(fields)


def _decode(block: bytes) -> str:
    try:
        return block.decode("utf-8")
    except UnicodeDecodeError:
        return block.decode("latin-1")


def _file(pieces: list[str], fields: dict[str, list[str]]) -> None:
    name, colon, value = (pieces[0] if pieces else "").partition(":")
    if colon and " " not in name.strip():
        fields.setdefault(name.strip().lower(), []).append(" ".join([value.strip(), *pieces[1:]]).strip())


def with_parameters(value: str) -> tuple[str, dict[str, str]]:
    """A structured value such as `text/plain; charset="utf-8"`: its first word in lower case, and its parameters."""
    pieces = _split_unquoted(value[:HEADER_VALUE], ";")
    parameters: dict[str, str] = {}
    for piece in pieces[1:]:
        name, equals, text = piece.partition("=")
        bare = name.strip().lower().split("*", 1)[0]
        if equals and bare:
            parameters[bare] = parameters.get(bare, "") + _unquote(text.strip())
    return pieces[0].strip().lower(), parameters


def _split_unquoted(value: str, mark: str) -> list[str]:
    pieces: list[str] = []
    for index, run in enumerate(value.split('"')):
        if index % 2:
            pieces[-1] += f'"{run}"'
            continue
        first, *rest = run.split(mark)
        pieces = [*pieces[:-1], (pieces[-1] if pieces else "") + first, *rest] if len(pieces) < 64 else pieces
    return pieces


def _unquote(text: str) -> str:
    if text.startswith('"'):
        return text[1:].split('"', 1)[0]
    return text.split(" ", 1)[0]


def address(value: str) -> str:
    """The first address of a `From` value, without name and comments; empty if there is none or it is not plain."""
    for index, run in enumerate(value[:HEADER_VALUE].split('"')):
        if index % 2 and "@" in run:
            value = value.replace(f'"{run}"', "", 1)
    inside = next((run for run in _bracketed(value) if "@" in run), value.split("(")[0].split(",")[0])
    found = inside.strip()
    plain = found.isprintable() and " " not in found and found.count("@") == 1 and len(found) <= _ADDRESS_CHARS
    return found if plain and not found.startswith("@") and not found.endswith("@") else ""


def _bracketed(value: str) -> list[str]:
    return [run.partition(">")[0] for run in value.split("<")[1:]]


def identifier(value: str) -> str:
    """A Message-ID such as `<a@b>`, or empty if it is none."""
    found = value.strip().split(" ", 1)[0]
    plain = found.startswith("<") and found.endswith(">") and found.isprintable() and len(found) <= 998
    return found if plain else ""
