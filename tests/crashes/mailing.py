"""Promotions, the NO that answers one, and the one that comes back."""

from tests.crashes.flows import Death, Usual
from tests.crashes.studio import PAID_UP, Client, Studio

RECIPIENTS = 2


class Tell(Usual):
    """POST /desk/campaigns/{id}/send."""

    name = "campaign: told to send"
    function = "Desk"
    floor = 6

    def begin(self, studio: Studio) -> Client:
        while len(studio.takers) < RECIPIENTS:
            studio.takers.append(studio.is_client(promotions=True))
        client = studio.client()
        client.order = {"transaction_id": studio.sends_campaign()}  # the campaign stands in the order's place
        return client

    def strike(self, studio: Studio, client: Client) -> None:
        studio.desk("POST", f"/campaigns/{client.id}/send")
        studio.stack.drain()

    def again(self, studio: Studio, client: Client) -> None:
        answer = studio.desk("POST", f"/campaigns/{client.id}/send")
        assert answer.status_code in (202, 409), answer.text
        studio.stack.wait(PAID_UP)

    def check(self, studio: Studio, client: Client, died: Death) -> None:
        numbers = studio.desk("GET", f"/campaigns/{client.id}").json()
        got = [self._got(studio, taker, numbers["subject"]) for taker in studio.takers]
        assert max(got) <= 1, "a promotion went twice"
        assert numbers["state"] == "done"
        assert numbers["sent"] + numbers["uncertain"] + numbers["skipped"] == numbers["recipients"]
        assert numbers["sent"] <= sum(got) <= numbers["sent"] + numbers["uncertain"]
        assert studio.ledger(f"campaign#{client.id}") == ["campaign_sent"], "the ledger"

    def _got(self, studio: Studio, taker: Client, subject: str) -> int:
        return len([mail for mail in studio.mails(taker.email) if mail["Subject"] == subject])


class Send(Tell):
    """The worker that sends a campaign to its two recipients, one mail each."""

    name = "campaign: send"
    function = "Campaigns"
    floor = 14

    def about(self, client: Client) -> str:
        return f"campaign#{client.id}"

    def again(self, studio: Studio, client: Client) -> None:
        studio.stack.wait(PAID_UP)


class Reply(Usual):
    """A NO to a promotion, from whoever got it."""

    name = "reply: NO"
    function = "InboundEmail"
    floor = 11

    def begin(self, studio: Studio) -> Client:
        client = studio.is_client(promotions=True)
        campaign = studio.sends_campaign()
        assert studio.desk("POST", f"/campaigns/{campaign}/send").status_code == 202
        mail = studio.mails(client.email)[-1]
        client.order["campaign"], client.order["reply_to"] = campaign, str(mail["Reply-To"])
        assert mail["List-Unsubscribe-Post"] is not None
        return client

    def strike(self, studio: Studio, client: Client) -> None:
        studio.writes(client, client.order["reply_to"], "NO")

    def again(self, studio: Studio, client: Client) -> None:
        studio.stack.wait("PT5M")
        studio.stack.wait(PAID_UP)

    def check(self, studio: Studio, client: Client, died: Death) -> None:
        assert studio.desk("GET", f"/campaigns/{client.order['campaign']}").json()["unsubscribed"] == 1
        assert not studio.objects("inbound"), "the raw mail is left"
        heard = [mail for mail in studio.mails(client.email) if mail["Auto-Submitted"] == "auto-replied"]
        assert len(heard) == 1, f"{len(heard)} mails say that it was heard"
        replies = {row["pk"] for row in studio.rows("Main", "reply#") if row.get("client_id_of") == _id(studio, client)}
        assert len(replies) == 1
        assert studio.ledger(f"client#{_id(studio, client)}").count("opted_out out") == 1
        _is_left_out(studio, client)


class Bounce(Usual):
    """A promotion to a mailbox that is gone."""

    name = "event: bounce"
    function = "InboundEmail"
    floor = 5

    def begin(self, studio: Studio) -> Client:
        client = studio.is_client(promotions=True)
        client.order["campaign"] = studio.sends_campaign()
        _becomes(studio, client, "bounce")
        return client

    def strike(self, studio: Studio, client: Client) -> None:
        assert studio.desk("POST", f"/campaigns/{client.order['campaign']}/send").status_code == 202
        studio.stack.drain()

    def again(self, studio: Studio, client: Client) -> None:
        studio.stack.wait("PT5M")
        studio.stack.wait(PAID_UP)

    def check(self, studio: Studio, client: Client, died: Death) -> None:
        _becomes(studio, client, "delivered")
        numbers = studio.desk("GET", f"/campaigns/{client.order['campaign']}").json()
        assert (numbers["bounced"], numbers["sent"]) == (1, numbers["recipients"] - 1)
        assert not studio.objects("inbound"), "what was set aside is left"
        assert studio.ledger(f"client#{_id(studio, client)}") == ["paused bounced"]
        _is_left_out(studio, client)


def _becomes(studio: Studio, client: Client, outcome: str) -> None:
    answer = studio.stack.call("POST", "/_local/outcomes", json={"to": client.email, "outcome": outcome})
    assert answer.status_code == 200


def _is_left_out(studio: Studio, client: Client) -> None:
    before = studio.mail_count(client.email)
    campaign = studio.sends_campaign()
    assert studio.desk("POST", f"/campaigns/{campaign}/send").status_code == 202
    studio.stack.drain()
    assert studio.mail_count(client.email) == before, "a promotion went to somebody who is out"


def _id(studio: Studio, client: Client) -> str:
    [row] = studio.rows_with(client.email, "client")
    return str(row["client_id"])
