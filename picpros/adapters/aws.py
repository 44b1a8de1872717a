"""AWS clients: few connections, short timeouts, retries with jitter within one deadline."""

from functools import cache
from typing import Any

from botocore.config import Config
from botocore.session import Session

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
    return _session().create_client(service, config=_CONFIG)


def once(service: str) -> Any:
    """Make a client that never tries again by itself."""
    return _session().create_client(service, config=_ONCE)


def secrets(*names: str) -> list[str]:
    """Read SecureStrings of the parameter store, in one call; LookupError names what is not there."""
    found = client("ssm").get_parameters(Names=list(names), WithDecryption=True)
    if found["InvalidParameters"]:
        raise LookupError(f"no such parameters: {', '.join(found['InvalidParameters'])}; see the deploy guide")
    values = {each["Name"]: each["Value"] for each in found["Parameters"]}
    return [values[name] for name in names]


@cache
def _session() -> Session:
    """Make botocore's session, once: boto3's would load transfers of files, and with them processes and threads."""
    return Session()
