"""Whatever else happens to an order in the middle of its purge: all of what was due is gone, or none of it."""

from collections.abc import Callable, Mapping
from datetime import timedelta

import pytest

from picpros.domain.due import Due, DueKind, Ref
from picpros.domain.ledger import Entry
from picpros.domain.order import Held, HoldReason, Status
from picpros.domain.retention import LONGEST_HOLD
from picpros.errors import PicprosError
from picpros.services.hold_order import Keeper, hold_order
from picpros.services.purge import PAGE, find_due, purge
from picpros.services.work_on_order import hand_in_pictures, reopen_order
from tests.fakes.rows import Row
from tests.fakes.samples import PHOTO
from tests.fakes.world import World
from tests.unit.services.purging import DETAILS, HOUR, at_the_second_mark, completed, found, the_order

DAY = timedelta(days=1)


def reopens(world: World) -> None:
    now = world.clock.now()
    reopen_order(_first(world), at=now, now=now, desk=world.desk())


def holds(world: World) -> None:
    now = world.clock.now()
    keeper = Keeper(world.accounts, world.outbox_queue)
    hold_order(_first(world), HoldReason.LEGAL, now + LONGEST_HOLD, at=now, now=now, keeper=keeper)


def uploads(world: World) -> None:
    for upload in hand_in_pictures(_first(world), [PHOTO], now=world.clock.now(), desk=world.desk()):
        world.files.arrive(upload, 1_000)


def orders_anew(world: World) -> None:
    world.has_a_paid_order(key="another")


def delivers_again(world: World) -> None:
    purge(Ref(f"order#{_first(world)}", "record"), shredder=world.shredder())


def _first(world: World) -> str:
    return next(pk for pk, sk in world.rows.held if pk.startswith("order#") and sk == "record").partition("#")[2]


MEANWHILE: Mapping[str, Callable[[World], None]] = {
    each.__name__: each for each in (reopens, holds, uploads, orders_anew, delivers_again)
}


def purged_while(begin: Callable[[], World], step: int, happens: Callable[[World], None]) -> World | None:
    """Purge, and right after the `step`th effect let something happen; None where the purge has fewer."""
    world = begin()
    world.clock.forward(HOUR)
    took, reached = world.steps.took, []

    def interrupted(what: str) -> None:
        took(what)
        if len(world.steps.taken) == step:
            reached.append(what)
            try:
                happens(world)
            except PicprosError:
                return  # refused: what was refused is not what is asked here

    world.steps.taken.clear()
    world.steps.took = interrupted  # type: ignore[method-assign]
    world.purges_what_is_due()
    world.steps.took = took  # type: ignore[method-assign]
    return world if reached else None


@pytest.mark.clause("R3")
@pytest.mark.clause("R5")
@pytest.mark.parametrize("begin", [completed, at_the_second_mark])
@pytest.mark.parametrize("happens", MEANWHILE)
def test_what_happens_in_the_middle_leaves_no_half(begin: Callable[[], World], happens: str) -> None:
    steps = 0
    while (world := purged_while(begin, steps + 1, MEANWHILE[happens])) is not None:
        steps += 1
        first = world.orders.get(_first(world))
        kept = first.held is Held.EVERYTHING
        done = [
            each for each in world.rows.ledger if each.kind is Entry.PURGE_DONE and first.transaction_id in each.subject
        ]
        stages = [each.detail for each in done]

        assert not first.purging
        assert len(stages) == len(set(stages))
        if kept:
            assert first.status is Status.IN_PROGRESS or first.holds
            assert found(world, *DETAILS) == [*DETAILS]
        elif happens != "orders_anew":
            assert not [
                sk for pk, sk in world.rows.held if pk == f"order#{first.transaction_id}" and sk.startswith("details")
            ]
            assert not [key for key in world.files.held if first.transaction_id in str(key)]
    assert steps >= 4


@pytest.mark.parametrize("happens", ["orders_anew"])
def test_a_new_order_of_the_same_client_is_whole_whenever_it_comes(happens: str) -> None:
    step = 0
    while (world := purged_while(completed, step + 1, MEANWHILE[happens])) is not None:
        step += 1
        [new] = [
            row.value
            for (pk, sk), row in world.rows.held.items()
            if sk == "record" and pk.startswith("order#") and row.value.status is Status.PAID
        ]
        parts = world.orders.parts(new)

        assert (parts.details is not None, parts.personal is not None, parts.contact is not None) == (True,) * 3


@pytest.mark.parametrize("times", range(1, 6))
def test_one_message_however_often_is_one_receipt(times: int) -> None:
    world = completed()
    world.clock.forward(HOUR)
    for _ in range(times):
        delivers_again(world)

    assert the_order(world).held is Held.WITHOUT_DETAILS
    assert [each.kind for each in world.rows.ledger].count(Entry.PURGE_DONE) == 1


@pytest.mark.clause("R3")
def test_after_ten_days_without_a_schedule_all_goes_with_the_next_tick_and_is_recorded_as_late() -> None:
    world = completed()
    due = the_order(world).due
    assert due is not None
    world.clock.forward(10 * DAY)
    world.purges_what_is_due()
    done = [each for each in world.rows.ledger if each.kind is Entry.PURGE_DONE and each.subject.startswith("order#")]

    assert the_order(world).held is Held.CONTACT_ONLY
    assert [(each.detail, each.at) for each in done] == [
        ("details", due.details_at),
        ("personal", due.personal_at),
    ]
    assert {each.done_at for each in done} == {world.clock.now()}


def test_of_a_hundred_thousand_that_are_due_every_tick_takes_more_until_none_is_left() -> None:
    world = World()
    now = world.clock.now()
    due = [Ref(f"signup#S{number:06d}", "record") for number in range(100_000)]
    for ref in due:
        world.rows.held[ref.pk, ref.sk] = Row(None, Due.on(DueKind.PURGE, now))
    left, ticks = len(due), 0
    while left:
        pages = 0

        def lasts() -> bool:
            nonlocal pages
            pages += 1
            return pages < 30

        taken = find_due(DueKind.PURGE, until=now, due=world.due, queue=world.purge_queue, lasts=lasts)
        for ref in taken:
            del world.rows.held[ref.pk, ref.sk]
        ticks += 1
        assert 0 < len(taken) <= 30 * PAGE
        left -= len(taken)

    assert ticks == 4
    assert [ref.pk for ref in world.purge_queue.refs] == [ref.pk for ref in due]
