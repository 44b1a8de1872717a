"""All entries of the ledger about one subject: a walk through the whole table, for an operator's question."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from picpros.adapters.ledger import to_entry
from picpros.adapters.rows import plain
from picpros.adapters.table import Tables
from picpros.domain.ledger import LedgerEntry


@dataclass(frozen=True, slots=True)
class LedgerSearch:
    """Reads a megabyte at a time and keeps what fits; the ledger's key is the hour, and no index names a subject."""

    tables: Tables

    def of(self, subject: str) -> Sequence[LedgerEntry]:
        asked: dict[str, Any] = {
            "TableName": self.tables.ledger,
            "FilterExpression": "subject = :subject",
            "ExpressionAttributeValues": {":subject": {"S": subject}},
        }
        pages = self.tables.client.get_paginator("scan").paginate(**asked)
        found = [to_entry(plain(item)) for page in pages for item in page["Items"]]
        return sorted(found, key=lambda each: each.done_at)
