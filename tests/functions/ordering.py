"""An order as JSON and as a plain form, and the function that takes it."""

from collections.abc import Callable
from copy import deepcopy
from typing import Any

from functions.checkout.app import build
from tests.fakes.log import readable_log
from tests.fakes.samples import SITE
from tests.fakes.world import World
from tests.functions.events import Answer, caller

ORDER: dict[str, Any] = {
    "client": {
        "full_name": "Ana Lima",
        "email": "ana@client.example",
        "phone": "+1 559 555 0101",
        "address": {"line1": "7 Hidden Lane", "city": "Fresno", "postal_code": "93650", "country": "us"},
    },
    "items": [{"service": "portrait", "quantity": 2}],
    "specifications": {
        "text": "In blue.",
        "files": [{"name": "a.jpg", "size": 1000, "content_type": "image/jpeg"}],
    },
    "promotions": True,
}
FORM = {
    "client.full_name": "Ana Lima",
    "client.email": "ana@client.example",
    "client.phone": "",
    "client.address.line1": "7 Hidden Lane",
    "client.address.city": "Fresno",
    "client.address.postal_code": "93650",
    "client.address.country": "US",
    "items.0.service": "portrait",
    "items.0.quantity": "2",
    "specifications.text": "In blue.",
    "promotions": "on",
    "website": "",
}
KEY = {"Idempotency-Key": "key-1"}


def checkout(world: World) -> Callable[..., Answer]:
    return caller(
        build(world.counter(), world.letterbox(), world.hasher, world.clock, site=SITE, logger=readable_log()[0])
    )


def changed(path: str, value: object) -> dict[str, Any]:
    """Give the order with one field changed; None leaves it out."""
    *parents, last = path.split(".")
    order: dict[str, Any] = deepcopy(ORDER)
    inner: Any = order
    for name in parents:
        inner = inner[int(name)] if name.isdigit() else inner[name]
    if value is None:
        del inner[last]
    else:
        inner[last] = value
    return order
