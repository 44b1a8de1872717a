"""The provider's webhook and the janitor behind it."""

import hmac
import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from typing import Any

import pytest

from functions.payments.app import build, janitor
from functions.payments.webhook import Signature
from functions.payments.work import Janitor
from picpros.domain.due import DueKind, Ref
from picpros.domain.ledger import Entry
from picpros.domain.order import Status
from picpros.domain.payment import JANITOR_AFTER, Settled
from picpros.errors import Changed
from picpros.services.reconcile import Auditor
from tests.fakes.log import readable_log
from tests.fakes.money import MemoryDifferences, MemoryStatements
from tests.fakes.world import World
from tests.functions.events import Answer, call, http, messages, schedule

SECRET = "whsec_made_up"
SECOND = timedelta(seconds=1)


def event(session_id: str = "cs_1", event_id: str = "evt_1", **changes: Any) -> bytes:
    told = {
        "id": event_id,
        "object": "event",
        "type": "checkout.session.completed",
        "created": 1_803_924_000,
        "data": {"object": {"id": session_id, "object": "checkout.session", "payment_status": "unpaid"}},
    }
    return json.dumps({**told, **changes}).encode()


def signed(world: World, body: bytes, *, late: timedelta = timedelta(0), secret: str = SECRET) -> dict[str, str]:
    at = int((world.clock.now() - late).timestamp())
    mac = hmac.new(secret.encode(), f"{at}.".encode() + body, sha256).hexdigest()
    return {"Stripe-Signature": f"t={at},v1={mac}"}


def post(world: World, body: bytes | str, headers: Mapping[str, str] | None = None) -> Answer:
    app = build(world.till(), world.bank(), Signature(SECRET), world.clock, readable_log()[0])
    return call(app, http("POST", "/webhooks/stripe", body, headers=headers))


def with_a_payment() -> World:
    world = World()
    world.takes_an_order()
    world.payments.pay("cs_1", at=world.clock.now())
    return world


def status(world: World) -> Status:
    [order], _ = world.orders.by_status(None, None, 9)
    return order.status


def worker(world: World) -> Callable[[dict[str, Any]], dict[str, Any]]:
    auditor = Auditor(world.accounts, MemoryStatements([]), MemoryDifferences(world.rows), world.ledger)
    logger = readable_log()[0]
    return janitor(Janitor(world.till(), world.bank(), world.redactor(), world.due, world.clock, logger), auditor)


def test_a_signed_event_sells_the_order_however_often_it_comes() -> None:
    world, body = with_a_payment(), event()
    answers = [post(world, body, signed(world, body)) for _ in range(3)]

    assert [each.status for each in answers] == [200] * 3
    assert status(world) is Status.PAID
    assert len([key for key in world.rows.held if key[1] == "number"]) == 1


def test_the_signature_is_over_the_very_bytes_in_base64_or_not() -> None:
    world = with_a_payment()
    body = event(note="é\\u00e9  ")

    assert post(world, body, signed(world, body)).status == 200
    assert post(world, body.decode(), signed(world, body)).status == 200
    assert post(world, json.dumps(json.loads(body)).replace(" ", ""), signed(world, body)).status == 400


@pytest.mark.parametrize("late", [timedelta(0), timedelta(minutes=5), -timedelta(minutes=5)])
def test_five_minutes_early_or_late_by_our_clock_are_forgiven(late: timedelta) -> None:
    world, body = with_a_payment(), event()

    assert post(world, body, signed(world, body, late=late)).status == 200


@pytest.mark.parametrize("late", [timedelta(minutes=5) + SECOND, -timedelta(minutes=5) - SECOND, timedelta(days=-1)])
def test_a_signature_of_another_time_is_refused_in_the_future_too(late: timedelta) -> None:
    world, body = with_a_payment(), event()

    assert post(world, body, signed(world, body, late=late)).status == 400
    assert status(world) is Status.AWAITING_PAYMENT


@pytest.mark.parametrize("name", ["Stripe-Signature", "stripe-signature", "STRIPE-SIGNATURE", "sTrIpE-sIgNaTuRe"])
def test_while_the_secret_is_changed_one_of_two_signatures_is_enough_under_a_header_of_any_case(name: str) -> None:
    world, body = with_a_payment(), event()
    [old], [new] = (signed(world, body, secret=each).values() for each in ("whsec_old", SECRET))
    answer = post(world, body, {name: f"{old},{new.partition(',')[2]}"})

    assert answer.status == 200
    assert status(world) is Status.PAID


@pytest.mark.parametrize(
    "header",
    [
        "",
        "t=1",
        "v1=abc",
        "t=,v1=",
        "t=x,v1=abc",
        "t=99999999999999999999,v1=abc",
        "t=1803924000,v1=é",
        "t=1803924000,v0=abc",
        "\0",
        "t=-1,v1=abc,t=2",
    ],
)
def test_a_header_that_is_no_signature_is_refused(header: str) -> None:
    world = with_a_payment()

    assert post(world, event(), {"Stripe-Signature": header}).status == 400
    assert post(world, event()).status == 400


def test_a_true_signature_of_a_time_that_no_calendar_has_is_refused() -> None:
    world, body, at = with_a_payment(), event(), 10**20
    mac = hmac.new(SECRET.encode(), f"{at}.".encode() + body, sha256).hexdigest()

    assert post(world, body, {"Stripe-Signature": f"t={at},v1={mac}"}).status == 400
    assert status(world) is Status.AWAITING_PAYMENT


