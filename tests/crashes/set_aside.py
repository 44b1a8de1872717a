"""A payment that is not what was asked for: set aside once, with a notice, and no invoice."""

import json
from collections.abc import Iterator
from contextlib import contextmanager

from werkzeug.wrappers import Response

from tests.crashes.flows import Death, Usual
from tests.crashes.outbox import JobFlow
from tests.crashes.refunds import SOON
from tests.crashes.studio import STUDIO, Client, Studio
from tests.faults.proxy import Exchange

SESSION = "Stripe.GET /v1/checkout/sessions/{id}"
NOTICE = "a payment was set aside"


class SetAside(Usual):
    """POST /webhooks/stripe of a session that was paid with another amount."""

    name = "event: payment set aside"
    function = "Payments"
    floor = 4

    def about(self, client: Client) -> str:
        return "event#"

    def begin(self, studio: Studio) -> Client:
        client = studio.orders()
        client.order["notices"] = len(studio.mails(STUDIO, NOTICE))
        return client

    def strike(self, studio: Studio, client: Client) -> None:
        with paid_otherwise(studio):
            studio.pays(client)

    def again(self, studio: Studio, client: Client) -> None:
        with paid_otherwise(studio):
            studio.stack.wait(SOON)
            studio.stack.wait("PT2H")

    def check(self, studio: Studio, client: Client, died: Death) -> None:
        assert studio.stack.get(f"/orders/{client.id}")["status"] == "awaiting_payment"
        assert not [row for row in studio.partition(f"order#{client.id}") if row["sk"] == "invoice"]
        told = [each for each in studio.ledger(f"order#{client.id}") if each.startswith("payment_quarantined")]
        assert len(told) == 1, told
        assert len(studio.mails(STUDIO, NOTICE)) == client.order["notices"] + 1


class SetAsideNotice(JobFlow):
    """The job that tells the studio of it."""

    name = "outbox: payment notice"
    kind = "payment_notice"
    to = STUDIO
    subject = NOTICE
    floor = 4

    def begin(self, studio: Studio) -> Client:
        client = studio.orders()
        self._before = len(studio.mails(STUDIO, NOTICE))
        return client

    def strike(self, studio: Studio, client: Client) -> None:
        with paid_otherwise(studio):
            studio.pays(client)


@contextmanager
def paid_otherwise(studio: Studio) -> Iterator[None]:
    """Let the provider say that less was paid than was asked for."""
    with studio.proxy.having(SESSION, _a_cent_less, times=99):
        yield


def _a_cent_less(exchange: Exchange) -> Response:
    told = exchange.passes()
    session = json.loads(told.get_data())
    return Response(
        json.dumps({**session, "amount_total": session["amount_total"] - 1}), content_type="application/json"
    )
