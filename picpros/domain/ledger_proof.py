"""Whether the ledger is whole: its table against its seals, and each seal against the one before."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise

from picpros.domain.seal import (
    BEFORE_THE_FIRST,
    MOST_QUIET,
    Filed,
    Seal,
    after,
    claimed,
    hour_of,
    hours_between,
    is_hour,
    last_closed,
)

GRACE = timedelta(hours=2)  # the writer comes every hour, and its failed runs are tried again for an hour


class Fault(StrEnum):
    """What can be wrong."""

    SEAL_MISSING = "seal_missing"
    SEAL_CHANGED = "seal_changed"  # it does not agree with itself, or lies at another hour's place
    SEAL_COVERED = (
        "seal_covered"  # somebody wrote over it or deleted it; the lock kept the first, which is what is read
    )
    SEAL_FOREIGN = "seal_foreign"  # it lies at the place of no hour
    CHAIN_BROKEN = "chain_broken"  # it does not follow from the seal before
    ENTRY_CHANGED = "entry_changed"
    ENTRY_MISSING = "entry_missing"  # it was sealed, and is not in the table
    ENTRY_REORDERED = "entry_reordered"
    ENTRY_UNSEALED = "entry_unsealed"  # it is in the table, and no seal that should have it does


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One thing that is wrong, by hour and, where it is about one, by entry."""

    hour: str
    fault: Fault
    entry: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """A seal as the bucket keeps it: at an hour's place, in its first version; `covered` where there are others."""

    hour: str
    data: bytes
    covered: bool = False


@dataclass(frozen=True, slots=True)
class Proof:
    """What was looked at and found: `late` entries were sealed an hour after their own, `waiting` ones not yet."""

    hours: int
    entries: int
    late: tuple[Filed, ...]
    waiting: int
    sealed_until: str | None
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class _Read:
    """A seal that was read: `whole` when it agrees with itself and lies at its place."""

    hour: str
    seal: Seal | None
    whole: bool
    covered: bool


def prove(rows: Iterable[Filed], kept: Iterable[Kept], *, now: datetime) -> Proof:
    """Compare all of the table with all of the seals."""
    every = list(kept)
    read = sorted((_read(each) for each in every if is_hour(each.hour)), key=lambda each: each.hour)
    foreign = [Finding(each.hour, Fault.SEAL_FOREIGN) for each in every if not is_hour(each.hour)]
    table = {(each.hour, each.id): each for each in rows}
    until = read[-1].hour if read else None
    findings = [*foreign, *_of_seals(read), *_of_chain(read, now), *_of_order(read), *_of_entries(table, read, now)]
    sealed = _sealed(read)
    return Proof(
        hours=len(read),
        entries=len(table),
        late=tuple(each for one in read if one.seal for each in one.seal.late),
        waiting=sum(key not in sealed and not _should_be_sealed(key[0], until, now) for key in table),
        sealed_until=until,
        findings=tuple(sorted(set(findings))),
    )


def _read(kept: Kept) -> _Read:
    try:
        seal = claimed(kept.data)
    except ValueError:
        return _Read(kept.hour, None, whole=False, covered=kept.covered)
    whole = seal.hour == kept.hour and seal.to_bytes() == kept.data
    return _Read(kept.hour, seal, whole, kept.covered)


def _of_seals(read: Sequence[_Read]) -> Iterator[Finding]:
    yield from (Finding(each.hour, Fault.SEAL_CHANGED) for each in read if not each.whole)
    yield from (Finding(each.hour, Fault.SEAL_COVERED) for each in read if each.covered)


def _of_chain(read: Sequence[_Read], now: datetime) -> Iterator[Finding]:
    if not read:
        return
    first = read[0]
    if first.whole and first.seal and first.seal.previous != BEFORE_THE_FIRST:
        yield Finding(first.hour, Fault.CHAIN_BROKEN)
    for before, each in pairwise(read):
        quiet = each.seal.quiet if each.seal else hours_between(before.hour, each.hour)
        if hours_between(before.hour, each.hour) != quiet:
            yield from _missing(after(before.hour), after(each.hour, -1 - max(quiet, 0)))
        elif before.whole and before.seal and each.seal and each.seal.previous != before.seal.hash:
            yield Finding(each.hour, Fault.CHAIN_BROKEN)
    yield from _missing(after(read[-1].hour, 1 + MOST_QUIET), last_closed(now - GRACE))


def _missing(first: str, last: str) -> Iterator[Finding]:
    hour = first
    while hour <= last:
        yield Finding(hour, Fault.SEAL_MISSING)
        hour = after(hour)


def _of_order(read: Sequence[_Read]) -> Iterator[Finding]:
    """Find entries that stand in their seal after one that came later, under another hour, or in two places."""
    seen: set[tuple[str, str]] = set()
    for each in read:
        if each.seal is None:
            continue
        before = after(each.hour, -1 - each.seal.quiet)
        for first, end, part in ((each.hour, each.hour, each.seal.entries), (before, each.hour, each.seal.late)):
            last = ""
            for one in part:
                if one.id < last or not first <= one.hour <= end or (one.hour, one.id) in seen:
                    yield Finding(each.hour, Fault.ENTRY_REORDERED, one.id)
                last = one.id
                seen.add((one.hour, one.id))


def _of_entries(table: Mapping[tuple[str, str], Filed], read: Sequence[_Read], now: datetime) -> Iterator[Finding]:
    sealed, unread = _sealed(read), {each.hour for each in read if each.seal is None}
    until = read[-1].hour if read else None
    for key, row in table.items():
        if key in sealed:
            if sealed[key].fields != row.fields:
                yield Finding(row.hour, Fault.ENTRY_CHANGED, row.id)
        elif row.hour not in unread and _should_be_sealed(row.hour, until, now):
            yield Finding(row.hour, Fault.ENTRY_UNSEALED, row.id)
    for key, lost in sealed.items():
        if key not in table:
            yield Finding(lost.hour, Fault.ENTRY_MISSING, lost.id)


def _sealed(read: Sequence[_Read]) -> Mapping[tuple[str, str], Filed]:
    entries = (entry for each in read if each.seal for entry in (*each.seal.entries, *each.seal.late))
    return {(each.hour, each.id): each for each in entries}


def _should_be_sealed(hour: str, until: str | None, now: datetime) -> bool:
    """Say whether an hour's entries must be in a seal by now; one that lies ahead is nobody's hour."""
    return hour <= max(until or "", last_closed(now - GRACE)) or hour > hour_of(now)
