"""The pace that SES sets: the account's own rate, read once an invocation."""

import random
import time
from collections.abc import Callable
from threading import Lock
from typing import TYPE_CHECKING

from botocore.exceptions import BotoCoreError, ClientError

from picpros.adapters.aws import ONE_MAIL
from picpros.adapters.patience import Patience
from picpros.domain.pace import TokenBucket, at_once, pause_after
from picpros.errors import Unavailable

if TYPE_CHECKING:
    from mypy_boto3_sesv2 import SESV2Client

_CAREFUL = 1.0  # a second: what every account may send


class SesPace:
    """One bucket for all threads of a process; `seconds` is a steady clock.

    `client` is the mailer's own, so that the first mail finds the way open and comes no later than it left.
    """

    def __init__(
        self,
        client: "SESV2Client",
        patience: Patience | None = None,
        *,
        seconds: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
        uniform: Callable[[float, float], float] = random.uniform,
    ) -> None:
        self._patience = patience or Patience()
        self._client, self._seconds, self._sleep, self._uniform = client, seconds, sleep, uniform
        self._lock = Lock()
        self._bucket = TokenBucket(_CAREFUL, seconds())

    def begin(self) -> int:
        most = self._most()
        with self._lock:
            self._bucket = TokenBucket(most, self._seconds())
        return at_once(most)

    def _most(self) -> float:
        failed = 0
        while True:
            try:
                return self._client.get_account()["SendQuota"]["MaxSendRate"]
            except (BotoCoreError, ClientError) as error:
                failed += 1
                if not self._patience.pause(failed, another=ONE_MAIL):
                    raise Unavailable("the account's rate cannot be learned") from error

    def wait(self) -> float:
        began = self._seconds()
        with self._lock:
            while seconds := self._bucket.take(self._seconds()):
                self._sleep(seconds)
            return self._seconds() - began

    def hold(self, failed: int) -> None:
        longest = pause_after(failed)
        seconds = self._uniform(longest / 2, longest)
        with self._lock:
            self._bucket.hold(self._seconds(), seconds)
