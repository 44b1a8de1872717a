"""The desk over HTTP: nothing goes to a third party without the client's recorded consent to just that."""

from datetime import timedelta

import pytest

from picpros.domain.data_map import Class
from picpros.domain.ledger import Entry
from picpros.domain.order import Order
from picpros.domain.retention import Stage
from tests.fakes.samples import ANA, DAY, PHOTO, WORDS
from tests.fakes.world import World
from tests.functions.at_the_desk import SHARING, desk, path
from tests.functions.events import OWNER, Answer

STAFF = {"sub": "7A11-STAFF-2", "cognito:groups": "[staff]"}
HOUR = timedelta(hours=1)


def consents(world: World, order: Order, claims: dict[str, str] = OWNER, **more: object) -> Answer:
    form = {"manner": "verbal", **SHARING, **more}
    place = f"/desk/clients/{order.client_id}/sharing-consents"
    return desk(world, claims)("POST", place, form, at=world.clock.now())


def hands_over(world: World, order: Order, **more: object) -> Answer:
    return desk(world)("POST", path(order, "/hand-over"), {**SHARING, **more}, at=world.clock.now())


def held(world: World, order: Order) -> list[str]:
    place = f"/desk/clients/{order.client_id}/sharing-consents"
    return [each["purpose"] for each in desk(world)("GET", place).data["items"]]


@pytest.mark.clause("U5")
def test_a_hand_over_without_a_consent_is_refused_and_told_to_nobody() -> None:
    world = World()
    order = world.has_a_paid_order()
    answer = hands_over(world, order)
    world.works_off_the_outbox()

    assert (answer.status, answer.kind) == (409, "no-consent")
    assert [each.kind for each in world.rows.ledger] == [Entry.CONSENT_RECORDED]
    assert len(world.mailer.to(ANA.email)) == 1


@pytest.mark.clause("U5")
def test_with_the_clients_consent_it_is_allowed_written_down_and_told_to_the_client() -> None:
    world = World()
    order = world.has_a_paid_order()
    consent = consents(world, order, claims=STAFF)
    answer = hands_over(world, order, recipient="  print house LTD ")
    world.works_off_the_outbox()
    mail = world.mailer.to(ANA.email)[-1]
    told = [(each.kind, each.subject, each.detail) for each in world.rows.ledger if each.kind is not Entry.STAFF_READ]
    identifier = consent.data["consent_id"].lower()

    assert (consent.status, consent.data["recorded_by"], consent.data["manner"]) == (201, "staff", "verbal")
    assert (answer.status, answer.data["transaction_id"]) == (200, order.transaction_id)
    assert answer.data["hand_over"]["consent_id"] == consent.data["consent_id"]
    assert answer.data["hand_over"]["may_go"]["specifications"] == WORDS
    assert answer.data["hand_over"]["may_go"]["files"][0]["name"] == PHOTO.name
    assert told[1:] == [
        (Entry.CONSENT_RECORDED, f"client#{order.client_id}", f"verbal.staff.{identifier}"),
        (Entry.HANDED_OVER, f"order#{order.transaction_id}", f"owner.{identifier}"),
    ]
    assert all(each in mail.text for each in (*SHARING.values(), "by word of mouth", order.transaction_id))
    assert mail.headers == (("In-Reply-To", "<1@email.example>"), ("References", "<1@email.example>"))


@pytest.mark.clause("U5")
@pytest.mark.parametrize(
    "other", [{"recipient": "Print House"}, {"purpose": "an album"}, {"purpose": "a printed album, and more"}]
)
def test_a_consent_is_to_one_recipient_and_one_purpose(other: dict[str, str]) -> None:
    world = World()
    order = world.has_a_paid_order()
    consents(world, order)

    assert hands_over(world, order, **other).kind == "no-consent"


@pytest.mark.clause("U5")
def test_a_consent_is_one_clients_own_and_counts_for_all_their_orders() -> None:
    world = World()
    first, second = world.has_a_paid_order(key="1"), world.has_a_paid_order(key="2")
    other = world.takes_an_order(key="3").order
    consents(world, first)

    assert first.client_id == second.client_id
    assert [hands_over(world, each).status for each in (first, second, other)] == [200, 200, 409]


@pytest.mark.clause("U5")
def test_recipient_and_purpose_stand_nowhere_in_the_ledger() -> None:
    world = World()
    order = world.has_a_paid_order()
    consents(world, order, recipient="Clotilde Lima", purpose="her birthday")
    hands_over(world, order, recipient="Clotilde Lima", purpose="her birthday")

    assert not any(word in repr(world.rows.ledger) for word in ("Clotilde", "birthday"))


