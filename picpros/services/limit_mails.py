"""Count a mail before anything is written that would send it, and refuse what would be too many."""

from datetime import datetime

from picpros.domain.mail_limits import share_of, share_of_studio, share_of_trials
from picpros.errors import TooManyMails
from picpros.ports import Hasher, MailCounts
from picpros.studio import Studio


def count_mail(
    email: str, *, mails: int = 1, now: datetime, studio: Studio, hasher: Hasher, mail_counts: MailCounts
) -> None:
    """Count so many mails to an address, known to us or not; TooManyMails, the same for every reason."""
    address = hasher.address(email)
    share = share_of(address, now=now, zone=studio.zone, limits=studio.mail_limits)
    if not mail_counts.take(share, mails):
        raise TooManyMails(now, share.ends)


def count_notice(*, now: datetime, studio: Studio, mail_counts: MailCounts) -> None:
    """Count a notice to the studio's own mailbox; TooManyMails."""
    share = share_of_studio(now=now, zone=studio.zone, limits=studio.mail_limits)
    if not mail_counts.take(share, 1):
        raise TooManyMails(now, share.ends)


def count_trial(*, now: datetime, studio: Studio, mail_counts: MailCounts) -> None:
    """Count a test of a promotion; TooManyMails."""
    share = share_of_trials(now=now, zone=studio.zone)
    if not mail_counts.take(share, 1):
        raise TooManyMails(now, share.ends)
