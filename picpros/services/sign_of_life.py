"""Somebody wrote about an order: it is not quiet."""

from dataclasses import replace
from datetime import datetime

from picpros.domain.quiet import ONE_SIGN, is_asked, last_sign, standing_due
from picpros.errors import Changed
from picpros.ports import Orders


def note_sign_of_life(transaction_id: str, *, at: datetime, orders: Orders) -> None:
    """Note that somebody wrote about an order, once a day; nothing where its project is not ongoing."""
    order = orders.find(transaction_id)
    if order is None or not order.is_open() or (at - last_sign(order) < ONE_SIGN and not is_asked(order)):
        return
    alive = replace(order, alive_at=at)
    try:
        orders.save(alive, due=standing_due(alive))
    except Changed:
        return  # somebody did something in this moment, which is a sign too
