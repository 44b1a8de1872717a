"""The desk over HTTP: a mistyped e-mail is corrected, and all that hangs on it follows or nothing does."""

from dataclasses import replace
from datetime import timedelta

import pytest

from picpros.domain.ledger import Entry
from picpros.domain.order import Order
from picpros.domain.payment import Settled
from picpros.domain.person import Basis, Suppressed, Suppression
from picpros.errors import NoSession
from picpros.services.people import who_is
from tests.fakes.samples import ANA, DAY, an_order
from tests.fakes.world import World
from tests.functions.at_the_desk import desk, path
from tests.functions.events import Answer
from tests.unit.services.visitors import ask_link, confirm, mailed_token, register, sign_up

WRONG, RIGHT = "ana@cleint.example", "ana@client.example"
MISTYPED = an_order(replace(ANA, email=WRONG))


def corrects(world: World, order: Order, email: object = RIGHT) -> Answer:
    return desk(world)("PATCH", path(order), {"email": email}, at=world.clock.now())


def mistyped(*, promotions: bool = True) -> tuple[World, Order]:
    world = World()
    return world, world.has_a_paid_order(an_order(replace(ANA, email=WRONG, promotions=promotions)))


def stands(world: World, email: str) -> Suppressed | None:
    said = world.suppressions.get(world.hasher.address(email))
    return said.state if said else None


def recipients(world: World) -> list[str]:
    return sorted(each.email for each in world.clients.all(None, 100)[0])


def test_the_order_its_client_and_its_invoice_follow_and_the_old_address_is_gone() -> None:
    world, order = mistyped()
    answer = corrects(world, order)
    moved = world.orders.get(order.transaction_id)
    client = world.clients.by_address(world.hasher.address(RIGHT))
    invoice = world.orders.invoice(order.transaction_id)

    assert (answer.status, answer.data["client"]["email"]) == (200, RIGHT)
    assert client is not None
    assert invoice is not None
    assert moved.client_id == invoice.client_id == client.client_id == answer.data["client_id"] != order.client_id
    assert (client.full_name, client.basis) == (ANA.full_name, Basis.PAID)
    assert [each.transaction_id for each in world.orders.of_client(client.client_id)] == [order.transaction_id]
    assert world.clients.by_address(world.hasher.address(WRONG)) is None
    assert WRONG not in repr(world.rows.held)
    assert recipients(world) == [RIGHT]


@pytest.mark.clause("S5")
@pytest.mark.clause("U6")
def test_the_invoice_goes_again_to_the_corrected_address_and_later_mails_too() -> None:
    world, order = mistyped()
    corrects(world, order)
    world.works_off_the_outbox()
    [invoice] = world.mailer.to(RIGHT)
    world.completes(world.orders.get(order.transaction_id))
    world.works_off_the_outbox()

    assert "invoice" in invoice.subject
    assert invoice.attachments
    assert world.orders.thread(order.transaction_id) == "<2@email.example>"
    assert len(world.mailer.to(WRONG)) == 1
    assert "are ready" in world.mailer.to(RIGHT)[-1].subject


@pytest.mark.clause("U3")
def test_of_a_completed_order_the_way_to_the_pictures_is_sent_again() -> None:
    world, order = mistyped()
    world.completes(order)
    world.works_off_the_outbox()
    corrects(world, order)
    world.works_off_the_outbox()

    assert ["ready" in mail.subject for mail in world.mailer.to(RIGHT)] == [False, True]


def test_links_that_went_to_the_wrong_address_open_nothing_any_more() -> None:
    world, order = mistyped()
    world.tokens.put("bearer", purpose="session", subject=order.client_id or "", until=world.clock.now() + DAY)
    corrects(world, order)

    with pytest.raises(NoSession):
        who_is("bearer", now=world.clock.now(), desk=world.reception())


def test_it_is_in_the_ledger_without_either_address() -> None:
    world, order = mistyped()
    corrects(world, order)
    [entry] = [each for each in world.rows.ledger if each.kind is Entry.EMAIL_CORRECTED]

    assert (entry.subject, entry.detail) == (f"order#{order.transaction_id}", "owner")
    assert not any(word in repr(world.rows.ledger) for word in (WRONG, RIGHT))


