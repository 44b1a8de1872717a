"""The desk over HTTP: a pause that went along to a corrected address ends there by a person's decision on its reply."""

from datetime import timedelta

import pytest

from picpros.domain.order import Order
from picpros.domain.payment import Settled
from picpros.domain.person import Suppressed, Suppression
from picpros.domain.reply_record import Decision
from picpros.domain.tokens import Subject
from picpros.services.decide_reply import decide_reply
from tests.fakes.world import World
from tests.functions.at_the_desk import desk, replies
from tests.functions.mistyped import MISTYPED, RIGHT, WRONG, corrects, mistyped, stands

WAYS = ["to a promotion", "to the studio", "on the order's thread"]
CAMPAIGN = "0123456789"


def replied(world: World, order: Order, way: str) -> str:
    """Let a doubtful reply come from the mistyped address, and give its id."""
    tokens = {
        "to a promotion": (Subject.CLIENT, f"{order.client_id}{CAMPAIGN}"),
        "on the order's thread": (Subject.ORDER, order.transaction_id.removeprefix("PP-")),
    }
    to = "hello@picpros.example"
    if way in tokens:
        to = f"{world.hasher.sign(*tokens[way])}@{world.studio.reply_domain}"
    return replies(world, to=to, sender=WRONG)


def decides(world: World, reply: str, *, unsubscribe: bool) -> None:
    world.clock.forward(timedelta(minutes=1))
    body = {"unsubscribe": unsubscribe}
    answer = desk(world)("POST", f"/desk/replies/{reply}/decision", body, at=world.clock.now())
    assert answer.status == 200


@pytest.mark.clause("R7")
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("bounced", [False, True])
@pytest.mark.parametrize(("unsubscribe", "expected"), [(True, Suppressed.OUT), (False, Suppressed.LIFTED)])
def test_what_is_decided_holds_for_the_address_to_which_the_order_was_corrected_meanwhile(
    way: str, bounced: bool, unsubscribe: bool, expected: Suppressed
) -> None:
    world, order = mistyped()
    world.campaigns.claim(CAMPAIGN, order.client_id or "", at=world.clock.now())
    reply = replied(world, order, way)
    if bounced:
        bounce = Suppression(Suppressed.BOUNCED, world.clock.now(), "a bounce")
        world.suppressions.settle(world.hasher.address(WRONG), bounce, None)
    corrects(world, order)
    paused = stands(world, RIGHT)
    decides(world, reply, unsubscribe=unsubscribe)

    assert (paused, stands(world, RIGHT)) == (Suppressed.PAUSED, expected)
    assert stands(world, WRONG) is (Suppressed.BOUNCED if bounced and not unsubscribe else expected)
    counted = unsubscribe and way == "to a promotion"
    assert world.campaigns.counts(CAMPAIGN)["unsubscribed"] == counted


@pytest.mark.clause("R7")
@pytest.mark.parametrize("way", WAYS)
def test_a_no_that_was_found_after_the_correction_is_confirmed_to_the_corrected_address(way: str) -> None:
    world, order = mistyped()
    reply = replied(world, order, way)
    corrects(world, order)
    decides(world, reply, unsubscribe=True)
    world.works_off_the_outbox()

    assert [mail.to for mail in world.mailer.sent if "no more promotions" in mail.subject] == [RIGHT]


def test_a_reply_whose_pause_went_along_twice_is_noted_once() -> None:
    world, order = mistyped()
    reply = replied(world, order, "to the studio")
    corrects(world, order)
    corrects(world, order, "anna@client.example")
    found, _ = world.replies.read(reply)

    assert found.also_of == (order.transaction_id,)


@pytest.mark.clause("R7")
@pytest.mark.parametrize(("decision", "expected"), [(Decision.NOT, Suppressed.LIFTED), (Decision.OUT, Suppressed.OUT)])
def test_a_decision_in_the_very_moment_of_the_correction_holds_for_both_addresses(
    decision: Decision, expected: Suppressed
) -> None:
    world, order = mistyped()
    reply, now = replied(world, order, "to the studio"), world.clock.now()
    judge = world.office().judge()
    world.rows.meanwhile["orders.correct"] = lambda: decide_reply(
        reply, decision, role="owner", at=now, now=now, judge=judge
    )
    corrects(world, order)

    assert (stands(world, WRONG), stands(world, RIGHT)) == (expected, expected)


def test_a_reply_is_decided_where_the_corrected_order_is_gone_as_nobody_paid_for_it() -> None:
    world = World()
    order = world.takes_an_order(MISTYPED).order
    reply = replied(world, order, "to the studio")
    corrects(world, order)
    paused = stands(world, RIGHT)
    world.payments.settle("cs_1", Settled.EXPIRED)
    world.hears_of("cs_1")
    world.clock.forward(timedelta(days=3))
    world.purges_what_is_due()
    decides(world, reply, unsubscribe=False)

    assert paused is Suppressed.PAUSED
    assert world.orders.find(order.transaction_id) is None
    assert stands(world, WRONG) is Suppressed.LIFTED


def test_a_reply_that_is_gone_keeps_nobody_from_correcting_an_address() -> None:
    world, order = mistyped()
    held = Suppression(Suppressed.PAUSED, world.clock.now(), "reply", frozenset({"REPLYGONE"}))
    world.suppressions.settle(world.hasher.address(WRONG), held, None)
    answer = corrects(world, order)

    assert (answer.status, stands(world, RIGHT)) == (200, Suppressed.PAUSED)
