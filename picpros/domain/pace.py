"""A token bucket for mails: never more in any one second than the account may send, and hardly less.

It is filled a little more slowly than allowed and holds little more than one token. In a second there are at most
`0.97 r` new tokens and those that lay there, `1 + 0.005 r`: fewer than `r + 1`, hence at most `r`. The same bound holds
for 1.025 seconds, so that mails which left evenly and met a slower way do not arrive as too many.
"""

from dataclasses import dataclass
from math import ceil, floor

SHARE = 0.97  # of the allowed rate: what is promised is 0.95
_KEPT = 0.005  # seconds' worth that a bucket keeps, so that a late riser catches up
_A_MAIL = 0.25  # seconds that one may take from first to last, against which others are under way
MOST_AT_ONCE = 8
_ROUNDING = 1e-9


@dataclass(slots=True)
class TokenBucket:
    """`most` is how many a second may have. `at` and `now` are seconds of one steady clock. It begins empty.

    So a worker that follows another within a second adds nothing to what that one sent.
    """

    most: float
    at: float
    tokens: float = 0.0

    def take(self, now: float) -> float:
        """Take a token and give 0, or else the seconds until there will be one."""
        self._fill(now)
        if self.tokens >= 1 - _ROUNDING:
            self.tokens -= 1
            return 0.0
        return (1 - self.tokens) / self._refill

    def hold(self, now: float, seconds: float) -> None:
        """Give none for so many seconds from now, nor the one that would have been next."""
        self._fill(now)
        self.tokens = min(self.tokens, 0.0) - seconds * self._refill

    @property
    def _refill(self) -> float:
        """Tokens a second; a rate that is no whole number counts as the one below it, for no second has a part."""
        return SHARE * (floor(self.most) if self.most >= 1 else self.most)

    def _fill(self, now: float) -> None:
        room = 1 + _KEPT * self._refill
        self.tokens = min(self.tokens + max(now - self.at, 0.0) * self._refill, room)
        self.at = max(now, self.at)


def at_once(most: float) -> int:
    """Say how many mails must be under way at a time to reach a rate."""
    return min(max(ceil(most * _A_MAIL), 1), MOST_AT_ONCE)


def pause_after(failed: int) -> float:
    """Give the longest pause, in seconds, after the service said so many times that one mail was too much."""
    return min(2.0 ** (failed - 1), 8.0)
