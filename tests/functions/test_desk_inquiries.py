"""The desk over HTTP: inquiries are answered on their thread, by mail, for as long as they are held."""

from datetime import timedelta
from typing import Any

import pytest

from picpros.domain.data_map import Class
from picpros.domain.jobs import JobKind, job
from picpros.domain.ledger import Entry
from picpros.domain.order import Order
from picpros.errors import MailUncertain
from picpros.services.answer_inquiry import MOST_ANSWERS
from tests.fakes.samples import ANA, DAY
from tests.fakes.world import World
from tests.functions.at_the_desk import QUESTION, asks, desk
from tests.functions.events import Answer

BEN = "ben@reader.example"
TEXT = "Gladly: she may look at it on Tuesday.\n\nShall we send her a link?"
HOUR = timedelta(hours=1)


def answers(world: World, inquiry: str, text: object = TEXT, **more: Any) -> Answer:
    return desk(world)("POST", f"/desk/inquiries/{inquiry}/answer", {"text": text}, **more)


def held(world: World, *words: str) -> list[str]:
    stored = repr((world.rows.held, world.rows.ledger))
    return [word for word in words if word in stored]


def finishes(world: World) -> Order:
    return world.completes(world.has_a_paid_order())


@pytest.mark.clause("U3")
def test_an_answer_goes_to_whoever_asked_and_the_studio_sees_the_thread() -> None:
    world = World()
    inquiry = asks(world, email=BEN)
    world.works_off_the_outbox()
    world.clock.forward(HOUR)
    answer = desk(world)("POST", f"/desk/inquiries/{inquiry}/answer", {"text": TEXT}, at=world.clock.now())
    world.works_off_the_outbox()
    [mail] = world.mailer.to(BEN)
    [listed] = desk(world)("GET", "/desk/inquiries").data["items"]

    assert answer.status == 200
    assert (answer.data["state"], answer.data["answered_at"]) == ("answered", "2027-03-01T19:00:00Z")
    assert [each["text"] for each in answer.data["answers"]] == [TEXT]
    assert listed == answer.data == desk(world)("GET", f"/desk/inquiries/{inquiry}").data
    assert "she may look at it on Tuesday" in mail.text
    assert f"> {QUESTION}" in mail.text
    assert "<b>first</b>" not in mail.html
    assert (mail.reply_to, mail.headers) == (None, ())


@pytest.mark.clause("U3")
def test_an_answer_about_an_order_stands_on_the_orders_thread() -> None:
    world = World()
    order = world.has_a_paid_order()
    inquiry = asks(world, order=order)
    answers(world, inquiry)
    answers(world, inquiry, "One more thing.")
    world.works_off_the_outbox()
    invoice, first, second = world.mailer.to(ANA.email)

    assert (
        first.headers == second.headers == (("In-Reply-To", "<1@email.example>"), ("References", "<1@email.example>"))
    )
    assert first.subject == second.subject == f"Re: Your order {order.transaction_id}"
    assert first.reply_to == invoice.reply_to
    assert "One more thing." in second.text


def test_a_stranger_who_knows_an_orders_id_gets_an_answer_and_not_its_thread() -> None:
    world = World()
    inquiry = asks(world, order=world.has_a_paid_order(), email=BEN)
    answers(world, inquiry)
    world.works_off_the_outbox()
    [mail] = world.mailer.to(BEN)

    assert (mail.reply_to, mail.headers) == (None, ())


def test_two_answers_stand_in_their_order_and_a_key_makes_one_of_a_repeated_call() -> None:
    world = World()
    inquiry = asks(world, email=BEN)
    key = {"Idempotency-Key": "answer-1"}
    sent = [answers(world, inquiry, headers=key) for _ in range(2)]
    other = answers(world, inquiry, "Another.", headers=key)
    last = answers(world, inquiry, "Another.")
    world.works_off_the_outbox()

    assert [each.status for each in (*sent, other, last)] == [200, 200, 409, 200]
    assert [each["text"] for each in last.data["answers"]] == [TEXT, "Another."]
    assert len(world.mailer.to(BEN)) == 2


