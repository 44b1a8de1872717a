"""What clients do about their own data: another e-mail, a copy of all that is held, and its end."""

from http import HTTPStatus

from tests.crashes.cancelling import confirms_again
from tests.crashes.flows import Death, Usual
from tests.crashes.outbox import DONE, MAIL, JobFlow
from tests.crashes.studio import PAID_UP, Client, Studio


class AskNewEmail(Usual):
    """PATCH /me with another e-mail: nothing changes before it is confirmed."""

    name = "own page: new e-mail asked"
    function = "Clients"
    floor = 7

    def begin(self, studio: Studio) -> Client:
        return wants_new_email(studio)

    def strike(self, studio: Studio, client: Client) -> None:
        self._asks(studio, client)
        studio.stack.drain()

    def again(self, studio: Studio, client: Client) -> None:
        assert self._asks(studio, client) == HTTPStatus.OK
        studio.stack.wait("PT50M")  # the session lives for an hour

    def check(self, studio: Studio, client: Client, died: Death) -> None:
        page = studio.stack.get("/me", headers=client.order["session"])
        assert (page["client"]["email"], page["pending_email"]) == (client.email, client.order["new"])
        asked = [len(studio.mails(client.order["new"])), len(studio.mails(client.email, "your e-mail address"))]
        assert all(each in (1, 2) for each in asked), asked
        assert confirm(studio, Client(client.order["new"], "")) == HTTPStatus.OK

    def _asks(self, studio: Studio, client: Client) -> int:
        form = {"email": client.order["new"]}
        return studio.stack.call("PATCH", "/me", json=form, headers=client.order["session"]).status_code


class ConfirmNewEmail(Usual):
    """POST /confirmations by whoever reads the new mailbox."""

    name = "own page: new e-mail confirmed"
    function = "Clients"
    floor = 9

    def begin(self, studio: Studio) -> Client:
        client = wants_new_email(studio)
        asks_new_email(studio, client)
        client.order["token"] = studio.follows_link(Client(client.order["new"], ""), "confirm")
        return client

    def strike(self, studio: Studio, client: Client) -> None:
        studio.stack.call("POST", "/confirmations", json={"token": client.order["token"]})

    def again(self, studio: Studio, client: Client) -> None:
        confirms_again(studio, client)

    def check(self, studio: Studio, client: Client, died: Death) -> None:
        assert not studio.rows_with(client.email, "client")
        [kept] = studio.rows_with(client.order["new"], "client")
        assert studio.ledger(kept["pk"]).count("email_changed") == 1
        page = studio.stack.get("/me", headers=studio.signs_in(Client(client.order["new"], "")))
        assert (page["client"]["email"], page["pending_email"]) == (client.order["new"], None)
        assert [each["transaction_id"] for each in page["orders"]] == [client.id]


class NewEmailMails(JobFlow):
    """The job that tells the old address, and after it sends the new one its link."""

    name = "outbox: confirm e-mail"
    kind = "confirm_email"
    floor = 8

    def begin(self, studio: Studio) -> Client:
        return wants_new_email(studio)

    def strike(self, studio: Studio, client: Client) -> None:
        asks_new_email(studio, client)

    def check(self, studio: Studio, client: Client, died: Death) -> None:
        told = len(studio.mails(client.email, "your e-mail address"))
        assert told == (2 if self._told(died) else 1), f"{told} mails to the old address"
        linked = len(studio.mails(client.order["new"]))
        assert linked == (2 if self._linked(died) else 1), f"{linked} mails to the new address"
        assert confirm(studio, Client(client.order["new"], "")) == HTTPStatus.OK

    def _linked(self, died: Death) -> bool:
        second = died.point.nth == len((MAIL, MAIL))
        return (died.after(MAIL) and second) or (died.operation == DONE and not died.point.after)

    def _told(self, died: Death) -> bool:
        """The old address is told first; then come the link's token, the second mail, and the end of the job."""
        later = died.operation in (MAIL, "DynamoDB.PutItem") and died.point.nth > 1
        return later or died.after(MAIL) or self._linked(died)


