"""A person's words cut into clauses."""

import re
from collections.abc import Sequence

from picpros.domain.reply.clause import Clause
from picpros.domain.reply.limits import CLAUSES
from picpros.domain.reply.phrases import NO, OUT, POLITE, THANKS
from picpros.domain.reply.phrases.particles import AND, LAUGHS, SET_AGAINST, THANKED_FOR
from picpros.domain.reply.spelling import spelled
from picpros.domain.reply.text import fold, words

_SENTENCE = re.compile("\\.(?!\\s*\\d|\\w)|[!?;:。…;؟]+|\n|[\u2600-\u27bf\U0001f300-\U0001faff]+")
"""The end of a sentence: a mark, the end of a line, or a picture that stands for one."""
_CLAUSE = re.compile(LAUGHS + r"|[,、،()\[\]]|\s[-/~]+\s|[–—]|\s[-/~]+(?=\w)|(?<=\w)-(?=\s)|\.{2,}")
_RUN = re.compile(r"\bof(f)f+|([^\W\d_])\2{2,}")
"""A letter that is drawn out ("nooooo", "pleeease")."""
_DASHES = frozenset("-/~–—")
_QUESTION = ("?", "؟")


def clauses_of(lines: Sequence[str]) -> list[Clause]:
    """The clauses of these lines in order, without empty ones; those of lines past `CLAUSES` of them are left out."""
    found: list[Clause] = []
    sentence = 0
    for number, line in enumerate(lines):
        folded = _RUN.sub(_drawn, fold(line))
        begin = 0
        for end, mark in _sentence_ends(folded):
            sentence += 1
            question = mark.endswith(_QUESTION)
            for piece, dashed in _pieces(folded[begin:end]):
                found += [
                    Clause(said, " ".join(core(said)), number, sentence, question, dashed)
                    for said in _parted(spelled(words(piece)))
                ]
            begin = end + len(mark)
        if len(found) > CLAUSES:
            break
    return found


def _drawn(found: re.Match[str]) -> str:
    """What the drawn-out letters mean: "off", which no single letter may replace, or one letter."""
    return "off" if found[1] else found[2]


def _parted(said: tuple[str, ...]) -> list[tuple[str, ...]]:
    """The clause, or what it is before and behind a "no thanks" or "no and" that runs on ("nein danke hab schon")."""
    if not said:
        return []
    begin = NO.starting(said)
    thanks = THANKS.starting(said, begin) if 0 < begin < len(said) else 0
    end = begin + thanks
    if 0 < begin < len(said) - 1 and said[begin] in AND:
        return [said[:begin], said[begin + 1 :]]
    if 0 < begin < len(said) - 1 and said[begin] in SET_AGAINST:
        return [said[:begin], said[begin:]]
    if not thanks or end == len(said) or said[end] in THANKED_FOR:
        return [said]
    return [said[:end], said[end:]]


def _pieces(sentence: str) -> list[tuple[str, bool]]:
    """The clauses of a sentence, each with whether a dash or slash stands before it."""
    found: list[tuple[str, bool]] = []
    begin, dashed = 0, False
    for mark in _CLAUSE.finditer(sentence):
        found.append((sentence[begin : mark.start()], dashed))
        begin, dashed = mark.end(), mark[0].strip()[:1] in _DASHES
    return [*found, (sentence[begin:], dashed)]


def _sentence_ends(folded: str) -> list[tuple[int, str]]:
    return [(mark.start(), mark[0]) for mark in _SENTENCE.finditer(folded)] + [(len(folded), "")]


def core(said: Sequence[str]) -> list[str]:
    """The words without politeness at both ends, unless that would cut an opt-out short ("please stop")."""
    left = list(said[:60])
    while left and " ".join(left) not in OUT:
        front = POLITE.starting(left)
        if front:
            left = left[front:]
            continue
        back = POLITE.ending(left)
        if not back:
            break
        left = left[: len(left) - back]
    return left
