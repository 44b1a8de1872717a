"""Mails about money after the sale: a cancellation, what goes back, and why something is kept longer."""

from datetime import datetime
from zoneinfo import ZoneInfo

from picpros.domain.account import Refund
from picpros.domain.credit_note import CreditNote
from picpros.domain.mail import Mail
from picpros.domain.money import Money, format_money
from picpros.domain.order import Contact, HoldReason, Order
from picpros.mails.letter import Button, Facts, Sender, letter
from picpros.mails.orders import greeting, in_words
from picpros.mails.people import NOT_YOU

_WHY = {
    HoldReason.DISPUTE: "the payment of this order is disputed with your bank, and we need them to answer it",
    HoldReason.LEGAL: "the law obliges us to keep them until then",
}


def cancel_link(sender: Sender, order: Order, contact: Contact, fee: Money, link: str) -> Mail:
    """Ask whether the order's owner wants it cancelled, and say what that costs."""
    parts = (
        greeting(contact),
        f"somebody asked to cancel the order {order.transaction_id}. Was it you?",
        Button("Yes, cancel my order", link),
        _cost(order, fee),
        "Without your confirmation nothing is cancelled. The link works for 7 days.",
    )
    return letter(
        sender, contact.email, f"Please confirm: cancel your order at {sender.studio}", parts, closing=(NOT_YOU,)
    )


def cancelled(sender: Sender, order: Order, contact: Contact, back: Money | None, fee: Money) -> Mail:
    """Say that an order is cancelled, and what goes back of what was paid; None for an order that was never paid."""
    facts = [("Transaction id", order.transaction_id)]
    words = "Nothing had been paid, so nothing is owed and everything you sent us is deleted within 48 hours."
    if back is not None:
        facts += [("Goes back to you", format_money(back))]
        facts += [("Kept for work already begun", format_money(fee))] if fee.minor else []
        words = "Money that goes back usually arrives within 5 to 10 business days, the way in which you paid."
    parts = (greeting(contact), "your order is cancelled.", Facts(tuple(facts)), words)
    return letter(sender, contact.email, f"Your order at {sender.studio} is cancelled", parts)


def refunded(sender: Sender, order: Order, contact: Contact, refund: Refund, note: CreditNote | None) -> Mail:
    """Say that money has gone back, and by which credit note."""
    facts = [("Refunded", format_money(refund.amount)), ("Transaction id", order.transaction_id)]
    if note is not None:
        facts += [("Credit note", note.number), ("For", note.invoice_number)]
        facts += [("Tax included", format_money(note.tax))] if note.tax.minor else []
    parts = (
        greeting(contact),
        "we have sent money back to you, the way in which you paid. Banks usually take 5 to 10 business days.",
        Facts(tuple(facts)),
    )
    return letter(sender, contact.email, f"Your refund from {sender.studio}", parts)


def held(sender: Sender, order: Order, contact: Contact, reason: HoldReason, until: datetime, zone: ZoneInfo) -> Mail:
    """Say that what was to be deleted is kept, why, and until when at most."""
    parts = (
        greeting(contact),
        (
            f"the specifications and personal data of your order {order.transaction_id} are kept longer than usual, "
            f"because {_WHY[reason]}."
        ),
        f"They are deleted as soon as that is over, and on {in_words(until, zone)} at the latest.",
    )
    return letter(sender, contact.email, f"About the data of your order at {sender.studio}", parts)


def _cost(order: Order, fee: Money) -> str:
    if order.paid_at is None:
        return "Nothing has been paid yet, so it costs you nothing."
    if not fee.minor:
        return f"Work had not begun when it was asked: all of the {format_money(order.amount)} goes back to you."
    return (
        f"Work had begun when it was asked: up to {format_money(fee)} of the {format_money(order.amount)} is kept for it. "
        "The studio decides and tells you; the rest goes back to you."
    )
