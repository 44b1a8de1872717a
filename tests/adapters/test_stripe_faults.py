"""Payments when the provider stumbles, and sessions that are not ours."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import stripe
from werkzeug.wrappers import Request, Response

from picpros.adapters import stripe_client
from picpros.adapters.patience import Patience
from picpros.adapters.stripe_payments import StripePayments
from picpros.domain.payment import Attempt, Settled, next_attempt
from picpros.errors import ProviderUnavailable
from picpros.ports import Payments
from tests.adapters.relay import Fault, Relay, cut, lost, says, silent, texts_of
from tests.adapters.tills import STACK, TRIES, MemoryTill, StripeTill, stripe_till
from tests.adapters.world import NOW, SITE, Lasting, order
from tests.local_stripe.world import KEY
from tests.local_stripe.world import order as session_of_another

ORDER = order("PP-00000-00000-00000-00000-00000-00000")
SESSION = "cs_1"
HASTE = 0.3  # seconds: the client's own timeout is longer, and changes nothing else


@pytest.fixture
def till(tmp_path: Path) -> Iterator[StripeTill]:
    with stripe_till(tmp_path / "stripe") as made:
        yield made


def error(status: int, code: str, **headers: str) -> Fault:
    """Fail in the provider's form; its message names what was sent."""
    body = {"error": {"type": code, "code": code, "message": f"Portrait for {ORDER.transaction_id}, {KEY}"}}
    return says(status, json.dumps(body), Content_Type="application/json", **headers)


FAULTS = {
    "500": error(500, "api_error"),
    "503": error(503, "api_error"),
    "a page of a proxy": says(502, f"<html>{KEY}</html>", Content_Type="text/html"),
    "an empty answer": says(504, ""),
    "the same request is under way": error(409, "idempotency_key_in_use"),
    "429": error(429, "rate_limit"),
    "the old way to say 429": error(400, "rate_limit"),
    "cut": cut,
    "lost": lost,
}


def opens(payments: Payments) -> Attempt:
    return payments.open_session(ORDER, next_attempt(ORDER, now=NOW))


