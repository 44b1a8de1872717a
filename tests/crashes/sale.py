"""The webhook: the provider sends its event again until it is taken."""

from tests.crashes.flows import Death, Usual
from tests.crashes.studio import PAID_UP, Client, Studio


class Webhook(Usual):
    """POST /webhooks/stripe of a paid session, by a client who left the box of promotions unticked."""

    name = "webhook"
    function = "Payments"
    floor = 14

    def begin(self, studio: Studio) -> Client:
        return studio.orders()

    def strike(self, studio: Studio, client: Client) -> None:
        studio.pays(client)

    def again(self, studio: Studio, client: Client) -> None:
        studio.stack.wait("PT10S")  # the provider's second try
        assert studio.stack.get(f"/orders/{client.id}")["status"] == "paid"
        studio.stack.wait(PAID_UP)

    def check(self, studio: Studio, client: Client, died: Death) -> None:
        studio.has_sold_once(client)
        assert len(studio.rows_with(client.email, "client")) == 1, "not exactly one client"
        assert len(studio.mails(client.email, "invoice")) == 1
        assert not [row for row in studio.partition(f"order#{client.id}") if row["sk"] == "job#invoice"]
