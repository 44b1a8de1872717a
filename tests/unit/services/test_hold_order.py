"""Holds: for a reason, until a time that is not far away, and only over what is there."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from picpros.domain.jobs import JobKind
from picpros.domain.ledger import Entry
from picpros.domain.order import HoldReason, Order
from picpros.domain.retention import LONGEST_HOLD
from picpros.errors import Refused, WrongState
from picpros.services.hold_order import Keeper, hold_order, lift_hold
from tests.fakes.samples import ANA, DAY
from tests.fakes.world import World
from tests.unit.services.erasing import is_erased, well_known
from tests.unit.services.purging import HOUR, at_the_second_mark, completed, the_order

SECOND = timedelta(seconds=1)


def holds(world: World, until: timedelta = DAY) -> Order:
    now, keeper = world.clock.now(), Keeper(world.accounts, world.outbox_queue)
    return hold_order(the_order(world).transaction_id, HoldReason.LEGAL, now + until, at=now, now=now, keeper=keeper)


def lifts(world: World) -> Order:
    now, keeper = world.clock.now(), Keeper(world.accounts, world.outbox_queue)
    return lift_hold(the_order(world).transaction_id, HoldReason.LEGAL, at=now, now=now, keeper=keeper)


def being_purged() -> World:
    world = completed()
    world.clock.forward(HOUR)
    world.survives(world.purges_what_is_due, fatal=2)
    return world


def purged() -> World:
    world = at_the_second_mark()
    world.purges_what_is_due()
    return world


def erased() -> World:
    world = well_known()
    is_erased(world)
    return world


@pytest.mark.parametrize("begin", [being_purged, purged, erased])
def test_what_is_being_deleted_or_is_gone_cannot_be_held(begin: Callable[[], World]) -> None:
    world = begin()
    with pytest.raises(WrongState, match="deleted"):
        holds(world)

    assert the_order(world).holds == ()
    assert Entry.HELD not in [each.kind for each in world.rows.ledger]


@pytest.mark.parametrize("until", [timedelta(0), -SECOND, LONGEST_HOLD + SECOND])
def test_a_hold_ends_in_the_next_ninety_days(until: timedelta) -> None:
    world = completed()
    with pytest.raises(Refused, match="until"):
        holds(world, until)

    assert holds(world, LONGEST_HOLD).holds[0].until == world.clock.now() + LONGEST_HOLD


def test_the_same_hold_again_is_told_once_and_a_longer_one_takes_its_place() -> None:
    world = completed()
    first, again = holds(world), holds(world)
    longer = holds(world, 2 * DAY)

    assert again == first
    assert [hold.until for hold in longer.holds] == [world.clock.now() + 2 * DAY]
    assert [each.kind for each in world.rows.ledger].count(Entry.HELD) == 2


def test_a_hold_that_is_lifted_before_its_mail_went_is_not_told() -> None:
    world = completed()
    sent = len(world.mailer.to(ANA.email))
    holds(world)
    lifts(world)
    world.works_off_the_outbox()

    assert len(world.mailer.to(ANA.email)) == sent
    assert not [sk for _, sk in world.rows.held if sk.startswith(f"job#{JobKind.HELD}")]


def test_what_was_due_while_it_was_held_goes_within_the_hour_after_the_hold_is_lifted() -> None:
    world = completed()
    holds(world, 10 * DAY)
    world.clock.forward(5 * DAY)
    world.purges_what_is_due()
    held = the_order(world).holds_details()
    lifts(world)
    world.purges_what_is_due()

    assert held
    assert not the_order(world).holds_details()
