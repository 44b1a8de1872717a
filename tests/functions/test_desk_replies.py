"""The desk over HTTP: replies that might be a NO are decided on by a person."""

from datetime import timedelta

import pytest

from picpros.domain.due import Due, DueKind
from picpros.domain.ledger import Entry
from picpros.domain.person import Suppressed, Suppression
from picpros.domain.reply_record import Reply, ReplyText
from picpros.domain.tokens import Subject
from picpros.services.promotions import choose_promotions
from tests.fakes.samples import ANA
from tests.fakes.world import World
from tests.functions.at_the_desk import desk, replies
from tests.functions.events import Answer
from tests.unit.services.test_correct_profile import corrects
from tests.unit.services.visitors import client_of, confirm, mailed_token, said

MINUTE = timedelta(minutes=1)
CAMPAIGN = "0123456789"


def decides(world: World, reply: str, *, unsubscribe: object) -> Answer:
    world.clock.forward(MINUTE)
    body = {"unsubscribe": unsubscribe}
    return desk(world)("POST", f"/desk/replies/{reply}/decision", body, at=world.clock.now())


def stands(world: World) -> Suppressed | None:
    held = world.suppressions.get(world.hasher.address(ANA.email))
    return held.state if held else None


def listed(world: World, state: str) -> list[str]:
    return [each["reply_id"] for each in desk(world)("GET", "/desk/replies", query={"state": state}).data["items"]]


def studio() -> World:
    world = World()
    order = world.has_a_paid_order()
    world.campaigns.claim(CAMPAIGN, order.client_id or "", at=world.clock.now())
    return world


def confirmations(world: World) -> int:
    world.works_off_the_outbox()
    return sum("no more promotions" in mail.subject for mail in world.mailer.to(ANA.email))


@pytest.mark.clause("R7")
def test_a_yes_to_unsubscribe_is_the_no_that_a_clear_reply_would_have_been() -> None:
    world = studio()
    reply = replies(world)
    paused = stands(world)
    answer = decides(world, reply, unsubscribe=True)
    entered = [each.kind for each in world.rows.ledger]

    assert paused is Suppressed.PAUSED
    assert (answer.status, answer.data["state"], answer.data["unsubscribe"]) == (200, "done", True)
    assert stands(world) is Suppressed.OUT
    assert entered[-2:] == [Entry.OPTED_OUT, Entry.REPLY_DECIDED]
    assert confirmations(world) == 1
    assert (listed(world, "review"), listed(world, "done")) == ([], [reply])


@pytest.mark.clause("R7")
def test_decided_twice_is_decided_once_and_a_no_is_never_taken_back() -> None:
    world = studio()
    reply = replies(world)
    first, again = (decides(world, reply, unsubscribe=True) for _ in range(2))
    back = decides(world, reply, unsubscribe=False)

    assert (again.status, again.data) == (200, first.data)
    assert (back.status, back.kind) == (409, "no-is-permanent")
    assert stands(world) is Suppressed.OUT
    assert confirmations(world) == 1


@pytest.mark.clause("R7")
def test_a_reply_that_is_no_no_ends_its_pause_and_may_still_turn_out_to_be_one() -> None:
    world = studio()
    reply = replies(world)
    first, again = (decides(world, reply, unsubscribe=False) for _ in range(2))
    lifted = stands(world)
    entered = [each.kind for each in world.rows.ledger]
    after_all = decides(world, reply, unsubscribe=True)

    assert (first.status, first.data["state"], first.data["unsubscribe"]) == (200, "shown", False)
    assert again.data == first.data
    assert lifted is Suppressed.LIFTED
    assert entered[-2:] == [Entry.REPLY_DECIDED, Entry.PAUSE_LIFTED]
    assert (after_all.status, stands(world)) == (200, Suppressed.OUT)


@pytest.mark.clause("R7")
def test_a_pause_stays_until_every_reply_that_made_it_was_read() -> None:
    world = studio()
    one = replies(world, number=1)
    other = replies(world, "No, but maybe the green one?", number=2)
    decides(world, one, unsubscribe=False)
    between = stands(world)
    decides(world, other, unsubscribe=False)

    assert (between, stands(world)) == (Suppressed.PAUSED, Suppressed.LIFTED)


