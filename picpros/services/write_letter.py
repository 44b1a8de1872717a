"""Write what the staff's work mails to people: read and unsealed at the time of sending, nothing where it is gone."""

from dataclasses import replace

from picpros.domain.inquiry import Inquiry, InquiryMessage
from picpros.domain.jobs import Job
from picpros.domain.mail import Mail
from picpros.domain.order import Order
from picpros.errors import NotFound
from picpros.mails import from_the_desk
from picpros.services.outbox import Outbox, subject_id, thread

ID_LENGTH = 26


def mail_answer(job: Job, outbox: Outbox) -> None:
    """Answer whoever asked; an order's own client on that order's thread."""
    try:
        asked = outbox.inquiries.thread(subject_id(job))
    except NotFound:
        return
    answer = next((each for each in asked.answers if each.answer_id == job.reference), None)
    if answer is None or asked.message is None:
        return
    order = _own_order(asked.inquiry, asked.message, outbox)
    mail = from_the_desk.answer(outbox.sender, asked.inquiry, asked.message, answer, outbox.studio.zone)
    outbox.mailer.send(_on_thread(mail, order, outbox) if order else mail)


def mail_handed_over(job: Job, outbox: Outbox) -> None:
    """Tell a client to whom something of their order was handed over, and by which consent."""
    order, contact = outbox.orders.find(subject_id(job)), outbox.orders.contact(subject_id(job))
    if order is None or order.client_id is None or contact is None:
        return
    held = outbox.consents.of_client(order.client_id)
    consent = next((each for each in held if each.consent_id == job.reference[:ID_LENGTH]), None)
    if consent is None:
        return
    mail = from_the_desk.handed_over(outbox.sender, order, contact, consent, outbox.studio.zone)
    outbox.mailer.send(_on_thread(mail, order, outbox))


def _own_order(inquiry: Inquiry, message: InquiryMessage, outbox: Outbox) -> Order | None:
    """Give the order if who asked is its client: to anybody else its thread is not open, whatever id they know."""
    contact = outbox.orders.contact(inquiry.transaction_id) if inquiry.transaction_id else None
    if contact is None or outbox.hasher.address(contact.email) != outbox.hasher.address(message.email):
        return None
    return outbox.orders.find(inquiry.transaction_id or "")


def _on_thread(mail: Mail, order: Order, outbox: Outbox) -> Mail:
    first = outbox.orders.thread(order.transaction_id)
    headers = (("In-Reply-To", first), ("References", first)) if first else ()
    return replace(mail, reply_to=thread(order, outbox), headers=(*mail.headers, *headers))
