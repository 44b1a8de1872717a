"""Replies that do not begin with a NO: perhaps one stands later, or a sentence asks for an end of mails."""

from collections.abc import Sequence

from picpros.domain.reply.clause import Clause
from picpros.domain.reply.doubts import is_unplaced, may_refuse, tells
from picpros.domain.reply.language_of import is_known
from picpros.domain.reply.lookalike import looks_like_no
from picpros.domain.reply.loud import is_loud
from picpros.domain.reply.opening import asks_beside
from picpros.domain.reply.phrases.particles import WONDERING
from picpros.domain.reply.reading import Decision


def judge_elsewhere(said: Sequence[Clause], written: Sequence[str]) -> Decision:
    """The verdict on clauses of which the first is no NO; `written` are the lines they come from."""
    asking = [clause for clause in said if clause.asks]
    refusing = [clause for clause in said if clause.is_out and not clause.idiom]
    if asking or refusing:
        return _judge_asking(asking, refusing, said, written)
    if any(clause.keeps for clause in said):
        return "not", "negated"
    if looks_like_no("".join(written)):
        return "unsure", "look_alike"
    if _says_loud_no(said, written):
        return "out", "last_word"
    return _judge_plain(said)


def _says_loud_no(said: Sequence[Clause], written: Sequence[str]) -> bool:
    """Whether a clause ends in the NO in capitals that our mails ask for, beside nothing that clients write about."""
    loud = any(clause.ends_no and not clause.question and is_loud(written[clause.line]) for clause in said)
    return loud and not any(map(tells, said))


def _judge_asking(
    asking: Sequence[Clause], refusing: Sequence[Clause], said: Sequence[Clause], written: Sequence[str]
) -> Decision:
    others = [clause for clause in said if not clause.is_out or clause.idiom]
    if any(asks_beside(said)):
        return "unsure", "with_request"
    if any(clause.keeps for clause in said):
        return "unsure", "later_no"
    of_work = any(clause.about_goods or clause.chooses for clause in others if not clause.asks)
    firm = any(
        not clause.is_bare_no and " " in clause.core and (clause.starts_no or clause.ends_no or not of_work)
        for clause in refusing
    )
    if firm or any(not _wonders(clause) for clause in asking):
        return "out", "asks_to_stop"
    if not asking and others and all(clause.about_mail for clause in others):
        return "out", "reason_about_mail"
    if not asking and others and all(clause.belongs or clause.gives_reason for clause in others):
        return "out", "reason_given"
    return ("out", "last_word") if _ends_in_no(unsigned(said), written) else ("unsure", "later_no")


def unsigned(said: Sequence[Clause]) -> Sequence[Clause]:
    """The clauses without those at the end that can only be a name under the words."""
    end = len(said)
    while end > 1 and said[end - 1].line > said[0].line and said[end - 1].is_foreign:
        end -= 1
    return said[:end]


def _ends_in_no(said: Sequence[Clause], written: Sequence[str]) -> bool:
    """Whether the last thing said is a NO of its own, in capitals, in its own line, or set against what goes before."""
    last = said[-1]
    of_work = any(clause.chooses or (clause.about_goods and not last.is_bare_no) for clause in said)
    if of_work or not last.is_out:
        return False
    alone = last.sentence > said[-2].sentence and all(clause.praises or clause.thanks for clause in said[:-1])
    return last.line > said[-2].line or len(last.words) > 1 or is_loud(written[last.line]) or alone


def _judge_plain(said: Sequence[Clause]) -> Decision:
    if any(clause.ends_no and not clause.question and not clause.idiom for clause in said):
        return "unsure", "later_no"
    if may_refuse(said):
        return "unsure", "may_refuse"
    if said[0].idiom:
        return "not", "no_idiom"
    if not is_known(said):
        return "unsure", "unknown_language"
    return ("unsure", "may_refuse") if is_unplaced(said) else ("not", "other_words")


def _wonders(clause: Clause) -> bool:
    """Whether it only asks how or why."""
    return clause.question and clause.words[0] in WONDERING
