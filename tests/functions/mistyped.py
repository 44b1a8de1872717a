"""An order under a mistyped address, and its correction."""

from dataclasses import replace

from picpros.domain.order import Order
from picpros.domain.person import Suppressed
from tests.fakes.samples import ANA, an_order
from tests.fakes.world import World
from tests.functions.at_the_desk import desk, path
from tests.functions.events import Answer

WRONG, RIGHT = "ana@cleint.example", "ana@client.example"
MISTYPED = an_order(replace(ANA, email=WRONG))


def corrects(world: World, order: Order, email: object = RIGHT) -> Answer:
    return desk(world)("PATCH", path(order), {"email": email}, at=world.clock.now())


def mistyped(*, promotions: bool = True) -> tuple[World, Order]:
    world = World()
    return world, world.has_a_paid_order(an_order(replace(ANA, email=WRONG, promotions=promotions)))


def stands(world: World, email: str) -> Suppressed | None:
    said = world.suppressions.get(world.hasher.address(email))
    return said.state if said else None


def recipients(world: World) -> list[str]:
    return sorted(each.email for each in world.clients.all(None, 100)[0])
