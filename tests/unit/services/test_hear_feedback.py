"""Bounces and complaints: who cannot be reached, or took a mail for spam, gets no promotion any more."""

from dataclasses import replace
from datetime import timedelta

import pytest

from picpros.domain.campaign import SendState
from picpros.domain.feedback import SOFT_WITHIN, Feedback, FeedbackKind
from picpros.domain.ledger import Entry
from picpros.domain.person import Suppressed, Suppression
from picpros.services.hear_feedback import hear_again, hear_feedback
from tests.fakes.deaths import deaths
from tests.fakes.letterbox import STRANGER, mailroom
from tests.fakes.rows import Row
from tests.fakes.samples import ANA, DAY
from tests.fakes.world import World

CAMPAIGN = "0123456789"
NUMBER = "0100017A-BOUNCE"
FORMER = "ana.before@client.example"


def studio() -> World:
    """A studio with one client who got one promotion."""
    world = World()
    order = world.has_a_paid_order()
    world.campaigns.claim(CAMPAIGN, order.client_id or "", at=world.clock.now())
    world.campaigns.settle(CAMPAIGN, order.client_id or "", SendState.SENT)
    return world


def ana_of(world: World) -> str:
    client = world.clients.by_address(world.hasher.address(ANA.email))
    assert client is not None
    return client.client_id


def told(world: World, kind: FeedbackKind, number: str = NUMBER, **changes: object) -> Feedback:
    first = Feedback(number, kind, world.clock.now(), (ANA.email,), CAMPAIGN, ana_of(world))
    return replace(first, **changes)  # type: ignore[arg-type]


def hear(world: World, feedback: Feedback) -> None:
    hear_feedback(feedback, now=world.clock.now(), room=mailroom(world))


def state(world: World, email: str = ANA.email) -> Suppressed | None:
    held = world.suppressions.get(world.hasher.address(email))
    return held.state if held else None


def counts(world: World) -> dict[str, int]:
    return {name: count for name, count in world.campaigns.counts(CAMPAIGN).items() if count}


@pytest.mark.clause("R7")
@pytest.mark.parametrize(
    ("kind", "expected", "shown", "entry"),
    [
        (FeedbackKind.HARD, Suppressed.BOUNCED, {"bounced": 1}, (Entry.PAUSED, "bounced")),
        (FeedbackKind.COMPLAINT, Suppressed.COMPLAINED, {"sent": 1, "complained": 1}, (Entry.OPTED_OUT, "complained")),
    ],
)
def test_the_first_hard_bounce_or_complaint_suppresses_and_shows_on_the_promotion(
    kind: FeedbackKind, expected: Suppressed, shown: dict[str, int], entry: tuple[Entry, str]
) -> None:
    world = studio()
    entered = len(world.rows.ledger)
    for _ in range(2):
        hear(world, told(world, kind))
    [written] = world.rows.ledger[entered:]

    assert (state(world), counts(world)) == (expected, shown)
    assert (written.kind, written.detail) == entry
    assert written.subject == f"client#{ana_of(world)}"


def test_soft_bounces_suppress_with_the_third_report_and_not_with_one_told_three_times() -> None:
    world, states = studio(), []
    for number in ("0100-FIRST", "0100-FIRST", "0100-FIRST", "0100-SECOND", "0100-THIRD"):
        hear(world, told(world, FeedbackKind.SOFT, number))
        states.append(state(world))

    assert states == [None, None, None, None, Suppressed.BOUNCED]
    assert counts(world) == {"bounced": 1}


def test_soft_bounces_that_lie_over_thirty_days_apart_are_forgotten() -> None:
    world = studio()
    for number in range(4):
        hear(world, told(world, FeedbackKind.SOFT, f"0100-{number}"))
        world.clock.forward(SOFT_WITHIN / 2)

    assert state(world) is None


@pytest.mark.clause("R7")
def test_soft_bounces_from_before_an_own_opt_in_are_forgotten() -> None:
    world, states = studio(), []
    for number in range(6):
        if number == 3:
            world.clock.forward(timedelta(hours=1))
            yes = Suppression(Suppressed.OPTED_IN, world.clock.now(), "newsletter")
            world.suppressions.settle(world.hasher.address(ANA.email), yes, None)
        world.clock.forward(DAY)
        hear(world, told(world, FeedbackKind.SOFT, f"0100017A-{number:04}"))
        states.append(state(world))

    assert states == [None, None, Suppressed.BOUNCED, Suppressed.OPTED_IN, Suppressed.OPTED_IN, Suppressed.BOUNCED]


