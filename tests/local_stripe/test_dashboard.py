"""What a studio does in the provider's dashboard, seen by the API and by the webhook."""

import threading
from typing import Any

import pytest
import stripe
import urllib3

from tests.local_stripe.world import Provider, Shop, pay, press

PENDING_REFUNDS = "4000 0000 0000 7726"


def page(provider: Provider, path: str = "", **headers: str) -> Any:
    return urllib3.request("GET", f"{provider.server.url}/dashboard{path}", headers=headers, retries=False)


def text(provider: Provider, path: str = "") -> str:
    answer = page(provider, path)
    assert answer.status == 200
    return str(answer.data.decode())


def only_refund(provider: Provider) -> stripe.Refund:
    (refund,) = provider.client.v1.refunds.list().data
    return refund


def sent(provider: Provider, shop: Shop) -> list[str]:
    """What the shop heard since it was paid, in order."""
    provider.server.run_due()
    return shop.types()[1:]


@pytest.fixture
def path(provider: Provider) -> str:
    return f"/payments/{provider.paid().payment_intent.id}"


def test_payments_are_listed_the_newest_first(provider: Provider) -> None:
    paid = provider.paid()
    declined = provider.session(payment_intent_data={"metadata": {"order": "PP-OTHER"}})
    pay(declined.url, "4000000000000002")
    shown = text(provider)

    assert shown.index("PP-OTHER") < shown.index("PP-TEST")
    assert f'href="/dashboard/payments/{paid.payment_intent.id}"' in shown
    assert "258.00 USD" in shown
    assert "requires payment method" in shown


def test_a_long_list_goes_on_over_the_page(provider: Provider) -> None:
    intents = [provider.paid().payment_intent.id for _ in range(51)]
    first = text(provider)
    rest = text(provider, f"?after={intents[1]}")

    assert f"/dashboard?after={intents[1]}" in first
    assert intents[0] not in first
    assert intents[0] in rest
    assert "Older payments" not in rest


def test_without_a_payment_it_says_so(provider: Provider) -> None:
    assert "No payment yet" in text(provider)


@pytest.mark.parametrize("path", ["", "/events", "/payments/{intent}", "/events/{event}"])
def test_no_page_needs_a_script_or_anything_from_elsewhere(provider: Provider, path: str) -> None:
    intent = provider.paid().payment_intent.id
    event = provider.client.v1.events.list().data[0].id
    answer = page(provider, path.format(intent=intent, event=event))
    shown = answer.data.decode()

    assert answer.status == 200
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    assert "<script" not in shown
    assert "//" not in shown.replace("http://shop.example", "").replace(provider.server.url, "")


@pytest.mark.parametrize("path", ["/payments/pi_none", "/events/evt_none", "/nothing"])
def test_what_is_not_there_has_no_page(provider: Provider, path: str) -> None:
    assert page(provider, path).status == 404
    assert press(provider, path).status == 404


def test_a_refund_in_part_with_a_reason(provider: Provider, shop: Shop, path: str) -> None:
    answer = press(provider, path, do="refund", amount="12.50", reason="requested_by_customer")
    refund = only_refund(provider)

    assert (answer.status, answer.headers["Location"]) == (303, f"/dashboard{path}")
    assert (refund.status, refund.amount, refund.reason) == ("succeeded", 1250, "requested_by_customer")
    assert sent(provider, shop) == ["refund.created", "charge.refunded"]
    assert "12.50 USD" in text(provider, path)
    assert "12.50 USD" in text(provider)


def test_without_an_amount_all_that_is_left_is_refunded(provider: Provider, path: str) -> None:
    press(provider, path, do="refund", amount="8")
    press(provider, path, do="refund", amount=" ")
    (charge,) = provider.client.v1.charges.list().data

    assert (charge.amount_refunded, charge.refunded) == (25800, True)
    assert "All is refunded" in text(provider, path)


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ({"amount": "258.01"}, "greater than unrefunded"),
        ({"amount": "0"}, "positive integer"),
        ({"amount": "-3"}, "positive integer"),
        ({"amount": "1.005"}, "Invalid amount"),
        ({"amount": "NaN"}, "Invalid amount"),
        ({"amount": "much"}, "Invalid amount"),
        ({"reason": "bored"}, "Invalid reason"),
        ({"status": "lost"}, "Invalid status"),
        ({"do": "nothing"}, "no such act"),
        ({"do": "dispute", "reason": "bored"}, "Invalid reason"),
        ({"do": "won", "on": "du_none"}, "No such dispute"),
        ({"do": "settle_refund", "on": "re_none"}, "No such refund"),
    ],
)
def test_a_refusal_is_said_on_the_page_and_nothing_is_done(
    provider: Provider, path: str, form: dict[str, str], said: str
) -> None:
    before = provider.types()
    answer = press(provider, path, **{"do": "refund", **form})

    assert answer.status in (400, 404)
    assert said in answer.data.decode()
    assert provider.types() == before


