"""Bytes announced in a day in DynamoDB: one row for all and one an address, each counted by a conditional update."""

from dataclasses import dataclass
from datetime import timedelta

from picpros.adapters.rows import check, key
from picpros.adapters.table import Tables
from picpros.domain.upload_budget import Allowance
from picpros.errors import Changed

KIND = "uploads"
KEPT = timedelta(hours=1)  # behind the day's end: a clock that is a little late still counts


@dataclass(frozen=True, slots=True)
class DynamoUploadCounts:
    """`uploads#DAY#OF` holds how many bytes were announced; it ends by itself."""

    tables: Tables

    def take(self, allowance: Allowance, size: int) -> bool:
        if size > allowance.most:
            return False
        check(KIND, {"announced": size})
        values = {
            ":size": size,
            ":left": allowance.most - size,
            ":ends": int((allowance.ends + KEPT).timestamp()),
            ":type": KIND,
        }
        try:
            self.tables.update(
                key(f"uploads#{allowance.day.isoformat()}#{allowance.of}", KIND),
                "ADD announced :size SET expires_at = :ends, #type = :type",
                "attribute_not_exists(announced) OR announced <= :left",
                values,
                {"#type": "type"},
            )
        except Changed:
            return False
        return True
