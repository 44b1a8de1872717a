"""Where the studio's rows lie: in memory, or in tables of DynamoDB, with the ports over them and what a test sees.

A test that asks for a port, or for `store`, runs over all of them; one that asks for `tables` over DynamoDB's only.
"""

from dataclasses import dataclass
from operator import attrgetter
from typing import Any, Protocol

from picpros.adapters.accounts import DynamoAccounts
from picpros.adapters.approvals import PARTITION
from picpros.adapters.campaigns import DynamoCampaigns
from picpros.adapters.clients import DynamoClients
from picpros.adapters.differences import DynamoDifferences
from picpros.adapters.events import DynamoEvents
from picpros.adapters.inquiries import DynamoInquiries
from picpros.adapters.jobs import DynamoDue, DynamoJobs
from picpros.adapters.ledger import DynamoLedger
from picpros.adapters.payment_counts import DynamoPaymentCounts
from picpros.adapters.promises import DynamoPromises
from picpros.adapters.purge_orders import DynamoPurgingOrders
from picpros.adapters.replies import DynamoReplies
from picpros.adapters.requests import DynamoRequests
from picpros.adapters.rows import key_row
from picpros.adapters.sign_ups import DynamoSignUps
from picpros.adapters.soft_bounces import DynamoSoftBounces
from picpros.adapters.suppressions import DynamoSuppressions
from picpros.adapters.table import Tables
from picpros.adapters.tokens import DynamoTokens
from picpros.adapters.vault import Vault
from picpros.domain.data_map import Class
from picpros.domain.due import DueKind
from picpros.domain.instants import stored
from picpros.domain.ledger import LedgerEntry
from picpros.ports import (
    Accounts,
    Campaigns,
    Clients,
    Differences,
    DueItems,
    Events,
    Inquiries,
    Jobs,
    Ledger,
    PaymentCounts,
    Promises,
    PurgingOrders,
    Replies,
    Requests,
    SignUps,
    SoftBounces,
    Suppressions,
    Tokens,
)
from tests.adapters.world import data_keys, due_places, keys_of, raw_rows
from tests.fakes.ledger import MemoryLedger
from tests.fakes.money import MemoryAccounts, MemoryDifferences, MemoryPaymentCounts
from tests.fakes.orders import MemoryPurgingOrders
from tests.fakes.outbox import MemoryDue, MemoryJobs, MemoryPromises
from tests.fakes.people import MemoryClients, MemoryInquiries, MemoryReplies, MemorySignUps, MemorySuppressions
from tests.fakes.rows import Rows, Steps
from tests.fakes.small import MemoryCampaigns, MemoryEvents, MemoryRequests, MemorySoftBounces, MemoryTokens


@dataclass(frozen=True)
class Ports:
    """Every port behind which rows lie."""

    orders: PurgingOrders
    clients: Clients
    sign_ups: SignUps
    inquiries: Inquiries
    replies: Replies
    suppressions: Suppressions
    soft_bounces: SoftBounces
    campaigns: Campaigns
    ledger: Ledger
    due: DueItems
    promises: Promises
    jobs: Jobs
    requests: Requests
    events: Events
    tokens: Tokens
    accounts: Accounts
    payment_counts: PaymentCounts
    differences: Differences


class Store(Protocol):
    """The ports over one place, and a look at what lies there."""

    @property
    def ports(self) -> Ports: ...

    def places(self) -> set[tuple[str, str]]:
        """Name the rows of the main table by their two keys."""

    def data_keys(self) -> set[tuple[str, str]]: ...

    def due(self, kind: DueKind) -> list[tuple[str, str]]:
        """Give what the index of what is due holds of a kind, with the time of the next try, the first first."""

    def entries(self) -> list[LedgerEntry]: ...

    def everything(self) -> list[Any]:
        """Give all that lies there, of every table, to be compared."""

    def lose_key(self, owner: str, belongs_to: Class) -> None:
        """Take a data key away, as a purge does."""


class MemoryStore:
    """All tables in memory."""

    def __init__(self) -> None:
        self.rows = rows = Rows(Steps())
        self.ports = Ports(
            MemoryPurgingOrders(rows),
            MemoryClients(rows),
            MemorySignUps(rows),
            MemoryInquiries(rows),
            MemoryReplies(rows),
            MemorySuppressions(rows),
            MemorySoftBounces(rows),
            MemoryCampaigns(rows),
            MemoryLedger(rows),
            MemoryDue(rows),
            MemoryPromises(rows),
            MemoryJobs(rows),
            MemoryRequests(rows),
            MemoryEvents(rows),
            MemoryTokens(rows),
            MemoryAccounts(rows),
            MemoryPaymentCounts(rows),
            MemoryDifferences(rows),
        )

    def places(self) -> set[tuple[str, str]]:
        return set(self.rows.held)

    def data_keys(self) -> set[tuple[str, str]]:
        return {(owner, belongs_to.value) for owner, belongs_to in self.rows.keys}

    def due(self, kind: DueKind) -> list[tuple[str, str]]:
        found = [(row.due, pk) for (pk, _), row in self.rows.held.items() if row.due and row.due.kind is kind]
        return [(pk, stored(due.next_at)) for due, pk in sorted(found, key=lambda each: each[0].next_at)]

    def entries(self) -> list[LedgerEntry]:
        return list(self.rows.ledger)

    def everything(self) -> list[Any]:
        rows = self.rows
        return [*rows.held.items(), *rows.keys.items(), *rows.ledger, *rows.suppressions.items()]

    def lose_key(self, owner: str, belongs_to: Class) -> None:
        del self.rows.keys[owner, belongs_to]


class DynamoStore:
    """All tables in one DynamoDB."""

    def __init__(self, tables: Tables, vault: Vault) -> None:
        self.tables = tables
        self.ports = Ports(
            DynamoPurgingOrders(tables, vault),
            DynamoClients(tables, vault),
            DynamoSignUps(tables),
            DynamoInquiries(tables, vault),
            DynamoReplies(tables, vault),
            DynamoSuppressions(tables),
            DynamoSoftBounces(tables),
            DynamoCampaigns(tables),
            DynamoLedger(tables),
            DynamoDue(tables),
            DynamoPromises(tables),
            DynamoJobs(tables),
            DynamoRequests(tables),
            DynamoEvents(tables),
            DynamoTokens(tables),
            DynamoAccounts(tables, vault),
            DynamoPaymentCounts(tables),
            DynamoDifferences(tables),
        )

    def places(self) -> set[tuple[str, str]]:
        return keys_of(self.tables)

    def data_keys(self) -> set[tuple[str, str]]:
        return data_keys(self.tables)

    def due(self, kind: DueKind) -> list[tuple[str, str]]:
        return due_places(self.tables, kind)

    def entries(self) -> list[LedgerEntry]:
        hours = {item["hour"]["S"] for item in raw_rows(self.tables, self.tables.ledger)} - {PARTITION}
        found = [entry for hour in hours for entry in self.ports.ledger.read(hour)]
        return sorted(found, key=attrgetter("done_at"))

    def everything(self) -> list[Any]:
        return raw_rows(self.tables)

    def lose_key(self, owner: str, belongs_to: Class) -> None:
        self.tables.client.delete_item(TableName=self.tables.keys, Key=key_row(owner, belongs_to))
