"""Seal the ledger: each closed hour once, in order, chained to the hour before."""

from collections.abc import Iterator
from dataclasses import dataclass

from picpros.domain.seal import Seal, after, last_closed, next_seal
from picpros.ports import Clock, Ledger, Seals

MOST = 336  # hours a run: two weeks take half a minute, and what is left is the next run's
BEGINS = 7 * 24  # hours: how far back the first run of all looks for the first entry, a query an hour


@dataclass(frozen=True, slots=True)
class Sealer:
    """All that sealing needs of the world."""

    ledger: Ledger
    seals: Seals
    clock: Clock


def seal_ledger(*, sealer: Sealer) -> int:
    """Seal the closed hours that are not, the oldest first, and give how many seals were written.

    May be cut off anywhere and run twice at once: a seal is written whole or not at all, never over another, and who
    comes second goes on from what is there.
    """
    last, written = sealer.seals.last(), 0
    for hour in _hours(last, sealer):
        seal = _made(last, hour, sealer)
        if sealer.seals.write(seal):
            written += 1
        else:
            found = sealer.seals.read(hour)
            if found is None:
                break  # another writer is about to: the next run goes on from there
            seal = found
        last = seal
    return written


def _made(last: Seal | None, hour: str, sealer: Sealer) -> Seal:
    of_last_hour = sealer.ledger.filed(last.hour) if last else []
    return next_seal(last, hour, sealer.ledger.filed(hour), of_last_hour)


def _hours(last: Seal | None, sealer: Sealer) -> Iterator[str]:
    until = last_closed(sealer.clock.now())
    hour = after(last.hour) if last else _first(until, sealer)
    for _ in range(MOST):
        if hour > until:
            return
        yield hour
        hour = after(hour)


def _first(until: str, sealer: Sealer) -> str:
    """Name the first hour of which there are entries: a ledger is older than its first seal."""
    hours = (after(until, -back) for back in range(BEGINS, 0, -1))
    return next((hour for hour in hours if sealer.ledger.filed(hour)), until)
