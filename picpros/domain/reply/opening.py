"""Replies that begin with a NO and go on: what follows says which NO it was."""

from collections.abc import Sequence

from picpros.domain.reply.clause import Clause
from picpros.domain.reply.doubts import may_refuse, tells
from picpros.domain.reply.phrases import EXCLAIMS, THANKS
from picpros.domain.reply.phrases.particles import AMAZED, BUT, OWN_NO
from picpros.domain.reply.reading import Decision

_SHORT = 3


def judge_after_no(first: Clause, following: Sequence[Clause], *, loud: bool) -> Decision:
    """The verdict where the first clause is a NO or a refusal and others follow.

    `loud`: the NO stands there in capitals, as the mail that it answers asks for it.
    """
    rest = [clause for clause in following if not (first.is_bare_no and clause.is_bare_no)] or list(following)
    exclaimed = _exclaimed(first, rest)
    if exclaimed:
        return exclaimed
    if _runs_through_comma(first, rest):
        return _judge_comma(rest, loud=loud)
    if any(asks_beside(rest)):
        same_line = rest[0].line == first.line
        return ("not", "no_idiom") if first.is_bare_no and same_line and rest[0].wants else ("unsure", "with_request")
    if any(clause.asks or clause.is_out or clause.about_mail for clause in rest):
        return "out", "reason_about_mail"
    if _may_mean_order(first) and any(clause.about_goods for clause in rest):
        return "unsure", "with_request"
    return _judge_sentence(first, rest, loud=loud)


def _cried_for_joy(first: Clause, rest: Sequence[Clause]) -> bool:
    if first.core not in EXCLAIMS or any(clause.asks or clause.about_mail for clause in rest):
        return False
    return (
        rest[0].wants
        or rest[0].praises
        or any(clause.wants or clause.praises for clause in rest if AMAZED in first.core)
    )


def _exclaimed(first: Clause, rest: Sequence[Clause]) -> Decision | None:
    """The verdict on a NO that is cried out for joy, or may be ("No way, that's my grandpa"); None on any other."""
    if _cried_for_joy(first, rest):
        return "not", "no_idiom"
    if _speaks_of_mails(rest):
        return None
    amazed = AMAZED in first.core and rest[0].sentence == first.sentence
    of_work = first.core in EXCLAIMS and any(clause.about_goods or clause.chooses for clause in rest)
    return ("unsure", "no_with_more") if amazed or of_work else None


def _speaks_of_mails(rest: Sequence[Clause]) -> bool:
    return any(clause.asks or clause.is_out or clause.about_mail or clause.gives_reason for clause in rest)


def _judge_sentence(first: Clause, rest: Sequence[Clause], *, loud: bool) -> Decision:
    """A NO that is a line or a sentence of its own; what stands behind it speaks of no mails and asks for nothing."""
    if rest[0].line > first.line or not first.is_bare_no:
        return "out", "first_line"
    told = _tells_why(rest)
    if all(len(word) == 1 for clause in rest for word in clause.words) and not any(map(tells, rest)):
        return "out", "first_line"
    if not loud and not told and (rest[0].praises or rest[0].chooses):
        return "not", "no_idiom"
    return ("out", "reason_given") if loud or told else ("unsure", "no_with_more")


def _runs_through_comma(first: Clause, rest: Sequence[Clause]) -> bool:
    goes_on = rest[0].sentence == first.sentence and first.is_bare_no
    return goes_on and not any(clause.asks or clause.is_out for clause in rest)


def _may_mean_order(first: Clause) -> bool:
    """Whether it may be said of an order, as "cancel" and "stop" may and "no thanks" may not."""
    return " " not in first.core and not first.is_bare_no


def _judge_comma(rest: Sequence[Clause], *, loud: bool) -> Decision:
    asking = any(asks_beside(rest))
    against = rest[0].words[0] in BUT
    if against and asking:
        return "unsure", "with_request"
    if all(map(_thanks, rest)) or (against and loud and not any(clause.chooses or clause.idiom for clause in rest)):
        return "out", "reason_given"
    if rest[0].praises or any(_takes_back(clause) for clause in rest):
        return "not", "no_idiom"
    if any(clause.about_mail for clause in rest) and not any(clause.requests for clause in rest):
        return "out", "reason_about_mail"
    if not asking and (loud or _tells_why(rest)):
        return "out", "reason_given"
    of_days = any(clause.matters for clause in rest) and not any(clause.gives_reason for clause in rest)
    return ("not", "no_idiom") if of_days else ("unsure", "no_with_more")


def _takes_back(clause: Clause) -> bool:
    """Whether it shows the NO before it to answer something about the work."""
    return clause.wants or clause.idiom or clause.chooses or (clause.about_goods and not clause.refuses)


def _thanks(clause: Clause) -> bool:
    """Whether it gives thanks and names nothing of the studio's work ("but thank you with all my heart")."""
    begin = 1 if clause.words[0] in BUT and len(clause.words) > 1 else 0
    return THANKS.starting(clause.words, begin) > 0 and not tells(clause)


def _tells_why(rest: Sequence[Clause]) -> bool:
    """Whether it gives a reason and names no picture, day or number ("we moved", not "we moved it to Friday")."""
    return any(clause.gives_reason for clause in rest) and not any(
        clause.about_goods or clause.matters for clause in rest
    )


def asks_beside(said: Sequence[Clause]) -> list[bool]:
    """For each clause, whether it wants something of the studio that is not an end of mails.

    A sentence that asks for an end of mails is no other question because of its question mark.
    """
    asked = {clause.sentence for clause in said if clause.asks or clause.is_out}
    return [_asks_else(clause, within=clause.sentence in asked) for clause in said]


def _asks_else(clause: Clause, *, within: bool) -> bool:
    if clause.asks:
        return clause.about_goods and not clause.insists
    if clause.is_out or clause.disclaims:
        return False
    asked_on = clause.about_goods and not clause.praises
    requests = clause.demands or (clause.questions and (asked_on or not within))
    return clause.wants or (requests and not clause.about_mail)


def judge_running_on(first: Clause, said: Sequence[Clause], *, loud: bool) -> Decision:
    """The verdict where the first clause begins with NO and runs on without a comma ("No I don't", "No puedo")."""
    if any(clause.asks for clause in said):
        mixed = any(asks_beside(said))
        return ("unsure", "with_request") if mixed else ("out", "reason_about_mail")
    if first.wants or first.keeps or first.about_goods or first.has_idiom:
        return "not", "no_idiom"
    if loud:
        return "unsure", "no_with_more"
    if first.chooses or first.praises:
        return "not", "no_idiom"
    follows = first.words[first.starts_no :]
    own = OWN_NO.intersection(follows[:1]) or not first.negates or (first.about_mail and len(first.words) <= _SHORT)
    if own or any(clause.is_out for clause in said[1:]):
        return "unsure", "no_with_more"
    doubted = may_refuse(said, negated=not first.begins_out)
    return ("unsure", "may_refuse") if doubted else ("not", "other_words")
