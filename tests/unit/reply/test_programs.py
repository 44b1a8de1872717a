"""What mail programs put around the words: a quote is never what the person said."""

import pytest

from picpros.domain.reply import Reading, read_reply
from tests.unit.reply import clients, said
from tests.unit.reply.mails import both, html, mail

_ABOVE = [(program, code, words) for program in clients.ABOVE for code, words in said.BARE]
_HTML = [(program, code, words) for program in clients.HTML for code, words in said.BARE]


def sent(program: clients.Program, words: str) -> Reading:
    return read_reply((html if program in clients.HTML else mail)(program(words)))


@pytest.mark.clause("R7")
@pytest.mark.parametrize(("program", "code", "words"), _ABOVE)
def test_a_no_above_the_quote_opts_out(program: clients.Program, code: str, words: str) -> None:
    reading = sent(program, words)

    assert (reading.verdict, reading.text) == ("out", words)


@pytest.mark.clause("R7")
@pytest.mark.parametrize(("program", "code", "words"), _HTML)
def test_a_no_above_a_quote_in_html_opts_out(program: clients.Program, code: str, words: str) -> None:
    reading = sent(program, words)

    assert (reading.verdict, reading.text) == ("out", words)


@pytest.mark.clause("R7")
@pytest.mark.parametrize("program", [*clients.ABOVE, *clients.HTML])
@pytest.mark.parametrize(
    "words", ["Saturday works for us", "No problem", "Could you send me the price list?", "Thanks"]
)
def test_a_no_in_the_quote_opts_nobody_out(program: clients.Program, words: str) -> None:
    reading = sent(program, words)

    assert (reading.verdict, reading.text) == ("not", words)


UNMARKED = {
    *(clients.outlook, clients.outlook_classic, clients.outlook_german, clients.outlook_phone),
    *(clients.yahoo, clients.outlook_html),
}
"""What leaves no mark on the lines of a quote, nor around them."""


@pytest.mark.clause("R7")
@pytest.mark.parametrize("program", [*clients.ABOVE[1:], *clients.BELOW, *clients.HTML])
def test_a_quote_with_nothing_written_opts_nobody_out(program: clients.Program) -> None:
    reading = sent(program, "")

    if program in UNMARKED:
        assert (reading.verdict, reading.reason) == ("unsure", "below_quote")
        assert "we will never send you promotional e-mails" in reading.text
    else:
        assert (reading.verdict, reading.text) == ("not", "")


@pytest.mark.clause("R7")
@pytest.mark.parametrize("program", clients.BELOW)
@pytest.mark.parametrize("words", ["NO", "no thanks", "Unsubscribe", "Nein danke"])
def test_a_no_below_the_quote_is_for_a_person(program: clients.Program, words: str) -> None:
    reading = sent(program, words)

    assert (reading.verdict, reading.reason, reading.text) == ("unsure", "below_quote", words)


@pytest.mark.parametrize("program", clients.BELOW)
def test_other_words_below_the_quote_do_not_opt_out(program: clients.Program) -> None:
    reading = sent(program, "Saturday is fine")

    assert (reading.verdict, reading.text) == ("not", "Saturday is fine")


@pytest.mark.clause("R7")
@pytest.mark.parametrize(("plain", "rich"), list(zip(clients.ABOVE[1:6], clients.HTML, strict=True)))
def test_of_two_alternatives_the_words_are_read_once(plain: clients.Program, rich: clients.Program) -> None:
    reading = read_reply(both(plain("NO"), rich("NO")))

    assert (reading.verdict, reading.text) == ("out", "NO")


@pytest.mark.clause("R7")
@pytest.mark.parametrize("rich", clients.HTML)
def test_html_shows_where_the_quote_lies_that_the_plain_text_does_not_mark(rich: clients.Program) -> None:
    unmarked = "\n".join(["Saturday is fine", "", *clients.OFFER])
    reading = read_reply(both(unmarked, rich("Saturday is fine")))

    assert (reading.verdict, reading.text) == ("not", "Saturday is fine")


@pytest.mark.parametrize("rich", ["<p>I would love the second picture</p>", "<p>Yes please</p>"])
def test_alternatives_that_contradict_each_other_are_for_a_person(rich: str) -> None:
    reading = read_reply(both("NO", rich))

    assert (reading.verdict, reading.reason) == ("unsure", "views_differ")


@pytest.mark.clause("R7")
def test_a_quote_that_the_plain_text_marks_is_not_read_again_in_the_html() -> None:
    reading = read_reply(both(clients.gmail(""), "<p>No more portraits? Reply NO.</p><p>Unsubscribe</p>"))

    assert (reading.verdict, reading.text) == ("not", "")


@pytest.mark.parametrize(("words", "verdict"), [("NO", "out"), ("Saturday is fine", "not")])
def test_alternatives_that_say_the_same_are_believed(words: str, verdict: str) -> None:
    assert read_reply(both(words, f"<p>{words}</p>")).verdict == verdict


def test_an_empty_plain_text_leaves_the_word_to_the_html() -> None:
    assert read_reply(both("", "<p>NO</p>")).verdict == "out"


def test_words_above_and_a_no_below_are_for_a_person() -> None:
    reading = sent(clients.bare, clients.thunderbird("I love it") + "\nNO\n")

    assert (reading.verdict, reading.text) == ("unsure", "I love it\n\nNO")


def test_a_no_above_and_a_request_below_is_for_a_person() -> None:
    reading = sent(clients.bare, clients.thunderbird("NO") + "\nNo, but where is my album?\n")

    assert (reading.verdict, reading.reason) == ("unsure", "with_request")


@pytest.mark.clause("R7")
@pytest.mark.parametrize("words", ["NO", "Nein.", "stop", "Unsubscribe"])
def test_a_no_at_the_unmarked_end_of_a_quote_is_for_a_person(words: str) -> None:
    reading = sent(clients.bare, clients.outlook("") + f"\n{words}\n")

    assert (reading.verdict, reading.reason) == ("unsure", "below_quote")


@pytest.mark.clause("R7")
def test_a_sentence_under_a_quote_without_marks_is_for_a_person() -> None:
    reading = sent(clients.bare, clients.outlook("") + "\nThe link is broken. Kindly unsubscribe this address.\n")

    assert (reading.verdict, reading.reason) == ("unsure", "below_quote")
