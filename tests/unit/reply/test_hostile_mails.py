"""Mails made to hang or break a reader: each is answered, and twice the mail is at most twice the work.

Work is counted in calls and never in seconds, so that a busy machine fails no test.
"""

from collections.abc import Callable

import pytest

from picpros.domain.reply import read_reply
from tests.unit.reply.mails import html, mail, read
from tests.unit.reply.work import counted

_MIXED = {"Content-Type": "multipart/mixed; boundary=b"}


def many_attributes(count: int) -> bytes:
    return html("<a " + " ".join(f'b{number}="1"' for number in range(count)) + ">NO</a>")


def nested_messages(depth: int) -> bytes:
    return mail("Content-Type: message/rfc822\n\n" * depth + "NO", {"Content-Type": "message/rfc822"})


def nested_multiparts(depth: int) -> bytes:
    inner = "".join(f"--b{at}\nContent-Type: multipart/mixed; boundary=b{at + 1}\n\n" for at in range(depth))
    return mail(inner, {"Content-Type": "multipart/mixed; boundary=b0"})


OVER: dict[str, Callable[[], bytes]] = {
    "64 KB of an opening tag": lambda: html("<a " * 21_846),
    "1 MB of opening comments": lambda: html("<!--" * 250_000),
    "100,000 attributes": lambda: many_attributes(100_000),
    "100,000 parts": lambda: mail("--b\n\nNO\n" * 100_000, _MIXED),
    "100,000 lines that are nearly boundaries": lambda: mail("--bx\n" * 100_000, _MIXED),
    "20,000 encoded words": lambda: mail("NO", {"Subject": "=?utf-8?q?a?= " * 20_000}),
    "2,000 encoded words in few bytes": lambda: mail("NO", {"Subject": "=?u?q?a?=" * 800}),
    "a subject without end": lambda: mail("NO", {"Subject": "a" * 9_000}),
    "10,000 fields": lambda: mail("NO", {f"X-{number}": "a" * 20 for number in range(10_000)}),
    "1,000 nested messages": lambda: nested_messages(1_000),
    "1,000 nested multiparts": lambda: nested_multiparts(1_000),
    "100 KB of On On": lambda: read_on_on(100_000),
    "100 KB of lines of On On": lambda: mail("On On\n" * 17_000),
    "100 KB of newlines": lambda: mail("\n" * 100_000),
    "100 KB of carriage returns": lambda: mail("\r" * 100_000),
    "100,000 tags": lambda: html("<b>" * 100_000),
    "5,000 lines of HTML": lambda: html("<pre>" + "a\n" * 5_000),
    "20,000 signs of a person": lambda: mail("no " * 6_667),
    "5,000 clauses": lambda: mail("b,no," * 1_000),
    "half a megabyte of HTML": lambda: html("<p>NO" + "x" * 500_000),
    "33 MB": lambda: mail("NO" + "x" * 33 * 1024 * 1024),
}


