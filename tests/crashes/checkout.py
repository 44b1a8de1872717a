"""Checkout: an order taken, and another try to pay it. The client sends the same again until it is answered."""

from http import HTTPStatus

from tests.crashes.flows import Death, Usual
from tests.crashes.studio import SESSIONS, Client, Studio

LEASE = "PT31S"


class TakeOrder(Usual):
    """POST /orders."""

    name = "checkout: POST /orders"
    function = "Checkout"
    floor = 12

    def strike(self, studio: Studio, client: Client) -> None:
        studio.posts_order(client)

    def again(self, studio: Studio, client: Client) -> None:
        answer = studio.posts_order(client)
        if answer.status_code == HTTPStatus.CONFLICT:
            assert answer.json()["type"] == "/problems/in-progress"
            assert "Retry-After" in answer.headers
            studio.stack.wait(LEASE)
            answer = studio.posts_order(client)
        assert answer.status_code == HTTPStatus.CREATED, answer.text

    def check(self, studio: Studio, client: Client, died: Death) -> None:
        repeated = studio.posts_order(client).json()
        assert repeated["transaction_id"] == client.id
        assert len(repeated["uploads"]) == 1
        sold_once(studio, client)


class PayAgain(Usual):
    """POST /orders/{id}/payment, of an order whose first session the provider never opened."""

    name = "checkout: POST /orders/{id}/payment"
    function = "Checkout"
    floor = 4

    def begin(self, studio: Studio) -> Client:
        return never_opened(studio)

    def strike(self, studio: Studio, client: Client) -> None:
        answer = studio.stack.call("POST", f"/orders/{client.id}/payment")
        if answer.status_code == HTTPStatus.CREATED:
            client.order |= answer.json()

    def again(self, studio: Studio, client: Client) -> None:
        self.strike(studio, client)

    def check(self, studio: Studio, client: Client, died: Death) -> None:
        assert "payment_url" in client.order
        sold_once(studio, client)


def never_opened(studio: Studio) -> Client:
    """Give somebody whose order was taken while the provider was out of order."""
    client = studio.client()
    with studio.without_provider():
        assert studio.posts_order(client).status_code == HTTPStatus.SERVICE_UNAVAILABLE
    [contact] = studio.rows_with(client.email, "order_contact")
    client.order = {"transaction_id": contact["pk"].removeprefix("order#")}
    return client


def sold_once(studio: Studio, client: Client) -> None:
    """Let the client pay: one order, one session, one number, one PDF, one mail with the invoice."""
    assert len(studio.rows_with(client.email, "order_contact")) == 1, "not exactly one order"
    assert studio.data_keys(client.id) == {"details", "personal"}
    assert len(studio.provider.sessions(client.id)) == 1, f"not one session after {SESSIONS}"
    studio.pays(client)
    studio.has_sold_once(client)
    assert len(studio.mails(client.email, "invoice")) == 1
