"""Sealing: AES-GCM under a data key per owner and class, wrapped by KMS, in a table of their own.

No plaintext key is kept: a Sealer lives as long as the call that asked for it.
"""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from picpros.adapters.rows import Item, check, key_row, keys, write
from picpros.adapters.table import Tables
from picpros.domain.data_map import KINDS, Class
from picpros.errors import KeyGone

if TYPE_CHECKING:
    from mypy_boto3_kms import KMSClient

NONCE = 12  # bytes, as NIST SP 800-38D recommends for GCM


class Sealer:
    """Seals and opens rows of one owner and class."""

    def __init__(self, owner: str, belongs_to: Class, data_key: bytes) -> None:
        self._owner = owner
        self._class = belongs_to
        self._cipher = AESGCM(data_key)

    def row(self, kind: str, pk: str, sk: str, values: Mapping[str, object], **envelope: object) -> Item:
        """Make a sealed row; Undeclared for a field without a class, or one of another class than the key's."""
        check(kind, values)
        if KINDS[kind].belongs_to is not self._class:
            raise ValueError(f"{kind} is not of class {self._class}")
        text = json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode()
        nonce = os.urandom(NONCE)
        sealed = nonce + self._cipher.encrypt(nonce, text, self._context(pk, sk))
        fields = {**keys(kind, pk, sk), "sealed": sealed, **envelope}
        return {name: write(value) for name, value in fields.items() if value is not None}

    def open(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """Read a sealed row; KeyGone when it was sealed with another key."""
        sealed = bytes(row["sealed"])
        try:
            text = self._cipher.decrypt(sealed[:NONCE], sealed[NONCE:], self._context(row["pk"], row["sk"]))
        except InvalidTag as exc:
            raise KeyGone(self._class.value) from exc
        opened: dict[str, Any] = json.loads(text)
        return opened

    def _context(self, pk: str, sk: str) -> bytes:
        return f"{self._owner}|{self._class}|{pk}|{sk}".encode()


@dataclass(frozen=True, slots=True)
class Vault:
    """Makes, finds and wraps data keys. Owners are ids of ours: they are logged as KMS's encryption context."""

    kms: "KMSClient"
    tables: Tables
    sealing_key: str

    def create(self, owner: str, belongs_to: Class) -> tuple[Sealer, Item]:
        """Make a new data key: a sealer, and the row of the keys table that must be written with what it seals."""
        answer = self.kms.generate_data_key(
            KeyId=self.sealing_key, KeySpec="AES_256", EncryptionContext=_context(owner, belongs_to)
        )
        fields = {"owner": owner, "class": belongs_to.value, "wrapped": answer["CiphertextBlob"]}
        return Sealer(owner, belongs_to, answer["Plaintext"]), {name: write(value) for name, value in fields.items()}

    def find(self, owner: str, belongs_to: Class) -> Sealer | None:
        """Unwrap the data key of an owner; None when there is none (any more)."""
        answer = self.tables.client.get_item(
            TableName=self.tables.keys, Key=key_row(owner, belongs_to), ConsistentRead=True
        )
        if "Item" not in answer:
            return None
        wrapped = answer["Item"]["wrapped"]["B"]
        plain = self.kms.decrypt(
            KeyId=self.sealing_key, CiphertextBlob=wrapped, EncryptionContext=_context(owner, belongs_to)
        )["Plaintext"]
        return Sealer(owner, belongs_to, plain)


def _context(owner: str, belongs_to: Class) -> dict[str, str]:
    return {"owner": owner, "class": belongs_to.value}