def test_two_of_the_staff_who_answer_at_once_both_do() -> None:
    world = World()
    inquiry = asks(world, email=BEN)
    world.rows.meanwhile["inquiry.answer"] = lambda: answers(world, inquiry, "I was faster.")
    last = answers(world, inquiry, "I was slower.")
    world.works_off_the_outbox()

    assert [each["text"] for each in last.data["answers"]] == ["I was faster.", "I was slower."]
    assert len(world.mailer.to(BEN)) == 2


def test_an_answer_whose_mail_is_uncertain_or_whose_message_is_lost_is_sent_again() -> None:
    world = World()
    inquiry = asks(world, email=BEN)
    world.works_off_the_outbox()
    world.outbox_queue.lost = True
    answers(world, inquiry)
    world.mailer.refusing[BEN] = MailUncertain("timeout")
    with pytest.raises(MailUncertain):
        world.works_off_the_outbox()
    del world.mailer.refusing[BEN]
    world.clock.forward(HOUR)
    world.works_off_the_outbox()

    assert len(world.mailer.to(BEN)) == 1


@pytest.mark.parametrize("which", ["0" * 26, "x", "A" * 7, "A" * 65, "0123456789ABCDEFGHJKMNPQR%2F"])
@pytest.mark.parametrize(("method", "verb"), [("GET", ""), ("POST", "/answer")])
def test_an_unknown_inquiry_is_not_found(which: str, method: str, verb: str) -> None:
    answer = desk(World())(method, f"/desk/inquiries/{which}{verb}", {"text": "x"})

    assert (answer.status, answer.kind) == (404, "not-found")


@pytest.mark.parametrize("text", [None, "", "   ", 7, "a\x00b", "x" * 20_001, "4242 4242 4242 4242"])
def test_a_text_that_cannot_be_taken_is_named_and_not_repeated(text: object) -> None:
    world = World()
    answer = answers(world, asks(world), text)

    assert (answer.status, answer.data["errors"][0]["field"]) == (422, "text")
    assert "4242" not in answer.body


@pytest.mark.clause("S3")
def test_what_staff_read_of_people_is_in_the_ledger_a_line_a_person() -> None:
    world = World()
    order = world.has_a_paid_order()
    first, second = asks(world), asks(world, email=BEN)
    before = len(world.rows.ledger)
    for place in ("/desk/inquiries", f"/desk/inquiries/{first}", "/desk/orders", "/desk/replies", "/desk/campaigns"):
        assert desk(world)("GET", place).status == 200
    read = [(each.kind, each.subject, each.detail) for each in world.rows.ledger[before:]]

    subjects = [f"inquiry#{second}", f"inquiry#{first}", f"inquiry#{first}", f"order#{order.transaction_id}"]
    assert sorted(read) == sorted((Entry.STAFF_READ, each, "0f8e-owner-1") for each in subjects)


@pytest.mark.clause("R5")
def test_an_answer_moves_the_clock_to_28_days_from_the_last_message_and_then_all_of_it_goes() -> None:
    world = World()
    inquiry = asks(world, email=BEN)
    world.clock.forward(20 * DAY)
    desk(world)("POST", f"/desk/inquiries/{inquiry}/answer", {"text": TEXT}, at=world.clock.now())
    world.works_off_the_outbox()
    world.clock.forward(27 * DAY)
    world.purges_what_is_due()
    before = held(world, QUESTION, "on Tuesday", BEN)
    world.clock.forward(DAY)
    world.purges_what_is_due()

    assert before == [QUESTION, "on Tuesday", BEN]
    assert held(world, QUESTION, "on Tuesday", BEN, "answer#") == []
    assert (inquiry, Class.PERSONAL) not in world.rows.keys
    assert desk(world)("GET", "/desk/inquiries").data["items"] == []
    assert answers(world, inquiry).status == 404


