"""SES v2: SendEmail, checked as SES checks it and composed into a mail that goes out by SMTP, and GetAccount."""

import binascii
import re
import secrets
import time
from base64 import b64decode
from collections import deque
from collections.abc import Callable
from email import message_from_bytes
from email.errors import MessageError
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, getaddresses, parseaddr
from threading import Lock
from typing import Any

from local.aws.errors import AwsError
from local.clock import StackClock
from local.mail.outgoing import OutgoingMail

# Headers are not folded below 998 characters: Python would encode a long token of List-Unsubscribe.
_POLICY = SMTP.clone(max_line_length=998, cte_type="7bit")
_LARGEST = 40 * 1024 * 1024
_ADDRESS = re.compile(r"[!#-'*+\-/-9=?A-Z^-~.]{1,64}@(?=.{1,255}$)([A-Za-z0-9-]{1,63}\.)+[A-Za-z0-9-]{2,63}")
_CONTROLS = re.compile(r"[\x00-\x1f\x7f]")
_HEADER_NAME = re.compile(r"[!-9;-@A-~]{1,126}")
_HEADER_VALUE = re.compile(r"[ -~]{1,870}")
_TAG = re.compile(r"[A-Za-z0-9_-]{1,256}")
# Names that SES keeps for itself.
_OWN_HEADERS = {"bcc", "cc", "content-disposition", "content-type", "date", "from", "message-id", "mime-version"}
_OWN_HEADERS |= {"reply-to", "return-path", "subject", "to", "content-transfer-encoding", "sender"}


class Account:
    """What GetAccount tells, and the rate that it tells of: as many mails in any second, the rest is throttled."""

    def __init__(self, most_a_second: float, seconds: Callable[[], float] = time.monotonic) -> None:
        self._most, self._seconds = most_a_second, seconds
        self._taken: deque[float] = deque(maxlen=max(int(most_a_second), 1))
        self._lock = Lock()

    def answer(self) -> dict[str, Any]:
        """Describe the account as SES does for one that is out of its sandbox."""
        quota = {"Max24HourSend": 50_000.0, "MaxSendRate": self._most, "SentLast24Hours": 0.0}
        held = {"DedicatedIpAutoWarmupEnabled": False, "EnforcementStatus": "HEALTHY"}
        return {**held, "ProductionAccessEnabled": True, "SendingEnabled": True, "SendQuota": quota}

    def take(self, recipients: int) -> None:
        """Count a mail's recipients; AwsError, and none is counted, where the second before has no room."""
        with self._lock:
            now, room = self._seconds(), self._taken.maxlen or 1
            while self._taken and self._taken[0] <= now - 1:
                self._taken.popleft()
            if len(self._taken) + recipients > max(room, recipients):
                raise AwsError(429, "TooManyRequestsException", "Maximum sending rate exceeded.")
            self._taken.extend([now] * recipients)


class SendEmail:
    """Answers POST /v2/email/outbound-emails: {"MessageId"}; the mail was taken by `send_mail` by then."""

    def __init__(self, clock: StackClock, send_mail: Callable[[OutgoingMail], str], account: Account) -> None:
        self._clock, self._send, self._account = clock, send_mail, account

    def answer(self, call: dict[str, Any]) -> dict[str, str]:
        """Send one mail; raise AwsError for what SES refuses."""
        try:
            content = call["Content"]
            mail = _raw(content["Raw"]) if "Raw" in content else _simple(call, content["Simple"])
            sender = parseaddr(call.get("FromEmailAddress") or str(mail["From"] or ""))[1]
            to = _recipients(call.get("Destination") or {}, mail)
            configuration, tags = str(call.get("ConfigurationSetName") or ""), _tags(call.get("EmailTags") or [])
        except (KeyError, TypeError, AttributeError, ValueError, LookupError, MessageError, binascii.Error) as exc:
            raise _bad("The mail cannot be composed from what was given.") from exc
        for address in (sender, *to):
            _check_address(address)
        if not 1 <= len(to) <= 50:
            raise _bad("Recipient count must be 1 to 50.")
        self._account.take(len(to))
        return {"MessageId": self._dispatch(mail, sender, to, configuration, tags)}

    def _dispatch(
        self, mail: EmailMessage, sender: str, to: list[str], configuration: str, tags: list[tuple[str, str]]
    ) -> str:
        milliseconds = int(self._clock.seconds() * 1000)
        token = secrets.token_hex(16)
        parts = (token[:8], token[8:12], token[12:16], token[16:20], token[20:])
        message_id = f"{milliseconds:016x}-{'-'.join(parts)}-000000"
        for name in ("Bcc", "Message-ID", "Date"):
            del mail[name]
        mail["Message-ID"] = f"<{message_id}@email.amazonses.com>"
        mail["Date"] = format_datetime(self._clock.now())
        raw = mail.as_bytes(policy=_POLICY)
        if len(raw) > _LARGEST:
            raise _bad("Message length is more than 41943040 bytes long.")
        self._send(OutgoingMail(message_id, sender, tuple(to), raw, configuration, tuple(tags)))
        return message_id


