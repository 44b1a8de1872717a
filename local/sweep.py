"""What AWS deletes by itself: expired items (TTL) and objects past their lifecycle, by the stack's clock."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any

from local.clock import StackClock
from local.template import Resource, Templates

_DAY = timedelta(days=1)


class Sweep:
    """Deletes at once what AWS deletes within days."""

    def __init__(self, templates: Templates, dynamodb: Any, s3: Any, clock: StackClock) -> None:
        tables = templates.of_type("AWS::DynamoDB::Table")
        self._tables = [table for table in tables if table.properties.get("TimeToLiveSpecification", {}).get("Enabled")]
        self._rules = [
            (bucket.name, rule)
            for bucket in templates.of_type("AWS::S3::Bucket")
            for rule in bucket.properties.get("LifecycleConfiguration", {}).get("Rules", [])
            if rule["Status"] == "Enabled"
        ]
        self._dynamodb, self._s3, self._clock = dynamodb, s3, clock

    def __call__(self) -> None:
        """Delete all that has expired by now."""
        for table in self._tables:
            self._sweep_table(table)
        for bucket, rule in self._rules:
            if "ExpirationInDays" in rule:
                self._sweep_objects(bucket, rule.get("Prefix", ""), int(rule["ExpirationInDays"]))
            if "AbortIncompleteMultipartUpload" in rule:
                self._sweep_uploads(bucket, int(rule["AbortIncompleteMultipartUpload"]["DaysAfterInitiation"]))

    def _sweep_table(self, table: Resource) -> None:
        keys = [part["AttributeName"] for part in table.properties["KeySchema"]]
        for key in self._expired(table, keys):
            self._dynamodb.delete_item(TableName=table.name, Key=key)

    def _expired(self, table: Resource, keys: list[str]) -> Iterator[dict[str, Any]]:
        names = {f"#k{number}": key for number, key in enumerate(keys)}
        pages = self._dynamodb.get_paginator("scan").paginate(
            TableName=table.name,
            ProjectionExpression=",".join(names),
            FilterExpression="#expiry <= :now",
            ExpressionAttributeNames={**names, "#expiry": table.properties["TimeToLiveSpecification"]["AttributeName"]},
            ExpressionAttributeValues={":now": {"N": str(int(self._clock.seconds()))}},
        )
        for page in pages:
            yield from page["Items"]

    def _sweep_objects(self, bucket: str, prefix: str, days: int) -> None:
        for page in self._s3.get_paginator("list_objects_v2").paginate(Bucket=bucket, Prefix=prefix):
            for found in page.get("Contents", []):
                if self._over(found["LastModified"], days):
                    self._s3.delete_object(Bucket=bucket, Key=found["Key"])

    def _sweep_uploads(self, bucket: str, days: int) -> None:
        for upload in self._s3.list_multipart_uploads(Bucket=bucket).get("Uploads", []):
            if self._over(upload["Initiated"], days):
                self._s3.abort_multipart_upload(Bucket=bucket, Key=upload["Key"], UploadId=upload["UploadId"])

    def _over(self, made: datetime, days: int) -> bool:
        """Say whether S3 would have deleted it: at the midnight UTC after `days` whole days."""
        full = made + days * _DAY
        return self._clock.now() >= full.replace(hour=0, minute=0, second=0, microsecond=0) + _DAY
