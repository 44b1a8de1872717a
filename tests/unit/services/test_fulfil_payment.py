"""Fulfilling a payment: what a sale changes, and what is set aside."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from picpros.domain.due import DueKind
from picpros.domain.jobs import JobKind
from picpros.domain.ledger import Entry
from picpros.domain.order import Status
from picpros.domain.payment import Method
from picpros.domain.person import Basis, Suppressed
from picpros.errors import Changed, NotFound, PaymentMismatch
from picpros.services.cancel_order import cancel_order
from picpros.services.fulfil_payment import fulfil_payment
from tests.fakes.samples import ANA, an_order, usd
from tests.fakes.world import World
from tests.unit.services.paying import numbers, the_order, with_a_payment


@pytest.mark.clause("S5")
def test_a_paid_session_sells_the_order_and_freezes_its_invoice() -> None:
    world = with_a_payment()
    world.hears_of("cs_1")
    order, invoice = the_order(world), world.orders.invoice(the_order(world).transaction_id)

    assert order.status is Status.PAID
    assert (order.paid_at, order.payment_id) == (world.clock.now(), "pi_1")
    assert invoice is not None
    assert invoice.number == order.invoice_number == "PP-TEST-2027-000001"
    assert invoice.amount == order.amount == usd(24700)
    assert world.orders.parts(order).method == Method("card", "visa", "4242")


def test_who_paid_is_a_client_from_then_on() -> None:
    world = with_a_payment()
    world.hears_of("cs_1")
    client = world.clients.by_address(world.hasher.address(ANA.email))

    assert client is not None
    assert (client.client_id, client.basis) == (the_order(world).client_id, Basis.PAID)
    assert world.orders.of_client(client.client_id) == [the_order(world)]


@pytest.mark.clause("R7")
def test_a_box_left_unticked_is_a_lasting_refusal_since_the_order_was_made() -> None:
    world = World()
    order = world.has_a_paid_order(an_order(replace(ANA, promotions=False)))
    held = world.suppressions.get(world.hasher.address(ANA.email))

    assert held is not None
    assert (held.state, held.at) == (Suppressed.REFUSED, order.created_at)


def test_a_ticked_box_suppresses_nothing_and_undoes_nothing() -> None:
    world = World()
    world.has_a_paid_order(an_order(replace(ANA, promotions=False)), key="1")
    world.has_a_paid_order(an_order(), key="2")
    held = world.suppressions.get(world.hasher.address(ANA.email))

    assert held is not None
    assert held.state is Suppressed.REFUSED


def test_the_invoice_and_the_files_early_and_late_follow() -> None:
    world = with_a_payment()
    world.hears_of("cs_1")
    jobs = [row.value for (_, sk), row in world.rows.held.items() if sk.startswith("job#")]

    assert {(job.kind, job.reference) for job in jobs} == {
        (JobKind.INVOICE, ""),
        (JobKind.FILES, "early"),
        (JobKind.FILES, "late"),
    }
    assert len(world.outbox_queue.refs) == 2  # the late one waits until no upload can come any more


@pytest.mark.parametrize("wrong", ["amount", "currency", "live"])
def test_what_was_paid_but_not_asked_is_set_aside_without_an_invoice(wrong: str) -> None:
    world = with_a_payment()
    paid = world.payments.sessions["cs_1"]
    changed = {
        "amount": replace(paid, amount=usd(24699)),
        "currency": replace(paid, amount=replace(paid.amount, currency="eur")),
        "live": replace(paid, live=True),
    }
    world.payments.sessions["cs_1"] = changed[wrong]

    with pytest.raises(PaymentMismatch):
        world.hears_of("cs_1")

    assert the_order(world).status is Status.AWAITING_PAYMENT
    assert the_order(world).set_aside_payment == paid.payment_id
    assert numbers(world) == []
    assert world.rows.ledger[-1].kind is Entry.PAYMENT_QUARANTINED
    assert world.events.seen("evt_1")


def test_what_was_set_aside_is_told_once_and_not_asked_for_again() -> None:
    world = with_a_payment()
    world.payments.sessions["cs_1"] = replace(world.payments.sessions["cs_1"], amount=usd(24699))
    with pytest.raises(PaymentMismatch):
        world.hears_of("cs_1")
    world.hears_of("cs_1", "evt_2")
    world.hears_of("cs_1", None)
    world.works_off_payments()
    world.works_off_the_outbox()

    [notice] = world.mailer.to(world.studio.staff_mailbox)
    assert notice.subject == "A payment was set aside"
    assert [entry.kind for entry in world.rows.ledger].count(Entry.PAYMENT_QUARANTINED) == 1
    assert world.due.due(DueKind.PAYMENT, until=world.clock.now() + timedelta(days=3), limit=9) == []


def test_an_order_whose_payment_was_set_aside_can_be_cancelled_and_goes_whole() -> None:
    world = with_a_payment()
    world.payments.sessions["cs_1"] = replace(world.payments.sessions["cs_1"], amount=usd(24699))
    with pytest.raises(PaymentMismatch):
        world.hears_of("cs_1")
    order = the_order(world)
    cancel_order(order.transaction_id, None, at=world.clock.now(), now=world.clock.now(), desk=world.canceller())
    world.works_off_payments()

    assert world.orders.get(order.transaction_id).status is Status.CANCELLED
    assert world.refunds.made == {}
    world.clock.forward(timedelta(hours=48))
    world.purges_what_is_due()
    assert world.orders.find(order.transaction_id) is None


@pytest.mark.clause("S5")
def test_an_invoice_belongs_to_the_studios_year_of_the_payment() -> None:
    world = World(now=datetime(2027, 1, 1, 7, 59, tzinfo=UTC))  # still 2026 in Los Angeles
    order = world.has_a_paid_order()
    invoice = world.orders.invoice(order.transaction_id)

    assert invoice is not None
    assert invoice.number == "PP-TEST-2026-000001"
    assert invoice.date.isoformat() == "2026-12-31"


def test_the_time_of_payment_is_the_providers_and_not_that_of_its_late_event() -> None:
    world = with_a_payment()
    paid_at = world.clock.now()
    world.clock.forward(timedelta(days=2))
    fulfil_payment("cs_1", event_id="evt_1", at=world.clock.now(), now=world.clock.now(), till=world.till())

    assert the_order(world).paid_at == paid_at


def test_a_counter_that_others_always_move_first_is_given_up_and_nothing_is_sold() -> None:
    world = with_a_payment()

    def faster() -> None:
        world.rows.meanwhile["orders.sell"] = faster
        order = the_order(world)
        world.orders.save(order, due=None)

    world.rows.meanwhile["orders.sell"] = faster
    with pytest.raises(Changed):
        world.hears_of("cs_1")

    assert the_order(world).status is Status.AWAITING_PAYMENT
    assert numbers(world) == []


def test_an_order_without_files_has_only_its_invoice_to_wait_for() -> None:
    world = World()
    world.takes_an_order(an_order(files=()))
    world.payments.pay("cs_1", at=world.clock.now())
    world.hears_of("cs_1")

    assert [ref.sk for ref in world.outbox_queue.refs] == [f"job#{JobKind.INVOICE}"]


def test_a_payment_for_an_order_whose_client_is_gone_is_not_turned_into_an_invoice() -> None:
    world = with_a_payment()
    del world.rows.held[f"order#{the_order(world).transaction_id}", "contact"]
    with pytest.raises(NotFound):
        world.hears_of("cs_1")

    assert numbers(world) == []
