"""Replies in no words that are known here: whether they may be a refusal of mails all the same."""

from collections.abc import Sequence

from picpros.domain.reply.clause import Clause

_SHORT = 20
_SHORTEST = 8


def may_refuse(said: Sequence[Clause], *, negated: bool = False) -> bool:
    """Whether words of refusal and of mails stand in it, or one of them and nothing that a client else writes about.

    `negated`: it begins with the "not" of its language, so that a word of refusal alone says little.
    """
    if any(clause.wants and not clause.doubtful for clause in said):
        return False
    if not negated and any(clause.hushed for clause in said) and not any(map(tells, said)):
        return True
    mailed = {clause.sentence for clause in said if clause.about_mail}
    refused = {clause.sentence for clause in said if clause.refuses}
    return bool(mailed & refused) or any(clause.doubtful for clause in said)


def tells(clause: Clause) -> bool:
    """Whether it speaks of anything that a client of a studio writes about."""
    of_work = (
        clause.demands or clause.about_goods or clause.praises or clause.chooses or clause.has_idiom or clause.fond
    )
    return of_work or clause.wants or clause.questions or clause.is_received or clause.matters


def is_unplaced(said: Sequence[Clause]) -> bool:
    """Whether a person should look although no refusal was found, since to miss one is worse than to ask.

    Either a clause doubts by itself, or one speaks of mails and of nothing that clients write about, or few words fit
    nothing of that kind, or a refusal stands at a clause's end, or few words refuse beside nothing asked or praised.
    """
    if any(clause.doubtful for clause in said) and not any(clause.fond for clause in said):
        return True
    if any(clause.about_mail and not (clause.thanks or tells(clause)) for clause in said):
        return True
    length = sum(len(clause.words) for clause in said)
    if length <= _SHORT and not any(clause.talks or tells(clause) for clause in said):
        return True
    if any(clause.praises or clause.talks or clause.has_idiom or _asks_of_work(clause) for clause in said):
        return False
    of_work = any(clause.about_goods for clause in said)
    return any(_hints(clause, length, of_work=of_work) for clause in said)


def _asks_of_work(clause: Clause) -> bool:
    """Whether it asks for something that is not said of mails ("please make this your final message")."""
    return clause.questions or (clause.requests and not clause.about_mail)


def _hints(clause: Clause, length: int, *, of_work: bool) -> bool:
    """Whether a clause of a reply with so many words may be a refusal that other words of it hide."""
    if clause.is_received or clause.fond:
        return False
    if clause.about_mail and length <= _SHORT and not of_work:
        return True
    refused = (length <= _SHORTEST and not of_work) or (clause.ends_out and not clause.chooses)
    return clause.hushed and refused and not clause.about_goods and not clause.matters
