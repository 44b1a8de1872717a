"""Mail out into the world's mailboxes, and mail in to the function."""

import smtplib
import socket
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from local.mail import Inbound, Outbound, OutgoingMail, ReceiptRule
from local.mail.event import Received, ses_event, stored
from local.mail.headers import addresses, decoded, fields_of
from local.mail.web import blueprint


class Post:
    """Both ways of mail over one folder; `fails` invocations fail first."""

    def __init__(self, world: Any, folder: Path) -> None:
        self._world, self._folder = world, folder
        self.events: list[dict[str, Any]] = []
        self.given_up: list[str] = []
        self.fails = 0
        world.client("s3").create_bucket(Bucket="inbound")
        self.start()

    def start(self) -> None:
        self.outbound = Outbound(self._folder / "out", self._world.clock)
        self.inbound = Inbound(
            self._folder / "in",
            self._world.clock,
            domains=["Reply.example"],
            rules=[ReceiptRule(["reply.example"], "inbound", "raw/", "Inbound")],
            aws_url=self._world.aws.url,
            invoke=self._invoke,
            give_up=lambda function, _event: self.given_up.append(function),
        )
        self.inbound.start()

    def stop(self) -> None:
        self.inbound.stop()
        self.outbound.stop()

    def receive(self, raw: bytes, sender: str = "kim@x.example", to: str = "r.1@REPLY.example") -> None:
        with smtplib.SMTP("127.0.0.1", self.inbound.port) as client:
            client.sendmail(sender, [to], raw)

    def web(self) -> FlaskClient:
        app = Flask(__name__)
        app.register_blueprint(blueprint(self.outbound, self.inbound))
        return app.test_client()

    def _invoke(self, _function: str, event: dict[str, Any]) -> bool:
        self.events.append(event)
        self.fails -= 1
        return self.fails < 0


@pytest.fixture
def post(world: Any, tmp_path: Path) -> Iterator[Post]:
    made = Post(world, tmp_path)
    yield made
    made.stop()


def test_a_reply_becomes_an_object_and_an_event(world: Any, post: Post) -> None:
    post.receive(b"From: Kim <kim@x.example>\r\nTo: r.1@reply.example\r\nSubject: =?utf-8?q?N=C3=B3?=\r\n\r\nNO\r\n")

    done = post.inbound.run_due()

    ses = post.events[0]["Records"][0]["ses"]
    stored_mail = world.client("s3").get_object(Bucket="inbound", Key=f"raw/{ses['mail']['messageId']}")["Body"].read()
    assert (done, post.inbound.run_due(), post.inbound.next_due()) == (1, 0, None)
    assert (ses["mail"]["source"], ses["mail"]["commonHeaders"]["subject"]) == ("kim@x.example", "Nó")
    assert ses["receipt"]["recipients"] == ["r.1@REPLY.example"]
    assert ses["receipt"]["dmarcVerdict"] == {"status": "PASS"}
    assert stored_mail.startswith(b"Return-Path: <kim@x.example>\r\nReceived: ")
    assert stored_mail.endswith(b"\r\n\r\nNO\r\n")


def test_a_bounce_without_a_sender_is_taken(post: Post) -> None:
    post.receive(b"Subject: failed\r\n\r\n", sender="")
    post.inbound.run_due()

    assert post.events[0]["Records"][0]["ses"]["mail"]["source"] == ""


def test_mail_for_other_domains_is_refused(post: Post) -> None:
    with pytest.raises(smtplib.SMTPRecipientsRefused) as refused:
        post.receive(b"x", to="kim@x.example")

    assert refused.value.recipients["kim@x.example"][0] == 550


def test_what_was_answered_is_there_after_a_restart(post: Post) -> None:
    post.receive(b"Subject: kept\r\n\r\n")
    post.stop()
    post.start()

    assert post.inbound.run_due() == 1


def test_a_function_that_fails_is_called_three_times_and_then_given_up(world: Any, post: Post) -> None:
    post.fails = 3
    post.receive(b"Subject: x\r\n\r\n")
    waits = []
    while (due := post.inbound.next_due()) is not None:
        waits.append(max(due - world.clock.now(), timedelta(0)))
        world.clock.move_to(max(due, world.clock.now()) + timedelta(milliseconds=1))
        post.inbound.run_due()

    assert [round(wait.total_seconds()) for wait in waits] == [0, 60, 120]
    assert (len(post.events), post.given_up) == (3, ["Inbound"])


