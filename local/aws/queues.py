"""moto's SQS on the stack's clock, saved message by message, and the stack's own way into it."""

# ruff: noqa: SLF001  # moto has no public name for a queue's messages

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from threading import RLock

import moto.sqs.models as moto_sqs
from moto.core.models import DEFAULT_ACCOUNT_ID

from local.aws.store import Rows
from local.clock import StackClock

# What a queue is besides its settings: rebuilt from the messages' own rows when it is loaded.
_LIVE = {"_messages", "_pending_messages", "_messages_lock", "deleted_messages", "dead_letter_queue"}


@dataclass(frozen=True)
class Message:
    """A message that was received; `attributes` as a function's SQS event shows them."""

    id: str
    receipt: str
    body: str
    attributes: dict[str, str]


class Queues:
    """All queues by name, whatever their region. Every method is on disk when it returns; unknown names raise."""

    def __init__(self, rows: Rows, clock: StackClock, lock: RLock) -> None:
        # Delays, visibility, retention and deduplication follow the stack's clock: here moto's SQS asks for the time.
        vars(moto_sqs).update(unix_time=clock.seconds, unix_time_millis=lambda: clock.seconds() * 1000)
        self._rows, self._clock, self._lock = rows, clock, lock
        self._saved: dict[str, dict[str, object]] = {}
        self._load()

    def names(self) -> list[str]:
        return [queue.name for queue in self._all()]

    def receive(self, queue_name: str, most: int, hidden_for: timedelta) -> list[Message]:
        """Take up to `most` visible messages, hidden for a while; what was received too often goes to dead letters."""
        with self._lock:
            queue = self._queue(queue_name)
            self.drop_expired()
            backend = moto_sqs.sqs_backends[DEFAULT_ACCOUNT_ID][queue.region]
            taken = backend.receive_message(queue_name, most, 0, int(hidden_for.total_seconds()), ["All"])
            self.save_messages()
            return [_message(one) for one in taken]

    def delete(self, queue_name: str, receipt: str) -> None:
        with self._lock:
            self._queue(queue_name).delete_message(receipt)
            self.save_messages()

    def release(self, queue_name: str, receipt: str, after: timedelta) -> None:
        """Let a received message be seen again, `after` a while."""
        with self._lock:
            queue = self._queue(queue_name)
            for message in queue._messages:
                if message.had_receipt_handle(receipt):
                    message.visible_at = (self._clock.now() + after).timestamp() * 1000 - 1
            self.save_messages()

    def next_visible(self, queue_name: str) -> datetime | None:
        """When the next message can be received (stack time, may lie in the past); None when there is none."""
        with self._lock:
            queue = self._queue(queue_name)
            self.drop_expired()
            blocked = {m.group_id for m in queue.pending_messages if not m.visible} if queue.fifo_queue else set()
            times = [
                max(m.visible_at, m.delayed_until, float(m.sent_timestamp or 0))
                for m in queue._messages
                if not (m.visible and m.group_id in blocked)
            ]
            return datetime.fromtimestamp(min(times) / 1000, UTC) if times else None

    def drop_expired(self) -> None:
        """Drop what outlived its queue's retention: moto would stop at the first such message for ever."""
        now = self._clock.seconds()
        for queue in self._all():
            oldest = (now - queue.message_retention_period) * 1000  # type: ignore[attr-defined]
            queue._messages = [m for m in queue._messages if float(m.sent_timestamp or 0) > oldest]

    def save_messages(self) -> None:
        """Save the messages that differ from what is on disk."""
        for queue in self._all():
            saved = self._saved.setdefault(queue.queue_arn, {})
            now = {m.id: (m.visible_at, m.delayed_until, m.receipt_handle) for m in queue._messages}
            put = {m.id: vars(m) for m in queue._messages if saved.get(m.id) != now[m.id]}
            self._rows.write("sqs:message", queue.queue_arn, put, saved.keys() - now.keys())
            self._saved[queue.queue_arn] = dict(now)

    def save_queues(self) -> None:
        """Save which queues there are, and their settings."""
        wanted = {
            queue.queue_arn: {name: value for name, value in vars(queue).items() if name not in _LIVE}
            for queue in self._all()
        }
        self._rows.sync("sqs:queue", "", wanted, lambda _: True)
        for arn in self._saved.keys() - wanted.keys():
            self._rows.write("sqs:message", arn, {}, set(self._saved.pop(arn)))
        self.save_messages()

    def _all(self) -> Iterator[moto_sqs.Queue]:
        for backend in moto_sqs.sqs_backends[DEFAULT_ACCOUNT_ID].values():
            yield from backend.queues.values()

    def _queue(self, name: str) -> moto_sqs.Queue:
        return next(queue for queue in self._all() if queue.name == name)

    def _load(self) -> None:
        queues: dict[str, moto_sqs.Queue] = {}
        for _, arn, settings in self._rows.all("sqs:queue"):
            name, region = settings["_name"], settings["region"]
            queues[arn] = moto_sqs.sqs_backends[DEFAULT_ACCOUNT_ID][region].create_queue(name)
            vars(queues[arn]).update(settings)
        for arn, _, state in self._rows.all("sqs:message"):
            message = moto_sqs.Message(state["id"], state["body"])
            vars(message).update(state)
            queues[arn]._messages.append(message)
            self._saved.setdefault(arn, {})[message.id] = None
        for queue in queues.values():
            queue._pending_messages = {m for m in queue._messages if m.receipt_handle and not m.visible}
            queue._messages.sort(key=lambda m: m.sent_timestamp or 0)
            queue.dead_letter_queue = queues.get((queue.redrive_policy or {}).get("deadLetterTargetArn", ""))


def _message(taken: moto_sqs.Message) -> Message:
    attributes = {
        "ApproximateReceiveCount": taken.approximate_receive_count,
        "ApproximateFirstReceiveTimestamp": taken.approximate_first_receive_timestamp,
        "SentTimestamp": taken.sent_timestamp,
        "SenderId": taken.sender_id,
        "MessageGroupId": taken.group_id,
        "MessageDeduplicationId": taken.deduplication_id,
        "SequenceNumber": taken.sequence_number,
    }
    shown = {name: str(value) for name, value in attributes.items() if value is not None}
    return Message(taken.id, str(taken.receipt_handle), taken.body, shown)
