"""Cancellations: asked for and confirmed by the client, decided at the desk, and paid for in the same moment."""

from http import HTTPStatus

from tests.crashes.flows import Death, Usual
from tests.crashes.outbox import JobFlow
from tests.crashes.refunds import gave_back_once, money
from tests.crashes.studio import PAID_UP, Client, Studio


class AskCancellation(Usual):
    """POST /orders/{id}/cancellation: whoever asks again gets the link again."""

    name = "cancellation: asked"
    function = "Checkout"
    floor = 7

    def begin(self, studio: Studio) -> Client:
        return studio.is_client()

    def strike(self, studio: Studio, client: Client) -> None:
        studio.stack.call("POST", f"/orders/{client.id}/cancellation", json={"reason": "It rains."})
        studio.stack.drain()

    def again(self, studio: Studio, client: Client) -> None:
        answer = studio.stack.call("POST", f"/orders/{client.id}/cancellation", json={"reason": "It rains."})
        assert answer.status_code == HTTPStatus.ACCEPTED
        studio.stack.wait(PAID_UP)

    def check(self, studio: Studio, client: Client, died: Death) -> None:
        shown = money(studio, client)
        assert shown["cancellation"]["state"] == "asked"
        assert shown["words"] == {"cancellation": "It rains."}
        assert len(studio.mails(client.email, "please confirm")) in (1, 2)
        assert shown["status"] == "paid"


class ConfirmCancellation(Usual):
    """POST /confirmations: the link in the mail cancels, and everything paid goes back by itself."""

    name = "cancellation: confirmed"
    function = "Clients"
    floor = 8

    def begin(self, studio: Studio) -> Client:
        client = studio.is_client()
        assert (
            studio.stack.call("POST", f"/orders/{client.id}/cancellation", json={}).status_code == HTTPStatus.ACCEPTED
        )
        client.order["token"] = studio.follows_link(client, "confirm")
        return client

    def strike(self, studio: Studio, client: Client) -> None:
        studio.stack.call("POST", "/confirmations", json={"token": client.order["token"]})
        studio.stack.drain()

    def again(self, studio: Studio, client: Client) -> None:
        confirms_again(studio, client)

    def check(self, studio: Studio, client: Client, died: Death) -> None:
        cancelled_once(studio, client)


class CancelAtDesk(ConfirmCancellation):
    """POST /desk/orders/{id}/cancel. The staff press the button again, or see that it was done."""

    name = "cancellation: by the desk"
    function = "Desk"
    floor = 6

    def begin(self, studio: Studio) -> Client:
        return studio.is_client()

    def strike(self, studio: Studio, client: Client) -> None:
        studio.desk("POST", f"/orders/{client.id}/cancel")
        studio.stack.drain()

    def again(self, studio: Studio, client: Client) -> None:
        answer = studio.desk("POST", f"/orders/{client.id}/cancel")
        assert answer.status_code in (HTTPStatus.OK, HTTPStatus.CONFLICT), answer.text
        studio.stack.wait(PAID_UP)


class CloseSession(Usual):
    """The worker that sees that nobody can pay a cancelled order any more."""

    name = "cancellation: nobody is to pay"
    function = "Payments"
    floor = 4

    def about(self, client: Client) -> str:
        return f"order#{client.id}"

    def begin(self, studio: Studio) -> Client:
        return studio.orders()

    def strike(self, studio: Studio, client: Client) -> None:
        assert studio.desk("POST", f"/orders/{client.id}/cancel").status_code == HTTPStatus.OK
        studio.stack.drain()

    def check(self, studio: Studio, client: Client, died: Death) -> None:
        assert [each["status"] for each in studio.provider.sessions(client.id)] == ["expired"]
        shown = money(studio, client)
        assert (shown["status"], shown["refunds"], shown["invoice_number"]) == ("cancelled", [], None)
        assert len(studio.mails(client.email, "is cancelled")) == 1


class PaidTooLate(CloseSession):
    """The same worker, where the client paid before it came: the money goes back, and nothing was sold."""

    name = "cancellation: paid meanwhile"
    floor = 8

    def begin(self, studio: Studio) -> Client:
        client = studio.orders()
        studio.provider.loses()
        studio.pays(client)
        return client

    def again(self, studio: Studio, client: Client) -> None:
        studio.stack.wait(PAID_UP)
        assert [each["state"] for each in money(studio, client)["refunds"]] == ["succeeded"]
        studio.provider.is_heard()
        studio.stack.wait(PAID_UP)

    def check(self, studio: Studio, client: Client, died: Death) -> None:
        gave_back_once(studio, client, asked=1, credited=False)
        assert money(studio, client)["invoice_number"] is None
        assert studio.ledger(f"order#{client.id}").count("order_cancelled") == 1
        assert len(studio.mails(client.email, "is cancelled")) == 1


class LinkMail(JobFlow):
    """The link that confirms a cancellation."""

    name = "outbox: cancel link"
    kind = "cancel_link"
    subject = "please confirm"
    floor = 7

    def begin(self, studio: Studio) -> Client:
        return studio.is_client()

    def strike(self, studio: Studio, client: Client) -> None:
        assert (
            studio.stack.call("POST", f"/orders/{client.id}/cancellation", json={}).status_code == HTTPStatus.ACCEPTED
        )
        studio.stack.drain()


class CancelledMail(JobFlow):
    """The mail that says what was cancelled and what goes back."""

    name = "outbox: cancelled"
    kind = "cancelled"
    subject = "is cancelled"
    floor = 6

    def begin(self, studio: Studio) -> Client:
        return studio.is_client()

    def strike(self, studio: Studio, client: Client) -> None:
        assert studio.desk("POST", f"/orders/{client.id}/cancel").status_code == HTTPStatus.OK
        studio.stack.drain()


def confirms_again(studio: Studio, client: Client) -> None:
    """Follow the link again: it does what it says, or was followed to the end and leads nowhere any more."""
    answer = studio.stack.call("POST", "/confirmations", json={"token": client.order["token"]})
    assert answer.status_code in (HTTPStatus.OK, HTTPStatus.GONE), answer.text
    studio.stack.wait(PAID_UP)
    answer = studio.stack.call("POST", "/confirmations", json={"token": client.order["token"]})
    assert answer.status_code == HTTPStatus.GONE, "the link works for ever"


def cancelled_once(studio: Studio, client: Client) -> None:
    gave_back_once(studio, client, asked=0)  # the cancellation itself is what was asked
    shown = money(studio, client)
    assert (shown["status"], shown["cancellation"]["state"]) == ("cancelled", "done")
    assert studio.ledger(f"order#{client.id}").count("order_cancelled") == 1
    assert [step["status"] for step in shown["history"]].count("cancelled") == 1
    assert [len(studio.mails(client.email, each)) for each in ("is cancelled", "your refund")] == [1, 1]
