"""Taking mails apart: parts, their encodings, and what of them nobody wrote now."""

import pytest

from picpros.domain.reply import read_reply
from picpros.domain.reply.flow import lines_of
from picpros.domain.reply.mime import head, take_apart
from tests.unit.reply.mails import mail, parts

_MIXED = "Content-Type: multipart/mixed; boundary="


def contents(raw: bytes) -> list[bytes]:
    return [leaf.content() for leaf in take_apart(raw)[1]]


@pytest.mark.parametrize("end", [b"\n", b"\r\n"])
def test_parts_lie_between_the_boundaries(end: bytes) -> None:
    raw = (_MIXED + "b\n\nbefore\n--b\n\none\n--b \nX: y\n\ntwo\nlines\n--b--\nafter\n--b\n\nthree").encode()

    assert contents(raw.replace(b"\n", end)) == [b"one", b"two" + end + b"lines"]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("--b\n\none\n--bc\nstill one\n", [b"one\n--bc\nstill one\n"]),
        ("--b\n\none\n--b\n", [b"one", b""]),
        ("--b", [b""]),
        ("no boundary at all", [b"no boundary at all"]),
        ("", [b""]),
        ("--b\nX: y", [b""]),
    ],
)
def test_boundaries_that_are_missing_or_torn(body: str, found: list[bytes]) -> None:
    assert contents((_MIXED + "b\n\n" + body).encode()) == found


def test_a_boundary_that_nobody_named_is_guessed() -> None:
    raw = b"Content-Type: multipart/mixed\n\n--frontier\n\nNO\n--frontier--\n"

    assert contents(raw) == [b"NO"]
    assert contents(b"Content-Type: multipart/mixed\n\nNO\n") == [b"NO\n"]


@pytest.mark.parametrize(
    ("encoding", "body", "found"),
    [
        ("base64", b"Tk8=", b"NO"),
        ("BASE64 (x)", b"Tk8", b"NO"),
        ("base64", b"T\nk8=\n!", b"NO"),
        ("base64", b"Tk8!", b"NO"),
        ("base64", b"A", b""),
        ("base64", b"Tk8=A", b"NO"),
        ("quoted-printable", b"N=4F=\n!", b"NO!"),
        ("quoted-printable", b"=ZZ", b"=ZZ"),
        ("7bit", b"NO", b"NO"),
        ("x-strange", b"NO", b"NO"),
    ],
)
def test_a_transfer_encoding_is_undone_as_far_as_it_goes(encoding: str, body: bytes, found: bytes) -> None:
    [leaf] = take_apart(f"Content-Transfer-Encoding: {encoding}\n\n".encode() + body)[1]

    assert leaf.content() == found


@pytest.mark.parametrize(
    ("fields", "attached"),
    [
        ("Content-Type: text/plain", False),
        ("Content-Disposition: inline", False),
        ("Content-Disposition: attachment", True),
        ("Content-Disposition: inline; filename=a.txt", True),
        ("Content-Type: text/plain; name=a.txt", True),
        ("Content-Type: text/calendar; name=a.ics", False),
    ],
)
def test_a_file_is_told_from_a_text(fields: str, attached: bool) -> None:
    [leaf] = take_apart(f"{fields}\n\nNO".encode())[1]

    assert leaf.attached is attached


def test_whatever_an_attached_message_holds_is_attached() -> None:
    raw = b"Content-Type: message/rfc822\n\nSubject: x\nContent-Type: text/html\n\n<p>NO"

    assert [(leaf.type, leaf.attached) for leaf in take_apart(raw)[1]] == [
        ("message/rfc822", False),
        ("text/html", True),
    ]


def test_fields_without_a_body_are_read() -> None:
    headers, body = head(b"Subject: NO", 0, 11)

    assert (headers.get("subject"), body) == ("NO", 11)


def test_of_a_very_long_text_part_only_the_beginning_is_read() -> None:
    [leaf] = take_apart(b"Subject: x\n\n" + b"a" * (1024 * 1024 + 1))[1]

    assert (leaf.whole, len(leaf.content())) == (False, 1024 * 1024)


@pytest.mark.clause("R7")
def test_a_no_above_a_quote_of_more_than_a_megabyte_opts_out() -> None:
    quote = "\n".join(["> " + "x" * 900] * 1_300)

    assert read_reply(mail(f"NO\n\nOn Mon, May 3, 2027 Ana <a@b.example> wrote:\n{quote}\n")).verdict == "out"


def test_the_text_of_several_parts_is_read_together() -> None:
    text = "Content-Type: text/plain"
    reading = read_reply(parts((text, "NO"), ("Content-Type: text/vcard", "BEGIN:VCARD"), (text, "Where is my album?")))

    assert (reading.verdict, reading.text) == ("unsure", "NO\nWhere is my album?")


def test_html_that_calls_itself_plain_is_read_as_html() -> None:
    assert read_reply(mail("<html><body><p>NO</p></body></html>")).text == "NO"


@pytest.mark.parametrize(
    ("text", "delsp", "lines"),
    [
        ("one \ntwo\nthree", False, ["one two", "three", ""]),
        ("one \ntwo", True, ["onetwo", ""]),
        ("> one \n> two\nNO", False, ["> one two", "NO", ""]),
        ("> one \nNO", False, ["> one", "NO", ""]),
        (">> one \n> two", False, [">> one", "> two", ""]),
        ("NO\n-- \nAna", False, ["NO", "--", "Ana", ""]),
        (" > no quote", False, ["> no quote", ""]),
    ],
)
def test_soft_breaks_are_undone_within_one_depth_of_quotes(text: str, delsp: bool, lines: list[str]) -> None:
    assert lines_of(text, flowed=True, delsp=delsp) == lines


def test_every_line_end_of_unicode_ends_a_line() -> None:
    assert lines_of("a\r\nb\rc\nd\u2028e\x85f\0\x01 ") == ["a", "b", "c", "d", "e", "f"]
