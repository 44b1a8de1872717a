"""The desk: an order started, and completed. The staff press the button again, or see that it was done."""

from http import HTTPStatus

from tests.crashes.flows import Death, Usual
from tests.crashes.studio import PAID_UP, Client, Studio


class Start(Usual):
    """POST /desk/orders/{id}/start."""

    name = "completion: start"
    function = "Desk"
    floor = 5
    verb = "start"
    status = "in_progress"

    def begin(self, studio: Studio) -> Client:
        return studio.is_client()

    def strike(self, studio: Studio, client: Client) -> None:
        studio.desk("POST", f"/orders/{client.id}/{self.verb}")

    def again(self, studio: Studio, client: Client) -> None:
        answer = studio.desk("POST", f"/orders/{client.id}/{self.verb}")
        assert answer.status_code in (HTTPStatus.OK, HTTPStatus.CONFLICT), answer.text

    def check(self, studio: Studio, client: Client, died: Death) -> None:
        tracked = studio.stack.get(f"/orders/{client.id}")
        assert tracked["status"] == self.status
        assert [step["status"] for step in tracked["history"]].count(self.status) == 1


class Complete(Start):
    """POST /desk/orders/{id}/complete."""

    name = "completion: complete"
    floor = 7
    verb = "complete"
    status = "completed"

    def begin(self, studio: Studio) -> Client:
        return studio.is_being_served()

    def again(self, studio: Studio, client: Client) -> None:
        super().again(studio, client)
        studio.stack.wait(PAID_UP)

    def check(self, studio: Studio, client: Client, died: Death) -> None:
        super().check(studio, client, died)
        [record] = [row for row in studio.partition(f"order#{client.id}") if row["sk"] == "record"]
        assert record["due_pk"] == "due#purge"
        assert studio.ledger(f"order#{client.id}").count("order_completed") == 1
        assert len(studio.mails(client.email, "pictures")) == 1
