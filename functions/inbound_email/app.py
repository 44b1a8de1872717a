"""Inbound e-mail: the receipt rule's event, one mail; and, from a queue of ids, those whose first try failed.

The event holds what people wrote into their headers, so it never goes to a queue: what is needed of it is set aside
beside the raw mail, and dies with it.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from aws_lambda_powertools import Logger

from picpros.api.messages import work_through
from picpros.api.safety import where
from picpros.domain.due import Ref
from picpros.domain.inbound_mail import Received
from picpros.ports import Clock, Queue
from picpros.services.honour_reply import Letterbox, honour_reply


class NotHonoured(Exception):
    """The mail stays where it is and comes again; the text names our id of it and nothing else."""


def received(record: dict[str, Any]) -> Received:
    """Read one record of SES's event. Verdicts and recipients are the service's, never the mail's own headers."""
    mail, receipt = record["ses"]["mail"], record["ses"]["receipt"]
    return Received(
        message_id=mail["messageId"],
        at=datetime.fromisoformat(mail["timestamp"]),
        recipients=tuple(receipt["recipients"]),
        envelope_from=mail["source"],
        believed=receipt["dmarcVerdict"]["status"] == "PASS",
    )


@dataclass(frozen=True, slots=True)
class Worker:
    """Takes both kinds of events; `retries` is the queue that brings its own messages back."""

    box: Letterbox
    retries: Queue
    clock: Clock
    logger: Logger

    def handle(self, event: dict[str, Any]) -> dict[str, Any]:
        if "ses" not in event["Records"][0]:
            return work_through(event, self._again, self.logger)
        for record in event["Records"]:
            self._first_try(received(record))
        return {"mails": len(event["Records"])}

    def _again(self, ref: Ref) -> None:
        mail = self.box.inbound.received(ref.pk.partition("#")[2])
        if mail is not None:
            honour_reply(mail, now=self.clock.now(), box=self.box)

    def _first_try(self, mail: Received) -> None:
        try:
            honour_reply(mail, now=self.clock.now(), box=self.box)
        except Exception as error:  # noqa: BLE001  its text may hold what somebody wrote: only where it rose is told
            self._tell(error, mail)
            self._set_aside(mail)

    def _set_aside(self, mail: Received) -> None:
        try:
            self.box.inbound.set_aside(mail)
            self.retries.put(mail.ref)
        except Exception as error:  # noqa: BLE001  as above; the event comes again
            self._tell(error, mail)
            raise NotHonoured(mail.message_id) from None

    def _tell(self, error: Exception, mail: Received) -> None:
        self.logger.error("mail failed", extra={**where(error), "message_id": mail.message_id})
