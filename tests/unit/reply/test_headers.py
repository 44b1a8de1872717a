"""Header fields: unfolding, encoded words, parameters, addresses."""

import pytest

from picpros.domain.reply.encoded import decode_words
from picpros.domain.reply.headers import address, identifier, parse, with_parameters
from picpros.domain.reply.limits import OverLimit
from picpros.domain.reply.subject import bare_subject


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("plain", "plain"),
        ("=?utf-8?q?N=C3=A3o?=", "Não"),
        ("=?UTF-8?B?TsOjbw==?=", "Não"),
        ("=?utf-8?b?TsOjbw?=", "Não"),
        ("=?utf-8?Q?a_b?= c", "a b c"),
        ("=?utf-8?q?N=C3?= =?utf-8?q?=A3o?=", "Não"),
        ("=?utf-8?q?N=C3=A3o?= =?iso-8859-1?q?=E9?=", "Nãoé"),
        ("a =?utf-8*en?q?b?= c =?utf-8?q?d?=", "a b c d"),
        ("=?utf-8?b?A?=", ""),
        ("=?x-unknown?q?NO?=", "NO"),
        ("=?utf-8?x?NO?=", "=?utf-8?x?NO?="),
        ("=?utf-8?q?NO", "=?utf-8?q?NO"),
        ("=?=?utf-8?q?NO?=", "=?NO"),
        ("1 =? 2 ?= 3", "1 =? 2 ?= 3"),
    ],
)
def test_encoded_words_are_decoded_and_others_stay(value: str, text: str) -> None:
    assert decode_words(value) == text


def test_more_encoded_words_than_subjects_have_are_over_the_limit() -> None:
    assert decode_words("=?u?q?a?= " * 120).startswith("aaa")
    with pytest.raises(OverLimit):
        decode_words("=?u?q?a?= " * 241)


def test_a_field_goes_on_in_lines_that_begin_with_a_blank() -> None:
    headers = parse(b"Subject: one\r\n two\r\n\tthree\r\nno field\r\nbad name: x\r\nX-A: 1\r\nX-A: 2")

    assert headers.get("subject") == "one two three"
    assert (headers.get("x-a"), headers.get("bad name"), headers.get("none")) == ("1", "", "")
    assert headers.has("none", "x-a")
    assert not headers.without("x-a").has("x-a")


def test_bytes_that_are_no_utf_8_are_read_as_latin_1() -> None:
    assert parse(b"Subject: caf\xe9").get("subject") == "café"


def test_controls_are_not_shown() -> None:
    assert parse(b"Subject: =?utf-8?q?N=0D=0AO=00=E2=80=AE?=").text("subject") == "NO"


@pytest.mark.parametrize(
    ("value", "kind", "parameters"),
    [
        ("Text/Plain; Charset=UTF-8", "text/plain", {"charset": "UTF-8"}),
        ('a/b; boundary="x;y=z"; c=d e', "a/b", {"boundary": "x;y=z", "c": "d"}),
        ("a/b; name*0=one; name*1=two", "a/b", {"name": "onetwo"}),
        ('a/b; "; c', "a/b", {}),
        ("a/b; =x; y", "a/b", {}),
        ("", "", {}),
    ],
)
def test_a_value_is_split_into_its_parameters(value: str, kind: str, parameters: dict[str, str]) -> None:
    assert with_parameters(value) == (kind, parameters)


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ("Ana <ana@client.example>", "ana@client.example"),
        ("ana@client.example (Ana)", "ana@client.example"),
        ("ana@client.example, bob@client.example", "ana@client.example"),
        ('"a@b.example" <ana@client.example>', "ana@client.example"),
        ("<Ana> <ana@client.example>", "ana@client.example"),
        ("Ana <ana@client.example", "ana@client.example"),
        ("<a@b@c>", ""),
        ("<a b@client.example>", ""),
        ("<@client.example>", ""),
        ("<ana@>", ""),
        ("<an\x00a@client.example>", ""),
        ("<" + "a" * 320 + "@client.example>", ""),
        ("Ana", ""),
    ],
)
def test_an_address_is_found_or_none(value: str, found: str) -> None:
    assert address(value) == found


@pytest.mark.parametrize(
    ("value", "found"),
    [(" <a@b> <c@d>", "<a@b>"), ("a@b", ""), ("<a@b", ""), ("<a\x01@b>", ""), ("<" + "a" * 1_000 + ">", ""), ("", "")],
)
def test_a_message_id_is_one_or_none(value: str, found: str) -> None:
    assert identifier(value) == found


@pytest.mark.parametrize(
    ("subject", "bare"),
    [
        ("NO", ("NO", False)),
        ("Re: AW: Fwd: May", ("May", True)),
        ("RE[2]: May", ("May", True)),
        ("Re：May", ("May", True)),
        ("[EXTERNAL] Re: May", ("May", True)),
        ("[a list with a very long name] May", ("[a list with a very long name] May", False)),
        ("Note: May", ("Note: May", False)),
        ("re " + "x" * 40 + ": May", ("re " + "x" * 40 + ": May", False)),
        ("Re: " * 20 + "May", ("Re: " * 8 + "May", True)),
        ("", ("", False)),
    ],
)
def test_a_subject_is_stripped_of_what_programs_write_before_it(subject: str, bare: tuple[str, bool]) -> None:
    assert bare_subject(subject) == bare
