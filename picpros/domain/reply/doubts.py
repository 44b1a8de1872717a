"""Replies in no words that are known here: whether they may be a refusal of mails all the same."""

from collections.abc import Sequence

from picpros.domain.reply.clause import Clause


def may_refuse(said: Sequence[Clause], *, negated: bool = False) -> bool:
    """Whether words of refusal and of mails stand in it, or one of them and nothing that a client else writes about.

    `negated`: it begins with the "not" of its language, so that a word of refusal alone says little.
    """
    if any(clause.wants and not clause.doubtful for clause in said):
        return False
    if not negated and any(clause.hushed for clause in said) and not any(map(_tells, said)):
        return True
    mailed = {clause.sentence for clause in said if clause.about_mail}
    refused = {clause.sentence for clause in said if clause.refuses}
    return bool(mailed & refused) or any(clause.doubtful for clause in said)


def _tells(clause: Clause) -> bool:
    """Whether it speaks of anything that a client of a studio writes about."""
    of_work = (
        clause.demands or clause.about_goods or clause.praises or clause.chooses or clause.has_idiom or clause.fond
    )
    return of_work or clause.wants or clause.questions or clause.is_received or clause.matters
