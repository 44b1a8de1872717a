"""Two payment providers, one in memory and one that speaks Stripe's API, with a person before the pay page."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import unquote_plus

import stripe

from local.stripe import StripeServer
from picpros.adapters.patience import Patience
from picpros.adapters.stripe_client import stripe_client
from picpros.adapters.stripe_payments import StripePayments
from picpros.ports import Payments
from tests.adapters.relay import Relay
from tests.adapters.world import NOW, SITE
from tests.fakes.basics import MovableClock
from tests.fakes.payments import MemoryPayments
from tests.fakes.rows import Steps
from tests.local_stripe.world import KEY, pay

STACK = "picpros-test"
TRIES = 2


class Till(Protocol):
    """A provider as a port, and what a test does around it."""

    clock: MovableClock

    @property
    def payments(self) -> Payments: ...

    def pays(self, session_id: str) -> None: ...


@dataclass
class MemoryTill:
    clock: MovableClock = field(default_factory=lambda: MovableClock(NOW))

    def __post_init__(self) -> None:
        self.payments = MemoryPayments(self.clock, Steps())

    def pays(self, session_id: str) -> None:
        self.payments.pay(session_id, at=self.clock.now())


@dataclass
class StripeTill:
    """The provider behind a relay on which every call is seen; `folder` holds all that it keeps."""

    server: StripeServer
    relay: Relay
    folder: Path
    clock: MovableClock
    payments: StripePayments

    def pays(self, session_id: str, number: str = "4242 4242 4242 4242", cvc: str = "123") -> None:
        """Let somebody type a card on the pay page, which is the provider's own."""
        pay(f"{self.server.url}/c/pay/{session_id}", number, cvc=cvc)

    def stored(self, session_id: str) -> Any:
        """Give a session as the provider has it, its lines included."""
        asked: Any = {"expand": ["line_items", "payment_intent.latest_charge"]}
        client = stripe.StripeClient(KEY, base_addresses={"api": self.server.url}, max_network_retries=0)
        return client.v1.checkout.sessions.retrieve(session_id, asked)

    def change(self, key: str, **fields: Any) -> None:
        """Bring what the provider holds into a state that its pay page does not lead to."""
        store = self.server._store
        with store.change():
            thing = store.find(key)
            assert thing is not None
            store.put({**thing, **fields})

    def heard(self) -> str:
        """Give every word that went to the provider: paths, headers and bodies."""
        said = [f"{each.path} {each.headers} {each.body.decode()}" for each in self.relay.calls]
        return unquote_plus("\n".join(said))

    def kept(self) -> str:
        """Give every byte that the provider holds, as it lies on its disk."""
        return "\n".join(each.read_bytes().decode("latin-1") for each in sorted(self.folder.iterdir()))


@contextmanager
def stripe_till(folder: Path, clock: MovableClock | None = None) -> Iterator[StripeTill]:
    """Open a provider of one's own; nobody listens to its webhooks."""
    clock = clock or MovableClock(NOW)
    server = StripeServer(
        folder,
        clock.now,
        port=0,
        secret_key=KEY,
        webhook_url="http://127.0.0.1:9",
        webhook_secret="whsec_local",
        listened=frozenset(),
    )
    server.start()
    relay = Relay(server.url)
    payments = StripePayments(stripe_client(KEY, relay.url), STACK, SITE, Patience(tries=TRIES))
    yield StripeTill(server, relay, folder, clock, payments)
    relay.stop()
    server.stop()
