"""Answer an inquiry: keep the answer on its thread, and mail it once it is kept."""

from dataclasses import dataclass
from datetime import datetime

from picpros.domain.due import Due, DueKind
from picpros.domain.inquiry import Answer, Thread
from picpros.domain.jobs import Job, JobKind, job
from picpros.domain.ledger import Entry, LedgerEntry
from picpros.domain.retention import letter_due
from picpros.errors import FieldError, NotFound, Refused
from picpros.ports import Orders, Queue, Threads
from picpros.services.sign_of_life import note_sign_of_life
from picpros.services.try_again import while_overtaken
from picpros.studio import Studio

TRIES = 8
MOST_ANSWERS = 40  # all of a thread, and the jobs that may still wait, is deleted in one transaction of a hundred


@dataclass(frozen=True, slots=True)
class Correspondence:
    """All that answering needs of the world."""

    studio: Studio
    inquiries: Threads
    orders: Orders
    outbox: Queue


def answer_inquiry(
    inquiry_id: str, answer: Answer, *, role: str, now: datetime, desk: Correspondence
) -> tuple[Thread, Answer]:
    """Put an answer at the end of a thread, once an `answer_id`; NotFound for an inquiry that is not held (any more).

    Refused once a thread is as long as one may be.

    Two who answer at once make two answers, one after the other. Each moves the clock: 28 days from the last message,
    or the clock of the order that the inquiry names.
    """

    def write() -> tuple[Thread, Answer]:
        thread = desk.inquiries.thread(inquiry_id)
        before = next((each for each in thread.answers if each.answer_id == answer.answer_id), None)
        return (thread, before) if before else (_keep(thread, answer, role, now, desk), answer)

    return while_overtaken(write, TRIES)


def _keep(thread: Thread, answer: Answer, role: str, now: datetime, desk: Correspondence) -> Thread:
    inquiry = thread.inquiry
    order = desk.orders.find(inquiry.transaction_id) if inquiry.transaction_id else None
    if order is not None and order.due is not None and inquiry.at < order.due.details_at <= now:
        raise NotFound  # it goes within the hour, and no answer makes it stay
    due = Due.on(DueKind.PURGE, letter_due(order, answer.at, desk.studio.calendar))
    if inquiry.answers >= MOST_ANSWERS:
        raise Refused(
            FieldError("text", f"would be answer {MOST_ANSWERS + 1}: write to this person by mail from here on")
        )
    subject = f"inquiry#{inquiry.inquiry_id}"
    mail: Job = job(JobKind.ANSWER, subject, answer.at, reference=answer.answer_id, not_before=now)
    entry = LedgerEntry(Entry.INQUIRY_ANSWERED, subject, answer.at, now, detail=role)
    kept = desk.inquiries.answer(thread, answer, due=due, jobs=(mail,), entries=(entry,))
    if inquiry.transaction_id:
        note_sign_of_life(inquiry.transaction_id, at=answer.at, orders=desk.orders)
    desk.outbox.put(mail.ref)
    return kept
