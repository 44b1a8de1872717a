"""What SES tells of a mail that came back or was complained of, as EventBridge hands it to a rule's target."""

import secrets
import uuid
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from local.intrinsics import ACCOUNT, REGION
from local.mail.headers import addresses, decoded, fields_of, first
from local.mail.outcomes import Outcome

# The name of the event on the bus, and that of its type in the event.
_NAMES = {
    Outcome.BOUNCE: ("Email Bounced", "Bounce"),
    Outcome.SOFT: ("Email Bounced", "Bounce"),
    Outcome.COMPLAINT: ("Email Complaint Received", "Complaint"),
}
_BOUNCES = {
    Outcome.BOUNCE: ("Permanent", "General", "5.1.1", "smtp; 550 5.1.1 user unknown"),
    Outcome.SOFT: ("Transient", "MailboxFull", "4.2.2", "smtp; 452 4.2.2 mailbox full"),
}


@dataclass(frozen=True)
class Sent:
    """A mail as it was sent to one recipient; both times in Unix seconds of the stack's clock."""

    message_id: str
    sender: str
    recipient: str
    at: float
    raw: bytes
    configuration: str
    tags: dict[str, str] = field(default_factory=dict)


def type_of(outcome: Outcome) -> str:
    """Name the type as MatchingEventTypes does."""
    return _NAMES[outcome][1].lower()


def feedback_event(sent: Sent, outcome: Outcome) -> dict[str, Any]:
    """Give the event, with a feedback id of its own."""
    name, kind = _NAMES[outcome]
    at = _instant(sent.at)
    told = {
        "timestamp": at,
        "feedbackId": f"0100{secrets.token_hex(6)}-{uuid.UUID(bytes=secrets.token_bytes(16))}-000000",
    }
    about = _complaint(sent, at) if outcome is Outcome.COMPLAINT else _bounce(sent, outcome)
    return {
        "version": "0",
        "id": str(uuid.UUID(bytes=secrets.token_bytes(16))),
        "detail-type": name,
        "source": "aws.ses",
        "account": ACCOUNT,
        "time": f"{at[:19]}Z",
        "region": REGION,
        "resources": [f"arn:aws:ses:{REGION}:{ACCOUNT}:configuration-set/{sent.configuration}"],
        "detail": {"eventType": kind, kind.lower(): {**about, **told}, "mail": _mail(sent, at)},
    }


def _bounce(sent: Sent, outcome: Outcome) -> dict[str, Any]:
    kind, sub_kind, status, diagnostic = _BOUNCES[outcome]
    who = {"emailAddress": sent.recipient, "action": "failed", "status": status, "diagnosticCode": diagnostic}
    return {
        "bounceType": kind,
        "bounceSubType": sub_kind,
        "bouncedRecipients": [who],
        "reportingMTA": "dsn; a8-70.smtp-out.amazonses.com",
    }


def _complaint(sent: Sent, at: str) -> dict[str, Any]:
    return {
        "complaintSubType": None,
        "complainedRecipients": [{"emailAddress": sent.recipient}],
        "userAgent": "Amazon SES Mailbox Simulator",
        "complaintFeedbackType": "abuse",
        "arrivalDate": at,
    }


def _mail(sent: Sent, at: str) -> dict[str, Any]:
    fields = fields_of(sent.raw)
    tags = {"ses:configuration-set": sent.configuration, "ses:from-domain": sent.sender.rpartition("@")[2], **sent.tags}
    return {
        "timestamp": at,
        "source": sent.sender,
        "sourceArn": f"arn:aws:ses:{REGION}:{ACCOUNT}:identity/{sent.sender.rpartition('@')[2]}",
        "sendingAccountId": ACCOUNT,
        "messageId": sent.message_id,
        "destination": [sent.recipient],
        "headersTruncated": False,
        "headers": [{"name": name, "value": value} for name, value in fields],
        "commonHeaders": {
            "from": [address for _, address in addresses(first(fields, "from"))],
            "to": [address for _, address in addresses(first(fields, "to"))],
            "messageId": sent.message_id,
            "subject": decoded(first(fields, "subject")),
        },
        "tags": {name: [value] for name, value in tags.items()},
    }


def _instant(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
