"""What each function takes of time and memory, beside a bare boto3 function, in one run.

All are measured as they are shipped, under AWS's runtime client, on real events against the local stack. Each round
starts a fresh process of every function in turn, so that a busy moment of the machine meets all alike; the first round
fills the caches and is not counted. Then one process of each works on event after event, again in turn.
"""

import statistics
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from unittest.mock import patch

from bench.events import Keeping, Works, shown
from bench.measured import Event, Process, Subject, cold
from bench.shipped import ROOT, Shelf
from local.runner import LocalStack, Options
from local.worker import FunctionSpec
from tools.function_parts import folder_of

BARE = "bench.bare.handler"


@dataclass
class Taken:
    """Milliseconds of wall time until the first answer, of the processor, of warm calls; MB at most and of its own."""

    cold: list[float] = field(default_factory=list)
    processor: list[float] = field(default_factory=list)
    warm: list[float] = field(default_factory=list)
    memory: tuple[float, float] = (0, 0)

    def figures(self) -> tuple[float, ...]:
        """Give the columns of the table."""
        ninety_nine = statistics.quantiles(self.warm, n=100, method="inclusive")[98]
        start = (statistics.median(self.cold), min(self.cold), statistics.median(self.processor))
        return (*start, statistics.median(self.warm), ninety_nine, *self.memory)


def measure(rounds: int, calls: int, *, source: bool) -> dict[str, Taken]:
    """Measure `rounds` fresh processes and `calls` warm calls of each; with `source` from the source tree."""
    with tempfile.TemporaryDirectory() as name, patch("local.runner.Functions", Keeping):
        folder = Path(name)
        with _stack(folder / "stack") as stack:
            subjects = list(_from_source(stack) if source else _shipped(stack, Shelf(folder / "shelf")))
            events = Works(stack, rounds + 1 + calls).make()
            works = {subject.name: iter(_of(subject, events)) for subject in subjects}
            taken: dict[str, Taken] = defaultdict(Taken)
            for number in range(rounds + 1):
                for subject in subjects:
                    wall, processor = cold(subject, next(works[subject.name]), folder)
                    if number:
                        taken[subject.name].cold.append(wall)
                        taken[subject.name].processor.append(processor)
            _warm(subjects, works, taken, folder, calls)
    return taken


def show(taken: dict[str, Taken]) -> None:
    """Print the table: each figure, and how many times the bare function's it is."""
    columns = ("cold", "fastest", "processor", "warm p50", "p99", "MB peak", "MB own")
    print(f"{'':14}" + "".join(f"{column:>10} {'x bare':>6}" for column in columns))
    bare = taken["bare"].figures()
    for name, each in taken.items():
        cells = zip(each.figures(), bare, strict=True)
        print(f"{name:14}" + "".join(f"{value:10.1f} {value / unit:6.2f}" for value, unit in cells))


def _warm(
    subjects: list[Subject], works: dict[str, Iterator[Event]], taken: dict[str, Taken], folder: Path, calls: int
) -> None:
    processes = {subject.name: Process(subject, folder) for subject in subjects}
    try:
        for process in processes.values():
            process.invoke(None)
        for number in range(calls):
            for name, process in processes.items():
                once = process.answer(next(works[name]))
                if number:  # the first makes the connections
                    taken[name].warm.append(once)
        for name, process in processes.items():
            taken[name].memory = process.memory()
    finally:
        for process in processes.values():
            process.stop()


def _of(subject: Subject, events: dict[str, list[Event]]) -> list[Event]:
    return events[subject.name] if subject.name in events else [Event({}, 0)] * len(events["Tracking"])


def _shipped(stack: LocalStack, shelf: Shelf) -> Iterator[Subject]:
    # The interpreter alone, without this environment's packages: what a folder lacks is missed.
    python, runtime = (sys._base_executable, "-S"), shelf.runtime()  # type: ignore[attr-defined]  # noqa: SLF001
    specs = list(stack.functions())
    folders = [(replace(specs[0], name="bare", handler=BARE), shelf.bare(cut=False))]
    folders.append((replace(specs[0], name="bare, cut", handler=BARE), shelf.bare(cut=True)))
    folders += [(spec, shelf.function(folder_of(shown(spec.name)))) for spec in specs]
    for spec, folder in folders:
        yield Subject(shown(spec.name), _in(spec, folder, runtime), folder, python)


def _from_source(stack: LocalStack) -> Iterator[Subject]:
    specs = list(stack.functions())
    for spec in (replace(specs[0], name="bare", handler=BARE), *specs):
        yield Subject(shown(spec.name), _in(spec, ROOT), ROOT, (sys.executable,))


def _in(spec: FunctionSpec, *folders: Path) -> FunctionSpec:
    places = {"PYTHONPATH": ":".join(map(str, folders)), "LAMBDA_TASK_ROOT": str(folders[0])}
    return replace(spec, environment={**spec.environment, **places})


@contextmanager
def _stack(folder: Path) -> Iterator[LocalStack]:
    stack = LocalStack(Options(ROOT, folder, 0, 0))
    stack.start()
    try:
        yield stack
    finally:
        stack.stop()
