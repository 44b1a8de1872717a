"""Reconcile once a week: list where the provider's books and ours differ, so that a person can look."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from picpros.domain.ledger import Entry, LedgerEntry
from picpros.domain.reconciliation import Difference, Statement, differences
from picpros.ports import Accounts, Differences, Ledger, Statements

WEEK = timedelta(days=7)
OVERLAP = timedelta(days=1)  # what moved while the last run ran is seen by this one
SETTLING = timedelta(hours=1)  # news of the last hour may still be on its way


@dataclass(frozen=True, slots=True)
class Auditor:
    """All that a reconciliation needs of the world."""

    accounts: Accounts
    statements: Statements
    differences: Differences
    ledger: Ledger


def reconcile(at: datetime, *, now: datetime, auditor: Auditor) -> list[Difference]:
    """Compare every payment that moved in the week before `at`, and keep what differs under that day."""
    since, until = at - WEEK - OVERLAP, at - SETTLING
    found = [each for told in auditor.statements.moved(since, until) for each in _compared(told, auditor)]
    day = at.date().isoformat()
    auditor.differences.keep(day, found)
    auditor.ledger.append(LedgerEntry(Entry.RECONCILED, f"message#RECONCILED-{day}", at, now, len(found)))
    return found


def _compared(told: Statement, auditor: Auditor) -> Iterator[Difference]:
    known = auditor.accounts.order_of_payment(told.payment_id)
    return differences(told, auditor.accounts.books(known).account if known else None)
