"""Whether a NO stands there in capitals, as our mails ask for it."""

import re

from picpros.domain.reply.phrases import NO
from picpros.domain.reply.text import key

_CHARS = 200
_WORD = re.compile(r"[^\W\d_]+")


def is_loud(line: str) -> bool:
    """Whether the first NO of the line is in capitals."""
    said = next((word for word in _WORD.findall(line[:_CHARS]) if key(word) in NO), "")
    return len(said) > 1 and said.isupper()
