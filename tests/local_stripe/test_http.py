import json
from typing import Any

import pytest
import stripe
import urllib3

from local.stripe import sessions
from tests.local_stripe.world import KEY, Provider, order


def call(provider: Provider, path: str, method: str = "GET", key: str = KEY, body: str | None = None) -> Any:
    headers = {"Authorization": f"Bearer {key}", "Content-Type": "application/x-www-form-urlencoded"}
    return urllib3.request(method, provider.server.url + path, headers=headers, body=body, retries=False)


@pytest.mark.parametrize(
    "headers", [{}, {"Authorization": "Bearer sk_test_other"}, urllib3.make_headers(basic_auth="x:")]
)
def test_a_wrong_key_is_refused_in_stripes_shape(provider: Provider, headers: dict[str, str]) -> None:
    answer = urllib3.request("GET", f"{provider.server.url}/v1/events", headers=headers)

    assert answer.status == 401
    assert answer.json()["error"]["type"] == "invalid_request_error"
    assert answer.headers["Request-Id"].startswith("req_")


def test_the_key_may_come_as_basic_user(provider: Provider) -> None:
    headers = urllib3.make_headers(basic_auth=f"{KEY}:")
    answer = urllib3.request("GET", f"{provider.server.url}/v1/events", headers=headers)

    assert answer.status == 200


def test_the_sdk_raises_its_own_errors(provider: Provider) -> None:
    stranger = stripe.StripeClient("sk_test_other", base_addresses={"api": provider.server.url}, max_network_retries=0)

    with pytest.raises(stripe.AuthenticationError):
        stranger.v1.charges.retrieve("ch_1")
    with pytest.raises(stripe.InvalidRequestError) as caught:
        provider.client.v1.charges.retrieve("ch_1")

    assert (caught.value.http_status, caught.value.code, caught.value.param) == (404, "resource_missing", "id")


@pytest.mark.parametrize(
    ("method", "path"), [("GET", "/v1/nothing"), ("DELETE", "/v1/refunds"), ("POST", "/v1/charges")]
)
def test_an_unknown_call_is_refused_in_stripes_shape(provider: Provider, method: str, path: str) -> None:
    answer = call(provider, path, method)

    assert (answer.status, answer.json()["error"]["type"]) == (404, "invalid_request_error")


@pytest.mark.parametrize(
    "query", ["limit=0", "limit=x", "colour=red", "limit[a]=1", "created[gt][a]=1", "%5B=1", "a[b=1"]
)
def test_malformed_queries_are_refused(provider: Provider, query: str) -> None:
    answer = call(provider, f"/v1/events?{query}")

    assert answer.status == 400


@pytest.mark.parametrize(
    "body", ["a=1&a[b]=2", "line_items=1", "line_items[x][quantity]=1", "metadata=1", "[]=1", "{}", "\x00=1"]
)
def test_malformed_forms_are_refused(provider: Provider, body: str) -> None:
    answer = call(provider, "/v1/checkout/sessions", "POST", body=body)

    assert answer.status == 400


def test_the_same_key_and_parameters_make_one_session(provider: Provider) -> None:
    first = provider.client.v1.checkout.sessions.create(order(), {"idempotency_key": "cs:1"})
    second = provider.client.v1.checkout.sessions.create(order(), {"idempotency_key": "cs:1"})

    assert first.id == second.id
    assert second.last_response is not None
    assert second.last_response.headers["Idempotent-Replayed"] == "true"
    assert len(provider.client.v1.checkout.sessions.list().data) == 1


def test_the_same_key_with_other_parameters_is_an_idempotency_error(provider: Provider) -> None:
    provider.client.v1.checkout.sessions.create(order(), {"idempotency_key": "cs:1"})

    with pytest.raises(stripe.IdempotencyError) as caught:
        provider.client.v1.checkout.sessions.create(
            order() | {"client_reference_id": "other"}, {"idempotency_key": "cs:1"}
        )
    assert caught.value.http_status == 400


def test_a_refusal_after_the_call_began_is_kept_and_one_for_its_form_is_not(provider: Provider) -> None:
    late: Any = {**order(), "expires_at": 1}
    for _ in range(2):
        with pytest.raises(stripe.InvalidRequestError) as begun:
            provider.client.v1.checkout.sessions.create(late, {"idempotency_key": "late"})
    wrong: Any = {**order(), "colour": "red"}
    with pytest.raises(stripe.InvalidRequestError):
        provider.client.v1.checkout.sessions.create(wrong, {"idempotency_key": "wrong"})
    right = provider.client.v1.checkout.sessions.create(order(), {"idempotency_key": "wrong"})

    assert begun.value.headers is not None
    assert begun.value.headers["Idempotent-Replayed"] == "true"
    assert right.status == "open"


def test_a_fault_of_the_provider_is_kept_and_leaves_nothing(
    provider: Provider, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(sessions, "_expiry", lambda *_: 1 / 0)
        with pytest.raises(stripe.APIError) as first:
            provider.client.v1.checkout.sessions.create(order(), {"idempotency_key": "k"})
    with pytest.raises(stripe.APIError) as second:
        provider.client.v1.checkout.sessions.create(order(), {"idempotency_key": "k"})

    assert (first.value.http_status, second.value.http_status) == (500, 500)
    assert provider.client.v1.checkout.sessions.list().data == []


def test_a_key_is_forgotten_after_a_day(provider: Provider) -> None:
    first = provider.client.v1.checkout.sessions.create(order(), {"idempotency_key": "cs:1"})
    provider.clock.moves(days=1)
    second = provider.client.v1.checkout.sessions.create(order(), {"idempotency_key": "cs:1"})

    assert first.id != second.id


def test_errors_name_no_value_that_was_sent(provider: Provider) -> None:
    answer = call(provider, "/v1/checkout/sessions", "POST", body="mode=ada%40example.com&customer_email=4242")

    assert answer.status == 400
    assert "ada" not in json.dumps(answer.json())
