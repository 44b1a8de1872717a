"""The hourly writer: closed hours only, each once, whatever dies and whoever else is at it."""

from datetime import timedelta

import pytest

from picpros.domain.ledger import Entry, LedgerEntry
from picpros.domain.seal import BEFORE_THE_FIRST, MOST_QUIET, after, hour_of, last_closed, next_seal, read_seal
from picpros.services.seal_ledger import BEGINS, MOST, seal_ledger
from tests.fakes.deaths import deaths
from tests.fakes.world import World

HOUR = timedelta(hours=1)


def enters(world: World, subject: str = "order#PP-ABCDEFGH") -> LedgerEntry:
    entry = LedgerEntry(Entry.PURGE_DONE, subject, world.clock.now(), world.clock.now(), 1, "details")
    world.ledger.append(entry)
    return entry


def passes(world: World, time: timedelta) -> int:
    world.clock.forward(time)
    return seal_ledger(sealer=world.sealer())


def subjects(world: World, hour: str) -> list[str]:
    return [each.fields["subject"] for each in read_seal(world.seals.held[hour]).entries]


def chained(world: World) -> bool:
    previous, before = BEFORE_THE_FIRST, ""
    for hour, data in sorted(world.seals.held.items()):
        seal = read_seal(data)
        if (seal.hour, seal.previous) != (hour, previous) or (before and hour != after(before, 1 + seal.quiet)):
            return False
        previous, before = seal.hash, hour
    return True


def enters_each_hour(world: World, hours: int) -> None:
    for _ in range(hours):
        enters(world)
        world.clock.forward(HOUR)


def test_an_hour_that_may_still_grow_is_not_sealed() -> None:
    world = World()
    enters(world)
    begun = hour_of(world.clock.now())
    passes(world, HOUR + timedelta(minutes=4))
    early = begun in world.seals.held
    passes(world, timedelta(minutes=1))

    assert not early
    assert subjects(world, begun) == ["order#PP-ABCDEFGH"]


def test_every_closed_hour_with_entries_has_its_seal_and_a_second_run_writes_nothing() -> None:
    world = World()
    enters_each_hour(world, 5)
    written = passes(world, timedelta(minutes=5))
    before = dict(world.seals.held)

    assert written == len(before) == 5
    assert (passes(world, timedelta()), world.seals.held) == (0, before)
    assert chained(world)


def test_after_days_off_it_catches_up_in_runs_that_end() -> None:
    world = World()
    enters(world)
    passes(world, HOUR + timedelta(minutes=5))
    enters_each_hour(world, MOST + 30)
    runs = [passes(world, timedelta()), passes(world, timedelta()), passes(world, timedelta())]

    assert runs == [MOST, 30, 0]
    assert max(world.seals.held) == last_closed(world.clock.now())
    assert chained(world)


def test_quiet_hours_wait_for_the_next_entry_and_are_counted_by_its_seal() -> None:
    world = World()
    enters(world)
    passes(world, HOUR + timedelta(minutes=5))
    waited = [passes(world, HOUR) for _ in range(5)]
    enters(world)
    written, seal = passes(world, HOUR), read_seal(max(world.seals.held.items())[1])

    assert (waited, written, seal.quiet) == ([0] * 5, 1, 5)
    assert chained(world)


def test_a_studio_where_nothing_happens_has_a_seal_a_week() -> None:
    world = World()
    enters(world)
    passes(world, HOUR + timedelta(minutes=5))
    for _ in range(16 * 24):
        passes(world, HOUR)

    assert [read_seal(data).quiet for _, data in sorted(world.seals.held.items())] == [0, MOST_QUIET, MOST_QUIET]
    assert chained(world)


def test_what_comes_late_into_a_quiet_hour_is_sealed_with_the_next_entry_and_bears_its_own_hour() -> None:
    world = World()
    warm = world.sealer()
    enters(world)
    for _ in range(4):
        quiet = world.clock.now()
        world.clock.forward(HOUR + timedelta(minutes=5))
        seal_ledger(sealer=warm)
    world.ledger.append(LedgerEntry(Entry.STAFF_READ, "order#PP-LATELATE", quiet, quiet))
    enters(world)
    world.clock.forward(2 * HOUR)
    seal_ledger(sealer=warm)
    [late] = [each for data in world.seals.held.values() for each in read_seal(data).late]

    assert late.hour == hour_of(quiet)
    assert chained(world)


def test_a_ledger_that_is_older_than_its_first_seal_is_sealed_from_its_first_entry() -> None:
    world = World()
    enters(world)
    begun = hour_of(world.clock.now())
    passes(world, (BEGINS - 1) * HOUR)

    assert min(world.seals.held) == begun


def test_a_ledger_without_entries_is_sealed_from_the_last_closed_hour() -> None:
    world = World()

    assert passes(world, HOUR) == 1
    assert sorted(world.seals.held) == [last_closed(world.clock.now())]


def test_whenever_it_dies_the_next_run_leaves_the_same_bytes_as_an_undisturbed_one() -> None:
    def begin() -> World:
        world = World()
        for number in range(3):
            enters(world, f"order#PP-ABCDEFG{number}")
            world.clock.forward(HOUR)
        return world

    quiet = begin()
    passes(quiet, HOUR)
    died = 0
    for world in deaths(begin, lambda each: passes(each, HOUR)):
        died += 1
        passes(world, timedelta())

        assert world.seals.held == quiet.seals.held

    assert died >= 3


def test_of_two_writers_at_once_the_second_goes_on_from_what_the_first_wrote() -> None:
    world = World()
    enters(world)
    hour = hour_of(world.clock.now())
    other = next_seal(None, hour, world.ledger.filed(hour), [])
    world.seals.meanwhile[hour] = lambda: world.seals.held.update({hour: other.to_bytes()})
    world.clock.forward(HOUR)
    enters_each_hour(world, 2)
    written = passes(world, timedelta(minutes=5))

    assert (written, len(world.seals.held)) == (2, 3)
    assert chained(world)


def test_a_seal_that_another_writer_has_begun_and_not_ended_is_left_to_it() -> None:
    world = World()
    enters(world)
    hour = hour_of(world.clock.now())
    world.seals.busy.add(hour)

    assert passes(world, 3 * HOUR + timedelta(minutes=5)) == 0


def test_an_entry_that_came_late_is_sealed_with_the_next_hour_and_once() -> None:
    world = World()
    enters(world)
    begun = world.clock.now()
    passes(world, HOUR + timedelta(minutes=5))
    late = LedgerEntry(Entry.STAFF_READ, "order#PP-LATELATE", begun, begun)
    world.ledger.append(late)
    passes(world, 3 * HOUR)
    found = [each for data in world.seals.held.values() for each in read_seal(data).late]

    assert [each.fields["subject"] for each in found] == [late.subject]
    assert [each.hour for each in found] == [hour_of(begun)]
    assert found[0] in read_seal(world.seals.held[after(hour_of(begun))]).late
    assert chained(world)


def test_a_seal_that_is_not_as_it_was_written_stops_the_writer() -> None:
    world = World()
    enters(world)
    passes(world, HOUR + timedelta(minutes=5))
    [hour] = world.seals.held
    world.seals.held[hour] = world.seals.held[hour].replace(b"PP-A", b"PP-B")

    with pytest.raises(ValueError, match="agree with itself"):
        passes(world, HOUR)