@pytest.mark.clause("R7")
@pytest.mark.parametrize("state", [Suppressed.OUT, Suppressed.REFUSED, Suppressed.BOUNCED, Suppressed.COMPLAINED])
def test_nothing_but_the_pause_of_that_reply_is_lifted(state: Suppressed) -> None:
    world = studio()
    reply = replies(world)
    said = Suppression(state, world.clock.now(), "a test")
    world.suppressions.settle(world.hasher.address(ANA.email), said, None)
    decides(world, reply, unsubscribe=False)

    assert stands(world) is state


@pytest.mark.clause("R7")
def test_an_own_later_yes_stands_against_a_decision_on_what_was_said_before_it() -> None:
    world = studio()
    reply = replies(world)
    world.clock.forward(MINUTE)
    client = world.clients.by_address(world.hasher.address(ANA.email))
    assert client is not None
    now = world.clock.now()
    choose_promotions(client, wanted=True, at=now, now=now, desk=world.reception())
    decides(world, reply, unsubscribe=True)

    assert stands(world) is Suppressed.OPTED_IN


@pytest.mark.clause("R7")
def test_of_two_of_the_staff_who_decide_at_once_the_no_is_not_lost() -> None:
    for mine in (True, False):
        world = studio()
        reply = replies(world)
        world.rows.meanwhile["reply.decide"] = lambda: decides(world, reply, unsubscribe=not mine)  # noqa: B023
        answer = decides(world, reply, unsubscribe=mine)

        assert answer.status == (200 if mine else 409)
        assert stands(world) is Suppressed.OUT
        assert listed(world, "done") == [reply]
        assert confirmations(world) == 1


@pytest.mark.clause("R7")
def test_a_pause_that_a_crash_left_standing_ends_with_the_next_try() -> None:
    world = studio()
    reply = replies(world)
    world.survives(lambda: decides(world, reply, unsubscribe=False), fatal=1)
    between = stands(world)
    again = decides(world, reply, unsubscribe=False)

    assert (between, again.status, stands(world)) == (Suppressed.PAUSED, 200, Suppressed.LIFTED)


@pytest.mark.clause("R7")
def test_a_no_on_an_orders_thread_is_the_no_of_the_orders_client() -> None:
    world = World()
    order = world.has_a_paid_order()
    reply = replies(world, "NO", to=world.mailer.sent[0].reply_to or "")
    decides(world, reply, unsubscribe=True)

    assert order.client_id is not None
    assert stands(world) is Suppressed.OUT


@pytest.mark.clause("R7")
def test_a_no_of_somebody_unknown_is_kept_by_the_hash_of_where_it_came_from() -> None:
    world = World()
    reply = replies(world, sender="carl@elsewhere.example")
    decides(world, reply, unsubscribe=True)
    held = world.suppressions.get(world.hasher.address("carl@elsewhere.example"))

    assert held is not None
    assert held.state is Suppressed.OUT
    assert world.mailer.to("carl@elsewhere.example") == []


@pytest.mark.parametrize("value", [None, "yes", 1, "true"])
def test_a_decision_is_true_or_false(value: object) -> None:
    world = studio()
    answer = decides(world, replies(world), unsubscribe=value)

    assert (answer.status, answer.data["errors"][0]["field"]) == (422, "unsubscribe")
    assert stands(world) is Suppressed.PAUSED


@pytest.mark.parametrize("which", ["0" * 26, "x"])
def test_an_unknown_reply_is_not_found(which: str) -> None:
    assert decides(World(), which, unsubscribe=True).status == 404


@pytest.mark.clause("R5")
def test_a_decided_reply_lives_no_longer_than_it_would_have() -> None:
    world = studio()
    reply = replies(world)
    due = world.rows.held[f"reply#{reply}", "record"].due
    decides(world, reply, unsubscribe=True)

    assert world.rows.held[f"reply#{reply}", "record"].due == due
    assert due is not None
    world.clock.time = due.due_at
    world.purges_what_is_due()
    assert (f"reply#{reply}", "record") not in world.rows.held
    assert stands(world) is Suppressed.OUT