def test_verdicts_are_those_that_were_said_of_the_sender(post: Post) -> None:
    said = {"from": "Kim@x.example", "spf": "PASS", "dkim": "GRAY", "dmarc": "FAIL"}
    answers = [
        post.web().post("/_local/verdicts", json=body).status_code
        for body in (said, {**said, "spf": "MAYBE"}, {"spf": "PASS"}, [1])
    ]
    post.receive(b"From: kim@x.example\r\n\r\nx", sender="bounce@elsewhere.example")
    post.inbound.run_due()

    receipt = post.events[0]["Records"][0]["ses"]["receipt"]
    assert answers == [200, 400, 400, 400]
    assert [receipt[f"{check}Verdict"]["status"] for check in ("spf", "dkim", "dmarc")] == ["PASS", "GRAY", "FAIL"]


def test_a_mail_that_is_just_coming_in_is_due_and_waited_for(post: Post) -> None:
    with smtplib.SMTP("127.0.0.1", post.inbound.port) as client:
        client.ehlo()
        client.mail("kim@x.example")
        before = post.inbound.next_due()
        client.rcpt("r@reply.example")
        client.data(b"x")
        done = post.inbound.run_due()

    assert (isinstance(before, datetime), done) == (True, 1)


def test_a_control_character_in_an_address_does_not_become_a_header(post: Post) -> None:
    with smtplib.SMTP("127.0.0.1", post.inbound.port) as client:
        client.ehlo()
        client.send(b'MAIL FROM:<"a\\\rX-Evil: 1"@x.example>\r\n')
        answer = client.getreply()

    assert (answer[0], post.inbound.next_due()) == (553, None)


def test_a_client_that_hangs_up_is_not_waited_for(post: Post) -> None:
    client = smtplib.SMTP("127.0.0.1", post.inbound.port)
    client.ehlo()
    client.mail("kim@x.example")
    assert client.sock is not None
    client.sock.shutdown(socket.SHUT_RDWR)
    client.close()
    post.inbound.run_due()

    assert post.inbound.next_due() is None


def test_hostile_headers_break_nothing() -> None:
    hostile = (
        b"From: " + b"(" * 5000 + b"\r\nSubject: =?x-none?b?!!!?= =?utf-8?q?=ff?=\r\nTo: " + b"\xff\xfe" * 300 + b"\r\n"
        b"Broken line\r\nX-Long: " + b"a" * 20_000 + b"\r\n folded\rReturn-Path: <evil@x.example>\r\n\r\nbody"
    )
    mail = Received("id", 0.0, "kim@x.example", ["r@reply.example"], dict.fromkeys(("spf", "dkim", "dmarc"), "PASS"))

    event = ses_event(mail, hostile, "F")["Records"][0]["ses"]["mail"]

    assert event["headersTruncated"] is True
    assert stored(mail, hostile).endswith(hostile)
    assert fields_of(b"\x00\x01:x\r\n: y\r\n\r\n") == []
    assert (addresses("((((" * 600), decoded("=?a?b?=?=")) == ([], "=?a?b?=?=")


def test_every_recipient_has_a_copy_that_outlives_a_restart(world: Any, post: Post) -> None:
    raw = b"From: Studio <a@studio.example>\r\nSubject: =?utf-8?q?R=C3=A9?=\r\n\r\nhello\r\n"
    post.outbound.send(OutgoingMail("id", "a@studio.example", ("Kim@x.example", "b@reply.example"), raw))
    post.stop()
    post.start()
    web = post.web()

    items = web.get("/_local/mail?to=kim@X.example").get_json()["items"]

    (item,) = items
    at = datetime.fromisoformat(item.pop("at"))
    fetched = web.get(f"/_local/mail/{item.pop('id')}")
    assert item == {"from": "a@studio.example", "to": "Kim@x.example", "subject": "Ré"}
    assert abs(world.clock.now() - at) < timedelta(minutes=1)
    assert (fetched.data, fetched.content_type) == (raw, "message/rfc822")
    assert len(web.get("/_local/mail").get_json()["items"]) == 2
    assert (web.get("/_local/mail/none").status_code, post.inbound.next_due()) == (404, None)


def test_a_person_reads_a_mail_without_its_html_doing_anything(world: Any, post: Post) -> None:
    raw = b'From: a@studio.example\r\nSubject: <b>\r\nContent-Type: text/html\r\n\r\n<script>x</script>"><b>'
    post.outbound.send(OutgoingMail("id", "a@studio.example", ("kim@x.example",), raw))
    web = post.web()
    mail_id = web.get("/_local/mail").get_json()["items"][0]["id"]

    listed, shown = web.get("/_local/"), web.get(f"/_local/view/{mail_id}")

    assert "&lt;b&gt;" in listed.text
    assert "<script>" not in shown.text
    assert '<iframe sandbox srcdoc="&lt;script&gt;x' in shown.text
    assert shown.headers["Content-Security-Policy"].startswith("default-src 'none'")