CALLS: dict[str, Callable[[Payments], object]] = {
    "open_session": opens,
    "session": lambda payments: payments.session(SESSION),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_provider_that_stumbles_is_unavailable_and_nothing_is_told(till: StripeTill, fault: str) -> None:
    till.relay.faults = [FAULTS[fault]] * TRIES
    with pytest.raises(ProviderUnavailable) as raised:
        opens(till.payments)

    assert 1 <= len(till.relay.calls) <= TRIES
    assert not any(word in text for text in texts_of(raised.value) for word in (KEY, "Portrait", "PP-0", "127.0.0.1"))


@pytest.mark.parametrize("call", CALLS)
def test_every_call_says_so_when_the_provider_hangs_up(till: StripeTill, call: str) -> None:
    till.relay.faults = [cut] * TRIES

    with pytest.raises(ProviderUnavailable, match=r"\AAPIConnectionError\Z"):
        CALLS[call](till.payments)


@pytest.mark.parametrize("call", CALLS)
def test_a_provider_that_is_down_is_unavailable(till: StripeTill, call: str) -> None:
    till.relay.stop()

    with pytest.raises(ProviderUnavailable) as raised:
        CALLS[call](till.payments)
    assert not any(SESSION in text or "127.0.0.1" in text for text in texts_of(raised.value))


@pytest.mark.parametrize("call", CALLS)
def test_the_provider_in_memory_is_down_in_the_same_way(call: str) -> None:
    till = MemoryTill()
    till.payments.down = True

    with pytest.raises(ProviderUnavailable):
        CALLS[call](till.payments)


def test_a_silent_provider_is_given_up_after_a_while(till: StripeTill) -> None:
    hasty = stripe.StripeClient(
        KEY,
        base_addresses={"api": till.relay.url},
        http_client=stripe.RequestsClient(timeout=HASTE),
        max_network_retries=0,
    )
    till.relay.faults = [silent]

    with pytest.raises(ProviderUnavailable):
        opens(StripePayments(hasty, STACK, SITE, Patience(tries=1)))


def test_all_calls_and_tries_of_a_request_end_within_its_one_deadline(till: StripeTill) -> None:
    seconds = [0.0]

    def hang(_relay: Relay, request: Request) -> Response:
        seconds[0] += stripe_client.TRY  # a try may take that long
        return cut(_relay, request)

    patience = Patience(clock=lambda: seconds[0], sleep=seconds.append)
    patience.begin(Lasting(25_000))
    payments = replace(till.payments, patience=patience)
    till.relay.faults = [hang] * 9
    with pytest.raises(ProviderUnavailable):
        opens(payments)
    with pytest.raises(ProviderUnavailable, match="OutOfTime"):
        payments.session(SESSION)

    assert len(till.relay.calls) == 2
    assert seconds[0] <= 20


def test_where_the_provider_says_that_no_try_can_help_there_is_none(till: StripeTill) -> None:
    till.relay.faults = [error(500, "api_error", Stripe_Should_Retry="false")]
    with pytest.raises(ProviderUnavailable):
        opens(till.payments)

    assert len(till.relay.calls) == 1


@pytest.mark.parametrize("fault", ["500", "503", "cut", "lost"])
def test_one_fault_is_tried_again_under_the_same_key_and_makes_one_session(till: StripeTill, fault: str) -> None:
    till.relay.faults = [FAULTS[fault]]
    attempt = opens(till.payments)
    keys = [each.headers["Idempotency-Key"] for each in till.relay.calls]

    assert keys == [f"{STACK}:{attempt.key}"] * 2
    assert till.relay.calls[0].body == till.relay.calls[1].body
    assert sessions(till) == [attempt.session_id]


def test_an_attempt_whose_answers_were_all_lost_finds_its_session_later(till: StripeTill) -> None:
    till.relay.faults = [lost] * TRIES
    with pytest.raises(ProviderUnavailable):
        opens(till.payments)
    [made] = sessions(till)

    assert opens(till.payments).session_id == made
    assert sessions(till) == [made]


def sessions(till: StripeTill) -> list[str]:
    return [each.id for each in provider(till).v1.checkout.sessions.list().data]


def provider(till: StripeTill) -> stripe.StripeClient:
    return stripe.StripeClient(KEY, base_addresses={"api": till.server.url}, max_network_retries=0)


def test_a_mistake_of_ours_is_not_taken_for_an_outage(till: StripeTill) -> None:
    with pytest.raises(stripe.InvalidRequestError):
        till.payments.session("cs_test_unknown")
    with pytest.raises(stripe.AuthenticationError):
        opens(StripePayments(stripe_client.stripe_client("sk_test_other", till.relay.url), STACK, SITE))


def test_two_stacks_on_one_account_have_sessions_of_their_own(till: StripeTill) -> None:
    ours, theirs = opens(till.payments), opens(replace(till.payments, stack="picpros-other"))
    seen = [till.payments.session(each.session_id or "") for each in (ours, theirs)]

    assert ours.session_id != theirs.session_id
    assert [each.ours for each in seen] == [True, False]


@pytest.mark.parametrize("metadata", [{}, {"stack": STACK.upper(), "order": "PP-A"}, {"order": "PP-A"}, {"stack": ""}])
def test_a_session_without_our_marks_is_not_ours(till: StripeTill, metadata: dict[str, str]) -> None:
    params: Any = {**session_of_another(), "metadata": {name: value for name, value in metadata.items() if value}}
    made = provider(till).v1.checkout.sessions.create(params)
    seen = till.payments.session(made.id)

    assert (seen.ours, seen.transaction_id) == (False, metadata.get("order"))


def test_a_session_whose_marks_are_gone_is_not_ours(till: StripeTill) -> None:
    session_id = opens(till.payments).session_id or ""
    till.change(session_id, metadata=None)
    seen = till.payments.session(session_id)

    assert (seen.ours, seen.transaction_id, seen.settled) == (False, None, Settled.OPEN)


def test_real_money_is_told_from_play_money(till: StripeTill) -> None:
    session_id = opens(till.payments).session_id or ""
    played = till.payments.session(session_id).live
    till.change(session_id, livemode=True)

    assert (played, till.payments.session(session_id).live) == (False, True)