@pytest.mark.clause("R3")
def test_what_was_written_about_an_order_goes_with_its_details() -> None:
    world = World()
    order = world.has_a_paid_order()
    early = asks(world, order=order)
    world.clock.forward(5 * DAY)
    order = world.completes(order)
    late = asks(world, "And how late may she come?", order=order)
    answers(world, late)
    world.works_off_the_outbox()
    assert order.due is not None
    world.clock.time = order.due.details_at - timedelta(seconds=1)
    world.purges_what_is_due()
    before = held(world, QUESTION, "how late", "on Tuesday")
    world.clock.forward(HOUR)
    refused = answers(world, late, "Too late.")
    world.purges_what_is_due()

    assert before == [QUESTION, "how late", "on Tuesday"]
    assert refused.status == 404
    assert held(world, QUESTION, "how late", "on Tuesday") == []
    assert not {owner for owner, _ in world.rows.keys} & {early, late}


@pytest.mark.clause("R1")
def test_what_was_written_about_an_open_order_stays_as_long_as_it_is_open() -> None:
    world = World()
    order = world.has_a_paid_order()
    inquiry = asks(world, order=order)
    for _ in range(10):
        world.clock.forward(14 * DAY)
        world.purges_what_is_due()

    assert desk(world)("GET", f"/desk/inquiries/{inquiry}").data["message"] == QUESTION


def test_an_inquiry_about_an_order_whose_details_are_gone_has_a_clock_of_its_own() -> None:
    world = World()
    order = finishes(world)
    world.clock.forward(26 * DAY)
    world.purges_what_is_due()
    inquiry = asks(world, order=order)
    world.clock.forward(27 * DAY)
    world.purges_what_is_due()

    assert answers(world, inquiry).status == 200


def test_inquiries_come_page_by_page_the_newest_first() -> None:
    world = World()
    asked = []
    for _ in range(26):
        world.clock.forward(HOUR)
        asked.append(asks(world))
    first = desk(world)("GET", "/desk/inquiries").data
    rest = desk(world)("GET", "/desk/inquiries", query={"after": first["next"]}).data

    assert [each["inquiry_id"] for each in (*first["items"], *rest["items"])] == asked[::-1]
    assert (len(first["items"]), rest["next"]) == (25, None)


@pytest.mark.clause("R5")
def test_the_longest_thread_takes_no_more_answers_and_goes_whole() -> None:
    world = World()
    inquiry = asks(world, email=BEN)
    given = [answers(world, inquiry, f"Answer {number}.").status for number in range(MOST_ANSWERS)]
    refused = answers(world, inquiry, "One too many.")
    rows = len([key for key in world.rows.held if key[0] == f"inquiry#{inquiry}"])

    assert set(given) == {200}
    assert (refused.status, refused.data["errors"][0]["field"]) == (422, "text")
    assert rows + 1 <= 100  # what a transaction of the database takes, with the data key


def test_an_answer_whose_thread_went_before_its_mail_is_mailed_to_nobody() -> None:
    world = World()
    inquiry = asks(world, email=BEN)
    world.works_off_the_outbox()
    answers(world, inquiry)
    mail = next(ref for ref in world.outbox_queue.refs if ref.sk.startswith("job#answer"))
    world.jobs.add(job(JobKind.ANSWER, mail.pk, world.clock.now(), reference="UNKNOWN1"))
    kept = world.rows.held[mail.pk, mail.sk]
    world.works_off_the_outbox()
    sent = len(world.mailer.to(BEN))
    world.clock.forward(29 * DAY)
    world.purges_what_is_due()
    world.rows.held[mail.pk, mail.sk] = kept  # taken up by a worker before the thread went
    world.works_off_the_outbox()

    assert (sent, len(world.mailer.to(BEN))) == (1, 1)
