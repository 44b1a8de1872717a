"""A provider of one's own for each test, with a clock that stands until it is moved and a shop for its webhooks."""

import threading
from collections.abc import Iterator
from http.server import ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.local_stripe.world import Clock, Handler, Provider, Shop, provider_in


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def shop() -> Iterator[Shop]:
    shop = Shop()
    shop.hold.set()
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (Handler,), {"shop": shop}))
    shop.url = f"http://127.0.0.1:{server.server_port}/webhooks/stripe"
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    yield shop
    shop.hold.set()
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def provider(tmp_path: Path, clock: Clock, shop: Shop) -> Iterator[Provider]:
    provider = provider_in(tmp_path / "stripe", clock, shop)
    yield provider
    shop.hold.set()
    provider.server.stop()
