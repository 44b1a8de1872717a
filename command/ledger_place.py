"""Where a ledger lies: with a local stack, or with a stack of AWS made of infra/data.yaml."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from http.client import HTTPConnection, HTTPException
from typing import Any
from urllib.parse import urlsplit

from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError
from botocore.session import Session

from picpros.adapters.clock import WallClock
from picpros.adapters.ledger_proof import READERS, WholeLedger

_CONFIG = Config(
    retries={"mode": "standard"}, s3={"addressing_style": "path"}, max_pool_connections=READERS, signature_version="v4"
)
_DUMMY = {"aws_access_key_id": "local", "aws_secret_access_key": "local"}
_TABLE, _BUCKET = "LedgerTable", "SealsBucket"


class NotThere(Exception):
    """There is no such stack, or nobody answers for it; the text says what was looked for."""


@dataclass(frozen=True, slots=True)
class Place:
    """A ledger and the time there."""

    ledger: WholeLedger
    now: datetime


def of_local(url: str) -> Place:
    """Find the ledger of the local stack that serves its site at `url`."""
    status = _status(url)
    ends = status["endpoints"]
    dynamodb, s3 = (
        _client(service, endpoint_url=ends[end], region_name=status["region"], **_DUMMY)
        for service, end in (("dynamodb", "dynamodb"), ("s3", "aws"))
    )
    [table] = [name for name in status["tables"] if name.endswith(_TABLE)]
    [bucket] = [name for name in status["buckets"] if name.endswith(_BUCKET.lower())]
    return Place(WholeLedger(dynamodb, table, s3, bucket), datetime.fromisoformat(status["now"]))


def of_aws(stack: str) -> Place:
    """Find the ledger of a stack of AWS by its outputs; region and credentials come from the environment."""
    try:
        [described] = _client("cloudformation").describe_stacks(StackName=stack)["Stacks"]
        outputs = {each["OutputKey"]: each["OutputValue"] for each in described.get("Outputs", [])}
        ledger = WholeLedger(_client("dynamodb"), outputs[_TABLE], _client("s3"), outputs[_BUCKET])
    except (BotoCoreError, ClientError) as exc:
        raise NotThere(f"the stack {stack} cannot be looked at: {exc}") from exc
    except KeyError as exc:
        raise NotThere(f"the stack {stack} has no output {exc}: it is not made of this infra/data.yaml") from exc
    return Place(ledger, WallClock().now())


def _status(url: str) -> Mapping[str, Any]:
    try:
        connection = HTTPConnection(urlsplit(url).netloc, timeout=10)
        connection.request("GET", "/_local/status")
        status: Mapping[str, Any] = json.loads(connection.getresponse().read())
    except (OSError, HTTPException, ValueError) as exc:
        raise NotThere(f"no local stack answers at {url}") from exc
    return status


def _client(service: str, **where: str) -> Any:
    # botocore's session, as the functions have it; the types of its clients are made for boto3's.
    session: Any = Session()
    return session.create_client(service, config=_CONFIG, **where)
