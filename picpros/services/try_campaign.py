"""See a promotion before it goes out: on the desk, and as a mail in the studio's own mailbox."""

from datetime import UTC, datetime

from picpros.domain.campaign import Campaign
from picpros.domain.due import Ref
from picpros.domain.mail import Mail
from picpros.domain.person import Basis, Client
from picpros.domain.tokens import Subject
from picpros.errors import MailRefused, MailUncertain
from picpros.mails.letter import Sender
from picpros.mails.promotion import promotion, trial
from picpros.ports import Campaigns, Hasher, MailCounts, Queue
from picpros.services.limit_mails import count_trial
from picpros.services.promote import Press
from picpros.studio import Studio

TRIAL = "trial"  # in the place of a row's second key: the message asks for a trial and there is no such row
SAMPLE_NAME = "Jordan Sample"
# No client has it: a link with it does nothing, and an answer is nobody's of ours.
_NOBODY = "0" * 26


def preview_campaign(campaign: Campaign, full_name: str, *, sender: Sender, hasher: Hasher) -> Mail:
    """Write it to somebody of that name who is no client of ours."""
    return promotion(sender, campaign, _sample(full_name, sender), _token(campaign, hasher))


def ask_trial(
    campaign_id: str, *, now: datetime, studio: Studio, campaigns: Campaigns, mail_counts: MailCounts, queue: Queue
) -> None:
    """Have it sent to the studio's own mailbox as a test; TooManyMails. It is counted with no campaign's numbers."""
    ref = campaigns.ref(campaigns.get(campaign_id).campaign_id)
    count_trial(now=now, studio=studio, mail_counts=mail_counts)
    queue.put(Ref(ref.pk, TRIAL))


def send_trial(ref: Ref, *, press: Press) -> None:
    """Send the test once; one that the mail service refused or swallowed is asked for again by whoever waits for it."""
    campaign = press.campaigns.get(ref.pk.partition("#")[2])
    press.pace.begin()
    client = _sample(SAMPLE_NAME, press.sender)
    mail = trial(press.sender, campaign, client, _token(campaign, press.audience.hasher))
    try:
        press.mailer.send(mail)
    except (MailRefused, MailUncertain):
        return


def _sample(full_name: str, sender: Sender) -> Client:
    return Client(_NOBODY, full_name, sender.staff_mailbox, Basis.PAID, datetime.min.replace(tzinfo=UTC))


def _token(campaign: Campaign, hasher: Hasher) -> str:
    return hasher.sign(Subject.CLIENT, _NOBODY + campaign.campaign_id)