def test_a_refund_that_waits_is_settled(provider: Provider, shop: Shop, path: str) -> None:
    press(provider, path, do="refund", status="pending")
    waiting = only_refund(provider)
    press(provider, path, do="settle_refund", on=waiting.id)
    settled = only_refund(provider)
    again = press(provider, path, do="settle_refund", on=waiting.id)

    assert (waiting.status, waiting.pending_reason) == ("pending", "processing")
    assert (settled.status, settled.pending_reason, again.status) == ("succeeded", None, 400)
    assert sent(provider, shop) == ["refund.created", "charge.refunded", "refund.updated"]
    assert shop.got[-1][0].to_dict()["data"]["previous_attributes"] == {
        "status": "pending",
        "pending_reason": "processing",
    }


@pytest.mark.parametrize("status", ["", "pending", "requires_action"])
def test_a_refund_fails_afterwards_whatever_it_was(provider: Provider, shop: Shop, path: str, status: str) -> None:
    press(provider, path, do="refund", amount="8", status=status)
    press(provider, path, do="fail_refund", on=only_refund(provider).id)
    again = press(provider, path, do="fail_refund", on=only_refund(provider).id)
    (charge,) = provider.client.v1.charges.list().data

    assert (only_refund(provider).status, only_refund(provider).pending_reason, again.status) == ("failed", None, 400)
    assert charge.amount_refunded == 0
    assert sent(provider, shop) == ["refund.created", "charge.refunded", "refund.updated", "refund.failed"]


def test_only_a_refund_that_waits_for_its_receiver_can_be_cancelled(provider: Provider, path: str) -> None:
    press(provider, path, do="refund", amount="8", status="requires_action")
    cancelled = provider.client.v1.refunds.cancel(only_refund(provider).id)
    other = provider.client.v1.refunds.create({"payment_intent": path.rpartition("/")[2]})
    with pytest.raises(stripe.InvalidRequestError) as caught:
        provider.client.v1.refunds.cancel(other.id)

    assert (cancelled.status, cancelled.failure_reason) == ("canceled", "merchant_request")
    assert other.amount == 25800
    assert caught.value.http_status == 400


def test_a_card_whose_refunds_wait(provider: Provider) -> None:
    session = provider.session()
    pay(session.url, PENDING_REFUNDS)
    intent = provider.client.v1.checkout.sessions.retrieve(session.id).payment_intent

    assert provider.client.v1.refunds.create({"payment_intent": str(intent)}).status == "pending"


@pytest.mark.parametrize(
    ("outcome", "last"), [("won", ["charge.dispute.closed", "charge.dispute.funds_reinstated"]), ("lost", [])]
)
def test_a_dispute_is_opened_and_closed(
    provider: Provider, shop: Shop, path: str, outcome: str, last: list[str]
) -> None:
    press(provider, path, do="dispute", reason="product_not_received")
    (dispute,) = provider.client.v1.disputes.list().data
    opened = text(provider, path)
    press(provider, path, do=outcome, on=dispute.id)

    assert (dispute.status, dispute.reason) == ("needs_response", "product_not_received")
    assert "needs response" in opened
    assert provider.client.v1.disputes.retrieve(dispute.id).status == outcome
    begun = ["charge.dispute.created", "charge.dispute.funds_withdrawn"]
    assert sent(provider, shop) == [*begun, *(last or ["charge.dispute.closed"])]


def test_an_inquiry_withdraws_nothing_and_is_only_closed(provider: Provider, shop: Shop, path: str) -> None:
    press(provider, path, do="dispute", kind="inquiry", reason="unrecognized")
    (dispute,) = provider.client.v1.disputes.list().data
    shown = text(provider, path)
    press(provider, path, do="lost", on=dispute.id)

    assert dispute.status == "warning_needs_response"
    assert "Close the inquiry" in shown
    assert "Close as won" not in shown
    assert provider.client.v1.disputes.retrieve(dispute.id).status == "warning_closed"
    assert sent(provider, shop) == ["charge.dispute.created", "charge.dispute.closed"]


