"""Inquiries with their answers in DynamoDB: a sealed row an answer, beside the question."""

from collections.abc import Sequence
from typing import Any

from picpros.adapters.forms import RECORD, TEXT
from picpros.adapters.inquiries import DynamoInquiries, to_inquiry
from picpros.adapters.jobs import job_row
from picpros.adapters.ledger import entry_put
from picpros.adapters.rows import Item, due_fields, key
from picpros.adapters.table import change, put
from picpros.domain.data_map import Class
from picpros.domain.due import Due
from picpros.domain.inquiry import Answer, Inquiry, InquiryMessage, Thread
from picpros.domain.instants import read as instant
from picpros.domain.instants import stored
from picpros.domain.jobs import Job
from picpros.domain.ledger import LedgerEntry
from picpros.errors import NotFound

Rows = dict[tuple[str, str], dict[str, Any]]


class DynamoThreads(DynamoInquiries):
    """`answer#0001` and so on, sealed under the inquiry's own key."""

    def thread(self, inquiry_id: str) -> Thread:
        pk = _pk(inquiry_id)
        rows = {(pk, found["sk"]): found for found in self.tables.query(pk)}
        if (pk, RECORD) not in rows:
            raise NotFound
        thread = self._thread(to_inquiry(rows[pk, RECORD]), rows)
        if thread.message is None:
            raise NotFound
        return thread

    def threads(self, after: str | None, limit: int) -> tuple[Sequence[Thread], str | None]:
        page = self.tables.page("inquiries", after, limit + 1, newest_first=True)
        refs = [ref for _, ref in page[:limit]]
        records = self.tables.get_many(refs)
        inquiries = [to_inquiry(records[ref]) for ref in refs if ref in records]
        written = self.tables.get_many([place for each in inquiries for place in _places(each)])
        following = page[limit - 1][0] if len(page) > limit else None
        return [self._thread(each, written) for each in inquiries], following

    def answer(
        self, read: Thread, answer: Answer, *, due: Due, jobs: Sequence[Job], entries: Sequence[LedgerEntry]
    ) -> Thread:
        inquiry, number = read.inquiry, read.inquiry.answers + 1
        actions = [
            _answered(self.tables.main, inquiry, number, answer, due),
            put(self.tables.main, self._seal(inquiry, number, answer)),
        ]
        actions += [put(self.tables.main, job_row(job)) for job in jobs]
        actions += [entry_put(self.tables.ledger, entry) for entry in entries]
        self.tables.transact(actions)
        return self.thread(inquiry.inquiry_id)

    def _seal(self, inquiry: Inquiry, number: int, answer: Answer) -> Item:
        sealer = self._vault.find(inquiry.inquiry_id, inquiry.class_of_texts)
        if sealer is None:
            raise NotFound
        kind = "order_answer" if inquiry.class_of_texts is Class.DETAILS else "inquiry_answer"
        fields = {"answer_id": answer.answer_id, "at": stored(answer.at), "text": answer.text}
        return sealer.row(kind, _pk(inquiry.inquiry_id), _sk(number), fields)

    def _thread(self, inquiry: Inquiry, rows: Rows) -> Thread:
        question, *places = _places(inquiry)
        sealer = self._vault.find(inquiry.inquiry_id, inquiry.class_of_texts) if question in rows else None
        if sealer is None:
            return Thread(inquiry, None)
        message = InquiryMessage(**sealer.open(rows[question]))
        answers = tuple(_to_answer(sealer.open(rows[place])) for place in places if place in rows)
        return Thread(inquiry, message, answers)


def _answered(table: str, inquiry: Inquiry, number: int, answer: Answer, due: Due) -> Item:
    pk = _pk(inquiry.inquiry_id)
    moved = due_fields(due, pk, RECORD)
    values = {
        ":state": "answered",
        ":number": number,
        ":seen": inquiry.answers,
        ":at": stored(answer.at),
        ":due": moved["due_at"],
        ":place": moved["due_sk"],
    }
    told = "SET #state = :state, answers = :number, answered_at = :at, due_at = :due, due_sk = :place"
    return change(table, key(pk, RECORD), told, "answers = :seen", values, {"#state": "state"})


def _places(inquiry: Inquiry) -> list[tuple[str, str]]:
    numbers = range(1, inquiry.answers + 1)
    return [(_pk(inquiry.inquiry_id), sk) for sk in (TEXT, *map(_sk, numbers))]


def _to_answer(opened: dict[str, Any]) -> Answer:
    return Answer(opened["answer_id"], instant(opened["at"]), opened["text"])


def _pk(inquiry_id: str) -> str:
    return f"inquiry#{inquiry_id}"


def _sk(number: int) -> str:
    return f"answer#{number:04d}"