def test_another_secret_signs_nothing() -> None:
    world, body = with_a_payment(), event()

    assert post(world, body, signed(world, body, secret="whsec_other")).status == 400


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"null",
        b'"text"',
        b"{}",
        b"\xff\xfe",
        b"[" * 100_000,
        event(id=1),
        event(created="now"),
        event(data={}),
        event(data={"object": []}),
    ],
)
def test_what_is_signed_and_no_event_is_refused_and_never_trouble(body: bytes) -> None:
    world = with_a_payment()

    assert post(world, body, signed(world, body)).status == 400


def test_an_event_of_something_else_is_taken_and_nothing_is_done() -> None:
    world = with_a_payment()
    body = event(data={"object": {"id": "ch_1", "object": "charge"}})

    assert post(world, body, signed(world, body)).status == 200
    assert status(world) is Status.AWAITING_PAYMENT


def test_what_the_event_claims_of_the_payment_is_not_believed() -> None:
    world = World()
    world.takes_an_order()
    body = event(data={"object": {"id": "cs_1", "object": "checkout.session", "payment_status": "paid"}})

    assert post(world, body, signed(world, body)).status == 200
    assert status(world) is Status.AWAITING_PAYMENT


def test_while_the_provider_is_down_the_event_is_asked_for_again() -> None:
    world, body = with_a_payment(), event()
    world.payments.down = True
    first = post(world, body, signed(world, body))
    world.payments.down = False
    again = post(world, body, signed(world, body))

    assert (first.status, again.status) == (503, 200)
    assert status(world) is Status.PAID


def test_a_payment_that_does_not_match_is_kept_and_told_of_before_its_event_is_answered() -> None:
    world, body = with_a_payment(), event()
    logger, log = readable_log()
    app = build(world.till(), world.bank(), Signature(SECRET), world.clock, logger)
    world.payments.sessions["cs_1"] = replace(world.payments.sessions["cs_1"], live=True)
    answer = call(app, http("POST", "/webhooks/stripe", body, headers=signed(world, body)))

    assert (answer.status, status(world)) == (200, Status.AWAITING_PAYMENT)
    assert '"quarantined"' in log.getvalue()
    assert world.rows.ledger[-1].kind is Entry.PAYMENT_QUARANTINED


def test_the_janitor_sets_a_payment_aside_that_no_webhook_told_of() -> None:
    world = with_a_payment()
    world.payments.sessions["cs_1"] = replace(world.payments.sessions["cs_1"], live=True)
    world.clock.forward(JANITOR_AFTER)
    work = worker(world)
    work(schedule(world.clock.now()))
    answer = work(messages(*world.payments_queue.refs))

    assert answer == {"batchItemFailures": []}
    assert world.rows.ledger[-1].kind is Entry.PAYMENT_QUARANTINED
    assert world.due.due(DueKind.PAYMENT, until=world.clock.now() + timedelta(days=3), limit=9) == []


def test_a_payment_of_ours_for_an_order_that_is_not_there_is_never_answered_with_success() -> None:
    world, body = with_a_payment(), event()
    [paid] = world.payments.sessions.values()
    world.payments.sessions["cs_1"] = replace(paid, transaction_id="PP-00000-00000-00000-00000-00000-00000")

    assert post(world, body, signed(world, body)).status == 503


def test_an_event_that_met_another_writer_is_asked_for_again() -> None:
    world, body = World(), event(type="checkout.session.expired")
    world.takes_an_order()
    world.payments.settle("cs_1", Settled.EXPIRED)

    def overtaken() -> None:
        raise Changed("the row is not as it was")

    world.rows.meanwhile["orders.save"] = overtaken
    first = post(world, body, signed(world, body))
    again = post(world, body, signed(world, body))

    assert (first.status, again.status) == (503, 200)
    assert status(world) is Status.EXPIRED


def test_the_schedule_queues_the_payments_that_are_to_be_looked_after() -> None:
    world = World()
    order = world.takes_an_order().order
    early = worker(world)(schedule(world.clock.now() + JANITOR_AFTER - SECOND))
    due = worker(world)(schedule(world.clock.now() + JANITOR_AFTER))

    assert (early, due) == ({"queued": 0}, {"queued": 1})
    assert world.payments_queue.refs == [Ref(f"order#{order.transaction_id}", "record")]


def test_a_payment_that_no_webhook_told_of_is_found() -> None:
    world = with_a_payment()
    world.clock.forward(JANITOR_AFTER)
    worker(world)(schedule(world.clock.now()))
    answer = worker(world)(messages(*world.payments_queue.refs))

    assert answer == {"batchItemFailures": []}
    assert status(world) is Status.PAID
    assert worker(world)(schedule(world.clock.now() + timedelta(days=3))) == {"queued": 0}


def test_an_order_that_still_waits_is_looked_at_again_later_and_its_promise_does_not_move() -> None:
    world = World()
    order = world.takes_an_order().order
    ref = Ref(f"order#{order.transaction_id}", "record")
    promised = world.clock.now() + JANITOR_AFTER
    world.clock.forward(JANITOR_AFTER)
    worker(world)(messages(ref))
    due = world.rows.held[ref.pk, ref.sk].due

    assert due is not None
    assert (due.due_at, due.next_at) == (promised, world.clock.now() + JANITOR_AFTER)


def test_while_the_provider_is_down_the_message_comes_again() -> None:
    world = World()
    order = world.takes_an_order().order
    world.payments.down = True
    answer = worker(world)(messages(Ref(f"order#{order.transaction_id}", "record")))

    assert answer == {"batchItemFailures": [{"itemIdentifier": "m0"}]}


def test_an_expired_payment_is_found_and_its_order_put_up_for_deletion() -> None:
    world = World()
    order = world.takes_an_order().order
    world.payments.settle("cs_1", Settled.EXPIRED)
    worker(world)(messages(Ref(f"order#{order.transaction_id}", "record")))
    world.clock.forward(timedelta(hours=48))
    world.purges_what_is_due()

    assert world.orders.find(order.transaction_id) is None
