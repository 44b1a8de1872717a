"""The next deletion, as the index of what is due has it, and what was deleted, as the ledger tells it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Self

from local.clock import StackClock
from local.template import Templates
from picpros.domain.instants import read, stored

_HOUR = timedelta(hours=1)
# What a purge deletes, by the ledger's subject and stage.
_WORDS = {
    ("order", "details"): "Specifications, files and pictures of order {id}",
    ("order", "personal"): "Phone, address, payment details and invoice PDF of order {id}",
    ("order", "whole"): "Everything of order {id}, which was never paid",
    ("registration", ""): "Phone and address of a registration",
    ("inquiry", ""): "An inquiry",
    ("reply", ""): "A reply",
    ("signup", ""): "A newsletter sign-up that was never confirmed",
}


@dataclass(frozen=True)
class Deleted:
    """One deletion that is done; `at` in RFC 3339, UTC, on the stack's clock."""

    at: str
    what: str


class Deletions:
    """Looks into the tables of orders and of the ledger; `move(by=...)` moves the clock."""

    def __init__(
        self, dynamodb: Any, *, main: str, ledger: str, clock: StackClock, move: Callable[..., object]
    ) -> None:
        self._dynamodb, self._main, self._ledger, self._clock, self._move = dynamodb, main, ledger, clock, move

    @classmethod
    def of(cls, templates: Templates, dynamodb: Any, clock: StackClock, move: Callable[..., object]) -> Self | None:
        """Find the tables among those of the templates; None where they have others."""
        names = {table.logical: table.name for table in templates.of_type("AWS::DynamoDB::Table")}
        if not {"MainTable", "LedgerTable"} <= names.keys():
            return None
        return cls(dynamodb, main=names["MainTable"], ledger=names["LedgerTable"], clock=clock, move=move)

    def next_at(self) -> datetime | None:
        """When the next deletion runs: at the full hour, when retention looks; None while nothing is due."""
        found = self._dynamodb.query(
            TableName=self._main,
            IndexName="due",
            KeyConditionExpression="due_pk = :purge",
            ExpressionAttributeValues={":purge": {"S": "due#purge"}},
            Limit=1,
        )["Items"]
        if not found:
            return None
        due = max(read(found[0]["due_sk"]["S"].partition("#")[0]), self._clock.now())
        hour = due.replace(minute=0, second=0, microsecond=0)
        return hour if hour >= due else hour + _HOUR

    def go_to_next(self) -> None:
        """Let time pass until the next deletion is done; nothing where none is due."""
        if (at := self.next_at()) is not None:
            self._move(by=max(at - self._clock.now(), timedelta(0)))

    def since(self, instant: datetime) -> list[Deleted]:
        """List what was deleted at `instant` or later, in that order."""
        pages = self._dynamodb.get_paginator("scan").paginate(
            TableName=self._ledger,
            FilterExpression="kind = :done AND done_at >= :since",
            ExpressionAttributeValues={":done": {"S": "purge_done"}, ":since": {"S": stored(instant)}},
        )
        rows = sorted((row for page in pages for row in page["Items"]), key=lambda row: row["entry"]["S"])
        return [Deleted(row["done_at"]["S"], _in_words(row)) for row in rows]


def _in_words(row: dict[str, Any]) -> str:
    kind, _, identifier = row["subject"]["S"].partition("#")
    return _WORDS.get((kind, row["detail"]["S"]), f"{kind} {{id}}").format(id=identifier)
