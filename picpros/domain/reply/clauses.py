"""A person's words cut into clauses, each with what it says: a NO, a request, politeness, something about mails."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from picpros.domain.reply.limits import CLAUSES
from picpros.domain.reply.once import found_once
from picpros.domain.reply.phrases import (
    AGAINST,
    ASKS,
    BESIDE,
    CHOICES,
    CLOSING,
    FOND,
    FRAMES,
    GOODS,
    GREETS,
    HAVE,
    HINTS,
    IDIOMS,
    INSISTS,
    KEEPING,
    KEEPS,
    MAIL,
    MATTERS,
    NEGATING,
    NO,
    OUT,
    POLITE,
    PRAISE,
    REASONS,
    RECEIVED,
    RECEIVED_WITH,
    REQUESTS,
    SHY,
    THANKS,
    TOUCH,
    WANTS,
)
from picpros.domain.reply.spelling import is_unsubscribe
from picpros.domain.reply.text import fold, words

_SENTENCE = re.compile("\\.(?!\\s*\\d|\\w)|[!?;:。…;؟]+|\n|[\u2600-\u27bf\U0001f300-\U0001faff]+")
"""The end of a sentence: a mark, the end of a line, or a picture that stands for one."""
_CLAUSE = re.compile(r"[,、،()\[\]]|\s[-/~]+\s|[–—]|\s[-/~]+(?=\w)|(?<=\w)-(?=\s)|\.{2,}")
_RUN = re.compile(r"([^\W\d_])\1{2,}")
"""A letter that is drawn out ("nooooo", "pleeease")."""
_DASHES = frozenset("-/~–—")
_QUESTION = ("?", "؟")
_RHETORIC = frozenset({"who", "why", "really", "seriously", "wtf", "warum", "pourquoi", "perche"})
_EITHER = frozenset({"yes", "or", "ja", "oder", "oui", "ou", "si", "sim", "o", "whether", "если", "да"})
_AND = frozenset({"and", "und", "et", "och", "og", "ja"})
_THANKED = frozenset({"for", "so", "to", "on", "für", "por", "per", "pour", "de", "voor", "til", "på", "za", "за"})
"""What follows thanks that are meant ("no thank you for your patience")."""
_SHORT = 8
_STRUNG = 14
_HYPHENED = frozenset({"subscribe", "subscribed", "subscribing"})


@dataclass(frozen=True)
class Clause:
    """Some words, the line and sentence they stand in, and whether that sentence is a question.

    What it says is looked up when it is first asked, and once.
    """

    words: tuple[str, ...]
    core: str
    line: int
    sentence: int
    question: bool
    dashed: bool = False

    @found_once
    def is_polite(self) -> bool:
        return not self.core

    @found_once
    def is_out(self) -> bool:
        """Whether it is nothing but an opt-out."""
        if " ".join(self.words) in OUT:
            return True
        refused = self.core in OUT or self.once in OUT or self._declines or self._strings
        return refused and not (self.idiom or self.keeps)

    @found_once
    def _declines(self) -> bool:
        """Whether it is a NO with thanks and nothing else."""
        begin = self.starts_no
        return 0 < begin < len(self.words) and begin + THANKS.starting(self.words, begin) == len(self.words)

    @found_once
    def _strings(self) -> bool:
        """Whether it strings opt-outs together without a sign between them ("stop please no more mails")."""
        at = found = 0
        while at < len(self.words) <= _STRUNG:
            out = OUT.starting(self.words, at)
            length = out or POLITE.starting(self.words, at)
            if not length or (NEGATING.starting(self.words, at) == out == 1 and self._refused_at(at + 1)):
                return False
            found += out > 0
            at += length
        return found > 1

    def _refused_at(self, at: int) -> bool:
        """Whether another opt-out begins there, which a "not" before it turns into its opposite ("non ho detto no")."""
        return at < len(self.words) and OUT.starting(self.words, at) > 0 and self.words[at] != self.words[at - 1]

    @found_once
    def is_bare_no(self) -> bool:
        return self.once in NO

    @found_once
    def once(self) -> str:
        """The core with each repeated word said once ("stop stop stop")."""
        said = self.core.split()
        return " ".join(word for index, word in enumerate(said) if index == 0 or word != said[index - 1])

    @found_once
    def closes(self) -> bool:
        """Whether it takes leave; a name may follow."""
        return " ".join(self.words) in CLOSING

    @found_once
    def greets(self) -> int:
        """How many words of greeting it begins with."""
        return GREETS.starting(self.words)

    @found_once
    def keeps(self) -> bool:
        """Whether it says the opposite of what its opt-out words say."""
        return (KEEPS.within(self.words) or KEEPING.within(self.words)) and not self.insists

    @found_once
    def insists(self) -> bool:
        """Whether it asks in a way that neither a "not" nor the naming of an order turns round."""
        return INSISTS.within(self.words)

    @found_once
    def asks(self) -> bool:
        """Whether it asks for an end of mails."""
        if self.keeps:
            return False
        firm = ASKS.within(self.words) or FRAMES.within(self.words) or self.insists
        return firm or (self._names_mail and self.refuses and not self.fond)

    @found_once
    def refuses(self) -> bool:
        """Whether it refuses something, mails or other."""
        return AGAINST.within(self.words) and not self.is_received

    @found_once
    def fond(self) -> bool:
        """Whether it tells of joy in mails."""
        return FOND.within(self.words)

    @found_once
    def doubtful(self) -> bool:
        """Whether it may refuse mails in words that are no phrase known here."""
        if self.keeps or self.is_received:
            return False
        if HINTS.within(self.words):
            return True
        touched = SHY.within(self.words) and TOUCH.within(BESIDE.cut_from(self.words))
        return touched and not self.about_goods

    @found_once
    def hushed(self) -> bool:
        """Whether a word of refusal or of mails stands in it at all."""
        return SHY.within(self.words) or TOUCH.within(self.words)

    @found_once
    def about_mail(self) -> bool:
        return not self.keeps and self._names_mail

    @found_once
    def wants(self) -> bool:
        return WANTS.within(self.words) and not self.refuses and not HINTS.within(self.words)

    @found_once
    def praises(self) -> bool:
        return PRAISE.within(self.words) and not self.refuses

    @found_once
    def chooses(self) -> bool:
        """Whether it can only answer a question about the work ("the blue one")."""
        return CHOICES.within(self.words)

    @found_once
    def gives_reason(self) -> bool:
        """Whether it tells why somebody wants no promotions."""
        return REASONS.within(self.words)

    @found_once
    def matters(self) -> bool:
        """Whether it names days, links, payments and the like."""
        return MATTERS.within(self.words)

    @found_once
    def requests(self) -> bool:
        return self.questions or REQUESTS.within(self.words)

    @found_once
    def questions(self) -> bool:
        return self.question and self.words[0] not in _RHETORIC

    @found_once
    def demands(self) -> bool:
        """Whether it asks for something in words: not by the sign at its end, nor by naming what the studio makes."""
        return REQUESTS.within(self.words) and REQUESTS.within(GOODS.cut_from(self.words))

    @found_once
    def about_goods(self) -> bool:
        """Whether it speaks of pictures or orders and not of mails."""
        return GOODS.within(self.words) and not self._names_mail and not self.gives_reason

    @found_once
    def ends_no(self) -> bool:
        """Whether its last word is a NO, as in "I am replying with a NO"."""
        return 1 < len(self.words) <= _SHORT and self.words[-1] in NO and not _EITHER.intersection(self.words)

    @found_once
    def idiom(self) -> bool:
        """Whether it begins like a NO and is none."""
        return bool(IDIOMS.starting(self.words)) or (self.starts_no > 0 and self._numbers)

    @found_once
    def has_idiom(self) -> bool:
        """Whether such an idiom stands anywhere in it."""
        return IDIOMS.within(self.words)

    @found_once
    def starts_no(self) -> int:
        """How many words of NO it begins with."""
        return NO.starting(self.words)

    @found_once
    def begins_out(self) -> bool:
        """Whether it begins with a refusal longer than the bare NO ("ya no ...", "ei enää ...")."""
        return OUT.starting(self.words) > max(self.starts_no, 1)

    @found_once
    def negates(self) -> bool:
        """Whether the NO it begins with is more likely the "not" of its language."""
        return bool(NEGATING.starting(self.words))

    @found_once
    def is_received(self) -> bool:
        """Whether it tells of what did or did not arrive."""
        return RECEIVED.within(self.words) or (RECEIVED_WITH.within(self.words) and HAVE.within(self.words))

    @found_once
    def _names_mail(self) -> bool:
        return MAIL.within(self.words) and MAIL.within(BESIDE.cut_from(self.words))

    @found_once
    def _numbers(self) -> bool:
        """Whether a number follows the NO: "no. 5", "No 12 Main Street"."""
        return len(self.words) > self.starts_no and self.words[self.starts_no][0].isdigit()


def clauses_of(lines: Sequence[str]) -> list[Clause]:
    """The clauses of these lines in order, without empty ones; those of lines past `CLAUSES` of them are left out."""
    found: list[Clause] = []
    sentence = 0
    for number, line in enumerate(lines):
        folded = _RUN.sub(r"\1", fold(line))
        begin = 0
        for end, mark in _sentence_ends(folded):
            sentence += 1
            question = mark.endswith(_QUESTION)
            for piece, dashed in _pieces(folded[begin:end]):
                for said in _parted(_spelled(words(piece))):
                    found.append(Clause(said, " ".join(core(said)), number, sentence, question, dashed))
            begin = end + len(mark)
        if len(found) > CLAUSES:
            break
    return found


def _parted(said: tuple[str, ...]) -> list[tuple[str, ...]]:
    """The clause, or what it is before and after a "no thanks" or "no and" that runs on ("nein danke hab schon welche")."""
    if not said:
        return []
    begin = NO.starting(said)
    thanks = THANKS.starting(said, begin) if 0 < begin < len(said) else 0
    end = begin + thanks
    if 0 < begin < len(said) - 1 and said[begin] in _AND:
        return [said[:begin], said[begin + 1 :]]
    if not thanks or end == len(said) or said[end] in _THANKED:
        return [said]
    return [said[:end], said[end:]]


def _spelled(said: Sequence[str]) -> tuple[str, ...]:
    right = ["unsubscribe" if is_unsubscribe(word) else word for word in said]
    at = next((index for index, word in enumerate(right[:-1]) if word == "un" and right[index + 1] in _HYPHENED), -1)
    return tuple(right if at < 0 else [*right[:at], "unsubscribe", *right[at + 2 :]])


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
