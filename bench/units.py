"""What each call and schedule costs: round trips to AWS and Stripe, and DynamoDB's units, through the local stack.

The journey is made twice in one stack; the second time everything is warm, and that one is printed: a line a step and
who ran, as the mean of the invocations. What a first call costs besides, a MAC of KMS for each use of the hash key and
for checkout and payments a read of the parameters, is not in it.
"""

from collections import Counter

from bench.counting import Tally, counted_stack
from bench.journey import Journey

COLUMNS = ("dynamodb", "read", "write", "kms", "s3", "sqs", "sesv2", "stripe")
# From the form to the invoice's mail: the steps that together are one sale.
SALES = {
    "form to invoice, known client": ("POST /orders", "paid, known client"),
    "form to invoice, new, a file": ("POST /orders, a file", "paid, a file, new client"),
}


def count() -> Tally:
    """Make the journey and count."""
    tally = Tally()
    with counted_stack(tally) as stack:
        for _ in range(2):
            tally.counts.clear()
            Journey(stack, tally).go()
    return tally


def show(tally: Tally) -> None:
    """Print the table: round trips by service, and DynamoDB's read and write units."""
    print(f"{'step':34} {'who':26} {'times':>5} " + " ".join(f"{column:>8}" for column in COLUMNS))
    for (step, who), counts in tally.counts.items():
        if step and not step.startswith("("):
            _line(step, who, counts, counts["times"])
    for name, steps in SALES.items():
        parts = [counts for (step, _), counts in tally.counts.items() if step in steps]
        _line(name, "all", sum(parts, Counter()), 1)


def _line(step: str, who: str, counts: Counter[str], times: float) -> None:
    cells = " ".join(f"{counts[column] / times:8.3g}" for column in COLUMNS)
    print(f"{step:34} {who:26} {counts['times']:5} {cells}")
