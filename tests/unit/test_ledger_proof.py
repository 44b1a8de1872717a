"""The proof: whatever was changed, taken away, added or moved is named by hour and entry."""

import json
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from picpros.domain.ledger_proof import Fault, Finding, Kept, Proof, prove
from picpros.domain.seal import MOST_QUIET, Filed, Seal, after, begin_of, next_seal

FIRST = "2027-03-13T08"
NOW = datetime(2027, 3, 13, 12, 10, tzinfo=UTC)
ENTRIES = 3


def filed(hour: str, number: int, **changes: Any) -> Filed:
    at = f"{hour}:00:0{number}.000Z"
    fields = {"kind": "purge_done", "subject": f"order#PP-ABCDEFG{number}", "at": at, "done_at": at, "count": 1}
    return Filed(hour, f"{at}#ABCDEFGH0{number}", {**fields, "detail": "details", **changes})


HOURS = [after(FIRST, count) for count in range(4)]  # up to 11, of which the last one ended ten minutes ago
ROWS = [filed(hour, number) for hour in HOURS for number in range(ENTRIES)]


def chain(rows: Iterable[Filed] = ROWS) -> list[Seal]:
    made: list[Seal] = []
    held = list(rows)
    for hour in HOURS:
        last = made[-1] if made else None
        made.append(
            next_seal(last, hour, [each for each in held if each.hour == hour], list(last.entries) if last else [])
        )
    return made


def kept(seals: Iterable[Seal]) -> list[Kept]:
    return [Kept(each.hour, each.to_bytes()) for each in seals]


SEALS = chain()


def proof(rows: Iterable[Filed] = ROWS, seals: Iterable[Kept] | None = None, now: datetime = NOW) -> Proof:
    return prove(rows, kept(SEALS) if seals is None else seals, now=now)


def named(found: Proof) -> list[tuple[str, str, str]]:
    return [(each.fault.value, each.hour, each.entry) for each in found.findings]


def with_seal(place: int, data: bytes, **changes: Any) -> list[Kept]:
    made = kept(SEALS)
    made[place] = replace(made[place], data=data, **changes)
    return made


def test_a_ledger_that_is_as_it_was_written_is_whole() -> None:
    found = proof()

    assert found == Proof(4, 12, (), 0, HOURS[-1], ())


def test_an_entry_of_the_hour_that_goes_on_waits_for_its_seal() -> None:
    found = proof([*ROWS, filed("2027-03-13T12", 1)])

    assert (found.waiting, found.findings) == (1, ())


def test_a_changed_entry_is_named() -> None:
    rows = [replace(each, fields={**each.fields, "count": 2}) if each is ROWS[4] else each for each in ROWS]

    assert named(proof(rows)) == [("entry_changed", HOURS[1], ROWS[4].id)]


def test_an_entry_to_which_something_was_added_is_changed() -> None:
    rows = [replace(each, fields={**each.fields, "name": "x"}) if each is ROWS[4] else each for each in ROWS]

    assert named(proof(rows)) == [("entry_changed", HOURS[1], ROWS[4].id)]


@given(st.sampled_from(ROWS))
def test_whichever_entry_is_missing_from_the_table_is_named(lost: Filed) -> None:
    found = proof([each for each in ROWS if each is not lost])

    assert named(found) == [("entry_missing", lost.hour, lost.id)]


@pytest.mark.parametrize("hour", HOURS)
def test_an_entry_that_was_put_into_a_sealed_hour_is_named(hour: str) -> None:
    added = filed(hour, 9)

    assert named(proof([*ROWS, added])) == [("entry_unsealed", hour, added.id)]


@pytest.mark.parametrize("hour", ["2027-03-13T07", "1999-01-01T00", "2027-03-13T13", "an hour", "2027"])
def test_an_entry_in_an_hour_that_no_seal_will_ever_take_is_named(hour: str) -> None:
    added = filed(hour, 9)

    assert named(proof([*ROWS, added])) == [("entry_unsealed", hour, added.id)]


