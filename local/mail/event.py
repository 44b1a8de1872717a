"""What SES makes of a mail that it received: the object's headers, and the event for the function."""

from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any

from local.intrinsics import ACCOUNT, REGION
from local.mail.headers import addresses, decoded, fields_of, first

_MOST_HEADERS = 10 * 1024
_LISTS = {"from": "from", "sender": "sender", "replyTo": "reply-to", "to": "to", "cc": "cc"}


@dataclass(frozen=True)
class Received:
    """A mail's envelope: `recipients` of one rule, `at` in Unix seconds of the stack's clock, verdicts by check."""

    id: str
    at: float
    sender: str
    recipients: list[str]
    verdicts: dict[str, str]


def stored(mail: Received, raw: bytes) -> bytes:
    """Give the object as SES stores it: its own headers before those of the mail."""
    domain = mail.sender.rpartition("@")[2] or "localhost"
    shown = next((address for _, address in addresses(first(fields_of(raw), "from"))), "").rpartition("@")[2]
    at = format_datetime(datetime.fromtimestamp(mail.at, UTC))
    spf, dkim, dmarc = (mail.verdicts[check].lower() for check in ("spf", "dkim", "dmarc"))
    checked = f"{spf} (spfCheck: domain of {domain})\r\n client-ip=127.0.0.1; envelope-from={mail.sender};"
    return (
        f"Return-Path: <{mail.sender}>\r\n"
        f"Received: from localhost (localhost [127.0.0.1])\r\n by inbound-smtp.{REGION}.amazonaws.com with SMTP id"
        f" {mail.id}\r\n for {mail.recipients[0]};\r\n {at} (UTC)\r\n"
        f"X-SES-Spam-Verdict: PASS\r\nX-SES-Virus-Verdict: PASS\r\nReceived-SPF: {checked}\r\n"
        f"Authentication-Results: amazonses.com;\r\n spf={checked}\r\n dkim={dkim} header.i=@{shown};\r\n"
        f" dmarc={dmarc} header.from={shown};\r\n"
    ).encode("utf-8", "replace") + raw


def ses_event(mail: Received, raw: bytes, function: str) -> dict[str, Any]:
    """Give the event of SES's Lambda action for the function of that name."""
    at = datetime.fromtimestamp(mail.at, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    verdicts = {"spam": "PASS", "virus": "PASS"} | mail.verdicts
    receipt = {
        "timestamp": at,
        "processingTimeMillis": 1,
        "recipients": mail.recipients,
        **{f"{name}Verdict": {"status": status} for name, status in verdicts.items()},
        **({"dmarcPolicy": "none"} if verdicts["dmarc"] == "FAIL" else {}),
        "action": {
            "type": "Lambda",
            "functionArn": f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:{function}",
            "invocationType": "Event",
        },
    }
    ses = {"mail": {"timestamp": at, **_mail(mail, fields_of(stored(mail, raw)))}, "receipt": receipt}
    return {"Records": [{"eventSource": "aws:ses", "eventVersion": "1.0", "ses": ses}]}


def _mail(mail: Received, fields: list[tuple[str, str]]) -> dict[str, Any]:
    shown, left = [], _MOST_HEADERS
    for name, value in fields:
        left -= len(name) + len(value)
        if left < 0:
            break
        shown.append({"name": name, "value": value})
    return {
        "source": mail.sender,
        "messageId": mail.id,
        "destination": [address for name in ("to", "cc") for _, address in addresses(first(fields, name))],
        "headersTruncated": len(shown) < len(fields),
        "headers": shown,
        "commonHeaders": _common(mail, fields),
    }


def _common(mail: Received, fields: list[tuple[str, str]]) -> dict[str, Any]:
    common: dict[str, Any] = {"returnPath": mail.sender}
    for name, field in _LISTS.items():
        if pairs := addresses(first(fields, field)):
            common[name] = [f"{shown} <{address}>" if shown else address for shown, address in pairs]
    for name, field in (("date", "date"), ("messageId", "message-id"), ("subject", "subject")):
        if value := first(fields, field):
            common[name] = decoded(value)[:2000]
    return common
