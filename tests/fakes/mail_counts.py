"""Mails of a day in memory."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from picpros.domain.mail_limits import Share
from tests.fakes.rows import Row, Rows


@dataclass(frozen=True)
class _Day:
    sent: int = 0
    to: Mapping[str, int] = field(default_factory=dict)


@dataclass
class MemoryMailCounts:
    """A row for each share of a day."""

    rows: Rows

    def take(self, share: Share, mails: int) -> bool:
        place = (f"mails#{share.day.isoformat()}#{share.row}", "mails")
        held: _Day = self.rows.find(*place) or _Day()
        to_one = held.to.get(share.to, 0) + mails
        if to_one > share.most_to_one or held.sent + mails > share.most_in_row:
            return False
        new = _Day(held.sent + mails, {**held.to, share.to: to_one})
        self.rows.commit("mail_counts.take", put={place: Row(new)})
        return True