@pytest.mark.clause("R5")
@pytest.mark.clause("U5")
def test_a_consent_can_be_proven_as_long_as_something_can_be_handed_over_and_goes_with_the_personal_data() -> None:
    world = World()
    order = world.has_a_paid_order()
    consent = consents(world, order).data["consent_id"]
    for _ in range(5):
        world.clock.forward(14 * DAY)
        world.purges_what_is_due()
    while_open = held(world, order)
    order = world.completes(order)
    assert order.due is not None
    for _ in range(27):
        world.clock.forward(DAY)
        world.purges_what_is_due()
    world.clock.time = order.due.personal_at - timedelta(seconds=1)
    world.purges_what_is_due()
    before = held(world, order)
    world.clock.forward(HOUR)
    world.purges_what_is_due()

    assert while_open == before == [SHARING["purpose"]]
    assert held(world, order) == []
    assert (consent, Class.PERSONAL) not in world.rows.keys
    assert SHARING["recipient"] not in repr(world.rows.held)
    assert hands_over(world, order).status == 409


@pytest.mark.clause("R5")
def test_a_consent_that_was_recorded_late_goes_with_the_order_all_the_same() -> None:
    world = World()
    order = world.completes(world.has_a_paid_order())
    world.clock.forward(20 * DAY)
    consents(world, order)
    assert order.due is not None
    world.clock.time = order.due.personal_at
    for _ in range(2):
        world.purges_what_is_due()

    assert held(world, order) == []


@pytest.mark.clause("U5")
def test_nothing_is_handed_over_once_only_a_name_is_left() -> None:
    world = World()
    first = world.completes(world.has_a_paid_order(key="1"))
    for _ in range(2):
        world.clock.forward(28 * DAY)
        world.purges_what_is_due()
    world.has_a_paid_order(key="2")
    consents(world, first)
    answer = hands_over(world, first)

    assert (answer.status, answer.kind) == (409, "wrong-state")


def test_a_key_makes_one_consent_of_a_repeated_call() -> None:
    world = World()
    order = world.has_a_paid_order()
    place = f"/desk/clients/{order.client_id}/sharing-consents"
    form = {"manner": "written", **SHARING}
    made = [desk(world)("POST", place, form, headers={"Idempotency-Key": "consent-1"}) for _ in range(2)]

    assert [each.status for each in made] == [201, 201]
    assert made[0].data == made[1].data
    assert len(held(world, order)) == 1


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("manner", "by nod"),
        ("manner", None),
        ("manner", ["verbal"]),
        ("recipient", ""),
        ("recipient", "a\r\nBcc: b@c.example"),
        ("purpose", "x" * 201),
        ("purpose", 7),
    ],
)
def test_a_consent_with_a_wrong_field_is_refused(field: str, value: object) -> None:
    world = World()
    answer = consents(world, world.has_a_paid_order(), **{field: value})

    assert (answer.status, [each["field"] for each in answer.data["errors"]]) == (422, [field])


@pytest.mark.parametrize("which", ["0" * 26, "x"])
def test_an_unknown_client_is_not_found(which: str) -> None:
    place = f"/desk/clients/{which}/sharing-consents"
    form = {"manner": "verbal", **SHARING}

    assert desk(World())("POST", place, form).status == 404
    assert desk(World())("GET", place).status == 404


@pytest.mark.clause("S3")
def test_reading_consents_is_entered() -> None:
    world = World()
    order = world.has_a_paid_order()
    held(world, order)
    without = len(world.rows.ledger)
    consents(world, order)
    held(world, order)
    read = world.rows.ledger[-1]

    assert without == 1
    assert (read.kind, read.subject) == (Entry.STAFF_READ, f"client#{order.client_id}")


@pytest.mark.clause("U5")
def test_the_sentence_beside_the_pay_button_is_a_recorded_consent() -> None:
    world = World()
    order = world.has_a_paid_order()
    [entry] = world.rows.ledger

    assert (entry.kind, entry.subject) == (Entry.CONSENT_RECORDED, f"order#{order.transaction_id}")
    assert (entry.at, entry.detail) == (order.created_at, "written.client.payment-provider.pp-test-2027-000001")


@pytest.mark.clause("U5")
@pytest.mark.parametrize("gone", ["the consent", "the client"])
def test_a_hand_over_of_which_nothing_is_held_any_more_is_told_to_nobody(gone: str) -> None:
    world = World()
    order = world.completes(world.has_a_paid_order())
    world.works_off_the_outbox()
    consents(world, order)
    sent = len(world.mailer.sent)
    hands_over(world, order)
    if gone == "the consent":
        for _ in range(5):
            world.clock.forward(14 * DAY)
            world.purges_what_is_due()
    else:
        world.orders.drop(order, Stage.ERASED)
    world.works_off_the_outbox()

    assert held(world, order) == ([] if gone == "the consent" else [SHARING["purpose"]])
    assert len(world.mailer.sent) == sent
    assert not [sk for _, sk in world.rows.held if sk.startswith("job#handed_over")]
