"""What the world says of our mails: outcomes as SES's simulator has them, and events by a rule to a function."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from flask import Flask

from functions.inbound_email.feedback import feedback
from local.intrinsics import TemplateError
from local.mail import Feedback, Inbound, Outbound, OutgoingMail
from local.mail.outcomes import Outcome, simulated
from local.mail.web import blueprint
from local.rules import Rule, rules
from local.runner import destinations
from local.template import Templates
from picpros.domain.feedback import FeedbackKind
from tests.adapters.world import read_templates

RAW = b"From: Studio <hello@studio.test>\r\nTo: kim@x.example\r\nSubject: Spring\r\n\r\nHello\r\n"
RULE = Rule({"source": ["aws.ses"], "detail": {"mail": {"tags": {"ses:configuration-set": ["set"]}}}}, ["Inbound"])


class World:
    """The world's mailboxes, and a function that fails as often as a test says."""

    def __init__(self, clock: Any, folder: Path) -> None:
        self._clock, self._folder = clock, folder
        self.events: list[tuple[str, dict[str, Any]]] = []
        self.fails = 0
        self.start()

    def start(self) -> None:
        self.feedback = Feedback(self._folder, self._clock, invoke=self._invoke)
        self.feedback.rules, self.feedback.destinations = [RULE], {"set": {"bounce", "complaint"}}
        self.outbound = Outbound(self._folder, self._clock, self.feedback)

    def stop(self) -> None:
        self.outbound.stop()
        self.feedback.stop()

    def sends(self, to: str, configuration: str = "set") -> None:
        mail = OutgoingMail("0100-1", "hello@studio.test", (to,), RAW, configuration, (("campaign", "SPRING1"),))
        self.outbound.send(mail)

    def _invoke(self, function: str, event: dict[str, Any]) -> bool:
        self.events.append((function, event))
        self.fails -= 1
        return self.fails < 0


@pytest.fixture
def sender(world: Any, tmp_path: Path) -> Iterator[World]:
    made = World(world.clock, tmp_path / "mail")
    yield made
    made.stop()


@pytest.mark.parametrize(
    ("address", "outcome"),
    [
        ("bounce@simulator.example", Outcome.BOUNCE),
        ("Bounce+Ada@Simulator.Example", Outcome.BOUNCE),
        ("soft+1@simulator.example", Outcome.SOFT),
        ("complaint@simulator.amazonses.com", Outcome.COMPLAINT),
        ("success@simulator.example", Outcome.DELIVERED),
        ("bounce@client.example", Outcome.DELIVERED),
        ("ada+bounce@simulator.example", Outcome.DELIVERED),
    ],
)
def test_addresses_of_the_simulator_do_what_their_name_says(address: str, outcome: Outcome) -> None:
    assert simulated(address) is outcome


@pytest.mark.parametrize(
    ("address", "arrives", "kind"),
    [
        ("bounce@simulator.example", False, FeedbackKind.HARD),
        ("soft@simulator.example", False, FeedbackKind.SOFT),
        ("complaint@simulator.example", True, FeedbackKind.COMPLAINT),
    ],
)
def test_the_function_hears_an_event_that_it_can_read(
    sender: World, address: str, arrives: bool, kind: FeedbackKind
) -> None:
    sender.sends(address)
    done = sender.feedback.run_due()
    [(function, event)] = sender.events
    read = feedback(event["detail"])

    assert (done, function, sender.feedback.run_due(), sender.feedback.next_due()) == (1, "Inbound", 0, None)
    assert bool(sender.outbound.mails(address)) is arrives
    assert read is not None
    assert (read.kind, read.addresses, read.campaign_id) == (kind, (address,), "SPRING1")


def test_an_address_does_what_was_said_of_it_until_something_else_is_said(sender: World) -> None:
    app = Flask(__name__)
    unused: Inbound = None  # type: ignore[assignment]
    app.register_blueprint(blueprint(sender.outbound, unused, sender.feedback))
    web = app.test_client()
    refused = [web.post("/_local/outcomes", json=each).status_code for each in ({}, [], {"to": "a", "outcome": "x"})]
    for outcome in ("bounce", "delivered"):
        assert web.post("/_local/outcomes", json={"to": "Kim@x.example", "outcome": outcome}).status_code == 200
        sender.sends("kim@x.example")
    sender.feedback.run_due()

    assert refused == [400, 400, 400]
    assert (len(sender.outbound.mails("kim@x.example")), len(sender.events)) == (1, 1)


@pytest.mark.parametrize("configuration", ["", "another"])
def test_a_configuration_set_without_a_destination_tells_nobody(sender: World, configuration: str) -> None:
    sender.sends("bounce@simulator.example", configuration)

    assert sender.feedback.next_due() is None


def test_what_was_not_told_yet_is_told_after_a_restart(sender: World) -> None:
    sender.sends("bounce@simulator.example")
    sender.stop()
    sender.start()

    assert (sender.feedback.run_due(), len(sender.events)) == (1, 1)


def test_a_function_that_fails_is_called_three_times_with_the_same_event(world: Any, sender: World) -> None:
    sender.fails = 3
    sender.sends("bounce@simulator.example")
    while (due := sender.feedback.next_due()) is not None:
        world.clock.move_to(max(due, world.clock.now()) + timedelta(milliseconds=1))
        sender.feedback.run_due()

    assert len(sender.events) == 3
    assert sender.events[0] == sender.events[2]


@pytest.mark.parametrize(
    ("pattern", "taken"),
    [
        ({"source": ["aws.ses", "ours"]}, True),
        ({"source": ["ours"]}, False),
        ({"nothing": ["aws.ses"]}, False),
        ({"source": {"deeper": ["aws.ses"]}}, False),
        ({"detail": {"mail": {"tags": {"a": ["2"]}}}, "source": ["aws.ses"]}, True),
        ({"detail": {"mail": {"tags": {"a": ["3"]}}}}, False),
    ],
)
def test_a_rule_takes_what_has_all_that_it_asks_for(pattern: dict[str, Any], taken: bool) -> None:
    event = {"source": "aws.ses", "detail": {"mail": {"tags": {"a": ["1", "2"]}}}}

    assert Rule(pattern, []).takes(event) is taken


def test_the_templates_have_bounces_and_complaints_told_to_the_inbound_function() -> None:
    templates = read_templates({})
    [rule] = rules(templates)

    assert destinations(templates) == {"picpros-mail": {"bounce", "complaint"}}
    assert rule.functions == ["picpros-InboundEmailFunction"]
    assert rule.pattern["detail"]["mail"]["tags"] == {"ses:configuration-set": ["picpros-mail"]}


def test_a_pattern_that_is_more_than_exact_texts_stops_the_start() -> None:
    class Odd(Templates):
        def of_type(self, kind: str) -> Any:
            [found] = read_templates({}).of_type(kind)
            found.properties["EventPattern"] = {"source": [{"prefix": "aws."}]}
            return [found]

    with pytest.raises(TemplateError, match="exact texts"):
        rules(Odd.__new__(Odd))
