"""Time, ids and hashes: given, counted, and keyed with a key that everybody may know."""

import hmac
from base64 import b32encode
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256

from picpros.domain import tokens, transaction_id
from picpros.domain.email_address import normalise
from picpros.domain.tokens import Signed, Subject

_KEY = b"a key for tests"


@dataclass
class MovableClock:
    """Stands until it is moved."""

    time: datetime

    def now(self) -> datetime:
        return self.time

    def forward(self, by: timedelta) -> None:
        self.time += by


@dataclass
class CountedIds:
    """Ids in their real form, the same in every run."""

    count: int = 0

    def transaction_id(self) -> str:
        return transaction_id.from_bytes(self._next()[: transaction_id.RANDOM_BYTES])

    def identifier(self) -> str:
        return self._letters(26)

    def short(self) -> str:
        return self._letters(10)

    def secret(self) -> str:
        return self._next().hex()

    def _letters(self, length: int) -> str:
        number = int.from_bytes(self._next())
        return "".join(transaction_id.ALPHABET[number >> 5 * place & 31] for place in range(length))

    def _next(self) -> bytes:
        self.count += 1
        return sha256(f"id {self.count}".encode()).digest()


class OpenHasher:
    """The rules' own tokens and normalising; only the keeper of the key is missing."""

    def address(self, email: str) -> str:
        return f"a#{self.text('address', normalise(email).encode())}"

    def text(self, purpose: str, text: bytes) -> str:
        return b32encode(hmac.digest(_KEY + purpose.encode(), text, sha256)).decode().rstrip("=")

    def sign(self, subject: Subject, identifier: str) -> str:
        return tokens.sign(subject, identifier, key_id="a", key=_KEY)

    def read(self, token: str) -> Signed | None:
        return tokens.read_token(token, {"a": _KEY})
