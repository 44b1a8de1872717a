"""The words themselves: nothing but a person's text in a plain mail."""

import pytest

from picpros.domain.reply import read_reply
from tests.unit.reply import said
from tests.unit.reply.mails import FIELDS, mail, read

_IN_LANGUAGES = [(code, words) for code, (out, _) in said.LANGUAGES.items() for words in out]
_OTHERS = [(code, words) for code, (_, other) in said.LANGUAGES.items() for words in other]


@pytest.mark.clause("R7")
@pytest.mark.parametrize("words", said.OUT)
def test_a_no_as_people_write_it_opts_out(words: str) -> None:
    assert read(words).verdict == "out"


@pytest.mark.clause("R7")
@pytest.mark.parametrize("words", said.NOT)
def test_words_that_only_begin_like_a_no_do_not_opt_out(words: str) -> None:
    assert read(words).verdict == "not"


@pytest.mark.clause("R7")
@pytest.mark.parametrize("words", said.UNSURE)
def test_words_that_a_person_must_judge_are_unsure(words: str) -> None:
    assert read(words).verdict == "unsure"


@pytest.mark.clause("R7")
@pytest.mark.parametrize(("code", "words"), _IN_LANGUAGES)
def test_a_no_in_any_of_the_languages_opts_out(code: str, words: str) -> None:
    assert read(words).verdict == "out"


@pytest.mark.parametrize(("code", "words"), _OTHERS)
def test_other_words_in_any_of_the_languages_do_not(code: str, words: str) -> None:
    assert read(words).verdict == "not"


@pytest.mark.clause("R7")
@pytest.mark.parametrize("subject", ["NO", "no", "Stop", "unsubscribe", "=?utf-8?q?Nein?=", "[External] NO"])
def test_a_subject_that_is_no_alone_above_an_empty_body_opts_out(subject: str) -> None:
    reading = read("", {"Subject": subject})

    assert (reading.verdict, reading.reason) == ("out", "subject_alone")


@pytest.mark.parametrize(
    "subject", ["NO time to lose", "Re: NO time to lose", "", "Re: Re: Fwd: [List] AW: May", "RE:"]
)
def test_any_other_subject_above_an_empty_body_does_not(subject: str) -> None:
    assert read("", {"Subject": subject}).verdict == "not"


@pytest.mark.parametrize(
    ("subject", "words"),
    [("Re: NO", ""), ("NO", "When is my sitting?"), ("Stop", "Yes please, I like it"), ("AW: Nein", "")],
)
def test_a_no_in_the_subject_against_the_text_is_for_a_person(subject: str, words: str) -> None:
    reading = read(words, {"Subject": subject})

    assert (reading.verdict, reading.reason) == ("unsure", "subject_against_text")


@pytest.mark.clause("R7")
@pytest.mark.parametrize(("words", "verdict"), [("", "out"), ("thx!", "out"), ("When do you open?", "not")])
def test_a_no_put_behind_the_subject_counts_where_nothing_else_is_said(words: str, verdict: str) -> None:
    assert read(words, {"Subject": "Re: Portraits in May - NO"}).verdict == verdict


@pytest.mark.clause("R7")
def test_a_no_that_asks_for_an_end_in_place_of_an_answered_subject_opts_out() -> None:
    assert read("", {"Subject": "Re: NO thanks, take me off"}).verdict == "out"
    assert read("", {"Subject": "Re: No thanks needed, said grandma"}).verdict == "not"


@pytest.mark.clause("R7")
def test_a_sentence_in_the_subject_of_a_new_mail_opts_out() -> None:
    assert read("", {"Subject": "no more emails please"}).verdict == "out"


@pytest.mark.clause("R7")
def test_a_no_in_the_subject_and_in_the_text_opts_out() -> None:
    assert read("no thanks", {"Subject": "NO"}).verdict == "out"


def test_a_subject_that_is_no_above_a_picture_is_for_a_person() -> None:
    body = '--b\nContent-Type: image/jpeg; name="NO.jpg"\nContent-Disposition: attachment\n\nabc\n--b--\n'
    fields = {"Subject": "NO", "Content-Type": "multipart/mixed; boundary=b"}

    assert read_reply(mail(body, fields)).verdict == "unsure"


@pytest.mark.parametrize("name", ["NO.jpg", "unsubscribe.pdf", "no"])
def test_the_name_of_a_file_says_nothing(name: str) -> None:
    words = "--b\n\nHere is the picture I meant\n"
    file = f'--b\nContent-Type: image/jpeg; name="{name}"\nContent-Disposition: attachment; filename="{name}"\n\nabc\n'

    assert read_reply(mail(f"{words}{file}--b--\n", {"Content-Type": "multipart/mixed; boundary=b"})).verdict == "not"


def test_an_attached_message_says_nothing() -> None:
    words = "--b\n\nSee the mail below, it is about the album\n"
    inner = "--b\nContent-Type: message/rfc822\n\nSubject: NO\n\nNO\nunsubscribe\n"
    reading = read_reply(mail(f"{words}{inner}--b--\n", {"Content-Type": "multipart/mixed; boundary=b"}))

    assert (reading.verdict, reading.text) == ("not", "See the mail below, it is about the album")


def test_what_the_reader_found_is_told_with_the_verdict() -> None:
    reading = read("NO\n")

    assert reading.text == "NO"
    assert reading.from_address == "ana@client.example"
    assert reading.message_id == FIELDS["Message-ID"]
    assert reading.in_reply_to == FIELDS["In-Reply-To"]
    assert reading.subject == "Re: Portraits in May"
    assert (reading.kind, reading.reason) == ("person", "whole_text")
