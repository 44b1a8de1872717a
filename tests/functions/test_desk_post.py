"""The desk over HTTP: what people wrote, promotions, and the ledger."""

from datetime import timedelta

import pytest

from picpros.domain.inquiry import InquiryMessage
from picpros.domain.mail_limits import TRIALS
from picpros.services import people
from tests.fakes.samples import DAY
from tests.fakes.world import World
from tests.functions.at_the_desk import CAMPAIGN, desk, path


@pytest.mark.clause("U3")
def test_inquiries_are_listed_with_what_was_asked() -> None:
    world = World()
    now = world.clock.now()
    message = InquiryMessage("Ben Gone", "ben@reader.example", "<b>May I?</b>")
    people.inquire(message, urgent=True, transaction_id=None, at=now, now=now, desk=world.reception())
    [item] = desk(world)("GET", "/desk/inquiries").data["items"]

    assert (item["full_name"], item["message"], item["urgent"]) == ("Ben Gone", "<b>May I?</b>", True)


def test_replies_are_listed_by_their_state() -> None:
    get = desk(World())

    assert get("GET", "/desk/replies").data == {"items": [], "next": None}
    assert get("GET", "/desk/replies", query={"state": "lost"}).status == 422


@pytest.mark.clause("U7")
def test_a_promotion_is_drafted_counted_and_told_to_send_once() -> None:
    world = World()
    world.has_a_paid_order()
    call = desk(world)
    drafted = call("POST", "/desk/campaigns", CAMPAIGN)
    place = f"/desk/campaigns/{drafted.data['campaign_id']}"
    dry = call("POST", f"{place}/send", {"dry_run": True})
    before = call("GET", place).data
    sent, again = (call("POST", f"{place}/send") for _ in range(2))
    after = call("GET", place).data

    assert drafted.status == 201
    assert (dry.status, dry.data) == (sent.status, sent.data) == (202, {"recipients": 1})
    assert (before["state"], after["state"], again.status) == ("draft", "sending", 409)
    assert {name: after[name] for name in ("sent", "skipped", "uncertain", "bounced", "unsubscribed")} == dict.fromkeys(
        ("sent", "skipped", "uncertain", "bounced", "unsubscribed"), 0
    )


def test_a_recipient_that_was_claimed_and_never_settled_counts_as_uncertain() -> None:
    world = World()
    campaign = desk(world)("POST", "/desk/campaigns", CAMPAIGN).data["campaign_id"]
    world.campaigns.claim(campaign, "C1", at=world.clock.now())

    assert desk(world)("GET", f"/desk/campaigns/{campaign}").data["uncertain"] == 1


@pytest.mark.parametrize(("field", "value"), [("subject", "a\r\nBcc: b@c.example"), ("body", ""), ("name", None)])
def test_a_promotion_with_a_wrong_field_is_refused(field: str, value: object) -> None:
    answer = desk(World())("POST", "/desk/campaigns", {**CAMPAIGN, field: value})

    assert (answer.status, answer.data["errors"][0]["field"]) == (422, field)


@pytest.mark.parametrize("field", ["{name}", "{First_name}", "{ first_name }", "{}", "{50 % off}"])
def test_a_promotion_with_a_field_that_nobody_fills_in_is_refused_and_told_which_there_are(field: str) -> None:
    answer = desk(World())("POST", "/desk/campaigns", {**CAMPAIGN, "body": f"Dear {field}, {{first_name}}"})
    [error] = answer.data["errors"]

    assert (answer.status, error["field"]) == (422, "body")
    assert error["message"] == "may hold no words in braces but {first_name} and {full_name}"


def test_a_brace_alone_is_no_field() -> None:
    assert desk(World())("POST", "/desk/campaigns", {**CAMPAIGN, "body": "a } b { c\n}"}).status == 201


@pytest.mark.parametrize("verb", ["", "/send", "/preview", "/test", "/pause", "/resume"])
def test_an_unknown_promotion_is_not_found(verb: str) -> None:
    assert desk(World())("POST" if verb else "GET", f"/desk/campaigns/unknown{verb}", {}).status == 404


def has_begun(world: World) -> str:
    """Give the path of a promotion that is being sent."""
    world.has_a_paid_order()
    place = f"/desk/campaigns/{desk(world)('POST', '/desk/campaigns', CAMPAIGN).data['campaign_id']}"
    assert desk(world)("POST", f"{place}/send").status == 202
    return place


