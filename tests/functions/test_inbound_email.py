"""Inbound e-mail: what the receipt rule's event says, and what is told when something fails."""

from typing import Any

import pytest

from functions.inbound_email.app import NotHonoured, received, worker
from picpros.domain.person import Suppressed
from tests.fakes.letterbox import letterbox, raw
from tests.fakes.log import readable_log
from tests.fakes.samples import ANA, START
from tests.fakes.world import World


def event(dmarc: str = "PASS") -> dict[str, Any]:
    mail = {
        "messageId": "0100abcdef0123456789abcdef",
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


@pytest.mark.clause("R7")
def test_a_no_is_honoured() -> None:
    world = World()
    world.has_a_paid_order()
    world.inbound.held["0100abcdef0123456789abcdef"] = raw("NO")
    answer = worker(letterbox(world), world.clock, readable_log()[0])(event())
    held = world.suppressions.get(world.hasher.address(ANA.email))

    assert answer == {"mails": 1}
    assert held is not None
    assert held.state is Suppressed.OUT


def test_a_mail_that_failed_stays_and_neither_log_nor_exception_tells_what_it_says() -> None:
    world = World()
    logger, log = readable_log()
    world.inbound.held["0100abcdef0123456789abcdef"] = raw("NO")
    nothing: dict[str, str] = {}
    world.rows.meanwhile["suppressions.settle"] = lambda: nothing[f"NO of {ANA.email}"]

    with pytest.raises(NotHonoured) as caught:
        worker(letterbox(world), world.clock, logger)(event())

    assert str(caught.value) == "0100abcdef0123456789abcdef"
    assert caught.value.__cause__ is None
    assert ANA.email not in log.getvalue()
    assert world.inbound.held
