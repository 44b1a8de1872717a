"""Selling: the paid state, the frozen invoice, its number and the event, together or not at all."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from picpros.adapters.table import Tables
from picpros.domain.data_map import Class
from picpros.domain.due import DueKind
from picpros.domain.invoice import Series, TaxRule, invoice_for
from picpros.domain.jobs import JobKind, job
from picpros.domain.order import Order, Status
from picpros.domain.payment import Method
from picpros.errors import Changed
from picpros.ports import PurgingOrders, Sale
from tests.adapters.stores import Ports, Store
from tests.adapters.world import CONTACT, DETAILS, LATER, NOW, PERSONAL, order, raw_rows, watched

LIVE = Series("PP", 2027, live=True)
TAX = TaxRule(Decimal("7.25"), "Sales tax", "California")
VISA = Method("card", "visa", "4242")


def taken(orders: PurgingOrders, transaction_id: str = "PP-A") -> Order:
    new = order(transaction_id)
    orders.add(new, CONTACT, PERSONAL, DETAILS, due=watched())
    return new


def sale(of: Order, count: int, *, event_id: str | None = None, series: Series = LIVE) -> Sale:
    number, client = series.number(count), f"CLIENT-{of.transaction_id}"
    invoice = invoice_for(
        of, number=number, client_id=client, paid_at=LATER, on=date(2027, 3, 14), tax=TAX, live=series.live
    )
    sold = of.paid(LATER, payment_id=f"pi_{of.transaction_id}", invoice_number=number, client_id=client)
    mail = job(JobKind.INVOICE, f"order#{of.transaction_id}", LATER)
    return Sale(sold, invoice, count, series, VISA, event_id, (mail,))


@pytest.mark.clause("S5")
def test_a_sale_writes_the_order_its_invoice_number_payment_event_and_job(orders: PurgingOrders, store: Store) -> None:
    made = sale(taken(orders), 1, event_id="evt_1")
    orders.sell(made)

    assert orders.get("PP-A") == replace(made.order, version=1)
    assert orders.invoice("PP-A") == made.invoice
    assert orders.order_of_invoice("PP-2027-000001") == "PP-A"
    assert orders.last_number(LIVE) == 1
    assert orders.parts(made.order).method == VISA
    assert store.ports.events.seen("evt_1")
    assert ("payment#pi_PP-A", "payment") in store.places()
    assert [pk for pk, _ in store.due(DueKind.OUTBOX)] == ["order#PP-A"]
    assert store.due(DueKind.PAYMENT) == []


def test_before_the_first_sale_of_a_series_nothing_was_issued(orders: PurgingOrders) -> None:
    assert orders.last_number(LIVE) == 0
    assert orders.invoice("PP-A") is None
    assert orders.order_of_invoice("PP-2027-000001") is None


@pytest.mark.clause("S2")
def test_the_kind_of_card_lies_sealed(orders: PurgingOrders, tables: Tables) -> None:
    orders.sell(sale(taken(orders), 1))
    lying = repr(raw_rows(tables))

    assert "4242" not in lying
    assert "visa" not in lying


def test_a_sale_after_the_data_key_is_gone_keeps_no_descriptor(orders: PurgingOrders, store: Store) -> None:
    new = taken(orders)
    store.lose_key("PP-A", Class.PERSONAL)
    orders.sell(sale(new, 1))

    assert ("order#PP-A", "personal-payment") not in store.places()
    assert orders.get("PP-A").status is Status.PAID


def test_an_order_is_sold_once(orders: PurgingOrders, store: Store) -> None:
    new = taken(orders)
    orders.sell(sale(new, 1))
    before = store.everything()
    with pytest.raises(Changed):
        orders.sell(sale(new, 2))

    assert store.everything() == before


def test_the_same_event_sells_once(orders: PurgingOrders) -> None:
    orders.sell(sale(taken(orders, "PP-A"), 1, event_id="evt_1"))
    other = taken(orders, "PP-B")
    with pytest.raises(Changed):
        orders.sell(sale(other, 2, event_id="evt_1"))

    assert orders.get("PP-B") == other
    assert orders.last_number(LIVE) == 1


@pytest.mark.parametrize("count", [1, 3, 7])
def test_no_number_is_issued_twice_or_left_out(orders: PurgingOrders, count: int) -> None:
    orders.sell(sale(taken(orders, "PP-A"), 1))
    other = taken(orders, "PP-B")
    with pytest.raises(Changed):
        orders.sell(sale(other, count))

    assert orders.last_number(LIVE) == 1
    assert orders.get("PP-B") == other


def test_a_series_does_not_begin_in_the_middle(orders: PurgingOrders) -> None:
    with pytest.raises(Changed):
        orders.sell(sale(taken(orders), 2))


def test_tests_of_the_provider_have_numbers_of_their_own(orders: PurgingOrders) -> None:
    orders.sell(sale(taken(orders, "PP-A"), 1))
    trial = Series("PP", 2027, live=False)
    orders.sell(sale(taken(orders, "PP-B"), 1, series=trial))

    assert orders.order_of_invoice("PP-2027-000001") == "PP-A"
    assert orders.order_of_invoice("PP-TEST-2027-000001") == "PP-B"
    assert (orders.last_number(LIVE), orders.last_number(trial)) == (1, 1)


def test_a_paid_invoice_is_not_written_over(orders: PurgingOrders) -> None:
    orders.sell(sale(taken(orders), 1))
    # Somebody sets the order back: the invoice, which is frozen, still stands in the way.
    set_back = orders.save(replace(order(), version=1), due=None)
    with pytest.raises(Changed):
        orders.sell(sale(set_back, 2))

    assert orders.last_number(LIVE) == 1


@pytest.mark.clause("S5")
def test_thirty_payments_at_once_get_the_numbers_one_to_thirty(orders: PurgingOrders, database: str) -> None:
    many = 6 if database == "moto" else 30  # moto answers one call at a time, and slowly
    waiting = [taken(orders, f"PP-{place:02d}") for place in range(many)]

    def sell(new: Order) -> str:
        while True:
            made = sale(new, orders.last_number(LIVE) + 1, event_id=f"evt_{new.transaction_id}")
            try:
                orders.sell(made)
            except Changed:
                continue
            return made.invoice.number

    with ThreadPoolExecutor(many) as pool:
        numbers = list(pool.map(sell, waiting))

    assert sorted(numbers) == [LIVE.number(count) for count in range(1, many + 1)]
    assert [orders.order_of_invoice(number) for number in numbers] == [each.transaction_id for each in waiting]
    assert orders.last_number(LIVE) == many


def test_ten_deliveries_of_one_event_at_once_sell_once(orders: PurgingOrders) -> None:
    new = taken(orders)

    def sell(_: int) -> bool:
        try:
            orders.sell(sale(new, 1, event_id="evt_1"))
        except Changed:
            return False
        return True

    with ThreadPoolExecutor(10) as pool:
        sold = list(pool.map(sell, range(10)))

    assert sold.count(True) == 1
    assert orders.last_number(LIVE) == 1


def test_an_event_that_was_handled_is_known_until_the_provider_has_given_up(ports: Ports, tables: Tables) -> None:
    events = ports.events
    events.remember("evt_1", at=NOW)
    [held] = raw_rows(tables, tables.main)
    days = (int(held["expires_at"]["N"]) - NOW.timestamp()) / 86400

    assert events.seen("evt_1")
    assert not events.seen("evt_2")
    assert days > 3
