"""The purge: what goes at each mark, and what stays."""

from datetime import timedelta

import pytest

from picpros.domain.data_map import Class
from picpros.domain.inquiry import InquiryMessage
from picpros.domain.ledger import Entry
from picpros.domain.order import Held, HoldReason, Personal
from picpros.services.hold_order import Keeper, hold_order
from picpros.services.people import inquire, register, sign_up
from tests.fakes.samples import ADDRESS, ANA, DAY
from tests.fakes.world import World
from tests.unit.services.purging import DETAILS, PERSONAL, at_the_second_mark, completed, expired, found, the_order


@pytest.mark.clause("R2")
def test_until_the_first_mark_everything_is_there() -> None:
    world = completed()
    world.purges_what_is_due()

    assert found(world, *DETAILS, *PERSONAL) == [*DETAILS, *PERSONAL]
    assert len(world.files.held) == 3


@pytest.mark.clause("R3")
def test_at_the_first_mark_the_details_go_and_the_rest_stays() -> None:
    world = completed()
    world.clock.forward(timedelta(seconds=1))
    world.purges_what_is_due()
    order = the_order(world)

    assert found(world, *DETAILS) == []
    assert found(world, *PERSONAL, ANA.email) == [*PERSONAL, ANA.email]
    assert world.files.held == {}
    assert (order.transaction_id, Class.DETAILS) not in world.rows.keys
    assert (order.held, order.purging) == (Held.WITHOUT_DETAILS, False)


@pytest.mark.clause("R5")
@pytest.mark.clause("R6")
def test_at_the_second_mark_all_personal_data_goes_but_name_and_e_mail() -> None:
    world = at_the_second_mark()
    world.purges_what_is_due()

    assert found(world, *DETAILS, *PERSONAL) == []
    assert found(world, ANA.email, ANA.full_name) == [ANA.email, ANA.full_name]
    assert world.files.invoices == {}
    assert world.rows.keys == {}
    assert the_order(world).held is Held.CONTACT_ONLY
    assert world.orders.invoice(the_order(world).transaction_id) is not None


def test_when_a_hold_outlasts_both_marks_all_that_waited_goes_in_one_hour() -> None:
    world = completed()
    order = the_order(world)
    assert order.due is not None
    until = order.due.personal_at + timedelta(days=3)
    keeper = Keeper(world.accounts, world.outbox_queue)
    now = world.clock.now()
    hold_order(order.transaction_id, HoldReason.LEGAL, until, at=now, now=now, keeper=keeper)
    world.clock.time = until - timedelta(seconds=1)
    world.purges_what_is_due()
    assert found(world, *DETAILS, *PERSONAL) == [*DETAILS, *PERSONAL]
    world.clock.time = until
    world.purges_what_is_due()

    assert found(world, *DETAILS, *PERSONAL) == []
    assert the_order(world).held is Held.CONTACT_ONLY


def test_an_order_that_was_never_paid_leaves_nothing_but_its_receipt() -> None:
    world = expired()
    world.purges_what_is_due()
    assert found(world, ANA.email) == [ANA.email]
    world.clock.forward(timedelta(seconds=1))
    world.purges_what_is_due()

    assert found(world, *DETAILS, *PERSONAL, ANA.email, ANA.full_name) == []
    assert [key for key in world.rows.held if key[0].startswith("order#")] == []
    assert (world.files.held, world.rows.keys) == ({}, {})
    assert world.rows.ledger[-1].kind is Entry.PURGE_DONE


@pytest.mark.parametrize("form", ["registration", "newsletter", "inquiry"])
def test_forms_without_an_order_leave_nothing_after_day_28(form: str) -> None:
    world = World()
    now = world.clock.now()
    person = ("Ben Gone", "ben@reader.example")
    if form == "registration":
        register(
            *person, Personal("+1 559 555 0199", ADDRESS), promotions=False, at=now, now=now, desk=world.reception()
        )
    elif form == "newsletter":
        sign_up(*person, at=now, now=now, desk=world.reception())
    else:
        message = InquiryMessage(*person, "May I ask?")
        inquire(message, urgent=True, transaction_id=None, at=now, now=now, desk=world.reception())
    world.works_off_the_outbox()
    words = (*person, "555 0199", "May I ask?")
    world.clock.forward(27 * DAY)
    world.purges_what_is_due()
    assert found(world, *person) == [*person]
    world.clock.forward(DAY)
    world.purges_what_is_due()

    assert found(world, *words) == []
    assert world.rows.keys == {}
    assert world.rows.ledger[-1].kind is Entry.PURGE_DONE


@pytest.mark.clause("R6")
def test_who_registered_and_then_paid_keeps_name_and_e_mail_and_loses_the_profile() -> None:
    world = World()
    now = world.clock.now()
    register(
        ANA.full_name, ANA.email, Personal("1 2 3 4 5", None), promotions=False, at=now, now=now, desk=world.reception()
    )
    order = world.has_a_paid_order()
    client_id = order.client_id or ""
    world.clock.forward(29 * DAY)
    world.purges_what_is_due()
    while_open = world.clients.profile(client_id)
    done = world.completes(order)
    assert done.due is not None
    kept = []
    for at in (done.due.personal_at - timedelta(seconds=1), done.due.personal_at):
        world.clock.time = at
        world.purges_what_is_due()
        kept.append(world.clients.profile(client_id) is not None)

    assert while_open == Personal("1 2 3 4 5", None)
    assert kept == [True, False]
    assert world.clients.get(client_id) is not None
