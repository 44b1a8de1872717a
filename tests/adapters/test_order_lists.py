"""Orders in lists: by state, over all states, and a client's own."""

from dataclasses import replace
from datetime import timedelta
from itertools import chain

import pytest

from picpros.adapters.orders import record_row
from picpros.adapters.table import Tables
from picpros.domain.order import Order, Status
from picpros.ports import PurgingOrders
from tests.adapters.world import CONTACT, DETAILS, NOW, PERSONAL, order, watched

STATES = (Status.PAID, Status.IN_PROGRESS, Status.COMPLETED)


def lies(orders: PurgingOrders, place: int, status: Status, **changes: object) -> Order:
    """Keep the record of an order that came `place` hours after the first."""
    new = order(f"PP-{place:02d}", status=status, created_at=NOW + timedelta(hours=place), **changes)
    orders.add(new, CONTACT, PERSONAL, DETAILS, due=watched())
    return new


def walked(orders: PurgingOrders, status: Status | None, limit: int) -> list[list[str]]:
    pages: list[list[str]] = []
    after: str | None = None
    while True:
        page, after = orders.by_status(status, after, limit)
        pages.append([each.transaction_id for each in page])
        if after is None:
            return pages


def test_the_desk_sees_the_newest_first_over_all_states(orders: PurgingOrders) -> None:
    for place in range(10):
        lies(orders, place, STATES[place % 3])
    pages = walked(orders, None, 4)

    assert [len(page) for page in pages] == [4, 4, 2]
    assert list(chain.from_iterable(pages)) == [f"PP-{place:02d}" for place in range(9, -1, -1)]


def test_a_list_of_one_state_holds_no_other(orders: PurgingOrders) -> None:
    for place in range(7):
        lies(orders, place, STATES[place % 3])

    assert walked(orders, Status.PAID, 2) == [["PP-06", "PP-03"], ["PP-00"]]
    assert walked(orders, Status.EXPIRED, 2) == [[]]


@pytest.mark.parametrize("limit", [1, 3, 6, 7])
def test_no_page_is_empty_and_none_follows_the_last(orders: PurgingOrders, limit: int) -> None:
    for place in range(6):
        lies(orders, place, Status.PAID)
    pages = walked(orders, Status.PAID, limit)

    assert all(pages)
    assert len(list(chain.from_iterable(pages))) == 6


def test_an_order_that_moved_on_is_in_its_new_list_only(orders: PurgingOrders) -> None:
    paid = lies(orders, 1, Status.PAID)
    orders.save(replace(paid, status=Status.IN_PROGRESS), due=None)

    assert walked(orders, Status.PAID, 5) == [[]]
    assert walked(orders, Status.IN_PROGRESS, 5) == [["PP-01"]]


def test_orders_of_one_instant_are_all_listed(orders: PurgingOrders) -> None:
    for place in range(5):
        new = order(f"PP-SAME{place}", status=STATES[place % 2])
        orders.add(new, CONTACT, PERSONAL, DETAILS, due=watched())

    assert sorted(chain.from_iterable(walked(orders, None, 2))) == [f"PP-SAME{place}" for place in range(5)]


def test_a_list_of_hundreds_is_read_whole(orders: PurgingOrders, tables: Tables) -> None:
    rows = [
        record_row(order(f"PP-{place:03d}", status=Status.PAID, created_at=NOW + timedelta(minutes=place)), None)
        for place in range(130)
    ]
    tables.write_batch([(tables.main, {"PutRequest": {"Item": row}}) for row in rows])
    page, after = orders.by_status(Status.PAID, None, 120)

    assert [each.transaction_id for each in page] == [f"PP-{place:03d}" for place in range(129, 9, -1)]
    assert after is not None


def test_a_client_sees_their_own_orders_the_newest_first(orders: PurgingOrders) -> None:
    for place in range(6):
        lies(orders, place, STATES[place % 3], client_id="ANA" if place % 2 else "BEN")

    assert [each.transaction_id for each in orders.of_client("ANA")] == ["PP-05", "PP-03", "PP-01"]
    assert orders.of_client("NOBODY") == []


def test_what_else_lies_under_a_clients_id_is_no_order(orders: PurgingOrders, tables: Tables) -> None:
    lies(orders, 1, Status.PAID, client_id="ANA")
    stray = {"pk": {"S": "x"}, "sk": {"S": "invoice"}, "client_id": {"S": "ANA"}, "created_at": {"S": "2027"}}
    tables.client.put_item(TableName=tables.main, Item=stray)

    assert [each.transaction_id for each in orders.of_client("ANA")] == ["PP-01"]
