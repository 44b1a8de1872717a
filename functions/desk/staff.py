"""Who is at the desk: what the gateway's authorizer found in the staff pool's token."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from picpros.errors import Forbidden

ROLES = frozenset({"owner", "staff"})


@dataclass(frozen=True, slots=True)
class Staff:
    """One of the staff, by the pool's opaque id."""

    id: str
    roles: frozenset[str]

    @property
    def role(self) -> str:
        """Give the one word that stands for them where only the role is recorded."""
        return "owner" if "owner" in self.roles else "staff"

    @property
    def ledger_id(self) -> str:
        """The pool's id in the ledger's alphabet: it names nobody."""
        return re.sub(r"[^a-z0-9-]", "", self.id.lower())[:60]


def staff_of(event: Mapping[str, Any]) -> Staff:
    """Read the authorizer's claims; Forbidden for a token of the pool without a role at the studio."""
    claims = event["requestContext"]["authorizer"]["jwt"]["claims"]
    # The gateway turns a list claim into text: "[owner staff]".
    groups = frozenset(claims.get("cognito:groups", "").strip("[]").replace(",", " ").split())
    if not groups & ROLES:
        raise Forbidden("your account has no role at the studio: ask the owner")
    return Staff(claims["sub"], groups & ROLES)


def owner_of(event: Mapping[str, Any]) -> Staff:
    """Read the claims of an owner; Forbidden for anybody else of the staff."""
    staff = staff_of(event)
    if staff.role != "owner":
        raise Forbidden("only the owner may hold data beyond its time, or let it go")
    return staff
