"""What the outbox does about money after the sale: its mails go to who they are for, and payments are counted once."""

import re
from datetime import UTC, datetime, timedelta

import pytest

from picpros.domain.account import DisputeState, RefundState
from picpros.domain.jobs import JobKind, job
from picpros.domain.money import Money
from picpros.domain.order import HoldReason, Order
from picpros.errors import Gone
from picpros.ports import Counted
from picpros.services.ask_cancellation import ask_cancellation
from picpros.services.cancel_order import cancel_order, confirm_cancellation
from picpros.services.give_back import Asked, ask_refund
from picpros.services.hold_order import Keeper, hold_order
from picpros.services.work_on_order import start_order
from tests.fakes.deaths import deaths
from tests.fakes.outbox import LEASE
from tests.fakes.samples import ANA, DAY
from tests.fakes.world import World

CARD = Counted("2027-03", "card", "visa", "usd")


def sold() -> tuple[World, Order]:
    world = World()
    return world, world.has_a_paid_order()


def asks(world: World, order: Order) -> None:
    now = world.clock.now()
    ask_cancellation(order.transaction_id, None, at=now, now=now, desk=world.letterbox())
    world.works_off_the_outbox()


def refunds(world: World, order: Order) -> None:
    now = world.clock.now()
    ask_refund(Asked(order.transaction_id, Money(100, "usd"), "a scratch"), at=now, now=now, cashier=world.cashier())
    world.works_off_payments()
    world.works_off_the_outbox()


def subjects(world: World, to: str) -> list[str]:
    return [mail.subject for mail in world.mailer.to(to)]


def test_the_link_that_cancels_goes_to_the_address_on_file_and_lives_seven_days() -> None:
    world, order = sold()
    asks(world, order)
    mail = world.mailer.to(ANA.email)[-1]
    [secret] = re.findall(r"/confirm#token=(\S+)", mail.text)
    later = world.clock.now() + timedelta(days=7)

    assert "cancel" in mail.subject
    assert world.tokens.take(secret, now=later - timedelta(seconds=1)) == ("cancellation", order.transaction_id)
    with pytest.raises(Gone):
        world.tokens.take(secret, now=later)


def test_a_cancelled_order_is_told_to_its_client() -> None:
    world, order = sold()
    now = world.clock.now()
    cancel_order(order.transaction_id, None, at=now, now=now, desk=world.canceller())
    world.works_off_the_outbox()

    assert subjects(world, ANA.email)[-1].endswith("is cancelled")


def test_a_refund_is_told_to_the_client_with_its_credit_note() -> None:
    world, order = sold()
    refunds(world, order)
    mail = world.mailer.to(ANA.email)[-1]

    assert "refund" in mail.subject
    assert "PP-CN-TEST-2027-000001" in mail.text
    assert mail.reply_to == world.mailer.to(ANA.email)[0].reply_to


def test_a_hold_is_told_to_the_client() -> None:
    world, order = sold()
    now, keeper = world.clock.now(), Keeper(world.accounts, world.outbox_queue)
    hold_order(order.transaction_id, HoldReason.LEGAL, now + DAY, at=now, now=now, keeper=keeper)
    world.works_off_the_outbox()

    assert "data of your order" in subjects(world, ANA.email)[-1]


def test_what_the_staff_must_know_goes_to_the_studios_own_mailbox() -> None:
    world, order = sold()
    start_order(order.transaction_id, at=world.clock.now(), desk=world.desk())
    asks(world, order)
    now = world.clock.now()
    confirm_cancellation(order.transaction_id, at=now, now=now, desk=world.canceller())
    world.refunds.instantly = RefundState.FAILED
    refunds(world, order)
    world.is_disputed(order, DisputeState.OPEN)
    world.works_off_the_outbox()

    assert len(subjects(world, world.studio.staff_mailbox)) == 3
    assert all(ANA.email not in mail.text for mail in world.mailer.to(world.studio.staff_mailbox))


