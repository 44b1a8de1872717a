"""Raw mails: read, set aside with what the receipt rule said, and deleted with it, in S3 as in memory."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from itertools import count
from typing import Any

import pytest
from botocore.exceptions import ClientError, EndpointConnectionError

from picpros.adapters.inbound_mail import S3InboundMail
from picpros.domain.feedback import Feedback, FeedbackKind
from picpros.domain.inbound_mail import Received
from picpros.ports import InboundMail
from tests.adapters.world import NOW, Cloud, Faulty
from tests.fakes.rows import Steps
from tests.fakes.small import MemoryInbound

RAW = b"From: =?utf-8?q?Ana?= <ana@client.example>\r\n\r\nNO\r\n\x00\xff"
_numbers = count(1)
Arrive = Callable[[str, bytes], None]


@pytest.fixture
def in_s3(cloud: Cloud) -> S3InboundMail:
    return S3InboundMail(cloud.s3, cloud.bucket("InboundBucket"))


@pytest.fixture
def both(where: str, request: pytest.FixtureRequest) -> tuple[InboundMail, Arrive]:
    """Give the mails, and the mail service that puts one there."""
    if where == "memory":
        memory = MemoryInbound(Steps())
        return memory, memory.held.__setitem__
    held: S3InboundMail = request.getfixturevalue("in_s3")
    return held, lambda message_id, raw: arrived(held, message_id, raw)


def arrived(mails: S3InboundMail, message_id: str, raw: bytes) -> None:
    """Put a mail where infra/mail.yaml tells the receipt rule to put it."""
    mails.client.put_object(Bucket=mails.bucket, Key=f"raw/{message_id}", Body=raw)


@pytest.fixture
def message_id() -> str:
    return f"0100abcdef{next(_numbers):06}"


def received(message_id: str, **changes: Any) -> Received:
    to = ("hello@picpros.example", "1ac7zk2m-aaaaaaaaaaaaaaaa@reply.picpros.example")
    return replace(Received(message_id, NOW, to, "ana@client.example", believed=True), **changes)


def test_a_mail_is_unread_as_long_as_nothing_of_it_was_set_aside(
    both: tuple[InboundMail, Arrive], message_id: str
) -> None:
    mails, arrive = both
    arrive(message_id, RAW)
    late, early = datetime.max.replace(tzinfo=UTC), datetime.min.replace(tzinfo=UTC)
    before = dict(mails.unread(before=late))
    of_old = dict(mails.unread(before=early))
    mails.set_aside(received(message_id))
    after = dict(mails.unread(before=late))
    told = Feedback(f"{message_id}-feedback", FeedbackKind.HARD, NOW, ("ana@client.example",))
    mails.set_feedback_aside(told)
    mails.delete(message_id)

    assert message_id in before
    assert of_old == {}
    assert message_id not in after
    assert not [each for each, _ in mails.unread(before=late) if each.startswith(message_id)]


def test_what_ses_leaves_where_a_rule_is_to_put_mails_is_none(in_s3: S3InboundMail) -> None:
    arrived(in_s3, "AMAZON_SES_SETUP_NOTIFICATION", b"From: no-reply@amazon.example\r\n\r\nReady.")
    found = in_s3.unread(before=datetime.max.replace(tzinfo=UTC))

    assert "AMAZON_SES_SETUP_NOTIFICATION" not in dict(found)


def test_a_mail_is_read_byte_for_byte(both: tuple[InboundMail, Arrive], message_id: str) -> None:
    mails, arrive = both
    arrive(message_id, RAW)

    assert mails.read(message_id) == RAW
    assert mails.received(message_id) is None


def test_a_mail_that_is_not_there_is_none(both: tuple[InboundMail, Arrive], message_id: str) -> None:
    mails, arrive = both
    arrive(f"{message_id}2", RAW)

    assert mails.read(message_id) is None
    assert mails.received(message_id) is None


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"believed": False},
        {"envelope_from": ""},
        {"recipients": ()},
        {"recipients": ('"a, b"@reply.picpros.example', "ü@reply.picpros.example")},
        {"at": datetime(2027, 2, 28, 23, 59, 59, 123000, tzinfo=UTC)},
    ],
)
def test_what_the_receipt_rule_said_comes_back_as_it_was(
    both: tuple[InboundMail, Arrive], message_id: str, changes: dict[str, Any]
) -> None:
    mails, _ = both
    said = received(message_id, **changes)
    mails.set_aside(said)

    assert mails.received(message_id) == said


def test_a_time_of_another_zone_stays_the_same_moment(both: tuple[InboundMail, Arrive], message_id: str) -> None:
    mails, _ = both
    mails.set_aside(received(message_id, at=NOW.astimezone(timezone(timedelta(hours=-8)))))
    back = mails.received(message_id)

    assert back is not None
    assert back.at == NOW


def test_a_mail_is_set_aside_again_by_every_try(both: tuple[InboundMail, Arrive], message_id: str) -> None:
    mails, arrive = both
    arrive(message_id, RAW)
    for believed in (True, False):
        mails.set_aside(received(message_id, believed=believed))

    assert mails.received(message_id) == received(message_id, believed=False)
    assert mails.read(message_id) == RAW


def test_the_mail_and_what_was_set_aside_end_together_and_leave_others(
    both: tuple[InboundMail, Arrive], message_id: str
) -> None:
    mails, arrive = both
    for each in (message_id, f"{message_id}2"):
        arrive(each, RAW)
        mails.set_aside(received(each))
    for _ in range(2):
        mails.delete(message_id)

    assert (mails.read(message_id), mails.received(message_id)) == (None, None)
    assert (mails.read(f"{message_id}2"), mails.received(f"{message_id}2")) == (RAW, received(f"{message_id}2"))


def test_nothing_at_all_is_left_in_the_bucket(in_s3: S3InboundMail, message_id: str) -> None:
    arrived(in_s3, message_id, RAW)
    in_s3.set_aside(received(message_id))
    in_s3.delete(message_id)

    assert "Contents" not in in_s3.client.list_objects_v2(Bucket=in_s3.bucket, Prefix=f"raw/{message_id}")


def test_what_is_set_aside_lies_where_the_two_days_rule_finds_it(in_s3: S3InboundMail, message_id: str) -> None:
    in_s3.set_aside(received(message_id))
    listed = in_s3.client.list_objects_v2(Bucket=in_s3.bucket, Prefix=f"raw/{message_id}")

    assert [each["Key"] for each in listed["Contents"]] == [f"raw/{message_id}.envelope"]


def test_a_delete_that_died_half_way_leaves_the_mail_for_the_next_try(in_s3: S3InboundMail, message_id: str) -> None:
    arrived(in_s3, message_id, RAW)
    in_s3.set_aside(received(message_id))
    real = in_s3.client.delete_object
    client: Any = Faulty(in_s3.client, delete_object=[real, EndpointConnectionError(endpoint_url="s3")])
    with pytest.raises(EndpointConnectionError):
        replace(in_s3, client=client).delete(message_id)
    between = in_s3.read(message_id)
    in_s3.delete(message_id)

    assert between == RAW
    assert in_s3.read(message_id) is None


def test_a_bucket_that_cannot_be_read_is_not_taken_for_a_mail_that_is_gone(
    in_s3: S3InboundMail, message_id: str
) -> None:
    lost = replace(in_s3, bucket="no-such-bucket")

    for look in (lost.read, lost.received):
        with pytest.raises(ClientError, match="NoSuchBucket"):
            look(message_id)


@pytest.mark.parametrize("kind", FeedbackKind)
@pytest.mark.parametrize("ids", [(None, None), ("SPRING1", "ANAANAANA")])
def test_a_bounce_comes_back_as_it_was_set_aside_until_it_is_dropped(
    both: tuple[InboundMail, Arrive], message_id: str, kind: FeedbackKind, ids: tuple[str | None, str | None]
) -> None:
    mails, _ = both
    told = Feedback(f"{message_id}-000000", kind, NOW, ("ana@client.example", "ben@client.example"), *ids)
    before = mails.feedback(told.feedback_id)
    mails.set_feedback_aside(told)
    held = mails.feedback(told.feedback_id)
    for _ in range(2):
        mails.drop_feedback(told.feedback_id)

    assert (before, held, mails.feedback(told.feedback_id)) == (None, told, None)


def test_a_bounce_that_is_set_aside_lies_where_the_two_days_rule_finds_it(
    in_s3: S3InboundMail, message_id: str
) -> None:
    in_s3.set_feedback_aside(Feedback(message_id, FeedbackKind.HARD, NOW, ("ana@client.example",)))
    listed = in_s3.client.list_objects_v2(Bucket=in_s3.bucket, Prefix=f"raw/{message_id}")

    assert [each["Key"] for each in listed["Contents"]] == [f"raw/{message_id}.feedback"]
