"""Sentences with holes, misspelled words and broken lines: what the reader of words stands on."""

import textwrap

import pytest

from picpros.domain.reply.clause import Clause
from picpros.domain.reply.decide import decide
from picpros.domain.reply.frames import Frames
from picpros.domain.reply.once import found_once
from picpros.domain.reply.phrases import ASKS, GREETS, NO, OUT, POLITE
from picpros.domain.reply.spelling import is_unsubscribe, spelled
from picpros.domain.reply.subject import ends_loud
from picpros.domain.reply.text import fold, words
from picpros.domain.reply.trailing import before_closing
from picpros.domain.reply.wrapped import rejoined

FRAMES = Frames(["take/strike + me/my name + off/list* / + today", "don't + 发"])


def within(text: str) -> bool:
    return FRAMES.within(words(fold(text)))


@pytest.mark.parametrize(
    "text",
    [
        "please take me off today",
        "Strike my name from all of the lists today",
        "take one, two, three and me off it today",
        "don't 再发",
    ],
)
def test_a_frame_is_found_whatever_stands_in_its_holes(text: str) -> None:
    assert within(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "take",
        "take me",
        "off me take today",
        "take a b c d e f me off today",
        "strike my off today",
        "take me off",
        "taken me off today",
    ],
)
def test_a_frame_is_not_found_out_of_order_too_far_apart_or_in_part(text: str) -> None:
    assert not within(text)


def test_between_signs_a_hole_is_as_wide_as_words_would_make_it() -> None:
    frames = Frames(["不 + 发"])

    assert frames.within(list("不要再给我的邮箱发"))
    assert not frames.within(list("不" + "要" * 15 + "发"))


@pytest.mark.parametrize(
    "word", ["unsubscibe", "unsuscribe", "unsubcribed", "usnubscribe", "unsubscribr", "unsubsrcibe", "insubscribe"]
)
def test_the_word_that_is_misspelled_most_is_known_with_two_letters_wrong(word: str) -> None:
    assert is_unsubscribe(word)


@pytest.mark.parametrize(
    ("word", "right"),
    [
        ("thnaks", "thanks"),
        ("remvoe", "remove"),
        ("mailng", "mailing"),
        ("plese", "please"),
        ("advertissing", "advertising"),
    ],
)
def test_a_word_with_one_slip_is_put_right(word: str, right: str) -> None:
    assert spelled([word]) == (right,)


@pytest.mark.parametrize(
    "word",
    [
        *("pleased", "form", "than", "lending", "sanding", "removes", "mais", "mail", "correo", "kleine", "anmelden"),
        *("dane", "danske", "massages", "tank", "contract", "correios", "maling", "kene", "emil"),
    ],
)
def test_another_word_that_looks_like_it_is_left_as_it_is(word: str) -> None:
    assert spelled([word]) == (word,)


def test_what_is_written_in_short_or_in_two_is_written_out() -> None:
    assert spelled(["un", "subscribe", "me", "dontsend"]) == ("unsubscribe", "me", "dont", "send")


@pytest.mark.parametrize("word", ["unsubscribe", "unsubscribing", "undescribed", "subscribe", "unscripted", "no"])
def test_other_words_and_the_right_one_are_left_as_they_are(word: str) -> None:
    assert not is_unsubscribe(word)


def test_lines_broken_at_the_end_of_a_window_are_one_line_again() -> None:
    broken = ["I get an awful lot of mail these days and am trying to have a bit of", "a clear out.", "NO"]

    assert rejoined(broken) == [broken[0] + " a clear out.", "NO"]


@pytest.mark.parametrize(
    "lines",
    [
        ["NO", "Ana"],
        ["This line ends in a full stop and is as long as the lines of windows are.", "No"],
        ["This line is as long as the lines of any window are but nothing follows on", ""],
    ],
)
def test_lines_that_people_ended_themselves_stay(lines: list[str]) -> None:
    assert rejoined(lines) == lines


def test_lines_are_not_joined_without_end() -> None:
    assert len(rejoined(["word " * 20] * 100)) > 1


@pytest.mark.parametrize(
    "card",
    [
        ["Jeanette Orr", "Innkeeper", '"We never say no to one more night!"'],
        ["Noelle A. Ferrant", "Green Seas Alliance", "SAY NO TO PLASTIC"],
    ],
)
def test_a_name_with_a_title_and_a_motto_below_is_no_word_of_the_reply(card: list[str]) -> None:
    assert before_closing(["Saturday works.", "", *card]) == ["Saturday works.", ""]


@pytest.mark.parametrize(
    "last",
    [
        ["Ana Reyes", "Please unsubscribe"],
        ["Ana Reyes", "take me off your list"],
        ["ana reyes", "Innkeeper"],
        ["Please Stop", "Now"],
        ["Ana Reyes.", "Innkeeper"],
        ["Ana Reyes"],
        ["Ana Reyes", "", "Innkeeper"],
    ],
)
def test_what_may_be_a_request_is_read_even_under_a_name(last: list[str]) -> None:
    assert before_closing(["Saturday works.", "", *last]) == ["Saturday works.", "", *last]


@pytest.mark.parametrize(
    "subject", ["Spring portraits - NO", "Spring portraits: NO!", "20% off (NO)", "Mai \u2013 NEIN"]
)
def test_a_no_in_capitals_behind_a_subject_was_put_there(subject: str) -> None:
    assert ends_loud(subject)


@pytest.mark.parametrize("subject", ["NO", "Spring portraits", "Plastic - no", "Spring - NOW", "- NO", "A frame - oak"])
def test_other_subjects_end_as_they_were_sent(subject: str) -> None:
    assert not ends_loud(subject)


def test_a_property_found_once_is_found_once_and_can_be_named() -> None:
    asked: list[int] = []

    class Thing:
        @found_once
        def size(self) -> int:
            asked.append(1)
            return 7

    thing = Thing()

    assert (thing.size, thing.size, len(asked)) == (7, 7, 1)
    assert isinstance(Thing.size, found_once)
    assert isinstance(Clause.asks, found_once)


@pytest.mark.clause("R7")
def test_every_phrase_of_refusal_opts_out_when_it_is_all_that_is_written() -> None:
    """A phrase of one language must not be undone by a phrase of another."""
    assert {phrase: decide([phrase])[0] for phrase in OUT.whole if decide([phrase])[0] != "out"} == {}


@pytest.mark.clause("R7")
def test_no_request_for_an_end_of_mails_is_passed_over_when_it_is_all_that_is_written() -> None:
    assert [phrase for phrase in ASKS.whole if decide([phrase.rstrip("*")])[0] == "not"] == []


def test_no_word_of_politeness_is_a_no() -> None:
    assert not POLITE.whole & NO.whole
    assert not GREETS.whole & OUT.whole


@pytest.mark.parametrize("width", [30, 40, 61])
def test_a_paragraph_that_was_broken_at_a_narrow_width_is_put_together(width: int) -> None:
    text = "We are so glad of the portrait and it hangs above the piano, but please take our address off your list now"

    assert rejoined(textwrap.wrap(text, width)) == [text]


def test_short_lines_that_were_meant_as_lines_are_left() -> None:
    lines = ["Jane Doe", "Head of Purchasing and Sales", "Doe & Sons Ltd", "London"]

    assert rejoined(lines) == lines
