"""A world in which somebody has just paid."""

from datetime import timedelta

from picpros.domain.order import Order
from tests.fakes.world import World

MINUTE = timedelta(minutes=1)


def with_a_payment() -> World:
    world = World()
    world.takes_an_order()
    world.clock.forward(MINUTE)
    world.payments.pay("cs_1", at=world.clock.now())
    return world


def the_order(world: World) -> Order:
    [order], _ = world.orders.by_status(None, None, 9)
    return order


def numbers(world: World) -> list[str]:
    return sorted(pk.partition("#")[2] for pk, sk in world.rows.held if sk == "number")
