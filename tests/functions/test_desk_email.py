"""The desk over HTTP: a mistyped e-mail is corrected, and what was sent there is sent again."""

from dataclasses import replace

import pytest

from picpros.domain.ledger import Entry
from picpros.domain.payment import Settled
from picpros.domain.person import Basis
from picpros.errors import NoSession
from picpros.services.sessions import who_is
from tests.fakes.samples import ANA, DAY
from tests.fakes.world import World
from tests.functions.at_the_desk import desk, path
from tests.functions.mistyped import MISTYPED, RIGHT, WRONG, corrects, mistyped, recipients
from tests.unit.services.erasing import is_erased, well_known
from tests.unit.services.purging import the_order
from tests.unit.services.visitors import ask_link


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


def test_an_erased_order_has_no_address_to_correct() -> None:
    world = well_known()
    order = the_order(world)
    is_erased(world)

    assert corrects(world, order).status == 404
    assert RIGHT not in repr(world.rows.held)
