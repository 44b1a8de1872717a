"""Mending a table that was put back: counters that only rise, data keys that go, papers that still bear numbers."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from picpros.adapters.rows import key, write
from picpros.adapters.table import Tables
from picpros.errors import Changed

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client

PAPERS = "invoices/"


@dataclass(frozen=True, slots=True)
class AwsRepairs:
    """For the operator's command alone: no function may list the bucket of documents or delete any key."""

    tables: Tables
    s3: "S3Client"
    documents: str

    def raise_counter(self, series: str, least: int) -> None:
        place, kind = key(f"counter#{series}", "counter"), {"#type": "type"}
        values = {":least": least, ":kind": "counter"}
        try:
            self.tables.update(
                place, "SET issued = :least, #type = :kind", "attribute_not_exists(pk) OR issued < :least", values, kind
            )
        except Changed:
            return  # it is as high already

    def drop_row(self, pk: str, sk: str) -> None:
        self.tables.delete(pk, sk)

    def forget_keys(self, keys: Sequence[tuple[str, str]]) -> None:
        places = [{"owner": write(owner), "class": write(belongs_to)} for owner, belongs_to in keys]
        self.tables.write_batch([(self.tables.keys, {"DeleteRequest": {"Key": place}}) for place in places])

    def invoice_papers(self) -> Iterator[str]:
        for page in self.s3.get_paginator("list_objects_v2").paginate(Bucket=self.documents, Prefix=PAPERS):
            for each in page.get("Contents", []):
                yield each["Key"].removeprefix(PAPERS).removesuffix(".pdf")
