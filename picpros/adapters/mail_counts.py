"""Mails of a day in DynamoDB: a few rows that end by themselves, each counted by one conditional update."""

from dataclasses import dataclass
from datetime import timedelta

from picpros.adapters.rows import check, key
from picpros.adapters.table import Tables
from picpros.domain.mail_limits import Share
from picpros.errors import Changed

KIND = "mails"
KEPT = timedelta(hours=1)  # behind the day's end: a clock that is a little late still counts


@dataclass(frozen=True, slots=True)
class DynamoMailCounts:
    """`mails#DAY#ROW` holds how many were sent, and how many of them to each address by a short keyed hash."""

    tables: Tables

    def take(self, share: Share, mails: int) -> bool:
        if mails > min(share.most_to_one, share.most_in_row):
            return False
        to = f"to_{share.to}"
        check(KIND, {"sent": mails, to: mails})
        values = {
            ":mails": mails,
            ":one": share.most_to_one - mails,
            ":all": share.most_in_row - mails,
            ":ends": int((share.ends + KEPT).timestamp()),
            ":type": KIND,
        }
        try:
            self.tables.update(
                key(f"mails#{share.day.isoformat()}#{share.row}", KIND),
                f"ADD sent :mails, {to} :mails SET expires_at = :ends, #type = :type",
                f"(attribute_not_exists({to}) OR {to} <= :one) AND (attribute_not_exists(sent) OR sent <= :all)",
                values,
                {"#type": "type"},
            )
        except Changed:
            return False
        return True
