"""What will be deleted when, foreseen by the same rules that delete: for people, and without anybody's name."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from picpros.domain.due import Ref
from picpros.domain.order import Order
from picpros.domain.retention import Stage, deletion_due, held_until, next_deletion


class Waits(StrEnum):
    """Why something that is due is not deleted yet."""

    HOLD = "hold"
    EXPORT = "export"
    ORDER = "order"


@dataclass(frozen=True, slots=True)
class Planned:
    """`what` of the subject at `ref` goes with the tick at or after `at`; it was promised for `due_at`."""

    ref: Ref
    what: str
    due_at: datetime
    at: datetime
    waits: Waits | None = None

    @property
    def subject(self) -> str:
        """Name whose it is: `order`, `client`, `inquiry`, ..."""
        return self.ref.pk.partition("#")[0]

    @property
    def id(self) -> str:
        return self.ref.pk.partition("#")[2]


def stages_of(ref: Ref, order: Order, *, now: datetime, until: datetime) -> Iterator[Planned]:
    """Give the stages in which an order goes until then, if nothing happens to it before."""
    while True:
        stage, due = next_deletion(order), deletion_due(order)
        if stage is None or due is None or due.next_at > until:
            return
        held = held_until(order)
        waits = Waits.HOLD if held and held > max(now, due.due_at) else None
        yield Planned(ref, stage.stage.value, due.due_at, due.next_at, waits)
        if stage.stage is Stage.WHOLE:
            return
        order = order.without(stage.stage.value)


def settles(at: datetime, until: datetime, looks: Callable[[datetime], datetime | None]) -> datetime | None:
    """Follow something that is looked at again and again, to when it goes; None where that is after `until`."""
    while at <= until:
        later = looks(at)
        if later is None:
            return at
        at = later
    return None
