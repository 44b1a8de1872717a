"""The desk over HTTP: who may, what they see of orders, and what the ledger knows of it."""

from datetime import timedelta

import pytest

from functions.desk.staff import Staff, staff_of
from picpros.domain.ledger import Entry, LedgerEntry
from picpros.errors import Forbidden
from tests.fakes.samples import ADDRESS, ANA, DAY, HER_DATA, PHOTO, START, WORDS
from tests.fakes.world import World
from tests.functions.at_the_desk import CAMPAIGN, NOBODY, PICTURES, SHARING, asks, desk, path, replies
from tests.functions.events import http


@pytest.mark.clause("S3")
@pytest.mark.parametrize(
    ("method", "where", "body"),
    [
        ("GET", "/desk/orders", None),
        ("GET", "/desk/orders/{id}", None),
        ("POST", "/desk/orders/{id}/start", {}),
        ("POST", "/desk/orders/{id}/complete", {}),
        ("POST", "/desk/orders/{id}/reopen", {}),
        ("POST", "/desk/orders/{id}/pictures", PICTURES),
        ("PATCH", "/desk/orders/{id}", {"email": "ana.lima@client.example"}),
        ("POST", "/desk/orders/{id}/send-again", {}),
        ("POST", "/desk/orders/{id}/hand-over", SHARING),
        ("POST", "/desk/orders/{id}/refunds", {"reason": "a scratch"}),
        ("POST", "/desk/orders/{id}/cancel", {}),
        ("POST", "/desk/orders/{id}/holds", {"reason": "legal", "until": "2027-04-01T00:00:00Z"}),
        ("DELETE", "/desk/orders/{id}/holds", None),
        ("GET", "/desk/reports/payment-methods", None),
        ("GET", "/desk/reports/retention", None),
        ("POST", "/desk/search", {"email": "ana@client.example"}),
        ("GET", "/desk/clients/{client}/sharing-consents", None),
        ("POST", "/desk/clients/{client}/sharing-consents", {**SHARING, "manner": "verbal"}),
        ("GET", "/desk/inquiries", None),
        ("GET", "/desk/inquiries/{inquiry}", None),
        ("POST", "/desk/inquiries/{inquiry}/answer", {"text": "Gladly."}),
        ("GET", "/desk/replies", None),
        ("POST", "/desk/replies/{reply}/decision", {"unsubscribe": True}),
        ("GET", "/desk/campaigns", None),
        ("POST", "/desk/campaigns", CAMPAIGN),
        ("GET", "/desk/campaigns/{campaign}", None),
        ("POST", "/desk/campaigns/{campaign}/send", {}),
        ("GET", "/desk/ledger", None),
    ],
)
def test_an_account_without_a_role_sees_and_does_nothing(method: str, where: str, body: object) -> None:
    world = World()
    order = world.has_a_paid_order()
    campaign = desk(world)("POST", "/desk/campaigns", CAMPAIGN).data["campaign_id"]
    place = where.format(
        id=order.transaction_id, campaign=campaign, client=order.client_id, inquiry=asks(world), reply=replies(world)
    )
    before, entered = dict(world.rows.held), list(world.rows.ledger)
    answer = desk(world, NOBODY)(method, place, body)

    assert (answer.status, answer.kind) == (403, "forbidden")
    assert world.rows.held == before
    assert world.rows.ledger == entered


@pytest.mark.clause("S3")
@pytest.mark.parametrize(
    ("groups", "roles"), [("[owner staff]", {"owner", "staff"}), ("[staff]", {"staff"}), ("staff,other", {"staff"})]
)
def test_roles_are_those_of_the_pools_groups(groups: str, roles: set[str]) -> None:
    assert staff_of(http("GET", "/", claims={"sub": "s", "cognito:groups": groups})).roles == roles


@pytest.mark.clause("S3")
@pytest.mark.parametrize("groups", ["", "[]", "[owners]", "[Owner]", "staff-not"])
def test_other_groups_are_no_role(groups: str) -> None:
    with pytest.raises(Forbidden):
        staff_of(http("GET", "/", claims={"sub": "s", "cognito:groups": groups}))


def test_the_ledger_knows_staff_by_the_pools_id_only() -> None:
    for given, entered in (("0F8E-Ana@Studio", "0f8e-anastudio"), ("x" * 500, "x" * 60)):
        known = Staff(given, frozenset()).ledger_id

        assert known == entered
        assert LedgerEntry(Entry.STAFF_READ, "order#PP-00000", START, START, detail=known)


