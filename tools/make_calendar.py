"""Writes picpros/data/calendar_us_ca.json: the public holidays of California, by which business days are counted.

Run it when holidays change or the years run out, and raise REVISION then: orders carry the calendar's version that
they were reckoned with. The package is asked here and never at run time; importing it costs about 100 ms.

The days are those of the `holidays` package for US, subdivision CA, in its default category, `public`, with the days
on which a holiday is observed: New Year's Day, Martin Luther King Jr. Day, Susan B. Anthony Day (15 February),
Presidents' Day, Cesar Chavez Day (31 March), Memorial Day, Juneteenth, Independence Day, Labor Day, Diwali, Veterans
Day, Thanksgiving and the day after it, and Christmas Day. Columbus Day is no holiday in California.
"""

import json
from importlib.metadata import version
from pathlib import Path
from typing import Any

import holidays

NAME = "us-ca"
REVISION = "2026.1"
FIRST_YEAR, LAST_YEAR = 2024, 2040
TARGET = Path(__file__).parent.parent / "picpros" / "data" / "calendar_us_ca.json"


def make() -> dict[str, Any]:
    # One year more, since its New Year's Day may be observed on 31 December.
    days = holidays.country_holidays("US", subdiv="CA", years=range(FIRST_YEAR, LAST_YEAR + 2))
    return {
        "name": NAME,
        "version": f"{NAME}-{REVISION}",
        "source": f"holidays {version('holidays')} US/CA",
        "first_year": FIRST_YEAR,
        "last_year": LAST_YEAR,
        "holidays": {
            day.isoformat(): name for day, name in sorted(days.items()) if FIRST_YEAR <= day.year <= LAST_YEAR
        },
    }


def as_text(calendar: dict[str, Any]) -> str:
    return json.dumps(calendar, indent=2) + "\n"


if __name__ == "__main__":
    TARGET.write_text(as_text(make()), encoding="utf-8")
    print(f"wrote {TARGET.name}")
