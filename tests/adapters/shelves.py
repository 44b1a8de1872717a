"""Two shelves for files, one in memory and one in S3, with browsers that put something there."""

from dataclasses import dataclass
from typing import Any, Protocol

import requests
from botocore.exceptions import ClientError

from picpros.adapters.files import S3Files
from picpros.ports import Files, Upload
from tests.adapters.world import Cloud
from tests.fakes.small import MemoryFiles


class Shelf(Protocol):
    """Files, and what a test does around them."""

    @property
    def files(self) -> Files: ...

    def arrive(self, upload: Upload, size: int) -> None:
        """Let a browser post a file where it was told to."""

    def keys(self, transaction_id: str) -> set[str]:
        """Name all that lies of an order, wherever."""

    def invoice(self, number: str) -> bytes | None: ...


@dataclass
class MemoryShelf:
    files: MemoryFiles

    def arrive(self, upload: Upload, size: int) -> None:
        self.files.arrive(upload, size)

    def keys(self, transaction_id: str) -> set[str]:
        return {key for key in self.files.held if key.split("/")[1] == transaction_id}

    def invoice(self, number: str) -> bytes | None:
        return self.files.invoices.get(number)


@dataclass
class S3Shelf:
    files: S3Files

    def arrive(self, upload: Upload, size: int) -> None:
        assert post(upload, b"x" * size).status_code == 204

    def keys(self, transaction_id: str) -> set[str]:
        client: Any = self.files.client
        found: set[str] = set()
        for prefix in ("pending", "orders"):
            listed = client.list_objects_v2(Bucket=self.files.files, Prefix=f"{prefix}/{transaction_id}/")
            found |= {each["Key"] for each in listed.get("Contents", [])}
        return found

    def invoice(self, number: str) -> bytes | None:
        try:
            key = f"invoices/{number}.pdf"
            return self.files.client.get_object(Bucket=self.files.documents, Key=key)["Body"].read()
        except ClientError:
            return None


def in_s3(cloud: Cloud) -> S3Files:
    return S3Files(cloud.s3, cloud.bucket("FilesBucket"), cloud.bucket("DocumentsBucket"))


def post(upload: Upload, body: bytes, **changed: str) -> requests.Response:
    """Post a form as a browser does: the fields as given, the file last."""
    fields = {**upload.fields, **{name.replace("_", "-"): value for name, value in changed.items()}}
    return requests.post(upload.url, fields, files={"file": ("c:\\fakepath\\x.exe", body)}, timeout=10)
