"""What sealing costs: a row as a checkout seals it and opened again, beside the same row in the clear; and a data key.

`python -m bench.sealing`. Microseconds, medians; the data key is asked of the local stack's KMS over HTTP.
"""

import os
import statistics
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from command.place import find
from command.world import World
from picpros.adapters.rows import plain, write
from picpros.adapters.vault import Sealer
from picpros.domain.data_map import Class
from tests.journeys.stack import Stack

ROWS, KEYS = 5000, 200
DETAILS = {"text": "a picture of a cat. " * 21, "files": []}
ADDRESS = {"line1": "1 Main St", "city": "Fresno", "region": "CA", "postal_code": "93650", "country": "US"}
PERSONAL = {"phone": "+1 213 555 0100", "address": ADDRESS}
PARTS: Mapping[Class, tuple[str, dict[str, Any], int]] = {
    Class.DETAILS: ("order_details", DETAILS, 1),
    Class.PERSONAL: ("order_personal", PERSONAL, 6),
}


def main() -> None:
    """Measure and print."""
    whole = 0.0
    for belongs_to, (kind, values, fields) in PARTS.items():
        sealer = Sealer("PP-A", belongs_to, os.urandom(32))
        sealed = plain(sealer.row(kind, "order#PP-A", belongs_to.value, values))
        put = _median(ROWS, lambda s=sealer, k=kind, v=values: s.row(k, "order#PP-A", "part", v))
        opened = _median(ROWS, lambda s=sealer, r=sealed: s.open(r))
        clear = _median(ROWS, lambda v=values: {name: write(value) for name, value in v.items()})
        whole += put - clear
        print(f"{kind}: sealed {put:.0f}, opened {opened:.0f}, in the clear {clear:.0f}; fields {fields}")
    print(f"sealing of a checkout without its keys: {whole:.0f} more than in the clear")
    with tempfile.TemporaryDirectory() as folder:
        stack = Stack(Path(folder) / "data", now="2026-12-01T18:00:00Z")
        try:
            vault = World(find(stack.url, None)).vault
            key = _median(KEYS, lambda: vault.create("PP-A", Class.DETAILS))
            print(f"a data key: {key:.0f}; a checkout asks for two")
        finally:
            stack.stop()


def _median(times: int, work: Callable[[], object]) -> float:
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        taken.append((time.perf_counter() - start) * 1e6)
    return statistics.median(taken)


if __name__ == "__main__":
    main()
