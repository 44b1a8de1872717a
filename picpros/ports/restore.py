"""What putting a table back needs besides what deletes."""

from collections.abc import Iterator, Sequence
from typing import Protocol

from picpros.domain.known_tables import SeenTable, TableRole
from picpros.domain.ledger import LedgerEntry


class Approvals(Protocol):
    """Which tables the ledger knows."""

    def seen(self, role: TableRole) -> SeenTable:
        """Tell of the table that is there now."""

    def approved(self, role: TableRole) -> str | None:
        """Give the id of the table that is known in this role."""

    def approve(self, role: TableRole, table_id: str, entry: LedgerEntry, *, instead: str | None) -> None:
        """Know this table from now on `instead` of another, and write that down, in one write.

        Changed where another than that is known.
        """


class Repairs(Protocol):
    """What only a table that was put back needs to have mended."""

    def raise_counter(self, series: str, least: int) -> None:
        """Make the last number of a series at least this one; nothing where it is."""

    def drop_row(self, pk: str, sk: str) -> None: ...

    def forget_keys(self, keys: Sequence[tuple[str, str]]) -> None:
        """Delete data keys, by owner and class."""

    def invoice_papers(self) -> Iterator[str]:
        """Give the numbers of which there is a paper."""
