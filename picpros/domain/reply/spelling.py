"""The one word that people misspell most when they ask for an end of mails."""

_WORD = "unsubscribe"
_BEGINNINGS = ("un", "us", "nu", "in")
_SHORTEST, _LONGEST = 9, 14
_ERRORS = 2
_RIGHT = frozenset(_WORD + end for end in ("", "d", "s", "r", "rs")) | {"unsubscribing"}


def is_unsubscribe(word: str) -> bool:
    """Whether a folded word is "unsubscribe" or "unsubscribed" with one or two letters wrong."""
    if word in _RIGHT or not word.startswith(_BEGINNINGS) or not _SHORTEST <= len(word) <= _LONGEST:
        return False
    return any(_distance(word, right) <= _ERRORS for right in (_WORD, _WORD + "d"))


def _distance(one: str, other: str) -> int:
    """How many letters must be put in, left out, exchanged or swapped with their neighbour."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, left in enumerate(one, 1):
        line = [row]
        for column, right in enumerate(other, 1):
            cost = min(last[column] + 1, line[-1] + 1, last[column - 1] + (left != right))
            if before and column > 1 and left == other[column - 2] and one[row - 2] == right:
                cost = min(cost, before[column - 2] + 1)
            line.append(cost)
        before, last = last, line
    return last[-1]
