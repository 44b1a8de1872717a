"""How many mails go out in a day: to one address, to the studio's own mailbox, and over all.

Mails about paid orders are not counted. A day is the studio's. What is counted lies in a few rows a day, each with its
share of the whole: one conditional write of one row then holds both the limit of an address and that over all, and no
row is larger than what one write unit pays for. The price is that a row can be full while others are not: of 2,000
mails to many addresses the last quarter may find some doors closed. Never are there more than the limit.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256
from zoneinfo import ZoneInfo

TO_ONE_ADDRESS = 20
TRIALS = 20  # of promotions, to the studio's own mailbox; counted apart, so that they keep no notice away
# A row holds a short hash and a count for each address: about 13 bytes each, and with its keys it stays under a KB.
MOST_IN_ROW = 70
_HASH_LENGTH = 8  # 40 bits of a keyed hash: among 70 addresses of a row no two meet


@dataclass(frozen=True, slots=True)
class MailLimits:
    """A day's limits besides that of one address: of mails over all, and of notices to the studio's own mailbox."""

    over_all: int
    to_studio: int


@dataclass(frozen=True, slots=True)
class Share:
    """Where a mail is counted, in `row` of `day` under `to`, and how many that address and that row may have.

    `ends` is when the day is over, in UTC.
    """

    day: date
    row: str
    to: str
    most_to_one: int
    most_in_row: int
    ends: datetime


def share_of(address_hash: str, *, now: datetime, zone: ZoneInfo, limits: MailLimits) -> Share:
    """Say where mails to an address, by its keyed hash, are counted today."""
    rows = -(-limits.over_all // MOST_IN_ROW)
    digest = sha256(address_hash.encode()).hexdigest()
    row = int(digest, 16) % rows
    day = now.astimezone(zone).date()
    return Share(day, str(row), digest[-_HASH_LENGTH:], TO_ONE_ADDRESS, limits.over_all // rows, end_of(day, zone))


def share_of_studio(*, now: datetime, zone: ZoneInfo, limits: MailLimits) -> Share:
    """Say where notices to the studio's own mailbox are counted today."""
    day = now.astimezone(zone).date()
    return Share(day, "studio", "studio", limits.to_studio, limits.to_studio, end_of(day, zone))


def share_of_trials(*, now: datetime, zone: ZoneInfo) -> Share:
    """Say where tests of promotions are counted today."""
    day = now.astimezone(zone).date()
    return Share(day, "trials", "studio", TRIALS, TRIALS, end_of(day, zone))


def end_of(day: date, zone: ZoneInfo) -> datetime:
    """Say when a day of the studio is over, UTC."""
    return datetime.combine(day + timedelta(days=1), time(), zone).astimezone(UTC)