def test_a_dispute_that_is_closed_by_the_api_is_given_up(provider: Provider, path: str) -> None:
    press(provider, path, do="dispute", reason="fraudulent")
    (dispute,) = provider.client.v1.disputes.list().data
    closed = provider.client.v1.disputes.close(dispute.id)
    with pytest.raises(stripe.InvalidRequestError):
        provider.client.v1.disputes.close(dispute.id)

    assert closed.status == "lost"


def test_what_the_dashboard_does_is_no_request_of_the_api(provider: Provider, shop: Shop, path: str) -> None:
    press(provider, path, do="refund")
    provider.server.run_due()

    request = shop.got[-1][0].request
    assert request is not None
    assert (request.id, request.idempotency_key) == (None, None)


def test_every_try_of_an_event_is_listed(provider: Provider, shop: Shop) -> None:
    shop.status = 503
    provider.paid()
    provider.server.run_due()
    failed = text(provider, "/events")
    shop.status = 200
    provider.clock.moves(seconds=5)
    provider.server.run_due()
    event = text(provider, f"/events/{shop.got[0][0].id}")

    assert "503" in failed
    assert "next 2027-03-13 08:00:05 UTC" in failed
    assert "not listened to" in failed
    assert "503, 2027-03-13 08:00:00 UTC" in event
    assert "200, 2027-03-13 08:00:05 UTC" in event


def test_an_event_is_sent_again_signed_anew(provider: Provider, shop: Shop) -> None:
    provider.paid()
    provider.server.run_due()
    provider.clock.moves(days=2)
    key = shop.got[0][0].id
    answer = press(provider, f"/events/{key}")

    assert (answer.status, answer.headers["Location"]) == (303, f"/dashboard/events/{key}")
    assert [event.id for event, _ in shop.got] == [key] * 2
    assert shop.got[1][1] == provider.clock.time.timestamp()
    assert "Try 2" in text(provider, f"/events/{key}")


def test_sending_again_leaves_the_own_tries_as_they_are(provider: Provider, shop: Shop) -> None:
    shop.status = 500
    provider.paid()
    provider.server.run_due()
    due = provider.server.next_due()
    shop.status = 200
    press(provider, f"/events/{shop.got[0][0].id}")

    assert due is not None
    assert provider.server.next_due() == due


def test_ten_deliveries_of_one_event_at_once(provider: Provider, shop: Shop) -> None:
    provider.paid()
    provider.server.run_due()
    shop.waits_for(1)
    shop.hold.clear()
    key = shop.got[0][0].id
    answers: list[int] = []
    threads = [
        threading.Thread(target=lambda: answers.append(press(provider, f"/events/{key}").status)) for _ in range(10)
    ]
    for thread in threads:
        thread.start()
    shop.waits_for(10)
    shop.hold.set()
    for thread in threads:
        thread.join()

    assert answers == [303] * 10
    assert [event.id for event, _ in shop.got] == [key] * 11


def test_an_event_that_nobody_listens_to_is_not_sent(provider: Provider, shop: Shop) -> None:
    provider.paid()
    provider.server.run_due()
    (unheard,) = provider.client.v1.events.list({"type": "charge.succeeded"}).data

    assert press(provider, f"/events/{unheard.id}").status == 400
    assert len(shop.got) == 1


@pytest.mark.parametrize(
    "headers", [{"Origin": "http://shop.example"}, {"Origin": "null"}, {"Host": "rebound.example"}]
)
def test_a_page_from_elsewhere_does_nothing_here(provider: Provider, path: str, headers: dict[str, str]) -> None:
    form = {"Content-Type": "application/x-www-form-urlencoded", **headers}
    url = f"{provider.server.url}/dashboard{path}"
    answer = urllib3.request("POST", url, body="do=refund", headers=form, retries=False)

    assert answer.status == 403
    assert provider.client.v1.refunds.list().data == []


def test_a_name_that_leads_here_reads_nothing(provider: Provider) -> None:
    assert page(provider, "", Host="rebound.example:80").status == 403