class AskExport(Usual):
    """POST /me/export: asked twice it is one export."""

    name = "own page: export asked"
    function = "Clients"
    floor = 6

    def begin(self, studio: Studio) -> Client:
        client = studio.is_client()
        client.order["session"] = studio.signs_in(client)
        return client

    def strike(self, studio: Studio, client: Client) -> None:
        asks_export(studio, client)

    def again(self, studio: Studio, client: Client) -> None:
        assert asks_export(studio, client) == HTTPStatus.ACCEPTED
        studio.stack.wait(PAID_UP)

    def check(self, studio: Studio, client: Client, died: Death) -> None:
        assert len(studio.mails(client.email, "is ready")) == 1
        is_served(studio, client)


class MakeExport(JobFlow):
    """The job that packs it, and says that it is ready."""

    name = "outbox: export"
    kind = "export"
    subject = "is ready"
    floor = 12

    def begin(self, studio: Studio) -> Client:
        return AskExport().begin(studio)

    def strike(self, studio: Studio, client: Client) -> None:
        asks_export(studio, client)

    def check(self, studio: Studio, client: Client, died: Death) -> None:
        super().check(studio, client, died)
        is_served(studio, client)


class EndExport(Usual):
    """The worker that deletes an export whose three days are over."""

    name = "own page: export ended"
    function = "Retention"
    floor = 3

    def about(self, client: Client) -> str:
        return f'"{client.order["owner"]}"'

    def begin(self, studio: Studio) -> Client:
        client = AskExport().begin(studio)
        assert asks_export(studio, client) == HTTPStatus.ACCEPTED
        is_served(studio, client)
        [kept] = studio.rows_with(client.email, "client")
        [export] = [row for row in studio.partition(kept["pk"]) if row["type"] == "export"]
        client.order |= {"owner": kept["pk"], "export": export["export_id"]}
        return client

    def strike(self, studio: Studio, client: Client) -> None:
        studio.stack.wait("P3DT1H")

    def check(self, studio: Studio, client: Client, died: Death) -> None:
        assert not [row for row in studio.partition(client.order["owner"]) if row["type"] == "export"]
        assert not studio.objects("documents", client.order["export"]), "a ZIP is left"


class AskErasure(Usual):
    """DELETE /me: nothing is deleted before it is confirmed."""

    name = "own page: erasure asked"
    function = "Clients"
    floor = 6

    def begin(self, studio: Studio) -> Client:
        return is_served_out(studio)

    def strike(self, studio: Studio, client: Client) -> None:
        asks_erasure(studio, client)

    def again(self, studio: Studio, client: Client) -> None:
        assert asks_erasure(studio, client) == HTTPStatus.ACCEPTED
        studio.stack.wait(PAID_UP)

    def check(self, studio: Studio, client: Client, died: Death) -> None:
        assert len(studio.mails(client.email, "erase your data")) in (1, 2)
        assert len(studio.rows_with(client.email, "client")) == 1
        assert confirm(studio, client) == HTTPStatus.OK


class ErasureMail(JobFlow):
    """The link that confirms an erasure."""

    name = "outbox: confirm erasure"
    kind = "confirm_erasure"
    subject = "erase your data"
    floor = 6

    def begin(self, studio: Studio) -> Client:
        return is_served_out(studio)

    def strike(self, studio: Studio, client: Client) -> None:
        asks_erasure(studio, client)


