"""Decisions on replies, in DynamoDB: written once, where nobody else decided meanwhile."""

from collections.abc import Sequence

from picpros.adapters.forms import RECORD, TEXT
from picpros.adapters.jobs import job_row
from picpros.adapters.ledger import entry_put
from picpros.adapters.replies import DynamoReplies, to_reply
from picpros.adapters.rows import Item, key
from picpros.adapters.table import change, put
from picpros.domain.data_map import Class
from picpros.domain.instants import stored
from picpros.domain.jobs import Job
from picpros.domain.ledger import LedgerEntry
from picpros.domain.reply_record import Reply, ReplyText
from picpros.errors import NotFound


class DynamoDecisions(DynamoReplies):
    """A decided reply moves to another list; its clock stays."""

    def read(self, reply_id: str) -> tuple[Reply, ReplyText | None]:
        pk = f"reply#{reply_id}"
        record = self.tables.get(pk, RECORD)
        if record is None:
            raise NotFound
        text = self._open(self.tables.get(pk, TEXT), reply_id, Class.DETAILS)
        return to_reply(record), ReplyText(**text) if text else None

    def decide(self, read: Reply, decided: Reply, *, jobs: Sequence[Job], entries: Sequence[LedgerEntry]) -> None:
        actions = [_decided(self.tables.main, read, decided)]
        actions += [put(self.tables.main, job_row(job)) for job in jobs]
        actions += [entry_put(self.tables.ledger, entry) for entry in entries]
        self.tables.transact(actions)

    def goes_along(self, reply_id: str, transaction_id: str) -> None:
        place = key(f"reply#{reply_id}", RECORD)
        record = self.tables.get(f"reply#{reply_id}", RECORD)
        noted = record.get("also_of", []) if record else [transaction_id]
        if transaction_id in noted:
            return
        values: dict[str, object] = {":orders": [*noted, transaction_id]}
        condition = "attribute_exists(pk) AND attribute_not_exists(also_of)"
        if noted:
            condition, values = "also_of = :noted", {**values, ":noted": noted}
        self.tables.transact([change(self.tables.main, place, "SET also_of = :orders", condition, values)])


def _decided(table: str, read: Reply, decided: Reply) -> Item:
    values: dict[str, object] = {
        ":state": decided.state,
        ":list": f"replies#{decided.state}",
        ":decision": decided.decision.value if decided.decision else "",
        ":at": stored(decided.decided_at) if decided.decided_at else "",
        ":seen": read.state,
    }
    told = "SET #state = :state, list_pk = :list, decision = :decision, decided_at = :at"
    return change(table, key(f"reply#{read.reply_id}", RECORD), told, "#state = :seen", values, {"#state": "state"})
