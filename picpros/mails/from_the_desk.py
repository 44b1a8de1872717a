"""Mails that the staff cause by what they do at the desk."""

from datetime import datetime
from zoneinfo import ZoneInfo

from picpros.domain.consent import Consent, Manner
from picpros.domain.inquiry import Answer, Inquiry, InquiryMessage
from picpros.domain.mail import Mail
from picpros.domain.order import Contact, Order
from picpros.mails.letter import Facts, Sender, letter

_GIVEN = {Manner.VERBAL: "by word of mouth", Manner.WRITTEN: "in writing"}


def answer(sender: Sender, inquiry: Inquiry, message: InquiryMessage, said: Answer, zone: ZoneInfo) -> Mail:
    """Answer somebody who asked through the site, with their own question under it.

    The subject is the same for all answers on a thread, so that mail programs keep them together.
    """
    about = f"Your order {inquiry.transaction_id}" if inquiry.transaction_id else f"Your question to {sender.studio}"
    quoted = "\n".join(f"> {line}" for line in message.message.split("\n"))
    parts = (
        "Hello,",
        *(each for each in said.text.split("\n\n") if each.strip()),
        f"On {_day(inquiry.at, zone)} you wrote:\n{quoted}",
    )
    return letter(sender, message.email, f"Re: {about}", parts)


def handed_over(sender: Sender, order: Order, contact: Contact, consent: Consent, zone: ZoneInfo) -> Mail:
    """Say what went to whom, for what, and by which consent; and what to do if that is not so."""
    parts = (
        f"Dear {contact.full_name}," if contact.full_name.strip() else "Hello,",
        "as you agreed, we have handed something of your order to somebody else.",
        Facts(
            (
                ("To", consent.recipient),
                ("For", consent.purpose),
                ("You agreed", f"{_GIVEN[consent.manner]}, recorded on {_day(consent.at, zone)}"),
                ("Transaction id", order.transaction_id),
            )
        ),
        "If you did not agree to this, or want it to end, please answer this mail.",
    )
    return letter(sender, contact.email, f"Re: Your order {order.transaction_id}", parts)


def _day(instant: datetime, zone: ZoneInfo) -> str:
    there = instant.astimezone(zone)
    return f"{there:%B} {there.day}, {there:%Y}"
