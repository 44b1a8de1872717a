"""One clause of what a person wrote, and what it says: a NO, a request, politeness, something about mails."""

from dataclasses import dataclass

from picpros.domain.reply.everyday import is_everyday
from picpros.domain.reply.once import found_once
from picpros.domain.reply.phrases import (
    AGAINST,
    ASIDE,
    ASKS,
    BACK,
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
    NEVER,
    NO,
    OUT,
    POLITE,
    PRAISE,
    REASONS,
    RECEIVED,
    RECEIVED_WITH,
    REQUESTS,
    SHY,
    STAYS,
    TALK,
    THANKS,
    TOUCH,
    WANTS,
)

_RHETORIC = frozenset({"who", "why", "really", "seriously", "wtf", "warum", "pourquoi", "perche"})
_EITHER = frozenset({"yes", "or", "ja", "oder", "oui", "ou", "si", "sim", "o", "whether", "если", "да"})
_SHORT = 8
_NAME = 3
_IF = frozenset({"if", "when", "should", "wenn", "falls", "si", "se", "als", "om", "hvis", "jesli", "kdyz", "если"})
"""What sets a wish into a time to come ("If I need a picture I will find you")."""
_STRUNG = 14


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
        return self.returns or ((KEEPS.within(self.words) or KEEPING.within(self.words)) and not self.insists)

    @found_once
    def returns(self) -> bool:
        """Whether it takes an opt-out back."""
        return BACK.within(self.words) or (STAYS.within(self.words) and not SHY.within(self.words))

    @found_once
    def denies(self) -> bool:
        """Whether it is a "never" and nothing else."""
        return self.once in NEVER

    @found_once
    def belongs(self) -> bool:
        """Whether it asks what people ask beside an opt-out and nowhere else ("who gave you my address?")."""
        return ASIDE.within(self.words)

    @found_once
    def is_foreign(self) -> bool:
        """Whether it is short and no everyday word stands in it, as in a name."""
        return len(self.words) <= _NAME and not self.is_out and not any(map(is_everyday, self.words))

    @found_once
    def ends_out(self) -> bool:
        """Whether its last words are a refusal ("I'd like out")."""
        return not (self.question or self.has_idiom) and OUT.ending(self.words) > 0

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
        if self.words[0] in _IF or self.refuses:
            return False
        if HINTS.within(self.words) or not WANTS.within(self.words):
            return False
        return WANTS.within(PRAISE.cut_from(self.words))

    @found_once
    def praises(self) -> bool:
        return PRAISE.within(self.words) and not self.refuses

    @found_once
    def talks(self) -> bool:
        """Whether it asks and refuses nothing ("we will think about it")."""
        return TALK.within(self.words)

    @found_once
    def thanks(self) -> bool:
        """Whether it begins with thanks."""
        return THANKS.starting(self.words) > 0

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
        """Whether it names numbers, days, links, payments and the like."""
        return MATTERS.within(self.words) or any(word[0].isdigit() for word in self.words)

    @found_once
    def requests(self) -> bool:
        return self.questions or (REQUESTS.within(self.words) and not self.belongs)

    @found_once
    def questions(self) -> bool:
        return self.question and self.words[0] not in _RHETORIC and not self.belongs

    @found_once
    def demands(self) -> bool:
        """Whether it asks for something in words: not by the sign at its end, nor by naming what the studio makes."""
        asked = REQUESTS.within(self.words) and REQUESTS.within(GOODS.cut_from(self.words))
        return asked and not self.belongs

    @found_once
    def about_goods(self) -> bool:
        """Whether it speaks of pictures or orders and not of mails."""
        return GOODS.within(self.words) and not self._names_mail and not self.gives_reason

    @found_once
    def ends_no(self) -> bool:
        """Whether its last word is a NO, as in "I am replying with a NO"."""
        if self.talks:
            return False
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
    def disclaims(self) -> bool:
        """Whether it says what somebody does not want or cannot do ("non posso comprare nulla"), and asks nothing."""
        return not self.questions and self.words[0] != "no" and NEGATING.within(self.words)

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
