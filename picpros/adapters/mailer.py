"""Mails by SES v2: one recipient, composed by SES from our parts."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from botocore.exceptions import (
    ClientError,
    ConnectTimeoutError,
    EndpointConnectionError,
    HTTPClientError,
    ProxyConnectionError,
    SSLError,
)

from picpros.adapters.aws import ONE_MAIL
from picpros.adapters.patience import Patience
from picpros.adapters.table import is_code
from picpros.domain import email_address
from picpros.domain.mail import Mail
from picpros.errors import MailRefused, MailUncertain, MailUnsent, MailUnwanted
from picpros.ports import Pace

if TYPE_CHECKING:
    from mypy_boto3_sesv2 import SESV2Client

LONG_WAIT = 2.0  # seconds: longer than a turn takes where SES holds nobody back
# Certainly not sent: it may be tried again.
_UNSENT = (
    *("TooManyRequestsException", "ThrottlingException", "Throttling", "LimitExceededException"),
    *("SendingPausedException", "AccountSuspendedException"),
    # The studio's own set-up, and no word about the recipient: it holds for every mail until it is mended.
    *("MailFromDomainNotVerifiedException", "NotFoundException"),
)
_THROTTLED = {"TooManyRequestsException", "ThrottlingException", "Throttling"}
# Of these, what may be over in a moment.
_BRIEF = {*_THROTTLED, "EndpointConnectionError", "ConnectTimeoutError"}
_UNREACHED = (EndpointConnectionError, ConnectTimeoutError)
# A proxy that hangs up may have passed the mail on: that says no more than a lost answer does.
_LOST = (HTTPClientError, SSLError, ProxyConnectionError)
_REFUSALS = ("BadRequestException", "MessageRejected")


@dataclass(frozen=True, slots=True)
class SesMailer:
    """`from_address` may have a display name; the client must not retry by itself: SES has no idempotency token.

    With a `pace`, each try waits for its turn, and one that SES found too much holds all the others back as well.
    """

    client: "SESV2Client"
    from_address: str
    configuration: str
    patience: Patience = field(default_factory=Patience)
    pace: Pace | None = None

    def send(self, mail: Mail, *, wanted: Callable[[], bool] | None = None) -> str:
        failed = 0
        while True:
            try:
                return self._send(mail, wanted)
            except MailUnsent as unsent:
                failed += 1
                if self.pace and str(unsent) in _THROTTLED:
                    self.pace.hold(failed)
                if str(unsent) not in _BRIEF or not self.patience.pause(failed, another=ONE_MAIL):
                    raise

    def _send(self, mail: Mail, wanted: Callable[[], bool] | None) -> str:
        waited = self.pace.wait() if self.pace else 0.0
        if wanted is not None and waited > LONG_WAIT and not wanted():
            raise MailUnwanted
        if not self.patience.lasts(ONE_MAIL):
            raise MailUnsent("OutOfTime")
        if email_address.parse(mail.to) is None:
            raise MailRefused("one recipient is needed")
        try:
            answer = self.client.send_email(**self._asked(mail))
        except ClientError as error:
            if is_code(error, *_REFUSALS):
                raise MailRefused(error.response["Error"]["Code"]) from None
            if is_code(error, *_UNSENT):
                raise MailUnsent(error.response["Error"]["Code"]) from None
            raise MailUncertain(error.response["Error"].get("Code", "")) from None
        except _UNREACHED as error:
            raise MailUnsent(type(error).__name__) from None
        except _LOST as error:
            raise MailUncertain(type(error).__name__) from None
        return self._message_id(answer["MessageId"])

    def _asked(self, mail: Mail) -> dict[str, Any]:
        asked: dict[str, Any] = {
            "FromEmailAddress": self.from_address,
            "Destination": {"ToAddresses": [mail.to]},
            "Content": {"Simple": _content(mail)},
            "ConfigurationSetName": self.configuration,
        }
        if mail.reply_to:
            asked["ReplyToAddresses"] = [mail.reply_to]
        if mail.tags:
            asked["EmailTags"] = [{"Name": name, "Value": value} for name, value in mail.tags]
        return asked

    def _message_id(self, given: str) -> str:
        """Write the id as SES puts it into the mail: at a domain of the region's, whose name in Virginia is older."""
        region = self.client.meta.region_name
        host = "email" if region == "us-east-1" else region
        return f"<{given}@{host}.amazonses.com>"


def _content(mail: Mail) -> dict[str, Any]:
    content: dict[str, Any] = {
        "Subject": {"Data": mail.subject, "Charset": "UTF-8"},
        "Body": {
            "Text": {"Data": mail.text, "Charset": "UTF-8"},
            "Html": {"Data": mail.html, "Charset": "UTF-8"},
        },
    }
    if mail.headers:
        content["Headers"] = [{"Name": name, "Value": value} for name, value in mail.headers]
    if mail.attachments:
        content["Attachments"] = [
            {
                "FileName": each.name,
                "ContentType": each.content_type,
                "ContentDisposition": "ATTACHMENT",
                "ContentTransferEncoding": "BASE64",
                "RawContent": each.data,
            }
            for each in mail.attachments
        ]
    return content
