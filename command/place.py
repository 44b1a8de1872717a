"""Where the back end runs: the local stack of an address, or a stack on AWS; what is there, by name."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any

import requests
import typer
from botocore.exceptions import BotoCoreError, ClientError

from command.say import wrong
from picpros.adapters.aws import client
from picpros.adapters.clock import WallClock
from picpros.ports import Clock

LOCAL = "http://127.0.0.1:8000"
SECONDS = 30
_TYPES = {
    "AWS::DynamoDB::Table": "tables",
    "AWS::S3::Bucket": "buckets",
    "AWS::SQS::Queue": "queues",
    "AWS::Logs::LogGroup": "logs",
}

Url = Annotated[str, typer.Option(envvar="PICPROS_URL", help="The local stack's address.")]
Stack = Annotated[
    str | None, typer.Option(envvar="PICPROS_STACK", help="The stack's name on AWS, instead of a local one.")
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON, for a machine.")]


@dataclass(frozen=True, slots=True)
class LocalClock:
    """The local stack's clock."""

    url: str

    def now(self) -> datetime:
        return datetime.fromisoformat(_asked(f"{self.url}/_local/clock")["now"])


@dataclass(frozen=True, slots=True)
class Place:
    """All that is there. `variables` are the names that the functions are given; queues are named by their URLs."""

    url: str | None
    variables: Mapping[str, str]
    tables: tuple[str, ...]
    buckets: tuple[str, ...]
    queues: tuple[str, ...]
    logs: tuple[str, ...]
    clock: Clock

    def __getitem__(self, variable: str) -> str:
        return self.variables[variable]

    def logged(self) -> Iterator[str]:
        """Give all that the functions and the door logged, in pieces."""
        if self.url is not None:
            yield _text(f"{self.url}/_local/logs")
            return
        logs = client("logs")
        for group in self.logs:
            for page in logs.get_paginator("filter_log_events").paginate(logGroupName=group):
                yield "\n".join(event["message"] for event in page["events"])


def find(url: str, stack: str | None) -> Place:
    """Find what is there, or end and say what to do."""
    if stack is None:
        return _local(url.rstrip("/"))
    try:
        return _on_aws(stack)
    except (ClientError, BotoCoreError) as error:
        wrong(f"AWS does not tell of the stack {stack}: {error} Are account, region and name right?")


def _local(url: str) -> Place:
    status = _asked(f"{url}/_local/status")
    os.environ.update(
        AWS_ACCESS_KEY_ID="local",
        AWS_SECRET_ACCESS_KEY="local",  # noqa: S106  no secret: the local stack takes any
        AWS_DEFAULT_REGION=status["region"],
        AWS_ENDPOINT_URL=status["endpoints"]["aws"],
        AWS_ENDPOINT_URL_DYNAMODB=status["endpoints"]["dynamodb"],
    )
    sqs = client("sqs")
    return Place(
        url,
        status["variables"],
        tuple(status["tables"]),
        tuple(status["buckets"]),
        tuple(sqs.get_queue_url(QueueName=name)["QueueUrl"] for name in status["queues"]),
        (),
        LocalClock(url),
    )


def _on_aws(stack: str) -> Place:
    cloudformation, functions = client("cloudformation"), client("lambda")
    variables: dict[str, str] = {}
    found: dict[str, list[str]] = {kind: [] for kind in _TYPES.values()}
    for name in _stacks(cloudformation, stack):
        for each in _resources(cloudformation, name):
            if each["ResourceType"] in _TYPES:
                found[_TYPES[each["ResourceType"]]].append(each["PhysicalResourceId"])
            elif each["ResourceType"] == "AWS::Lambda::Function":
                told = functions.get_function_configuration(FunctionName=each["PhysicalResourceId"])
                variables |= told.get("Environment", {}).get("Variables", {})
    return Place(None, variables, **{kind: tuple(sorted(names)) for kind, names in found.items()}, clock=WallClock())


def _stacks(cloudformation: Any, stack: str) -> Iterator[str]:
    """Give the stack and the data stack that it names, which may name another where a table was restored."""
    name: str | None = stack
    while name:
        yield name
        [told] = cloudformation.describe_stacks(StackName=name)["Stacks"]
        parameters = {each["ParameterKey"]: each["ParameterValue"] for each in told.get("Parameters", [])}
        name = parameters.get("DataStack")


def _resources(cloudformation: Any, stack: str) -> Iterator[dict[str, Any]]:
    for page in cloudformation.get_paginator("list_stack_resources").paginate(StackName=stack):
        yield from page["StackResourceSummaries"]


def _asked(address: str) -> dict[str, Any]:
    found: dict[str, Any] = _answer(address).json()
    return found


def _text(address: str) -> str:
    return _answer(address).text


def _answer(address: str) -> requests.Response:
    try:
        answer = requests.get(address, timeout=SECONDS)
        answer.raise_for_status()
    except requests.RequestException:
        wrong(
            f"No local stack answers at {address}. Start it with `make demo`, name another by --url, or one on AWS by "
            "--stack."
        )
    return answer
