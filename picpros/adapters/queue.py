"""Queues of ids in SQS."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from picpros.adapters.ids import random_text
from picpros.domain.due import Ref

if TYPE_CHECKING:
    from mypy_boto3_sqs import SQSClient


AT_ONCE = 10  # messages that SQS takes in a call


@dataclass(frozen=True, slots=True)
class SqsQueue:
    """A message is a row's two keys. A `group` is for FIFO queues: one worker at a time."""

    client: "SQSClient"
    url: str
    group: str | None = None

    def put_all(self, refs: Sequence[Ref]) -> None:
        for first in range(0, len(refs), AT_ONCE):
            some = refs[first : first + AT_ONCE]
            entries: Any = [{"Id": str(number), **self._message(ref)} for number, ref in enumerate(some)]
            answer = self.client.send_message_batch(QueueUrl=self.url, Entries=entries)
            for failed in answer.get("Failed", ()):
                self.put(some[int(failed["Id"])])  # with the client's own tries, and its error

    def put(self, ref: Ref) -> None:
        self.client.send_message(QueueUrl=self.url, **self._message(ref))

    def _message(self, ref: Ref) -> Any:
        body = {"MessageBody": ref.to_message()}
        if self.group is None:
            return body
        # No deduplication: a campaign that goes on is the same row again.
        return {**body, "MessageGroupId": self.group, "MessageDeduplicationId": random_text(26)}
