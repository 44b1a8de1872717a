"""Taking an order: once a key, priced by the studio, and whole after any death."""

from dataclasses import replace
from datetime import timedelta

import pytest

from picpros.domain.due import DueKind
from picpros.domain.money import Money, format_money
from picpros.domain.order import Order, Status
from picpros.domain.payment import JANITOR_AFTER, Settled
from picpros.errors import InProgress, KeyReused, ProviderUnavailable, Refused, WrongState
from picpros.services.take_order import Wanted, payment_url, priced, totals
from picpros.studio import load_file
from tests.fakes.deaths import deaths
from tests.fakes.samples import ANA, HER_DATA, WORDS, an_order, usd, with_tax
from tests.fakes.world import World

STUDIO = load_file()
LEASE = timedelta(seconds=31)


def pay_link(world: World, order: Order) -> str:
    held = world.orders.get(order.transaction_id)
    return payment_url(held, now=world.clock.now(), orders=world.orders, payments=world.payments)


def orders_in(world: World) -> list[Order]:
    found, _ = world.orders.by_status(None, None, 100)
    return list(found)


def test_an_order_is_kept_whole_and_can_be_paid() -> None:
    world = World()
    taken = world.takes_an_order()
    parts = world.orders.parts(taken.order)
    kept = world.orders.get(taken.order.transaction_id)

    assert kept.status is Status.AWAITING_PAYMENT
    assert (parts.contact, parts.personal) == (ANA, HER_DATA)
    assert parts.details is not None
    assert parts.details.text == WORDS
    assert taken.payment_url == "https://pay.example/cs_1"
    assert [upload.fields["key"] for upload in taken.uploads] == [f"pending/{kept.transaction_id}/{kept.file_ids[0]}"]


def test_the_janitor_knows_of_it_from_the_first_moment() -> None:
    world = World()
    world.takes_an_order()
    soon = world.clock.now() + JANITOR_AFTER

    assert not world.due.due(DueKind.PAYMENT, until=soon - timedelta(seconds=1), limit=9)
    assert len(world.due.due(DueKind.PAYMENT, until=soon, limit=9)) == 1


def test_the_provider_is_asked_for_what_the_catalogue_says_with_tax() -> None:
    world = World(with_tax(STUDIO, "7.25"))
    order = world.takes_an_order().order

    assert (order.subtotal, order.tax) == (usd(24700), usd(1791))
    assert world.payments.sessions["cs_1"].amount == usd(26491)


@pytest.mark.parametrize(
    ("currency", "price", "minor", "written"),
    [
        ("usd", 12900, 25800, "$258.00"),
        ("jpy", 1200, 2400, "¥2,400"),
        ("kwd", 12500, 25000, "KWD 25.000"),
        ("isk", 150000, 300000, "ISK 3,000"),
        ("ugx", 5000000, 10000000, "UGX 100,000"),
    ],
)
def test_each_currency_is_charged_in_the_unit_that_the_provider_counts_and_written_as_people_do(
    currency: str, price: int, minor: int, written: str
) -> None:
    service = replace(STUDIO.catalogue[0], price=Money(price, currency))
    world = World(replace(STUDIO, currency=currency, catalogue=(service,)))
    request = replace(an_order(), wanted=(Wanted(service.slug, 2),))
    order = world.has_a_paid_order(request)
    invoice = world.orders.invoice(order.transaction_id)

    assert world.payments.sessions["cs_1"].amount == Money(minor, currency)
    assert invoice is not None
    assert invoice.amount == Money(minor, currency)
    assert format_money(invoice.amount) == written


def test_the_same_key_and_body_is_the_same_order() -> None:
    world = World()
    first = world.takes_an_order()
    again = world.takes_an_order()

    assert again.order.transaction_id == first.order.transaction_id
    assert (again.payment_url, again.uploads) == (first.payment_url, first.uploads)
    assert len(orders_in(world)) == len(world.payments.sessions) == 1


def test_the_same_key_with_another_body_is_refused() -> None:
    world = World()
    world.takes_an_order()

    with pytest.raises(KeyReused):
        world.takes_an_order(body="another")


def test_another_key_is_another_order_whatever_the_body() -> None:
    world = World()
    one, other = world.takes_an_order(key="1"), world.takes_an_order(key="2")

    assert one.order.transaction_id != other.order.transaction_id


def test_a_key_is_as_good_as_new_after_its_life() -> None:
    world = World()
    world.takes_an_order()
    world.clock.forward(timedelta(days=2))
    world.takes_an_order(body="another")

    assert len(orders_in(world)) == 2


def test_while_the_first_is_under_way_the_second_waits() -> None:
    world = World()
    world.survives(world.takes_an_order, fatal=1)

    with pytest.raises(InProgress) as caught:
        world.takes_an_order()
    assert caught.value.retry_after > 0


