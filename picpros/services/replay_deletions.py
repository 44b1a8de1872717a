"""Delete again what the ledger says was deleted, and bring orders to where it has them: each as an act of its own."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial

from picpros.domain.calendar import BusinessCalendar
from picpros.domain.due import Due, DueKind
from picpros.domain.erasure import Erasure
from picpros.domain.instants import stored
from picpros.domain.ledger import Entry, LedgerEntry
from picpros.domain.order import Order
from picpros.domain.quiet import standing_due
from picpros.domain.replaying import Fate, Told, caught_up, holds_what_is_gone
from picpros.domain.restored import TableView, is_left
from picpros.domain.retention import Stage
from picpros.services.erase_client import erase_all
from picpros.services.purge import NotGone, Shredder, delete_files, drop_form


@dataclass(frozen=True, slots=True)
class Act:
    """One thing that is done again: `what` in a word, whose it is, and the partition that it is about."""

    what: str
    subject: str
    place: str | None
    do: Callable[[], None] = field(compare=False, repr=False)


def deletions(
    told: Told, seen: TableView, *, now: datetime, calendar: BusinessCalendar, shredder: Shredder
) -> Iterator[Act]:
    """Give what has to be done of orders, forms and erased clients, in this order."""
    for identifier, fate in told.orders.items():
        order = seen.orders.get(identifier)
        if order is not None:
            yield from _of_order(order, fate, seen, calendar, shredder)
    for pk, sk in sorted(told.forms):
        if seen.has(pk, sk) and seen.due.get((pk, sk), "") <= stored(now):
            yield Act(sk.partition("#")[0], pk, pk, _form(pk, sk, now, shredder))
    for client_id, at in (told.asked | told.erased).items():
        addresses, pk = sorted(seen.addresses.get(client_id, ())), f"client#{client_id}"
        erasure = Erasure(client_id, tuple(addresses), at)
        if not addresses and pk not in seen.partitions:
            continue
        if client_id in told.erased:
            yield Act("client", pk, pk, _erasure(erasure, now, shredder))
        elif not seen.has(f"erasure#{client_id}", "record"):
            yield Act("erasure", pk, pk, _request(erasure, now, shredder))


def _of_order(
    order: Order, fate: Fate, seen: TableView, calendar: BusinessCalendar, shredder: Shredder
) -> Iterator[Act]:
    pk, identifier = f"order#{order.transaction_id}", order.transaction_id
    for stage, due_at in fate.gone.items():
        if holds_what_is_gone(order, stage) or is_left(order, stage, seen):
            yield Act(stage.value, pk, pk, _stage(identifier, stage, due_at, shredder))
    if Stage.WHOLE not in fate.gone and caught_up(order, fate, calendar, shredder.clock.now()) != order:
        yield Act("state", pk, pk, _state(identifier, fate, calendar, shredder))


def _state(identifier: str, fate: Fate, calendar: BusinessCalendar, shredder: Shredder) -> Callable[[], None]:
    """Complete, cancel, reopen or hold again: the promise of then is kept, and nothing that is open or held goes."""

    def do() -> None:
        order = shredder.orders.get(identifier)
        moved = caught_up(order, fate, calendar, shredder.clock.now())
        shredder.orders.save(moved, due=standing_due(moved))

    return do


def _stage(identifier: str, stage: Stage, due_at: datetime, shredder: Shredder) -> Callable[[], None]:
    """Delete a stage as the purge does, whatever state the order is in; the receipt says that it was a replay."""

    def do() -> None:
        again = Due.on(DueKind.PURGE, due_at)
        order = shredder.orders.shred(shredder.orders.get(identifier), stage, None, again=again)
        gone = delete_files(order, stage, shredder) + shredder.orders.drop(order, stage)
        if shredder.orders.leftovers(order, stage):
            raise NotGone(identifier)
        closed = _without(order, stage)
        now, subject = shredder.clock.now(), f"order#{identifier}"
        receipt = LedgerEntry(Entry.PURGE_REPLAYED, subject, due_at, now, gone, stage.value)
        shredder.orders.close_stage(closed, stage, due=standing_due(closed), entry=receipt)

    return do


def _without(order: Order, stage: Stage) -> Order:
    """Note that a stage is gone; what a record knows to be gone it knows already."""
    if holds_what_is_gone(order, stage):
        return order.without(stage.value)
    return replace(order, purging=False, lease_until=None, erasing=False)


def _form(pk: str, sk: str, now: datetime, shredder: Shredder) -> Callable[[], None]:
    kind, _, identifier = pk.partition("#")

    def do() -> None:
        if sk.startswith("consent#"):
            shredder.consents.drop(identifier, sk.partition("#")[2], now=now)
        else:
            drop_form(kind, identifier, now=now, shredder=shredder)

    return do


def _request(erasure: Erasure, now: datetime, shredder: Shredder) -> Callable[[], None]:
    """Write down again that somebody asked to be erased: that is due at once."""
    entry = LedgerEntry(Entry.ERASURE_CONFIRMED, f"client#{erasure.client_id}", erasure.at, now)
    return partial(shredder.erasures.add, erasure, due=Due.on(DueKind.ERASURE, now), entry=entry)


def _erasure(erasure: Erasure, now: datetime, shredder: Shredder) -> Callable[[], None]:
    def do() -> None:
        orders = list(shredder.orders.every_of_client(erasure.client_id))
        erase_all(erasure, orders, Entry.ERASURE_REPLAYED, now=now, shredder=shredder)

    return do
