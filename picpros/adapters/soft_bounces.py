"""Mails that did not get through this time, in DynamoDB: a row each, that ends by itself."""

from dataclasses import dataclass
from datetime import datetime

from picpros.adapters.rows import row
from picpros.adapters.table import Tables
from picpros.domain.feedback import SOFT_WITHIN
from picpros.domain.instants import read, stored


@dataclass(frozen=True, slots=True)
class DynamoSoftBounces:
    """`soft#ADDRESS` holds a row a report, the address by keyed hash; the same report is the same row."""

    tables: Tables

    def add(self, address_hash: str, feedback_id: str, *, at: datetime) -> None:
        ends = int((at + SOFT_WITHIN).timestamp())
        self.tables.put(row("soft_bounce", f"soft#{address_hash}", feedback_id, {"at": stored(at)}, expires_at=ends))

    def count(self, address_hash: str, *, since: datetime) -> int:
        # A row may outlive its end by two days: DynamoDB deletes it when it comes to it.
        return sum(1 for each in self.tables.query(f"soft#{address_hash}") if read(each["at"]) > since)
