"""Writes down, by the stack's clock, what it was told; fails on what says so."""

import json
import os
from pathlib import Path
from typing import Any

import boto3

table, queue = os.environ["MAIN_TABLE"], os.environ["WORK_QUEUE"]
dynamodb, sqs = boto3.client("dynamodb"), boto3.client("sqs")


def handler(event: dict[str, Any], context: Any) -> Any:
    dynamodb.get_item(TableName=table, Key={"pk": {"S": "nothing"}}, ConsistentRead=True)
    seen = Path(os.environ["PICPROS_CLOCK_FILE"]).with_name("seen.jsonl")
    if "schedule" in event:
        _write(seen, event)
        return None
    failures = []
    for record in event["Records"]:
        _write(seen, {"body": record["body"], "tries": record["attributes"]["ApproximateReceiveCount"]})
        if record["body"] == "raise":
            raise ValueError(record["body"])
        if record["body"] == "fail":
            failures.append({"itemIdentifier": record["messageId"]})
        if record["body"].startswith("again"):
            sqs.send_message(QueueUrl=queue, MessageBody=record["body"].removeprefix("again "))
    return {"batchItemFailures": failures}


def _write(file: Path, what: object) -> None:
    with file.open("a") as seen:
        seen.write(json.dumps(what) + "\n")
