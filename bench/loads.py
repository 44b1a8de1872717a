"""How long each function takes to load under AWS's runtime client, beside a bare boto3 function, in one run.

Each round starts a fresh process of every function in turn, so that a busy moment of the machine meets all alike; the
first round fills the caches and is not counted. Wall time is from spawn to the first question for work, processor time
is the process's own until then. Prints medians, the fastest, and multiples of the bare one.
`python -m bench.loads [ROUNDS]`
"""

import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

from local.runner import LocalStack, Options
from local.runtime import Functions
from local.worker import FunctionSpec, Worker

ROUNDS = 5
ROOT = Path(__file__).resolve().parent.parent
BARE = "bench.bare.handler"


def main(rounds: int) -> None:
    """Measure and print."""
    taken: dict[str, list[tuple[float, float]]] = {}
    with tempfile.TemporaryDirectory() as folder, _stack(Path(folder)) as stack:
        specs = list(stack.functions())
        specs.insert(0, replace(specs[0], name="bare", handler=BARE))
        for number in range(rounds + 1):
            for spec in specs:
                once = _load(spec, Path(folder))
                if number:
                    taken.setdefault(spec.name, []).append(once)
    print(f"Python {sys.version.split()[0]}; {rounds} fresh processes each, in turn; ms")
    print(f"{'':20} {'median':>7} {'x bare':>7} {'fastest':>8} {'x bare':>7} {'processor':>10} {'x bare':>7}")
    bare = _summed(taken["bare"])
    for name, times in taken.items():
        cells = zip(_summed(times), bare, strict=True)
        shown = name.removeprefix("picpros-").removesuffix("Function")
        print(f"{shown:20} " + " ".join(f"{value:8.0f} {value / unit:6.2f}" for value, unit in cells))


@contextmanager
def _stack(folder: Path) -> Iterator[LocalStack]:
    # Its own functions stay unloaded: they would load beside those that are measured.
    with patch.object(Functions, "warm_up"):
        stack = LocalStack(Options(ROOT, folder, 0, 0))
        stack.start()
        try:
            yield stack
        finally:
            stack.stop()


def _summed(times: list[tuple[float, float]]) -> tuple[float, float, float]:
    wall, processor = zip(*times, strict=True)
    return statistics.median(wall), min(wall), statistics.median(processor)


def _load(spec: FunctionSpec, folder: Path) -> tuple[float, float]:
    """Load a function once; give wall and processor time in ms."""
    with (folder / "bench.log").open("ab") as log:
        before, start = _processor(), time.perf_counter()
        worker = Worker(spec, ROOT, log)
        worker.invoke(None)
        wall = time.perf_counter() - start
        worker.stop()
    return wall * 1000, (_processor() - before) * 1000


def _processor() -> float:
    """Give what the children that have ended took of the processors, in seconds."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else ROUNDS)
