import threading
from datetime import timedelta
from pathlib import Path

import pytest
import stripe

from tests.local_stripe.world import START, Clock, Provider, Shop, pay, provider_in


def test_the_shop_hears_of_a_payment_at_once(provider: Provider, shop: Shop) -> None:
    paid = provider.paid()
    shop.waits_for(1)
    event, signed_at = shop.got[0]

    assert event.type == "checkout.session.completed"
    assert event.data.object["id"] == paid.id
    assert event.api_version == stripe.api_version
    assert (event.livemode, event.pending_webhooks) == (False, 1)
    assert signed_at == START.timestamp()


def test_only_what_is_listened_to_is_sent(provider: Provider, shop: Shop) -> None:
    intent = provider.paid().payment_intent.id
    provider.client.v1.refunds.create({"payment_intent": intent})
    provider.server.run_due()

    assert shop.types() == ["checkout.session.completed", "refund.created", "charge.refunded"]
    assert provider.server.next_due() is None
    assert not provider.server.busy()
    assert {event.pending_webhooks for event in provider.client.v1.events.list().data} == {0}


def test_a_refused_event_is_tried_again_by_the_clock_for_three_days(provider: Provider, shop: Shop) -> None:
    shop.status = 500
    provider.paid()
    provider.server.run_due()
    waits: list[timedelta] = []
    while (due := provider.server.next_due()) is not None:
        waits.append(due - provider.clock.time)
        provider.clock.time = due
        assert provider.server.run_due() == 1

    seconds = [5, 300, 1800, 7200, 18000, 36000, 43200, 43200, 43200, 43200]
    assert [wait.total_seconds() for wait in waits] == seconds
    assert len(shop.got) == 1 + len(seconds)
    assert len({event.id for event, _ in shop.got}) == 1
    assert [signed for _, signed in shop.got][-1] == provider.clock.time.timestamp()


def test_a_try_is_due_at_the_very_time_that_next_due_says(provider: Provider, shop: Shop) -> None:
    shop.status = 500
    provider.clock.moves(microseconds=123457)
    provider.paid()
    provider.server.run_due()
    done = []
    while (due := provider.server.next_due()) is not None:
        provider.clock.time = due
        done.append(provider.server.run_due())

    assert done == [1] * 10


def test_an_event_that_arrives_at_last_is_not_sent_again(provider: Provider, shop: Shop) -> None:
    shop.status = 503
    provider.paid()
    provider.server.run_due()
    shop.status = 200
    early = provider.server.run_due()
    provider.clock.moves(seconds=5)
    late = provider.server.run_due()

    assert (early, late, len(shop.got)) == (0, 1, 2)
    assert provider.server.next_due() is None


def test_run_due_waits_for_the_try_under_way_and_makes_no_second(provider: Provider, shop: Shop) -> None:
    shop.hold.clear()
    provider.paid()
    shop.waits_for(1)
    done: list[int] = []
    waiting = threading.Thread(target=lambda: done.append(provider.server.run_due()))
    waiting.start()
    busy = provider.server.busy()
    shop.hold.set()
    waiting.join(10)

    assert busy
    assert done == [1]
    assert len(shop.got) == 1


def test_sessions_that_run_out_are_told(provider: Provider, shop: Shop) -> None:
    session = provider.session()
    provider.clock.moves(days=1)
    done = provider.server.run_due()

    assert done >= 1
    assert [(event.type, event.data.object["id"]) for event, _ in shop.got] == [
        ("checkout.session.expired", session.id)
    ]


def test_what_was_answered_outlives_the_server(tmp_path: Path, clock: Clock, shop: Shop) -> None:
    shop.status = 500
    first = provider_in(tmp_path, clock, shop)
    session = first.session()
    pay(session.url)
    first.server.run_due()
    first.server.stop()
    shop.status = 200
    clock.moves(seconds=5)
    second = provider_in(tmp_path, clock, shop)
    second.server.run_due()
    found = second.client.v1.checkout.sessions.retrieve(session.id)
    second.server.stop()

    assert found.status == "complete"
    assert len(shop.got) == 2


def test_a_shop_that_is_away_is_tried_again(tmp_path: Path, clock: Clock) -> None:
    provider = provider_in(tmp_path, clock, Shop(url="http://127.0.0.1:9/nobody"))
    provider.paid()
    provider.server.run_due()
    due = provider.server.next_due()
    provider.server.stop()

    assert due == START + timedelta(seconds=5)


@pytest.mark.parametrize("kind", ["charge.*", "charge.refunded"])
def test_events_are_found_by_type(provider: Provider, kind: str) -> None:
    provider.client.v1.refunds.create({"payment_intent": provider.paid().payment_intent.id})
    found = provider.client.v1.events.list({"type": kind}).data

    assert found[0].type == "charge.refunded"
    assert found[0].request is not None
    assert (found[0].request.id or "").startswith("req_")
    assert found[0].to_dict()["data"]["previous_attributes"] == {"amount_refunded": 0, "refunded": False}
