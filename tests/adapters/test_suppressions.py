"""What stands against promotions: settled in any order and by many at once, with the ledger's entry."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from itertools import permutations
from typing import Any

import pytest

from picpros.adapters.suppressions import DynamoSuppressions
from picpros.adapters.table import Tables
from picpros.domain.ledger import Entry, LedgerEntry
from picpros.domain.person import Suppressed, Suppression
from picpros.errors import Changed
from picpros.ports import Suppressions
from tests.adapters.stores import Ports, Store
from tests.adapters.world import LATER, NOW, Faulty, raw_rows

ANA = "a#HASHOFANA"
OUT = Suppression(Suppressed.OUT, NOW, "reply")
ENTRY = LedgerEntry(Entry.OPTED_OUT, "client#ANAANAANA", NOW, LATER, detail="reply")


@pytest.fixture
def suppressions(ports: Ports) -> Suppressions:
    return ports.suppressions


@pytest.mark.clause("R7")
def test_a_no_is_written_with_its_entry(suppressions: Suppressions, store: Store) -> None:
    suppressions.settle(ANA, OUT, ENTRY)

    assert suppressions.get(ANA) == OUT
    assert suppressions.get("a#HASHOFBEN") is None
    assert len(store.entries()) == 1


def test_the_same_no_delivered_again_enters_nothing(suppressions: Suppressions, store: Store) -> None:
    suppressions.settle(ANA, OUT, ENTRY)
    suppressions.settle(ANA, OUT, ENTRY)

    assert suppressions.get(ANA) == OUT
    assert len(store.entries()) == 1


@pytest.mark.clause("R7")
def test_a_no_said_again_stands_against_every_yes_before_it(suppressions: Suppressions) -> None:
    suppressions.settle(ANA, OUT, None)
    suppressions.settle(ANA, replace(OUT, at=LATER, source="unsubscribe"), None)
    suppressions.settle(ANA, Suppression(Suppressed.OPTED_IN, LATER - timedelta(hours=1), "newsletter"), None)

    assert suppressions.get(ANA) == replace(OUT, at=LATER)


def test_what_was_said_of_many_addresses_comes_at_once(suppressions: Suppressions) -> None:
    suppressions.settle(ANA, OUT, None)

    assert suppressions.among([ANA, "a#HASHOFBEN", ANA]) == {ANA: OUT}
    assert suppressions.among([]) == {}


@pytest.mark.clause("R7")
@pytest.mark.parametrize("weaker", [Suppressed.REFUSED, Suppressed.PAUSED, Suppressed.BOUNCED, Suppressed.COMPLAINED])
def test_a_no_is_not_weakened(suppressions: Suppressions, weaker: Suppressed) -> None:
    suppressions.settle(ANA, OUT, None)
    suppressions.settle(ANA, Suppression(weaker, LATER, "later"), None)

    assert suppressions.get(ANA) == replace(OUT, at=LATER)


@pytest.mark.clause("R7")
def test_only_a_later_word_of_their_own_lifts_a_no(suppressions: Suppressions) -> None:
    before, after = (
        Suppression(Suppressed.OPTED_IN, NOW - timedelta(days=1), "newsletter"),
        Suppression(Suppressed.OPTED_IN, LATER, "newsletter"),
    )
    suppressions.settle(ANA, OUT, None)
    suppressions.settle(ANA, before, None)
    still = suppressions.get(ANA)
    suppressions.settle(ANA, after, None)

    assert still == OUT
    assert suppressions.get(ANA) == after


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_the_order_in_which_words_arrive_does_not_matter(suppressions: Suppressions, order: tuple[int, ...]) -> None:
    said = [
        Suppression(Suppressed.REFUSED, NOW - timedelta(days=2), "order"),
        Suppression(Suppressed.OPTED_IN, NOW - timedelta(days=1), "newsletter"),
        OUT,
    ]
    for place in order:
        suppressions.settle(ANA, said[place], None)

    assert suppressions.get(ANA) == OUT


def test_many_at_once_end_with_the_strongest(suppressions: Suppressions, store: Store) -> None:
    states = [Suppressed.PAUSED, Suppressed.REFUSED, Suppressed.BOUNCED, Suppressed.COMPLAINED, Suppressed.OUT]

    def settle(state: Suppressed) -> None:
        suppressions.settle(ANA, Suppression(state, NOW, "race"), ENTRY)

    with ThreadPoolExecutor(5) as pool:
        list(pool.map(settle, states))
    held = suppressions.get(ANA)

    assert held is not None
    assert held.state is Suppressed.OUT
    assert 1 <= len(store.entries()) <= 5


def test_one_who_was_overtaken_reads_again_and_does_not_write_over(suppressions: Suppressions, tables: Tables) -> None:
    def overtaken(**asked: Any) -> Any:
        suppressions.settle(ANA, OUT, ENTRY)
        return tables.client.transact_write_items(**asked)

    client: Any = Faulty(tables.client, transact_write_items=[overtaken])
    slow = DynamoSuppressions(replace(tables, client=client))
    slow.settle(ANA, Suppression(Suppressed.PAUSED, LATER, "reply"), None)

    assert suppressions.get(ANA) == replace(OUT, at=LATER)


def test_a_word_that_could_not_be_written_is_not_lost_in_silence(suppressions: Suppressions, tables: Tables) -> None:
    cancelled: Any = {"Error": {"Code": "x"}, "CancellationReasons": [{"Code": "ConditionalCheckFailed"}]}
    kind = tables.client.exceptions.TransactionCanceledException
    client: Any = Faulty(tables.client, transact_write_items=[kind(cancelled, "TransactWriteItems")] * 8)

    with pytest.raises(Changed):
        DynamoSuppressions(replace(tables, client=client)).settle(ANA, OUT, ENTRY)


def test_the_hash_stands_in_its_own_table_and_nowhere_else(suppressions: Suppressions, tables: Tables) -> None:
    suppressions.settle(ANA, OUT, ENTRY)

    assert set(raw_rows(tables, tables.suppressions)[0]) == {"address_hash", "state", "at", "source"}
    assert ANA not in repr([*raw_rows(tables, tables.main), *raw_rows(tables, tables.ledger)])
