"""Where an order stands, as a page: for whoever lets no script run. It says what the tracking answer says."""

from collections.abc import Iterable
from datetime import datetime
from html import escape

from picpros.api.pages import site_page
from picpros.domain.instants import public
from picpros.domain.money import format_money
from picpros.domain.order import Order, Status

_STATES = {
    Status.AWAITING_PAYMENT: ("Awaiting payment", "We begin as soon as it is paid."),
    Status.PAYMENT_PENDING: (
        "Payment on its way",
        "Your bank has not confirmed it yet. There is nothing more for you to do.",
    ),
    Status.PAID: ("Paid", "Thank you. Your order is in our queue."),
    Status.IN_PROGRESS: ("In progress", "We are working on your pictures."),
    Status.COMPLETED: ("Completed", "Your pictures are done. The mail about it tells until when they can be fetched."),
    Status.CANCELLED: ("Cancelled", "This order was cancelled."),
    Status.EXPIRED: (
        "Expired",
        "It was not paid in time, and nothing was charged. You can place a new order whenever you like.",
    ),
}
_OPEN = (
    "We keep your specifications and files while the project is open. When it is completed, the dates on which they "
    "are deleted stand here."
)
_CONSENT = (
    "You pay on the page of our payment provider, Stripe. Stripe gets your card there, and from us only the amount and "
    "a number for the order that tells nothing about you. By pressing the button you consent to this."
)


_FREE = "We have not begun with your pictures: whatever was paid goes back in full."
_TERMS = {
    Status.AWAITING_PAYMENT: _FREE,
    Status.PAYMENT_PENDING: _FREE,
    Status.PAID: _FREE,
    Status.IN_PROGRESS: (
        "We have begun with your pictures: a part of the price may be kept for the work done. The mail says how much "
        "at most."
    ),
}


def order_page(order: Order) -> str:
    """Write the whole page."""
    name, meaning = _STATES[order.status]
    parts = [
        "    <h1>Your order</h1>",
        '    <section class="panel">',
        f'      <p><span class="tag {order.status.value}">{name}</span> {meaning}</p>',
        _facts(order),
        "      <h2>What you ordered</h2>",
        _lines((escape(line.name), f"× {line.quantity}") for line in order.lines),
        *_deletions(order),
        "      <h2>What happened so far</h2>",
        _lines((_STATES[step.status][0], _time(step.at)) for step in order.history),
        *([_pay(order)] if order.status is Status.AWAITING_PAYMENT else []),
        *([_cancel(order)] if order.status in _TERMS else []),
        "    </section>",
        '    <p><a href="/track">Look up another order</a></p>',
    ]
    return site_page("Your order", "", "\n".join(parts))


def _facts(order: Order) -> str:
    rows = [
        ("Transaction id", f'<span class="code">{escape(order.transaction_id)}</span>'),
        ("Amount", escape(format_money(order.amount))),
        ("Ordered", _time(order.created_at)),
        ("Paid", _time(order.paid_at) if order.paid_at else ""),
        ("Completed", _time(order.completed_at) if order.completed_at else ""),
    ]
    cells = "".join(f"<dt>{name}</dt><dd>{value}</dd>" for name, value in rows if value)
    return f'      <dl class="facts">{cells}</dl>'


def _lines(rows: Iterable[tuple[str, str]]) -> str:
    cells = "".join(f'<li>{name}<span class="number">{value}</span></li>' for name, value in rows)
    return f'      <ul class="plain lines">{cells}</ul>'


def _deletions(order: Order) -> list[str]:
    if order.due is not None:
        details, personal = _time(order.due.details_at), _time(order.due.personal_at)
        return [
            f'      <div class="note"><p>Deletion of your specifications and files: {details}.</p>',
            f"      <p>Deletion of your phone number, address and invoice PDF: {personal}.</p></div>",
        ]
    return [] if order.status in (Status.CANCELLED, Status.EXPIRED) else [f'      <p class="note">{_OPEN}</p>']


def _pay(order: Order) -> str:
    action = escape(f"/orders/{order.transaction_id}/payment", quote=True)
    return (
        f'      <form method="post" action="{action}"><p class="actions"><button type="submit">Pay now</button></p>'
        f'<p class="hint">{_CONSENT}</p></form>'
    )


def _cancel(order: Order) -> str:
    """Write the form that sends a link to the order's own address: nothing is cancelled before that is opened."""
    action = escape(f"/orders/{order.transaction_id}/cancellation", quote=True)
    return (
        '      <details class="cancel"><summary>Cancel this order</summary>'
        f'<form method="post" action="{action}"><p>{_TERMS[order.status]}</p>'
        '<div class="field"><label for="reason">Why, if you like to say so <small>(optional)</small></label>'
        '<textarea id="reason" name="reason" rows="3" maxlength="20000"></textarea></div>'
        '<div class="trap" aria-hidden="true"><label for="website">Leave this empty</label>'
        '<input id="website" name="website" tabindex="-1" autocomplete="off"></div>'
        '<p class="actions"><button type="submit" class="quiet">Send the link to cancel</button></p>'
        "</form></details>"
    )


def _time(at: datetime) -> str:
    return f'<time datetime="{public(at)}">{at:%B} {at.day}, {at:%Y}, {at:%H:%M} UTC</time>'
