"""Tables of which some rows are sealed: who only reads records or deletes is not given the vault."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from picpros.adapters.rows import due_fields, key
from picpros.adapters.table import Tables
from picpros.domain.due import Due, DueKind
from picpros.domain.instants import stored
from picpros.errors import Changed

if TYPE_CHECKING:  # who only reads records does not load the cipher
    from picpros.adapters.vault import Vault


@dataclass(frozen=True, slots=True)
class SealedRows:
    """Rows with clocks, and the vault where the function was given it."""

    tables: Tables
    vault: "Vault | None" = None

    @property
    def _vault(self) -> "Vault":
        if self.vault is None:
            raise TypeError("this function was not given the vault")
        return self.vault

    def _move_clock(self, pk: str, sk: str, until: datetime, now: datetime) -> None:
        """Move the clock of a row that is due; nothing where it is not, or somebody else moved it."""
        moved = due_fields(Due.on(DueKind.PURGE, until), pk, sk)
        values = {":at": moved["due_at"], ":place": moved["due_sk"], ":now": stored(now)}
        try:
            self.tables.update(key(pk, sk), "SET due_at = :at, due_sk = :place", "due_at <= :now", values)
        except Changed:
            return
