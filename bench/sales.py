"""How many payments at once the local stack turns into sales, and how often the invoice counter is tried for each.

`python -m bench.sales`. Orders are taken before; measured from the first card until nothing runs any more.
"""

import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.faults.proxy import Proxy
from tests.journeys.stack import Stack, an_order

MANY, AT_ONCE = 60, 20
TRANSACTION = "DynamoDB.TransactWriteItems"


def main() -> None:
    """Measure with and without the proxy that counts calls, and print."""
    taken, _ = _sell(None)
    print(f"{MANY} payments, {AT_ONCE} at once: {taken:.1f} s, {MANY / taken:.1f} sales a second, invoices mailed")
    proxy = Proxy()
    try:
        _, tries = _sell(proxy)
    finally:
        proxy.stop()
    print(f"tries of the counter a sale: {tries / MANY:.2f}")


def _sell(proxy: Proxy | None) -> tuple[float, int]:
    """Give the seconds that it took, and how many transactions were tried."""
    environment = {"PICPROS_LOCAL_PROXY": proxy.url} if proxy else {}
    with tempfile.TemporaryDirectory() as folder:
        stack = Stack(Path(folder) / "data", now="2026-12-01T18:02:00Z", environment=environment)
        try:
            urls = [stack.order(an_order()).json()["payment_url"] for _ in range(MANY)]
            start = time.perf_counter()
            with ThreadPoolExecutor(AT_ONCE) as pool:
                list(pool.map(stack.pay, urls))
            stack.drain()
            return time.perf_counter() - start, proxy.count(TRANSACTION, "Payments") if proxy else 0
        finally:
            stack.stop()


if __name__ == "__main__":
    main()
