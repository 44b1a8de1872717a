"""Calls of the staff."""

from collections.abc import Callable

from functions.desk.app import build
from picpros.domain.order import Order
from tests.fakes.log import readable_log
from tests.fakes.world import World
from tests.functions.events import OWNER, Answer, caller

PICTURES = {"files": [{"name": "final.tiff", "size": 300_000_000, "content_type": "image/tiff"}]}
CAMPAIGN = {"name": "Spring", "subject": "Ten percent off", "body": "Dear {first_name},\n\nten percent."}
NOBODY = {"sub": "x"}


def desk(world: World, claims: dict[str, str] | None = None) -> Callable[..., Answer]:
    return caller(build(world.office(), readable_log()[0]), claims=OWNER if claims is None else claims)


def path(order: Order, verb: str = "") -> str:
    return f"/desk/orders/{order.transaction_id}{verb}"
