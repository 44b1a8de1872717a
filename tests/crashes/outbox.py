"""The outbox: each kind of job. What died comes again with its message or with the hourly tick."""

import re

from tests.crashes.flows import Death, Usual
from tests.crashes.studio import STUDIO, Client, Studio
from tests.faults.watch import Point

MAIL, DONE = "SES.SendEmail", "DynamoDB.DeleteItem"
BEFORE_THE_MESSAGE = Point("SQS.SendMessage", 1, after=False)


class JobFlow(Usual):
    """A job whose effect is a mail: at least one, two only where nobody could know of the first."""

    function = "Outbox"
    kind = ""
    to: str | None = None
    subject = ""
    floor = 5
    _before: int = 0

    def about(self, client: Client) -> str:
        return f"job#{self.kind}"

    def check(self, studio: Studio, client: Client, died: Death) -> None:
        many = len(studio.mails(self.to or client.email, self.subject)) - self._before
        assert many == self.wanted(died), f"{many} mails"
        assert not [row for row in studio.rows("Main") if self._is_left(row)], "the job is left"

    def wanted(self, died: Death) -> int:
        """Say how many mails there are: two where the first had gone and the row of the job did not know it yet."""
        gone = died.after(MAIL) or (died.operation == DONE and not died.point.after)
        return 2 if gone else 1

    def _is_left(self, row: dict[str, str]) -> bool:
        return row["sk"].startswith(f"job#{self.kind}")


class InvoiceJob(JobFlow):
    """The invoice: its PDF, and the mail with it."""

    name = "outbox: invoice"
    kind = "invoice"
    subject = "invoice"

    def wanted(self, died: Death) -> int:
        """Two where the first had gone and the order's thread, which it begins, was not written down yet."""
        before_the_thread = died.operation == "DynamoDB.PutItem" and died.point.nth > 1 and not died.point.after
        return 2 if died.after(MAIL) or before_the_thread else 1

    floor = 12

    def begin(self, studio: Studio) -> Client:
        return studio.orders()

    def strike(self, studio: Studio, client: Client) -> None:
        studio.pays(client)

    def check(self, studio: Studio, client: Client, died: Death) -> None:
        super().check(studio, client, died)
        studio.has_sold_once(client)
        for mail in studio.mails(client.email, self.subject):
            assert [part.get_content_type() for part in mail.iter_attachments()] == ["application/pdf"]


class FilesJob(JobFlow):
    """What was uploaded moves to the paid order."""

    name = "outbox: files"
    kind = "files#early"
    floor = 6

    def begin(self, studio: Studio) -> Client:
        client = studio.orders()
        studio.uploads(client)
        return client

    def strike(self, studio: Studio, client: Client) -> None:
        studio.pays(client)

    def check(self, studio: Studio, client: Client, died: Death) -> None:
        [key] = studio.objects("files", client.id)
        assert key.startswith(f"orders/{client.id}/")
        assert not [row for row in studio.partition(f"order#{client.id}") if self._is_left(row)]


class PicturesReady(JobFlow):
    """The mail that tells where the pictures are."""

    name = "outbox: pictures ready"
    kind = "pictures_ready"
    subject = "pictures"
    floor = 7

    def begin(self, studio: Studio) -> Client:
        return studio.is_being_served()

    def strike(self, studio: Studio, client: Client) -> None:
        assert studio.desk("POST", f"/orders/{client.id}/complete").status_code == 200
        studio.stack.drain()

    def check(self, studio: Studio, client: Client, died: Death) -> None:
        super().check(studio, client, died)
        opens(studio, client, r"/account#token=(\S+)", "/sessions")


class AccessLink(JobFlow):
    """The link to the own page, asked for by a known address."""

    name = "outbox: access link"
    kind = "access_link"
    subject = "your page"
    floor = 6

    def begin(self, studio: Studio) -> Client:
        return studio.is_client()

    def strike(self, studio: Studio, client: Client) -> None:
        assert studio.stack.call("POST", "/access-links", json={"email": client.email}).status_code == 202
        studio.stack.drain()

    def check(self, studio: Studio, client: Client, died: Death) -> None:
        super().check(studio, client, died)
        opens(studio, client, r"/account#token=(\S+)", "/sessions")


class ConfirmNewsletter(JobFlow):
    """The link that confirms a newsletter."""

    name = "outbox: confirm newsletter"
    kind = "confirm_newsletter"
    floor = 5

    def strike(self, studio: Studio, client: Client) -> None:
        assert studio.stack.call("POST", "/newsletter", json={"email": client.email}).status_code == 202
        studio.stack.drain()

    def check(self, studio: Studio, client: Client, died: Death) -> None:
        super().check(studio, client, died)


class InquiryNotice(JobFlow):
    """What tells the studio's mailbox of a question."""

    name = "outbox: inquiry notice"
    kind = "inquiry_notice"
    to = STUDIO
    floor = 4

    def begin(self, studio: Studio) -> Client:
        self._before = studio.mail_count(STUDIO)
        return studio.client()

    def strike(self, studio: Studio, client: Client) -> None:
        form = {"full_name": "Ada Lovelace", "email": client.email, "message": "When are you open?"}
        assert studio.stack.call("POST", "/inquiries", json=form).status_code == 202
        studio.stack.drain()


class ReplyNotice(InquiryNotice):
    """What tells the studio's mailbox of a reply."""

    name = "outbox: reply notice"
    kind = "reply_notice"

    def strike(self, studio: Studio, client: Client) -> None:
        studio.writes(client, "hello@picpros.example", "What a beautiful picture, and could I have one more of it?")


class OptedOut(JobFlow):
    """The one mail that says a NO was heard."""

    name = "outbox: opted out"
    kind = "opted_out"
    floor = 6

    def begin(self, studio: Studio) -> Client:
        return studio.is_client()

    def strike(self, studio: Studio, client: Client) -> None:
        studio.writes(client, "hello@picpros.example", "NO")

    def check(self, studio: Studio, client: Client, died: Death) -> None:
        heard = [mail for mail in studio.mails(client.email) if mail["Auto-Submitted"] == "auto-replied"]
        assert len(heard) == self.wanted(died), f"{len(heard)} mails"


def opens(studio: Studio, client: Client, link: str, path: str) -> None:
    """Follow the link of the newest mail."""
    body = studio.mails(client.email)[-1].get_body(("plain",))
    assert body is not None
    token = re.search(link, body.get_content())
    assert token is not None, "the mail has no link"
    assert studio.stack.call("POST", path, json={"token": token[1]}).status_code == 201


class OutboxTick(Usual):
    """The schedule that queues what no message told of; what queued it first died before its message."""

    name = "outbox: tick"
    function = "Outbox"
    floor = 2

    _alone = False

    def about(self, client: Client) -> str:
        return "due#outbox"

    def begin(self, studio: Studio) -> Client:
        if not self._alone:
            studio.stack.wait("P2D")  # past what waits for its time, so that one job is due and no other
            self._alone = True
        client = studio.client()
        with studio.watching("Clients", dies=BEFORE_THE_MESSAGE) as watch:
            studio.stack.call("POST", "/newsletter", json={"email": client.email})
        assert watch.died
        return client

    def strike(self, studio: Studio, client: Client) -> None:
        studio.stack.wait("PT1H")

    def check(self, studio: Studio, client: Client, died: Death) -> None:
        assert len(studio.mails(client.email)) == 1