def test_an_entry_that_was_moved_to_another_hour_is_missing_there_and_foreign_here() -> None:
    rows = [replace(each, hour=HOURS[2]) if each is ROWS[0] else each for each in ROWS]

    assert named(proof(rows)) == [
        ("entry_missing", HOURS[0], ROWS[0].id),
        ("entry_unsealed", HOURS[2], ROWS[0].id),
    ]


def test_an_entry_that_came_late_is_whole_once_it_is_sealed_and_shown_as_late() -> None:
    late = filed(HOURS[1], 9)
    made = SEALS[:2]
    made.append(next_seal(made[-1], HOURS[2], [], [*made[-1].entries, late]))
    made.append(next_seal(made[-1], HOURS[3], [], made[-1].entries))
    found = prove([*ROWS[:6], late], kept(made), now=NOW)

    assert (found.late, found.findings) == ((late,), ())


@pytest.mark.parametrize("place", range(1, 3))
def test_a_seal_that_is_missing_in_between_is_named_and_what_it_had_is_unsealed(place: int) -> None:
    found = proof(seals=[*kept(SEALS[:place]), *kept(SEALS[place + 1 :])])
    rows = [("entry_unsealed", HOURS[place], each.id) for each in ROWS if each.hour == HOURS[place]]

    assert named(found) == sorted([*rows, ("seal_missing", HOURS[place], "")])


def test_seals_that_are_missing_at_the_beginning_are_seen_by_the_one_that_follows() -> None:
    found = proof(ROWS[3:], kept(SEALS[1:]))

    assert named(found) == [("chain_broken", HOURS[1], "")]


def test_seals_that_are_missing_at_the_end_are_named_by_what_they_should_have() -> None:
    seals = kept(SEALS[:2])

    assert proof(ROWS[:6], seals, now=NOW + timedelta(days=6)).findings == ()
    assert named(proof(ROWS[:9], seals, now=NOW + timedelta(hours=2))) == [
        ("entry_unsealed", HOURS[2], each.id) for each in ROWS[6:9]
    ]


def test_a_week_without_a_seal_is_one_too_many() -> None:
    later = begin_of(HOURS[3]) + timedelta(hours=MOST_QUIET + 3, minutes=5)

    assert proof(now=later).findings == ()
    assert named(proof(now=later + timedelta(hours=1))) == [("seal_missing", after(HOURS[3], MOST_QUIET + 1), "")]


def test_hours_that_a_seal_counts_as_quiet_have_none_and_what_came_late_into_them_is_its_own() -> None:
    late = filed(HOURS[1], 4)
    made = [SEALS[0], next_seal(SEALS[0], HOURS[3], ROWS[9:], [*SEALS[0].entries, late])]

    assert proof([*ROWS[:3], late, *ROWS[9:]], kept(made)).findings == ()
    assert named(proof([*ROWS[:3], *ROWS[9:]], kept([made[0], replace(made[1], quiet=1, late=())]))) == [
        ("seal_missing", HOURS[1], "")
    ]


def test_without_any_seal_what_should_be_sealed_is_named() -> None:
    found = proof(seals=[], now=begin_of(HOURS[1]) + timedelta(hours=3, minutes=5))

    assert named(found) == [("entry_unsealed", each.hour, each.id) for each in ROWS[:6]]
    assert (found.hours, found.waiting, found.sealed_until) == (0, 6, None)


def test_a_studio_that_has_just_begun_is_whole() -> None:
    assert prove([], [], now=NOW).findings == ()


def test_a_seal_in_which_an_entry_was_changed_is_named_with_the_entry() -> None:
    data = SEALS[1].to_bytes().replace(b"PP-ABCDEFG2", b"PP-ZZZZZZZ2")

    assert named(proof(seals=with_seal(1, data))) == [
        ("entry_changed", HOURS[1], ROWS[5].id),
        ("seal_changed", HOURS[1], ""),
    ]