def test_the_same_address_again_changes_and_sends_nothing() -> None:
    world, order = mistyped()
    corrects(world, order)
    world.works_off_the_outbox()
    again = corrects(world, order)
    world.works_off_the_outbox()

    assert again.status == 200
    assert len(world.mailer.to(RIGHT)) == 1
    assert sum(each.kind is Entry.EMAIL_CORRECTED for each in world.rows.ledger) == 1


def test_another_case_of_the_same_address_is_the_same_client() -> None:
    world, order = mistyped()
    answer = corrects(world, order, WRONG.upper())

    assert (answer.data["client"]["email"], answer.data["client_id"]) == (WRONG.upper(), order.client_id)
    assert recipients(world) == [WRONG]


def test_an_unpaid_order_gets_its_client_under_the_corrected_address_when_it_is_paid() -> None:
    world = World()
    order = world.takes_an_order(MISTYPED).order
    answer = corrects(world, order)
    world.payments.pay("cs_1", at=world.clock.now())
    world.hears_of("cs_1")
    world.works_off_the_outbox()

    assert answer.status == 200
    assert recipients(world) == [RIGHT]
    assert [mail.to for mail in world.mailer.sent] == [RIGHT]


def test_the_order_joins_a_client_who_is_known_already_and_raises_why_they_are_held() -> None:
    world, order = mistyped()
    register(world, RIGHT)
    known = world.clients.by_address(world.hasher.address(RIGHT))
    corrects(world, order)

    assert known is not None
    assert world.orders.get(order.transaction_id).client_id == known.client_id
    assert world.clients.get(known.client_id) == replace(known, basis=Basis.PAID)


def test_a_client_of_the_old_address_stays_for_what_else_holds_them() -> None:
    world, order = mistyped()
    world.has_a_paid_order(MISTYPED, key="another")
    corrects(world, order)

    assert recipients(world) == sorted((RIGHT, WRONG))


def test_a_registration_under_the_old_address_stays_and_gets_no_promotions() -> None:
    world = World()
    register(world, WRONG)
    order = world.has_a_paid_order(MISTYPED)
    corrects(world, order)
    left = world.clients.by_address(world.hasher.address(WRONG))

    assert left is not None
    assert left.basis is Basis.REGISTERED


def test_a_confirmed_reader_under_the_old_address_stays_a_reader() -> None:
    world = World()
    sign_up(world, WRONG)
    confirm(world, mailed_token(world, WRONG))
    order = world.has_a_paid_order(MISTYPED)
    corrects(world, order)
    left = world.clients.by_address(world.hasher.address(WRONG))

    assert left is not None
    assert left.basis is Basis.NEWSLETTER


@pytest.mark.clause("R7")
@pytest.mark.parametrize(
    ("state", "there"),
    [
        (Suppressed.OUT, Suppressed.OUT),
        (Suppressed.COMPLAINED, Suppressed.COMPLAINED),
        (Suppressed.PAUSED, Suppressed.PAUSED),
        (Suppressed.REFUSED, Suppressed.REFUSED),
        (Suppressed.BOUNCED, None),
        (Suppressed.OPTED_IN, None),
    ],
)
def test_a_no_goes_with_the_person_and_stays_where_it_was(state: Suppressed, there: Suppressed | None) -> None:
    world, order = mistyped()
    said = Suppression(state, world.clock.now(), "a test")
    world.suppressions.settle(world.hasher.address(WRONG), said, None)
    corrects(world, order)

    assert (stands(world, WRONG), stands(world, RIGHT)) == (state, there)


@pytest.mark.clause("R7")
def test_a_no_of_the_corrected_address_is_not_undone() -> None:
    world, order = mistyped()
    said = Suppression(Suppressed.OUT, world.clock.now(), "reply")
    world.suppressions.settle(world.hasher.address(RIGHT), said, None)
    corrects(world, order)

    assert stands(world, RIGHT) is Suppressed.OUT


