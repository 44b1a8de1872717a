"""All that is stored, queued or logged, with its contents: for an audit of what is left of a person."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from picpros.adapters.stored import AwsStored
from picpros.ports import StoredObject

if TYPE_CHECKING:
    from mypy_boto3_sqs import SQSClient

LOOKS = 3  # at a queue whose messages stay in it: each look may give others


@dataclass(frozen=True, slots=True)
class AwsEverything(AwsStored):
    """`besides` are the buckets that hold no client's data.

    A message that is looked at counts as received once: one that failed often before may become a dead letter.
    """

    sqs: "SQSClient"
    queues: tuple[str, ...]
    besides: tuple[str, ...]
    logged: Callable[[], Iterator[str]]

    def read(self, found: StoredObject) -> bytes:
        try:
            return self.s3.get_object(Bucket=found.bucket, Key=found.key)["Body"].read()
        except self.s3.exceptions.NoSuchKey:
            return b""

    def elsewhere(self) -> Iterator[tuple[str, bytes]]:
        for bucket in self.besides:
            for page in self.s3.get_paginator("list_objects_v2").paginate(Bucket=bucket):
                for each in page.get("Contents", []):
                    body = self.s3.get_object(Bucket=bucket, Key=each["Key"])["Body"].read()
                    yield f"object {bucket}/{each['Key']}", each["Key"].encode() + b"\n" + body

    def uploads(self) -> Iterator[tuple[str, bytes]]:
        for bucket in self.buckets:
            for page in self.s3.get_paginator("list_multipart_uploads").paginate(Bucket=bucket):
                for each in page.get("Uploads", []):
                    yield f"upload to {bucket}/{each['Key']}", each["Key"].encode()

    def messages(self) -> Iterator[tuple[str, bytes]]:
        for queue in self.queues:
            seen: set[str] = set()
            for _ in range(LOOKS):
                found = self.sqs.receive_message(
                    QueueUrl=queue, MaxNumberOfMessages=10, VisibilityTimeout=0, MessageAttributeNames=["All"]
                ).get("Messages", [])
                for each in found:
                    if each["MessageId"] not in seen:
                        seen.add(each["MessageId"])
                        text = f"{each['Body']} {each.get('MessageAttributes', '')}"
                        yield f"message {each['MessageId']} of {queue.rpartition('/')[2]}", text.encode()

    def logs(self) -> Iterator[tuple[str, bytes]]:
        for number, piece in enumerate(self.logged(), start=1):
            yield f"log, part {number}", piece.encode()
