"""What each call and schedule costs: round trips to AWS and Stripe, and DynamoDB's units, through the local stack.

The journey is made twice in one stack; the second time everything is warm, and that one is printed: a line a step and
who ran, as the mean of the invocations. What a first call costs besides, a MAC of KMS for each use of the hash key and
for checkout and payments a read of the parameters, is not in it. `python -m bench.units`
"""

from bench.counting import Tally, counted_stack
from bench.journey import Journey

COLUMNS = ("dynamodb", "read", "write", "kms", "s3", "sqs", "sesv2", "stripe")


def main() -> None:
    """Count and print."""
    tally = Tally()
    with counted_stack(tally) as stack:
        for _ in range(2):
            tally.counts.clear()
            Journey(stack, tally).go()
    print(f"{'step':34} {'who':26} {'times':>5} " + " ".join(f"{column:>8}" for column in COLUMNS))
    for (step, who), counts in tally.counts.items():
        if step and not step.startswith("("):
            cells = " ".join(f"{counts[column] / counts['times']:8.3g}" for column in COLUMNS)
            print(f"{step:34} {who:26} {counts['times']:5} {cells}")


if __name__ == "__main__":
    main()
