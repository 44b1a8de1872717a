"""What clients change about themselves, and what becomes of it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from picpros.domain.due import Due
from picpros.domain.erasure import Erasure
from picpros.domain.jobs import Job
from picpros.domain.ledger import LedgerEntry
from picpros.domain.order import Personal
from picpros.domain.person import Client, EmailChange, Remembered


class Profiles(Protocol):
    """What a client corrects on the own page. Changed where the client is not as it was read, or erased."""

    def rename(self, client_id: str, full_name: str) -> None: ...

    def keep(self, client: Client, personal: Personal, address_hash: str, *, at: datetime, due: Due) -> None:
        """Write phone and address; `due` counts where no clock runs, one that runs is left alone."""

    def ends_at(self, client_id: str) -> datetime | None:
        """Say when phone and address are due; None where no clock runs."""

    def ends_later(self, client_id: str, due: Due) -> None:
        """Move the end of a profile on; nothing where there is none."""

    def ask_change(self, client_id: str, change: EmailChange, *, due: Due, jobs: Sequence[Job]) -> None:
        """Keep a new address until its owner confirms it; one that was asked for before is forgotten."""

    def pending(self, client_id: str) -> EmailChange | None: ...

    def forget_change(self, client_id: str) -> None: ...

    def change_email(self, client: Client, change: EmailChange, old: str, new: str, entry: LedgerEntry) -> None:
        """Move a client from the address of one hash to that of another, all at once.

        AddressTaken where the new one is another client's. The old one is remembered for its NO only.
        """

    def former(self, client_id: str) -> Sequence[str]:
        """Give the hashes of the client's former addresses."""

    def formerly(self, address_hash: str) -> str | None:
        """Give the id of the client whose former address it is."""

    def remember(self, client_id: str, choice: Remembered, entry: LedgerEntry) -> None:
        """Record whether a device may remember the client."""

    def remembered(self, client_id: str) -> Remembered | None: ...

    def drop_change(self, client_id: str, *, now: datetime) -> datetime | None:
        """Delete an address that nobody confirmed in time; say since when it was due."""


class Erasures(Protocol):
    """Requests to be erased, and what only they delete."""

    def add(self, erasure: Erasure, *, due: Due, entry: LedgerEntry) -> None: ...

    def get(self, client_id: str) -> Erasure | None: ...

    def drop_forms(self, address_hash: str) -> int:
        """Delete inquiries, replies and sign-ups of an address with their keys; say how many."""

    def drop_client(self, erasure: Erasure) -> int:
        """Delete the client's own rows and key; say how many rows."""

    def left(self, erasure: Erasure) -> int:
        """Read back: how much of the client is still there."""

    def done(self, erasure: Erasure, entry: LedgerEntry) -> None:
        """Forget the request itself, and write the receipt."""
