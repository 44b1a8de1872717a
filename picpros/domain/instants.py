"""Instants as text: fixed width, so that they sort, and in the public form."""

from datetime import UTC, datetime


def stored(instant: datetime) -> str:
    """Write an instant for keys and rows: UTC with milliseconds, `2027-03-13T08:00:00.000Z`."""
    return instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.") + f"{instant.microsecond // 1000:03d}Z"


def public(instant: datetime) -> str:
    """Write an instant for people and programs outside: RFC 3339, UTC, seconds."""
    return instant.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def read(text: str) -> datetime:
    """Read what `stored` or `public` wrote."""
    return datetime.fromisoformat(text)
