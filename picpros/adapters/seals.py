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
    """`seals/2027/03/13T08.json`: by year and month, so that the latest is found with three short lists."""

    client: "S3Client"
    bucket: str
    _newest: Seal | None = (
        None  # of those that this process wrote: whoever goes on from it meets what others wrote since
    )

    def last(self) -> Seal | None:
        return self._newest or self._found()

    def _found(self) -> Seal | None:
        year = self._last_under(FOLDER)
        month = self._last_under(year) if year else None
        key = self._last_under(month) if month else None
        return self.read(hour_at(key)) if key else None

    def read(self, hour: str) -> Seal | None:
        try:
            data = self.client.get_object(Bucket=self.bucket, Key=key_of(hour))["Body"].read()
        except ClientError as error:
            if is_code(error, "NoSuchKey"):
                return None
            raise
        return read_seal(data)

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

    def _last_under(self, prefix: str) -> str | None:
        """Give the last key or folder right below a folder: a month has 744 hours, and a list holds a thousand."""
        answer = self.client.list_objects_v2(Bucket=self.bucket, Prefix=prefix, Delimiter="/")
        found = [each["Prefix"] for each in answer.get("CommonPrefixes", [])]
        found += [each["Key"] for each in answer.get("Contents", [])]
        return max(found, default=None)


def key_of(hour: str) -> str:
    return f"{FOLDER}{hour[:4]}/{hour[5:7]}/{hour[8:]}.json"


def hour_at(key: str) -> str:
    return key.removeprefix(FOLDER).removesuffix(".json").replace("/", "-")
