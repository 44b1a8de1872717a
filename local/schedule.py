"""EventBridge schedules on the stack's clock: cron and rate expressions in UTC."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from local.intrinsics import TemplateError
from local.template import Resource, Templates

_UNITS = {"minute": 60, "hour": 3600, "day": 86400}
_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")
_DAYS = ("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT")
_RATE = re.compile(r"rate\((\d+) (minute|hour|day)s?\)")
_CRON = re.compile(r"cron\((\S+) (\S+) (\S+) (\S+) (\S+) (\S+)\)")
_SCHEDULED_TIME = "<aws.scheduler.scheduled-time>"
# No schedule of ours skips a leap day; four years without an instant mean that there is none.
_LONGEST_WAIT = 4 * 366


class Cron:
    """AWS's cron: minutes, hours, day of month, month, day of week (1 is Sunday), year; `*`, `?`, lists, ranges, steps.

    Raises ValueError for anything else (L, W and # included).
    """

    def __init__(self, expression: str) -> None:
        match = _CRON.fullmatch(expression)
        if match is None:
            raise ValueError(f"not a cron expression: {expression}")
        fields = match.groups()
        self._minutes = sorted(_numbers(fields[0], 0, 59))
        self._hours = sorted(_numbers(fields[1], 0, 23))
        self._days = _numbers(fields[2], 1, 31)
        self._months = _numbers(fields[3], 1, 12, _MONTHS)
        self._weekdays = _numbers(fields[4], 1, 7, _DAYS)
        self._years = _numbers(fields[5], 1970, 2199)

    def after(self, instant: datetime) -> datetime | None:
        """Give the first instant later than `instant`, None where there is none within four years."""
        start = (instant + timedelta(minutes=1)).replace(second=0, microsecond=0)
        for ahead in range(_LONGEST_WAIT):
            day = start if ahead == 0 else (start + timedelta(days=ahead)).replace(hour=0, minute=0)
            if self._on(day) and (found := self._from(day)):
                return found
        return None

    def _on(self, day: datetime) -> bool:
        weekday = day.isoweekday() % 7 + 1
        dates = day.day in self._days and day.month in self._months and day.year in self._years
        return dates and weekday in self._weekdays

    def _from(self, day: datetime) -> datetime | None:
        for hour in self._hours:
            for minute in self._minutes:
                if (hour, minute) >= (day.hour, day.minute):
                    return day.replace(hour=hour, minute=minute)
        return None


def _numbers(field: str, low: int, high: int, names: tuple[str, ...] = ()) -> set[int]:
    found: set[int] = set()
    for part in field.split(","):
        span, _, step = part.partition("/")
        first, dash, last = span.partition("-")
        if span in ("*", "?"):
            bounds = (low, high)
        else:
            start = _number(first, names)
            bounds = (start, _number(last, names) if dash else high if step else start)
        found.update(range(bounds[0], bounds[1] + 1, int(step or 1)))
    if not found or min(found) < low or max(found) > high:
        raise ValueError(f"{field} is not between {low} and {high}")
    return found


def _number(text: str, names: tuple[str, ...]) -> int:
    return names.index(text) + 1 if text in names else int(text)


class Rate:
    """Every so many minutes, hours or days, counted from 1970."""

    def __init__(self, expression: str) -> None:
        match = _RATE.fullmatch(expression)
        if match is None or int(match.group(1)) == 0:
            raise ValueError(f"not a rate expression: {expression}")
        self._seconds = int(match.group(1)) * _UNITS[match.group(2)]

    def after(self, instant: datetime) -> datetime:
        """Give the first instant later than `instant`."""
        return datetime.fromtimestamp((int(instant.timestamp()) // self._seconds + 1) * self._seconds, UTC)


@dataclass(frozen=True)
class Schedule:
    """One schedule: when it fires, whom it calls and with which JSON text."""

    name: str
    function: str
    when: Cron | Rate
    text: str

    def payload(self, at: datetime) -> str:
        """Give the JSON text of the event for the scheduled time `at`."""
        return self.text.replace(_SCHEDULED_TIME, at.strftime("%Y-%m-%dT%H:%M:%SZ"))


def schedules(templates: Templates) -> list[Schedule]:
    """Read all enabled schedules; raise TemplateError for an expression or window that is not known."""
    enabled = [s for s in templates.of_type("AWS::Scheduler::Schedule") if s.properties.get("State") != "DISABLED"]
    return [_schedule(resource) for resource in enabled]


def _schedule(resource: Resource) -> Schedule:
    properties, target = resource.properties, resource.properties["Target"]
    if properties["FlexibleTimeWindow"]["Mode"] != "OFF":
        raise resource.place.error("flexible time windows are unknown to the local stack")
    expression = properties["ScheduleExpression"]
    try:
        when = Rate(expression) if expression.startswith("rate") else Cron(expression)
    except ValueError as exc:
        raise TemplateError(f"{resource.place.template}: {resource.logical}: {exc}") from exc
    return Schedule(resource.logical, target["Arn"].rpartition(":")[2], when, target.get("Input", "{}"))


def next_of(all_schedules: Iterable[Schedule], last: dict[str, datetime]) -> tuple[datetime, Schedule] | None:
    """Give the earliest run that comes after the last run of its schedule, ties by name."""
    coming = ((s.when.after(last[s.name]), s) for s in all_schedules)
    due = [(at, schedule.name, schedule) for at, schedule in coming if at is not None]
    at, _, schedule = min(due, default=(None, "", None))
    return None if at is None or schedule is None else (at, schedule)
