"""One mail to one recipient: what SES hears of it and what arrives."""

import json
from dataclasses import replace
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import parseaddr
from types import SimpleNamespace
from typing import Any

import pytest

from picpros.adapters.mailer import SesMailer
from picpros.domain.mail import Attachment, Mail
from picpros.errors import MailRefused
from picpros.mails.letter import sender_of
from picpros.ports import Mailer
from picpros.studio import load_file
from tests.adapters.relay import Relay, texts_of
from tests.adapters.world import FROM
from tests.fakes.outbox import MemoryMailer
from tests.fakes.rows import Steps

ANA = "ana.lopez@mail.example"
MAIL = Mail(ANA, "Your picture is ready", "Dear Ana,\nit is ready.\n", "<p>Dear Ana,<br>it is ready.</p>\n")
UNSUBSCRIBE = (
    ("List-Unsubscribe", "<https://www.picpros.example/u?t=1ac7zk2m>, <mailto:1ac7zk2m@reply.picpros.example>"),
    ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"),
    ("Auto-Submitted", "auto-generated"),
)
EVERY_BYTE = bytes(range(256)) * 40


def arrived(services: Any) -> EmailMessage:
    [mail] = services.sent
    read = message_from_bytes(mail.raw, EmailMessage, policy=SMTP)
    assert not read.defects
    return read


def part(mail: EmailMessage, kind: str) -> str:
    body = mail.get_body((kind,))
    assert body is not None
    return str(body.get_content()).replace("\r\n", "\n")


def heard(relay: Relay) -> dict[str, Any]:
    [call] = relay.calls
    said: dict[str, Any] = json.loads(call.body)
    return said


def test_a_mail_arrives_at_its_one_recipient(services: Any, mailer: SesMailer) -> None:
    mailer.send(MAIL)
    mail = arrived(services)

    assert services.sent[0].recipients == (ANA,)
    assert (mail["To"], mail["Cc"], mail["Bcc"], mail["Reply-To"]) == (ANA, None, None, None)
    assert (mail["From"], services.sent[0].sender) == (FROM.replace('"', ""), "hello@picpros.example")
    assert mail["Subject"] == MAIL.subject
    assert (part(mail, "plain"), part(mail, "html")) == (MAIL.text, MAIL.html)


def test_a_mail_is_asked_for_with_one_call_under_the_configuration_set(relay: Relay, mailer: SesMailer) -> None:
    mailer.send(MAIL)
    said = heard(relay)

    assert said["Destination"] == {"ToAddresses": [ANA]}
    assert (said["FromEmailAddress"], said["ConfigurationSetName"]) == (FROM, "picpros-mail")
    assert "ReplyToAddresses" not in said
    assert set(said["Content"]["Simple"]) == {"Subject", "Body"}


def test_tags_go_to_ses_and_are_nowhere_in_the_mail(services: Any, relay: Relay, mailer: SesMailer) -> None:
    mailer.send(replace(MAIL, tags=(("campaign", "SPRING1"), ("client", "ANAANAANA"))))

    assert heard(relay)["EmailTags"] == [
        {"Name": "campaign", "Value": "SPRING1"},
        {"Name": "client", "Value": "ANAANAANA"},
    ]
    assert b"ANAANAANA" not in services.sent[0].raw


def test_a_reply_goes_to_the_address_that_the_mail_names(services: Any, mailer: SesMailer) -> None:
    mailer.send(replace(MAIL, reply_to="1ac7zk2m-aaaaaaaaaaaaaaaa@reply.picpros.example"))

    assert arrived(services)["Reply-To"] == "1ac7zk2m-aaaaaaaaaaaaaaaa@reply.picpros.example"


def test_the_headers_of_a_promotion_arrive_as_they_were_given(services: Any, mailer: SesMailer) -> None:
    mailer.send(replace(MAIL, headers=UNSUBSCRIBE))
    mail = arrived(services)

    assert [(name, mail[name]) for name, _ in UNSUBSCRIBE] == list(UNSUBSCRIBE)
    assert f"List-Unsubscribe: {UNSUBSCRIBE[0][1]}\r\n".encode() in services.sent[0].raw


@pytest.mark.parametrize(
    "words",
    ["Großmutters Bild – fertig", "おばあちゃんの写真が完成しました", "👵🏽 €129.00", "الصورة جاهزة", "é" * 300],
)
def test_words_beyond_ascii_arrive_as_they_were_written(services: Any, mailer: SesMailer, words: str) -> None:
    mailer.send(replace(MAIL, subject=words, text=f"{words}\n", html=f"<p>{words}</p>\n"))
    mail = arrived(services)

    assert mail["Subject"] == words
    assert (part(mail, "plain"), part(mail, "html")) == (f"{words}\n", f"<p>{words}</p>\n")