def test_whenever_it_dies_another_try_makes_one_whole_order_with_one_session() -> None:
    died = 0
    for world in deaths(World, lambda world: world.takes_an_order()):
        died += 1
        world.clock.forward(LEASE)
        taken = world.takes_an_order()
        [order] = orders_in(world)
        parts = world.orders.parts(order)

        assert order.transaction_id == taken.order.transaction_id
        assert list(world.payments.sessions) == [world.session_of(order)]
        assert taken.payment_url == "https://pay.example/cs_1"
        assert (parts.contact, parts.personal) == (ANA, HER_DATA)
        assert parts.details is not None
        assert tuple(file.id for file in parts.details.files) == order.file_ids
        assert [upload.fields["key"].rpartition("/")[2] for upload in taken.uploads] == list(order.file_ids)
        assert world.takes_an_order().payment_url == taken.payment_url

    assert died >= 8


def test_who_was_cut_off_after_all_was_done_is_answered_at_once() -> None:
    *_, world = deaths(World, lambda world: world.takes_an_order())
    again = world.takes_an_order()

    assert again.payment_url == "https://pay.example/cs_1"
    assert len(world.payments.sessions) == 1


def test_a_lost_answer_of_the_provider_makes_no_second_session() -> None:
    world = World()
    world.payments.losing = True

    with pytest.raises(ProviderUnavailable):
        world.takes_an_order()
    world.clock.forward(LEASE)
    taken = world.takes_an_order()

    assert list(world.payments.sessions) == ["cs_1"]
    assert taken.payment_url == "https://pay.example/cs_1"


def test_a_repeated_request_for_a_paid_order_asks_for_no_more_money() -> None:
    world = World()
    order = world.has_a_paid_order()
    again = world.takes_an_order()

    assert again.order.transaction_id == order.transaction_id
    assert (again.payment_url, list(again.uploads)) == (None, [])


def test_while_a_session_is_open_its_own_link_is_given_again() -> None:
    world = World()
    taken = world.takes_an_order()

    assert pay_link(world, taken.order) == taken.payment_url
    assert len(world.payments.sessions) == 1


def test_after_a_session_has_expired_there_is_a_new_one_and_never_two_at_once() -> None:
    world = World()
    order = world.takes_an_order().order
    world.clock.forward(timedelta(hours=24))

    with pytest.raises(WrongState):
        pay_link(world, order)
    world.payments.settle("cs_1", Settled.EXPIRED)

    assert pay_link(world, order) == "https://pay.example/cs_2"
    assert world.orders.get(order.transaction_id).attempt == 2


@pytest.mark.parametrize(
    ("late", "attempt"), [(timedelta(hours=23, minutes=15), 1), (timedelta(hours=23, minutes=30), 2)]
)
def test_an_attempt_whose_session_was_never_opened_is_given_up_when_the_provider_would_refuse_it(
    late: timedelta, attempt: int
) -> None:
    world = World()
    world.payments.down = True
    with pytest.raises(ProviderUnavailable):
        world.takes_an_order()
    world.payments.down = False
    world.clock.forward(late)
    [order] = orders_in(world)

    assert pay_link(world, order) == "https://pay.example/cs_1"
    assert world.orders.get(order.transaction_id).attempt == attempt


def test_a_paid_order_has_no_link_to_pay() -> None:
    world = World()
    order = world.has_a_paid_order()

    with pytest.raises(WrongState):
        pay_link(world, order)


def test_prices_come_from_the_catalogue_alone_and_what_it_lacks_is_named() -> None:
    [line] = priced([Wanted("portrait", 3)], STUDIO)

    assert (line.name, line.unit, line.total) == ("Portrait", usd(12900), usd(38700))
    with pytest.raises(Refused) as caught:
        priced([Wanted("portrait", 1), Wanted("sculpture", 1), Wanted("", 1)], STUDIO)
    assert [error.field for error in caught.value.errors] == ["items.1.service", "items.2.service"]
    assert "sculpture" not in caught.value.errors[0].message


@pytest.mark.parametrize(("minor", "quantity"), [(49, 1), (99_999_999, 2), (100_000_000, 1)])
def test_a_total_that_the_provider_cannot_charge_is_refused(minor: int, quantity: int) -> None:
    [line] = priced([Wanted("portrait", quantity)], STUDIO)

    with pytest.raises(Refused):
        totals([replace(line, unit=usd(minor))], STUDIO)


@pytest.mark.parametrize("minor", [50, 99_999_999])
def test_the_smallest_and_the_largest_charge_are_taken(minor: int) -> None:
    [line] = priced([Wanted("portrait", 1)], STUDIO)

    assert totals([replace(line, unit=usd(minor))], STUDIO)[0] == usd(minor)


def test_an_order_without_files_has_no_uploads() -> None:
    assert list(World().takes_an_order(an_order(files=())).uploads) == []
