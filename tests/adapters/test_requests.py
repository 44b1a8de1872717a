"""Idempotency keys: fresh, under way, answered, reused, over, and taken over."""

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta

import pytest

from picpros.adapters.requests import LEASE, DynamoRequests
from picpros.adapters.table import Tables
from picpros.errors import InProgress, KeyReused
from picpros.ports import Answered, Claimed, Requests
from tests.adapters.stores import Ports, Store
from tests.adapters.world import NOW, overtaken, raw_rows

LIFE = timedelta(days=2)
MOMENT = timedelta(milliseconds=1)


@pytest.fixture
def requests(ports: Ports) -> Requests:
    return ports.requests


def claim(
    requests: Requests, identifier: str = "PP-1", *, body: str = "BODY", now: datetime = NOW
) -> Claimed | Answered:
    return requests.claim("KEY", body, identifier, now=now, life=LIFE)


def test_the_first_request_is_carried_out(requests: Requests) -> None:
    assert claim(requests) == Claimed("PP-1", fresh=True)


def test_while_it_is_under_way_the_same_one_is_asked_to_wait(requests: Requests) -> None:
    claim(requests)
    with pytest.raises(InProgress) as told:
        claim(requests, "PP-2", now=NOW + LEASE - MOMENT)

    assert told.value.retry_after >= 1


def test_once_done_the_same_request_gets_the_same_order(requests: Requests) -> None:
    claim(requests)
    requests.done("KEY")

    assert claim(requests, "PP-2") == Answered("PP-1")
    assert claim(requests, "PP-2", now=NOW + LIFE - MOMENT) == Answered("PP-1")


@pytest.mark.parametrize("done", [False, True])
def test_another_body_under_the_same_key_is_refused(requests: Requests, done: bool) -> None:
    claim(requests)
    if done:
        requests.done("KEY")

    with pytest.raises(KeyReused):
        claim(requests, "PP-2", body="OTHER")


def test_a_key_that_was_given_back_is_as_good_as_new(requests: Requests) -> None:
    claim(requests)
    requests.release("KEY", now=NOW)

    assert claim(requests, "PP-2", body="OTHER") == Claimed("PP-2", fresh=True)


def test_after_its_life_a_key_is_as_good_as_new(requests: Requests) -> None:
    claim(requests)
    requests.done("KEY")

    assert claim(requests, "PP-2", body="OTHER", now=NOW + LIFE) == Claimed("PP-2", fresh=True)
    with pytest.raises(KeyReused):
        claim(requests, "PP-3", body="BODY", now=NOW + LIFE)


def test_a_request_whose_worker_died_is_taken_over_with_its_own_order(requests: Requests) -> None:
    claim(requests)
    taken = claim(requests, "PP-2", now=NOW + LEASE)

    assert taken == Claimed("PP-1", fresh=False)
    with pytest.raises(InProgress):
        claim(requests, "PP-3", now=NOW + 2 * LEASE - MOMENT)


def test_of_many_that_take_over_one_does(requests: Requests) -> None:
    claim(requests)

    def take(number: int) -> Claimed | Answered | None:
        try:
            return claim(requests, f"PP-{number}", now=NOW + LEASE + MOMENT)
        except InProgress:
            return None

    with ThreadPoolExecutor(8) as pool:
        taken = list(pool.map(take, range(2, 10)))

    assert [each for each in taken if each] == [Claimed("PP-1", fresh=False)]


def test_of_many_first_requests_at_once_one_is_fresh(requests: Requests) -> None:
    def take(number: int) -> Claimed | Answered | None:
        try:
            return claim(requests, f"PP-{number}")
        except InProgress:
            return None

    with ThreadPoolExecutor(8) as pool:
        taken = [each for each in pool.map(take, range(8)) if each]

    assert len(taken) == 1
    assert isinstance(taken[0], Claimed)
    assert taken[0].fresh


def test_a_take_over_does_not_prolong_the_keys_life(requests: Requests) -> None:
    claim(requests)
    claim(requests, now=NOW + timedelta(days=1))
    requests.done("KEY")

    assert claim(requests, "PP-2", now=NOW + LIFE) == Claimed("PP-2", fresh=True)


def test_the_row_ends_by_itself_and_holds_hashes_and_the_orders_id(requests: Requests, tables: Tables) -> None:
    claim(requests)
    requests.done("KEY")
    [held] = raw_rows(tables, tables.main)

    assert int(held["expires_at"]["N"]) == int((NOW + LIFE).timestamp()) + 1
    fields = {"transaction_id", "body_hash", "lease_until", "ends", "done"}
    assert set(held) == {"pk", "sk", "type", "expires_at"} | fields


def test_finishing_what_was_never_claimed_makes_nothing(requests: Requests, store: Store) -> None:
    requests.done("KEY")

    assert store.everything() == []


def test_a_key_whose_row_ended_in_this_moment_is_asked_for_again_soon(tables: Tables) -> None:
    with pytest.raises(InProgress) as told:
        claim(DynamoRequests(overtaken(tables, 1)))

    assert told.value.retry_after == 1
