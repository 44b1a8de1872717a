"""A sender is proven only where a mail names one: what another program reads otherwise proves nobody."""

import pytest

from picpros.domain.one_sender import has_one_sender

VICTIM, MALLORY = b"ana@client.example", b"mallory@evil.example"
REST = b"Subject: Re: Spring offer\r\nMIME-Version: 1.0\r\n\r\nNO\r\n"
# What some program ends a line with, and another does not.
LINE_ENDS = [b"\r", b"\n", b"\x0b", b"\x0c", b"\x1c", b"\x1d", b"\x1e", b"\x85", b"\xc2\x85", "\u2028".encode()]


def mail(*senders: bytes) -> bytes:
    return b"".join(b"From: " + each + b"\r\n" for each in senders) + REST


@pytest.mark.parametrize(
    "sender",
    [
        VICTIM,
        b"<" + VICTIM + b">",
        b"Ana Lima <" + VICTIM + b">",
        b'"' + VICTIM + b'" <' + VICTIM.upper() + b">",
        b'"Lima, Ana" <' + VICTIM + b">",
        b"=?utf-8?q?Ana_Lima?=\r\n <" + VICTIM + b">",
        "Åsa <åsa@client.example>".encode(),
        "Jürgen <j@client.example>".encode("latin-1"),
    ],
)
def test_a_mail_of_one_sender_has_one(sender: bytes) -> None:
    assert has_one_sender(mail(sender))
    assert has_one_sender(b"\r\n " + mail(sender).replace(b"\r\n", b"\n"))


@pytest.mark.parametrize(
    "senders",
    [
        (),
        (b"nobody knows",),
        (VICTIM, MALLORY),
        (VICTIM, VICTIM),
        (VICTIM + b", " + MALLORY,),
        (b"(<" + VICTIM + b">) " + MALLORY,),
        (b'"a\\" <' + VICTIM + b'> \\"" <' + MALLORY + b">",),
        (b"Ana <" + VICTIM + b">" + b" " * 1_000,),
    ],
)
def test_a_mail_of_none_of_several_or_of_a_doubtful_one_has_not(senders: tuple[bytes, ...]) -> None:
    assert not has_one_sender(mail(*senders))


@pytest.mark.parametrize("name", [b"From ", b"FROM\t", b"\x1ffrom"])
def test_another_way_to_write_the_field_is_the_field(name: bytes) -> None:
    assert not has_one_sender(name + b": " + VICTIM + b"\r\n" + mail(MALLORY))


@pytest.mark.parametrize("end", LINE_ENDS)
def test_a_second_sender_is_not_hidden_behind_another_line_end(end: bytes) -> None:
    assert not has_one_sender(b"X-Note: a" + end + b"From: " + VICTIM + b"\r\n" + mail(MALLORY))
    assert not has_one_sender(b"X-Note: a" + end + b"From: " + VICTIM + end + end + b"NO\r\n" + mail(MALLORY))


def test_a_field_that_names_it_as_signed_is_none_and_neither_are_words_of_the_body() -> None:
    signed = b"DKIM-Signature: v=1; h=to:subject:\r\n\tfrom:date; b=abc\r\n"

    assert has_one_sender(signed + mail(VICTIM) + b"From: " + MALLORY + b"\r\n")
