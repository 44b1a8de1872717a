"""The desk's calls about what people wrote: inquiries and their answers, replies and what they are taken for."""

from collections.abc import Callable

from aws_lambda_powertools.event_handler import APIGatewayHttpResolver, Response

from functions.desk import answers
from functions.desk.forms import AnswerForm, DecisionForm
from functions.desk.once import Once
from functions.desk.reads import enter_reads
from functions.desk.staff import staff_of
from picpros.api.addresses import cursor, our_id
from picpros.api.body import read_body
from picpros.api.http import answer, happened_at
from picpros.domain.inquiry import Answer, Thread
from picpros.domain.reply_record import Decision
from picpros.errors import FieldError, Refused
from picpros.ports import Clock, Ledger
from picpros.services.answer_inquiry import Correspondence, answer_inquiry
from picpros.services.decide_reply import Judge, decide_reply

PAGE = 25  # with all that was written on each, a page stays well under the 6 MB that an answer may have
STATES = ("review", "shown", "done")


def inquiries(app: APIGatewayHttpResolver, desk: Correspondence, ledger: Ledger, once: Once, clock: Clock) -> None:
    """Add the calls about inquiries."""

    def shown(thread: Thread) -> Response[str]:
        enter_reads(app.current_event.raw_event, [f"inquiry#{thread.inquiry.inquiry_id}"], ledger, clock)
        return answer(answers.inquiry(thread))

    @app.get("/desk/inquiries")
    def get_inquiries() -> Response[str]:
        event = app.current_event.raw_event
        staff_of(event)
        page, following = desk.inquiries.threads(cursor(app.current_event.query_string_parameters), PAGE)
        enter_reads(event, [f"inquiry#{each.inquiry.inquiry_id}" for each in page if each.message], ledger, clock)
        return answer({"items": [answers.inquiry(each) for each in page], "next": following})

    @app.get("/desk/inquiries/<identifier>")
    def get_inquiry(identifier: str) -> Response[str]:
        staff_of(app.current_event.raw_event)
        return shown(desk.inquiries.thread(our_id(identifier)))

    @app.post("/desk/inquiries/<identifier>/answer")
    def post_answer(identifier: str) -> Response[str]:
        event = app.current_event.raw_event
        staff, known = staff_of(event), our_id(identifier)
        form = AnswerForm.model_validate(read_body(event).data)
        begun = once.begin(event)
        said = Answer(begun.id, happened_at(event), form.text)
        thread, _ = answer_inquiry(known, said, role=staff.role, now=clock.now(), desk=desk)
        once.done(begun)
        return shown(thread)


def replies(app: APIGatewayHttpResolver, judge: Judge, ledger: Ledger, clock: Clock) -> None:
    """Add the calls about replies."""
    decide: Callable[[bool], Decision] = {True: Decision.OUT, False: Decision.NOT}.__getitem__

    @app.get("/desk/replies")
    def get_replies() -> Response[str]:
        event = app.current_event.raw_event
        staff_of(event)
        query = app.current_event.query_string_parameters
        state = query.get("state") or "review"
        if state not in STATES:
            raise Refused(FieldError("state", f"is one of {', '.join(STATES)}"))
        rows, following = judge.replies.listed(state, cursor(query), PAGE)
        enter_reads(event, [f"reply#{each.reply_id}" for each, text in rows if text], ledger, clock)
        return answer({"items": [answers.reply(*row) for row in rows], "next": following})

    @app.post("/desk/replies/<identifier>/decision")
    def post_decision(identifier: str) -> Response[str]:
        event = app.current_event.raw_event
        staff, known = staff_of(event), our_id(identifier)
        form = DecisionForm.model_validate(read_body(event).data)
        times = {"at": happened_at(event), "now": clock.now()}
        return answer(
            answers.decided(decide_reply(known, decide(form.unsubscribe), role=staff.role, **times, judge=judge))
        )
