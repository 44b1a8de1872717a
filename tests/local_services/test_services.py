"""Queues, keys, parameters and mail of the local stack."""

import json
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from email import message_from_bytes
from email.policy import default
from typing import Any

import pytest
from botocore.exceptions import ClientError

from local.aws import MAIL_RATE
from local.aws.errors import AwsError
from local.aws.ses import Account, SendEmail
from local.mail import OutgoingMail

MINUTE = timedelta(minutes=1)
ARN = "arn:aws:sqs:us-east-1:123456789012:dead"


def queue(world: Any, name: str, **attributes: str) -> str:
    made: str = world.client("sqs").create_queue(QueueName=name, Attributes=attributes)["QueueUrl"]
    return made


def test_messages_survive_a_restart_and_become_visible_by_the_stacks_clock(world: Any) -> None:
    url = queue(world, "work")
    world.client("sqs").send_message(QueueUrl=url, MessageBody="one")
    (taken,) = world.aws.queues.receive("work", 10, 5 * MINUTE)
    world.again()

    hidden = world.aws.queues.receive("work", 10, MINUTE)
    visible = world.aws.queues.next_visible("work")
    world.clock.move_to(visible + timedelta(seconds=1))
    (again,) = world.aws.queues.receive("work", 10, MINUTE)

    assert (hidden, again.id, again.attributes["ApproximateReceiveCount"]) == ([], taken.id, "2")
    assert world.woken == 1


def test_a_deleted_message_stays_deleted(world: Any) -> None:
    url = queue(world, "work")
    world.client("sqs").send_message(QueueUrl=url, MessageBody="one")
    (taken,) = world.aws.queues.receive("work", 10, MINUTE)
    world.aws.queues.delete("work", taken.receipt)
    world.again()

    assert world.aws.queues.next_visible("work") is None


def test_a_message_that_failed_too_often_ends_among_the_dead_letters(world: Any) -> None:
    queue(world, "dead")
    url = queue(world, "work", RedrivePolicy=json.dumps({"deadLetterTargetArn": ARN, "maxReceiveCount": "2"}))
    world.client("sqs").send_message(QueueUrl=url, MessageBody="one")
    for _ in range(2):
        (taken,) = world.aws.queues.receive("work", 1, timedelta(0))
        world.aws.queues.release("work", taken.receipt, timedelta(0))
        world.again()

    nothing = world.aws.queues.receive("work", 1, timedelta(0))
    world.again()

    assert (nothing, [one.body for one in world.aws.queues.receive("dead", 1, MINUTE)]) == ([], ["one"])


def test_a_group_of_a_fifo_queue_waits_for_its_first_message(world: Any) -> None:
    url = queue(world, "c.fifo", FifoQueue="true")
    for body in "012":
        group = {"MessageGroupId": "g", "MessageDeduplicationId": body}
        world.client("sqs").send_message(QueueUrl=url, MessageBody=body, **group)
        world.client("sqs").send_message(QueueUrl=url, MessageBody=body, **group)
    (first,) = world.aws.queues.receive("c.fifo", 1, 5 * MINUTE)
    world.aws.queues.release("c.fifo", first.receipt, MINUTE)
    world.again()

    blocked = world.aws.queues.receive("c.fifo", 10, MINUTE)
    world.clock.move_to(world.aws.queues.next_visible("c.fifo") + timedelta(seconds=1))
    (again,) = world.aws.queues.receive("c.fifo", 1, MINUTE)
    world.aws.queues.delete("c.fifo", again.receipt)

    assert (blocked, again.body) == ([], "0")
    assert [one.body for one in world.aws.queues.receive("c.fifo", 10, MINUTE)] == ["1", "2"]


def test_what_outlived_its_queue_blocks_nothing(world: Any) -> None:
    url = queue(world, "work", MessageRetentionPeriod="3600")
    world.client("sqs").send_message(QueueUrl=url, MessageBody="old")
    world.clock.move_to(world.clock.now() + timedelta(hours=2))
    world.client("sqs").send_message(QueueUrl=url, MessageBody="new")

    assert [one.body for one in world.aws.queues.receive("work", 10, MINUTE)] == ["new"]


def test_nothing_is_lost_when_many_send_at_once(world: Any) -> None:
    url = queue(world, "work")
    sqs = world.client("sqs")
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda n: sqs.send_message(QueueUrl=url, MessageBody=str(n)), range(60)))
    world.again()

    got = [one.body for _ in range(6) for one in world.aws.queues.receive("work", 10, MINUTE)]

    assert sorted(got, key=int) == [str(n) for n in range(60)]


def test_keys_do_after_a_restart_what_they_did_before(world: Any) -> None:
    kms = world.client("kms")
    sealing = kms.create_key()["KeyMetadata"]["KeyId"]
    hashing = kms.create_key(KeySpec="HMAC_256", KeyUsage="GENERATE_VERIFY_MAC")["KeyMetadata"]["KeyId"]
    made = kms.generate_data_key(KeyId=sealing, KeySpec="AES_256", EncryptionContext={"order": "1"})
    mac = {"KeyId": hashing, "Message": b"m", "MacAlgorithm": "HMAC_SHA_256"}
    before = kms.generate_mac(**mac)["Mac"]

    world.again()

    kms = world.client("kms")
    opened = kms.decrypt(CiphertextBlob=made["CiphertextBlob"], EncryptionContext={"order": "1"})["Plaintext"]
    assert (opened, kms.generate_mac(**mac)["Mac"]) == (made["Plaintext"], before)
    with pytest.raises(ClientError):
        kms.decrypt(CiphertextBlob=made["CiphertextBlob"], EncryptionContext={"order": "2"})


