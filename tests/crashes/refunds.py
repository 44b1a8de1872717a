"""Money that goes back, and money that is disputed: asked for at the desk, carried out by a worker, told by events."""

from http import HTTPStatus
from typing import Any

from tests.crashes.checkout import LEASE
from tests.crashes.flows import Death, Usual
from tests.crashes.outbox import JobFlow
from tests.crashes.studio import PAID_UP, Client, Studio

SOON = "PT10S"  # the provider's second try


class AskRefund(Usual):
    """POST /desk/orders/{id}/refunds. The staff press the button again, which sends the same key."""

    name = "refund: asked at the desk"
    function = "Desk"
    floor = 7

    def begin(self, studio: Studio) -> Client:
        return studio.is_client()

    def strike(self, studio: Studio, client: Client) -> None:
        ask_refund(studio, client)

    def again(self, studio: Studio, client: Client) -> None:
        answer = ask_refund(studio, client)
        if answer == HTTPStatus.CONFLICT:
            studio.stack.wait(LEASE)
            answer = ask_refund(studio, client)
        assert answer == HTTPStatus.CREATED
        studio.stack.wait(PAID_UP)

    def check(self, studio: Studio, client: Client, died: Death) -> None:
        gave_back_once(studio, client, asked=1)
        assert len(studio.mails(client.email, "your refund")) == 1


class CarryOut(AskRefund):
    """The worker that has the provider send it; no event tells of it, so that the worker alone brings it to its end."""

    name = "refund: carried out"
    function = "Payments"
    floor = 9

    def about(self, client: Client) -> str:
        return f"order#{client.id}"

    def strike(self, studio: Studio, client: Client) -> None:
        studio.provider.loses()
        ask_refund(studio, client)

    def again(self, studio: Studio, client: Client) -> None:
        studio.stack.wait(PAID_UP)
        assert [each["state"] for each in money(studio, client)["refunds"]] == ["succeeded"]
        studio.provider.is_heard()
        studio.stack.wait(PAID_UP)


class RefundMail(JobFlow):
    """The mail about what went back."""

    name = "outbox: refunded"
    kind = "refunded"
    subject = "your refund"
    floor = 6

    def begin(self, studio: Studio) -> Client:
        return studio.is_client()

    def strike(self, studio: Studio, client: Client) -> None:
        ask_refund(studio, client)


class HearRefund(Usual):
    """A refund that the studio made in the provider's dashboard, heard by the first event that tells of it."""

    name = "event: refund.created"
    function = "Payments"
    floor = 9

    def about(self, client: Client) -> str:
        return "/v1/refunds"

    def begin(self, studio: Studio) -> Client:
        return studio.is_client()

    def strike(self, studio: Studio, client: Client) -> None:
        studio.provider.by_hand(studio.payment(client), "refund")
        studio.stack.drain()

    def again(self, studio: Studio, client: Client) -> None:
        studio.stack.wait(SOON)
        assert [each["state"] for each in money(studio, client)["refunds"]] == ["succeeded"]
        studio.stack.wait(PAID_UP)

    def check(self, studio: Studio, client: Client, died: Death) -> None:
        gave_back_once(studio, client, asked=0)
        assert len(studio.mails(client.email, "your refund")) == 1


class HearCharge(HearRefund):
    """The same, where the refund's own event comes late and the charge's is heard first."""

    name = "event: charge.refunded"
    floor = 8

    def strike(self, studio: Studio, client: Client) -> None:
        studio.provider.loses(1)
        super().strike(studio, client)


class HearSettled(HearRefund):
    """A refund that the bank takes days later."""

    name = "event: refund.updated"

    def begin(self, studio: Studio) -> Client:
        client = studio.is_client()
        studio.provider.by_hand(studio.payment(client), "refund", status="pending")
        studio.stack.drain()
        assert [each["state"] for each in money(studio, client)["refunds"]] == ["pending"]
        return client

    def strike(self, studio: Studio, client: Client) -> None:
        press(studio, client, "settle_refund")


