"""Sentences of people's own, in whatever program they were written."""

import pytest

from picpros.domain.reply import read_reply
from tests.unit.reply import clients as c
from tests.unit.reply.mails import html, mail
from tests.unit.reply.sentences_en import SENTENCES_EN_NOT, SENTENCES_EN_OUT, SENTENCES_EN_UNSURE
from tests.unit.reply.sentences_far import SENTENCES_FAR_NOT, SENTENCES_FAR_OUT, SENTENCES_FAR_UNSURE
from tests.unit.reply.sentences_west import SENTENCES_WEST_NOT, SENTENCES_WEST_OUT


def verdict(program: c.Program, words: str) -> str:
    return read_reply((html if program in c.HTML else mail)(program(words))).verdict


@pytest.mark.clause("R7")
@pytest.mark.parametrize(("program", "words"), [*SENTENCES_EN_OUT, *SENTENCES_WEST_OUT, *SENTENCES_FAR_OUT])
def test_a_sentence_that_asks_for_an_end_of_mails_opts_out(program: c.Program, words: str) -> None:
    assert verdict(program, words) == "out"


@pytest.mark.clause("R7")
@pytest.mark.parametrize(("program", "words"), [*SENTENCES_EN_NOT, *SENTENCES_WEST_NOT, *SENTENCES_FAR_NOT])
def test_a_sentence_about_pictures_and_days_does_not(program: c.Program, words: str) -> None:
    assert verdict(program, words) == "not"


@pytest.mark.clause("R7")
@pytest.mark.parametrize(("program", "words"), [*SENTENCES_EN_UNSURE, *SENTENCES_FAR_UNSURE])
def test_a_sentence_that_is_not_understood_pauses_and_is_asked(program: c.Program, words: str) -> None:
    assert verdict(program, words) == "unsure"
