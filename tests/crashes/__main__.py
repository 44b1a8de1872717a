"""`python -m tests.crashes`: kill every flow at its calls, and print what became of it.

PICPROS_CRASHES=all kills at every call, before and after, instead of once for each world that is left behind.
"""

import sys
import tempfile
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1]))  # where pytest's own settings let tests find each other

from tests.crashes.run import Report, line, run, table


def main() -> int:
    """Print each outcome as it comes, then the whole table; 1 where a promise did not hold."""
    with tempfile.TemporaryDirectory() as folder:
        report = run(Path(folder), Report(), told=lambda outcome: print(line(outcome), file=sys.stderr, flush=True))
    print(table(report.outcomes))
    for name, error in report.broken.items():
        print(f"{name} came to no end: {error!r}")
    print("\n".join(report.unsound))
    return int(bool(report.broken or report.unsound or any(each.trouble for each in report.outcomes)))


sys.exit(main())
