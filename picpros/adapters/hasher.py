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

KEY_ID = "a"  # of addresses
# Of tokens, by their letter, two that are live: SIGNS signs, and what the other signed is read as well. To change keys
# let the second sign. A third may take the first one's place when nobody answers mails of that time any more.
TOKEN_KEYS = {"a": "picpros/token/1", "b": "picpros/token/2"}
SIGNS = "a"


@dataclass(frozen=True, slots=True)
class KmsHasher:
    """`hash_key` is the KMS key's id or ARN, `signs` the letter of the key that signs tokens."""

    kms: "KMSClient"
    hash_key: str
    signs: str = SIGNS
    _known: dict[str, bytes] = field(default_factory=dict)

    def address(self, email: str) -> str:
        return f"{KEY_ID}#{self.text('address', normalise(email).encode())}"

    def text(self, purpose: str, text: bytes) -> str:
        digest = hmac.digest(self._sub_key(f"picpros/{purpose}/1"), text, sha256)
        return b32encode(digest).decode().rstrip("=")

    def sign(self, subject: Subject, identifier: str) -> str:
        return tokens.sign(subject, identifier, key_id=self.signs, key=self._sub_key(TOKEN_KEYS[self.signs]))

    def read(self, token: str) -> Signed | None:
        letter = tokens.key_of(token)
        if letter not in TOKEN_KEYS:
            return None
        return tokens.read_token(token, {letter: self._sub_key(TOKEN_KEYS[letter])})

    def _sub_key(self, name: str) -> bytes:
        if name not in self._known:
            answer = self.kms.generate_mac(KeyId=self.hash_key, MacAlgorithm="HMAC_SHA_256", Message=name.encode())
            self._known[name] = answer["Mac"]
        return self._known[name]
