"""Queues that feed functions: AWS's event source mappings, on the stack's clock."""

import hashlib
import json
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from local.aws.queues import Message, Queues
from local.intrinsics import REGION
from local.template import Resource, Templates
from local.worker import InvocationFailed

# After a failure a message waits this long, doubled each time up to the queue's own time of invisibility.
_FIRST_WAIT = timedelta(seconds=30)
_DOUBLED = 16  # times: longer than a queue may hide a message, and short of where numbers end
# Nobody else receives, and one batch is worked off before the next: hidden, a message would only be lost to sight when
# the stack is killed.
_HIDDEN = timedelta(0)


@dataclass(frozen=True)
class Source:
    """One mapping: the queue, whom it feeds, and what becomes of a message that fails."""

    queue: str
    arn: str
    function: str
    batch: int
    partial: bool
    longest_wait: timedelta
    most_tries: int


def sources(templates: Templates) -> list[Source]:
    """Read all mappings; raise TemplateError for one that is not between a queue and a function."""
    queues = {queue.arn: queue for queue in templates.of_type("AWS::SQS::Queue")}
    return [_source(mapping, queues) for mapping in templates.of_type("AWS::Lambda::EventSourceMapping")]


def _source(mapping: Resource, queues: Mapping[str, Resource]) -> Source:
    properties = mapping.properties
    if properties["EventSourceArn"] not in queues:
        raise mapping.place.error("only queues of the templates may feed functions locally")
    if set(properties.get("FunctionResponseTypes", [])) - {"ReportBatchItemFailures"}:
        raise mapping.place.error("FunctionResponseTypes holds a type unknown to the local stack")
    queue = queues[properties["EventSourceArn"]]
    return Source(
        queue=queue.name,
        arn=queue.arn,
        function=properties["FunctionName"].rpartition(":")[2],
        batch=int(properties.get("BatchSize", 10)),
        partial="FunctionResponseTypes" in properties,
        longest_wait=timedelta(seconds=int(queue.properties.get("VisibilityTimeout", 30))),
        most_tries=int(queue.properties.get("RedrivePolicy", {}).get("maxReceiveCount", 0)),
    )


class Mappings:
    """Hands messages to functions, one batch of a queue after the other; a `local.part.Part`."""

    def __init__(
        self, all_sources: Sequence[Source], queues: Queues, invoke: Callable[[str, Mapping[str, Any]], bytes]
    ) -> None:
        self._sources, self._queues, self._invoke = all_sources, queues, invoke

    def run_due(self) -> int:
        """Work off one batch of each queue; say how many messages that were."""
        return sum(self._work_off(source) for source in self._sources)

    def next_due(self) -> datetime | None:
        """When the next message becomes visible."""
        times = (self._queues.next_visible(source.queue) for source in self._sources)
        return min((time for time in times if time is not None), default=None)

    def _work_off(self, source: Source) -> int:
        messages = self._queues.receive(source.queue, source.batch, _HIDDEN)
        failed = self._failed(source, messages) if messages else set()
        for message in messages:
            if message.id in failed:
                self._put_back(source, message)
            else:
                self._queues.delete(source.queue, message.receipt)
        return len(messages)

    def _failed(self, source: Source, messages: Sequence[Message]) -> set[str]:
        everything = {message.id for message in messages}
        try:
            answer = self._invoke(source.function, {"Records": [_record(source, message) for message in messages]})
        except InvocationFailed as exc:
            print(f"{source.function}: {exc} on {len(messages)} message(s) of {source.queue}", file=sys.stderr)
            return everything
        return _reported(answer, everything) if source.partial else set()

    def _put_back(self, source: Source, message: Message) -> None:
        tries = int(message.attributes["ApproximateReceiveCount"])
        wait = min(_FIRST_WAIT * 2 ** min(tries - 1, _DOUBLED), source.longest_wait)
        # After the last try the queue itself moves it to the dead letters, when it is next asked for messages.
        self._queues.release(source.queue, message.receipt, timedelta(0) if tries == source.most_tries else wait)


class OnFailure:
    """Puts the event of a function that failed for good into the function's on-failure queue, if it has one."""

    def __init__(self, templates: Templates, sqs: Any) -> None:
        self._sqs = sqs
        self._queues = {
            config.properties["FunctionName"]: config.properties["DestinationConfig"]["OnFailure"]["Destination"]
            for config in templates.of_type("AWS::Lambda::EventInvokeConfig")
            if "OnFailure" in config.properties.get("DestinationConfig", {})
        }

    def __call__(self, function: str, event: Mapping[str, Any]) -> None:
        if function in self._queues:
            url = self._sqs.get_queue_url(QueueName=self._queues[function].rpartition(":")[2])["QueueUrl"]
            body = {"version": "1.0", "requestContext": {"condition": "RetriesExhausted"}, "requestPayload": event}
            self._sqs.send_message(QueueUrl=url, MessageBody=json.dumps(body))


def _record(source: Source, message: Message) -> dict[str, Any]:
    return {
        "messageId": message.id,
        "receiptHandle": message.receipt,
        "body": message.body,
        "attributes": message.attributes,
        "messageAttributes": {},
        "md5OfBody": hashlib.md5(message.body.encode(), usedforsecurity=False).hexdigest(),
        "eventSource": "aws:sqs",
        "eventSourceARN": source.arn,
        "awsRegion": REGION,
    }


def _reported(answer: bytes, everything: set[str]) -> set[str]:
    """Name the messages that the function reported; an answer that cannot be read fails all, as on AWS."""
    try:
        items = (json.loads(answer) or {}).get("batchItemFailures") or []
        reported = {item["itemIdentifier"] for item in items}
    except (ValueError, AttributeError, KeyError, TypeError):
        return everything
    return reported if reported.issubset(everything) else everything
