"""Kill every flow at its calls, and print what became of it. Words choose the flows whose names begin so.

PICPROS_CRASHES=all kills at every call, before and after, instead of once for each world that is left behind.
"""

import argparse
import sys
import tempfile
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1]))  # where pytest's own settings let tests find each other

from tests.crashes.flows import Outcome
from tests.crashes.run import NAMES, Report, line, run, table


def main() -> int:
    """Print each outcome as it comes, then the whole table; 1 where a promise did not hold."""
    reader = argparse.ArgumentParser(prog="python -m tests.crashes", description=__doc__)
    reader.add_argument("flows", nargs="*", metavar="FLOW", help=f"the first words of any of: {'; '.join(NAMES)}")
    wanted = tuple(reader.parse_args().flows)
    names = [name for name in NAMES if name.startswith(wanted or ("",))]
    if not names:
        reader.error("no flow's name begins so")
    with tempfile.TemporaryDirectory() as folder:
        report = run(Path(folder), Report(), _tell, names)
    print(table(report.outcomes))
    for name, error in report.broken.items():
        print(f"{name} came to no end: {error!r}")
    print("\n".join(report.unsound))
    return int(bool(report.broken or report.unsound or any(each.trouble for each in report.outcomes)))


def _tell(outcome: Outcome) -> None:
    print(line(outcome), file=sys.stderr, flush=True)


sys.exit(main())
