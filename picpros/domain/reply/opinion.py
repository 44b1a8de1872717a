"""A second look at what the phrases decided: whether the reply as a whole sounds otherwise."""

from collections.abc import Callable, Sequence
from functools import partial
from math import inf

from picpros.domain.reply.clause import Clause
from picpros.domain.reply.doubts import tells
from picpros.domain.reply.leaning import leaning
from picpros.domain.reply.reading import Decision, Reason

_REFUSES = -0.5
"""Above this a person looks, though no phrase was found, where a clause fits nothing that clients write about."""
_RATHER_REFUSES = 0.5
"""Above this a person looks whatever else it speaks of."""
_SURELY_REFUSES = 2.0
"""Above this a person looks although it seems to take a refusal back, or to say its opposite."""
_PLAINLY_REFUSES = 3.0
"""Above this, what was taken for another request beside a sentence that asks for an end is part of the refusal."""
_WRITES_ELSE = -1.0
"""Below this it sounds so little like one that a person looks, though a phrase was found."""
_PLAINLY_WRITES_ELSE = -3.0
"""Below this, words that are only not known, and hold no word of doubt, are let pass."""
_OPEN = frozenset({"other_words", "no_idiom", "negated"})
_UNKNOWN = frozenset({"may_refuse", "unknown_language"})
_SHORT = 32
"""A refusal of so few signs is what it says."""


def looked_at_again(decision: Decision, text: str, said: Sequence[Clause]) -> Decision:
    """The decision, or another where what was learned from other replies speaks against it: mostly `unsure`."""
    verdict, reason = decision
    leans = partial(leaning, text, said)
    if verdict == "unsure":
        return _settled(decision, said, leans)
    if verdict == "not" and reason in _OPEN and leans() > _suspect_above(reason, said):
        return "unsure", "sounds_out"
    if verdict == "out" and len(text.strip()) > _SHORT and leans() < _WRITES_ELSE:
        return "unsure", "sounds_other"
    return decision


def _settled(decision: Decision, said: Sequence[Clause], leans: Callable[[], float]) -> Decision:
    """A doubt, or what follows where the whole leaves none: about a request, or about words that are only not known."""
    if decision[1] == "with_request" and _asks_plainly(said) and leans() > _PLAINLY_REFUSES:
        return "out", "asks_to_stop"
    unknown = decision[1] in _UNKNOWN and not any(clause.doubtful for clause in said)
    return ("not", "other_words") if unknown and leans() < _PLAINLY_WRITES_ELSE else decision


def _asks_plainly(said: Sequence[Clause]) -> bool:
    """Whether a sentence asks for an end, no mere question, and none tells of a wish of another kind."""
    asked = any(clause.asks and (clause.demands or not clause.question) for clause in said)
    return asked and not any(clause.wants and not (clause.asks or clause.praises) for clause in said)


def _suspect_above(reason: Reason, said: Sequence[Clause]) -> float:
    """Above which leaning a reply is looked at: sooner where a clause fits nothing, never where one takes a NO back."""
    if reason == "negated":
        return inf if any(clause.returns for clause in said) else _SURELY_REFUSES
    unplaced = any(not (clause.talks or clause.is_polite or tells(clause)) for clause in said)
    return _REFUSES if unplaced else _RATHER_REFUSES
