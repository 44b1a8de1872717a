"""Mails written for these tests and judged before the reader saw them."""

import pytest

from picpros.domain.reply import read_reply
from tests.unit.reply import clients as c
from tests.unit.reply.fresh_hard import HARD_NOT, HARD_OUT, HARD_UNSURE
from tests.unit.reply.fresh_late import LATE_NOT, LATE_OUT
from tests.unit.reply.fresh_other import FRESH_NOT, FRESH_UNSURE
from tests.unit.reply.fresh_out import FRESH_OUT
from tests.unit.reply.mails import html, mail
from tests.unit.reply.unseen import UNSEEN_NOT, UNSEEN_OUT, UNSEEN_UNSURE


def verdict(program: c.Program, words: str) -> str:
    return read_reply((html if program in c.HTML else mail)(program(words))).verdict


@pytest.mark.clause("R7")
@pytest.mark.parametrize(("program", "words"), [*FRESH_OUT, *HARD_OUT, *LATE_OUT, *UNSEEN_OUT])
def test_whoever_wants_no_more_promotions_is_understood(program: c.Program, words: str) -> None:
    assert verdict(program, words) == "out"


@pytest.mark.clause("R7")
@pytest.mark.parametrize(("program", "words"), [*FRESH_NOT, *HARD_NOT, *LATE_NOT, *UNSEEN_NOT])
def test_whoever_writes_of_something_else_is_not_opted_out(program: c.Program, words: str) -> None:
    assert verdict(program, words) == "not"


@pytest.mark.clause("R7")
@pytest.mark.parametrize(("program", "words"), [*FRESH_UNSURE, *HARD_UNSURE, *UNSEEN_UNSURE])
def test_what_may_mean_either_is_for_a_person(program: c.Program, words: str) -> None:
    assert verdict(program, words) == "unsure"
