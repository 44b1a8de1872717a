"""moto's KMS: symmetric and HMAC keys, saved with their key material."""

from typing import Any

import moto.kms.models as moto_kms
from moto.core.models import DEFAULT_ACCOUNT_ID

from local.aws.errors import AwsError
from local.aws.store import Rows
from local.clock import StackClock

_SPECS = (None, "SYMMETRIC_DEFAULT", "HMAC_224", "HMAC_256", "HMAC_384", "HMAC_512")
# Calls that change no key.
_READING = ("Encrypt", "Decrypt", "ReEncrypt", "Generate", "VerifyMac", "Describe", "List", "Get")


class Keys:
    """Loads the keys of all regions from disk, and saves them when a request may have changed one."""

    def __init__(self, rows: Rows, clock: StackClock) -> None:
        # moto makes an RSA pair for every key, whatever its kind: 60 ms each, and it cannot be saved.
        vars(moto_kms).update(generate_private_key=lambda _spec: None)
        vars(moto_kms).update(unix_time=lambda at=None: at.timestamp() if at else clock.seconds())
        self._rows = rows
        for region, _, (keys, tags) in rows.all("kms"):
            backend = moto_kms.kms_backends[DEFAULT_ACCOUNT_ID][region]
            backend.keys, backend.tagger.tags = keys, tags

    def check(self, action: str, params: dict[str, Any]) -> None:
        """Refuse the kinds of keys that cannot be saved."""
        if action == "CreateKey" and params.get("KeySpec", params.get("CustomerMasterKeySpec")) not in _SPECS:
            raise AwsError(400, "UnsupportedOperationException", "Symmetric and HMAC keys only.")

    def save(self, region: str, action: str) -> None:
        if not action.startswith(_READING):
            backend = moto_kms.kms_backends[DEFAULT_ACCOUNT_ID][region]
            self._rows.write("kms", region, {"": (backend.keys, backend.tagger.tags)}, set())
