"""What staff read of a person is entered into the ledger before it is shown."""

from collections.abc import Iterable, Mapping
from typing import Any

from functions.desk.staff import staff_of
from picpros.api.http import happened_at
from picpros.domain.ledger import Entry, LedgerEntry
from picpros.ports import Clock, Ledger


def enter_reads(event: Mapping[str, Any], subjects: Iterable[str], ledger: Ledger, clock: Clock) -> None:
    """Enter whose data is about to be shown: a subject a person, all at once, a hundred at most."""
    at, now, staff = happened_at(event), clock.now(), staff_of(event)
    ledger.append_all([LedgerEntry(Entry.STAFF_READ, each, at, now, detail=staff.ledger_id) for each in subjects])
