"""The own page: the own orders, pictures and invoices, as long as they are held."""

from datetime import timedelta

import pytest

from picpros.errors import NotFound
from picpros.services.own_page import own_invoice, own_order, own_page, own_pictures
from picpros.services.work_on_order import hand_in_pictures
from tests.fakes.samples import ANA, PHOTO
from tests.fakes.world import World
from tests.unit.services.visitors import (
    BEN,
    choose,
    client_of,
    register,
)


@pytest.mark.clause("U1")
def test_the_own_page_shows_the_own_orders_and_choices() -> None:
    world = World()
    order = world.has_a_paid_order()
    client = client_of(world, ANA.email)
    before = own_page(client, desk=world.reception())
    choose(world, client, wanted=False)
    after = own_page(client, desk=world.reception())

    assert list(before.orders) == [order]
    assert (before.promotions, after.promotions) == (True, False)


def test_somebody_elses_order_is_not_found_like_one_that_never_was() -> None:
    world = World()
    order = world.has_a_paid_order()
    register(world)
    ben = client_of(world, BEN)
    for foreign in (order.transaction_id, "PP-UNKNOWN"):
        with pytest.raises(NotFound):
            own_order(ben, foreign, desk=world.reception())
    for number in (order.invoice_number or "", "PP-2027-999999"):
        with pytest.raises(NotFound):
            own_invoice(ben, number, now=world.clock.now(), desk=world.reception())


@pytest.mark.clause("U3")
@pytest.mark.clause("R3")
def test_finished_pictures_can_be_fetched_from_completion_until_their_mark() -> None:
    world = World()
    order = world.has_a_paid_order()
    client = client_of(world, ANA.email)
    uploads = hand_in_pictures(order.transaction_id, [PHOTO, PHOTO], now=world.clock.now(), desk=world.desk())
    world.files.arrive(uploads[0], 1_000)

    def fetched() -> int:
        _, pictures = own_pictures(client, order.transaction_id, now=world.clock.now(), desk=world.reception())
        return len(pictures)

    before = fetched()
    due = world.completes(order).due
    assert due is not None
    ready = fetched()
    world.clock.time = due.details_at - timedelta(seconds=1)
    last = fetched()
    world.clock.time = due.details_at

    assert (before, ready, last, fetched()) == (0, 1, 1, 0)


@pytest.mark.clause("S5")
@pytest.mark.clause("R5")
def test_the_invoice_can_be_fetched_until_day_28_and_not_longer_even_if_the_purge_is_late() -> None:
    world = World()
    order = world.has_a_paid_order()
    client = client_of(world, ANA.email)
    due = world.completes(order).due
    assert due is not None
    number = order.invoice_number or ""
    before = due.personal_at - timedelta(seconds=1)

    assert number in own_invoice(client, number, now=before, desk=world.reception())
    with pytest.raises(NotFound):
        own_invoice(client, number, now=due.personal_at, desk=world.reception())