def read_on_on(size: int) -> bytes:
    return mail("On " * (size // 3))


@pytest.mark.parametrize("name", OVER)
def test_past_a_limit_the_reader_answers_at_once_that_it_is_unsure(name: str) -> None:
    reading, calls = counted(OVER[name]())

    assert (reading.verdict, reading.reason) == ("unsure", "over_limit")
    assert calls < 250_000


def test_of_a_mail_over_a_limit_the_sender_is_still_known() -> None:
    reading = read_reply(OVER["100,000 parts"]())

    assert (reading.kind, reading.from_address, reading.message_id) == (
        "person",
        "ana@client.example",
        "<77@client.example>",
    )


def test_a_machine_over_a_limit_is_still_a_machine() -> None:
    reading = read_reply(mail("--b\n\nNO\n" * 100_000, {**_MIXED, "Auto-Submitted": "auto-replied"}))

    assert (reading.kind, reading.verdict) == ("auto_reply", "unsure")


def test_a_short_answer_above_a_long_quote_is_no_long_mail() -> None:
    reading = read_reply(html('<p>NO</p><div id="appendonsend"></div>' + "<p>offer</p>" * 40_000))

    assert (reading.verdict, reading.text) == ("out", "NO")


GROWING: dict[str, Callable[[int], bytes]] = {
    "opening tags": lambda size: html("<a " * size),
    "attributes": lambda size: html("<p " + "b=1 " * size + ">NO</p>"),
    "unclosed blocks": lambda size: html("<div>" * (2 * size) + "NO"),
    "quotes in quotes": lambda size: html("<blockquote>" * size + "NO" + "</blockquote>" * size),
    "crossed tags": lambda size: html("<a><div></a>" * size),
    "quotation marks in tags": lambda size: html('<a "' * size + ">" * size),
    "bare brackets": lambda size: html("< " * (4 * size)),
    "references": lambda size: html("&#1 " * (10 * size)),
    "newlines in preformatted text": lambda size: html("<pre>" + "\n" * (10 * size)),
    "attributions": lambda size: mail("On Mon 2027 wrote\n" * size),
    "broken attributions": lambda size: mail("On Mon 2027 <a@b.example>\n" * size),
    "header lines": lambda size: mail("From: a@b.example 2027\n" * size),
    "rules": lambda size: mail("______________\n" * size),
    "quote marks": lambda size: mail("> > > " * size + "\n" + ">\n" * size),
    "flowed quotes": lambda size: mail("> a \n" * size, {"Content-Type": "text/plain; format=flowed"}),
    "leave taken": lambda size: mail("b\n" + "br\n" * size + "who?"),
    "clauses": lambda size: mail("b. no. " * (size // 12)),
    "device lines": lambda size: mail("Sent from my iPhone\n" * (size // 4)),
    "one word": lambda size: mail("a" * (4 * size)),
    "Chinese signs": lambda size: mail("不要" * (size // 2)),
    "combining marks": lambda size: mail("n" + "\u0301" * size + "o"),
    "parameters": lambda size: mail("NO", {"Content-Type": "text/plain" + "; a*0=x" * size}),
    "quotation marks in fields": lambda size: mail("NO", {"From": '"@' * size}),
    "fields": lambda size: mail("NO\n", {"X": "a\n b: c" * size}),
    "encoded words": lambda size: mail("NO", {"Subject": "=?u?q?a?= " * (size // 20)}),
    "base64": lambda size: mail("=A" * size, {"Content-Transfer-Encoding": "base64"}),
    "quoted-printable": lambda size: mail("=" * size, {"Content-Transfer-Encoding": "quoted-printable"}),
    "shift sequences": lambda size: mail("\x1b$B\x1b(B" * size),
    "parts": lambda size: mail("--b\n\nno\n" * (size // 8), _MIXED),
}
_SIZE = 1_000


@pytest.mark.parametrize("name", GROWING)
def test_twice_the_mail_is_at_most_twice_the_work(name: str) -> None:
    make = GROWING[name]
    counted(make(_SIZE))  # the phrases are indexed when they are first asked for
    once, twice = counted(make(_SIZE))[1], counted(make(2 * _SIZE))[1]

    assert twice <= 2.2 * once + 500


@pytest.mark.parametrize(
    "label", ["x-unknown", "punycode", "idna", "rot13", "utf-9", "\u00e9", "", "cp99999", "a" * 5_000]
)
def test_a_charset_that_nobody_knows_breaks_nothing(label: str) -> None:
    fields = {"Content-Type": f'text/plain; charset="{label}"'}

    assert read("NO", fields).verdict == "out"
    assert read_reply(mail(b"\xff\xfe\xe9 caf\xe9", fields)).verdict in {"not", "unsure"}


def test_what_cannot_be_read_for_its_charset_is_for_a_person() -> None:
    reading = read_reply(mail(b"caf\xe9 \xc3( abc", {"Content-Type": "text/plain; charset=x-unknown"}))

    assert (reading.verdict, reading.reason) == ("unsure", "unknown_charset")