def test_an_order_is_shown_with_all_that_is_held_and_the_reading_is_entered() -> None:
    world = World()
    order = world.has_a_paid_order()
    answer = desk(world)("GET", path(order))
    read = world.rows.ledger[-1]

    assert answer.status == 200
    assert answer.data["client"] == {
        "full_name": ANA.full_name,
        "email": ANA.email,
        "phone": HER_DATA.phone,
        "address": ADDRESS,
    }
    assert answer.data["specifications"]["text"] == WORDS
    assert answer.data["specifications"]["files"][0]["name"] == PHOTO.name
    assert answer.data["specifications"]["files"][0]["url"].endswith(order.file_ids[0])
    assert answer.data["invoice_number"] == order.invoice_number
    assert answer.data["payments"][0]["last4"] == "4242"
    assert (read.kind, read.subject, read.detail) == (
        Entry.STAFF_READ,
        f"order#{order.transaction_id}",
        "0f8e-owner-1",
    )


@pytest.mark.clause("R3")
@pytest.mark.clause("R5")
def test_what_was_deleted_is_null() -> None:
    world = World()
    order = world.completes(world.has_a_paid_order())
    for _ in range(2):
        world.clock.forward(28 * DAY)
        world.purges_what_is_due()
    data = desk(world)("GET", path(order)).data

    assert (data["specifications"], data["pictures"], data["held"]) == (None, [], "contact_only")
    assert data["client"] == {"full_name": ANA.full_name, "email": ANA.email, "phone": None, "address": None}
    assert data["payments"][0]["last4"] is None


def test_the_verbs_answer_with_the_order_and_may_follow_in_one_instant() -> None:
    world = World()
    order = world.has_a_paid_order()
    post = desk(world)
    answers = [post("POST", path(order, verb), {}) for verb in ("/start", "/complete", "/reopen", "/complete")]

    assert [(each.status, each.data["status"]) for each in answers] == [
        (200, "in_progress"),
        (200, "completed"),
        (200, "in_progress"),
        (200, "completed"),
    ]
    assert answers[1].data["deletes"]["personal_data_at"] == "2027-03-29T07:00:00Z"


@pytest.mark.parametrize("verb", ["/complete", "/reopen"])
def test_a_verb_that_the_state_forbids_is_a_conflict(verb: str) -> None:
    world = World()
    order = world.has_a_paid_order()
    answer = desk(world)("POST", path(order, verb), {})

    assert (answer.status, answer.kind) == (409, "wrong-state")


@pytest.mark.parametrize("which", ["PP-1", "x"])
def test_an_unknown_order_is_not_found(which: str) -> None:
    world = World()
    answers = [desk(world)("GET", f"/desk/orders/{each}") for each in (which, world.ids.transaction_id())]

    assert {(each.status, each.body) for each in answers} == {(404, answers[0].body)}


def test_pictures_are_announced_and_uploaded_to_the_order() -> None:
    world = World()
    order = world.has_a_paid_order()
    answer = desk(world)("POST", path(order, "/pictures"), PICTURES)
    [upload] = answer.data["uploads"]

    assert (answer.status, upload["name"]) == (200, "final.tiff")
    assert upload["fields"]["key"].startswith(f"orders/{order.transaction_id}/")
    assert desk(world)("POST", path(order, "/pictures"), {"files": []}).status == 422


def test_orders_are_listed_by_state_the_newest_first_page_by_page() -> None:
    world = World()
    for number in range(52):
        world.clock.forward(timedelta(minutes=1))
        world.takes_an_order(key=str(number))
    get = desk(world)
    first = get("GET", "/desk/orders", query={"status": "awaiting_payment"}).data
    rest = get("GET", "/desk/orders", query={"status": "awaiting_payment", "after": first["next"]}).data
    listed = [each["created_at"] for each in (*first["items"], *rest["items"])]

    assert (len(first["items"]), len(rest["items"]), rest["next"]) == (50, 2, None)
    assert listed == sorted(set(listed), reverse=True)
    assert first["items"][0]["full_name"] == ANA.full_name
    assert get("GET", "/desk/orders", query={"status": "paid"}).data == {"items": [], "next": None}
    assert get("GET", "/desk/orders", query={"status": "lost"}).status == 422


@pytest.mark.parametrize("after", ["x" * 201, "a b", "é"])
@pytest.mark.parametrize("what", ["orders", "inquiries", "replies", "campaigns"])
def test_a_cursor_that_no_page_gave_is_refused(what: str, after: str) -> None:
    answer = desk(World())("GET", f"/desk/{what}", query={"after": after})

    assert (answer.status, answer.data["errors"][0]["field"]) == (422, "after")