def test_a_mail_about_an_order_whose_contact_is_gone_is_not_written() -> None:
    world, order = sold()
    sent = len(world.mailer.to(ANA.email))
    world.jobs.add(job(JobKind.REFUNDED, f"order#{order.transaction_id}", world.clock.now(), reference="R1"))
    del world.rows.held[f"order#{order.transaction_id}", "contact"]
    world.works_off_the_outbox()

    assert len(world.mailer.to(ANA.email)) == sent


@pytest.mark.clause("U4")
def test_a_payment_is_counted_with_its_invoice_and_not_with_an_invoice_that_is_sent_again() -> None:
    world, order = sold()
    again = job(JobKind.INVOICE, f"order#{order.transaction_id}", world.clock.now(), reference="again")
    world.jobs.add(again)
    world.works_off_the_outbox()

    assert len(subjects(world, ANA.email)) == 2
    assert world.payment_counts.counts() == [CARD]


def test_a_payment_is_counted_in_the_studios_month() -> None:
    world = World(now=datetime(2027, 4, 1, 3, 0, tzinfo=UTC))  # the last evening of March at the studio
    world.has_a_paid_order()

    assert world.payment_counts.counts() == [CARD]


def with_an_invoice_to_send() -> World:
    world = World()
    taken = world.takes_an_order()
    session_id = world.session_of(taken.order)
    world.payments.pay(session_id, at=world.clock.now())
    world.hears_of(session_id)
    return world


def test_a_crash_at_any_moment_counts_a_payment_once() -> None:
    died = 0
    for world in deaths(with_an_invoice_to_send, lambda world: world.works_off_the_outbox()):
        world.steps.fatal = None
        world.clock.forward(LEASE)
        world.works_off_the_outbox()
        died += 1

        assert world.payment_counts.counts() == [CARD]
    assert died > 3


@pytest.mark.clause("S5")
def test_a_crash_sends_an_invoice_twice_only_where_nobody_could_know_of_the_first() -> None:
    mails = []
    for world in deaths(with_an_invoice_to_send, lambda world: world.works_off_the_outbox()):
        sent, known = len(world.mailer.to(ANA.email)), world.rows.there(*_thread(world))
        world.steps.fatal = None
        world.clock.forward(LEASE)
        world.works_off_the_outbox()
        mails.append((sent, known, len(world.mailer.to(ANA.email))))

    assert {(sent, known): after for sent, known, after in mails} == {
        (0, False): 1,
        (1, False): 2,
        (1, True): 1,
    }


@pytest.mark.clause("U4")
def test_the_counters_name_nobody_and_survive_every_purge() -> None:
    world, order = sold()
    world.completes(order)
    world.clock.forward(timedelta(days=60))
    world.purges_what_is_due()
    world.purges_what_is_due()

    assert not world.orders.get(order.transaction_id).holds_personal()
    assert world.payment_counts.counts() == [CARD]


def _thread(world: World) -> tuple[str, str]:
    [order], _ = world.orders.by_status(None, None, 9)
    return f"order#{order.transaction_id}", "thread"


@pytest.mark.parametrize("kind", [JobKind.CANCEL_LINK, JobKind.CANCELLED, JobKind.REFUNDED])
def test_of_what_the_books_do_not_have_nobody_is_told(kind: JobKind) -> None:
    world, order = sold()
    sent = len(world.mailer.sent)
    world.jobs.add(job(kind, f"order#{order.transaction_id}", world.clock.now(), reference="UNKNOWN"))
    world.works_off_the_outbox()

    assert len(world.mailer.sent) == sent
    assert not [sk for _, sk in world.rows.held if sk.startswith(f"job#{kind}")]


def test_a_payment_of_which_the_provider_does_not_say_how_is_not_counted() -> None:
    world = World()
    session_id = world.session_of(world.takes_an_order().order)
    world.payments.pay(session_id, at=world.clock.now(), method=None)
    world.hears_of(session_id)
    world.works_off_the_outbox()

    assert len(subjects(world, ANA.email)) == 1
    assert world.payment_counts.counts() == []
