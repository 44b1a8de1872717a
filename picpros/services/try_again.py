"""Work that is done anew while somebody else is faster."""

from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

from picpros.errors import Changed

_Done = TypeVar("_Done")


def while_overtaken(work: Callable[[], _Done], tries: int) -> _Done:
    """Do the work, from its first read on, until nobody wrote in between; Changed after so many tries."""
    for _ in range(tries - 1):
        with suppress(Changed):
            return work()
    return work()
