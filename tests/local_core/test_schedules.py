"""When schedules fire, and in which order things happen when the clock moves."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from local.clock import ClockMovedBack, StackClock
from local.schedule import Cron, Rate, Schedule
from local.timeline import Timeline

START = datetime(2027, 3, 13, 8, 0, 30, tzinfo=UTC)
HOUR = timedelta(hours=1)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text + "+00:00")


@pytest.mark.parametrize(
    ("expression", "after", "then"),
    [
        ("cron(20 * * * ? *)", "2027-03-13T08:20:00", "2027-03-13T09:20:00"),
        ("cron(20 * * * ? *)", "2027-03-13T08:19:59", "2027-03-13T08:20:00"),
        ("cron(0/15 8-10 * * ? *)", "2027-03-13T10:45:00", "2027-03-14T08:00:00"),
        ("cron(5,50 23 ? * MON-FRI *)", "2027-03-12T23:50:00", "2027-03-15T23:05:00"),
        ("cron(0 0 1 JAN ? *)", "2027-03-13T00:00:00", "2028-01-01T00:00:00"),
        ("cron(0 0 29 2 ? *)", "2027-03-13T00:00:00", "2028-02-29T00:00:00"),
        ("cron(0 12 ? * 1 2027)", "2027-03-13T00:00:00", "2027-03-14T12:00:00"),
    ],
)
def test_a_cron_expression_names_its_next_instant(expression: str, after: str, then: str) -> None:
    assert Cron(expression).after(at(after)) == at(then)


def test_a_year_that_is_over_has_no_next_instant() -> None:
    assert Cron("cron(0 0 * * ? 2026)").after(START) is None


@pytest.mark.parametrize("wrong", ["cron(60 * * * ? *)", "cron(* * L * ? *)", "cron(* * * *)", "cron(a * * * ? *)"])
def test_a_cron_expression_that_is_not_known_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError, match=r"cron|between|invalid literal"):
        Cron(wrong)


def test_a_rate_counts_in_steps() -> None:
    assert Rate("rate(1 hour)").after(START) == at("2027-03-13T09:00:00")
    assert Rate("rate(15 minutes)").after(START) == at("2027-03-13T08:15:00")


class FakePart:
    """Work that comes up at given times; running it is written into `log`."""

    def __init__(self, clock: StackClock, log: list[tuple[str, datetime]], *due: datetime) -> None:
        self._clock, self._log, self._due = clock, log, sorted(due)

    def add(self, due: datetime) -> None:
        self._due = sorted([*self._due, due])

    def run_due(self) -> int:
        now = self._clock.now()
        ready = [due for due in self._due if due <= now]
        self._due = [due for due in self._due if due > now]
        self._log += [("part", due) for due in ready]
        return len(ready)

    def next_due(self) -> datetime | None:
        return self._due[0] if self._due else None


class Bench:
    """A timeline over one hourly schedule and one part, with what happened in `log`."""

    def __init__(self, folder: Path, *due: datetime) -> None:
        self.clock = StackClock(folder / "clock.json", START)
        self.log: list[tuple[str, datetime]] = []
        self.part = FakePart(self.clock, self.log, *due)
        self.timeline = Timeline(
            self.clock,
            [Schedule("hourly", "f", Cron("cron(0 * * * ? *)"), "{}")],
            [self.part],
            fire=self._fire,
            sweep=lambda: self.log.append(("sweep", self.clock.now().replace(second=0, microsecond=0))),
            file=folder / "schedules.json",
        )

    def _fire(self, schedule: Schedule, when: datetime) -> None:
        self.log.append((schedule.name, when))
        self.part.add(self.clock.now())


def test_all_that_is_due_on_the_way_runs_in_order_and_is_finished_before_the_next(tmp_path: Path) -> None:
    bench = Bench(tmp_path, at("2027-03-13T09:30:00"))

    ran = bench.timeline.move(by=2 * HOUR)

    assert [(one.at, one.schedule) for one in ran] == [
        (at("2027-03-13T09:00:00"), "hourly"),
        (at("2027-03-13T10:00:00"), "hourly"),
    ]
    assert [name for name, _ in bench.log] == ["hourly", "part", "part", "hourly", "part", "sweep"]
    assert bench.clock.now() >= START + 2 * HOUR


def test_expired_things_are_swept_at_midnight_too(tmp_path: Path) -> None:
    bench = Bench(tmp_path)

    bench.timeline.move(to=START + 20 * HOUR)

    swept = [when for name, when in bench.log if name == "sweep"]
    assert swept == [at("2027-03-14T00:00:00"), at("2027-03-14T04:00:00")]


def test_the_clock_goes_forward_only(tmp_path: Path) -> None:
    bench = Bench(tmp_path)

    with pytest.raises(ClockMovedBack):
        bench.timeline.move(to=START - HOUR)

    assert not bench.log


def test_what_was_missed_while_the_stack_was_down_runs_when_it_is_up(tmp_path: Path) -> None:
    Bench(tmp_path).timeline.move(by=HOUR)
    clock = StackClock(tmp_path / "clock.json")
    clock.move_to(clock.now() + 3 * HOUR)

    again = Bench(tmp_path)
    again.timeline.drain()

    assert [when.hour for name, when in again.log if name == "hourly"] == [10, 11, 12]


def test_a_part_that_does_not_get_on_with_its_work_stops_nothing(tmp_path: Path) -> None:
    bench = Bench(tmp_path, START - HOUR)
    bench.part.run_due = lambda: 0  # type: ignore[method-assign]

    ran = bench.timeline.move(by=HOUR)

    assert len(ran) == 1
