"""Inbound e-mail: what the receipt rule's event says, and what is told when something fails."""

from datetime import timedelta
from typing import Any

import pytest

from functions.inbound_email.app import NotHonoured, Worker, received
from picpros.domain.due import Ref
from picpros.domain.person import Suppressed
from tests.fakes.letterbox import letterbox, mailroom, raw
from tests.fakes.log import readable_log
from tests.fakes.outbox import MemoryQueue
from tests.fakes.samples import ANA, START
from tests.fakes.world import World
from tests.functions.events import messages

MESSAGE_ID = "0100abcdef0123456789abcdef"


class BrokenQueue:
    """A queue that nobody can put anything into."""

    def put(self, _ref: Ref) -> None:
        raise ConnectionError(f"cannot take the NO of {ANA.email}")


def fails_once(world: World) -> None:
    nothing: dict[str, str] = {}
    world.inbound.held[MESSAGE_ID] = raw("NO")
    world.rows.meanwhile["suppressions.settle"] = lambda: nothing[f"NO of {ANA.email}"]


def suppressed(world: World) -> Suppressed | None:
    held = world.suppressions.get(world.hasher.address(ANA.email))
    return held.state if held else None


def event(dmarc: str = "PASS") -> dict[str, Any]:
    mail = {
        "messageId": MESSAGE_ID,
        "timestamp": "2027-03-01T18:00:00.000Z",
        "source": ANA.email,
        "destination": ["whoever@the-header-says.example"],
    }
    receipt = {"recipients": ["hello@picpros.example"], "dmarcVerdict": {"status": dmarc}}
    return {"Records": [{"eventSource": "aws:ses", "ses": {"mail": mail, "receipt": receipt}}]}


@pytest.mark.parametrize(("dmarc", "believed"), [("PASS", True), ("FAIL", False), ("GRAY", False), ("", False)])
def test_recipients_and_belief_are_the_services_and_never_the_headers(dmarc: str, believed: bool) -> None:
    found = received(event(dmarc)["Records"][0])

    assert found.recipients == ("hello@picpros.example",)
    assert (found.at, found.envelope_from, found.believed) == (START, ANA.email, believed)


@pytest.mark.parametrize("source", [None, "", "<>"])
def test_an_event_that_leaves_out_who_sent_it_or_a_verdict_is_read_and_believed_nothing(source: str | None) -> None:
    record = event()["Records"][0]
    record["ses"]["mail"]["source"] = source
    del record["ses"]["receipt"]["dmarcVerdict"]
    null = received(record)
    del record["ses"]["mail"]["source"]

    assert (null.envelope_from, null.believed) == (source or "", False)
    assert received(record).envelope_from == ""


@pytest.mark.clause("R7")
def test_a_no_is_honoured() -> None:
    world = World()
    world.has_a_paid_order()
    world.inbound.held[MESSAGE_ID] = raw("NO")
    answer = Worker(letterbox(world), mailroom(world), MemoryQueue(world.steps), world.clock, readable_log()[0]).handle(
        event()
    )

    assert answer == {"mails": 1}
    assert suppressed(world) is Suppressed.OUT


def test_a_mail_that_failed_is_set_aside_and_honoured_by_a_message_that_holds_its_id_alone() -> None:
    world = World()
    world.has_a_paid_order()
    logger, log = readable_log()
    retries = MemoryQueue(world.steps)
    handle = Worker(letterbox(world), mailroom(world), retries, world.clock, logger).handle
    fails_once(world)
    first = handle(event())
    stayed = dict(world.inbound.held)
    again = handle(messages(*retries.refs))

    assert first == {"mails": 1}
    assert MESSAGE_ID in stayed
    assert retries.refs == [Ref(f"mail#{MESSAGE_ID}", "raw")]
    assert again == {"batchItemFailures": []}
    assert suppressed(world) is Suppressed.OUT
    assert (world.inbound.held, world.inbound.envelopes) == ({}, {})
    assert ANA.email not in log.getvalue()


@pytest.mark.clause("R7")
def test_a_mail_whose_event_was_lost_is_found_after_hours_and_its_no_waits_for_a_person() -> None:
    world = World()
    world.has_a_paid_order()
    retries = MemoryQueue(world.steps)
    handle = Worker(letterbox(world), mailroom(world), retries, world.clock, readable_log()[0]).handle
    world.inbound.held[MESSAGE_ID], world.inbound.came[MESSAGE_ID] = raw("NO"), START
    found = [
        handle({"schedule": "left-behind", "at": (START + timedelta(hours=hours)).isoformat()}) for hours in (7, 8, 9)
    ]
    handle(messages(*retries.refs))
    [(reply, _)], _ = world.replies.listed("review", None, 9)

    assert found == [{"queued": 0}, {"queued": 1}, {"queued": 0}]
    assert suppressed(world) is Suppressed.PAUSED
    assert (reply.verdict, reply.at, reply.answerable) == ("out", START, False)
    assert (world.inbound.held, world.inbound.envelopes) == ({}, {})


def test_a_message_about_a_mail_that_came_to_its_end_does_nothing() -> None:
    world = World()
    handle = Worker(letterbox(world), mailroom(world), MemoryQueue(world.steps), world.clock, readable_log()[0]).handle

    assert handle(messages(Ref("mail#gone", "raw"))) == {"batchItemFailures": []}


def test_a_mail_that_fails_again_is_named_to_the_queue_and_stays() -> None:
    world = World()
    logger, log = readable_log()
    retries = MemoryQueue(world.steps)
    handle = Worker(letterbox(world), mailroom(world), retries, world.clock, logger).handle
    fails_once(world)
    handle(event())
    fails_once(world)
    again = handle(messages(*retries.refs))

    assert again == {"batchItemFailures": [{"itemIdentifier": "m0"}]}
    assert set(world.inbound.held) == set(world.inbound.envelopes) == {MESSAGE_ID}
    assert ANA.email not in log.getvalue()


def test_where_not_even_that_can_be_kept_the_event_comes_again_and_nothing_is_told() -> None:
    world = World()
    logger, log = readable_log()
    fails_once(world)

    with pytest.raises(NotHonoured) as caught:
        Worker(letterbox(world), mailroom(world), BrokenQueue(), world.clock, logger).handle(event())

    assert str(caught.value) == MESSAGE_ID
    assert caught.value.__cause__ is None
    assert MESSAGE_ID in world.inbound.held
    assert ANA.email not in log.getvalue()
