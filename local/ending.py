"""The wait for the end: SIGTERM or Ctrl-C, whenever it comes."""

import queue
import signal

# A signal that comes between Python's last look and the wait itself wakes nobody: the wait looks again this often.
_LOOK_AGAIN = 0.3


class Ending:
    """Catches both signals from when it is made; made in the main thread."""

    def __init__(self) -> None:
        # Not an Event: setting one inside of its own wait, as a handler does, can lock for good.
        self._came: queue.SimpleQueue[int] = queue.SimpleQueue()
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda number, _frame: self._came.put(number))

    def wait(self) -> None:
        """Come back when one of the two has come."""
        while True:
            try:
                self._came.get(timeout=_LOOK_AGAIN)
            except queue.Empty:
                continue
            return
