"""The ledger of a running studio, proven by the operator's command, and somebody's hand in it found."""

import json
import subprocess
import sys
from typing import Any

import pytest
from botocore.exceptions import ClientError

from journeys.stack import ROOT, Stack, an_order


def verify(stack: Stack, *more: str) -> tuple[int, str]:
    asked = [sys.executable, "-m", "command", "ledger", "verify", "--url", stack.url, *more]
    done = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)  # noqa: S603
    assert not done.stderr, done.stderr
    return done.returncode, done.stdout


def told(stack: Stack) -> tuple[int, dict[str, Any]]:
    code, text = verify(stack, "--json")
    return code, json.loads(text)


def rows(stack: Stack) -> tuple[Any, str, list[dict[str, Any]]]:
    [table] = [each for each in stack.get("/_local/status")["tables"] if "Ledger" in each]
    dynamodb = stack.client("dynamodb")
    entries = [row for row in dynamodb.scan(TableName=table)["Items"] if row["hour"]["S"] != "tables"]
    return dynamodb, table, entries


def test_the_ledger_of_a_studio_is_sealed_hour_by_hour_and_whole(stack: Stack) -> None:
    order = stack.order(an_order()).json()
    stack.pay(order["payment_url"])
    stack.drain()
    for verb in ("start", "complete"):
        assert stack.desk("POST", f"/orders/{order['transaction_id']}/{verb}").status_code == 200
    _, before = told(stack)
    stack.wait("P1D")
    code, after = told(stack)

    assert (before["waiting"], before["hours"]) == (before["entries"], 0)
    assert (code, after["whole"], after["findings"]) == (0, True, [])
    first = 1  # of no entry, sealed before there were any: the chain begins with it
    hours = {row["hour"]["S"] for row in rows(stack)[2]}
    assert (after["waiting"], after["hours"], after["entries"]) == (0, first + len(hours), before["entries"])
    assert verify(stack)[1].startswith("The ledger is whole.\n")


def test_a_seal_cannot_be_deleted_and_who_writes_over_one_is_found(stack: Stack) -> None:
    s3 = stack.client("s3")
    [bucket] = [each for each in stack.get("/_local/status")["buckets"] if "seals" in each]
    first = s3.list_objects_v2(Bucket=bucket)["Contents"][0]["Key"]
    s3.put_object(Bucket=bucket, Key=first, Body=b"nothing happened")
    covered = told(stack)
    [locked] = [
        each for each in s3.list_object_versions(Bucket=bucket, Prefix=first)["Versions"] if not each["IsLatest"]
    ]

    hour = first.removeprefix("seals/").removesuffix(".json").replace("/", "-")
    assert covered == (1, covered[1] | {"findings": [{"hour": hour, "fault": "seal_covered", "entry": ""}]})
    with pytest.raises(ClientError, match="AccessDenied"):
        s3.delete_object(Bucket=bucket, Key=first, VersionId=locked["VersionId"])


def test_a_hand_in_the_table_is_found_and_named(stack: Stack) -> None:
    dynamodb, table, held = rows(stack)
    changed, lost = held[0], held[1]
    dynamodb.put_item(TableName=table, Item={**changed, "count": {"N": "99"}})
    dynamodb.delete_item(TableName=table, Key={name: lost[name] for name in ("hour", "entry")})
    code, text = verify(stack)
    said = " ".join(text.split())

    assert code == 1
    assert f"{changed['entry']['S']} the table has another than was sealed" in said
    assert f"{lost['entry']['S']} was sealed and is not in the table" in said