def test_a_bounce_of_an_invoice_suppresses_and_concerns_no_promotion() -> None:
    world = studio()
    hear(world, told(world, FeedbackKind.HARD, campaign_id=None, client_id=None))

    assert (state(world), counts(world)) == (Suppressed.BOUNCED, {"sent": 1})


def test_a_stranger_is_suppressed_by_hash_and_entered_under_the_reports_id() -> None:
    world = studio()
    hear(world, told(world, FeedbackKind.HARD, addresses=(STRANGER,), campaign_id=None, client_id=None))

    assert state(world, STRANGER) is Suppressed.BOUNCED
    assert world.rows.ledger[-1].subject == f"message#{NUMBER}"
    assert STRANGER not in repr((world.rows.suppressions, world.rows.ledger, world.rows.steps))


@pytest.mark.parametrize("own", ["studio@picpros.example", "Hello@PICPROS.example", "1ac7@reply.picpros.example"])
def test_a_bounce_of_the_studios_own_mailbox_suppresses_nobody(own: str) -> None:
    world = studio()
    before = dict(world.rows.suppressions)
    hear(world, told(world, FeedbackKind.HARD, addresses=(own,), campaign_id=None, client_id=None))

    assert world.rows.suppressions == before


@pytest.mark.clause("R7")
@pytest.mark.parametrize(
    ("kind", "elsewhere"), [(FeedbackKind.COMPLAINT, Suppressed.COMPLAINED), (FeedbackKind.HARD, None)]
)
@pytest.mark.parametrize("about", [ANA.email, FORMER])
def test_a_complaint_holds_for_a_persons_other_addresses_and_a_bounce_for_its_own(
    about: str, kind: FeedbackKind, elsewhere: Suppressed | None
) -> None:
    world = studio()
    former = world.hasher.address(FORMER)
    world.rows.held[f"email#{former}", "former"] = Row(ana_of(world))
    world.rows.held[f"client#{ana_of(world)}", f"former#{former}"] = Row(None)
    hear(world, told(world, kind, addresses=(about,), campaign_id=None, client_id=None))

    assert state(world, about) is not None
    assert state(world, FORMER if about == ANA.email else ANA.email) is elsewhere


@pytest.mark.clause("R7")
@pytest.mark.parametrize("kind", FeedbackKind)
def test_nothing_weakens_a_no(kind: FeedbackKind) -> None:
    world = studio()
    said = Suppression(Suppressed.OUT, world.clock.now() - DAY, "reply")
    world.suppressions.settle(world.hasher.address(ANA.email), said, None)
    for number in range(3):
        hear(world, told(world, kind, f"0100-{number}"))

    assert state(world) is Suppressed.OUT


@pytest.mark.clause("R7")
def test_a_complaint_told_late_does_not_undo_what_the_client_asked_for_afterwards() -> None:
    world = studio()
    asked = Suppression(Suppressed.OPTED_IN, world.clock.now(), "own_page")
    world.suppressions.settle(world.hasher.address(ANA.email), asked, None)
    hear(world, told(world, FeedbackKind.COMPLAINT, at=world.clock.now() - timedelta(hours=1)))

    assert state(world) is Suppressed.OPTED_IN


@pytest.mark.parametrize("kind", FeedbackKind)
def test_wherever_it_dies_the_next_try_comes_to_the_same_end(kind: FeedbackKind) -> None:
    def third(world: World) -> None:
        world.inbound.set_feedback_aside(told(world, kind, "0100-THIRD"))
        hear_again("0100-THIRD", now=world.clock.now(), room=mailroom(world))

    def two_before() -> World:
        world = studio()
        for number in ("0100-FIRST", "0100-SECOND"):
            hear(world, told(world, FeedbackKind.SOFT, number, campaign_id=None))
        return world

    died = 0
    for world in deaths(two_before, third):
        died += 1
        third(world)

        complained = kind is FeedbackKind.COMPLAINT
        assert state(world) is (Suppressed.COMPLAINED if complained else Suppressed.BOUNCED)
        assert counts(world) == ({"sent": 1, "complained": 1} if complained else {"bounced": 1})
        assert world.inbound.told == {}
        assert sum(each.detail in ("bounced", "complained") for each in world.rows.ledger) == 1

    assert died >= 3


def test_what_came_to_its_end_is_not_heard_again() -> None:
    world = studio()
    hear_again(NUMBER, now=world.clock.now(), room=mailroom(world))

    assert state(world) is None
