"""Mails about an order to whom it belongs: the invoice, the pictures, its money."""

from picpros.domain.data_map import Class
from picpros.domain.invoice import Invoice
from picpros.domain.jobs import Job, JobKind
from picpros.domain.mail import Attachment
from picpros.domain.order import Contact, Order
from picpros.mails import orders as order_mails
from picpros.mails.paper import invoice_paper
from picpros.ports import Counted, OrderParts
from picpros.services.count_payment import counted_payment
from picpros.services.outbox import CONFIRM_LIFE, Outbox, account_link, confirm_link, send, subject_id, thread
from picpros.services.write_money_mail import Writing, money_mail


def mail_invoice(job: Job, outbox: Outbox) -> Counted | None:
    """Mail it; the first time its payment is to be counted, which ends the job.

    Its mail begins the order's thread: where there is one, a try before this has mailed it and died before its end.
    """
    order = outbox.orders.get(subject_id(job))
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
    sent = send(letter, outbox, reply_to=thread(order, outbox), attachments=(paper,))
    outbox.orders.begin_thread(order.transaction_id, sent)


def move_files(job: Job, outbox: Outbox) -> None:
    order = outbox.orders.get(subject_id(job))
    if order.holds_details() and not order.purging:
        for file_id in order.file_ids:
            outbox.files.adopt(order.transaction_id, file_id)


def mail_pictures_ready(job: Job, outbox: Outbox) -> None:
    order = outbox.orders.get(subject_id(job))
    contact = outbox.orders.contact(order.transaction_id)
    if contact is None or order.due is None or order.client_id is None or not order.holds_details():
        return
    link = account_link(order.client_id, order.due.details_at, outbox)
    letter = order_mails.pictures_ready(outbox.sender, order, contact, link, outbox.studio.zone)
    send(letter, outbox, reply_to=thread(order, outbox))


def mail_quiet(job: Job, outbox: Outbox) -> None:
    """Ask about an order that has been quiet for long, or say that it was completed; nothing where it went on."""
    order = outbox.orders.get(subject_id(job))
    contact = outbox.orders.contact(order.transaction_id)
    asked = job.kind is JobKind.QUIET_ASKED
    if contact is None or asked is not order.is_open():
        return
    letter = (order_mails.still_wanted if asked else order_mails.completed_quietly)(outbox.sender, order, contact)
    send(letter, outbox, reply_to=thread(order, outbox))


def mail_money(job: Job, outbox: Outbox) -> None:
    contact = outbox.orders.contact(subject_id(job))
    if contact is None:
        return
    books = outbox.accounts.books(subject_id(job))
    letter = money_mail(
        Writing(
            job=job,
            books=books,
            contact=contact,
            sender=outbox.sender,
            zone=outbox.studio.zone,
            link=lambda: confirm_link("cancellation", subject_id(job), books.order.client_id, outbox, CONFIRM_LIFE),
        )
    )
    if letter is not None:
        send(letter, outbox, reply_to=thread(books.order, outbox))
