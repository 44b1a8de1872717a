"""Whether an answer repeats what was sent."""

from collections.abc import Iterator
from typing import Any

from schemathesis import Case

from tests.fuzz.operations import TEXT

SHORTEST = 6  # what is shorter stands in our own sentences by chance


def echoes(case: Case, answer: str) -> list[str]:
    """List the values and names that were sent and stand in an answer, but for words of our own document."""
    sent = {*_texts(case.body), *_texts(case.path_parameters), *_texts(case.query)}
    return sorted(each for each in sent if len(each) >= SHORTEST and each in answer and each not in TEXT)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield str(name)
            yield from _texts(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from _texts(inner)
    elif isinstance(value, bytes):
        yield value.decode("latin-1")
    elif isinstance(value, str | int | float) and not isinstance(value, bool):
        yield str(value)
