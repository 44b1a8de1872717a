"""Bounces and complaints: SES's event, as EventBridge brings it, in our own words."""

import re
from collections.abc import Mapping
from datetime import datetime
from email.utils import parseaddr
from typing import Any

from picpros.domain import email_address
from picpros.domain.feedback import Feedback, FeedbackKind

SOURCE = "aws.ses"  # a source that nobody but AWS itself can put onto a bus
NO_COMPLAINT = "not-spam"  # a reader who took the mail out of the spam again
_ID = re.compile(r"[0-9A-Za-z-]{8,64}")
_OURS = re.compile(r"[0-9A-Z]{1,40}")


def feedback(detail: Mapping[str, Any]) -> Feedback | None:
    """Read an event; None for what asks nothing of us. ValueError, without what was sent, for an id that is none."""
    told, kind = detail.get("bounce") or detail.get("complaint"), _kind(detail)
    if kind is None or told is None:
        return None
    if not _ID.fullmatch(told["feedbackId"]):
        raise ValueError("a feedback id is letters, digits and hyphens")
    mail = detail["mail"]
    tags = mail.get("tags") or {}
    return Feedback(
        feedback_id=told["feedbackId"],
        kind=kind,
        at=datetime.fromisoformat(told["timestamp"]),
        addresses=_addresses(told, mail),
        campaign_id=_ours(tags, "campaign"),
        client_id=_ours(tags, "client"),
    )


def _kind(detail: Mapping[str, Any]) -> FeedbackKind | None:
    match detail.get("eventType"):
        case "Bounce":
            return _kind_of_bounce(detail["bounce"])
        case "Complaint" if detail["complaint"].get("complaintFeedbackType") != NO_COMPLAINT:
            return FeedbackKind.COMPLAINT
    return None


def _kind_of_bounce(bounce: Mapping[str, Any]) -> FeedbackKind | None:
    """Undetermined is soft: the report does not say why. None for an automatic answer, which comes after the mail did.

    SES takes that for a transient bounce too, but has no delivery report of it, and so neither status nor diagnosis.
    """
    if bounce["bounceType"] == "Permanent":
        return FeedbackKind.HARD
    reported = any({"status", "diagnosticCode"} & each.keys() for each in bounce["bouncedRecipients"])
    return FeedbackKind.SOFT if reported or bounce["bounceType"] != "Transient" else None


def _addresses(told: Mapping[str, Any], mail: Mapping[str, Any]) -> tuple[str, ...]:
    """Name who it is about; a mail of ours has one recipient, who stands in for a report that names nobody."""
    named = [each["emailAddress"] for each in told.get("bouncedRecipients") or told.get("complainedRecipients") or ()]
    read = [_address(each) for each in named]
    return tuple(filter(None, read)) or tuple(filter(None, map(_address, mail["destination"])))


def _address(text: str) -> str | None:
    return email_address.parse(parseaddr(text)[1])


def _ours(tags: Mapping[str, Any], name: str) -> str | None:
    value = (tags.get(name) or [""])[0]
    return value if _OURS.fullmatch(value) else None
