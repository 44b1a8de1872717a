"""How long an invoice's PDF takes, the first of a process and the ones after it: `python -m bench.invoices`."""

import statistics
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROCESSES, WARM = 7, 30
# Runs in a fresh interpreter: what is loaded before the first invoice is not counted, reading fonts and template is.
PROGRAM = f"""
import time
from datetime import date

from picpros.adapters.typst_invoice import TypstInvoices
from picpros.domain.invoice_paper import InvoicePaper, PaperLine, PaperTax

lines = (PaperLine("Portrait", 2, "$129.00", "$258.00"), PaperLine("Retouching", 1, "$40.00", "$40.00"))
papers, taken = TypstInvoices(), []
for count in range({WARM} + 1):
    paper = InvoicePaper(
        "Team Picpros", ("1 Studio Way", "Los Angeles, CA 90012"), ("studio@picpros.example",),
        f"PP-2027-{{count:06d}}",
        date(2027, 3, 1), date(2027, 3, 1), "PP-ABCD", "Ada Lovelace", ("12 St James Square",), "ada@client.example",
        "USD", lines, "$298.00", PaperTax("Sales tax", "7.25", "California", "$21.61"), "$319.61",
        "visa ending 4242", "Thank you.",
    )
    start = time.perf_counter()
    papers.render(paper)
    taken.append((time.perf_counter() - start) * 1000)
print(*taken)
"""


def main() -> None:
    """Measure and print."""
    runs = [_run() for _ in range(PROCESSES)]
    firsts, warm = [run[0] for run in runs], [each for run in runs for each in run[1:]]
    print(f"an invoice's PDF, ms: first of a process median {statistics.median(firsts):.0f} of {PROCESSES}, ", end="")
    print(f"warm median {statistics.median(warm):.0f}, 99th {statistics.quantiles(warm, n=100)[-1]:.0f} of {len(warm)}")


def _run() -> list[float]:
    done = subprocess.run([sys.executable, "-c", PROGRAM], cwd=ROOT, check=True, capture_output=True, text=True)
    return [float(each) for each in done.stdout.split()]


if __name__ == "__main__":
    main()
