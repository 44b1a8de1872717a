"""How long the local stack takes over a day on which nothing is due: the contract says under half a second.

`python -m bench.idle`
"""

import statistics
import tempfile
import time
from pathlib import Path

import requests

from local.runner import LocalStack, Options

ROOT = Path(__file__).resolve().parent.parent
DAYS = 14


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        stack = LocalStack(Options(ROOT, Path(folder), 0, 0))
        stack.start()
        try:
            _pass_a_day(stack.url)  # all functions have loaded after it
            taken = [_pass_a_day(stack.url) for _ in range(DAYS)]
        finally:
            stack.stop()
    print(f"an idle day: median {statistics.median(taken):.2f} s, longest {max(taken):.2f} s of {DAYS}")


def _pass_a_day(url: str) -> float:
    start = time.perf_counter()
    requests.post(f"{url}/_local/clock", json={"by": "P1D"}, timeout=60).raise_for_status()
    return time.perf_counter() - start


if __name__ == "__main__":
    main()
