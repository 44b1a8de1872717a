"""What staff read of a person is entered into the ledger before it is shown."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from functions.desk.staff import staff_of
from picpros.api.http import happened_at
from picpros.domain.ledger import Entry, LedgerEntry
from picpros.errors import FieldError, NotFound, Refused
from picpros.ports import Clock, Ledger

_ID = re.compile(r"[0-9A-Z]{8,64}")
_CURSOR = re.compile(r"[!-~]{1,200}")


def enter_reads(event: Mapping[str, Any], subjects: Iterable[str], ledger: Ledger, clock: Clock) -> None:
    """Enter whose data is about to be shown: a subject a person, all at once, a hundred at most."""
    at, now, staff = happened_at(event), clock.now(), staff_of(event)
    ledger.append_all([LedgerEntry(Entry.STAFF_READ, each, at, now, detail=staff.ledger_id) for each in subjects])


def id_in(path: str) -> str:
    """Read an id of ours from a path; NotFound for what cannot be one."""
    if not _ID.fullmatch(path):
        raise NotFound
    return path


def after_in(query: Mapping[str, str]) -> str | None:
    """Read the place after which a page begins; Refused for what no page of ours ever gave."""
    after = query.get("after")
    if after and not _CURSOR.fullmatch(after):
        raise Refused(FieldError("after", "is what `next` of the page before said"))
    return after or None
