"""Trouble on demand, and what an idempotency key makes of it."""

import threading
import time
from collections.abc import Callable
from typing import Any

import pytest
import stripe
import urllib3

from tests.local_stripe.world import KEY, Provider, Shop, order, press, trouble

SESSIONS = "POST /v1/checkout/sessions"


def create(provider: Provider, key: str = "cs:1") -> stripe.checkout.Session:
    return provider.client.v1.checkout.sessions.create(order(), {"idempotency_key": key})


def made(provider: Provider) -> int:
    return len(provider.client.v1.checkout.sessions.list().data)


def met(provider: Provider) -> None:
    """Come back once all trouble that was asked for has found its call."""
    while provider.server._faults._planned:
        time.sleep(0.01)


def test_a_slow_answer_takes_as_long_as_was_asked(provider: Provider) -> None:
    trouble(provider, "POST *", "slow", seconds=0.3)
    begun = time.monotonic()
    create(provider)
    slow = time.monotonic() - begun

    assert slow >= 0.3


def test_a_slow_call_keeps_no_other_waiting(provider: Provider) -> None:
    trouble(provider, SESSIONS, "slow", seconds=60)
    first = threading.Thread(target=create, args=(provider,))
    first.start()
    met(provider)
    second = create(provider, "cs:2")
    waiting = first.is_alive()
    provider.server._faults.end()
    first.join(10)

    assert (second.status, waiting, made(provider)) == ("open", True, 2)


def test_a_call_that_hangs_times_out_and_did_nothing(provider: Provider) -> None:
    trouble(provider, SESSIONS, "hang", seconds=60)
    http = stripe.RequestsClient(timeout=0.3)
    client = stripe.StripeClient(
        KEY, base_addresses={"api": provider.server.url}, http_client=http, max_network_retries=0
    )

    with pytest.raises(stripe.APIConnectionError):
        client.v1.checkout.sessions.create(order())
    assert made(provider) == 0


@pytest.mark.parametrize(("do", "sessions"), [("cut", 0), ("lost", 1)])
def test_a_cut_connection_and_the_second_try_make_one_session(provider: Provider, do: str, sessions: int) -> None:
    trouble(provider, SESSIONS, do)
    with pytest.raises(stripe.APIConnectionError):
        create(provider)
    after_the_first = made(provider)
    second = create(provider)

    assert after_the_first == sessions
    assert second.status == "open"
    assert made(provider) == 1


def test_the_sdks_own_second_try_finds_what_the_lost_answer_said(provider: Provider) -> None:
    trouble(provider, SESSIONS, "lost")
    client = stripe.StripeClient(KEY, base_addresses={"api": provider.server.url}, max_network_retries=1)
    session = client.v1.checkout.sessions.create(order())

    assert session.last_response is not None
    assert session.last_response.headers["Idempotent-Replayed"] == "true"
    assert made(provider) == 1


def test_a_500_is_kept_by_the_key_and_left_nothing(provider: Provider) -> None:
    trouble(provider, SESSIONS, "error")
    for _ in range(2):
        with pytest.raises(stripe.APIError) as caught:
            create(provider)

    assert (caught.value.http_status, made(provider)) == (500, 0)
    assert caught.value.headers is not None
    assert caught.value.headers["Idempotent-Replayed"] == "true"
    assert create(provider, "cs:2").status == "open"


def test_a_429_is_not_kept(provider: Provider) -> None:
    trouble(provider, SESSIONS, "limit")
    with pytest.raises(stripe.RateLimitError) as caught:
        create(provider)

    assert caught.value.json_body["error"]["code"] == "rate_limit"
    assert create(provider).status == "open"


def test_a_key_in_use_is_refused_until_the_first_is_done(provider: Provider) -> None:
    trouble(provider, SESSIONS, "hang", seconds=60)
    cut: list[type[Exception]] = []
    first = threading.Thread(target=lambda: cut.append(_failure(lambda: create(provider))))
    first.start()
    met(provider)
    with pytest.raises(stripe.APIError) as refused:  # as the SDK reads a 409
        create(provider)
    provider.server._faults.end()
    first.join(10)

    assert refused.value.http_status == 409
    assert refused.value.json_body["error"]["code"] == "idempotency_key_in_use"
    assert cut == [stripe.APIConnectionError]
    assert create(provider).status == "open"


def _failure(act: Callable[[], Any]) -> type[Exception]:
    with pytest.raises(stripe.StripeError) as caught:
        act()
    return caught.type


def test_only_so_many_calls_of_that_name_are_troubled(provider: Provider) -> None:
    trouble(provider, "GET /v1/events/*", "limit", times=2)
    refused = []
    for _ in range(3):
        try:
            provider.client.v1.events.retrieve("evt_none")
        except stripe.StripeError as error:
            refused.append(error.http_status)

    assert refused == [429, 429, 404]


def test_troubles_can_be_forgotten(provider: Provider) -> None:
    trouble(provider, "*", "error", times=9)
    answer = urllib3.request("DELETE", f"{provider.server.url}/faults")

    assert answer.status == 204
    assert create(provider).status == "open"


@pytest.mark.parametrize("body", [b"", b"{}", b'{"on": "*", "do": "explode"}', b'{"on": "*", "do": "cut", "x": 1}'])
def test_an_unknown_trouble_is_refused(provider: Provider, body: bytes) -> None:
    answer = urllib3.request("POST", f"{provider.server.url}/faults", body=body)

    assert answer.status == 400
    assert create(provider).status == "open"


def test_a_page_from_elsewhere_makes_no_trouble(provider: Provider) -> None:
    headers = {"Origin": "http://shop.example"}
    answer = urllib3.request("POST", f"{provider.server.url}/faults", json={"on": "*", "do": "cut"}, headers=headers)

    assert answer.status == 403
    assert create(provider).status == "open"


def test_a_webhook_that_is_held_back_counts_as_a_failed_try(provider: Provider, shop: Shop) -> None:
    trouble(provider, "webhook", "cut")
    provider.paid()
    provider.server.run_due()
    early = len(shop.got)
    provider.clock.moves(seconds=5)
    provider.server.run_due()

    assert (early, len(shop.got)) == (0, 1)


def test_a_webhook_whose_answer_is_lost_comes_twice(provider: Provider, shop: Shop) -> None:
    trouble(provider, "webhook", "lost")
    provider.paid()
    provider.server.run_due()
    provider.clock.moves(seconds=5)
    provider.server.run_due()

    assert len(shop.got) == 2
    assert len({event.id for event, _ in shop.got}) == 1
    assert press(provider, f"/events/{shop.got[0][0].id}").status == 303
