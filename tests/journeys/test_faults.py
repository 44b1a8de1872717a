"""Through the running stack when AWS and Stripe stumble: the calls of its functions go by a proxy that has faults."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from time import monotonic

import pytest

from tests.crashes.studio import SESSIONS, Client, Studio
from tests.faults.kinds import conflict, cut, late, lost, silent, throttled

TRANSACT = "DynamoDB.TransactWriteItems"
HTTP_API_ENDS = 30.0  # seconds


@pytest.fixture(scope="module")
def studio(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Studio]:
    made = Studio(tmp_path_factory.mktemp("faults"))
    made.stack.drain()
    yield made
    made.close()


def sold(studio: Studio, client: Client) -> None:
    studio.has_sold_once(client)
    assert len(studio.provider.sessions(client.id)) == 1
    assert len(studio.rows_with(client.email, "order_contact")) == 1
    assert len(studio.mails(client.email, "invoice")) == 1


def test_a_table_that_throttles_for_a_moment_is_waited_for(studio: Studio) -> None:
    client = studio.client()
    with studio.proxy.having("DynamoDB.PutItem", throttled, times=3, function="Checkout") as rule:
        answer = studio.posts_order(client)
    studio.pays(client)

    assert answer.status_code == 201
    assert rule.met > 3
    sold(studio, client)


def test_a_table_that_throttles_to_the_end_of_a_webhook_is_answered_5xx_and_the_next_try_takes_effect_once(
    studio: Studio,
) -> None:
    client = studio.orders()
    with studio.proxy.having(TRANSACT, throttled, times=99, function="Payments") as rule:
        studio.pays(client)
        meanwhile = studio.stack.get(f"/orders/{client.id}")["status"]
    studio.stack.wait("PT10S")

    assert rule.met > 3
    assert meanwhile == "awaiting_payment"
    sold(studio, client)


def test_sixty_payments_at_once_amid_conflicts_have_sixty_numbers_without_a_gap(studio: Studio) -> None:
    [(before, _)] = studio.numbers().values()
    clients = [studio.orders() for _ in range(60)]
    with (
        studio.proxy.having(TRANSACT, conflict, nth=2, times=12, function="Payments") as rule,
        studio.proxy.having(TRANSACT, lost, nth=40, times=6, function="Payments"),
        ThreadPoolExecutor(20) as pool,
    ):
        list(pool.map(lambda client: studio.stack.pay(client.order["payment_url"]), clients))
        studio.stack.drain()
    studio.stack.wait("PT10S")
    [(numbers, issued)] = studio.numbers().values()

    assert rule.met > 12
    assert issued == len(before) + 60
    assert numbers == list(range(1, issued + 1))
    for client in clients:
        studio.has_sold_once(client)


def test_twenty_posts_of_one_order_at_once_are_one_order_with_one_session(studio: Studio) -> None:
    client = studio.client()
    with ThreadPoolExecutor(20) as pool:
        answers = list(pool.map(lambda _: studio.posts_order(client), range(20)))
    again = studio.posts_order(client)
    studio.pays(client)

    taken = {each.json()["transaction_id"] for each in (*answers, again) if each.status_code == 201}
    assert {each.status_code for each in answers} <= {201, 409}
    assert {each.json()["type"] for each in answers if each.status_code == 409} <= {"/problems/in-progress"}
    assert taken == {client.id}
    sold(studio, client)


def test_a_slow_provider_is_asked_at_most_twice_before_an_order_is_answered(studio: Studio) -> None:
    client, before = studio.client(), len(studio.proxy.calls)
    with studio.proxy.having(SESSIONS, late(0.3), times=9):
        taken = studio.posts_order(client)
        again = studio.stack.call("POST", f"/orders/{client.id}/payment", json={})
    asked = [what for who, what in studio.proxy.calls[before:] if who == "Checkout" and what.startswith("Stripe.")]

    assert (taken.status_code, again.status_code) == (201, 201)
    assert again.json()["payment_url"] == taken.json()["payment_url"]
    assert 1 <= len(asked) <= 2, asked


def test_a_provider_that_hangs_is_given_up_before_the_http_api_ends_and_charges_once_later(studio: Studio) -> None:
    client = studio.client()
    begun = monotonic()
    with studio.proxy.having(SESSIONS, silent, times=99):
        answer = studio.posts_order(client)
    took = monotonic() - begun

    assert answer.status_code == 503
    assert answer.json()["type"] == "/problems/provider-unavailable"
    assert int(answer.headers["Retry-After"]) > 0
    assert took < HTTP_API_ENDS
    studio.stack.wait("PT31S")
    assert studio.posts_order(client).status_code == 201
    studio.pays(client)
    sold(studio, client)


@pytest.mark.parametrize("operation", ["DynamoDB.PutItem", "DynamoDB.BatchWriteItem", "DynamoDB.UpdateItem", SESSIONS])
@pytest.mark.parametrize("fault", [lost, cut])
def test_an_order_whose_answers_are_lost_or_cut_on_the_way_is_one_order(
    studio: Studio, operation: str, fault: object
) -> None:
    client = studio.client()
    with studio.proxy.having(operation, fault, function="Checkout") as rule:
        answer = studio.posts_order(client)
    studio.pays(client)

    assert answer.status_code == 201
    assert rule.met >= 2
    sold(studio, client)


def test_a_sale_whose_transactions_lose_their_answers_is_one_sale(studio: Studio) -> None:
    client = studio.orders()
    with studio.proxy.having(TRANSACT, lost, times=1), studio.proxy.having(TRANSACT, lost, nth=4, times=1):
        studio.pays(client)

    sold(studio, client)


def test_a_key_service_that_is_cut_and_a_slow_provider_are_waited_for(studio: Studio) -> None:
    client = studio.client()
    with studio.proxy.having(SESSIONS, late(0.3)), studio.proxy.having("KMS.GenerateDataKey", cut) as rule:
        answer = studio.posts_order(client)
    with studio.proxy.having("KMS.Decrypt", cut) as decrypt:
        studio.pays(client)

    assert answer.status_code == 201
    assert (rule.met, decrypt.met >= 2) == (3, True)
    sold(studio, client)


def test_an_invoice_whose_mail_is_uncertain_goes_again_and_a_promotion_does_not(studio: Studio) -> None:
    client = studio.orders(promotions=True)
    with studio.proxy.having("SES.SendEmail", lost):
        studio.pays(client)
    studio.stack.wait("PT1H15M")
    invoices = len(studio.mails(client.email, "invoice"))
    campaign = studio.sends_campaign()
    before = studio.mail_count(client.email)
    with studio.proxy.having("SES.SendEmail", lost, function="Campaigns"):
        studio.desk("POST", f"/campaigns/{campaign}/send")
        studio.stack.wait("PT2H")
    numbers = studio.desk("GET", f"/campaigns/{campaign}").json()

    assert invoices == 2
    assert studio.mail_count(client.email) == before + 1
    assert (numbers["state"], numbers["sent"], numbers["uncertain"]) == ("done", 0, 1)


@pytest.mark.parametrize("operation", ["DynamoDB.DescribeTable", "DynamoDB.GetItem"])
def test_where_nobody_says_whether_a_table_is_known_nothing_is_let_by_and_the_next_request_asks_again(
    studio: Studio, operation: str
) -> None:
    client = studio.orders()
    studio.retire("Tracking")
    with studio.proxy.having(operation, throttled, times=99, function="Tracking") as rule:
        refused = studio.stack.call("GET", f"/orders/{client.id}")
    before = len(studio.proxy.calls)
    found = [studio.stack.call("GET", f"/orders/{client.id}").status_code for _ in range(2)]
    asked = [what for who, what in studio.proxy.calls[before:] if who == "Tracking"]

    assert (refused.status_code, refused.json()["type"]) == (503, "/problems/unavailable")
    assert rule.met > 3
    assert found == [200, 200]
    assert asked == [f"DynamoDB.{each}" for each in ("GetItem", "DescribeTable", "GetItem", "GetItem")]


def test_in_the_end_nothing_waits_and_nothing_is_overdue(studio: Studio) -> None:
    studio.stack.wait("P2D")

    assert studio.waiting_messages() == {}
    assert studio.overdue() == []
