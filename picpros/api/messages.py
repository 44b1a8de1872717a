"""Functions behind a queue or a schedule: each message by itself, failures named and nothing of them told."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from aws_lambda_powertools import Logger

from picpros.api.safety import where
from picpros.domain.due import Ref


def work_through(event: Mapping[str, Any], work: Callable[[Ref], None], logger: Logger) -> dict[str, Any]:
    """Do each message of an SQS batch and name those that failed, so that only they come again."""
    failed: list[dict[str, str]] = []
    for record in event["Records"]:
        try:
            work(Ref.from_message(record["body"]))
        except Exception as error:  # noqa: BLE001  whatever it was, the queue brings the message again, then sets it aside
            logger.error(  # noqa: TRY400  the exception's text may hold what somebody sent
                "message failed", extra={**where(error), "message_id": record["messageId"]}
            )
            failed.append({"itemIdentifier": record["messageId"]})
    return {"batchItemFailures": failed}


def is_schedule(event: Mapping[str, Any]) -> bool:
    return "schedule" in event


def scheduled_at(event: Mapping[str, Any]) -> datetime:
    """Give the time for which the run was planned."""
    return datetime.fromisoformat(event["at"])
