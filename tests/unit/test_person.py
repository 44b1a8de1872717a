"""Who may get promotions, and what stands of all that was ever said of an address."""

from datetime import UTC, datetime, timedelta
from functools import reduce
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from picpros.domain.person import (
    MOST_WAITING,
    Basis,
    Client,
    Suppressed,
    Suppression,
    first_name,
    joined,
    lifted,
    may_get_promotions,
    said_of_person,
    settled,
)

AT = datetime(2027, 3, 1, tzinfo=UTC)
AGAINST = [state for state in Suppressed if state is not Suppressed.OPTED_IN]
against = st.sampled_from(AGAINST)
days = st.integers(0, 1000)


def said(state: Suppressed, day: int) -> Suppression:
    return Suppression(state, AT + timedelta(days=day), "a test")


def told(*heard: Suppression) -> Suppression:
    stands = reduce(settled, heard, None)
    assert stands is not None
    return stands


def a_client(basis: Basis) -> Client:
    return Client("C1", "Ana Lima", "ana@client.example", basis, AT)


@given(st.lists(st.tuples(against, days), min_size=1, max_size=5, unique_by=lambda each: each[1]))
def test_of_all_that_was_said_against_the_strongest_stands_in_whatever_order_it_came(
    words: list[tuple[Suppressed, int]],
) -> None:
    stand = {told(*(said(*word) for word in order)).state for order in permutations(words)}

    assert len(stand) == 1


@given(against, days, days)
def test_of_an_opt_in_and_one_thing_against_it_the_later_stands_in_either_order(
    state: Suppressed, one: int, other: int
) -> None:
    no, yes = said(state, one), said(Suppressed.OPTED_IN, other)
    at_once = {yes, no} if state is Suppressed.LIFTED else {no}
    expected = {yes} if other > one else {no} if one > other else at_once

    assert {told(no, yes), told(yes, no)} == expected


@pytest.mark.clause("R7")
@given(st.lists(st.tuples(against, days), max_size=8), days)
def test_a_no_is_never_weakened_by_anything_but_the_clients_own_later_word(
    words: list[tuple[Suppressed, int]], day: int
) -> None:
    stands = told(said(Suppressed.OUT, day), *(said(*word) for word in words))

    assert stands.state is Suppressed.OUT


@pytest.mark.clause("R7")
def test_an_opt_in_undoes_only_what_was_said_before_it() -> None:
    no = said(Suppressed.OUT, 10)

    assert told(no, said(Suppressed.OPTED_IN, 9)) == no
    assert told(no, said(Suppressed.OPTED_IN, 11)).state is Suppressed.OPTED_IN


@pytest.mark.clause("R7")
@given(st.lists(st.tuples(against, days), min_size=1, max_size=4, unique_by=lambda each: each[1]), days)
def test_an_opt_in_stands_exactly_when_nothing_against_was_said_after_it_in_whatever_order_all_came(
    words: list[tuple[Suppressed, int]], day: int
) -> None:
    nos = [said(*word) for word in words if word[1] != day]
    yes = said(Suppressed.OPTED_IN, day)
    stand = {told(*order).state is Suppressed.OPTED_IN for order in permutations([*nos, yes])}

    assert stand == {all(no.at < yes.at for no in nos)}


@given(st.lists(st.tuples(st.sampled_from(Suppressed), days), min_size=1, max_size=8))
def test_to_hear_the_same_again_changes_nothing(words: list[tuple[Suppressed, int]]) -> None:
    stands = told(*(said(*word) for word in words))

    assert settled(stands, stands) == stands


@pytest.mark.clause("U7")
@pytest.mark.parametrize("basis", list(Basis))
@pytest.mark.parametrize("state", [None, *Suppressed])
def test_promotions_go_to_those_who_paid_or_confirmed_and_did_not_refuse(
    basis: Basis, state: Suppressed | None
) -> None:
    held = said(state, 0) if state else None

    assert may_get_promotions(a_client(basis), held) == (
        basis in (Basis.PAID, Basis.NEWSLETTER) and state in (None, Suppressed.OPTED_IN, Suppressed.LIFTED)
    )


@pytest.mark.clause("R7")
@given(st.none() | st.sampled_from(Suppressed), st.none() | st.sampled_from(Suppressed), days, days)
def test_what_stands_against_one_address_of_a_person_stands_against_both(
    one: Suppressed | None, other: Suppressed | None, first: int, second: int
) -> None:
    here, there = (said(state, day) if state else None for state, day in ((one, first), (other, second)))
    stands = joined(here, there)
    theirs = [each for each in (here, there) if each is not None and each.state is not Suppressed.BOUNCED]
    against_it = not all(may_get_promotions(a_client(Basis.PAID), each) for each in theirs)

    assert may_get_promotions(a_client(Basis.PAID), stands) is not against_it
    assert (stands is None) is (not theirs)
    assert stands is None or stands.at == max(each.at for each in theirs)


