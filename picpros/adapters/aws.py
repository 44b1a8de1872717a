"""AWS clients: few connections, short timeouts, retries with jitter within one deadline."""

from typing import Any

import boto3
from botocore.config import Config

# Behind the HTTP API, which ends at 30 s, a call and its retries must be over well before.
_CONFIG = Config(
    connect_timeout=2,
    read_timeout=5,
    retries={"mode": "standard", "total_max_attempts": 4},
    s3={"addressing_style": "path"},
    signature_version="v4",
)
# SES has no idempotency token: a second try of ours could be a second mail.
_ONCE = _CONFIG.merge(Config(read_timeout=15, retries={"total_max_attempts": 1}))


def client(service: str) -> Any:
    """Make a client; the region, credentials and, on one machine, the endpoint come from the environment."""
    return boto3.client(service, config=_CONFIG)  # type: ignore[call-overload]


def once(service: str) -> Any:
    """Make a client that never tries again by itself."""
    return boto3.client(service, config=_ONCE)  # type: ignore[call-overload]


def secrets(*names: str) -> list[str]:
    """Read SecureStrings of the parameter store, in one call; LookupError names what is not there."""
    found = client("ssm").get_parameters(Names=list(names), WithDecryption=True)
    if found["InvalidParameters"]:
        raise LookupError(f"no such parameters: {', '.join(found['InvalidParameters'])}; see the deploy guide")
    values = {each["Name"]: each["Value"] for each in found["Parameters"]}
    return [values[name] for name in names]
