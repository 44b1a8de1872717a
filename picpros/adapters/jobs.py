"""Jobs and what is due, in DynamoDB: rows in the one sparse index."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from picpros.adapters.rows import Item, due_fields, key, row
from picpros.adapters.table import Tables
from picpros.domain.due import Due, DueKind, Ref, backoff
from picpros.domain.instants import read, stored
from picpros.domain.jobs import Job, JobKind
from picpros.errors import Changed

LEASE = timedelta(minutes=5)  # longer than the outbox may work on one job


@dataclass(frozen=True, slots=True)
class DynamoDue:
    """Reads the index; cost grows with what is due, never with the table."""

    tables: Tables

    def due(self, kind: DueKind, *, until: datetime, limit: int) -> Sequence[Ref]:
        return _refs(self.tables.client.query(**self._asked(kind, until, limit)))

    def pages(self, kind: DueKind, *, until: datetime, size: int) -> Iterator[Sequence[Ref]]:
        asked = self._asked(kind, until, size)
        while True:
            answer = self.tables.client.query(**asked)
            yield _refs(answer)
            if "LastEvaluatedKey" not in answer:
                return
            asked["ExclusiveStartKey"] = answer["LastEvaluatedKey"]

    def _asked(self, kind: DueKind, until: datetime, limit: int) -> dict[str, Any]:
        return {
            "TableName": self.tables.main,
            "IndexName": "due",
            "KeyConditionExpression": "due_pk = :kind AND due_sk <= :until",
            "ExpressionAttributeValues": {":kind": {"S": f"due#{kind}"}, ":until": {"S": stored(until) + "#~"}},
            "Limit": limit,
        }

    def postpone(self, ref: Ref, kind: DueKind, *, until: datetime) -> None:
        """Move the next try of what is still due; nothing where it no longer is."""
        try:
            self.tables.update(
                key(ref.pk, ref.sk),
                "SET due_sk = :next",
                "due_pk = :kind",
                {":next": f"{stored(until)}#{ref.pk}#{ref.sk}", ":kind": f"due#{kind}"},
            )
        except Changed:
            return


@dataclass(frozen=True, slots=True)
class DynamoJobs:
    """A job's row is there until it is done; a claim is a lease, and moves the next try of what failed before."""

    tables: Tables

    def add(self, *jobs: Job) -> None:
        for job in jobs:
            self.tables.put(job_row(job))

    def claim(self, ref: Ref, *, now: datetime) -> Job | None:
        found = self.tables.get(ref.pk, ref.sk)
        if found is None or found["due_sk"] > stored(now) + "#~" or found.get("lease_until", "") > stored(now):
            return None
        claimed = replace(_to_job(found), tries=found["tries"] + 1)
        # By its lease: only what failed before moves in the index, which costs two write units more.
        next_at = now + max(LEASE, backoff(claimed.tries)) if claimed.tries > 1 else None
        item = job_row(claimed, next_at=next_at, lease_until=now + LEASE)
        try:
            self.tables.put(item, "tries = :seen", {":seen": found["tries"]})
        except Changed:
            return None
        return claimed

    def done(self, job: Job) -> None:
        self.tables.delete(job.ref.pk, job.ref.sk)


def _refs(answer: Any) -> Sequence[Ref]:
    return [Ref(item["pk"]["S"], item["sk"]["S"]) for item in answer["Items"]]


def job_row(job: Job, *, next_at: datetime | None = None, lease_until: datetime | None = None) -> Item:
    ref = job.ref
    values = {
        "kind": job.kind.value,
        "subject": job.subject,
        "reference": job.reference,
        "at": stored(job.at),
        "not_before": stored(job.not_before),
        "tries": job.tries,
        "lease_until": stored(lease_until) if lease_until else None,
    }
    due = Due(DueKind.OUTBOX, job.not_before, next_at or job.not_before)
    return row("job", ref.pk, ref.sk, values, **due_fields(due, ref.pk, ref.sk))


def _to_job(found: dict[str, Any]) -> Job:
    return Job(
        JobKind(found["kind"]),
        found["subject"],
        read(found["at"]),
        read(found["not_before"]),
        found["reference"],
        found["tries"],
    )
