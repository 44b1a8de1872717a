"""Whatever interrupts a purge, in the end nothing is left that should not be."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from picpros.domain.data_map import Class
from picpros.domain.due import DueKind, Ref
from picpros.domain.ledger import Entry
from picpros.domain.order import Held
from picpros.services.purge import LEASE, NotGone, find_due, purge
from picpros.services.work_on_order import reopen_order
from tests.fakes.deaths import deaths
from tests.fakes.world import World
from tests.unit.services.purging import (
    DETAILS,
    HOUR,
    at_the_second_mark,
    completed,
    expired,
    forms,
    found,
    state,
    the_order,
)

SECOND = timedelta(seconds=1)


@pytest.mark.clause("R3")
@pytest.mark.clause("R5")
@pytest.mark.parametrize("begin", [completed, at_the_second_mark, expired, forms])
def test_whenever_it_dies_the_next_run_ends_where_an_undisturbed_one_does(begin: Callable[[], World]) -> None:
    def strike(world: World) -> None:
        world.clock.forward(HOUR)
        world.purges_what_is_due()

    quiet = begin()
    strike(quiet)
    died = 0
    for world in deaths(begin, strike):
        died += 1
        strike(world)

        assert state(world.rows) == state(quiet.rows)
        assert (world.files.held, world.files.invoices) == (quiet.files.held, quiet.files.invoices)
        assert world.rows.keys.keys() == quiet.rows.keys.keys()
        assert [entry.kind for entry in world.rows.ledger] == [entry.kind for entry in quiet.rows.ledger]

    assert died >= 5


def test_a_form_has_its_receipt_whatever_interrupts_its_purge() -> None:
    world = forms()
    world.clock.forward(HOUR)
    world.purges_what_is_due()
    subjects = sorted(entry.subject.partition("#")[0] for entry in world.rows.ledger)

    assert subjects == ["inquiry", "registration", "reply", "signup"]
    assert {entry.kind for entry in world.rows.ledger} == {Entry.PURGE_DONE}


def test_what_died_half_way_is_left_alone_for_a_quarter_of_an_hour_and_then_taken_up_by_one() -> None:
    world = completed()
    world.clock.forward(HOUR)
    world.survives(world.purges_what_is_due, fatal=2)  # queued, and the keys are gone
    world.clock.forward(LEASE - SECOND)
    world.purges_what_is_due()
    early = the_order(world)
    world.clock.forward(SECOND)
    world.rows.meanwhile["orders.drop"] = world.purges_what_is_due  # another delivery, while this one works
    world.purges_what_is_due()

    assert early.purging
    assert the_order(world).held is Held.WITHOUT_DETAILS
    assert [each.kind for each in world.rows.ledger].count(Entry.PURGE_DONE) == 1


def test_the_keys_go_first_so_that_every_copy_is_unreadable_at_once() -> None:
    world = completed()
    world.clock.forward(HOUR)
    world.survives(world.purges_what_is_due, fatal=2)

    assert world.orders.parts(the_order(world)).details is None


def test_an_order_that_is_reopened_in_this_moment_keeps_everything() -> None:
    world = completed()
    world.clock.forward(HOUR)
    order, now = the_order(world), world.clock.now()
    world.rows.meanwhile["orders.shred"] = lambda: reopen_order(
        order.transaction_id, at=now, now=now, desk=world.desk()
    )
    world.purges_what_is_due()

    assert found(world, *DETAILS) == [*DETAILS]
    assert len(world.files.held) == 3
    assert world.orders.parts(the_order(world)).details is not None


def test_what_is_still_there_when_it_looks_back_is_not_called_gone() -> None:
    world = completed()
    world.clock.forward(HOUR)
    order = the_order(world)
    ref = Ref(f"order#{order.transaction_id}", "record")

    def late() -> None:
        world.rows.keys[order.transaction_id, Class.DETAILS] = object()

    world.rows.meanwhile["orders.drop"] = late
    with pytest.raises(NotGone):
        purge(ref, shredder=world.shredder())

    assert Entry.PURGE_DONE not in [entry.kind for entry in world.rows.ledger]
    assert the_order(world).purging


def test_a_message_about_what_is_not_due_deletes_nothing() -> None:
    world = completed()
    before = state(world.rows)
    for ref in (Ref(f"order#{the_order(world).transaction_id}", "record"), Ref("order#UNKNOWN", "record")):
        purge(ref, shredder=world.shredder())

    assert state(world.rows) == before


def test_the_ledger_tells_what_was_promised_for_when_and_when_it_was_true() -> None:
    world = completed()
    due_at = the_order(world).due
    assert due_at is not None
    world.clock.forward(HOUR)
    world.purges_what_is_due()
    begun, done = world.rows.ledger[-2:]

    assert (begun.kind, done.kind) == (Entry.PURGE_BEGUN, Entry.PURGE_DONE)
    assert begun.at == done.at == due_at.details_at
    assert (done.done_at, done.detail) == (world.clock.now(), "details")
    assert done.count == 5  # a file, two pictures, and the two rows that listed them


def test_everything_that_is_due_is_queued_and_nothing_else() -> None:
    world = completed()
    refs = find_due(DueKind.PURGE, until=world.clock.now(), due=world.due, queue=world.purge_queue)
    later = find_due(DueKind.PURGE, until=world.clock.now() + HOUR, due=world.due, queue=world.purge_queue)

    assert (len(refs), len(later)) == (0, 1)
    assert world.purge_queue.refs == list(later)
