"""`picpros smoke`: whether a deployed back end answers, and nothing lies where it should not. It only reads."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Annotated

import requests
import typer
from botocore.exceptions import BotoCoreError, ClientError

from command.place import LOCAL, AsJson, Place, Stack, Url, find
from command.say import FOUND, columns, console, wrong
from command.world import World
from picpros.domain.known_tables import TableRole, Verdict, judged

SECONDS = 20
NOBODY = "/orders/PP-00000-00000-00000-00000-00000-00000"


@dataclass(frozen=True, slots=True)
class Check:
    """One look: `trouble` says what is wrong and what to do, empty when it is well."""

    name: str
    trouble: str = ""


Api = Annotated[
    str | None, typer.Option(envvar="PICPROS_API", help="The API's address, where it is not the local stack's.")
]


def smoke(*, api: Api = None, url: Url = LOCAL, stack: Stack = None, as_json: AsJson = False) -> None:
    """Look at the doors, tables, buckets and dead letters of a back end. Exit code 1 where something is not well."""
    place = find(url, stack)
    address = api or place.url
    if address is None:
        wrong("Name the API's address with --api: it is an output of the stack.")
    checks = list(_checks(address.rstrip("/"), place))
    if as_json:
        typer.echo(json.dumps({"checks": [{"name": each.name, "trouble": each.trouble} for each in checks]}))
    else:
        table = columns("looked at", "found")
        for each in checks:
            table.add_row(each.name, each.trouble or "well")
        console().print(table)
    if any(each.trouble for each in checks):
        raise typer.Exit(FOUND)


def _checks(address: str, place: Place) -> Iterator[Check]:
    yield _asked("the catalogue has services", lambda: bool(_get(f"{address}/catalogue", 200)["items"]))
    yield _asked("the policy is there", lambda: bool(_get(f"{address}/policy.json", 200)))
    yield _asked("the document of the API is there", lambda: "paths" in _get(f"{address}/openapi.json", 200))
    yield _asked("an unknown order is a 404", lambda: _get(f"{address}{NOBODY}", 404)["type"] == "/problems/not-found")
    yield _asked("the desk asks who is there", lambda: bool(_get(f"{address}/desk/orders", 401)))
    world = World(place)
    yield _asked("the main table answers", lambda: world.tables.get("smoke", "smoke") is None)
    yield _asked("the ledger answers", lambda: world.ledger.read("2000-01-01T00") == [])
    for role in TableRole:
        yield _asked(f"the ledger knows the table of {role}", lambda role=role: _known(world, role))  # type: ignore[misc]
    for bucket in place.buckets:
        yield _asked(f"the bucket {bucket} answers", lambda bucket=bucket: _listed(world, bucket))  # type: ignore[misc]
    for queue in place.queues:
        if "Dead" in queue:
            name = queue.rpartition("/")[2]
            yield _asked(f"{name} is empty", lambda queue=queue: _waiting(world, queue) == 0)  # type: ignore[misc]


def _asked(name: str, looks: Callable[[], bool]) -> Check:
    try:
        return Check(name, "" if looks() else "no: see the deploy guide, what to do when something is wrong")
    except (requests.RequestException, ClientError, BotoCoreError, KeyError, ValueError) as error:
        return Check(name, f"no answer that can be read ({type(error).__name__}): is it deployed, and may you read it?")


def _get(address: str, status: int) -> dict[str, object]:
    answer = requests.get(address, timeout=SECONDS)
    if answer.status_code != status:
        raise ValueError(f"{answer.status_code} instead of {status}")
    found: dict[str, object] = answer.json()
    return found


def _known(world: World, role: TableRole) -> bool:
    approvals = world.replayer.approvals
    return judged(approvals.approved(role), approvals.seen(role)) is not Verdict.REFUSED


def _listed(world: World, bucket: str) -> bool:
    return "ResponseMetadata" in world.s3.list_objects_v2(Bucket=bucket, MaxKeys=1)


def _waiting(world: World, queue: str) -> int:
    asked = world.sqs.get_queue_attributes(QueueUrl=queue, AttributeNames=["ApproximateNumberOfMessages"])
    return int(asked["Attributes"]["ApproximateNumberOfMessages"])
