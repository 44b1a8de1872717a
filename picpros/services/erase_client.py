"""Erase a client who asked for it, step by step, each of which may be done again."""

from collections.abc import Sequence
from datetime import datetime

from picpros.domain.due import DueKind, Ref
from picpros.domain.erasure import LOOK_AGAIN, Erasure, open_orders
from picpros.domain.ledger import Entry, LedgerEntry
from picpros.domain.order import Held, Order
from picpros.domain.quiet import standing_due
from picpros.domain.retention import HELD_LOOK_AGAIN, Stage, deletion_due, is_held
from picpros.services.purge import NotGone, Shredder, delete_files


def erase(ref: Ref, *, shredder: Shredder) -> None:
    """Delete all that is held of a client but what names nobody; each step may be done again.

    Orders first, then links, forms and exports, the client's own rows, a look back, the receipt. Where an order was
    opened again meanwhile, everything waits for its end; where a hold keeps one, that order and the person wait for it.
    """
    erasure = shredder.erasures.get(ref.pk.partition("#")[2])
    if erasure is None:
        return
    now = shredder.clock.now()
    orders = list(shredder.orders.every_of_client(erasure.client_id))
    if open_orders(orders):
        shredder.due.postpone(ref, DueKind.ERASURE, until=now + LOOK_AGAIN)
        return
    held, gone = [order for order in orders if is_held(order, now)], 0
    for order in orders:
        if order in held or order.held is Held.NOTHING:
            continue
        if not shredder.lasts():
            shredder.queue.put(ref)  # the next message goes on where this one stops
            return
        gone += _erase_order(order, erasure, now, shredder)
    if held:
        shredder.due.postpone(ref, DueKind.ERASURE, until=now + HELD_LOOK_AGAIN)  # it may be lifted any hour
        return
    _close(erasure, gone, Entry.ERASURE_DONE, shredder)


def erase_all(erasure: Erasure, orders: Sequence[Order], receipt: Entry, *, now: datetime, shredder: Shredder) -> None:
    """Delete it whatever state the orders are in; NotGone where something was still there at the look back."""
    gone = sum(_erase_order(order, erasure, now, shredder) for order in orders if order.held is not Held.NOTHING)
    _close(erasure, gone, receipt, shredder)


def _close(erasure: Erasure, gone: int, receipt: Entry, shredder: Shredder) -> None:
    gone += _erase_person(erasure, shredder)
    if shredder.erasures.left(erasure):
        raise NotGone(erasure.client_id)
    entry = LedgerEntry(receipt, f"client#{erasure.client_id}", erasure.at, shredder.clock.now(), gone)
    shredder.erasures.done(erasure, entry)


def _erase_person(erasure: Erasure, shredder: Shredder) -> int:
    gone = shredder.tokens.drop_of(erasure.client_id)
    for export in shredder.exports.of(erasure.client_id):
        shredder.archive.delete(export.export_id, export.begun)
    gone += sum(shredder.erasures.drop_forms(address) for address in erasure.addresses)
    return gone + shredder.erasures.drop_client(erasure)


def _erase_order(order: Order, erasure: Erasure, now: datetime, shredder: Shredder) -> int:
    subject = f"order#{order.transaction_id}"
    begun = LedgerEntry(Entry.PURGE_BEGUN, subject, erasure.at, now, detail=Stage.ERASED.value)
    # Also where a purge of one stage is under way: this one takes the keys of both. What was cut off begins once.
    order = shredder.orders.shred(order, Stage.ERASED, None if order.erasing else begun, again=deletion_due(order))
    gone = delete_files(order, Stage.ERASED, shredder)
    gone += shredder.orders.drop(order, Stage.ERASED)
    if shredder.orders.leftovers(order, Stage.ERASED):
        raise NotGone(order.transaction_id)
    closed = order.without(Stage.ERASED.value)
    done = LedgerEntry(Entry.PURGE_DONE, subject, erasure.at, shredder.clock.now(), gone, Stage.ERASED.value)
    shredder.orders.close_stage(closed, Stage.ERASED, due=standing_due(closed), entry=done)
    return gone
