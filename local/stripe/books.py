"""Objects in Stripe's shapes, the events they cause, and what `expand` puts into them."""

import json
import secrets
import string
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import stripe
from stripe._object_classes import get_object_class

from local.stripe.errors import Json, Refused
from local.stripe.store import Store

_SHAPES = Path(__file__).with_name("shapes.json").read_text()
_WITH_PREVIOUS = {"charge.refunded", "refund.updated", "charge.dispute.closed"}


def random_id(prefix: str, length: int = 24) -> str:
    return prefix + "".join(secrets.choice(string.ascii_letters + string.digits) for _ in range(length))


class Books:
    """What the provider writes down, within the store's change.

    `asked` is (request id, idempotency key) of the request under way, for its events; `listened` the types of events
    that the webhook gets; `base` the address under which the pay page is, known once the server has its port.
    """

    def __init__(self, store: Store, now: Callable[[], datetime], listened: frozenset[str]) -> None:
        self.store, self.now, self.listened = store, now, listened
        self.asked: tuple[str | None, str | None] = (None, None)
        self.base = ""

    def seconds(self) -> int:
        return int(self.now().timestamp())

    def new(self, kind: str, **fields: Any) -> Json:
        """Make an object and keep it."""
        return self.store.put({**self.blank(kind), "created": self.seconds(), **fields})

    def blank(self, kind: str) -> Json:
        """Give an object with the SDK's fields, as in shapes.json, else null, and a new id."""
        hints = get_object_class("V1", kind).__annotations__.items()
        empty = {name: None for name, hint in hints if type(None) in getattr(hint, "__args__", ())}
        shape = json.loads(_SHAPES)[kind]
        return {**empty, **shape, "id": random_id(shape["id"]), "object": kind}

    def get(self, kind: str, key: str, param: str = "id") -> Json:
        found = self.store.find(key, kind)
        if found is None:
            raise Refused(f"No such {kind}", "resource_missing", param, 404)
        return found

    def change(self, kind: str, thing: Json, **fields: Any) -> Json:
        """Keep `thing` with other `fields` and an event of that kind, for the webhook if it listens."""
        before = {name: thing[name] for name in fields if thing[name] != fields[name]}
        thing.update(fields)
        self.store.put(thing)
        data = {"object": self.public(thing), **({"previous_attributes": before} if kind in _WITH_PREVIOUS else {})}
        request = dict(zip(("id", "idempotency_key"), self.asked, strict=True))
        known = {"api_version": stripe.api_version, "pending_webhooks": int(kind in self.listened)}
        event = self.new("event", type=kind, data=data, request=request, **known)
        if kind in self.listened:
            now = self.now().timestamp()
            self.store.rows("INSERT INTO deliveries VALUES (?, 0, ?, ?)", event["id"], now, now)
        return thing

    def public(self, thing: Json) -> Json:
        """Leave out what only this provider knows, and say what changes by time alone."""
        shown = {name: part for name, part in thing.items() if not name.startswith("_")}
        if thing["object"] == "balance_transaction":
            shown["status"] = "available" if thing["available_on"] <= self.seconds() else "pending"
        return shown

    def expanded(self, thing: Json, paths: list[str]) -> Json:
        """Give the public object with whole objects where `paths` ask for them; raise Refused for what has none."""
        shown = self.public(thing)
        for path in paths:
            if path == "line_items" and "_lines" in thing:
                shown["line_items"] = thing["_lines"]
            elif path.removeprefix("data.").count(".") > 3:
                raise Refused("You cannot expand more than 4 levels of a property.", param="expand")
            else:
                self._expand(shown, path.split("."))
        return shown

    def _expand(self, thing: Json, steps: list[str]) -> None:
        name, rest = steps[0], steps[1:]
        value = thing.get(name, "")
        if isinstance(value, str):
            found = self.store.find(value)
            if found is None:
                raise Refused(f"This property cannot be expanded ({name}).", param="expand")
            value = thing[name] = self.public(found)
        for part in value if isinstance(value, list) else [value]:
            if rest and isinstance(part, dict):
                self._expand(part, rest)
