"""A main table that is put back to an earlier moment, and the replay over it."""

from collections.abc import Collection
from dataclasses import dataclass, field, replace

from picpros.domain.known_tables import TableRole, Verdict, approval
from picpros.domain.restored import Half
from picpros.services.replay import Replay, Replayer, carry_out, plan_replay
from tests.fakes.outbox import MemoryPromises
from tests.fakes.restore import MemoryApprovals, MemoryRepairs, MemoryStored
from tests.fakes.rows import Rows
from tests.fakes.world import World

BOTH = frozenset({TableRole.MAIN, TableRole.KEYS})


@dataclass
class Tables:
    """A world's tables, which can be kept as they are and be put back; files and ledger stay as they are."""

    world: World
    approvals: MemoryApprovals = field(init=False)
    repairs: MemoryRepairs = field(init=False)
    kept: Rows = field(init=False)

    def __post_init__(self) -> None:
        rows = self.world.rows
        self.approvals, self.repairs = MemoryApprovals(rows), MemoryRepairs(rows)
        for role in TableRole:
            seen = self.approvals.seen(role).id
            entry = approval(role, "0000-0000", Verdict.FIRST, now=self.world.clock.now())
            self.approvals.approve(role, seen, entry, instead=None)
        self.keep()

    def keep(self) -> None:
        rows = self.world.rows
        self.kept = Rows(rows.steps, dict(rows.held), dict(rows.keys), [], dict(rows.suppressions))

    def put_back(self, *roles: TableRole) -> None:
        """Put tables back to the moment that was kept, the main one if none is named."""
        for role in roles or (TableRole.MAIN,):
            rows = self.world.rows
            if role is TableRole.MAIN:
                rows.held = dict(self.kept.held)
            elif role is TableRole.KEYS:
                rows.keys = dict(self.kept.keys)
            else:
                rows.suppressions = dict(self.kept.suppressions)
            self.approvals.there[role] = replace(self.approvals.seen(role), id="aaaaaaaa-0000-0000-0000-000000000002")

    def replayer(self) -> Replayer:
        world = self.world
        return Replayer(
            calendar=world.studio.calendar,
            shredder=world.shredder(),
            store=MemoryStored(held=world.rows),
            promises=MemoryPromises(world.rows),
            suppressions=world.suppressions,
            hasher=world.hasher,
            repairs=self.repairs,
            approvals=self.approvals,
        )

    def planned(self) -> Replay:
        return plan_replay(list(self.world.rows.ledger), replayer=self.replayer())

    def replays(self) -> Replay:
        return carry_out(self.planned(), replayer=self.replayer(), told=lambda: None)

    @property
    def refused(self) -> set[TableRole]:
        return {role for role in TableRole if self.approvals.approved(role) != self.approvals.seen(role).id}


def acts(planned: Replay) -> list[str]:
    """Name what is done again, but for the links that end."""
    return [act.what for act in planned.acts if act.what != "token"]


def wrong(planned: Replay, besides: Collection[Half] = (Half.MAY_HAVE_GONE,)) -> dict[Half, int]:
    found = [each.half for each in planned.found if each.half not in besides]
    return {half: found.count(half) for half in found}
