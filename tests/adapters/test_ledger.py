"""The ledger: appended by the hour, read back, and with no room for a person."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from operator import attrgetter
from typing import Any

import pytest

from picpros.adapters.ledger import DynamoLedger
from picpros.adapters.table import Tables
from picpros.domain.ledger import Entry, LedgerEntry
from picpros.domain.seal import next_seal
from picpros.ports import Ledger
from tests.adapters.stores import Ports
from tests.adapters.world import NOW, Faulty, raw_rows


@pytest.fixture
def ledger(ports: Ports) -> DynamoLedger:
    return ports.ledger


def entry(minute: int, kind: Entry = Entry.PURGE_DONE) -> LedgerEntry:
    return LedgerEntry(kind, "order#PP-ABCDEFGH", NOW, NOW + timedelta(minutes=minute), minute, "details")


def test_entries_come_back_in_the_order_of_their_writing(ledger: Ledger) -> None:
    entries = [entry(minute) for minute in (5, 1, 59, 30)]
    for each in entries:
        ledger.append(each)

    assert ledger.read("2027-03-13T08") == sorted(entries, key=attrgetter("done_at"))


def test_an_hours_entries_are_told_as_they_lie_there_in_the_order_of_their_ids(ledger: Ledger) -> None:
    ledger.append_all([entry(30), entry(5)])
    first, second = ledger.filed("2027-03-13T08")

    assert [first.id[:20], second.id[:20]] == ["2027-03-13T08:05:00.", "2027-03-13T08:30:00."]
    assert first.hour == "2027-03-13T08"
    assert set(first.fields) == {"kind", "subject", "at", "done_at", "count", "detail"}
    assert first.fields["done_at"] == "2027-03-13T08:05:00.000Z"
    assert next_seal(None, first.hour, [first, second], []).entries == (first, second)


def test_an_entry_lies_under_the_hour_in_which_it_was_true_and_not_when_it_was_due(ledger: Ledger) -> None:
    ledger.append(entry(60))

    assert ledger.read("2027-03-13T08") == []
    assert ledger.read("2027-03-13T09") == [entry(60)]


def test_the_same_entry_twice_is_two_entries(ledger: Ledger) -> None:
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: ledger.append(entry(1)), range(8)))

    assert ledger.read("2027-03-13T08") == [entry(1)] * 8


def test_an_hour_of_more_than_a_megabyte_is_read_whole(ledger: Ledger, tables: Tables) -> None:
    long = LedgerEntry(Entry.PURGE_DONE, "order#PP-ABCDEFGH", NOW, NOW)
    ledger.append(long)
    asked: list[dict[str, Any]] = []

    def page_by_page(**query: Any) -> Any:
        asked.append(query)
        return tables.client.query(**query, Limit=1)

    for _ in range(2):
        ledger.append(long)
    client: Any = Faulty(tables.client, query=[page_by_page] * 4)

    assert DynamoLedger(replace(tables, client=client)).read("2027-03-13T08") == [long] * 3
    assert len(asked) >= 3


def test_an_entry_holds_ids_words_of_ours_counts_and_times(ledger: Ledger, tables: Tables) -> None:
    ledger.append(entry(1))
    [held] = raw_rows(tables, tables.ledger)

    assert set(held) == {"kind", "subject", "at", "done_at", "count", "detail", "hour", "entry"}


@pytest.mark.parametrize("subject", ["ana@mail.example", "order#ana lopez", "Ana", "order#pp-abcdefgh", ""])
def test_a_subject_that_could_be_a_person_is_refused(subject: str) -> None:
    with pytest.raises(ValueError, match="ids of ours"):
        LedgerEntry(Entry.PURGE_DONE, subject, NOW, NOW)
