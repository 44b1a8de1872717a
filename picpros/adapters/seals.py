"""The ledger's seals in S3, in a bucket whose object lock keeps every version of them."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from botocore.exceptions import ClientError

from picpros.adapters.rows import check
from picpros.adapters.table import is_code
from picpros.domain.seal import Seal, read_seal

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client

FOLDER = "seals/"


@dataclass(slots=True)
class S3Seals:
    """`seals/2027/03/13T08.json`: by year and month, so that the latest is found with three short lists.

    What counts is a seal's first version. A later one, or a deletion, only covers it, and stops nobody.
    """

    client: "S3Client"
    bucket: str
    _newest: Seal | None = (
        None  # of those that this process wrote: whoever goes on from it meets what others wrote since
    )

    def last(self) -> Seal | None:
        return self._newest or self._found()

    def read(self, hour: str) -> Seal | None:
        key = key_of(hour)
        found = first_versions(self.client, self.bucket, key)
        return self._opened(key, found[key].id) if key in found else None

    def write(self, seal: Seal) -> bool:
        check("ledger_seal", seal.told())
        try:
            self.client.put_object(
                Bucket=self.bucket,
                Key=key_of(seal.hour),
                Body=seal.to_bytes(),
                ContentType="application/json",
                # Of two writers one is first; and an upload under object lock must bear a checksum.
                IfNoneMatch="*",
                ChecksumAlgorithm="SHA256",
            )
        except ClientError as error:
            if is_code(error, "PreconditionFailed", "ConditionalRequestConflict"):
                return False
            raise
        self._newest = seal
        return True

    def _found(self) -> Seal | None:
        year = self._last_folder(FOLDER)
        month = self._last_folder(year) if year else None
        found = first_versions(self.client, self.bucket, month) if month else {}
        key = max(found, default=None)
        return self._opened(key, found[key].id) if key else None

    def _last_folder(self, prefix: str) -> str | None:
        pages = self.client.get_paginator("list_object_versions").paginate(
            Bucket=self.bucket, Prefix=prefix, Delimiter="/"
        )
        return max((each["Prefix"] for page in pages for each in page.get("CommonPrefixes", [])), default=None)

    def _opened(self, key: str, version_id: str) -> Seal:
        return read_seal(self.client.get_object(Bucket=self.bucket, Key=key, VersionId=version_id)["Body"].read())


@dataclass(frozen=True, slots=True)
class Version:
    """The first version of an object; `covered` where another one, or a deletion, lies over it."""

    id: str
    covered: bool


def first_versions(client: "S3Client", bucket: str, prefix: str) -> dict[str, Version]:
    """Give the first version of every object whose key begins so, deleted ones included."""
    first: dict[str, str] = {}
    covered: set[str] = set()
    for page in client.get_paginator("list_object_versions").paginate(Bucket=bucket, Prefix=prefix):
        covered |= {each["Key"] for each in page.get("DeleteMarkers", [])}
        for each in page.get("Versions", []):  # of a key the newest comes first
            covered |= {each["Key"]} & first.keys()
            first[each["Key"]] = each["VersionId"]
    return {key: Version(version_id, key in covered) for key, version_id in first.items()}


def key_of(hour: str) -> str:
    return f"{FOLDER}{hour[:4]}/{hour[5:7]}/{hour[8:]}.json"


def hour_at(key: str) -> str:
    return key.removeprefix(FOLDER).removesuffix(".json").replace("/", "-")