class ConfirmErasure(Usual):
    """POST /confirmations: the request is kept, and carried out by a worker."""

    name = "own page: erasure confirmed"
    function = "Clients"
    floor = 10

    def begin(self, studio: Studio) -> Client:
        client = is_served_out(studio)
        assert asks_erasure(studio, client) == HTTPStatus.ACCEPTED
        client.order["token"] = studio.follows_link(client, "confirm")
        return client

    def strike(self, studio: Studio, client: Client) -> None:
        studio.stack.call("POST", "/confirmations", json={"token": client.order["token"]})
        studio.stack.drain()

    def again(self, studio: Studio, client: Client) -> None:
        confirms_again(studio, client)

    def check(self, studio: Studio, client: Client, died: Death) -> None:
        is_erased(studio, client)
        assert studio.ledger(f"client#{client.order['client_id']}").count("erasure_confirmed") == 1


class Erase(ConfirmErasure):
    """The worker that deletes all that is held of the client."""

    name = "own page: erasure carried out"
    function = "Retention"
    floor = 20

    def about(self, client: Client) -> str:
        return f"erasure#{client.order['client_id']}"

    def again(self, studio: Studio, client: Client) -> None:
        studio.stack.wait(PAID_UP)


def wants_new_email(studio: Studio) -> Client:
    """Give a client on their own page, and another e-mail of theirs."""
    client = studio.is_client()
    client.order |= {"session": studio.signs_in(client), "new": f"new-{client.email}"}
    return client


def asks_new_email(studio: Studio, client: Client) -> None:
    form = {"email": client.order["new"]}
    answer = studio.stack.call("PATCH", "/me", json=form, headers=client.order["session"])
    assert answer.status_code == HTTPStatus.OK
    studio.stack.drain()


def asks_export(studio: Studio, client: Client) -> int:
    answer = studio.stack.call("POST", "/me/export", headers=client.order["session"])
    studio.stack.drain()
    return answer.status_code


def asks_erasure(studio: Studio, client: Client) -> int:
    answer = studio.stack.call("DELETE", "/me", headers=client.order["session"])
    studio.stack.drain()
    return answer.status_code


def confirm(studio: Studio, client: Client) -> int:
    token = studio.follows_link(client, "confirm")
    return studio.stack.call("POST", "/confirmations", json={"token": token}).status_code


def is_served(studio: Studio, client: Client) -> None:
    """Fetch the export, of which there is one ZIP."""
    session = studio.signs_in(client) | {"Accept": "application/json"}
    made = studio.stack.get("/me/export", headers=session)
    assert (made["status"], made["parts"]) == ("ready", 1)
    assert studio.stack.fetch(made["url"]).content.startswith(b"PK")
    [kept] = studio.rows_with(client.email, "client")
    assert len([row for row in studio.partition(kept["pk"]) if row["type"] == "export"]) == 1


def is_served_out(studio: Studio) -> Client:
    """Give a client on their own page whose order is completed."""
    client = studio.orders()
    studio.uploads(client)
    studio.pays(client)
    assert studio.desk("POST", f"/orders/{client.id}/start").status_code == HTTPStatus.OK
    studio.gets_a_picture(client)
    done = studio.desk("POST", f"/orders/{client.id}/complete").json()
    client.order |= {"invoice": done["invoice_number"], "client_id": done["client_id"]}
    client.order["session"] = studio.signs_in(client)
    return client


def is_erased(studio: Studio, client: Client) -> None:
    for kind in ("client", "order_contact"):
        assert not studio.rows_with(client.email, kind), kind
    owner = client.order["client_id"]
    assert not studio.data_keys(client.id) | studio.data_keys(owner)
    assert not studio.objects("files", client.id), "files are left"
    assert not studio.objects("documents", client.order["invoice"]), "the PDF is left"
    assert not studio.partition(f"client#{owner}") + studio.partition(f"erasure#{owner}")
    assert {"record", "invoice"} <= {row["sk"] for row in studio.partition(f"order#{client.id}")}
    assert studio.ledger(f"client#{owner}").count("erasure_done") == 1
    receipts = [each for each in studio.ledger(f"order#{client.id}") if each.startswith("purge_")]
    assert receipts == ["purge_begun erased", "purge_done erased"], receipts
