"""Writes down who got mail."""

import json
import os
from pathlib import Path
from typing import Any

import boto3


def handler(event: dict[str, Any], context: Any) -> Any:
    mail = event["Records"][0]["ses"]["mail"]
    key = f"raw/{mail['messageId']}"
    boto3.client("s3").head_object(Bucket=os.environ["FILES_BUCKET"], Key=key)
    if mail["commonHeaders"].get("subject") == "fail":
        raise ValueError("as asked")
    seen = Path(os.environ["PICPROS_CLOCK_FILE"]).with_name("mails.jsonl")
    with seen.open("a") as file:
        file.write(json.dumps({"to": event["Records"][0]["ses"]["receipt"]["recipients"]}) + "\n")
