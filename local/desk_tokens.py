"""Tokens for the desk, as the staff pool would issue them, and the gateway's check of them."""

import json
import re
import uuid
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Any

from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import RSAKey

from local.routes import Authorizer

LIFE = timedelta(hours=8)
_BITS = 2048
_ADDRESS = re.compile(r"[^@\s]{1,64}@[^@\s]{1,190}")


class NotAnAddress(ValueError):
    """What was given is no e-mail address."""


def new_key() -> dict[str, Any]:
    """Make a signing key, as a private JWK."""
    return dict(RSAKey.generate_key(_BITS, {"use": "sig"}, auto_kid=True).as_dict(private=True))


class DeskTokens:
    """Issues and checks RS256 tokens by the stack's clock. Owners are the addresses whose local part is `owner`."""

    def __init__(self, key: Mapping[str, Any], authorizer: Authorizer, now: Callable[[], datetime]) -> None:
        self._key = RSAKey.import_key(dict(key))
        self._authorizer, self._now = authorizer, now

    def issue(self, email: object) -> str:
        """Give a token for eight hours; raise NotAnAddress."""
        if not isinstance(email, str) or not _ADDRESS.fullmatch(email):
            raise NotAnAddress
        now = int(self._now().timestamp())
        owner = email.lower().startswith("owner@")
        claims = {
            "sub": str(uuid.uuid5(uuid.NAMESPACE_URL, f"mailto:{email.lower()}")),
            "email": email,
            "email_verified": True,
            "cognito:username": email,
            "cognito:groups": ["owner", "staff"] if owner else ["staff"],
            "token_use": "id",
            "iss": self._authorizer.issuer,
            "aud": self._authorizer.audience[0],
            "auth_time": now,
            "iat": now,
            "exp": now + int(LIFE.total_seconds()),
        }
        return jwt.encode({"alg": "RS256", "kid": self._key.kid}, claims, self._key)

    def claims(self, header: str | None, authorizer: Authorizer) -> dict[str, str] | None:
        """Give the claims the way the gateway hands them on, None for a token that it would refuse."""
        token = (header or "").removeprefix("Bearer ").strip()
        try:
            found = jwt.decode(token, self._key, algorithms=["RS256"]).claims
        except (JoseError, ValueError):
            return None
        return {name: _text(value) for name, value in found.items()} if self._holds(found, authorizer) else None

    def _holds(self, claims: Mapping[str, Any], authorizer: Authorizer) -> bool:
        now = self._now().timestamp()
        audience = claims.get("aud", claims.get("client_id"))
        in_time = claims.get("nbf", 0) <= now and claims.get("iat", 0) <= now + 1 and now < claims.get("exp", 0)
        return claims.get("iss") == authorizer.issuer and audience in authorizer.audience and in_time


def _text(value: object) -> str:
    """Write a claim as text: lists become `[one two]`."""
    if isinstance(value, list):
        return "[" + " ".join(_text(item) for item in value) + "]"
    return value if isinstance(value, str) else json.dumps(value)
