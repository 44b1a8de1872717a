"""The index of what is due, as people look at it: whole, in pages, and with the orders it is about."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest

from picpros.domain.deletion_report import Promise
from picpros.domain.due import Due, DueKind, Ref
from picpros.ports import Promises
from tests.adapters.stores import Ports
from tests.adapters.world import CONTACT, DETAILS, NOW, PERSONAL, order

HOUR = timedelta(hours=1)


@pytest.fixture
def promises(ports: Ports) -> Promises:
    return ports.promises


def lies(ports: Ports, name: str, next_at: datetime, kind: DueKind = DueKind.PURGE) -> None:
    ports.orders.add(order(name), CONTACT, PERSONAL, DETAILS, due=Due(kind, NOW, next_at))


def walked(promises: Promises, size: int) -> Iterator[list[str]]:
    after: str | None = None
    while True:
        page, after = promises.page(DueKind.PURGE, after, size)
        yield [each.ref.pk for each in page]
        if after is None:
            return


def test_a_promise_says_when_it_was_due_when_it_is_tried_and_of_which_order_it_is(
    ports: Ports, promises: Promises
) -> None:
    lies(ports, "PP-A", NOW + HOUR)
    [found], after = promises.page(DueKind.PURGE, None, 9)

    assert found == Promise(Ref("order#PP-A", "record"), NOW, NOW + HOUR, ports.orders.get("PP-A"))
    assert after is None


def test_pages_follow_the_next_tries_and_meet_at_their_ends(ports: Ports, promises: Promises) -> None:
    for number, place in enumerate((3, 1, 4, 0, 2)):
        lies(ports, f"PP-{number}", NOW + place * HOUR)

    assert list(walked(promises, 2)) == [
        ["order#PP-3", "order#PP-1"],
        ["order#PP-4", "order#PP-0"],
        ["order#PP-2"],
    ]


def test_a_full_last_page_is_followed_by_an_empty_one(ports: Ports, promises: Promises) -> None:
    lies(ports, "PP-A", NOW)

    assert list(walked(promises, 1)) == [["order#PP-A"], []]


def test_times_are_those_of_one_kind_the_earliest_first_and_no_more_than_asked_for(
    ports: Ports, promises: Promises
) -> None:
    for place in (2, 0, 1):
        lies(ports, f"PP-{place}", NOW + place * HOUR)
    lies(ports, "PP-P", NOW, DueKind.PAYMENT)

    assert list(promises.times(DueKind.PURGE, 9)) == [NOW, NOW + HOUR, NOW + 2 * HOUR]
    assert list(promises.times(DueKind.PURGE, 2)) == [NOW, NOW + HOUR]
