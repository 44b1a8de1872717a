"""Carry out what is due now, as the schedule does, and say what became of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from picpros.domain.deletion_plan import Planned
from picpros.ports import Promises
from picpros.services.delete import delete
from picpros.services.plan_deletions import plan_deletions
from picpros.services.purge import Shredder


@dataclass(frozen=True, slots=True)
class Ran:
    """`done` is gone; `left` is still there, each with the kind of its trouble, which a next try may end."""

    done: Sequence[Planned]
    left: Sequence[tuple[Planned, str]]


def run_deletions(
    planned: Sequence[Planned], *, promises: Promises, shredder: Shredder, told: Callable[[Planned], None]
) -> Ran:
    """Delete what was planned for now. Safe beside the schedule: who comes second finds nothing to do."""
    now, trouble = shredder.clock.now(), dict[str, str]()
    due = [each for each in planned if each.at <= now and each.waits is None]
    for each in due:
        try:
            delete(each.ref, shredder=shredder)
        except Exception as error:  # noqa: BLE001  one that fails must not keep the others; it is told, and tried again
            trouble[each.ref.pk] = type(error).__name__
        told(each)
    still = set(plan_deletions(now, promises=promises, shredder=shredder))
    left = [(each, trouble.get(each.ref.pk, "still there")) for each in due if each in still or each.ref.pk in trouble]
    return Ran([each for each in due if each not in {one for one, _ in left}], left)
