"""An optional Idempotency-Key on what the staff send: with the same one, one thing is done once."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from picpros.api.body import header, raw_body
from picpros.errors import Malformed
from picpros.ports import Clock, Hasher, Ids, Requests

KEY_LIFE = timedelta(days=2)
LONGEST_KEY = 255


@dataclass(frozen=True, slots=True)
class Begun:
    """The id of what is being made, the same for each try with the same key."""

    id: str
    key: str | None


@dataclass(frozen=True, slots=True)
class Once:
    """Binds a key to its call, its body and an id."""

    requests: Requests
    hasher: Hasher
    ids: Ids
    clock: Clock

    def begin(self, event: Mapping[str, Any]) -> Begun:
        """Give the id to use; Malformed, KeyReused, InProgress."""
        given = header(event, "idempotency-key")
        fresh = self.ids.identifier()
        if not given:
            return Begun(fresh, None)
        if len(given) > LONGEST_KEY or not all("!" <= each <= "~" for each in given):
            raise Malformed("an Idempotency-Key has 1 to 255 visible characters")
        http = event["requestContext"]["http"]
        key = self.hasher.text("request", f"{http['method']} {http['path']} {given}".encode())
        body = self.hasher.text("body", raw_body(event))
        claim = self.requests.claim(key, body, fresh, now=self.clock.now(), life=KEY_LIFE)
        return Begun(claim.transaction_id, key)

    def done(self, begun: Begun) -> None:
        if begun.key is not None:
            self.requests.done(begun.key)
