"""Forms that anybody may send. Who hears that it failed sends the form again, which may bring a second mail."""

from http import HTTPStatus
from typing import Any

from tests.crashes.flows import Death, Usual
from tests.crashes.studio import PAID_UP, STUDIO, Client, Studio

PHONE = "+1 213 555 0100"
QUESTION = "When are you open?"


class Form(Usual):
    """A form, and what its sender gets: one mail, or two where it was sent twice."""

    function = "Clients"
    path = ""
    most = 2

    def form(self, client: Client) -> dict[str, Any]:
        return {"email": client.email}

    def strike(self, studio: Studio, client: Client) -> None:
        studio.stack.call("POST", self.path, json=self.form(client))
        studio.stack.drain()

    def again(self, studio: Studio, client: Client) -> None:
        assert studio.stack.call("POST", self.path, json=self.form(client)).status_code == HTTPStatus.ACCEPTED
        studio.stack.wait(PAID_UP)

    def check(self, studio: Studio, client: Client, died: Death) -> None:
        many = len(studio.mails(client.email))
        assert 1 <= many <= self.most, f"{many} mails"
        self.is_whole(studio, client)

    def is_whole(self, studio: Studio, client: Client) -> None:
        """Hold that nothing is half kept."""


class Register(Form):
    """POST /clients, with a phone number and the wish for promotions: a link to the page, and one that confirms."""

    name = "form: registration"
    path = "/clients"
    floor = 8
    most = 4

    def form(self, client: Client) -> dict[str, Any]:
        return {"full_name": "Ada Lovelace", "email": client.email, "phone": PHONE, "promotions": True}

    def is_whole(self, studio: Studio, client: Client) -> None:
        assert len(studio.rows_with(client.email, "client")) == 1, "not exactly one client"
        assert studio.stack.get("/me", headers=studio.signs_in(client))["client"]["phone"] == PHONE
        links = [len(studio.mails(client.email, each)) for each in ("your page", "please confirm")]
        assert all(links), links


class Newsletter(Form):
    """POST /newsletter."""

    name = "form: newsletter"
    path = "/newsletter"
    floor = 3

    def is_whole(self, studio: Studio, client: Client) -> None:
        assert not studio.rows_with(client.email, "client"), "nobody confirmed it"
        token = studio.follows_link(client, "confirm")
        assert studio.stack.call("POST", "/confirmations", json={"token": token}).status_code == HTTPStatus.OK


class Ask(Form):
    """POST /inquiries: the studio's mailbox is told."""

    name = "form: inquiry"
    path = "/inquiries"
    floor = 4
    _before = 0

    def begin(self, studio: Studio) -> Client:
        self._before = studio.mail_count(STUDIO)
        return studio.client()

    def form(self, client: Client) -> dict[str, Any]:
        return {"full_name": "Ada Lovelace", "email": client.email, "message": QUESTION}

    def check(self, studio: Studio, client: Client, died: Death) -> None:
        told = studio.mail_count(STUDIO) - self._before
        items = studio.desk("GET", "/inquiries").json()["items"]
        kept = [each["message"] for each in items if each["email"] == client.email]
        assert kept == [QUESTION] * told, f"{told} told, {len(kept)} kept"
        assert told in (1, 2)


class AccessForm(Form):
    """POST /access-links of a known address."""

    name = "form: access link"
    path = "/access-links"
    floor = 5
    most = 3  # the invoice came before

    def begin(self, studio: Studio) -> Client:
        return studio.is_client()

    def is_whole(self, studio: Studio, client: Client) -> None:
        token = studio.follows_link(client, "account")
        assert studio.stack.call("POST", "/sessions", json={"token": token}).status_code == HTTPStatus.CREATED