def test_a_secret_parameter_is_told_only_decrypted(world: Any) -> None:
    world.client("ssm").put_parameter(Name="/a", Value="v", Type="SecureString")
    world.again()
    ssm = world.client("ssm")

    clear = ssm.get_parameters(Names=["/a", "/b"], WithDecryption=True)

    assert (clear["Parameters"][0]["Value"], clear["InvalidParameters"]) == ("v", ["/b"])
    assert ssm.get_parameter(Name="/a")["Parameter"]["Value"] != "v"


def email(**changed: Any) -> dict[str, Any]:
    simple = {
        "Subject": {"Data": "Your invoice ü"},
        "Body": {"Text": {"Data": "text ü"}, "Html": {"Data": "<p>text"}},
        "Headers": changed.pop("headers", [{"Name": "List-Unsubscribe", "Value": f"<https://x.example/{'a' * 200}>"}]),
        "Attachments": [{"RawContent": b"%PDF", "FileName": "invoice.pdf", "ContentType": "application/pdf"}],
    }
    return {
        "FromEmailAddress": "Studio Pícs <a@studio.example>",
        "Destination": {"ToAddresses": ["Kim <kim@x.example>"], "BccAddresses": ["b@y.example"]},
        "ReplyToAddresses": ["r.1@reply.example"],
        "Content": {"Simple": simple},
        **changed,
    }


def test_a_mail_is_composed_as_ses_does_it(world: Any) -> None:
    answer = world.client("sesv2").send_email(**email())

    (mail,) = world.sent
    read = message_from_bytes(mail.raw, policy=default)
    assert mail.recipients == ("kim@x.example", "b@y.example")
    assert read["Message-ID"] == f"<{answer['MessageId']}@email.amazonses.com>"
    assert read["Date"].datetime.date() == world.clock.now().date()
    assert (read["Subject"], read["Reply-To"], read["Bcc"]) == ("Your invoice ü", "r.1@reply.example", None)
    assert f"List-Unsubscribe: <https://x.example/{'a' * 200}>\r\n".encode() in mail.raw
    assert mail.raw.isascii()
    assert [part.get_content_type() for part in read.walk()] == [
        "multipart/mixed",
        "multipart/alternative",
        "text/plain",
        "text/html",
        "application/pdf",
    ]


def test_a_raw_mail_goes_out_without_its_bcc(world: Any) -> None:
    raw = b"From: a@studio.example\r\nTo: k@x.example\r\nBcc: b@y.example\r\nSubject: s\r\n\r\nbody\r\n"
    world.client("sesv2").send_email(Content={"Raw": {"Data": raw}})

    (mail,) = world.sent
    assert (mail.sender, mail.recipients) == ("a@studio.example", ("k@x.example", "b@y.example"))
    assert b"Bcc" not in mail.raw


@pytest.mark.parametrize(
    "changed",
    [
        {"Destination": {"ToAddresses": ["nobody"]}},
        {"Destination": {"ToAddresses": ["ü@x.example"]}},
        {"Destination": {"ToAddresses": []}},
        {"Destination": {"ToAddresses": ["a@x.example"] * 51}},
        {"Destination": {"ToAddresses": ["a@x.example\r\nBcc: e@x.example"]}},
        {"FromEmailAddress": "Studio"},
        {"headers": [{"Name": "Reply-To", "Value": "a@x.example"}]},
        {"headers": [{"Name": "X-A", "Value": "a\r\nBcc: e@x.example"}]},
        {"headers": [{"Name": "X A", "Value": "a"}]},
        {"headers": [{"Name": "X-A", "Value": "ü"}]},
    ],
)
def test_a_mail_that_ses_would_refuse_is_refused(world: Any, changed: dict[str, Any]) -> None:
    with pytest.raises(ClientError, match="BadRequestException"):
        world.client("sesv2").send_email(**email(**changed))

    assert world.sent == []


def test_the_old_mail_service_and_unknown_services_say_that_they_are_not_here(world: Any) -> None:
    with pytest.raises(ClientError):
        world.client("ses").send_raw_email(RawMessage={"Data": b"x"})
    with pytest.raises(ClientError):
        world.client("lambda").list_functions()


def test_the_account_says_how_many_mails_a_second_it_may_send(world: Any) -> None:
    account = world.client("sesv2").get_account()

    assert account["SendQuota"]["MaxSendRate"] == MAIL_RATE
    assert account["SendingEnabled"]


def test_mails_beyond_the_rate_of_a_second_are_throttled_and_none_of_them_goes(world: Any) -> None:
    now, sent = [0.0], list[OutgoingMail]()
    service = SendEmail(world.clock, lambda mail: str(sent.append(mail)), Account(5, lambda: now[0]))
    simple = {"Subject": {"Data": "s"}, "Body": {"Text": {"Data": "t"}}}
    went, refused = list[float](), set[tuple[int, str]]()
    for at in (0.0, 0.5, 0.6, 1.0, 1.2, 1.5):
        now[0] = at
        try:
            service.answer(email(Content={"Simple": simple}))  # to two people
            went.append(at)
        except AwsError as error:
            refused.add((error.status, error.code))

    assert went == [0.0, 0.5, 1.0, 1.5]
    assert len(sent) == len(went)
    assert refused == {(429, "TooManyRequestsException")}


def test_a_mail_to_more_people_than_a_second_has_room_for_goes_alone() -> None:
    account = Account(1, lambda: 0.0)
    account.take(3)

    with pytest.raises(AwsError):
        account.take(1)
