"""Replay the ledger over a table that was put back: what was deleted goes again, no number is given twice.

Everything is planned from what is there, then carried out; each step may be done again, so that a replay that was cut
off is simply run again. Whatever is due once orders stand where the ledger has them goes as well. A table is known to
the functions only after the last of it.
"""

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from picpros.domain.calendar import BusinessCalendar
from picpros.domain.deletion_plan import Planned
from picpros.domain.invoice import highest, number_in
from picpros.domain.known_tables import SeenTable, TableRole, Verdict, approval, judged
from picpros.domain.ledger import LedgerEntry
from picpros.domain.replaying import Told, is_behind, told_by
from picpros.domain.restored import Found, Half, TableView, halves, unsent, view
from picpros.ports import Approvals, Hasher, Promises, Repairs, Stored, Suppressions
from picpros.services.plan_deletions import plan_deletions
from picpros.services.purge import NotGone, Shredder
from picpros.services.replay_deletions import Act, deletions
from picpros.services.replay_refusals import refusals
from picpros.services.run_deletions import run_deletions


@dataclass(frozen=True, slots=True)
class Replayer:
    """All that a replay needs of the world."""

    calendar: BusinessCalendar
    shredder: Shredder
    store: Stored
    promises: Promises
    suppressions: Suppressions
    hasher: Hasher
    repairs: Repairs
    approvals: Approvals


@dataclass(frozen=True, slots=True)
class Replay:
    """What is to be done: `unknown` are the tables to approve, `due` is what the table's own clocks say goes now.

    Of one that was carried out, `due` is also what only its acts made due.
    """

    unknown: Sequence[tuple[TableRole, SeenTable, str | None]]
    acts: Sequence[Act]
    due: Sequence[Planned]
    found: Sequence[Found]

    @property
    def steps(self) -> int:
        return len(self.acts) + len(self.due) + len(self.unknown)


def plan_replay(entries: Sequence[LedgerEntry], *, replayer: Replayer) -> Replay:
    """Say what a replay would do and what a person has to look at; writes nothing."""
    now, told, seen = (
        replayer.shredder.clock.now(),
        told_by(entries),
        view(replayer.store.rows(), replayer.store.data_keys()),
    )
    unknown = list(_unknown(replayer.approvals))
    acts = [*deletions(told, seen, now=now, calendar=replayer.calendar, shredder=replayer.shredder)]
    acts += _keys(told, seen, replayer.repairs)
    roles = {role for role, _, _ in unknown}
    if TableRole.MAIN in roles:
        acts += _tokens(seen, replayer.repairs)
    lost: list[Found] = []
    if TableRole.SUPPRESSIONS in roles:
        again, lost = refusals(
            entries, shredder=replayer.shredder, suppressions=replayer.suppressions, hasher=replayer.hasher
        )
        acts += again
    acts += _numbers(entries, seen, replayer.repairs)
    due = list(_due(now, {act.place for act in acts}, replayer))
    waiting = unsent(seen) if TableRole.MAIN in roles else ()
    found = sorted(
        {*halves(seen), *waiting, *_behind(told, seen, replayer.calendar), *_lost_numbers(entries, seen), *lost}
    )
    return Replay(unknown, acts, due, found)


def carry_out(replay: Replay, *, replayer: Replayer, told: Callable[[], None]) -> Replay:
    """Do all of it, approve the tables last, and say what was done.

    NotGone, or what a store raised, leaves the tables refused.
    """
    for act in replay.acts:
        act.do()
        told()
    due = list(_delete_due(replayer, told))
    for role, table, known in replay.unknown:
        entry = approval(role, table.id, Verdict.REFUSED, now=replayer.shredder.clock.now())
        replayer.approvals.approve(role, table.id, entry, instead=known)
        told()
    return replace(replay, due=due)


def _delete_due(replayer: Replayer, told: Callable[[], None]) -> Iterator[Planned]:
    """Delete what is due after the acts: an order that one of them ended may be due itself, and keeps nothing else."""
    shredder = replayer.shredder
    while due := list(_due(shredder.clock.now(), frozenset(), replayer)):
        ran = run_deletions(due, promises=replayer.promises, shredder=shredder, told=lambda _planned: told())
        if ran.left:
            raise NotGone(f"{len(ran.left)} that are due are still there")
        yield from due


def _unknown(approvals: Approvals) -> Iterator[tuple[TableRole, SeenTable, str | None]]:
    for role in TableRole:
        known, table = approvals.approved(role), approvals.seen(role)
        if judged(known, table) is Verdict.REFUSED:
            yield role, table, known


def _keys(told: Told, seen: TableView, repairs: Repairs) -> Iterator[Act]:
    """Find keys of what is gone altogether: they came back where the table of keys was put back."""
    for owner in sorted((told.owners_gone() - seen.sealed) & seen.keys.keys()):
        keys = [(owner, belongs_to) for belongs_to in sorted(seen.keys[owner])]
        yield Act("key", owner, None, partial(repairs.forget_keys, keys))


def _tokens(seen: TableView, repairs: Repairs) -> Iterator[Act]:
    """End every link and session: which of them was used or taken back since, nobody knows."""
    for pk, sks in sorted(seen.partitions.items()):
        if pk.startswith("token#"):
            yield from (Act("token", pk, None, partial(repairs.drop_row, pk, sk)) for sk in sks)


def _numbers(entries: Sequence[LedgerEntry], seen: TableView, repairs: Repairs) -> Iterator[Act]:
    given = [*(entry.detail for entry in entries), *seen.numbers(), *repairs.invoice_papers()]
    for series, least in sorted(highest(given).items()):
        if seen.issued.get(series, 0) < least:
            yield Act("counter", f"{series} to {least}", None, partial(repairs.raise_counter, series, least))


def _due(now: datetime, places: Collection[str | None], replayer: Replayer) -> Iterator[Planned]:
    """Give what is due by the table's own clocks in no act's place, such as addresses that nobody confirmed."""
    for each in plan_deletions(now, promises=replayer.promises, shredder=replayer.shredder):
        if each.waits is None and each.at <= now and each.ref.pk not in places:
            yield each


def _behind(told: Told, seen: TableView, calendar: BusinessCalendar) -> Iterator[Found]:
    for identifier, fate in told.orders.items():
        if is_behind(seen.orders.get(identifier), fate, calendar):
            yield Found(Half.BEHIND, f"order#{identifier}")


def _lost_numbers(entries: Sequence[LedgerEntry], seen: TableView) -> Iterator[Found]:
    there = set(seen.numbers())
    for number in filter(None, (number_in(entry.detail) for entry in entries)):
        if number not in there:
            yield Found(Half.LOST_NUMBER, number)
