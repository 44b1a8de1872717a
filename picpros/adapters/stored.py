"""All that is stored in DynamoDB and S3, item by item: for an audit, which may read a whole table."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from picpros.adapters.approvals import PARTITION
from picpros.adapters.order_rows import to_order
from picpros.adapters.rows import plain
from picpros.adapters.table import Tables
from picpros.domain.order import Order
from picpros.ports import StoredObject

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client


@dataclass(frozen=True, slots=True)
class AwsStored:
    """Scans read a megabyte at a time, consistently: what an object belongs to must be seen, or it would be deleted."""

    tables: Tables
    s3: "S3Client"
    buckets: tuple[str, ...]

    def rows(self) -> Iterator[tuple[Mapping[str, Any], Order | None]]:
        for row in self._scan(self.tables.main):
            yield row, to_order(row) if row.get("type") == "order" else None

    def data_keys(self) -> Iterator[tuple[str, str]]:
        for row in self._scan(self.tables.keys):
            yield row["owner"], row["class"]

    def side_rows(self) -> Iterator[tuple[str, Mapping[str, Any]]]:
        for row in self._scan(self.tables.ledger):
            yield "table_approval" if row["hour"] == PARTITION else "ledger_entry", row
        for row in self._scan(self.tables.suppressions):
            yield "suppression", row

    def objects(self) -> Iterator[StoredObject]:
        for bucket in self.buckets:
            for page in self.s3.get_paginator("list_objects_v2").paginate(Bucket=bucket):
                for each in page.get("Contents", []):
                    yield StoredObject(bucket, each["Key"], each["LastModified"])

    def delete(self, found: StoredObject) -> None:
        self.s3.delete_object(Bucket=found.bucket, Key=found.key)

    def _scan(self, table: str) -> Iterator[dict[str, Any]]:
        for page in self.tables.client.get_paginator("scan").paginate(TableName=table, ConsistentRead=True):
            yield from map(plain, page["Items"])
