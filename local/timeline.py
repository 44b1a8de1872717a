"""The one order of things: schedules, queues and retries, run by the stack's clock under one lock."""

import sys
import threading
import time
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar

from local.clock import ClockMovedBack, StackClock
from local.part import Part
from local.provision import Remembered
from local.schedule import Schedule, next_of

# How long, in the machine's seconds, work that nobody announced (a webhook's retry) may wait for its turn.
_POLL = 0.25
_SWEEP_EVERY = 3600.0
# A long move keeps where it stands this often, in the machine's seconds; what a kill leaves out of it runs once more.
_KEEP_EVERY = 1.0
_Made = TypeVar("_Made")


@dataclass(frozen=True)
class Ran:
    """A schedule that ran for the instant `at`."""

    at: datetime
    schedule: str


class Timeline:
    """Runs what is due: by itself as real time passes, at once after `wake`, and along the way of every `move`.

    `fire` runs one schedule to its end. `sweep` is called when the clock passes midnight UTC, after every move and
    once an hour of the machine's. The instants of the last runs are kept in `file`, so that what was missed while the
    stack was down runs when it is up again.
    """

    def __init__(
        self,
        clock: StackClock,
        schedules: Sequence[Schedule],
        parts: Sequence[Part],
        *,
        fire: Callable[[Schedule, datetime], None],
        sweep: Callable[[], None],
        file: Path,
    ) -> None:
        self._clock, self._schedules, self._parts = clock, schedules, parts
        self._fire, self._sweep = fire, sweep
        self._kept = Remembered(file)
        start = clock.now().isoformat()
        self._last = {s.name: datetime.fromisoformat(self._kept.get(s.name, lambda: start)) for s in schedules}
        self._lock = threading.Lock()
        self._wake, self._stopped = threading.Event(), False
        self._midnight = _midnight_after(clock.now())
        self._swept = self._kept_at = time.monotonic()
        self._thread = threading.Thread(target=self._run, name="timeline", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def wake(self) -> None:
        """Say that there is work now."""
        self._wake.set()

    def stop(self, grace: float) -> None:
        """Begin nothing more; wait for what runs, at most `grace` seconds."""
        self._stopped = True
        self._wake.set()
        if self._lock.acquire(timeout=grace):
            self._lock.release()

    def move(self, by: timedelta | None = None, to: datetime | None = None) -> list[Ran]:
        """Move the clock forward, running what is due on the way; raise ClockMovedBack where that is behind it."""
        with self._lock:
            now = self._clock.now()
            target = now + by if by is not None else to or now
            if target < now:
                raise ClockMovedBack(target.isoformat())
            ran = self._advance(target)
            # A move that the end of the stack cut short stays where it came to: nothing on the way is left out.
            if not self._stopped:
                self._jump(target)
                self._drain()
                self._sweep_now()
            return ran

    def still(self, work: Callable[[], _Made]) -> _Made:
        """Do something while no schedule and no queue runs."""
        with self._lock:
            return work()

    def drain(self) -> None:
        """Come back when nothing that is due is left."""
        with self._lock:
            self._advance(self._clock.now())

    def _run(self) -> None:
        while not self._stopped:
            self._wake.wait(_POLL)
            self._wake.clear()
            with self._lock:
                try:
                    self._advance(self._clock.now())
                    if time.monotonic() - self._swept > _SWEEP_EVERY:
                        self._sweep_now()
                except Exception:  # noqa: BLE001  the stack stays up for the person to look at it
                    traceback.print_exc(file=sys.stderr)
                    self._wake.wait(1)

    def _advance(self, target: datetime) -> list[Ran]:
        ran: list[Ran] = []
        self._drain()
        while not self._stopped:
            coming = next_of(self._schedules, self._last)
            instant = min(t for t in (coming and coming[0], self._next_part(), self._midnight, _after(target)) if t)
            if instant > target:
                break
            self._jump(instant)
            if self._midnight <= instant:
                self._sweep_now()
            elif coming and coming[0] <= instant:
                ran.append(self._run_one(*coming))
            self._drain()
        if ran:
            self._keep_runs()
        return ran

    def _run_one(self, at: datetime, schedule: Schedule) -> Ran:
        self._fire(schedule, at)
        self._last[schedule.name] = at
        if time.monotonic() - self._kept_at > _KEEP_EVERY:
            self._keep_runs()
        return Ran(at, schedule.name)

    def _keep_runs(self) -> None:
        self._kept.put_all({name: at.isoformat() for name, at in self._last.items()})
        self._kept_at = time.monotonic()

    def _drain(self) -> None:
        busy = True
        while busy and not self._stopped:
            busy = sum(part.run_due() for part in self._parts if self._has_work(part)) > 0

    def _has_work(self, part: Part) -> bool:
        due = part.next_due()
        return due is not None and due <= self._clock.now()

    def _next_part(self) -> datetime | None:
        # What is still due after everything was run waits for something else than time.
        now = self._clock.now()
        times = [due for due in (part.next_due() for part in self._parts) if due is not None and due > now]
        return min(times, default=None)

    def _jump(self, instant: datetime) -> None:
        if instant > self._clock.now():
            self._clock.move_to(instant)

    def _sweep_now(self) -> None:
        self._sweep()
        self._midnight = _midnight_after(self._clock.now())
        self._swept = time.monotonic()


def _midnight_after(instant: datetime) -> datetime:
    return instant.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)


def _after(instant: datetime) -> datetime:
    return instant + timedelta(microseconds=1)
