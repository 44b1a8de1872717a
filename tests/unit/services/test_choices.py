"""Sign-ups, confirmations and refusals: only the client's own fresh word undoes a NO."""

import pytest

from picpros.domain.jobs import JobKind, job
from picpros.domain.ledger import Entry
from picpros.domain.person import Basis, Suppressed
from picpros.domain.tokens import Subject
from picpros.errors import Gone, NotFound
from picpros.services.promotions import is_unsubscribe_token, unsubscribe
from tests.fakes.samples import ANA, DAY
from tests.fakes.world import World
from tests.unit.services.visitors import BEN, choose, client_of, confirm, mailed_token, register, said, sign_up


@pytest.mark.clause("U7")
def test_promotions_that_were_ticked_wait_for_the_owners_word() -> None:
    world = World()
    register(world, promotions=True)
    world.works_off_the_outbox()

    assert client_of(world, BEN).basis is Basis.REGISTERED
    assert any("/confirm#token=" in mail.text for mail in world.mailer.to(BEN))


@pytest.mark.clause("U7")
def test_a_confirmed_sign_up_is_a_reader_and_its_waiting_row_is_gone() -> None:
    world = World()
    sign_up(world)
    token = mailed_token(world, BEN)
    confirmed = confirm(world, token)

    assert confirmed == "newsletter"
    assert client_of(world, BEN).basis is Basis.NEWSLETTER
    assert said(world, BEN) is Suppressed.OPTED_IN
    assert not [key for key in world.rows.held if key[0].startswith("signup#")]
    assert world.rows.ledger[-1].kind is Entry.OPTED_IN


def test_a_confirmation_is_used_once_and_in_its_time() -> None:
    world = World()
    sign_up(world)
    first = mailed_token(world, BEN)
    confirm(world, first)
    sign_up(world, "late@reader.example")
    late = mailed_token(world, "late@reader.example")
    world.clock.forward(7 * DAY)

    for token in (first, late):
        with pytest.raises(Gone):
            confirm(world, token)


@pytest.mark.clause("R7")
def test_the_clients_own_fresh_confirmed_word_undoes_an_earlier_no_and_a_sign_up_alone_does_not() -> None:
    world = World()
    world.has_a_paid_order()
    choose(world, client_of(world, ANA.email), wanted=False)
    world.clock.forward(DAY)
    sign_up(world, ANA.email)
    before = said(world, ANA.email)
    confirm(world, mailed_token(world, ANA.email))

    assert (before, said(world, ANA.email)) == (Suppressed.OUT, Suppressed.OPTED_IN)


@pytest.mark.clause("R7")
def test_a_new_order_with_its_box_ticked_does_not_undo_a_no() -> None:
    world = World()
    world.has_a_paid_order(key="1")
    choose(world, client_of(world, ANA.email), wanted=False)
    world.clock.forward(DAY)
    world.has_a_paid_order(key="2")

    assert said(world, ANA.email) is Suppressed.OUT


@pytest.mark.clause("R7")
def test_an_unsubscribe_link_is_honoured_however_often_and_counted_for_its_promotion() -> None:
    world = World()
    order = world.has_a_paid_order()
    world.campaigns.claim("0123456789", order.client_id or "", at=world.clock.now())
    token = world.hasher.sign(Subject.CLIENT, f"{order.client_id}0123456789")
    for _ in range(2):
        now = world.clock.now()
        unsubscribe(token, at=now, now=now, desk=world.reception())

    assert said(world, ANA.email) is Suppressed.OUT
    assert world.campaigns.counts("0123456789")["unsubscribed"] == 1
    assert [entry.kind for entry in world.rows.ledger].count(Entry.OPTED_OUT) == 1


def test_a_token_of_an_order_or_of_nobody_unsubscribes_nobody() -> None:
    world = World()
    order = world.has_a_paid_order()
    foreign = world.hasher.sign(Subject.ORDER, order.transaction_id[3:])
    for token in (foreign, "", "1acabc-aaaaaaaaaaaaaaaa"):
        assert not is_unsubscribe_token(token, desk=world.reception())
        with pytest.raises(NotFound):
            unsubscribe(token, at=world.clock.now(), now=world.clock.now(), desk=world.reception())

    assert said(world, ANA.email) is None


def test_the_link_of_somebody_who_was_erased_says_nothing_wrong() -> None:
    world = World()
    token = world.hasher.sign(Subject.CLIENT, world.ids.identifier())
    unsubscribe(token, at=world.clock.now(), now=world.clock.now(), desk=world.reception())

    assert world.rows.suppressions == {}


def test_of_two_links_for_one_sign_up_the_second_is_gone_once_the_first_was_used() -> None:
    world = World()
    sign_up(world)
    first = mailed_token(world, BEN)
    [(pk, _)] = [key for key in world.rows.held if key[0].startswith("signup#") and key[1] == "record"]
    world.jobs.add(job(JobKind.CONFIRM_NEWSLETTER, pk, world.clock.now(), reference="again"))
    second = mailed_token(world, BEN)
    confirm(world, first)

    assert first != second
    with pytest.raises(Gone):
        confirm(world, second)
