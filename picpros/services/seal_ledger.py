"""Seal the ledger: each closed hour with entries once, in order, chained to the one before."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from picpros.domain.seal import MOST_QUIET, Filed, Seal, after, hours_between, last_closed, next_seal
from picpros.ports import Clock, Ledger, Seals

MOST = 336  # hours a run: two weeks take half a minute, and what is left is the next run's
BEGINS = 7 * 24  # hours: how far back the first run of all looks for the first entry, a query an hour


@dataclass
class Looked:
    """The last hour that a warm writer found quiet, so that it looks at each only once."""

    until: str = ""


@dataclass(frozen=True, slots=True)
class Sealer:
    """All that sealing needs of the world."""

    ledger: Ledger
    seals: Seals
    clock: Clock
    looked: Looked = field(default_factory=Looked)


def seal_ledger(*, sealer: Sealer) -> int:
    """Seal the closed hours that have entries, the oldest first, and give how many seals were written.

    Hours without any wait for the next that has some, a week at most. May be cut off anywhere and run twice at once: a
    seal is written whole or not at all, never over another, and who comes second goes on from what is there.
    """
    last, written = sealer.seals.last(), 0
    late = last is not None and len(sealer.ledger.filed(last.hour)) > len(last.entries)
    for hour in _hours(last, sealer):
        entries = sealer.ledger.filed(hour)
        if last is not None and not (entries or late) and hours_between(last.hour, hour) < MOST_QUIET:
            sealer.looked.until = hour
            continue
        seal = next_seal(last, hour, entries, list(_since(last, hour, sealer)))
        if sealer.seals.write(seal):
            written += 1
        else:
            found = sealer.seals.read(hour)
            if found is None:
                break  # another writer is about to: the next run goes on from there
            seal = found
        last, late = seal, False
    return written


def _since(last: Seal | None, hour: str, sealer: Sealer) -> Iterator[Filed]:
    """Give what lies under the last sealed hour and the quiet ones after it: nearly always what was sealed."""
    each = last.hour if last else hour
    while each < hour:
        yield from sealer.ledger.filed(each)
        each = after(each)


def _hours(last: Seal | None, sealer: Sealer) -> Iterator[str]:
    until = last_closed(sealer.clock.now())
    hour = after(max(last.hour, sealer.looked.until)) if last else _first(until, sealer)
    for _ in range(MOST):
        if hour > until:
            return
        yield hour
        hour = after(hour)


def _first(until: str, sealer: Sealer) -> str:
    """Name the first hour of which there are entries: a ledger is older than its first seal."""
    hours = (after(until, -back) for back in range(BEGINS, 0, -1))
    return next((hour for hour in hours if sealer.ledger.filed(hour)), until)
