"""Files and invoices in S3: keys made of ids of ours, buckets without versions, so that a delete is final."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING
from urllib.parse import quote

from botocore.exceptions import ClientError

from picpros.adapters.table import is_code
from picpros.domain.order import UPLOAD_LIFE, File
from picpros.ports import Upload

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client

BATCH = 1000  # S3's limit for DeleteObjects
LINK_SECONDS = 900


class NotDeleted(Exception):
    """S3 kept some objects; they are tried again."""


@dataclass(frozen=True, slots=True)
class S3Files:
    """`pending/ORDER/FILE` until the order is paid, then `orders/ORDER/FILE`; invoices in a bucket of their own."""

    client: "S3Client"
    files: str
    documents: str = ""

    def upload(self, prefix: str, transaction_id: str, file: File, *, life: timedelta = UPLOAD_LIFE) -> Upload:
        fields = {"Content-Type": file.content_type}
        signed = self.client.generate_presigned_post(
            Bucket=self.files,
            Key=_key(prefix, transaction_id, file.id),
            Fields=dict(fields),
            Conditions=[fields, ["content-length-range", 1, file.size]],
            ExpiresIn=int(life.total_seconds()),
        )
        return Upload(file.name, signed["url"], signed["fields"])

    def adopt(self, transaction_id: str, file_id: str) -> bool:
        pending = _key("pending", transaction_id, file_id)
        try:
            self.client.copy_object(
                Bucket=self.files,
                Key=_key("orders", transaction_id, file_id),
                CopySource={"Bucket": self.files, "Key": pending},
            )
        except ClientError as error:
            if is_code(error, "NoSuchKey", "404"):
                return False
            raise
        self.client.delete_object(Bucket=self.files, Key=pending)
        return True

    def link(self, transaction_id: str, file: File) -> str:
        """Make a link that is saved under the file's own name, never shown: what clients upload is not run."""
        return self.client.generate_presigned_url(
            "get_object",
            Params={
                "Bucket": self.files,
                "Key": _key("orders", transaction_id, file.id),
                "ResponseContentDisposition": f"attachment; filename*=UTF-8''{quote(file.name, safe='')}",
            },
            ExpiresIn=LINK_SECONDS,
        )

    def stored(self, transaction_id: str) -> Mapping[str, int]:
        found: dict[str, int] = {}
        prefix = f"orders/{transaction_id}/"
        for page in self.client.get_paginator("list_objects_v2").paginate(Bucket=self.files, Prefix=prefix):
            for each in page.get("Contents", []):
                found[each["Key"].removeprefix(prefix)] = each["Size"]
        return found

    def delete(self, transaction_id: str, file_ids: Iterable[str]) -> int:
        """Delete by exact key, wherever the file lies; say how many keys there were."""
        ids = list(file_ids)
        keys = [_key(prefix, transaction_id, file_id) for file_id in ids for prefix in ("pending", "orders")]
        for start in range(0, len(keys), BATCH):
            answer = self.client.delete_objects(
                Bucket=self.files,
                Delete={"Objects": [{"Key": key} for key in keys[start : start + BATCH]], "Quiet": True},
            )
            if answer.get("Errors"):
                raise NotDeleted(f"{len(answer['Errors'])} files of an order")
        return len(ids)

    def put_invoice(self, number: str, pdf: bytes) -> None:
        self.client.put_object(Bucket=self.documents, Key=_invoice_key(number), Body=pdf, ContentType="application/pdf")

    def invoice_link(self, number: str) -> str:
        return self.client.generate_presigned_url(
            "get_object",
            Params={
                "Bucket": self.documents,
                "Key": _invoice_key(number),
                "ResponseContentDisposition": f'attachment; filename="invoice-{number}.pdf"',
            },
            ExpiresIn=60,
        )

    def delete_invoice(self, number: str) -> None:
        self.client.delete_object(Bucket=self.documents, Key=_invoice_key(number))


def _key(prefix: str, transaction_id: str, file_id: str) -> str:
    return f"{prefix}/{transaction_id}/{file_id}"


def _invoice_key(number: str) -> str:
    return f"invoices/{number}.pdf"
