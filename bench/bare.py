"""The unit of the bench: boto3, one client, one GetItem, and nothing of ours."""

import os
from typing import Any

import boto3

client = boto3.client("dynamodb")


def handler(_event: dict[str, Any], _context: Any) -> dict[str, Any]:
    found = client.get_item(TableName=os.environ["MAIN_TABLE"], Key={"pk": {"S": "none"}, "sk": {"S": "none"}})
    return {"found": "Item" in found}
