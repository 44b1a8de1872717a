"""What a flow is, and how one is killed at each of its calls.

Between two calls of a process nothing outside of it changes. So to die after one call and to die before the next leave
the same world behind, and so do all deaths around calls that only read. The short list of points has each different
world once: before the first call that changes something, and after every one. The whole list has every call twice.
"""

import os
import traceback
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Protocol

from tests.crashes.studio import PAID_UP, Client, Studio
from tests.faults.operations import changes_something
from tests.faults.watch import Point

WHOLE = os.environ.get("PICPROS_CRASHES") == "all"


class Flow(Protocol):
    """One thing that a function does for one client."""

    name: str
    function: str
    floor: int  # fewer calls than this would mean that the proxy was passed by

    def begin(self, studio: Studio) -> Client:
        """Do all that comes before, undisturbed."""

    def about(self, client: Client) -> str:
        """Give words of the first call of the invocation that does it."""

    def strike(self, studio: Studio, client: Client) -> None:
        """Let it be done; whether it fails is nobody's business here."""

    def again(self, studio: Studio, client: Client) -> None:
        """Let the next delivery or tick come, or the client try again."""

    def check(self, studio: Studio, client: Client, died: "Death") -> None:
        """Hold what is found against what was promised."""


@dataclass(frozen=True)
class Death:
    """A point among the flow's calls: `number` counts from 1."""

    number: int
    point: Point

    @property
    def operation(self) -> str:
        return self.point.operation

    def after(self, operation: str) -> bool:
        """Say whether it died before it heard the answer to an operation that was done."""
        return self.point.after and self.point.operation == operation


@dataclass(frozen=True)
class Outcome:
    """A row of the table; `trouble` is empty where all promises held."""

    flow: str
    calls: int
    death: Death
    trouble: str = ""


class Usual:
    """What most flows have in common."""

    name = ""
    function = ""
    floor = 3

    def begin(self, studio: Studio) -> Client:
        return studio.client()

    def about(self, client: Client) -> str:
        return ""

    def again(self, studio: Studio, client: Client) -> None:
        studio.stack.wait(PAID_UP)


def deaths(calls: Sequence[str], *, whole: bool = WHOLE) -> Iterator[Death]:
    """Give the points at which a flow of these calls is killed; see this file's first lines."""
    seen: Counter[str] = Counter()
    changed = False
    for number, operation in enumerate(calls, start=1):
        seen[operation] += 1
        changes = changes_something(operation)
        if whole or (changes and not changed):
            yield Death(number, Point(operation, seen[operation], after=False))
        if whole or changes:
            yield Death(number, Point(operation, seen[operation], after=True))
        changed |= changes


def calls_of(flow: Flow, studio: Studio) -> list[str]:
    """Run the flow once, undisturbed, and list its calls; for the whole list with those of a new process."""
    client = _begun(flow, studio)
    if WHOLE:
        studio.retire(flow.function)
    with studio.watching(flow.function, flow.about(client)) as watch:
        flow.strike(studio, client)
    assert len(watch.calls) >= flow.floor, (flow.name, watch.calls)
    return watch.calls


def killed_everywhere(flow: Flow, studio: Studio) -> Iterator[Outcome]:
    """Kill the flow at each of its points, for a new client each time, and see what becomes of it."""
    calls = calls_of(flow, studio)
    for death in deaths(calls):
        client = _begun(flow, studio)
        if WHOLE:
            studio.retire(flow.function)  # so that it dies also at the calls of a process that has just begun
        with studio.watching(flow.function, flow.about(client), death.point) as watch:
            flow.strike(studio, client)
        trouble = trouble_of(watch.died, partial(_ends, flow, studio, client, death))
        yield Outcome(flow.name, len(calls), death, trouble)


def _begun(flow: Flow, studio: Studio) -> Client:
    studio.provider.is_heard()  # a flow in which no event comes may have ended before it let them come again
    return flow.begin(studio)


def trouble_of(died: bool, check: Callable[[], None]) -> str:
    """Say in a line what does not hold."""
    try:
        assert died, "it was never killed: this call did not come again"
        check()
    except AssertionError as error:
        line = traceback.extract_tb(error.__traceback__)[-1]
        return str(error).partition("\n")[0] or f"{line.name}: {line.line}"
    return ""


def _ends(flow: Flow, studio: Studio, client: Client, death: Death) -> None:
    flow.again(studio, client)
    flow.check(studio, client, death)
