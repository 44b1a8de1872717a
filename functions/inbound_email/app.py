"""Inbound e-mail: the receipt rule's event, one mail."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from aws_lambda_powertools import Logger

from picpros.api.safety import where
from picpros.ports import Clock
from picpros.services.honour_reply import Letterbox, Received, honour_reply


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


def worker(box: Letterbox, clock: Clock, logger: Logger) -> Callable[[dict[str, Any]], dict[str, Any]]:
    def handle(event: dict[str, Any]) -> dict[str, Any]:
        for record in event["Records"]:
            mail = received(record)
            try:
                honour_reply(mail, now=clock.now(), box=box)
            except Exception as error:  # noqa: BLE001  its text may hold what somebody wrote: only where it rose is told
                logger.error(  # noqa: TRY400  as above
                    "mail failed", extra={**where(error), "message_id": mail.message_id}
                )
                raise NotHonoured(mail.message_id) from None
        return {"mails": len(event["Records"])}

    return handle
