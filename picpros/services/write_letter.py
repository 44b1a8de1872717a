"""Write what the staff's work mails to people: read and unsealed at the time of sending, None where it is gone."""

from dataclasses import replace
from zoneinfo import ZoneInfo

from picpros.domain.inquiry import Inquiry, InquiryMessage
from picpros.domain.jobs import Job
from picpros.domain.mail import Mail
from picpros.domain.order import Order
from picpros.domain.tokens import Subject
from picpros.errors import NotFound
from picpros.mails import from_the_desk
from picpros.mails.letter import Sender
from picpros.ports import Consents, Hasher, Orders, Threads

ID_LENGTH = 26


def answer_mail(
    job: Job, sender: Sender, *, inquiries: Threads, orders: Orders, hasher: Hasher, zone: ZoneInfo
) -> Mail | None:
    """Write an answer to whoever asked; to an order's own client on that order's thread."""
    try:
        thread = inquiries.thread(_id(job))
    except NotFound:
        return None
    answer = next((each for each in thread.answers if each.answer_id == job.reference), None)
    if answer is None or thread.message is None:
        return None
    order = _own_order(thread.inquiry, thread.message, orders, hasher)
    mail = from_the_desk.answer(sender, thread.inquiry, thread.message, answer, zone)
    return _on_thread(mail, order, sender, orders, hasher) if order else mail


def handed_over_mail(
    job: Job, sender: Sender, *, consents: Consents, orders: Orders, hasher: Hasher, zone: ZoneInfo
) -> Mail | None:
    """Tell a client to whom something of their order was handed over, and by which consent."""
    order, contact = orders.find(_id(job)), orders.contact(_id(job))
    if order is None or order.client_id is None or contact is None:
        return None
    held = consents.of_client(order.client_id)
    consent = next((each for each in held if each.consent_id == job.reference[:ID_LENGTH]), None)
    if consent is None:
        return None
    mail = from_the_desk.handed_over(sender, order, contact, consent, zone)
    return _on_thread(mail, order, sender, orders, hasher)


def thread_address(order: Order, sender: Sender, hasher: Hasher) -> str:
    """Give the address at which an answer is filed under the order."""
    return f"{hasher.sign(Subject.ORDER, order.transaction_id[3:])}@{sender.reply_domain}"


def _own_order(inquiry: Inquiry, message: InquiryMessage, orders: Orders, hasher: Hasher) -> Order | None:
    """Give the order if who asked is its client: to anybody else its thread is not open, whatever id they know."""
    contact = orders.contact(inquiry.transaction_id) if inquiry.transaction_id else None
    if contact is None or hasher.address(contact.email) != hasher.address(message.email):
        return None
    return orders.find(inquiry.transaction_id or "")


def _on_thread(mail: Mail, order: Order, sender: Sender, orders: Orders, hasher: Hasher) -> Mail:
    first = orders.thread(order.transaction_id)
    headers = (("In-Reply-To", first), ("References", first)) if first else ()
    return replace(mail, reply_to=thread_address(order, sender, hasher), headers=(*mail.headers, *headers))


def _id(job: Job) -> str:
    return job.subject.partition("#")[2]