@pytest.mark.clause("U7")
def test_a_promotion_is_paused_and_resumed_and_a_draft_is_neither() -> None:
    world = World()
    call, place = desk(world), has_begun(world)
    draft = f"/desk/campaigns/{call('POST', '/desk/campaigns', CAMPAIGN).data['campaign_id']}"
    paused, resumed = call("POST", f"{place}/pause"), call("POST", f"{place}/resume")

    assert (paused.status, paused.data["state"], paused.data["recipients"]) == (200, "paused", 1)
    assert (resumed.status, resumed.data["state"]) == (200, "sending")
    assert [call("POST", f"{draft}/{verb}").status for verb in ("pause", "resume")] == [409, 409]


def test_a_preview_shows_both_parts_to_a_name_that_is_given_or_made_up() -> None:
    world = World()
    place = f"/desk/campaigns/{desk(world)('POST', '/desk/campaigns', CAMPAIGN).data['campaign_id']}/preview"
    given, made_up = desk(world)("POST", place, {"full_name": "Ana O'Neil"}), desk(world)("POST", place)

    assert given.data["subject"] == CAMPAIGN["subject"]
    assert given.data["text"].startswith("Dear Ana,")
    assert "Dear Ana,</p>" in given.data["html"]
    assert made_up.data["text"].startswith("Dear Jordan,")
    assert desk(world)("POST", place, {"full_name": "a\nb"}).status == 422
    assert world.mailer.sent == []


def test_a_test_is_queued_for_the_studios_mailbox_and_there_are_only_so_many_a_day() -> None:
    world = World()
    place = f"/desk/campaigns/{desk(world)('POST', '/desk/campaigns', CAMPAIGN).data['campaign_id']}"
    answers = [desk(world)("POST", f"{place}/test") for _ in range(TRIALS + 1)]

    assert answers[0].data == {"to": world.studio.staff_mailbox}
    assert [each.status for each in answers] == [202] * TRIALS + [429]
    assert len(world.campaign_queue.refs) == TRIALS
    assert desk(world)("GET", place).data["state"] == "draft"


def test_the_ledger_is_read_a_day_at_a_time_to_its_end() -> None:
    world = World()
    order = world.has_a_paid_order()
    desk(world)("GET", path(order))
    hour = world.clock.now()
    world.clock.forward(30 * DAY)
    after: str | None = (hour - timedelta(hours=2)).strftime("%Y-%m-%dT%H")
    found, pages = [], 0
    while after is not None:
        page = desk(world)("GET", "/desk/ledger", query={"after": after}).data
        found += page["items"]
        after, pages = page["next"], pages + 1

    assert [each["kind"] for each in found] == ["consent_recorded", "staff_read"]
    assert pages == 31
    assert desk(world)("GET", "/desk/ledger", query={"after": "yesterday"}).status == 422


@pytest.mark.parametrize(
    "after",
    ["9999-12-31T23", "0001-01-01T00", "1999-12-31T23", "2027-02-30T00", "2027-03-13T24", "2027-3-13T8", "x" * 3000],
)
def test_an_hour_that_no_page_of_the_ledger_can_have_said_is_refused(after: str) -> None:
    answer = desk(World())("GET", "/desk/ledger", query={"after": after})

    assert (answer.status, answer.kind) == (422, "refused")
    assert [each["field"] for each in answer.data["errors"]] == ["after"]
    assert after not in answer.body


@pytest.mark.parametrize("list_", ["/desk/orders", "/desk/inquiries", "/desk/replies"])
@pytest.mark.parametrize("after", ["x" * 201, "\x00", "é", "a b"])
def test_a_cursor_that_no_page_can_have_said_is_refused(list_: str, after: str) -> None:
    answer = desk(World())("GET", list_, query={"after": after})

    assert (answer.status, answer.kind) == (422, "refused")
    assert after not in answer.body


@pytest.mark.parametrize("body", ["null", "[]", '"x"', "7", "{"])
def test_a_promotion_is_not_sent_by_a_body_that_says_nothing(body: str) -> None:
    world = World()
    world.has_a_paid_order()
    campaign = desk(world)("POST", "/desk/campaigns", CAMPAIGN).data["campaign_id"]
    answer = desk(world)("POST", f"/desk/campaigns/{campaign}/send", body)

    assert answer.status == (400 if body == "{" else 422)
    assert desk(world)("GET", f"/desk/campaigns/{campaign}").data["state"] == "draft"
