"""A client who asks for their data, and what they find in it."""

import json
from datetime import datetime, timedelta
from typing import Any

from picpros.domain.export import Export
from picpros.services.ask_export import ask_export, fetch_export
from tests.fakes.samples import ANA
from tests.fakes.world import World
from tests.unit.services.visitors import client_of

SECOND = timedelta(seconds=1)


def asks(world: World, *, at: datetime | None = None, email: str = ANA.email) -> Export:
    """Ask without waiting for the work."""
    now = world.clock.now()
    return ask_export(client_of(world, email), at=at or now, now=now, desk=world.reception())


def fetches(world: World, number: int = 1, email: str = ANA.email) -> str:
    return fetch_export(client_of(world, email), number, now=world.clock.now(), desk=world.reception())[1]


def gets(world: World, **more: Any) -> tuple[dict[str, bytes], dict[str, Any]]:
    """Ask, let it be made, and give the first ZIP and its data."""
    export = asks(world, **more)
    works(world)
    packed = world.archive.held[export.export_id, 1]
    return packed, json.loads(packed["data.json"])


def works(world: World) -> None:
    """Let the outbox work until nothing is left."""
    while world.outbox_queue.refs:
        world.works_off_the_outbox()
