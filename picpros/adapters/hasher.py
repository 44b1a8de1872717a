"""Keyed hashes and signatures under an HMAC key that KMS keeps.

KMS answers one MAC over the name of each use; that is the sub-key of the use, and all further work is local: one call a
cold start instead of one an address. The sub-keys are not data keys: they open nothing, and are meant to last.
"""

import hmac
from base64 import b32encode
from dataclasses import dataclass, field
from hashlib import sha256
from typing import TYPE_CHECKING

from picpros.domain import tokens
from picpros.domain.email_address import normalise
from picpros.domain.tokens import Signed, Subject

if TYPE_CHECKING:
    from mypy_boto3_kms import KMSClient

KEY_ID = "a"  # one letter; a second key, for a change of keys, gets the next


@dataclass(frozen=True, slots=True)
class KmsHasher:
    """`hash_key` is the KMS key's id or ARN."""

    kms: "KMSClient"
    hash_key: str
    _known: dict[str, bytes] = field(default_factory=dict)

    def address(self, email: str) -> str:
        return f"{KEY_ID}#{self.text('address', normalise(email).encode())}"

    def text(self, purpose: str, text: bytes) -> str:
        digest = hmac.digest(self._sub_key(purpose), text, sha256)
        return b32encode(digest).decode().rstrip("=")

    def sign(self, subject: Subject, identifier: str) -> str:
        return tokens.sign(subject, identifier, key_id=KEY_ID, key=self._sub_key("token"))

    def read(self, token: str) -> Signed | None:
        return tokens.read_token(token, {KEY_ID: self._sub_key("token")})

    def _sub_key(self, purpose: str) -> bytes:
        if purpose not in self._known:
            answer = self.kms.generate_mac(
                KeyId=self.hash_key, MacAlgorithm="HMAC_SHA_256", Message=f"picpros/{purpose}/1".encode()
            )
            self._known[purpose] = answer["Mac"]
        return self._known[purpose]
