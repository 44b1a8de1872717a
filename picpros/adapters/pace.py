"""The pace that SES sets: the account's own rate, read once an invocation."""

import random
import time
from collections.abc import Callable
from threading import Lock
from typing import TYPE_CHECKING

from picpros.domain.pace import TokenBucket, at_once, pause_after

if TYPE_CHECKING:
    from mypy_boto3_sesv2 import SESV2Client

_CAREFUL = 1.0  # a second: what every account may send


class SesPace:
    """One bucket for all threads of a process; `seconds` is a steady clock, and `client` may try again by itself."""

    def __init__(
        self,
        client: "SESV2Client",
        *,
        seconds: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
        uniform: Callable[[float, float], float] = random.uniform,
    ) -> None:
        self._client, self._seconds, self._sleep, self._uniform = client, seconds, sleep, uniform
        self._lock = Lock()
        self._bucket = TokenBucket(_CAREFUL, seconds())

    def begin(self) -> int:
        most = self._client.get_account()["SendQuota"]["MaxSendRate"]
        with self._lock:
            self._bucket = TokenBucket(most, self._seconds())
        return at_once(most)

    def wait(self) -> None:
        with self._lock:
            while seconds := self._bucket.take(self._seconds()):
                self._sleep(seconds)

    def hold(self, failed: int) -> None:
        longest = pause_after(failed)
        seconds = self._uniform(longest / 2, longest)
        with self._lock:
            self._bucket.hold(self._seconds(), seconds)