@pytest.mark.clause("U7")
def test_a_box_left_unticked_is_a_refusal_of_the_corrected_address() -> None:
    world, order = mistyped(promotions=False)
    corrects(world, order)

    assert stands(world, RIGHT) is Suppressed.REFUSED


def test_whenever_it_dies_all_of_it_happened_or_nothing() -> None:
    fatal = 1
    while True:
        world, order = mistyped()
        if not world.survives(lambda: corrects(world, order), fatal):  # noqa: B023  called before the next turn
            break
        contact = world.orders.contact(order.transaction_id)
        client = world.clients.get(world.orders.get(order.transaction_id).client_id or "")

        assert contact is not None
        assert client is not None
        assert contact.email == client.email
        assert corrects(world, order).status == 200
        assert recipients(world) == [RIGHT]
        fatal += 1

    assert fatal >= 3


def test_two_of_the_staff_who_correct_at_once_leave_one_address_and_no_copy() -> None:
    world, order = mistyped()
    world.rows.meanwhile["orders.correct"] = lambda: corrects(world, order, "anna@client.example")
    answer = corrects(world, order)

    assert (answer.status, recipients(world)) == (200, [RIGHT])


def test_a_change_of_state_meanwhile_is_kept() -> None:
    world, order = mistyped()
    world.rows.meanwhile["orders.correct"] = lambda: desk(world)("POST", path(order, "/start"), {})

    assert corrects(world, order).data["status"] == "in_progress"


def test_an_order_that_is_being_deleted_or_is_over_cannot_be_corrected() -> None:
    world = World()
    order = world.takes_an_order(MISTYPED).order
    world.payments.settle("cs_1", Settled.EXPIRED)
    world.hears_of("cs_1")
    over = World()
    done = over.completes(over.has_a_paid_order(MISTYPED))
    for _ in range(2):
        over.clock.forward(28 * DAY)
        over.purges_what_is_due()

    assert [(each.status, each.kind) for each in (corrects(world, order), corrects(over, done))] == [
        (409, "wrong-state")
    ] * 2


@pytest.mark.parametrize("email", [None, "", "nobody", "a@b", "a@b.example\r\nBcc: c@d.example", 7, ["a@b.example"]])
def test_an_address_that_is_none_is_refused_and_not_repeated(email: object) -> None:
    world, order = mistyped()
    answer = corrects(world, order, email)

    assert (answer.status, answer.data["errors"][0]["field"]) == (422, "email")
    assert "nobody" not in answer.body
    assert world.orders.contact(order.transaction_id) == replace(ANA, email=WRONG)


def test_an_unknown_order_is_not_found() -> None:
    world = World()
    answer = desk(world)("PATCH", f"/desk/orders/{world.ids.transaction_id()}", {"email": RIGHT})

    assert answer.status == 404


def test_a_link_to_the_own_page_goes_to_the_corrected_address_and_not_to_the_old_one() -> None:
    world, order = mistyped()
    corrects(world, order)
    world.works_off_the_outbox()
    sent = len(world.mailer.sent)
    ask_link(world, WRONG)
    ask_link(world, RIGHT)
    world.works_off_the_outbox()

    assert [mail.to for mail in world.mailer.sent[sent:]] == [RIGHT]


@pytest.mark.clause("S5")
def test_invoice_and_pictures_can_be_sent_again() -> None:
    world = World()
    order = world.completes(world.has_a_paid_order())
    world.works_off_the_outbox()
    sent = len(world.mailer.sent)
    answer = desk(world)("POST", path(order, "/send-again"), {})
    world.works_off_the_outbox()

    assert answer.status == 200
    assert ["invoice" in mail.subject for mail in world.mailer.sent[sent:]] == [True, False]


def test_of_an_unpaid_order_there_is_nothing_to_send_again() -> None:
    world = World()
    answer = desk(world)("POST", path(world.takes_an_order().order, "/send-again"), {})

    assert (answer.status, answer.kind) == (409, "wrong-state")


def test_a_later_correction_back_is_one_as_well() -> None:
    world, order = mistyped()
    corrects(world, order)
    world.clock.forward(timedelta(hours=1))
    corrects(world, order, WRONG)

    assert recipients(world) == [WRONG]
