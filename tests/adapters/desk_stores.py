"""The stores of what the staff write, in memory and in a database, with a look at what lies there."""

from dataclasses import dataclass
from typing import Any

from picpros.adapters.clients import DynamoClients
from picpros.adapters.consents import DynamoConsents
from picpros.adapters.corrections import DynamoCorrections
from picpros.adapters.decisions import DynamoDecisions
from picpros.adapters.ledger import DynamoLedger
from picpros.adapters.orders import DynamoOrders
from picpros.adapters.rows import key_row
from picpros.adapters.suppressions import DynamoSuppressions
from picpros.adapters.table import Tables
from picpros.adapters.threads import DynamoThreads
from picpros.adapters.vault import Vault
from picpros.domain.data_map import Class
from picpros.domain.due import DueKind
from tests.adapters.world import data_keys, due_places, keys_of, raw_rows
from tests.fakes.desk import MemoryConsents, MemoryCorrections, MemoryDecisions, MemoryThreads
from tests.fakes.ledger import MemoryLedger
from tests.fakes.orders import MemoryOrders
from tests.fakes.people import MemoryClients, MemorySuppressions
from tests.fakes.rows import Rows, Steps


@dataclass
class InMemory:
    """The fakes."""

    rows: Rows

    def __init__(self) -> None:
        self.rows = Rows(Steps())
        self.threads, self.decisions = MemoryThreads(self.rows), MemoryDecisions(self.rows)
        self.consents, self.corrections = MemoryConsents(self.rows), MemoryCorrections(self.rows)
        self.orders, self.clients = MemoryOrders(self.rows), MemoryClients(self.rows)
        self.suppressions, self.ledger = MemorySuppressions(self.rows), MemoryLedger(self.rows)

    def places(self) -> set[tuple[str, str]]:
        return set(self.rows.held)

    def keys(self) -> set[tuple[str, str]]:
        return {(owner, belongs_to.value) for owner, belongs_to in self.rows.keys}

    def lose_key(self, owner: str, belongs_to: Class) -> None:
        del self.rows.keys[owner, belongs_to]

    def entries(self) -> int:
        return len(self.rows.ledger)

    def due(self, kind: DueKind) -> list[str]:
        return sorted(pk for (pk, _), row in self.rows.held.items() if row.due and row.due.kind is kind)


@dataclass
class InDatabase:
    """The adapters."""

    tables: Tables

    def __init__(self, tables: Tables, vault: Vault) -> None:
        self.tables = tables
        self.threads, self.decisions = DynamoThreads(tables, vault), DynamoDecisions(tables, vault)
        self.consents, self.corrections = DynamoConsents(tables, vault), DynamoCorrections(tables)
        self.orders, self.clients = DynamoOrders(tables, vault), DynamoClients(tables)
        self.suppressions, self.ledger = DynamoSuppressions(tables), DynamoLedger(tables)

    def places(self) -> set[tuple[str, str]]:
        return keys_of(self.tables)

    def keys(self) -> set[tuple[str, str]]:
        return data_keys(self.tables)

    def lose_key(self, owner: str, belongs_to: Class) -> None:
        self.tables.client.delete_item(TableName=self.tables.keys, Key=key_row(owner, belongs_to))

    def entries(self) -> int:
        return len(raw_rows(self.tables, self.tables.ledger))

    def due(self, kind: DueKind) -> list[str]:
        return sorted(pk for pk, _ in due_places(self.tables, kind))


Store = Any  # either of the two: what they share is what the tests ask of both
