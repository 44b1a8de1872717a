"""What the functions take of time and memory, and what each call costs: `python -m bench [--rounds N] [--calls N]`."""

import argparse
import os
import platform

from bench import functions, units

if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--rounds", type=int, default=7, help="fresh processes of each function")
    parser.add_argument("--calls", type=int, default=100, help="warm calls of each function")
    parser.add_argument("--source", action="store_true", help="run the source tree instead of what is shipped")
    parser.add_argument("--only", choices=("functions", "units"), help="one of the two tables")
    asked = parser.parse_args()
    if asked.only != "units":
        place = "the source tree" if asked.source else "folders as shipped"
        print(f"Python {platform.python_version()}, {os.cpu_count()} cores, {place}; ms, MB")
        print(f"{asked.rounds} fresh processes and {asked.calls} warm calls of each, in turn\n")
        functions.show(functions.measure(asked.rounds, asked.calls, source=asked.source))
    if asked.only != "functions":
        print("\nRound trips to each service, and DynamoDB's units, by invocation\n")
        units.show(units.count())
