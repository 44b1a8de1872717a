"""A person's words cut into clauses, each with what it says: a NO, a request, politeness, something about mails."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from picpros.domain.reply.limits import CLAUSES
from picpros.domain.reply.phrases import (
    AGAINST,
    ASKS,
    BESIDE,
    CLOSING,
    GOODS,
    HAVE,
    HINTS,
    IDIOMS,
    KEEPS,
    MAIL,
    NEGATING,
    NO,
    OUT,
    POLITE,
    RECEIVED,
    RECEIVED_WITH,
    REQUESTS,
    WANTS,
)
from picpros.domain.reply.text import fold, words

_SENTENCE = re.compile(r"\.(?!\s*\d|\w)|[!?;:。…;؟]+|\n")
_CLAUSE = re.compile(r"[,、،()\[\]]|\s[-/~]+\s|[–—]|\s[-/~]+(?=\w)|(?<=\w)-(?=\s)|\.{2,}")
_DASHES = frozenset("-/~–—")
_QUESTION = ("?", "؟")
_RHETORIC = frozenset({"who", "why", "really", "seriously", "wtf", "warum", "pourquoi", "perche"})
_EITHER = frozenset({"yes", "or", "ja", "oder", "oui", "ou", "si", "sim", "o", "whether", "если", "да"})
_SHORT = 8


@dataclass(frozen=True, slots=True)
class Clause:
    """Some words, the line and sentence they stand in, and whether that sentence is a question."""

    words: tuple[str, ...]
    core: str
    line: int
    sentence: int
    question: bool
    dashed: bool = False

    @property
    def is_polite(self) -> bool:
        return not self.core

    @property
    def is_out(self) -> bool:
        """Whether it is nothing but an opt-out."""
        return (self.core in OUT or self.once in OUT) and (not self.idiom or " ".join(self.words) in OUT)

    @property
    def is_bare_no(self) -> bool:
        return self.once in NO

    @property
    def once(self) -> str:
        """The core with each repeated word said once ("stop stop stop")."""
        said = self.core.split()
        return " ".join(word for index, word in enumerate(said) if index == 0 or word != said[index - 1])

    @property
    def closes(self) -> bool:
        """Whether it takes leave; a name may follow."""
        return " ".join(self.words) in CLOSING

    @property
    def keeps(self) -> bool:
        """Whether it says the opposite of what its opt-out words say."""
        return KEEPS.within(self.words)

    @property
    def asks(self) -> bool:
        """Whether it asks for an end of mails."""
        return not self.keeps and (ASKS.within(self.words) or (self._names_mail and self.refuses))

    @property
    def refuses(self) -> bool:
        """Whether it refuses something, mails or other."""
        return AGAINST.within(self.words) and not self._received

    @property
    def hints(self) -> bool:
        return HINTS.within(self.words)

    @property
    def about_mail(self) -> bool:
        return not self.keeps and self._names_mail

    @property
    def wants(self) -> bool:
        return WANTS.within(self.words)

    @property
    def requests(self) -> bool:
        return (self.question and self.words[0] not in _RHETORIC) or REQUESTS.within(self.words)

    @property
    def about_goods(self) -> bool:
        """Whether it speaks of pictures or orders and not of mails."""
        return GOODS.within(self.words) and not self._names_mail

    @property
    def ends_no(self) -> bool:
        """Whether its last word is a NO, as in "I am replying with a NO"."""
        return 1 < len(self.words) <= _SHORT and self.words[-1] in NO and not _EITHER.intersection(self.words)

    @property
    def idiom(self) -> bool:
        """Whether it begins like a NO and is none."""
        return bool(IDIOMS.starting(self.words)) or (self.starts_no > 0 and self._numbers)

    @property
    def has_idiom(self) -> bool:
        """Whether such an idiom stands anywhere in it."""
        return IDIOMS.within(self.words)

    @property
    def starts_no(self) -> int:
        """How many words of NO it begins with."""
        return NO.starting(self.words)

    @property
    def negates(self) -> bool:
        """Whether the NO it begins with is more likely the "not" of its language."""
        return bool(NEGATING.starting(self.words))

    @property
    def _received(self) -> bool:
        return RECEIVED.within(self.words) or (RECEIVED_WITH.within(self.words) and HAVE.within(self.words))

    @property
    def _names_mail(self) -> bool:
        return MAIL.within(self.words) and MAIL.within(BESIDE.cut_from(self.words))

    @property
    def _numbers(self) -> bool:
        """Whether a number follows the NO: "no. 5", "No 12 Main Street"."""
        return len(self.words) > self.starts_no and self.words[self.starts_no][0].isdigit()


def clauses_of(lines: Sequence[str]) -> list[Clause]:
    """The clauses of these lines in order, without empty ones; those of lines past `CLAUSES` of them are left out."""
    found: list[Clause] = []
    sentence = 0
    for number, line in enumerate(lines):
        folded = fold(line)
        begin = 0
        for end, mark in _sentence_ends(folded):
            sentence += 1
            question = mark.endswith(_QUESTION)
            for piece, dashed in _pieces(folded[begin:end]):
                said = tuple(words(piece))
                if said:
                    found.append(Clause(said, " ".join(core(said)), number, sentence, question, dashed))
            begin = end + len(mark)
        if len(found) > CLAUSES:
            break
    return found


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
