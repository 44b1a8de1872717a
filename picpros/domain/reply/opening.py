"""Replies that begin with a NO and go on: what follows says which NO it was."""

from collections.abc import Sequence

from picpros.domain.reply.clauses import Clause
from picpros.domain.reply.reading import Decision

_SHORT = 3
_OWN_WORDS = (
    "i im id ive we were it its that thats this these those you your please sorry my our not never dont do thank "
    "thanks stop remove unsubscribe and more longer je ca cest nous vous jai merci"
)
_PRONOUNS = frozenset(_OWN_WORDS.split())
"""Words after which an unparted NO was most likely a NO of its own ("No I got enough mails")."""
_BUT = frozenset(["but", "aber", "pero", "mais", "ma", "maar", "men", "mas", "ale", "но", "ama", "mutta"])
"""Words that set a wish beside a NO instead of taking the NO back ("No, but could you send the blue one?")."""


def judge_after_no(first: Clause, following: Sequence[Clause]) -> Decision:
    """The verdict where the first clause is a NO or a refusal and others follow."""
    rest = [clause for clause in following if not (first.is_bare_no and clause.is_bare_no)]
    if _runs_through_comma(first, rest):
        return _judge_comma(rest)
    if any(asks_else(clause) for clause in rest):
        same_line = rest[0].line == first.line
        return ("not", "no_idiom") if first.is_bare_no and same_line and rest[0].wants else ("unsure", "with_request")
    if any(clause.asks or clause.is_out or clause.about_mail for clause in rest):
        return "out", "reason_about_mail"
    if _may_mean_order(first) and any(clause.about_goods for clause in rest):
        return "unsure", "with_request"
    if rest[0].line > first.line or not first.is_bare_no:
        return "out", "first_line"
    return "unsure", "no_with_more"


def _runs_through_comma(first: Clause, rest: Sequence[Clause]) -> bool:
    goes_on = rest[0].sentence == first.sentence and first.is_bare_no
    return goes_on and not any(clause.asks or clause.is_out for clause in rest)


def _may_mean_order(first: Clause) -> bool:
    """Whether it may be said of an order, as "cancel" and "stop" may and "no thanks" may not."""
    return " " not in first.core and not first.is_bare_no


def _judge_comma(rest: Sequence[Clause]) -> Decision:
    if rest[0].words[0] in _BUT and any(asks_else(clause) for clause in rest):
        return "unsure", "with_request"
    if any(clause.wants or clause.idiom or (clause.about_goods and not clause.refuses) for clause in rest):
        return "not", "no_idiom"
    if any(clause.about_mail for clause in rest) and not any(clause.requests for clause in rest):
        return "out", "reason_about_mail"
    return "unsure", "no_with_more"


def asks_else(clause: Clause) -> bool:
    """Whether a clause wants something of the studio that is not an end of mails."""
    if clause.asks:
        return clause.about_goods
    return clause.wants or (clause.requests and not clause.about_mail)


def judge_running_on(first: Clause, said: Sequence[Clause]) -> Decision:
    """The verdict where the first clause begins with NO and runs on without a comma ("No I don't", "No puedo")."""
    if any(clause.asks for clause in said):
        mixed = any(asks_else(clause) for clause in said)
        return ("unsure", "with_request") if mixed else ("out", "reason_about_mail")
    if first.wants or first.keeps or first.about_goods or first.has_idiom:
        return "not", "no_idiom"
    follows = first.words[first.starts_no :]
    own = _PRONOUNS.intersection(follows[:1]) or not first.negates or (first.about_mail and len(first.words) <= _SHORT)
    if own or any(clause.is_out for clause in said[1:]):
        return "unsure", "no_with_more"
    return "not", "other_words"
