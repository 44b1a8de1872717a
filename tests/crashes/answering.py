"""What staff do for people: answers, hand-overs, holds. They press the button again when it was not answered."""

from http import HTTPStatus

from tests.crashes.checkout import LEASE
from tests.crashes.flows import Death, Usual
from tests.crashes.outbox import JobFlow
from tests.crashes.studio import PAID_UP, Client, Studio

HELD_UNTIL = "2027-02-01T00:00:00Z"
TO_A_PRINTER = {"recipient": "Prints & Co", "purpose": "to print the pictures"}


class AnswerInquiry(Usual):
    """POST /desk/inquiries/{id}/answer; the button sends the same key again."""

    name = "answer: at the desk"
    function = "Desk"
    floor = 6

    def begin(self, studio: Studio) -> Client:
        return asks(studio)

    def strike(self, studio: Studio, client: Client) -> None:
        answers(studio, client)

    def again(self, studio: Studio, client: Client) -> None:
        status = answers(studio, client)
        if status == HTTPStatus.CONFLICT:
            studio.stack.wait(LEASE)
            status = answers(studio, client)
        assert status == HTTPStatus.OK
        studio.stack.wait(PAID_UP)

    def check(self, studio: Studio, client: Client, died: Death) -> None:
        is_answered_once(studio, client)
        assert len(studio.mails(client.email, "your question")) == 1


class AnswerMail(JobFlow):
    """The job that mails an answer."""

    name = "outbox: answer"
    kind = "answer"
    subject = "your question"

    def begin(self, studio: Studio) -> Client:
        return asks(studio)

    def strike(self, studio: Studio, client: Client) -> None:
        assert answers(studio, client) == HTTPStatus.OK
        studio.stack.drain()

    def check(self, studio: Studio, client: Client, died: Death) -> None:
        super().check(studio, client, died)
        is_answered_once(studio, client)


class HandOver(Usual):
    """POST /desk/orders/{id}/hand-over. The staff look whether it is written down before they press again."""

    name = "hand-over: at the desk"
    function = "Desk"
    floor = 6

    def begin(self, studio: Studio) -> Client:
        return consents(studio)

    def strike(self, studio: Studio, client: Client) -> None:
        hands_over(studio, client)

    def again(self, studio: Studio, client: Client) -> None:
        if not written_down(studio, client):
            assert hands_over(studio, client) == HTTPStatus.OK
        studio.stack.wait(PAID_UP)

    def check(self, studio: Studio, client: Client, died: Death) -> None:
        assert len(written_down(studio, client)) == 1
        assert len(studio.mails(client.email, "re: your order")) == 1


class HandOverMail(JobFlow):
    """The job that tells the client who got what."""

    name = "outbox: handed over"
    kind = "handed_over"
    subject = "re: your order"

    def begin(self, studio: Studio) -> Client:
        return consents(studio)

    def strike(self, studio: Studio, client: Client) -> None:
        assert hands_over(studio, client) == HTTPStatus.OK
        studio.stack.drain()


class Hold(Usual):
    """POST /desk/orders/{id}/holds."""

    name = "hold: at the desk"
    function = "Desk"
    floor = 6

    def begin(self, studio: Studio) -> Client:
        return studio.is_being_served()

    def strike(self, studio: Studio, client: Client) -> None:
        self.presses(studio, client)

    def again(self, studio: Studio, client: Client) -> None:
        assert self.presses(studio, client) == HTTPStatus.OK
        studio.stack.wait(PAID_UP)

    def check(self, studio: Studio, client: Client, died: Death) -> None:
        whole = studio.desk("GET", f"/orders/{client.id}").json()
        assert [(each["reason"], each["until"]) for each in whole["holds"]] == [("legal", HELD_UNTIL)]
        entered = [each for each in studio.ledger(f"order#{client.id}") if each.startswith("held legal")]
        assert len(entered) == 1
        assert len(studio.mails(client.email, "about the data")) == 1

    def presses(self, studio: Studio, client: Client) -> int:
        form = {"reason": "legal", "until": HELD_UNTIL}
        return studio.desk("POST", f"/orders/{client.id}/holds", form).status_code


class Lift(Hold):
    """DELETE /desk/orders/{id}/holds."""

    name = "hold: lifted at the desk"

    def begin(self, studio: Studio) -> Client:
        client = super().begin(studio)
        assert Hold().presses(studio, client) == HTTPStatus.OK
        studio.stack.drain()
        return client

    def check(self, studio: Studio, client: Client, died: Death) -> None:
        assert studio.desk("GET", f"/orders/{client.id}").json()["holds"] == []
        assert studio.ledger(f"order#{client.id}").count("hold_lifted legal") == 1

    def presses(self, studio: Studio, client: Client) -> int:
        return studio.desk("DELETE", f"/orders/{client.id}/holds?reason=legal").status_code


def asks(studio: Studio) -> Client:
    """Give somebody who asked a question, and the question's id as theirs."""
    client = studio.client()
    form = {"full_name": "Ada Lovelace", "email": client.email, "message": f"When are you open? {client.key}"}
    assert studio.stack.call("POST", "/inquiries", json=form).status_code == HTTPStatus.ACCEPTED
    studio.stack.drain()
    [found] = [each for each in studio.desk("GET", "/inquiries").json()["items"] if client.key in each["message"]]
    client.order["inquiry"] = found["inquiry_id"]
    return client


def answers(studio: Studio, client: Client) -> int:
    path = f"/inquiries/{client.order['inquiry']}/answer"
    return studio.stack.desk("POST", path, {"text": "From nine to five."}, key=client.key).status_code


def is_answered_once(studio: Studio, client: Client) -> None:
    thread = studio.desk("GET", f"/inquiries/{client.order['inquiry']}").json()
    assert [each["text"] for each in thread["answers"]] == ["From nine to five."]


def consents(studio: Studio) -> Client:
    """Give a client in whose order work has begun, and who lets the pictures be printed elsewhere."""
    client = studio.is_being_served()
    client.order["client_id"] = studio.desk("GET", f"/orders/{client.id}").json()["client_id"]
    path = f"/clients/{client.order['client_id']}/sharing-consents"
    assert studio.desk("POST", path, {"manner": "verbal", **TO_A_PRINTER}).status_code == HTTPStatus.CREATED
    return client


def hands_over(studio: Studio, client: Client) -> int:
    return studio.desk("POST", f"/orders/{client.id}/hand-over", TO_A_PRINTER).status_code


def written_down(studio: Studio, client: Client) -> list[str]:
    return [each for each in studio.ledger(f"order#{client.id}") if each.startswith("handed_over")]
