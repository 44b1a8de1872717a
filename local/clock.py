"""The stack's clock: the machine's, moved forward by an offset that is kept on disk."""

import json
import threading
from bisect import bisect_right
from datetime import UTC, datetime, timedelta
from pathlib import Path

# A long move is a row of jumps; those within this many seconds of the machine's clock are kept as one.
_ONE_MOVE = 0.05


class ClockMovedBack(ValueError):
    """The clock goes forward only."""


class StackClock:
    """Runs on with the machine's clock, `offset` ahead of it or behind.

    `file` holds one JSON array of [wall, offset] pairs in seconds, the newest last; the functions read the last one.
    """

    def __init__(self, file: Path, start: datetime | None = None) -> None:
        self._file = file
        self._lock = threading.Lock()
        if file.exists():
            self._moves: list[tuple[float, float]] = [(wall, offset) for wall, offset in json.loads(file.read_text())]
        else:
            wall = _wall()
            self._moves = [(wall, 0.0 if start is None else start.timestamp() - wall)]
            self._save()

    def now(self) -> datetime:
        """Give the stack's time, UTC."""
        return datetime.fromtimestamp(self.seconds(), UTC)

    def seconds(self) -> float:
        """Give the stack's time as a Unix time stamp in seconds."""
        return _wall() + self._moves[-1][1]

    def move_to(self, instant: datetime) -> None:
        """Jump to `instant`; raise ClockMovedBack where it lies in the past."""
        with self._lock:
            wall = _wall()
            ahead = instant.timestamp() - (wall + self._moves[-1][1])
            if ahead < 0:
                raise ClockMovedBack(instant.isoformat())
            offset = self._moves[-1][1] + ahead
            if wall - self._moves[-1][0] < _ONE_MOVE:
                self._moves.pop()
            self._moves.append((wall, offset))
            self._save()

    def at_wall(self, wall: float) -> datetime:
        """Give the stack's time at a past moment of the machine's clock (Unix seconds), as signatures need it."""
        position = max(bisect_right(self._moves, (wall, float("inf"))) - 1, 0)
        return datetime.fromtimestamp(wall, UTC) + timedelta(seconds=self._moves[position][1])

    def _save(self) -> None:
        scratch = self._file.with_suffix(".new")
        scratch.write_text(json.dumps(self._moves[-300:]))
        scratch.replace(self._file)


def _wall() -> float:
    return datetime.now(UTC).timestamp()  # noqa: TID251  the one place where the stack asks the machine for the time
