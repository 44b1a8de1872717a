"""How long each function takes to load under AWS's runtime client, beside a bare boto3 function, in one run.

Prints the median of five fresh processes each: from spawn to the first question for work, in ms and as a multiple of
the bare one. `python -m bench.loads`
"""

import statistics
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from local.runner import LocalStack, Options
from local.worker import FunctionSpec, Worker

ROUNDS = 5
ROOT = Path(__file__).resolve().parent.parent
BARE = "bench.bare.handler"


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        stack = LocalStack(Options(ROOT, Path(folder), 0, 0))
        specs = list(stack.functions())
        stack.start()
        try:
            bare = replace(specs[0], name="bare", handler=BARE)
            taken = {spec.name: [_load(spec, Path(folder)) for _ in range(ROUNDS)] for spec in (bare, *specs)}
        finally:
            stack.stop()
    unit = statistics.median(taken["bare"])
    print(f"Python {sys.version.split()[0]}; medians of {ROUNDS} fresh processes")
    for name, times in taken.items():
        print(f"{name:36} {statistics.median(times):6.0f} ms   {statistics.median(times) / unit:4.2f} x bare")


def _load(spec: FunctionSpec, folder: Path) -> float:
    with (folder / "bench.log").open("ab") as log:
        start = time.perf_counter()
        worker = Worker(spec, ROOT, log)
        worker.invoke(None)
        taken = (time.perf_counter() - start) * 1000
        worker.stop()
    return taken


if __name__ == "__main__":
    main()
