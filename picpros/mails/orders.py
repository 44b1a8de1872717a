"""Mails about a person's own order."""

from datetime import datetime
from zoneinfo import ZoneInfo

from picpros.domain.invoice import Invoice
from picpros.domain.mail import Mail
from picpros.domain.money import format_money
from picpros.domain.order import Contact, Order
from picpros.domain.person import first_name
from picpros.mails.letter import Button, Facts, Sender, letter


def invoice(sender: Sender, order: Order, contact: Contact, paper: Invoice) -> Mail:
    """Thank for the payment; the PDF goes with it."""
    facts = [(f"{line.quantity} × {line.name}", format_money(line.total)) for line in order.lines]
    if paper.tax.minor:
        facts.append((paper.tax_rule.name, format_money(paper.tax)))
    facts += [
        ("Total paid", format_money(paper.amount)),
        ("Invoice number", paper.number),
        ("Transaction id", order.transaction_id),
    ]
    parts = (
        greeting(contact),
        "thank you for your order. Your payment has arrived and the invoice is attached as a PDF.",
        Facts(tuple(facts)),
        Button("Follow your order", f"{sender.site}/track?id={order.transaction_id}"),
        "With the transaction id you can ask at any time where your order stands.",
    )
    return letter(sender, contact.email, f"Your {sender.studio} invoice {paper.number}", parts)


def pictures_ready(sender: Sender, order: Order, contact: Contact, link: str, zone: ZoneInfo) -> Mail:
    """Say where the finished pictures are, and until when. An order without due times has none: ValueError."""
    if order.due is None:
        raise ValueError("an order that is not completed has no due times")
    details, personal = (in_words(when, zone) for when in (order.due.details_at, order.due.personal_at))
    parts = (
        greeting(contact),
        "your pictures are ready. You can fetch them from your own page.",
        Button("Fetch your pictures", link),
        (
            f"They are there until {details}. Then your specifications, your files and the finished pictures are deleted "
            "from our servers, so please keep a copy. The link above works once; at "
            f"{sender.site}/account you can ask for another as often as you like."
        ),
        (
            f"Your phone number, address and the PDF of your invoice are deleted on {personal}. "
            "If you want a copy of what we hold about your project, ask us before these dates."
        ),
        Facts((("Transaction id", order.transaction_id),)),
    )
    return letter(sender, contact.email, f"Your pictures from {sender.studio} are ready", parts)


def still_wanted(sender: Sender, order: Order, contact: Contact) -> Mail:
    """Ask a client about an order of which nobody has said or done anything for 90 days."""
    parts = (
        greeting(contact),
        "nothing has happened about your order for 90 days. Are you waiting for us, or we for you?",
        (
            "Please answer this mail if work on it goes on. If we hear nothing, it counts as completed in 14 days, and "
            "what we hold about the project is deleted as our privacy policy says."
        ),
        Button("Follow your order", f"{sender.site}/track?id={order.transaction_id}"),
        Facts((("Transaction id", order.transaction_id),)),
    )
    return letter(sender, contact.email, f"Re: Your order {order.transaction_id}", parts)


def completed_quietly(sender: Sender, order: Order, contact: Contact) -> Mail:
    """Say that an order counts as completed, since nobody said anything, and that it can be reopened."""
    parts = (
        greeting(contact),
        "nobody answered when we asked about your order, so it counts as completed now.",
        "If that is not so, answer this mail: as long as your specifications are there the work can go on.",
        Button("Follow your order", f"{sender.site}/track?id={order.transaction_id}"),
        Facts((("Transaction id", order.transaction_id),)),
    )
    return letter(sender, contact.email, f"Re: Your order {order.transaction_id}", parts)


def in_words(instant: datetime, zone: ZoneInfo) -> str:
    """Write an instant as people at the studio say it: `Tuesday, January 12, 2027, 00:00 (PST)`."""
    there = instant.astimezone(zone)
    return f"{there:%A, %B} {there.day}, {there:%Y, %H:%M (%Z)}"


def greeting(contact: Contact) -> str:
    return f"Dear {contact.full_name}," if first_name(contact.full_name) else "Hello,"