@pytest.mark.clause("U7")
def test_campaigns_are_listed_the_newest_first() -> None:
    world = World()
    made = []
    for number in range(51):
        world.clock.forward(MINUTE)
        form = {"name": f"Light {number}", "subject": "Light", "body": "Hello"}
        made.append(desk(world)("POST", "/desk/campaigns", form, at=world.clock.now()).data["campaign_id"])
    first = desk(world)("GET", "/desk/campaigns").data
    rest = desk(world)("GET", "/desk/campaigns", query={"after": first["next"]}).data

    assert [each["campaign_id"] for each in (*first["items"], *rest["items"])] == made[::-1]
    assert first["items"][0] == {
        "campaign_id": made[-1],
        "name": "Light 50",
        "subject": "Light",
        "state": "draft",
        "recipients": 0,
        "created_at": "2027-03-01T18:51:00Z",
        "told_at": None,
    }


@pytest.mark.clause("R7")
def test_a_no_that_a_person_found_in_the_answer_to_a_promotion_counts_for_that_promotion() -> None:
    world = studio()
    client = world.clients.by_address(world.hasher.address(ANA.email))
    assert client is not None
    signed = world.hasher.sign(Subject.CLIENT, f"{client.client_id}{CAMPAIGN}")
    reply = replies(world, to=f"{signed}@{world.studio.reply_domain}")
    before = world.campaigns.counts(CAMPAIGN)["unsubscribed"]
    decides(world, reply, unsubscribe=True)

    assert (before, world.campaigns.counts(CAMPAIGN)["unsubscribed"]) == (0, 1)


@pytest.mark.clause("R7")
@pytest.mark.parametrize("sender", ["", "taro..yamada.@docomo.example"])
@pytest.mark.parametrize("unsubscribe", [True, False])
def test_a_reply_that_says_nowhere_whose_it_is_is_decided_and_changes_nobody(unsubscribe: bool, sender: str) -> None:
    world = studio()
    unknown = Reply("REPLYX001", world.clock.now(), "unsure", "mixed", "review")
    ends = Due.on(DueKind.PURGE, world.clock.now() + timedelta(days=28))
    world.replies.add(unknown, ReplyText(sender, "", "NO?"), due=ends, jobs=())
    before, sent = dict(world.rows.suppressions), len(world.mailer.sent)
    answer = decides(world, unknown.reply_id, unsubscribe=unsubscribe)
    world.works_off_the_outbox()

    assert (answer.status, answer.data["unsubscribe"]) == (200, unsubscribe)
    assert (world.rows.suppressions, len(world.mailer.sent)) == (before, sent)


@pytest.mark.clause("R1")
def test_what_was_replied_about_an_open_order_stays_as_long_as_it_is_open() -> None:
    world = World()
    order = world.has_a_paid_order()
    signed = world.hasher.sign(Subject.ORDER, order.transaction_id[3:])
    reply = replies(world, "The blue one, please.", to=f"{signed}@{world.studio.reply_domain}")
    for _ in range(10):
        world.clock.forward(timedelta(days=14))
        world.purges_what_is_due()
    _, text = world.replies.read(reply)

    assert text is not None
    assert text.text == "The blue one, please."


@pytest.mark.clause("R7")
@pytest.mark.parametrize(("unsubscribe", "expected"), [(True, Suppressed.OUT), (False, Suppressed.LIFTED)])
def test_what_is_decided_holds_for_the_addresses_that_the_client_had_before(
    unsubscribe: bool, expected: Suppressed
) -> None:
    world = studio()
    client = client_of(world, ANA.email)
    corrects(world, client, email="ana@new.example")
    confirm(world, mailed_token(world, "ana@new.example"))
    signed = f"{world.hasher.sign(Subject.CLIENT, client.client_id)}@{world.studio.reply_domain}"
    reply = replies(world, to=signed, sender="ana@new.example")
    paused = stands(world)
    decides(world, reply, unsubscribe=unsubscribe)

    assert paused is Suppressed.PAUSED
    assert (stands(world), said(world, "ana@new.example")) == (expected, expected)
