"""The words of one clause, and whether they are a NO, take one back, greet, thank or name somebody."""

from dataclasses import dataclass

from picpros.domain.reply.everyday import is_everyday
from picpros.domain.reply.once import found_once
from picpros.domain.reply.phrases import (
    BACK,
    CLOSING,
    GREETS,
    IDIOMS,
    INSISTS,
    KEEPING,
    KEEPS,
    NEGATING,
    NEVER,
    NO,
    OUT,
    POLITE,
    SHY,
    STAYS,
    TALK,
    THANKS,
)
from picpros.domain.reply.phrases.particles import EITHER

_SHORT = 8
_NAME = 3
_STRUNG = 14


@dataclass(frozen=True)
class Saying:
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
    def talks(self) -> bool:
        """Whether it asks and refuses nothing ("we will think about it")."""
        return TALK.within(self.words)

    @found_once
    def thanks(self) -> bool:
        """Whether it begins with thanks."""
        return THANKS.starting(self.words) > 0

    @found_once
    def ends_no(self) -> bool:
        """Whether its last word is a NO, as in "I am replying with a NO"."""
        if self.talks:
            return False
        return 1 < len(self.words) <= _SHORT and self.words[-1] in NO and not EITHER.intersection(self.words)

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
    def _numbers(self) -> bool:
        """Whether a number follows the NO: "no. 5", "No 12 Main Street"."""
        return len(self.words) > self.starts_no and self.words[self.starts_no][0].isdigit()