def forged(change: Callable[[Seal], Seal]) -> list[Kept]:
    """Change a seal so that it agrees with itself again."""
    return with_seal(1, change(SEALS[1]).to_bytes())


def test_a_seal_that_was_written_anew_does_not_fit_the_one_that_follows() -> None:
    found = proof(seals=forged(lambda seal: replace(seal, entries=seal.entries[1:])))

    assert named(found) == [("entry_unsealed", HOURS[1], ROWS[3].id), ("chain_broken", HOURS[2], "")]


def test_a_seal_and_a_table_that_were_changed_alike_are_given_away_by_the_chain() -> None:
    rows = [each for each in ROWS if each is not ROWS[3]]
    found = proof(rows, forged(lambda seal: replace(seal, entries=seal.entries[1:])))

    assert named(found) == [("chain_broken", HOURS[2], "")]


def test_entries_in_another_order_than_they_came_in_are_named() -> None:
    turned = tuple(reversed(SEALS[3].entries))
    last = replace(SEALS[3], entries=turned)

    assert named(proof(seals=with_seal(3, last.to_bytes()))) == [
        ("entry_reordered", HOURS[3], turned[2].id),
        ("entry_reordered", HOURS[3], turned[1].id),
    ]


def test_an_entry_that_stands_in_two_seals_is_named() -> None:
    last = replace(SEALS[3], late=(SEALS[2].entries[0],))

    assert named(proof(seals=with_seal(3, last.to_bytes()))) == [
        ("entry_reordered", HOURS[3], SEALS[2].entries[0].id),
    ]


def test_two_seals_that_changed_places_are_named() -> None:
    made = kept(SEALS)
    made[1], made[2] = Kept(HOURS[1], made[2].data), Kept(HOURS[2], made[1].data)
    found = {(each.fault, each.hour) for each in proof(seals=made).findings}

    assert {(Fault.SEAL_CHANGED, HOURS[1]), (Fault.SEAL_CHANGED, HOURS[2])} <= found


@pytest.mark.parametrize("data", [b"", b"{}", b"\xff", json.dumps({"hour": 1, "entries": [{"id": 1}]}).encode()])
def test_a_seal_in_which_nothing_can_be_read_is_named_once_for_all_that_it_had(data: bytes) -> None:
    assert named(proof(seals=with_seal(1, data))) == [("seal_changed", HOURS[1], "")]


@pytest.mark.parametrize("entry", [{"hour": 1, "id": "x"}, {"hour": FIRST, "id": 1}, {"id": "x"}, 1])
def test_an_entry_in_a_seal_that_is_none_does_not_stop_the_proof(entry: Any) -> None:
    told = {**SEALS[1].told(), "entries": [entry]}

    assert named(proof(seals=with_seal(1, json.dumps(told).encode()))) == [("seal_changed", HOURS[1], "")]


def test_a_seal_that_somebody_wrote_over_or_deleted_is_named_though_the_lock_kept_the_first() -> None:
    found = proof(seals=with_seal(2, SEALS[2].to_bytes(), covered=True))

    assert found.findings == (Finding(HOURS[2], Fault.SEAL_COVERED),)


@pytest.mark.parametrize("place", ["2027-03-13T8", "2027-13-13T08", "notes"])
def test_an_object_at_the_place_of_no_hour_is_named(place: str) -> None:
    assert named(proof(seals=[*kept(SEALS), Kept(place, b"")])) == [("seal_foreign", place, "")]


@given(st.integers(min_value=0), st.integers(min_value=0), st.integers(min_value=1, max_value=255))
def test_whichever_byte_of_whichever_seal_is_changed_its_hour_is_named(place: int, byte: int, by: int) -> None:
    seal = place % len(SEALS)
    data = bytearray(SEALS[seal].to_bytes())
    data[byte % len(data)] = (data[byte % len(data)] + by) % 256

    assert Finding(HOURS[seal], Fault.SEAL_CHANGED) in proof(seals=with_seal(seal, bytes(data))).findings
