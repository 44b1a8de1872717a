"""Business days, and the two instants at which an order's data must be gone.

Dates are added in the studio's time zone and only then turned into an instant: adding hours in UTC would drift by one
with daylight saving.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256
from typing import Any
from zoneinfo import ZoneInfo

DETAILS_BUSINESS_DAYS = 14  # clause R2
PERSONAL_DAYS = 28  # clause R5

_DAY = timedelta(days=1)
_SATURDAY = 5


class CalendarEnds(Exception):
    """A date was asked for that lies outside the years of the vendored calendar."""


@dataclass(frozen=True)
class DueTimes:
    """When an order's details and its personal data must be gone: instants in UTC, at 00:00 studio time."""

    details_at: datetime
    personal_at: datetime
    calendar_version: str


@dataclass(frozen=True)
class BusinessCalendar:
    """Monday to Friday without public holidays and the studio's own closures, from `first` to `last` inclusive."""

    version: str
    zone: ZoneInfo
    holidays: frozenset[date]
    extra_closures: frozenset[date]
    first: date
    last: date

    def is_business_day(self, day: date) -> bool:
        """CalendarEnds for a day whose holidays are not known."""
        if not self.first <= day <= self.last:
            raise CalendarEnds(
                f"calendar {self.version} knows {self.first.year} to {self.last.year} and was asked for {day.year}; "
                "make one for more years with tools/make_calendar.py"
            )
        return day.weekday() < _SATURDAY and day not in self.holidays and day not in self.extra_closures

    def add_business_days(self, day: date, count: int) -> date:
        """Give the `count`th business day after `day`, which itself is day 0, business day or not."""
        for _ in range(count):
            day += _DAY
            while not self.is_business_day(day):
                day += _DAY
        return day

    def details_day(self, completed_on: date) -> date:
        """Give the first day on which the details must no longer exist: the day after the 14th business day."""
        return self.add_business_days(completed_on, DETAILS_BUSINESS_DAYS) + _DAY

    def personal_day(self, completed_on: date) -> date:
        """Give the first day on which personal data must no longer exist: the 28th, completion day being day 0."""
        return completed_on + timedelta(days=PERSONAL_DAYS)

    def studio_date(self, at: datetime) -> date:
        """Give the date on the studio's wall at an instant; ValueError for a time without a zone."""
        if at.tzinfo is None:
            raise ValueError("an instant needs a time zone")
        return at.astimezone(self.zone).date()

    def midnight(self, day: date) -> datetime:
        """Give the first instant of a studio day, in UTC: 00:00, or what follows where daylight saving skips it."""
        opening = datetime.combine(day, time.min, self.zone)
        later, earlier = opening.astimezone(UTC), opening.replace(fold=1).astimezone(UTC)
        if later <= earlier:  # 00:00 exists; where clocks go back over it, it does twice, and the first counts
            return later
        while later - earlier > timedelta(seconds=1):
            middle = (earlier + (later - earlier) / 2).replace(microsecond=0)
            earlier, later = (earlier, middle) if self.studio_date(middle) >= day else (middle, later)
        return later

    def stamp(self, completed_at: datetime) -> DueTimes:
        """Reckon the due times of a project completed at an instant; they are stored with it and stay as they are."""
        completed_on = self.studio_date(completed_at)
        return DueTimes(
            details_at=self.midnight(self.details_day(completed_on)),
            personal_at=self.midnight(self.personal_day(completed_on)),
            calendar_version=self.version,
        )


def load(data: Mapping[str, Any], zone: ZoneInfo, extra_closures: Iterable[date] = ()) -> BusinessCalendar:
    """Read the calendar of picpros/data, which tools/make_calendar.py wrote, with the studio's own closures.

    With closures its version ends in their fingerprint, so that a stamped order tells which days were reckoned with.
    """
    closures = frozenset(extra_closures)
    return BusinessCalendar(
        version=data["version"] + _fingerprint(closures),
        zone=zone,
        holidays=frozenset(date.fromisoformat(day) for day in data["holidays"]),
        extra_closures=closures,
        first=date(data["first_year"], 1, 1),
        last=date(data["last_year"], 12, 31),
    )


def closure_problems(calendar: BusinessCalendar) -> Iterator[tuple[date, str]]:
    """Find the extra closures that cannot stand, each with a sentence that says why; none when all is well.

    A closure is refused outside the calendar's years, or when, for any day a project could be completed on, it takes
    part in moving the details' day past day 28, by which the personal data goes. Only completions in the 28 days before
    a closure can feel it; holidays alone never take that long (a test walks all years).
    """
    for closure in sorted(calendar.extra_closures):
        if not calendar.first <= closure <= calendar.last:
            yield closure, f"{closure} lies outside the calendar's years {calendar.first.year} to {calendar.last.year}"
        elif late := _late_completion(calendar, closure):
            yield closure, f"with {closure} closed, a project completed on {late} would keep its details past day 28"


def _late_completion(calendar: BusinessCalendar, closure: date) -> date | None:
    if closure.weekday() >= _SATURDAY or closure in calendar.holidays:
        return None
    near = (closure - timedelta(days=back) for back in range(1, PERSONAL_DAYS))
    last = calendar.last - timedelta(days=PERSONAL_DAYS)
    return next((day for day in near if calendar.first <= day <= last and _is_late(calendar, day)), None)


def _is_late(calendar: BusinessCalendar, completed_on: date) -> bool:
    """Whether fewer than 14 business days lie on days 1 to 27."""
    days = (completed_on + timedelta(days=ahead) for ahead in range(1, PERSONAL_DAYS))
    return sum(calendar.is_business_day(day) for day in days) < DETAILS_BUSINESS_DAYS


def _fingerprint(closures: frozenset[date]) -> str:
    if not closures:
        return ""
    return "+" + sha256(" ".join(day.isoformat() for day in sorted(closures)).encode()).hexdigest()[:8]