@pytest.mark.parametrize(
    "name", ["invoice-2027-000123.pdf", "Rechnung für Großmütterchen.pdf", "請求書.pdf", 'a "b".pdf']
)
def test_an_attachment_arrives_byte_for_byte_under_its_name(services: Any, mailer: SesMailer, name: str) -> None:
    mailer.send(replace(MAIL, attachments=(Attachment(name, "application/pdf", EVERY_BYTE),)))
    [held] = arrived(services).iter_attachments()

    assert held.get_payload(decode=True) == EVERY_BYTE
    assert (held.get_filename(), held.get_content_type()) == (name, "application/pdf")
    assert held.get_content_disposition() == "attachment"


def test_attachments_keep_their_order_and_the_text_stays_a_text(services: Any, mailer: SesMailer) -> None:
    files = tuple(Attachment(f"{kind}.bin", f"image/{kind}", kind.encode()) for kind in ("png", "jpeg", "webp"))
    mailer.send(replace(MAIL, attachments=files))
    mail = arrived(services)

    assert [(each.get_content_type(), each.get_payload(decode=True)) for each in mail.iter_attachments()] == [
        (each.content_type, each.data) for each in files
    ]
    assert (part(mail, "plain"), part(mail, "html")) == (MAIL.text, MAIL.html)


@pytest.mark.parametrize("name", ["Bücher & Bilder", "写真館"])
def test_a_studios_name_beyond_ascii_arrives_as_it_is(services: Any, mailer: SesMailer, name: str) -> None:
    replace(mailer, from_address=f'"{name}" <hello@picpros.example>').send(MAIL)
    [sender] = arrived(services)["From"].addresses

    assert (sender.display_name, sender.addr_spec) == (name, "hello@picpros.example")


@pytest.mark.parametrize("name", ["Bücher & Bilder", 'The "Best" Studio, Ltd', "写真館"])
def test_a_studios_name_of_any_letters_goes_to_ses_in_ascii(relay: Relay, mailer: SesMailer, name: str) -> None:
    studio = replace(load_file(), name=name)
    replace(mailer, from_address=sender_of(studio, "https://www.picpros.example").from_address).send(MAIL)
    said = heard(relay)["FromEmailAddress"]

    assert said.isascii()
    assert str(make_header(decode_header(parseaddr(said)[0]))) == name
    assert parseaddr(said)[1] == studio.from_address


@pytest.fixture(params=["memory", "ses"])
def both(request: pytest.FixtureRequest) -> tuple[Mailer, list[Any]]:
    """Give a mailer, and what it has sent."""
    if request.param == "memory":
        memory = MemoryMailer(Steps())
        return memory, memory.sent
    mailer: SesMailer = request.getfixturevalue("mailer")
    return mailer, request.getfixturevalue("services").sent


@pytest.mark.parametrize(
    "mail",
    [
        replace(MAIL, to=""),
        replace(MAIL, to=f"{ANA}\r\nBcc: eve@elsewhere.example"),
        replace(MAIL, to="anä@mail.example"),
        replace(MAIL, subject="Hello\r\nBcc: eve@elsewhere.example"),
        replace(MAIL, reply_to="a@reply.example\r\nBcc: eve@elsewhere.example"),
        replace(MAIL, headers=(("X-A", "b\r\nBcc: eve@elsewhere.example"),)),
        replace(MAIL, headers=(("X-A\r\nBcc", "eve@elsewhere.example"),)),
    ],
)
def test_a_second_recipient_cannot_be_smuggled_in(both: tuple[Mailer, list[Any]], mail: Mail) -> None:
    mailer, sent = both
    with pytest.raises((MailRefused, ValueError)) as refused:
        mailer.send(mail)

    assert sent == []
    assert not any(word in text for text in texts_of(refused.value) for word in (ANA, "elsewhere"))


def test_a_mail_that_is_taken_is_sent_once(both: tuple[Mailer, list[Any]]) -> None:
    mailer, sent = both
    mailer.send(MAIL)

    assert len(sent) == 1


def test_two_addresses_are_not_one_recipient(services: Any, mailer: SesMailer) -> None:
    with pytest.raises((MailRefused, ValueError)):
        mailer.send(replace(MAIL, to=f"{ANA}, eve@elsewhere.example"))

    assert services.sent == []


@pytest.mark.clause("U3")
def test_the_id_that_it_gives_is_the_one_in_the_mail_so_that_a_later_mail_can_name_it(
    services: Any, mailer: SesMailer
) -> None:
    first = mailer.send(MAIL)
    sent = arrived(services)["Message-ID"]
    services.sent.clear()
    mailer.send(replace(MAIL, headers=(("In-Reply-To", first), ("References", first))))
    second = arrived(services)

    assert first == sent
    assert (second["In-Reply-To"], second["References"]) == (first, first)
    assert second["Message-ID"] != first


@pytest.mark.parametrize(("region", "host"), [("us-east-1", "email"), ("us-west-2", "us-west-2")])
def test_the_domain_of_an_id_is_the_regions(region: str, host: str) -> None:
    client: Any = SimpleNamespace(
        send_email=lambda **_: {"MessageId": "0100-1"}, meta=SimpleNamespace(region_name=region)
    )

    assert SesMailer(client, FROM, "picpros-mail").send(MAIL) == f"<0100-1@{host}.amazonses.com>"