@pytest.mark.clause("R7")
def test_a_bounce_hides_neither_a_pause_nor_a_refusal_and_goes_nowhere_itself() -> None:
    bounce, refusal = said(Suppressed.BOUNCED, 1), said(Suppressed.REFUSED, 2)
    pause = Suppression(Suppressed.PAUSED, AT, "a reply", frozenset({"R1"}))
    both = {told(pause, bounce), told(bounce, pause)}
    waits = {said_of_person(each) for each in both}

    assert {(each.state, each.waiting) for each in both} == {(Suppressed.BOUNCED, frozenset({"R1"}))}
    assert waits == {Suppression(Suppressed.PAUSED, bounce.at, "reply", frozenset({"R1"}))}
    assert {told(bounce, refusal), told(refusal, bounce)} == {refusal}
    assert said_of_person(bounce) is None
    assert said_of_person(None) is None


@pytest.mark.clause("R7")
def test_a_pause_whose_reply_nobody_can_name_is_kept_under_a_bounce_as_well() -> None:
    pause, bounce = said(Suppressed.PAUSED, 1), said(Suppressed.BOUNCED, 2)
    kept = [said_of_person(told(*heard)) for heard in ((pause, bounce), (bounce, pause))]

    assert [each and each.state for each in kept] == [Suppressed.PAUSED, Suppressed.PAUSED]
    assert {lifted(each, "R1", AT).state for each in kept if each} == {Suppressed.PAUSED}


def test_replies_that_wait_at_either_address_wait_at_both() -> None:
    one, other = (Suppression(Suppressed.PAUSED, AT, "a reply", frozenset({reply})) for reply in ("R1", "R2"))
    stands = joined(one, other)

    assert stands is not None
    assert stands.waiting == {"R1", "R2"}


@pytest.mark.parametrize(
    ("full_name", "first"), [("Ana Lima", "Ana"), ("  Ana\tLima ", "Ana"), ("Ana", "Ana"), ("", ""), ("   ", "")]
)
def test_the_first_name_is_the_first_word(full_name: str, first: str) -> None:
    assert first_name(full_name) == first


@pytest.mark.clause("R7")
@given(against, days, st.frozensets(st.sampled_from(["R1", "R2", "R3"])), st.sampled_from(["R1", "R2", "R3"]))
def test_lifting_ends_a_pause_when_no_reply_waits_any_more_and_weakens_nothing_else(
    state: Suppressed, day: int, waiting: frozenset[str], reply: str
) -> None:
    held = Suppression(state, AT + timedelta(days=day), "a test", waiting)
    stands = lifted(held, reply, AT)
    ended = state is Suppressed.PAUSED and waiting == {reply}

    assert stands.state is (Suppressed.LIFTED if ended else state)
    assert stands.waiting == waiting - {reply}


@pytest.mark.clause("R7")
@given(st.lists(st.tuples(against, days, st.sampled_from(["R1", "R2", "R3"])), min_size=1, max_size=6))
def test_no_reply_that_waits_is_forgotten_by_what_is_said_later(words: list[tuple[Suppressed, int, str]]) -> None:
    said_of = [Suppression(state, AT + timedelta(days=day), "a test", frozenset({r})) for state, day, r in words]

    assert told(*said_of).waiting == {reply for _, _, reply in words}


@pytest.mark.clause("R7")
def test_of_a_flood_of_doubtful_replies_the_pause_stays_and_a_no_is_still_written() -> None:
    flood = [Suppression(Suppressed.PAUSED, AT, "a test", frozenset({f"R{number:05}"})) for number in range(1_000)]
    held = told(*flood)
    decided = reduce(lambda stands, number: lifted(stands, f"R{number:05}", AT), range(1_000), held)

    assert len(held.waiting) <= MOST_WAITING + 1
    assert decided.state is Suppressed.PAUSED
    assert settled(held, said(Suppressed.OUT, 1)).state is Suppressed.OUT
    assert len(told(held, *flood).waiting) <= MOST_WAITING + 1


def test_a_no_of_one_address_holds_for_both_whatever_the_other_opted_into_later() -> None:
    refused, wanted = said(Suppressed.OUT, 1), said(Suppressed.OPTED_IN, 9)

    assert joined(refused, wanted) == joined(wanted, refused)
    assert joined(refused, wanted) == Suppression(Suppressed.OUT, wanted.at, "a test")
    assert joined(None, wanted) == wanted
