"""A client who wants an order cancelled: the request, the link in the mail, and where the order stands then."""

from picpros.domain.order import Order
from picpros.ports import Books
from tests.fakes.samples import ANA
from tests.fakes.world import World
from tests.functions.events import Answer
from tests.functions.ordering import checkout
from tests.functions.test_clients import clients, token_for

REASON = "my sister Clotilde is ill"


def path(identifier: str) -> str:
    return f"/orders/{identifier}/cancellation"


def asks(world: World, order: Order, reason: str | None = None) -> Answer:
    return checkout(world)("POST", path(order.transaction_id), {"reason": reason}, at=world.clock.now())


def asks_and_gets_a_link(world: World, order: Order) -> str:
    """Ask, and give the token of the link that came by mail."""
    assert asks(world, order).status == 202
    return token_for(world, ANA.email)


def confirms(world: World, token: str) -> Answer:
    return clients(world)("POST", "/confirmations", {"token": token}, at=world.clock.now())


def books(world: World, order: Order) -> Books:
    return world.accounts.books(order.transaction_id)
