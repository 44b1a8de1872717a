"""The desk over HTTP: what a corrected e-mail means for both addresses' clients, all of it or nothing."""

from dataclasses import replace
from datetime import timedelta

import pytest

from picpros.domain.person import Basis, Suppressed, Suppression
from tests.fakes.world import World
from tests.functions.at_the_desk import desk, path
from tests.functions.mistyped import MISTYPED, RIGHT, WRONG, corrects, mistyped, recipients, stands
from tests.unit.services.visitors import confirm, mailed_token, register, sign_up


def test_an_unpaid_order_gets_its_client_under_the_corrected_address_when_it_is_paid() -> None:
    world = World()
    order = world.takes_an_order(MISTYPED).order
    answer = corrects(world, order)
    world.payments.pay("cs_1", at=world.clock.now())
    world.hears_of("cs_1")
    world.works_off_the_outbox()

    assert answer.status == 200
    assert recipients(world) == [RIGHT]
    assert [mail.to for mail in world.mailer.sent] == [RIGHT]


def test_the_order_joins_a_client_who_is_known_already_and_raises_why_they_are_held() -> None:
    world, order = mistyped()
    register(world, RIGHT)
    known = world.clients.by_address(world.hasher.address(RIGHT))
    corrects(world, order)

    assert known is not None
    assert world.orders.get(order.transaction_id).client_id == known.client_id
    assert world.clients.get(known.client_id) == replace(known, basis=Basis.PAID)


def test_a_client_of_the_old_address_stays_for_what_else_holds_them() -> None:
    world, order = mistyped()
    world.has_a_paid_order(MISTYPED, key="another")
    corrects(world, order)

    assert recipients(world) == sorted((RIGHT, WRONG))


def test_a_registration_under_the_old_address_stays_and_gets_no_promotions() -> None:
    world = World()
    register(world, WRONG)
    order = world.has_a_paid_order(MISTYPED)
    corrects(world, order)
    left = world.clients.by_address(world.hasher.address(WRONG))

    assert left is not None
    assert left.basis is Basis.REGISTERED


def test_a_confirmed_reader_under_the_old_address_stays_a_reader() -> None:
    world = World()
    sign_up(world, WRONG)
    confirm(world, mailed_token(world, WRONG))
    order = world.has_a_paid_order(MISTYPED)
    corrects(world, order)
    left = world.clients.by_address(world.hasher.address(WRONG))

    assert left is not None
    assert left.basis is Basis.NEWSLETTER


@pytest.mark.clause("R7")
@pytest.mark.parametrize(
    ("state", "there"),
    [
        (Suppressed.OUT, Suppressed.OUT),
        (Suppressed.COMPLAINED, Suppressed.COMPLAINED),
        (Suppressed.PAUSED, Suppressed.PAUSED),
        (Suppressed.REFUSED, Suppressed.REFUSED),
        (Suppressed.BOUNCED, None),
        (Suppressed.OPTED_IN, None),
    ],
)
def test_a_no_goes_with_the_person_and_stays_where_it_was(state: Suppressed, there: Suppressed | None) -> None:
    world, order = mistyped()
    said = Suppression(state, world.clock.now(), "a test")
    world.suppressions.settle(world.hasher.address(WRONG), said, None)
    corrects(world, order)

    assert (stands(world, WRONG), stands(world, RIGHT)) == (state, there)


@pytest.mark.clause("R7")
def test_a_no_of_the_corrected_address_is_not_undone() -> None:
    world, order = mistyped()
    said = Suppression(Suppressed.OUT, world.clock.now(), "reply")
    world.suppressions.settle(world.hasher.address(RIGHT), said, None)
    corrects(world, order)

    assert stands(world, RIGHT) is Suppressed.OUT


@pytest.mark.clause("U7")
def test_a_box_left_unticked_is_a_refusal_of_the_corrected_address() -> None:
    world, order = mistyped(promotions=False)
    corrects(world, order)

    assert stands(world, RIGHT) is Suppressed.REFUSED


def test_whenever_it_dies_all_of_it_happened_or_nothing() -> None:
    fatal = 1
    while True:
        world, order = mistyped()
        if not world.survives(lambda: corrects(world, order), fatal):  # noqa: B023  called before the next turn
            break
        contact = world.orders.contact(order.transaction_id)
        client = world.clients.get(world.orders.get(order.transaction_id).client_id or "")

        assert contact is not None
        assert client is not None
        assert contact.email == client.email
        assert corrects(world, order).status == 200
        assert recipients(world) == [RIGHT]
        fatal += 1

    assert fatal >= 3


def test_two_of_the_staff_who_correct_at_once_leave_one_address_and_no_copy() -> None:
    world, order = mistyped()
    world.rows.meanwhile["orders.correct"] = lambda: corrects(world, order, "anna@client.example")
    answer = corrects(world, order)

    assert (answer.status, recipients(world)) == (200, [RIGHT])


def test_a_change_of_state_meanwhile_is_kept() -> None:
    world, order = mistyped()
    world.rows.meanwhile["orders.correct"] = lambda: desk(world)("POST", path(order, "/start"), {})

    assert corrects(world, order).data["status"] == "in_progress"


def test_a_later_correction_back_is_one_as_well() -> None:
    world, order = mistyped()
    corrects(world, order)
    world.clock.forward(timedelta(hours=1))
    corrects(world, order, WRONG)

    assert recipients(world) == [WRONG]


@pytest.mark.clause("R7")
def test_a_box_that_was_left_unticked_follows_also_where_the_mistyped_address_bounced() -> None:
    world, order = mistyped(promotions=False)
    bounce = Suppression(Suppressed.BOUNCED, world.clock.now(), "a bounce")
    world.suppressions.settle(world.hasher.address(WRONG), bounce, None)
    corrects(world, order)

    assert (stands(world, WRONG), stands(world, RIGHT)) == (Suppressed.BOUNCED, Suppressed.REFUSED)


@pytest.mark.clause("R7")
def test_a_no_of_the_mistyped_address_in_the_very_moment_goes_along() -> None:
    world, order = mistyped()
    said = Suppression(Suppressed.OUT, world.clock.now(), "reply")
    address = world.hasher.address(WRONG)
    world.rows.meanwhile["orders.correct"] = lambda: world.suppressions.settle(address, said, None)
    corrects(world, order)

    assert stands(world, RIGHT) is Suppressed.OUT