class HearFailed(HearRefund):
    """A refund that the bank sends back after it had gone: its credit note stays, and is void."""

    name = "event: refund.failed"
    floor = 7

    def begin(self, studio: Studio) -> Client:
        client = super().begin(studio)
        super().strike(studio, client)
        assert len(money(studio, client)["credit_notes"]) == 1
        return client

    def strike(self, studio: Studio, client: Client) -> None:
        press(studio, client, "fail_refund")

    def again(self, studio: Studio, client: Client) -> None:
        studio.stack.wait(SOON)
        studio.stack.wait(PAID_UP)

    def check(self, studio: Studio, client: Client, died: Death) -> None:
        shown = money(studio, client)
        assert [each["state"] for each in shown["refunds"]] == ["failed"]
        assert [each["voided_at"] is not None for each in shown["credit_notes"]] == [True]
        assert studio.ledger(f"order#{client.id}").count("refund_failed") == 1
        assert len(studio.mails(client.email, "your refund")) == 1


class DisputeOpened(Usual):
    """A dispute: nothing of the order is deleted while it is open."""

    name = "event: dispute opened"
    function = "Payments"
    floor = 6
    holds = 1
    told = ("dispute_opened",)

    def about(self, client: Client) -> str:
        return "/v1/disputes"

    def begin(self, studio: Studio) -> Client:
        return studio.is_client()

    def strike(self, studio: Studio, client: Client) -> None:
        studio.provider.by_hand(studio.payment(client), "dispute", reason="general")
        studio.stack.drain()

    def again(self, studio: Studio, client: Client) -> None:
        studio.stack.wait(SOON)
        studio.stack.wait(PAID_UP)

    def check(self, studio: Studio, client: Client, died: Death) -> None:
        shown = money(studio, client)
        assert [each["reason"] for each in shown["holds"]] == ["dispute"] * self.holds
        assert len(shown["disputes"]) == 1
        found = [each.partition(" ")[0] for each in studio.ledger(f"order#{client.id}")]
        assert [each for each in found if each.startswith("dispute_")] == list(self.told)
        assert len(studio.mails(client.email, "about the data")) == 1


class DisputeClosed(DisputeOpened):
    """A dispute that was won: nothing is held any more."""

    name = "event: dispute closed"
    holds = 0
    told = ("dispute_ended", "dispute_opened")

    def begin(self, studio: Studio) -> Client:
        client = super().begin(studio)
        super().strike(studio, client)
        assert len(money(studio, client)["holds"]) == 1
        return client

    def strike(self, studio: Studio, client: Client) -> None:
        [dispute] = studio.provider.disputes(studio.payment(client))
        studio.provider.by_hand(studio.payment(client), "won", on=dispute["id"])
        studio.stack.drain()


class HeldMail(JobFlow):
    """The mail that says why something is kept longer."""

    name = "outbox: held"
    kind = "held"
    subject = "about the data"
    floor = 6

    def begin(self, studio: Studio) -> Client:
        return studio.is_client()

    def strike(self, studio: Studio, client: Client) -> None:
        DisputeOpened().strike(studio, client)


def ask_refund(studio: Studio, client: Client) -> int:
    """Ask for all that is left, let it be worked on, and give the status that was answered."""
    answer = studio.stack.desk("POST", f"/orders/{client.id}/refunds", {"reason": "A scratch."}, key=client.key)
    studio.stack.drain()
    return answer.status_code


def press(studio: Studio, client: Client, button: str) -> None:
    """Let the bank decide about the one refund that was made."""
    [refund] = studio.provider.refunds(studio.payment(client))
    studio.provider.by_hand(studio.payment(client), button, on=refund["id"])
    studio.stack.drain()


def money(studio: Studio, client: Client) -> dict[str, Any]:
    shown: dict[str, Any] = studio.desk("GET", f"/orders/{client.id}").json()
    return shown


def gave_back_once(studio: Studio, client: Client, *, asked: int, credited: bool = True) -> None:
    """Hold that one refund went to the provider and came back into the books, with one credit note if it was sold."""
    made, shown = studio.provider.refunds(studio.payment(client)), money(studio, client)
    assert len(made) == 1, f"{len(made)} refunds at the provider"
    [refund] = shown["refunds"]
    assert refund["state"] == "succeeded"
    assert [note["number"] for note in shown["credit_notes"]] == ([refund["credit_note"]] if credited else [])
    assert refund["credit_note"] is None or credited
    found = [each.partition(" ")[0] for each in studio.ledger(f"order#{client.id}")]
    assert (found.count("refund_asked"), found.count("refund_succeeded")) == (asked, 1), found