def _simple(call: dict[str, Any], simple: dict[str, Any]) -> EmailMessage:
    mail = EmailMessage(policy=_POLICY)
    shown = {"From": [call["FromEmailAddress"]], "Reply-To": call.get("ReplyToAddresses") or []}
    destination = call["Destination"]
    shown |= {"To": destination.get("ToAddresses") or [], "Cc": destination.get("CcAddresses") or []}
    for name, addresses in shown.items():
        for address in addresses:
            _check_address(parseaddr(address)[1], whole=address)
        if addresses:
            mail[name] = ", ".join(addresses)
    mail["Subject"] = _line(simple["Subject"]["Data"])
    for header in _headers(simple.get("Headers") or []):
        mail[header[0]] = header[1]
    _compose(mail, simple["Body"], simple.get("Attachments") or [])
    return mail


def _compose(mail: EmailMessage, body: dict[str, Any], attachments: list[dict[str, Any]]) -> None:
    text, html = body.get("Text"), body.get("Html")
    if text is None and html is None:
        raise _bad("The body needs a Text or an Html part.")
    if text is not None:
        mail.set_content(text["Data"])
    if html is not None:
        (mail.set_content if text is None else mail.add_alternative)(html["Data"], subtype="html")
    for one in attachments:
        main, _, sub = (one.get("ContentType") or "application/octet-stream").partition("/")
        mail.add_attachment(
            b64decode(one["RawContent"], validate=True),
            maintype=_line(main),
            subtype=_line(sub),
            disposition=(one.get("ContentDisposition") or "ATTACHMENT").lower(),
            filename=_line(one["FileName"]),
            cid=one.get("ContentId"),
        )


def _raw(raw: dict[str, Any]) -> EmailMessage:
    return message_from_bytes(b64decode(raw["Data"], validate=True), EmailMessage, policy=_POLICY)


def _headers(given: list[dict[str, str]]) -> list[tuple[str, str]]:
    pairs = [(one["Name"], one["Value"]) for one in given]
    names = [name.lower() for name, _ in pairs]
    if len(pairs) > 15 or len(set(names)) < len(names) or not _OWN_HEADERS.isdisjoint(names):
        raise _bad("A header is reserved, given twice, or one of more than 15.")
    if not all(_HEADER_NAME.fullmatch(name) and _HEADER_VALUE.fullmatch(value) for name, value in pairs):
        raise _bad("A header's name or value is malformed.")
    return pairs


def _tags(given: list[dict[str, str]]) -> list[tuple[str, str]]:
    pairs = [(one["Name"], one["Value"]) for one in given]
    if len(pairs) > 50 or not all(_TAG.fullmatch(text) for pair in pairs for text in pair):
        raise _bad("A tag's name and value are 1 to 256 ASCII letters, digits, underscores and dashes; 50 at most.")
    return pairs


def _recipients(destination: dict[str, Any], mail: EmailMessage) -> list[str]:
    kinds = ("ToAddresses", "CcAddresses", "BccAddresses")
    given = [address for kind in kinds for address in destination.get(kind) or []]
    named = [str(value) for name in ("To", "Cc", "Bcc") for value in mail.get_all(name, [])]
    return [address for _, address in getaddresses(given or named)]


def _check_address(address: str, whole: str = "") -> None:
    if not _ADDRESS.fullmatch(address) or _CONTROLS.search(whole):
        raise _bad("An address is malformed: local part, @ and domain in ASCII are needed.")


def _line(text: str) -> str:
    if _CONTROLS.search(text):
        raise _bad("Control characters are not allowed there.")
    return text


def _bad(message: str) -> AwsError:
    return AwsError(400, "BadRequestException", message)
