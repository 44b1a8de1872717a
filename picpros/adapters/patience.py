"""Patience: one deadline for all calls and tries of an invocation, and pauses with full jitter between the tries."""

import random
import time
from collections.abc import Callable
from typing import Protocol

TRIES = 8
SPARE = 5.0  # seconds before the function's end, to answer in: 20 of the 25 that functions behind the HTTP API have
_FIRST, _LONGEST = 0.05, 2.0  # seconds: the longest first pause, doubled each time up to the longest of all


class Invocation(Protocol):
    """As much of Lambda's context as is looked at."""

    def get_remaining_time_in_millis(self) -> int: ...


class Patience:
    """Keep one for a process and tell it when an invocation begins; before the first one it only counts tries."""

    def __init__(
        self,
        *,
        tries: int = TRIES,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
        uniform: Callable[[float, float], float] = random.uniform,
    ) -> None:
        self._tries, self._clock, self._sleep, self._uniform = tries, clock, sleep, uniform
        self._until = float("inf")

    def begin(self, invocation: Invocation, *, spare: float = SPARE) -> None:
        """From here on every try must be over `spare` seconds before the function would be ended."""
        self._until = self._clock() + invocation.get_remaining_time_in_millis() / 1000 - spare

    def lasts(self, seconds: float) -> bool:
        """Say whether a try that takes so long would still end in time."""
        return self._clock() + seconds <= self._until

    def pause(self, failed: int, *, another: float) -> bool:
        """Wait after so many failed tries; False, at once, when there is no time for another of so many seconds.

        The pause is random between nothing and a bound that doubles: so writers that met once do not meet again.
        """
        pause = self._uniform(0, min(_FIRST * 2.0 ** (failed - 1), _LONGEST))
        if failed >= self._tries or not self.lasts(pause + another):
            return False
        self._sleep(pause)
        return True
