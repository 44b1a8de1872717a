"""Do one job of the outbox: make the invoice, move the files, write the mail."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta

from picpros.domain.data_map import Class
from picpros.domain.due import Ref
from picpros.domain.invoice import Invoice
from picpros.domain.jobs import Job, JobKind
from picpros.domain.mail import Attachment, Mail
from picpros.domain.order import Contact, Order
from picpros.domain.person import Suppressed
from picpros.errors import MailRefused
from picpros.mails import desk_notices, own_page
from picpros.mails import orders as order_mails
from picpros.mails import people as people_mails
from picpros.mails.letter import Sender
from picpros.mails.paper import invoice_paper
from picpros.ports import (
    Accounts,
    Clients,
    Clock,
    Consents,
    Counted,
    Files,
    Hasher,
    Ids,
    InvoicePapers,
    Jobs,
    Mailer,
    OrderParts,
    Orders,
    PaymentCounts,
    Profiles,
    SignUps,
    Suppressions,
    Threads,
    Tokens,
)
from picpros.services.count_payment import counted_payment
from picpros.services.make_export import Exporter, make_export
from picpros.services.write_letter import answer_mail, handed_over_mail, thread_address
from picpros.services.write_money_mail import Writing, money_mail, money_notice
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


def run_job(ref: Ref, *, outbox: Outbox) -> None:
    """Do a job that nobody else is doing. It is done at least once: of two mails after a crash, both are true."""
    job = outbox.jobs.claim(ref, now=outbox.clock.now())
    if job is None:
        return
    counted = _DO[job.kind](job, outbox)
    if counted is None:
        outbox.jobs.done(job)
    else:
        outbox.payment_counts.count(counted, job)


def _invoice(job: Job, outbox: Outbox) -> Counted | None:
    """Mail it; the first time its payment is to be counted, which ends the job.

    Its mail begins the order's thread: where there is one, a try before this has mailed it and died before its end.
    """
    order = outbox.orders.get(_id(job))
    invoice = outbox.orders.invoice(order.transaction_id)
    parts = outbox.orders.parts(order, only=Class.PERSONAL)
    if invoice is None or parts.contact is None:
        return None
    mailed = job.tries > 1 and not job.reference and outbox.orders.thread(order.transaction_id) is not None
    if not mailed:
        _mail_invoice(order, invoice, parts, parts.contact, outbox)
    return None if job.reference else counted_payment(order, parts.method, outbox.studio.calendar)


def _mail_invoice(order: Order, invoice: Invoice, parts: OrderParts, contact: Contact, outbox: Outbox) -> None:
    pdf = outbox.papers.render(invoice_paper(outbox.studio, invoice, contact, parts.personal, parts.method))
    outbox.files.put_invoice(invoice.number, pdf)
    letter = order_mails.invoice(outbox.sender, order, contact, invoice)
    paper = Attachment(f"invoice-{invoice.number}.pdf", "application/pdf", pdf)
    sent = _send(letter, outbox, reply_to=_thread(order, outbox), attachments=(paper,))
    outbox.orders.begin_thread(order.transaction_id, sent)


def _files(job: Job, outbox: Outbox) -> None:
    order = outbox.orders.get(_id(job))
    if order.holds_details() and not order.purging:
        for file_id in order.file_ids:
            outbox.files.adopt(order.transaction_id, file_id)


def _pictures_ready(job: Job, outbox: Outbox) -> None:
    order = outbox.orders.get(_id(job))
    contact = outbox.orders.contact(order.transaction_id)
    if contact is None or order.due is None or order.client_id is None or not order.holds_details():
        return
    link = _account_link(order.client_id, order.due.details_at, outbox)
    letter = order_mails.pictures_ready(outbox.sender, order, contact, link, outbox.studio.zone)
    _send(letter, outbox, reply_to=_thread(order, outbox))


def _access_link(job: Job, outbox: Outbox) -> None:
    client = outbox.clients.get(_id(job))
    if client is None:
        return
    link = _account_link(client.client_id, outbox.clock.now() + LINK_LIFE, outbox)
    _send(people_mails.access_link(outbox.sender, client, link), outbox)


def _confirm_newsletter(job: Job, outbox: Outbox) -> None:
    sign_up = outbox.sign_ups.get(_id(job))
    if sign_up is None:
        return
    link = _confirm_link("newsletter", _id(job), None, outbox, CONFIRM_LIFE)
    _send(people_mails.confirm_newsletter(outbox.sender, sign_up[1], link), outbox)


def _inquiry_notice(job: Job, outbox: Outbox) -> None:
    _send(desk_notices.inquiry(outbox.sender, _id(job), urgent=job.reference == "urgent"), outbox)


def _reply_notice(job: Job, outbox: Outbox) -> None:
    _send(desk_notices.reply(outbox.sender, _id(job), review=job.reference == "review"), outbox)


def _opted_out(job: Job, outbox: Outbox) -> None:
    client = outbox.clients.get(_id(job))
    if client is None:
        return
    held = outbox.suppressions.get(outbox.hasher.address(client.email))
    if held is not None and held.state is Suppressed.OUT:
        headers = (("Auto-Submitted", "auto-replied"),)
        _send(people_mails.opted_out(outbox.sender, client), outbox, headers=headers)


def _answer(job: Job, outbox: Outbox) -> None:
    mail = answer_mail(
        job,
        outbox.sender,
        inquiries=outbox.inquiries,
        orders=outbox.orders,
        hasher=outbox.hasher,
        zone=outbox.studio.zone,
    )
    if mail is not None:
        outbox.mailer.send(mail)


def _handed_over(job: Job, outbox: Outbox) -> None:
    mail = handed_over_mail(
        job,
        outbox.sender,
        consents=outbox.consents,
        orders=outbox.orders,
        hasher=outbox.hasher,
        zone=outbox.studio.zone,
    )
    if mail is not None:
        outbox.mailer.send(mail)


def _money(job: Job, outbox: Outbox) -> None:
    contact = outbox.orders.contact(_id(job))
    if contact is None:
        return
    books = outbox.accounts.books(_id(job))
    letter = money_mail(
        Writing(
            job=job,
            books=books,
            contact=contact,
            sender=outbox.sender,
            zone=outbox.studio.zone,
            link=lambda: _confirm_link("cancellation", _id(job), books.order.client_id, outbox, CONFIRM_LIFE),
        )
    )
    if letter is not None:
        _send(letter, outbox, reply_to=_thread(books.order, outbox))


def _money_notice(job: Job, outbox: Outbox) -> None:
    _send(money_notice(job, outbox.sender), outbox)


def _confirm_email(job: Job, outbox: Outbox) -> None:
    """First the old address is told, then the new one gets the link: nobody can confirm before."""
    client, change = outbox.clients.get(_id(job)), outbox.profiles.pending(_id(job))
    if client is None or change is None or change.change_id != job.reference:
        return
    with suppress(MailRefused):  # an address that takes no mail may be why it is changed: it can be told nothing
        _send(own_page.email_change_asked(outbox.sender, client), outbox)
    subject = f"{client.client_id}#{change.change_id}"
    link = _confirm_link("email", subject, client.client_id, outbox)
    _send(own_page.confirm_email(outbox.sender, change.email, link), outbox)


def _confirm_erasure(job: Job, outbox: Outbox) -> None:
    client = outbox.clients.get(_id(job))
    if client is None:
        return
    link = _confirm_link("erasure", client.client_id, client.client_id, outbox)
    _send(own_page.confirm_erasure(outbox.sender, client, link), outbox)


def _export(job: Job, outbox: Outbox) -> None:
    client = outbox.clients.get(_id(job))
    export_id = job.reference.partition("-")[0]
    made = make_export(client, export_id, exporter=outbox.exporter) if client else None
    if client is not None and made is not None:
        link = _account_link(client.client_id, made.ends_at, outbox)
        letter = own_page.export_ready(outbox.sender, client, link, made.ends_at, outbox.studio.zone)
        _send(letter, outbox)


def _confirm_link(
    purpose: str, subject: str, client_id: str | None, outbox: Outbox, life: timedelta = LINK_LIFE
) -> str:
    secret, until = outbox.ids.secret(), outbox.clock.now() + life
    outbox.tokens.put(secret, purpose=purpose, subject=subject, until=until, client_id=client_id)
    return f"{outbox.sender.site}/confirm#token={secret}"


def _account_link(client_id: str, until: datetime, outbox: Outbox) -> str:
    secret = outbox.ids.secret()
    outbox.tokens.put(secret, purpose="account", subject=client_id, until=until, client_id=client_id)
    return f"{outbox.sender.site}/account#token={secret}"


def _thread(order: Order, outbox: Outbox) -> str:
    return thread_address(order, outbox.sender, outbox.hasher)


def _send(
    letter: Mail,
    outbox: Outbox,
    *,
    reply_to: str | None = None,
    headers: tuple[tuple[str, str], ...] = (),
    attachments: tuple[Attachment, ...] = (),
) -> str:
    mail = Mail(letter.to, letter.subject, letter.text, letter.html, reply_to, headers, attachments)
    return outbox.mailer.send(mail)


def _id(job: Job) -> str:
    return job.subject.partition("#")[2]


_DO: Mapping[JobKind, Callable[[Job, Outbox], Counted | None]] = {
    JobKind.INVOICE: _invoice,
    JobKind.FILES: _files,
    JobKind.PICTURES_READY: _pictures_ready,
    JobKind.ACCESS_LINK: _access_link,
    JobKind.CONFIRM_NEWSLETTER: _confirm_newsletter,
    JobKind.INQUIRY_NOTICE: _inquiry_notice,
    JobKind.REPLY_NOTICE: _reply_notice,
    JobKind.OPTED_OUT: _opted_out,
    JobKind.ANSWER: _answer,
    JobKind.HANDED_OVER: _handed_over,
    JobKind.CANCEL_LINK: _money,
    JobKind.CANCELLED: _money,
    JobKind.REFUNDED: _money,
    JobKind.HELD: _money,
    JobKind.CANCEL_NOTICE: _money_notice,
    JobKind.REFUND_NOTICE: _money_notice,
    JobKind.DISPUTE_NOTICE: _money_notice,
    JobKind.PAYMENT_NOTICE: _money_notice,
    JobKind.CONFIRM_EMAIL: _confirm_email,
    JobKind.CONFIRM_ERASURE: _confirm_erasure,
    JobKind.EXPORT: _export,
}
