"""Raw mails in S3, where the receipt rule puts them, and beside each what the rule said where a try failed."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from botocore.exceptions import ClientError

from picpros.adapters.table import is_code
from picpros.domain.feedback import Feedback, FeedbackKind
from picpros.domain.inbound_mail import Received
from picpros.domain.instants import read, stored

if TYPE_CHECKING:
    from mypy_boto3_s3 import S3Client


@dataclass(frozen=True, slots=True)
class S3InboundMail:
    """`raw/ID` and `raw/ID.envelope`; both end with the mail's verdict, or by the bucket's lifecycle rule.

    So does `raw/ID.feedback`, a bounce or complaint whose first try failed: who it is about may not lie in a queue.
    """

    client: "S3Client"
    bucket: str

    def read(self, message_id: str) -> bytes | None:
        return self._get(_key(message_id))

    def set_aside(self, received: Received) -> None:
        fields = {
            "at": stored(received.at),
            "recipients": received.recipients,
            "envelope_from": received.envelope_from,
            "believed": received.believed,
        }
        self.client.put_object(Bucket=self.bucket, Key=_envelope(received.message_id), Body=json.dumps(fields))

    def received(self, message_id: str) -> Received | None:
        found = self._get(_envelope(message_id))
        if found is None:
            return None
        fields = json.loads(found)
        recipients = tuple(fields["recipients"])
        return Received(message_id, read(fields["at"]), recipients, fields["envelope_from"], fields["believed"])

    def unread(self, *, before: datetime) -> Sequence[tuple[str, datetime]]:
        pages = self.client.get_paginator("list_objects_v2").paginate(Bucket=self.bucket, Prefix=_key(""))
        came = {
            each["Key"].removeprefix(_key("")): each["LastModified"]
            for page in pages
            for each in page.get("Contents", ())
        }
        mails = {name: at for name, at in came.items() if _is_mail(name) and f"{name}.envelope" not in came}
        return [(name, at) for name, at in mails.items() if at < before]

    def delete(self, message_id: str) -> None:
        # The mail last: as long as it is there, a try that died in between is made again.
        self.client.delete_object(Bucket=self.bucket, Key=_envelope(message_id))
        self.client.delete_object(Bucket=self.bucket, Key=_key(message_id))

    def set_feedback_aside(self, told: Feedback) -> None:
        fields = {
            "kind": told.kind.value,
            "at": stored(told.at),
            "addresses": told.addresses,
            "campaign_id": told.campaign_id,
            "client_id": told.client_id,
        }
        self.client.put_object(Bucket=self.bucket, Key=_feedback(told.feedback_id), Body=json.dumps(fields))

    def feedback(self, feedback_id: str) -> Feedback | None:
        found = self._get(_feedback(feedback_id))
        if found is None:
            return None
        fields = json.loads(found)
        kind, addresses = FeedbackKind(fields["kind"]), tuple(fields["addresses"])
        return Feedback(feedback_id, kind, read(fields["at"]), addresses, fields["campaign_id"], fields["client_id"])

    def drop_feedback(self, feedback_id: str) -> None:
        self.client.delete_object(Bucket=self.bucket, Key=_feedback(feedback_id))

    def _get(self, key: str) -> bytes | None:
        try:
            return self.client.get_object(Bucket=self.bucket, Key=key)["Body"].read()
        except ClientError as error:
            if is_code(error, "NoSuchKey"):
                return None
            raise


def _is_mail(name: str) -> bool:
    """Beside mails lies what was set aside, and a note that SES leaves once where a rule is to put them."""
    return "." not in name and not name.startswith("AMAZON_SES_")


def _key(message_id: str) -> str:
    return f"raw/{message_id}"


def _envelope(message_id: str) -> str:
    return f"raw/{message_id}.envelope"


def _feedback(feedback_id: str) -> str:
    return f"raw/{feedback_id}.feedback"
