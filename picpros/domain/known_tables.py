"""Whether a table is the one that the ledger knows: a restored one has an id of its own, and is refused."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from picpros.domain.ledger import Entry, LedgerEntry


class TableRole(StrEnum):
    """The tables that may be put back to an earlier moment. The ledger is proven by its seals instead."""

    MAIN = "main"
    KEYS = "keys"
    SUPPRESSIONS = "suppressions"


class Verdict(StrEnum):
    """What becomes of a table that somebody wants to use."""

    KNOWN = "known"
    FIRST = "first"  # no table was ever known in its role, and this one was made empty: it becomes the known one
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class SeenTable:
    """A table as the database tells of it; `restored` where the database itself says that it was put back."""

    name: str
    id: str
    restored: bool = False


def judged(approved: str | None, seen: SeenTable) -> Verdict:
    """Judge a table by the id that was approved for its role, None where none ever was."""
    if approved is None:
        return Verdict.REFUSED if seen.restored else Verdict.FIRST
    return Verdict.KNOWN if approved == seen.id else Verdict.REFUSED


def approval(role: TableRole, table_id: str, verdict: Verdict, *, now: datetime) -> LedgerEntry:
    """Write down that a table is known from now on, as the first of its role or after its deletions were replayed."""
    how = "first" if verdict is Verdict.FIRST else "replayed"
    return LedgerEntry(Entry.TABLE_APPROVED, f"table#{table_id.upper()}", now, now, detail=f"{role}.{how}")
