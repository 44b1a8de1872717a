"""`now`: the wall clock, or on one machine the local stack's, which can be moved."""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path


class WallClock:
    """The machine's own time."""

    def now(self) -> datetime:
        return datetime.now(UTC)  # noqa: TID251  the one place where a function asks the machine for the time


@dataclass(frozen=True, slots=True)
class FileClock:
    """The machine's time moved by the last offset in a file: a JSON array of [wall, offset] pairs in seconds."""

    file: Path

    def now(self) -> datetime:
        offset: float = json.loads(self.file.read_text())[-1][1]
        return WallClock().now() + timedelta(seconds=offset)


def clock(environment: Mapping[str, str] = os.environ) -> WallClock | FileClock:
    """Give the local stack's clock where it names its file (no template does), else the wall clock."""
    file = environment.get("PICPROS_CLOCK_FILE")
    return FileClock(Path(file)) if file else WallClock()
