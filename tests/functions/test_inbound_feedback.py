"""Bounces and complaints as EventBridge brings them, and what is told when something fails."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from functions.inbound_email.app import NotHonoured, Worker
from functions.inbound_email.feedback import feedback
from picpros.domain.due import Ref
from picpros.domain.feedback import Feedback, FeedbackKind
from picpros.domain.person import Suppressed
from tests.fakes.letterbox import letterbox, mailroom
from tests.fakes.log import readable_log
from tests.fakes.outbox import MemoryQueue
from tests.fakes.samples import ANA
from tests.fakes.world import World
from tests.functions.events import messages

NUMBER = "01000157c44f053b-61b59c11-9236-11e6-8f96-7be8aexample-000000"
AT = "2027-03-01T18:00:02.669Z"
BOUNCE = {
    "bounceType": "Permanent",
    "bounceSubType": "General",
    "bouncedRecipients": [
        {"emailAddress": ANA.email, "action": "failed", "status": "5.1.1", "diagnosticCode": "smtp; 550 user unknown"}
    ],
    "timestamp": AT,
    "feedbackId": NUMBER,
    "reportingMTA": "dsn; mta.client.example",
}
COMPLAINT = {
    "complainedRecipients": [{"emailAddress": ANA.email}],
    "timestamp": AT,
    "feedbackId": NUMBER,
    "complaintSubType": None,
    "userAgent": "AnyCompany Feedback Loop (V0.01)",
    "complaintFeedbackType": "abuse",
    "arrivalDate": AT,
}
TAGS = {"ses:configuration-set": ["picpros-mail"], "campaign": ["0123456789"], "client": ["0123456789ABCDEFGHJKMNPQRS"]}


def detail(**told: Any) -> dict[str, Any]:
    """Shape it as SES documents its events."""
    mail = {
        "timestamp": "2027-03-01T18:00:00.012Z",
        "source": "Picpros Studio <hello@picpros.example>",
        "sendingAccountId": "123456789012",
        "messageId": "EXAMPLE7c191be45-e9aedb9a-02f9-4d12-a87d-dd0099a07f8a-000000",
        "destination": [ANA.email],
        "headersTruncated": False,
        "headers": [{"name": "To", "value": ANA.email}],
        "commonHeaders": {"to": [ANA.email], "subject": "Spring offer"},
        "tags": TAGS,
    }
    return {"eventType": "Complaint" if "complaint" in told else "Bounce", "mail": mail, **told}


def event(**told: Any) -> dict[str, Any]:
    given = detail(**told)
    name = {"Bounce": "Email Bounced", "Complaint": "Email Complaint Received"}[given["eventType"]]
    return {"version": "0", "id": "1", "detail-type": name, "source": "aws.ses", "time": AT, "detail": given}


def studio() -> tuple[World, MemoryQueue, Worker, Any]:
    world = World()
    world.has_a_paid_order()
    logger, log = readable_log()
    retries = MemoryQueue(world.steps)
    return world, retries, Worker(letterbox(world), mailroom(world), retries, world.clock, logger), log


def suppressed(world: World) -> Suppressed | None:
    held = world.suppressions.get(world.hasher.address(ANA.email))
    return held.state if held else None


def fails_once(world: World) -> None:
    nothing: dict[str, str] = {}
    world.rows.meanwhile["suppressions.settle"] = lambda: nothing[f"bounce of {ANA.email}"]


@pytest.mark.parametrize(
    ("kind", "expected"),
    [("Permanent", FeedbackKind.HARD), ("Transient", FeedbackKind.SOFT), ("Undetermined", FeedbackKind.SOFT)],
)
def test_a_bounce_is_read_as_what_it_is(kind: str, expected: FeedbackKind) -> None:
    at = datetime(2027, 3, 1, 18, 0, 2, 669000, tzinfo=UTC)
    found = feedback(detail(bounce={**BOUNCE, "bounceType": kind}))

    assert found == Feedback(NUMBER, expected, at, (ANA.email,), "0123456789", "0123456789ABCDEFGHJKMNPQRS")


@pytest.mark.parametrize("kind", ["abuse", "fraud", "other", None])
def test_a_complaint_is_one_whatever_it_calls_itself(kind: str | None) -> None:
    found = feedback(detail(complaint={**COMPLAINT, "complaintFeedbackType": kind}))

    assert found is not None
    assert (found.kind, found.addresses) == (FeedbackKind.COMPLAINT, (ANA.email,))


@pytest.mark.parametrize(
    "told",
    [
        detail(complaint={**COMPLAINT, "complaintFeedbackType": "not-spam"}),
        detail(bounce={**BOUNCE, "bounceType": "Transient", "bouncedRecipients": [{"emailAddress": ANA.email}]}),
        {**detail(bounce=BOUNCE), "eventType": "Delivery"},
        {**detail(delivery={}), "eventType": "Delivery"},
    ],
)
def test_a_vacation_a_way_out_of_the_spam_and_a_delivery_ask_nothing(told: dict[str, Any]) -> None:
    assert feedback(told) is None


@pytest.mark.parametrize(
    ("named", "expected"),
    [
        (f"Ana <{ANA.email}>", ANA.email),
        ("nobody knows", ANA.email),
        ("", ANA.email),
        ("other@client.example", "other@client.example"),
    ],
)
def test_who_it_is_about_is_who_it_names_or_else_whom_the_mail_went_to(named: str, expected: str) -> None:
    found = feedback(detail(bounce={**BOUNCE, "bouncedRecipients": [{"emailAddress": named}]}))

    assert found is not None
    assert found.addresses == (expected,)


@pytest.mark.parametrize("tags", [None, {}, {"campaign": []}, {"campaign": ["a#b"], "client": ["../x"]}])
def test_tags_that_are_none_of_ours_name_no_promotion(tags: dict[str, list[str]] | None) -> None:
    told = detail(bounce=BOUNCE)
    found = feedback({**told, "mail": {**told["mail"], "tags": tags}})

    assert found is not None
    assert (found.campaign_id, found.client_id) == (None, None)


def test_an_id_that_is_none_is_refused_and_not_told() -> None:
    with pytest.raises(ValueError, match="feedback id") as refused:
        feedback(detail(bounce={**BOUNCE, "feedbackId": f"x/../{ANA.email}"}))

    assert ANA.email not in str(refused.value)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ({"bounce": BOUNCE}, Suppressed.BOUNCED),
        ({"bounce": {**BOUNCE, "bounceType": "Transient"}}, None),
        ({"complaint": COMPLAINT}, Suppressed.COMPLAINED),
    ],
)
def test_an_event_is_heard(told: dict[str, Any], expected: Suppressed | None) -> None:
    world, retries, worker, _ = studio()
    answer = worker.handle(event(**told))

    assert (answer, suppressed(world), retries.refs) == ({"feedback": 1}, expected, [])


def test_an_event_that_asks_nothing_does_nothing() -> None:
    world, _, worker, _ = studio()
    answer = worker.handle(event(complaint={**COMPLAINT, "complaintFeedbackType": "not-spam"}))

    assert (answer, suppressed(world)) == ({"feedback": 0}, None)


def test_one_that_failed_is_set_aside_and_heard_by_a_message_that_holds_its_id_alone() -> None:
    world, retries, worker, log = studio()
    fails_once(world)
    worker.handle(event(bounce=BOUNCE))
    aside = dict(world.inbound.told)
    again = [worker.handle(messages(*retries.refs)) for _ in range(2)]

    assert set(aside) == {NUMBER}
    assert retries.refs == [Ref(f"feedback#{NUMBER}", "raw")]
    assert again == [{"batchItemFailures": []}] * 2
    assert (suppressed(world), world.inbound.told) == (Suppressed.BOUNCED, {})
    assert ANA.email not in log.getvalue() + json.dumps([each.to_message() for each in retries.refs])


def test_where_not_even_that_can_be_kept_the_event_comes_again_and_nothing_is_told() -> None:
    world, retries, worker, log = studio()
    fails_once(world)

    def broken(_ref: Ref) -> None:
        raise ConnectionError(f"cannot take the bounce of {ANA.email}")

    retries.put = broken  # type: ignore[method-assign]
    with pytest.raises(NotHonoured) as caught:
        worker.handle(event(bounce=BOUNCE))

    assert str(caught.value) == NUMBER
    assert ANA.email not in log.getvalue()
