"""The ledger's seals: an hour's entries in their order, each hour chained to the one before it by SHA-256.

The same entries give the same bytes, whoever seals them and however often.
"""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any

from picpros.domain.instants import read
from picpros.domain.ledger import Entry, LedgerEntry
from picpros.errors import NotOurs

LAG = timedelta(minutes=5)  # as long as the longest function runs: by then all that an hour began is committed
BEFORE_THE_FIRST = "0" * 64
MOST_QUIET = 7 * 24  # hours without an entry that may wait for their seal
FORM = 1
_HOUR = "%Y-%m-%dT%H"
_ONE = timedelta(hours=1)
_ID = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z#[0-9A-Z]{10}")


@dataclass(frozen=True, slots=True)
class Filed:
    """An entry as it lies in the table: under its hour (`2027-03-13T08`) and id, with its fields, whatever they are."""

    hour: str
    id: str
    fields: Mapping[str, Any]

    def told(self) -> dict[str, Any]:
        return {**self.fields, "hour": self.hour, "id": self.id}


@dataclass(frozen=True, slots=True)
class Seal:
    """One hour: the hash of the seal before, the entries in the order of their ids, and what came late since that one.

    `quiet` counts the hours between the two, which had no entries and have no seal of their own.
    """

    hour: str
    previous: str
    entries: tuple[Filed, ...]
    late: tuple[Filed, ...] = ()
    quiet: int = 0
    hash: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "hash", sha256(_canonical(self._body())).hexdigest())

    def to_bytes(self) -> bytes:
        """Write it as it is kept: JSON in ASCII, names in order, no spaces; its own hash is of all the rest."""
        return _canonical(self.told())

    def told(self) -> dict[str, Any]:
        return {**self._body(), "hash": self.hash}

    def _body(self) -> dict[str, Any]:
        return {
            "form": FORM,
            "hour": self.hour,
            "previous": self.previous,
            "count": len(self.entries),
            "entries": [each.told() for each in self.entries],
            "late": [each.told() for each in self.late],
            "quiet": self.quiet,
        }


def next_seal(last: Seal | None, hour: str, entries: Sequence[Filed], since: Sequence[Filed]) -> Seal:
    """Seal an hour. `since` is what lies under the last sealed hour and those after it.

    What of it came after its own hour was sealed, or was found quiet, is sealed here, and bears its own hour.

    NotOurs for an entry that none of our code can have written: what is sealed cannot be taken out again.
    """
    sealed = {each.id for each in last.entries} if last else set()
    late = [each for each in since if each.id not in sealed]
    for each in (*entries, *late):
        _must_be_ours(each)
    previous = last.hash if last else BEFORE_THE_FIRST
    quiet = hours_between(last.hour, hour) if last else 0
    return Seal(hour, previous, tuple(_in_order(entries)), tuple(_in_order(late)), quiet)


def read_seal(data: bytes) -> Seal:
    """Read what `to_bytes` wrote; ValueError when a single byte is not as it would have written it."""
    seal = claimed(data)
    if seal.to_bytes() != data:
        raise ValueError("the seal does not agree with itself")
    return seal


def claimed(data: bytes) -> Seal:
    """Read what a seal says, whether or not it agrees with itself; ValueError where nothing can be read."""
    try:
        told = json.loads(data)
        entries, late = (tuple(map(_filed, told[name])) for name in ("entries", "late"))
        return Seal(told["hour"], told["previous"], entries, late, told["quiet"])
    except (KeyError, TypeError, AttributeError) as exc:
        raise ValueError("this is no seal") from exc


def hour_of(instant: datetime) -> str:
    return instant.astimezone(UTC).strftime(_HOUR)


def is_hour(text: str) -> bool:
    try:
        return hour_of(begin_of(text)) == text
    except ValueError:
        return False


def begin_of(hour: str) -> datetime:
    return datetime.strptime(f"{hour}+0000", f"{_HOUR}%z")


def last_closed(now: datetime) -> str:
    """Name the last hour to which nothing is added any more."""
    return hour_of(now - LAG - _ONE)


def after(hour: str, count: int = 1) -> str:
    """Name the hour so many hours after another; a negative count names one before it."""
    return hour_of(begin_of(hour) + count * _ONE)


def hours_between(hour: str, other: str) -> int:
    """Count the hours that lie between two."""
    return (begin_of(other) - begin_of(hour)) // _ONE - 1


def _must_be_ours(filed: Filed) -> None:
    if not _ID.fullmatch(filed.id) or not filed.id.startswith(filed.hour):
        raise NotOurs(filed.hour)
    told = dict(filed.fields)
    try:
        for name in ("at", "done_at"):
            told[name] = read(told[name])
        LedgerEntry(Entry(told.pop("kind")), **told)
    except (ValueError, TypeError, KeyError):
        raise NotOurs(filed.hour, filed.id) from None  # what is wrong with it may be somebody's name


def _filed(told: Mapping[str, Any]) -> Filed:
    fields = {name: value for name, value in told.items() if name not in ("hour", "id")}
    if not isinstance(told["hour"], str) or not isinstance(told["id"], str):
        raise TypeError("an hour and an id are texts")
    return Filed(told["hour"], told["id"], fields)


def _in_order(entries: Sequence[Filed]) -> Sequence[Filed]:
    return sorted(entries, key=lambda each: each.id)


def _canonical(told: Mapping[str, Any]) -> bytes:
    return json.dumps(told, sort_keys=True, separators=(",", ":")).encode("ascii")
