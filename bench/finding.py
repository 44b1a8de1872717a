"""What it costs to find what is due: read units and time of the index, with ever more rows in the table.

`python -m bench.finding`. Ten rows are due; all others come due in a year.
"""

import tempfile
import time
from datetime import timedelta
from pathlib import Path
from typing import Any

from command.place import find
from command.world import World
from picpros.adapters.jobs import DynamoDue
from picpros.adapters.rows import due_fields, row
from picpros.adapters.table import Tables
from picpros.domain.due import Due, DueKind
from tests.journeys.stack import Stack

SIZES, DUE = (1000, 40000), 10


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory() as folder:
        stack = Stack(Path(folder) / "data", now="2026-12-01T18:00:00Z")
        try:
            world = World(find(stack.url, None))
            there = 0
            for size in SIZES:
                _fill(world, there, size)
                there = size
                units, taken = _asked(world.tables, world)
                print(f"{size} rows, {DUE} due: {units} read units, {taken * 1000:.1f} ms")
        finally:
            stack.stop()


def _fill(world: World, first: int, last: int) -> None:
    now, puts = world.place.clock.now(), []
    for number in range(first, last):
        pk = f"signup#B{number:08d}"
        due = Due.on(DueKind.PURGE, now if number < DUE else now + timedelta(days=365))
        item = row("sign_up", pk, "record", {"email": "nobody@bench.example"}, **due_fields(due, pk, "record"))
        puts.append((world.tables.main, {"PutRequest": {"Item": item}}))
    world.tables.write_batch(puts)


def _asked(tables: Tables, world: World) -> tuple[float, float]:
    """Ask as the tick does; give the units and the seconds."""
    asked: Any = DynamoDue(tables)._asked(DueKind.PURGE, world.place.clock.now(), 1000)  # noqa: SLF001  the very request
    start = time.perf_counter()
    answer = tables.client.query(**asked, ReturnConsumedCapacity="TOTAL")
    return answer["ConsumedCapacity"]["CapacityUnits"], time.perf_counter() - start


if __name__ == "__main__":
    main()
