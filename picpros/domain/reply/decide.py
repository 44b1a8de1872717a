"""From what a person wrote to a verdict. The three lists (out, not, unsure) are those of the project's findings."""

from collections.abc import Sequence

from picpros.domain.reply.clause import Clause
from picpros.domain.reply.clauses import clauses_of
from picpros.domain.reply.elsewhere import judge_elsewhere
from picpros.domain.reply.limits import CLAUSES
from picpros.domain.reply.lookalike import looks_like_no
from picpros.domain.reply.loud import is_loud
from picpros.domain.reply.opening import judge_after_no, judge_running_on
from picpros.domain.reply.opinion import looked_at_again
from picpros.domain.reply.reading import Decision
from picpros.domain.reply.trailing import before_closing
from picpros.domain.reply.wrapped import rejoined

_NAME_WORDS = 3
_NOTHING = frozenset({"empty", "polite_only"})


def decide(lines: Sequence[str], added: Sequence[str] = ()) -> Decision:
    """The verdict on what a person wrote above, or instead of, a quote.

    `added` are lines that look like those of programs and signatures. Where nothing but politeness stands above them, a
    refusal in them may be the person's own, and so may one under a closing: somebody should look.
    """
    above = before_closing(lines)
    written = rejoined(above)
    clauses = clauses_of(written)
    if len(clauses) > CLAUSES:
        return "unsure", "over_limit"
    verdict, reason = looked_at_again(_decided(clauses, written), "\n".join(written), clauses)
    beside = [*lines[len(above) :], *(added if reason in _NOTHING else ())]
    return ("unsure", "beside_words") if verdict == "not" and asks_to_end(beside) else (verdict, reason)


def _decided(clauses: Sequence[Clause], written: Sequence[str]) -> Decision:
    said = _meant(clauses)
    if not said:
        return _wordless(written)
    if _returns_thanks(written) and not any(clause.asks or clause.about_mail for clause in said):
        return "not", "no_idiom"
    if said[0].is_out and said[0].question and not said[0].is_bare_no and _is_denied(said):
        return "not", "negated"
    if all(clause.is_out or (clause.asks and not clause.requests and not clause.about_goods) for clause in said):
        return "out", "whole_text"
    return _judged(said, written)


def asks_of_mails(subject: str) -> bool:
    """Whether a subject asks for an end and names mails, so that it can be said of nothing else."""
    return any(clause.asks and clause.about_mail for clause in clauses_of([subject]))


def asks_to_end(lines: Sequence[str]) -> bool:
    """Whether any of these lines asks for an end of mails, in a word or in a sentence."""
    return any(clause.asks or clause.is_out for clause in clauses_of(lines))


def is_put_before(subject: str) -> bool:
    """Whether a subject begins with a NO and asks for an end ("NO thanks, take me off"), as no subject of ours does."""
    said = clauses_of([subject])
    return bool(said) and said[0].is_out and any(clause.asks for clause in said)


def _judged(said: Sequence[Clause], written: Sequence[str]) -> Decision:
    first = said[0]
    if any(clause.returns for clause in said):
        return _returned(said)
    loud = is_loud(written[first.line])
    if first.is_out:
        return judge_after_no(first, said[1:], loud=loud)
    if first.starts_no and not first.idiom:
        return judge_running_on(first, said, loud=loud)
    return judge_elsewhere(said, written)


def _returned(said: Sequence[Clause]) -> Decision:
    """The verdict on an opt-out that is taken back: none, unless another clause asks for one."""
    asked = any(
        clause.asks or clause.is_out or clause.refuses or clause.doubtful for clause in said if not clause.returns
    )
    return ("unsure", "later_no") if asked else ("not", "negated")


def _is_denied(said: Sequence[Clause]) -> bool:
    """Whether the question that the first clause is gets a "never" or tells of joy ("Unsubscribe? Never!")."""
    return len(said) > 1 and (said[1].denies or any(clause.fond or clause.praises for clause in said[1:]))


def _returns_thanks(written: Sequence[str]) -> bool:
    """Whether it gives thanks back ("No, thank YOU!"), which is no refusal."""
    return any("thank YOU" in line or "Thank YOU" in line for line in written)


def _meant(clauses: Sequence[Clause]) -> list[Clause]:
    """The clauses without politeness, a name after a word of leave or a dash, and the "no?" at a question's end."""
    meant: list[Clause] = []
    leaving = False
    for clause in clauses:
        if meant and clause.is_bare_no and clause.question and clause.sentence == meant[-1].sentence:
            continue
        if not meant and 0 < clause.greets < len(clause.words) <= clause.greets + _NAME_WORDS and _may_be_name(clause):
            continue
        named = _may_be_name(clause) and (leaving if meant else leaving and clause.is_foreign)
        named = named or (bool(meant) and clause.dashed and clause.is_foreign and _may_be_name(clause))
        leaving = clause.closes or named
        if not (named or leaving or clause.is_polite):
            meant.append(clause)
    return meant


def _may_be_name(clause: Clause) -> bool:
    matters = clause.is_out or clause.asks or clause.requests or clause.starts_no
    return len(clause.words) <= _NAME_WORDS + clause.greets and not matters and not clause.doubtful


def _wordless(written: Sequence[str]) -> Decision:
    text = "".join(written)
    if looks_like_no(text):
        return "unsure", "look_alike"
    return ("not", "polite_only") if text.strip() else ("not", "empty")
