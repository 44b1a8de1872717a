"""What the outbox needs of the world, and what all of its mails share: links, the thread of an order, the sending."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from picpros.domain.jobs import Job
from picpros.domain.mail import Attachment, Mail
from picpros.domain.order import Order
from picpros.domain.tokens import Subject
from picpros.mails.letter import Sender
from picpros.ports import (
    Accounts,
    Clients,
    Clock,
    Consents,
    Files,
    Hasher,
    Ids,
    InvoicePapers,
    Jobs,
    Mailer,
    Orders,
    PaymentCounts,
    Profiles,
    SignUps,
    Suppressions,
    Threads,
    Tokens,
)
from picpros.services.make_export import Exporter
from picpros.studio import Studio

LINK_LIFE = timedelta(hours=24)
CONFIRM_LIFE = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Outbox:
    """All that the outbox needs of the world."""

    studio: Studio
    sender: Sender
    jobs: Jobs
    orders: Orders
    accounts: Accounts
    payment_counts: PaymentCounts
    clients: Clients
    profiles: Profiles
    sign_ups: SignUps
    inquiries: Threads
    consents: Consents
    suppressions: Suppressions
    files: Files
    papers: InvoicePapers
    mailer: Mailer
    tokens: Tokens
    hasher: Hasher
    ids: Ids
    clock: Clock
    exporter: Exporter


def confirm_link(purpose: str, subject: str, client_id: str | None, outbox: Outbox, life: timedelta = LINK_LIFE) -> str:
    secret, until = outbox.ids.secret(), outbox.clock.now() + life
    outbox.tokens.put(secret, purpose=purpose, subject=subject, until=until, client_id=client_id)
    return f"{outbox.sender.site}/confirm#token={secret}"


def account_link(client_id: str, until: datetime, outbox: Outbox) -> str:
    secret = outbox.ids.secret()
    outbox.tokens.put(secret, purpose="account", subject=client_id, until=until, client_id=client_id)
    return f"{outbox.sender.site}/account#token={secret}"


def thread(order: Order, outbox: Outbox) -> str:
    """Give the address at which an answer is filed under the order."""
    return f"{outbox.hasher.sign(Subject.ORDER, order.transaction_id[3:])}@{outbox.sender.reply_domain}"


def send(
    letter: Mail,
    outbox: Outbox,
    *,
    reply_to: str | None = None,
    headers: tuple[tuple[str, str], ...] = (),
    attachments: tuple[Attachment, ...] = (),
) -> str:
    mail = Mail(letter.to, letter.subject, letter.text, letter.html, reply_to, headers, attachments)
    return outbox.mailer.send(mail)


def subject_id(job: Job) -> str:
    return job.subject.partition("#")[2]
