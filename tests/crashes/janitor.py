"""Payments of which no event tells, and sessions that nobody paid: the hourly tick asks the provider."""

from datetime import datetime, timedelta

from tests.crashes.checkout import never_opened
from tests.crashes.flows import Death, Usual
from tests.crashes.studio import Client, Studio

TICK = 20  # the minute of each hour at which payments are looked after


class Expire(Usual):
    """POST /webhooks/stripe of a session that is over and was not paid; the order is deleted 48 hours later."""

    name = "event: session expired"
    function = "Payments"
    floor = 5

    def about(self, client: Client) -> str:
        return "event#"

    def begin(self, studio: Studio) -> Client:
        return studio.orders()

    def strike(self, studio: Studio, client: Client) -> None:
        expire(studio, client)
        studio.stack.drain()

    def again(self, studio: Studio, client: Client) -> None:
        studio.stack.wait("PT10S")  # the provider's second try
        assert studio.stack.get(f"/orders/{client.id}")["status"] == "expired"

    def check(self, studio: Studio, client: Client, died: Death) -> None:
        assert [step["status"] for step in studio.stack.get(f"/orders/{client.id}")["history"]] == [
            "awaiting_payment",
            "expired",
        ]
        [record] = [row for row in studio.partition(f"order#{client.id}") if row["sk"] == "record"]
        over = datetime.fromisoformat(studio.stack.get(f"/orders/{client.id}")["history"][-1]["at"])
        assert record["due_pk"] == "due#purge"
        kept = datetime.fromisoformat(record["due_at"]) - over
        assert timedelta(0) <= kept - timedelta(hours=48) < timedelta(seconds=1)  # what is told has whole seconds


class LookAfter(Usual):
    """The worker that asks about a payment of which no event came."""

    name = "janitor: paid, and no event"
    function = "Payments"
    floor = 10

    def about(self, client: Client) -> str:
        return f'"order#{client.id}"'  # as the worker reads it: the tick that queues it writes it within a message

    def begin(self, studio: Studio) -> Client:
        _wait_for(studio, minute=0)
        client = studio.orders()
        studio.provider.loses()
        self.ends(studio, client)
        return client

    def ends(self, studio: Studio, client: Client) -> None:
        studio.pays(client)

    def strike(self, studio: Studio, client: Client) -> None:
        _wait_for(studio, minute=TICK + 1)

    def again(self, studio: Studio, client: Client) -> None:
        studio.stack.wait("PT1H")  # to the next tick
        assert studio.stack.get(f"/orders/{client.id}")["status"] == "paid"
        studio.provider.is_heard()  # and when the event comes after all, nothing happens twice
        studio.stack.wait("PT3H")

    def check(self, studio: Studio, client: Client, died: Death) -> None:
        studio.has_sold_once(client)
        assert len(studio.mails(client.email, "invoice")) == 1
        assert len(studio.rows_with(client.email, "client")) == 1, "not exactly one client"


class LookAfterExpired(LookAfter):
    """The same, where the session is over."""

    name = "janitor: expired, and no event"
    floor = 4

    def ends(self, studio: Studio, client: Client) -> None:
        expire(studio, client)

    def again(self, studio: Studio, client: Client) -> None:
        studio.stack.wait("PT1H")
        assert studio.stack.get(f"/orders/{client.id}")["status"] == "expired"
        studio.provider.is_heard()
        studio.stack.wait("PT3H")

    def check(self, studio: Studio, client: Client, died: Death) -> None:
        Expire().check(studio, client, died)


class NeverOpened(Usual):
    """The worker that ends an order whose session the provider never opened, a day later."""

    name = "janitor: never opened"
    function = "Payments"
    floor = 3

    def about(self, client: Client) -> str:
        return f'"order#{client.id}"'

    def begin(self, studio: Studio) -> Client:
        return never_opened(studio)

    def strike(self, studio: Studio, client: Client) -> None:
        studio.stack.wait("P1DT1H")

    def check(self, studio: Studio, client: Client, died: Death) -> None:
        tracked = studio.stack.get(f"/orders/{client.id}")
        assert [step["status"] for step in tracked["history"]] == ["awaiting_payment", "expired"]
        [record] = [row for row in studio.partition(f"order#{client.id}") if row["sk"] == "record"]
        assert record["due_pk"] == "due#purge"


def expire(studio: Studio, client: Client) -> None:
    [session] = studio.provider.sessions(client.id)
    studio.provider.expire(session["id"])


def _wait_for(studio: Studio, *, minute: int) -> None:
    """Wait for that minute of an hour; until the next tick nothing else of payments is due."""
    now = datetime.fromisoformat(studio.stack.clock())
    wanted = now.replace(minute=minute, second=0, microsecond=0)
    studio.stack.wait_until((wanted if wanted > now else wanted + timedelta(hours=1)).isoformat())
