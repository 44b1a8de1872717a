"""Redaction jobs, at Stripe as in memory."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import stripe

from picpros.adapters.patience import Patience
from picpros.adapters.stripe_client import stripe_client
from picpros.adapters.stripe_redactions import StripeRedactions
from picpros.adapters.stripe_refunds import StripeRefunds
from picpros.domain.account import Cause, Refund, RefundState
from picpros.domain.money import Money
from picpros.domain.payment import next_attempt
from picpros.domain.redaction import KEPT, RedactionState
from picpros.errors import ProviderUnavailable
from picpros.ports import Redactions
from tests.adapters.relay import cut, lost
from tests.adapters.tills import STACK, MemoryTill, StripeTill, Till, stripe_till
from tests.adapters.world import NOW, order
from tests.fakes.redactions import MemoryRedactions
from tests.local_stripe.world import KEY

ORDER = order("PP-00000-00000-00000-00000-00000-00000")


@dataclass
class Records:
    """A provider with a payment in it, as a port."""

    till: Till
    redactions: Redactions
    session_id: str
    payment_id: str

    def ask(self, key: str = "rj:1") -> Any:
        return self.redactions.ask([self.payment_id, self.session_id], key=key)


def records(till: Till, redactions: Redactions) -> Records:
    session_id = till.payments.open_session(ORDER, next_attempt(ORDER, now=NOW)).session_id or ""
    till.pays(session_id)
    return Records(till, redactions, session_id, till.payments.session(session_id).payment_id or "")


@pytest.fixture
def at_stripe(tmp_path: Path) -> Iterator[Records]:
    with stripe_till(tmp_path / "stripe") as till:
        yield records(till, StripeRedactions(stripe_client(KEY, till.relay.url), STACK, Patience(tries=2)))


@pytest.fixture(params=["memory", "stripe"])
def held(request: pytest.FixtureRequest) -> Records:
    if request.param == "memory":
        till = MemoryTill()
        return records(till, MemoryRedactions(till.payments))
    found: Records = request.getfixturevalue("at_stripe")
    return found


def server(found: Records) -> StripeTill:
    assert isinstance(found.till, StripeTill)
    return found.till


def done(found: Records) -> Any:
    """Let 90 days pass, and redact."""
    found.till.clock.forward(KEPT)
    job = found.ask().job
    for step in (found.redactions.look, found.redactions.run):
        step(job)
    return found.redactions.look(job)


def test_a_job_is_checked_then_run_then_done(held: Records) -> None:
    held.till.clock.forward(KEPT)
    asked = held.ask()
    states = [step(asked.job).state for step in (held.redactions.look, held.redactions.run, held.redactions.look)]

    assert asked.state is RedactionState.CHECKING
    assert states == [RedactionState.READY, RedactionState.RUNNING, RedactionState.DONE]


def test_a_payment_that_is_too_young_is_refused(held: Records) -> None:
    held.till.clock.forward(KEPT - timedelta(hours=1))

    assert held.redactions.look(held.ask().job).state is RedactionState.REFUSED


def test_the_same_key_is_the_same_job_and_another_is_another(held: Records) -> None:
    first, again, other = held.ask(), held.ask(), held.ask("rj:2")

    assert first.job == again.job != other.job


def test_a_job_that_runs_is_told_as_it_is_when_it_is_run_again(held: Records) -> None:
    held.till.clock.forward(KEPT)
    job = held.ask().job
    held.redactions.look(job)
    for _ in range(2):
        told = held.redactions.run(job)

    assert told.state in (RedactionState.RUNNING, RedactionState.DONE)


def test_what_the_provider_does_not_know_makes_no_job(held: Records) -> None:
    told = held.redactions.ask(["pi_unknown"], key="rj:3")

    assert (told.job, told.state) == ("", RedactionState.REFUSED)


def test_an_answer_that_was_lost_is_one_job(at_stripe: Records) -> None:
    server(at_stripe).relay.faults[:] = [lost] * 2
    with pytest.raises(ProviderUnavailable):
        at_stripe.ask()
    server(at_stripe).relay.faults.clear()
    at_stripe.ask()

    store = server(at_stripe).server._store
    assert len(store.page("privacy.redaction_job", {}, [])[0]) == 1


@pytest.mark.parametrize("call", ["ask", "look", "run"])
def test_a_provider_that_does_not_answer_is_unavailable(at_stripe: Records, call: str) -> None:
    calls = {"ask": at_stripe.ask, "look": lambda: at_stripe.redactions.look("prj_1")}
    calls["run"] = lambda: at_stripe.redactions.run("prj_1")
    server(at_stripe).relay.faults[:] = [cut] * 8

    with pytest.raises(ProviderUnavailable) as raised:
        calls[call]()
    assert str(raised.value) == "APIConnectionError"


@pytest.mark.clause("R5")
def test_what_somebody_typed_at_the_provider_is_gone_from_its_records_and_events(at_stripe: Records) -> None:
    till = server(at_stripe)
    details = {**till.stored(at_stripe.session_id).customer_details.to_dict(), "email": "ana@client.example"}
    till.change(at_stripe.session_id, customer_details=details)
    done(at_stripe)
    session = till.stored(at_stripe.session_id)

    assert session.customer_details.email == "[redacted]"
    assert session.payment_intent.latest_charge.payment_method_details.card.last4 == "[redacted]"
    assert session.metadata.to_dict() == {"stack": "[redacted]", "order": "[redacted]"}
    told = [each["data"]["object"] for each in till.server._store.page("event", {"limit": 100}, [])[0]]
    assert {each["metadata"].get("order") for each in told if "metadata" in each} == {"[redacted]"}


def test_what_is_redacted_is_not_refunded_and_loses_its_disputes(at_stripe: Records) -> None:
    done(at_stripe)
    till = server(at_stripe)
    refunds = StripeRefunds(stripe_client(KEY, till.relay.url), STACK, Patience(tries=2))
    asked = Refund("RA", Money(1000, "usd"), RefundState.ASKED, Cause.STAFF, NOW)
    told = refunds.refund(asked, transaction_id=ORDER.transaction_id, payment_id=at_stripe.payment_id)
    charge = till.stored(at_stripe.session_id).payment_intent.latest_charge.id
    dispute = till.server.open_dispute(charge, inquiry=False)

    assert told.refund.state is RefundState.FAILED
    assert dispute["status"] == "lost"
    assert refunds.told_dispute(dispute["id"]).payment_id == at_stripe.payment_id


def test_the_preview_is_asked_for_by_its_version(at_stripe: Records) -> None:
    at_stripe.ask()
    till = server(at_stripe)
    plain = stripe.StripeClient(KEY, base_addresses={"api": till.server.url}, max_network_retries=0)

    assert ".preview" in till.heard()
    with pytest.raises(stripe.InvalidRequestError, match="preview"):
        plain.raw_request("get", "/v1/privacy/redaction_jobs/prj_1")
