"""Events that were handled: rows that end by themselves after the provider has given up."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from picpros.adapters.rows import Item, row
from picpros.adapters.table import Tables
from picpros.domain.instants import stored

LIFE = timedelta(days=30)  # the provider repeats an event for three days


@dataclass(frozen=True, slots=True)
class DynamoEvents:
    """One row an event id."""

    tables: Tables

    def seen(self, event_id: str) -> bool:
        return self.tables.get(f"event#{event_id}", "event") is not None

    def remember(self, event_id: str, *, at: datetime) -> None:
        self.tables.put(event_row(event_id, at))


def event_row(event_id: str, at: datetime) -> Item:
    return row("event", f"event#{event_id}", "event", {"at": stored(at)}, expires_at=int((at + LIFE).timestamp()))
