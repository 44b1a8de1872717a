"""Inbound e-mail: a mail that came in, a bounce or complaint about one of ours, and, by id, what failed at first.

No mail of a person is dropped: one whose event was lost, since the function died of it or AWS gave up, is found in the
bucket and read without what the event said. Then a NO pauses and waits for a person.

Both events hold addresses and what people wrote into their headers, so they never go to a queue: what is needed of
them is set aside in the bucket of raw mails, and dies with its verdict, after two days at most.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from aws_lambda_powertools import Logger

from functions.inbound_email.feedback import SOURCE, feedback
from picpros.api.messages import is_schedule, scheduled_at, work_through
from picpros.api.safety import where
from picpros.domain.due import Ref
from picpros.domain.feedback import Feedback
from picpros.domain.inbound_mail import Received
from picpros.ports import Clock, Queue
from picpros.services.hear_feedback import Mailroom, hear_again, hear_feedback
from picpros.services.honour_reply import Letterbox, honour_reply
from picpros.services.take_up import take_up_left_behind


class NotHonoured(Exception):
    """It stays where it is and comes again; the text names the mail service's id of it and nothing else."""


def received(record: dict[str, Any]) -> Received:
    """Read one record of SES's event. Verdicts and recipients are the service's, never the mail's own headers."""
    mail, receipt = record["ses"]["mail"], record["ses"]["receipt"]
    return Received(
        message_id=mail["messageId"],
        at=datetime.fromisoformat(mail["timestamp"]),
        recipients=tuple(receipt["recipients"]),
        envelope_from=mail.get("source") or "",  # a null return path may be said by saying nothing
        believed=(receipt.get("dmarcVerdict") or {}).get("status") == "PASS",
    )


@dataclass(frozen=True, slots=True)
class Worker:
    """Takes all three kinds of events, and looks each hour for mails of which none told.

    `retries` is the queue that brings its own messages back.
    """

    box: Letterbox
    room: Mailroom
    retries: Queue
    clock: Clock
    logger: Logger

    def handle(self, event: dict[str, Any]) -> dict[str, Any]:
        if is_schedule(event):
            left = take_up_left_behind(now=scheduled_at(event), inbound=self.box.inbound, retries=self.retries)
            return {"queued": left}
        if event.get("source") == SOURCE:
            return self._heard(feedback(event["detail"]))
        if "ses" not in event["Records"][0]:
            return work_through(event, self._again, self.logger)
        for record in event["Records"]:
            self._came_in(received(record))
        return {"mails": len(event["Records"])}

    def _heard(self, told: Feedback | None) -> dict[str, Any]:
        if told is None:
            return {"feedback": 0}
        self._first_try(
            told.ref,
            lambda: hear_feedback(told, now=self.clock.now(), room=self.room),
            lambda: self.room.inbound.set_feedback_aside(told),
        )
        return {"feedback": 1}

    def _came_in(self, mail: Received) -> None:
        self._first_try(
            mail.ref,
            lambda: honour_reply(mail, now=self.clock.now(), box=self.box),
            lambda: self.box.inbound.set_aside(mail),
        )

    def _again(self, ref: Ref) -> None:
        kind, _, identifier = ref.pk.partition("#")
        if kind == "feedback":
            hear_again(identifier, now=self.clock.now(), room=self.room)
            return
        mail = self.box.inbound.received(identifier)
        if mail is not None:
            honour_reply(mail, now=self.clock.now(), box=self.box)

    def _first_try(self, ref: Ref, work: Callable[[], None], set_aside: Callable[[], None]) -> None:
        try:
            work()
        except Exception as error:  # noqa: BLE001  its text may hold what somebody wrote: only where it rose is told
            self._tell(error, ref)
            self._set_aside(ref, set_aside)

    def _set_aside(self, ref: Ref, set_aside: Callable[[], None]) -> None:
        try:
            set_aside()
            self.retries.put(ref)
        except Exception as error:  # noqa: BLE001  as above; the event comes again
            self._tell(error, ref)
            raise NotHonoured(ref.pk.partition("#")[2]) from None

    def _tell(self, error: Exception, ref: Ref) -> None:
        self.logger.error("mail failed", extra={**where(error), "message_id": ref.pk.partition("#")[2]})
