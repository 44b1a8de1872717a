"""Queues of ids in SQS."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from picpros.adapters.ids import random_text
from picpros.domain.due import Ref

if TYPE_CHECKING:
    from mypy_boto3_sqs import SQSClient


@dataclass(frozen=True, slots=True)
class SqsQueue:
    """A message is a row's two keys. A `group` is for FIFO queues: one worker at a time."""

    client: "SQSClient"
    url: str
    group: str | None = None

    def put(self, ref: Ref) -> None:
        body = ref.to_message()
        if self.group is None:
            self.client.send_message(QueueUrl=self.url, MessageBody=body)
        else:
            # No deduplication: a campaign that goes on is the same row again.
            self.client.send_message(
                QueueUrl=self.url,
                MessageBody=body,
                MessageGroupId=self.group,
                MessageDeduplicationId=random_text(26),
            )
