"""What is due and what is to be sent: jobs with leases, queues of ids, mails, papers."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from picpros.domain import email_address
from picpros.domain.deletion_report import Promise
from picpros.domain.due import Due, DueKind, Ref, backoff
from picpros.domain.instants import stored
from picpros.domain.invoice_paper import InvoicePaper
from picpros.domain.jobs import Job
from picpros.domain.mail import Mail
from picpros.domain.order import Order
from picpros.domain.pace import TokenBucket, pause_after
from picpros.errors import MailUnwanted
from tests.fakes.rows import Key, Row, Rows, Steps

LEASE = timedelta(minutes=5)


def job_row(job: Job, next_at: datetime | None = None) -> tuple[Key, Row]:
    due = Due(DueKind.OUTBOX, job.not_before, next_at or job.not_before)
    return (job.ref.pk, job.ref.sk), Row(job, due)


@dataclass
class MemoryDue:
    """Reads the one index of what is due."""

    rows: Rows

    def due(self, kind: DueKind, *, until: datetime, limit: int) -> Sequence[Ref]:
        found = [
            (row.due.next_at, key)
            for key, row in self.rows.held.items()
            if row.due is not None and row.due.kind is kind and row.due.next_at <= until
        ]
        return [Ref(*key) for _, key in sorted(found)[:limit]]

    def pages(self, kind: DueKind, *, until: datetime, size: int) -> Iterator[Sequence[Ref]]:
        found = self.due(kind, until=until, limit=len(self.rows.held))
        yield from (found[first : first + size] for first in range(0, max(len(found), 1), size))

    def postpone(self, ref: Ref, kind: DueKind, *, until: datetime) -> None:
        held = self.rows.held.get((ref.pk, ref.sk))
        if held is not None and held.due is not None and held.due.kind is kind:
            moved = replace(held, due=replace(held.due, next_at=until))
            self.rows.commit("due.postpone", put={(ref.pk, ref.sk): moved})


@dataclass
class MemoryPromises:
    """Shows the same index to people."""

    rows: Rows

    def times(self, kind: DueKind, limit: int) -> Sequence[datetime]:
        return [promise.next_at for _, promise in self._index(kind)][:limit]

    def page(self, kind: DueKind, after: str | None, limit: int) -> tuple[Sequence[Promise], str | None]:
        found = [(place, promise) for place, promise in self._index(kind) if place > (after or "")][:limit]
        return [promise for _, promise in found], found[-1][0] if len(found) == limit else None

    def _index(self, kind: DueKind) -> list[tuple[str, Promise]]:
        found = [(key, row) for key, row in self.rows.held.items() if row.due is not None and row.due.kind is kind]
        return sorted(
            (f"{stored(row.due.next_at)}#{key[0]}#{key[1]}", _promise(Ref(*key), row.due, row.value))
            for key, row in found
            if row.due is not None
        )


def _promise(ref: Ref, due: Due, value: object) -> Promise:
    return Promise(ref, due.due_at, due.next_at, value if isinstance(value, Order) else None)


@dataclass
class MemoryJobs:
    """A job's row is there until it is done; a claim is a lease, and moves the next try of what failed before."""

    rows: Rows
    leases: dict[Ref, tuple[Job, datetime]] = field(default_factory=dict)

    def add(self, *jobs: Job) -> None:
        for each in jobs:
            self.rows.commit("jobs.add", put=dict([job_row(each)]))

    def claim(self, ref: Ref, *, now: datetime) -> Job | None:
        held = self.rows.held.get((ref.pk, ref.sk))
        taken, until = self.leases.get(ref, (None, now))
        if held is None or held.due is None or held.due.next_at > now or (held.value == taken and until > now):
            return None
        job: Job = replace(held.value, tries=held.value.tries + 1)
        again = held.due.next_at if job.tries == 1 else now + max(LEASE, backoff(job.tries))
        self.leases[ref] = (job, now + LEASE)
        self.rows.commit("jobs.claim", put=dict([job_row(job, again)]))
        return job

    def done(self, job: Job) -> None:
        self.rows.commit("jobs.done", drop=[(job.ref.pk, job.ref.sk)])


@dataclass
class MemoryQueue:
    """Ids that wait; `lost` swallows them, as a queue may."""

    steps: Steps
    refs: list[Ref] = field(default_factory=list)
    lost: bool = False

    def put_all(self, refs: Sequence[Ref]) -> None:
        for ref in refs:
            self.put(ref)

    def put(self, ref: Ref) -> None:
        if not self.lost:
            self.refs.append(Ref.from_message(ref.to_message()))
        self.steps.took("queue.put")


@dataclass
class MemoryMailer:
    """Takes what a mail service takes; `refusing` holds what it says to an address, `went` the addresses it went to."""

    steps: Steps
    sent: list[Mail] = field(default_factory=list)
    refusing: dict[str, Exception] = field(default_factory=dict)
    went_all_the_same: set[str] = field(default_factory=set)
    waiting: dict[str, Callable[[], object]] = field(default_factory=dict)  # what happens while a mail waits, once

    def send(self, mail: Mail, *, wanted: Callable[[], bool] | None = None) -> str:
        self.waiting.pop(mail.to, lambda: None)()
        if wanted is not None and not wanted():
            raise MailUnwanted
        if email_address.parse(mail.to) != mail.to:
            raise ValueError("one recipient is needed")
        lines = (mail.subject, mail.reply_to or "", *(part for header in mail.headers for part in header))
        if any(sign in line for line in lines for sign in "\r\n"):
            raise ValueError("a header is one line")
        if mail.to not in self.refusing or mail.to in self.went_all_the_same:
            self.sent.append(mail)
            self.steps.took("mailer.send")
        if mail.to in self.refusing:
            raise self.refusing[mail.to]
        return f"<{len(self.sent)}@email.example>"

    def to(self, address: str) -> list[Mail]:
        return [mail for mail in self.sent if mail.to == address]


@dataclass
class MemoryPace:
    """A bucket on a clock of its own that jumps over every wait; one mail after the other where nobody says more."""

    most: float
    now: float = 0.0
    at_once: int = 1
    bucket: TokenBucket = field(default_factory=lambda: TokenBucket(1, 0.0))

    def begin(self) -> int:
        self.bucket = TokenBucket(self.most, self.now)
        return self.at_once

    def wait(self) -> float:
        began = self.now
        while seconds := self.bucket.take(self.now):
            self.now += seconds
        return self.now - began

    def hold(self, failed: int) -> None:
        self.bucket.hold(self.now, pause_after(failed))


class PlainPapers:
    """Invoices of words, so that a test can read them."""

    def render(self, invoice: InvoicePaper) -> bytes:
        return f"%PDF {invoice!r}".encode()
