"""What the templates declare, made on the local servers; what is there already stays as it is."""

import json
import secrets
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import boto3
from botocore.client import BaseClient, Config

from local.aws.signatures import ACCESS_KEY, SECRET_KEY
from local.intrinsics import REGION
from local.template import Resource, Templates

_QUEUE_ATTRIBUTES = (
    "FifoQueue",
    "ContentBasedDeduplication",
    "VisibilityTimeout",
    "MessageRetentionPeriod",
    "DelaySeconds",
    "RedrivePolicy",
)
_Made = TypeVar("_Made")


def client(service: str, url: str) -> Any:
    """Make a client of a local server. Its answers are the vendor's JSON."""
    config = Config(retries={"total_max_attempts": 2}, s3={"addressing_style": "path"}, connect_timeout=5)
    made: BaseClient = boto3.client(  # type: ignore[call-overload]
        service,
        endpoint_url=url,
        region_name=REGION,
        aws_access_key_id=ACCESS_KEY,
        aws_secret_access_key=SECRET_KEY,
        config=config,
    )
    return made


class Remembered:
    """Small facts that outlive a restart: ids of keys, secrets, ports; one JSON file."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._facts: dict[str, Any] = json.loads(file.read_text()) if file.exists() else {}

    def get(self, name: str, make: Callable[[], _Made]) -> _Made:
        """Give the fact of that name, made and kept if it is not there."""
        if name not in self._facts:
            self.put(name, make())
        kept: _Made = self._facts[name]
        return kept

    def put(self, name: str, value: Any) -> None:
        self.put_all({name: value})

    def put_all(self, facts: Mapping[str, Any]) -> None:
        self._facts |= facts
        scratch = self._file.with_suffix(".new")
        scratch.write_text(json.dumps(self._facts, indent=1))
        scratch.replace(self._file)


def make_everything(
    templates: Templates, dynamodb: Any, aws_url: str, kept: Remembered, key_ids: dict[str, str]
) -> None:
    """Make what is missing of keys, tables, queues and buckets; `key_ids` is filled, by physical name."""
    make_keys(templates, client("kms", aws_url), kept, key_ids)
    make_tables(templates, dynamodb)
    make_queues(templates, client("sqs", aws_url))
    make_buckets(templates, client("s3", aws_url))


def make_keys(templates: Templates, kms: Any, kept: Remembered, ids: dict[str, str]) -> None:
    """Make each KMS key once and put its id into `ids` by physical name."""
    for key in templates.of_type("AWS::KMS::Key"):
        wanted = {"KeySpec": "SYMMETRIC_DEFAULT", "KeyUsage": "ENCRYPT_DECRYPT", **key.properties}
        ids[key.name] = kept.get(f"key:{key.name}", partial(_new_key, kms, wanted))


def _new_key(kms: Any, wanted: Mapping[str, str]) -> str:
    return str(kms.create_key(**wanted)["KeyMetadata"]["KeyId"])


def make_tables(templates: Templates, dynamodb: Any) -> None:
    """Make the tables that are missing, and the indexes that a table of an older template has not."""
    there = set(dynamodb.list_tables()["TableNames"])
    for table in templates.of_type("AWS::DynamoDB::Table"):
        properties = {name: value for name, value in table.properties.items() if name != "TimeToLiveSpecification"}
        if table.name not in there:
            dynamodb.create_table(TableName=table.name, BillingMode="PAY_PER_REQUEST", **properties)
        else:
            _add_indexes(dynamodb, table)


def _add_indexes(dynamodb: Any, table: Resource) -> None:
    found = dynamodb.describe_table(TableName=table.name)["Table"].get("GlobalSecondaryIndexes", [])
    names = {index["IndexName"] for index in found}
    for index in table.properties.get("GlobalSecondaryIndexes", []):
        if index["IndexName"] not in names:
            dynamodb.update_table(
                TableName=table.name,
                AttributeDefinitions=table.properties["AttributeDefinitions"],
                GlobalSecondaryIndexUpdates=[{"Create": index}],
            )


def make_queues(templates: Templates, sqs: Any) -> None:
    """Make the queues that are missing, dead-letter queues first, and set the attributes of all."""
    queues = sorted(templates.of_type("AWS::SQS::Queue"), key=lambda queue: "RedrivePolicy" in queue.properties)
    for queue in queues:
        attributes = {name: _text(queue.properties[name]) for name in _QUEUE_ATTRIBUTES if name in queue.properties}
        fixed = {name: attributes.pop(name) for name in ("FifoQueue",) if name in attributes}
        url = sqs.create_queue(QueueName=queue.name, Attributes=fixed)["QueueUrl"]
        sqs.set_queue_attributes(QueueUrl=url, Attributes=attributes)


def make_buckets(templates: Templates, s3: Any) -> None:
    """Make the buckets that are missing and set what browsers and writers see of them."""
    there = {bucket["Name"] for bucket in s3.list_buckets()["Buckets"]}
    for bucket in templates.of_type("AWS::S3::Bucket"):
        if bucket.name not in there:
            locked = bool(bucket.properties.get("ObjectLockEnabled"))
            s3.create_bucket(Bucket=bucket.name, ObjectLockEnabledForBucket=locked)
        _configure(bucket, s3)


def _configure(bucket: Resource, s3: Any) -> None:
    properties = bucket.properties
    if "CorsConfiguration" in properties:
        rules = [_cors(rule) for rule in properties["CorsConfiguration"]["CorsRules"]]
        s3.put_bucket_cors(Bucket=bucket.name, CORSConfiguration={"CORSRules": rules})
    if "VersioningConfiguration" in properties:
        s3.put_bucket_versioning(Bucket=bucket.name, VersioningConfiguration=properties["VersioningConfiguration"])
    if "ObjectLockConfiguration" in properties:
        lock = properties["ObjectLockConfiguration"]
        s3.put_object_lock_configuration(Bucket=bucket.name, ObjectLockConfiguration=lock)


def _cors(rule: Mapping[str, Any]) -> dict[str, Any]:
    renamed = {"MaxAge": "MaxAgeSeconds", "ExposedHeaders": "ExposeHeaders", "Id": "ID"}
    return {renamed.get(name, name): value for name, value in rule.items()}


def put_secrets(ssm: Any, values: Mapping[str, str]) -> None:
    """Put SecureStrings that are not there yet under their names."""
    there = {found["Name"] for found in ssm.get_parameters(Names=list(values))["Parameters"]}
    for name in values.keys() - there:
        ssm.put_parameter(Name=name, Value=values[name], Type="SecureString")


def new_secret(prefix: str) -> Callable[[], str]:
    """Give a maker of secrets that look like the payment provider's."""
    return lambda: f"{prefix}_{secrets.token_hex(24)}"


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return json.dumps(value) if isinstance(value, dict) else str(value)
