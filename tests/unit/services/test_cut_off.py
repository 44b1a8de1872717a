"""A form or a link whose work was cut off: who tries again gets all of it, once."""

from collections.abc import Callable
from contextlib import suppress

import pytest

from picpros.domain.account import RefundState
from picpros.domain.ledger import Entry
from picpros.domain.order import Status
from picpros.domain.person import Basis, Suppressed
from picpros.errors import Gone
from picpros.services.ask_cancellation import ask_cancellation
from tests.fakes.deaths import deaths
from tests.fakes.samples import ANA
from tests.fakes.world import World
from tests.unit.services.erasing import NAMES, WORDS, asks, well_known
from tests.unit.services.purging import found
from tests.unit.services.test_correct_profile import NEW, corrects
from tests.unit.services.visitors import BEN, PROFILE, client_of, confirm, mailed_token, register, said, sign_up


def newsletter() -> tuple[World, str]:
    world = World()
    sign_up(world)
    return world, mailed_token(world, BEN)


def cancellation() -> tuple[World, str]:
    world = World()
    order, now = world.has_a_paid_order(), world.clock.now()
    ask_cancellation(order.transaction_id, None, at=now, now=now, desk=world.letterbox())
    return world, mailed_token(world, ANA.email)


def new_email() -> tuple[World, str]:
    world = World()
    world.has_a_paid_order()
    corrects(world, client_of(world, ANA.email), email=NEW)
    return world, mailed_token(world, NEW)


def erasure() -> tuple[World, str]:
    world = well_known()
    return world, asks(world)


def is_a_reader(world: World) -> None:
    assert client_of(world, BEN).basis is Basis.NEWSLETTER
    assert said(world, BEN) is Suppressed.OPTED_IN


def is_cancelled(world: World) -> None:
    [order], _ = world.orders.by_status(None, None, 9)
    world.works_off_payments()
    assert order.status is Status.CANCELLED
    assert [each.state for each in world.accounts.books(order.transaction_id).account.refunds] == [
        RefundState.SUCCEEDED
    ]
    assert len(world.refunds.made) == 1


def has_moved(world: World) -> None:
    assert client_of(world, NEW).email == NEW
    assert [each.kind for each in world.rows.ledger].count(Entry.EMAIL_CHANGED) == 1


def is_forgotten(world: World) -> None:
    world.purges_what_is_due()
    assert found(world, *NAMES, *WORDS) == []
    assert [each.kind for each in world.rows.ledger].count(Entry.ERASURE_CONFIRMED) == 1


@pytest.mark.parametrize(
    ("asked", "is_done"),
    [(newsletter, is_a_reader), (cancellation, is_cancelled), (new_email, has_moved), (erasure, is_forgotten)],
)
def test_a_link_that_was_cut_off_is_followed_again_to_its_end(
    asked: Callable[[], tuple[World, str]], is_done: Callable[[World], None]
) -> None:
    tokens: dict[int, str] = {}

    def begin() -> World:
        world, token = asked()
        tokens[id(world)] = token
        return world

    died = 0
    for world in deaths(begin, lambda world: confirm(world, tokens[id(world)])):
        died += 1
        with suppress(Gone):  # it may have been all done but for the answer
            confirm(world, tokens[id(world)])

        is_done(world)
        with pytest.raises(Gone):
            confirm(world, tokens[id(world)])

    assert died >= 2


def test_a_registration_that_was_cut_off_is_sent_again_and_keeps_all_that_was_given() -> None:
    died = 0
    for world in deaths(World, register):
        died += 1
        register(world)
        client = client_of(world, BEN)

        assert world.clients.profile(client.client_id) == PROFILE
        assert mailed_token(world, BEN)

    assert died >= 3
