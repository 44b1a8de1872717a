"""The guard before the tables: once a process and table it asks whether the ledger knows it, and lets nothing by else.

It stands at the client and not in the services, so that no way to a table can leave it out.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from picpros.adapters.approvals import DynamoApprovals, names
from picpros.adapters.table import Tables
from picpros.domain.known_tables import TableRole, Verdict, approval, judged
from picpros.errors import Changed, RestoredTable
from picpros.ports import Clock

_BEFORE = "before-parameter-build.dynamodb"


class TableGuard:
    """Asks before the first call about a table: two calls more, and none after they were answered well.

    RestoredTable for one that the ledger does not know, at each call anew, so that it is taken once it was approved.
    What cannot be asked lets nothing by either, and raises what the client raises.
    """

    def __init__(self, tables: Tables, clock: Clock | None) -> None:
        self._approvals, self._clock = DynamoApprovals(tables), clock
        self._events = tables.client.meta.events
        self._unknown = {name: role for role, name in names(tables).items() if name}
        self._asking = False

    def stand(self) -> None:
        self._events.register(_BEFORE, self._look)

    def _look(self, params: Mapping[str, Any], **_: Any) -> None:
        if self._asking:
            return
        for name in {*_named(params)} & self._unknown.keys():
            self._asking = True
            try:
                self._ask(self._unknown[name])
            finally:
                self._asking = False
            del self._unknown[name]
        if not self._unknown:
            self._events.unregister(_BEFORE, self._look)

    def _ask(self, role: TableRole) -> None:
        approved, seen = self._approvals.approved(role), self._approvals.seen(role)
        verdict = judged(approved, seen)
        if verdict is Verdict.FIRST and self._clock is not None:
            verdict = self._approve_first(role, seen.id, self._clock)
        if verdict is Verdict.REFUSED:
            raise RestoredTable(seen.name, seen.id)

    def _approve_first(self, role: TableRole, table_id: str, clock: Clock) -> Verdict:
        entry = approval(role, table_id, Verdict.FIRST, now=clock.now())
        try:
            self._approvals.approve(role, table_id, entry, instead=None)
        except Changed:  # another process was first
            return Verdict.KNOWN if self._approvals.approved(role) == table_id else Verdict.REFUSED
        return Verdict.KNOWN


def guard(tables: Tables, clock: Clock | None = None) -> Tables:
    """Set a guard before the tables' client; without a clock it takes a first table without writing that down."""
    TableGuard(tables, clock).stand()
    return tables


def _named(params: Mapping[str, Any]) -> Iterator[str]:
    """Name the tables that a call is about."""
    if "TableName" in params:
        yield params["TableName"]
    yield from params.get("RequestItems", ())
    for action in params.get("TransactItems", ()):
        yield from (each["TableName"] for each in action.values())
