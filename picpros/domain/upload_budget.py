"""How many bytes may be announced for upload in a day: for one e-mail address, and over all.

What an order announces is an upper bound of what can be stored for it. A day is the studio's. Uploads are stored for
two days before their order is paid, so the store never holds more than two days' budget that nobody paid for.
"""

from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from zoneinfo import ZoneInfo

from picpros.domain.mail_limits import end_of

GIGABYTE = 1_000_000_000
_HASH_LENGTH = 16  # 80 bits of a keyed hash: no two addresses of a day meet


@dataclass(frozen=True, slots=True)
class UploadBudget:
    """Bytes a day."""

    over_all: int
    from_one: int


@dataclass(frozen=True, slots=True)
class Allowance:
    """What is counted under `of` on `day`, and how many bytes it may come to; `ends` is when the day is over, UTC."""

    day: date
    of: str
    most: int
    ends: datetime


def allowances(
    address_hash: str, *, now: datetime, zone: ZoneInfo, budget: UploadBudget
) -> tuple[Allowance, Allowance]:
    """Say what an upload of whoever has this address, by its keyed hash, is counted against: theirs, then all."""
    day = now.astimezone(zone).date()
    mine = sha256(address_hash.encode()).hexdigest()[:_HASH_LENGTH]
    ends = end_of(day, zone)
    return Allowance(day, mine, budget.from_one, ends), Allowance(day, "all", budget.over_all, ends)
