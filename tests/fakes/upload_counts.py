"""Bytes of a day in memory."""

from dataclasses import dataclass

from picpros.domain.upload_budget import Allowance
from tests.fakes.rows import Row, Rows


@dataclass
class MemoryUploadCounts:
    """A row for each address of a day, and one for all."""

    rows: Rows

    def take(self, allowance: Allowance, size: int) -> bool:
        place = (f"uploads#{allowance.day.isoformat()}#{allowance.of}", "uploads")
        announced: int = (self.rows.find(*place) or 0) + size
        if announced > allowance.most:
            return False
        self.rows.commit("upload_counts.take", put={place: Row(announced)})
        return True
