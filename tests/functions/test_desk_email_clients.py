"""The desk over HTTP: what a corrected e-mail means for both addresses' clients, all of it or nothing."""

from dataclasses import replace
from datetime import timedelta
from itertools import permutations

import pytest

from picpros.domain.ledger import Entry
from picpros.domain.person import Basis, Suppressed, Suppression
from tests.fakes.world import World
from tests.functions.at_the_desk import desk, path
from tests.functions.mistyped import MISTYPED, RIGHT, WRONG, corrects, mistyped, recipients, stands
from tests.unit.services.visitors import confirm, mailed_token, register, sign_up

# The strongest first.
AGAINST = [Suppressed.OUT, Suppressed.COMPLAINED, Suppressed.REFUSED, Suppressed.PAUSED, Suppressed.BOUNCED]


def says(world: World, email: str, state: Suppressed) -> None:
    """Let this be said of an address now; a pause is made by the reply R1."""
    waiting = frozenset({"R1"}) if state is Suppressed.PAUSED else frozenset[str]()
    said = Suppression(state, world.clock.now(), "a test", waiting)
    world.suppressions.settle(world.hasher.address(email), said, None)


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
@pytest.mark.parametrize(("first", "then"), list(permutations(AGAINST, 2)))
def test_of_two_things_that_stood_at_the_old_address_all_but_the_bounce_goes_with_the_person(
    first: Suppressed, then: Suppressed
) -> None:
    world, order = mistyped()
    says(world, WRONG, first)
    world.clock.forward(timedelta(hours=1))
    says(world, WRONG, then)
    corrects(world, order)
    there = world.suppressions.get(world.hasher.address(RIGHT))

    assert there is not None
    assert there.state is next(state for state in AGAINST if state in (first, then))
    assert there.waiting == ({"R1"} if Suppressed.PAUSED in (first, then) else set())


@pytest.mark.clause("R7")
@pytest.mark.parametrize("bounces", ["before", "after", "in the very moment"])
def test_a_pause_that_lay_under_a_bounce_ends_at_the_corrected_address_when_a_person_found_no_no(bounces: str) -> None:
    world, order = mistyped()
    states = [Suppressed.PAUSED, Suppressed.BOUNCED]
    if bounces == "in the very moment":
        says(world, WRONG, Suppressed.PAUSED)
        world.rows.meanwhile["orders.correct"] = lambda: says(world, WRONG, Suppressed.BOUNCED)
    else:
        for state in states if bounces == "after" else reversed(states):
            says(world, WRONG, state)
    corrects(world, order)
    paused = stands(world, RIGHT)
    world.suppressions.lift(world.hasher.address(RIGHT), "R1", at=world.clock.now(), entry=None)

    assert (paused, stands(world, RIGHT)) == (Suppressed.PAUSED, Suppressed.LIFTED)
    assert stands(world, WRONG) is Suppressed.BOUNCED
    assert [each.kind for each in world.rows.ledger if each.detail == "email_corrected"] == [Entry.PAUSED]


@pytest.mark.clause("R7")
def test_a_box_that_was_left_unticked_stands_as_well_once_the_pause_that_went_along_has_ended() -> None:
    world, order = mistyped(promotions=False)
    world.clock.forward(timedelta(hours=1))
    says(world, WRONG, Suppressed.OPTED_IN)
    world.clock.forward(timedelta(hours=1))
    says(world, WRONG, Suppressed.PAUSED)
    corrects(world, order)
    world.suppressions.lift(world.hasher.address(RIGHT), "R1", at=world.clock.now(), entry=None)

    assert stands(world, RIGHT) is Suppressed.REFUSED


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

    assert (stands(world, WRONG), stands(world, RIGHT)) == (Suppressed.REFUSED, Suppressed.REFUSED)


@pytest.mark.clause("R7")
def test_a_no_of_the_mistyped_address_in_the_very_moment_goes_along() -> None:
    world, order = mistyped()
    said = Suppression(Suppressed.OUT, world.clock.now(), "reply")
    address = world.hasher.address(WRONG)
    world.rows.meanwhile["orders.correct"] = lambda: world.suppressions.settle(address, said, None)
    corrects(world, order)

    assert stands(world, RIGHT) is Suppressed.OUT
