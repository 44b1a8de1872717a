"""ZIPs of exports in S3, packed from files in S3: a piece in memory at a time, nothing on disk."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import IO, TYPE_CHECKING, Any, cast
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from botocore.exceptions import ClientError

from picpros.adapters.table import is_code
from picpros.domain.export import Entry, FromInvoice, FromOrder

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client

PIECE = 8 * 1024 * 1024  # S3 takes 10,000 pieces of at least 5 MB an upload
CHUNK = 1024 * 1024
LINK_SECONDS = 60


@dataclass(frozen=True, slots=True)
class S3Archive:
    """`exports/EXPORT-NUMBER.zip` in the bucket of documents; the export's id is random and in no mail."""

    client: "S3Client"
    files: str
    documents: str

    def write(self, export_id: str, number: int, entries: Iterable[Entry], *, at: datetime) -> None:
        upload = _Pieces(self.client, self.documents, _key(export_id, number))
        try:
            with ZipFile(cast("IO[bytes]", upload), "w", ZIP_STORED) as packed:
                for entry in entries:
                    self._pack(packed, entry, at)
            upload.complete()
        except BaseException:
            upload.abort()
            raise

    def link(self, export_id: str, number: int) -> str:
        return self.client.generate_presigned_url(
            "get_object",
            Params={
                "Bucket": self.documents,
                "Key": _key(export_id, number),
                "ResponseContentDisposition": f'attachment; filename="my-data-{number}.zip"',
            },
            ExpiresIn=LINK_SECONDS,
        )

    def delete(self, export_id: str, count: int) -> None:
        for number in range(1, count + 1):
            self.client.delete_object(Bucket=self.documents, Key=_key(export_id, number))

    def _pack(self, packed: ZipFile, entry: Entry, at: datetime) -> None:
        body = self._body(entry)
        if body is None:
            return
        info = ZipInfo(entry.path, (max(at.year, 1980), at.month, at.day, at.hour, at.minute, at.second))
        # Pictures are compressed by themselves, texts are not.
        info.compress_type = ZIP_DEFLATED if isinstance(entry.source, bytes) else ZIP_STORED
        with packed.open(info, "w", force_zip64=True) as into:
            for chunk in body:
                into.write(chunk)

    def _body(self, entry: Entry) -> Iterator[bytes] | None:
        if isinstance(entry.source, bytes):
            return iter([entry.source])
        bucket, key = self._place(entry.source)
        try:
            answer = self.client.get_object(Bucket=bucket, Key=key)
        except ClientError as error:
            if is_code(error, "NoSuchKey"):
                return None
            raise
        return answer["Body"].iter_chunks(CHUNK)

    def _place(self, source: FromOrder | FromInvoice) -> tuple[str, str]:
        if isinstance(source, FromInvoice):
            return self.documents, f"invoices/{source.number}.pdf"
        return self.files, f"orders/{source.transaction_id}/{source.file_id}"


@dataclass(slots=True)
class _Pieces:
    """What a ZIP is written to: full pieces go to S3 at once, the rest when it is complete."""

    client: "S3Client"
    bucket: str
    key: str
    _upload_id: str = ""
    _kept: bytearray = field(default_factory=bytearray)
    _sent: list[dict[str, Any]] = field(default_factory=list)

    def write(self, data: bytes) -> int:
        self._kept += data
        while len(self._kept) >= PIECE:
            self._send(bytes(self._kept[:PIECE]))
            del self._kept[:PIECE]
        return len(data)

    def flush(self) -> None:
        """Nothing: a piece has its least size."""

    def complete(self) -> None:
        self._send(bytes(self._kept))
        parts: Any = {"Parts": self._sent}
        self.client.complete_multipart_upload(
            Bucket=self.bucket, Key=self.key, UploadId=self._upload_id, MultipartUpload=parts
        )

    def abort(self) -> None:
        if self._upload_id:
            self.client.abort_multipart_upload(Bucket=self.bucket, Key=self.key, UploadId=self._upload_id)

    def _send(self, piece: bytes) -> None:
        if not self._upload_id:
            begun = self.client.create_multipart_upload(Bucket=self.bucket, Key=self.key, ContentType="application/zip")
            self._upload_id = begun["UploadId"]
        number = len(self._sent) + 1
        answer = self.client.upload_part(
            Bucket=self.bucket, Key=self.key, UploadId=self._upload_id, PartNumber=number, Body=piece
        )
        self._sent.append({"ETag": answer["ETag"], "PartNumber": number})


def _key(export_id: str, number: int) -> str:
    return f"exports/{export_id}-{number}.zip"
