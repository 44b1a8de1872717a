"""Foresee what the schedule of deletions will do: it only reads."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from picpros.domain.consent import consent_ends
from picpros.domain.deletion_plan import Planned, Waits, settles, stages_of
from picpros.domain.deletion_report import Promise
from picpros.domain.due import DELETIONS, DueKind
from picpros.domain.erasure import open_orders
from picpros.domain.order import Order
from picpros.domain.retention import held_until, is_held, profile_ends, text_ends
from picpros.ports import Promises
from picpros.services.purge import Shredder, owner_of

PAGE = 100


def plan_deletions(until: datetime, *, promises: Promises, shredder: Shredder) -> Iterator[Planned]:
    """Give all that goes with a tick until then, if nothing else happens; for now as `until`, what a run would take."""
    now = shredder.clock.now()
    for kind in DELETIONS:
        for promise in _promised(kind, until, promises):
            yield from _planned(promise, now, until, shredder)


def _promised(kind: DueKind, until: datetime, promises: Promises) -> Iterator[Promise]:
    after: str | None = None
    while True:
        page, after = promises.page(kind, after, PAGE)
        for each in page:
            if each.next_at > until:
                return
            yield each
        if after is None:
            return


def _planned(promise: Promise, now: datetime, until: datetime, shredder: Shredder) -> Iterator[Planned]:
    kind, _, identifier = promise.ref.pk.partition("#")
    if kind == "order":
        if promise.order is not None and not promise.order.erasing:
            stages = stages_of(promise.ref, promise.order, now=now, until=until)
            yield from (_export_first(each, promise.order.client_id, now, shredder) for each in stages)
    elif kind == "erasure":
        yield _erased(promise, identifier, shredder)
    else:
        at = settles(promise.next_at, until, lambda at: _looks(promise, identifier, at, shredder))
        if at is not None:
            planned = Planned(promise.ref, _what(promise), promise.due_at, at)
            yield _export_first(planned, _owner(promise, identifier, shredder), now, shredder)


def _looks(promise: Promise, identifier: str, at: datetime, shredder: Shredder) -> datetime | None:
    """Say when it is looked at again, None when it goes."""
    kind, part = promise.ref.pk.partition("#")[0], promise.ref.sk.partition("#")[0]
    if part == "consent":
        return consent_ends(shredder.orders.of_client(identifier), at)
    if kind == "client" and part == "record":
        return profile_ends(list(shredder.orders.every_of_client(identifier)), at)
    return text_ends(_order_of(kind, identifier, shredder), at)


def _order_of(kind: str, identifier: str, shredder: Shredder) -> Order | None:
    named = {"inquiry": shredder.inquiries.order_of, "reply": shredder.replies.order_of}.get(kind)
    transaction_id = named(identifier) if named else None
    return shredder.orders.find(transaction_id) if transaction_id else None


def _owner(promise: Promise, identifier: str, shredder: Shredder) -> str | None:
    """Say which client's export holds it; consents, unconfirmed addresses and exports wait for none."""
    kind, part = promise.ref.pk.partition("#")[0], promise.ref.sk.partition("#")[0]
    return None if kind == "client" and part != "record" else owner_of(kind, identifier, shredder)[0]


def _export_first(planned: Planned, client_id: str | None, now: datetime, shredder: Shredder) -> Planned:
    asked = shredder.exports.of(client_id) if client_id else ()
    ends = [each.ends_at for each in asked if each.holds(planned.due_at, max(planned.at, now))]
    return replace(planned, at=max(ends), waits=Waits.EXPORT) if ends else planned


def _erased(promise: Promise, client_id: str, shredder: Shredder) -> Planned:
    orders, now = list(shredder.orders.every_of_client(client_id)), shredder.clock.now()
    if open_orders(orders):
        return Planned(promise.ref, "erased", promise.due_at, promise.next_at, Waits.ORDER)
    held = [until for order in orders if is_held(order, now) and (until := held_until(order))]
    at = max([promise.next_at, *held])
    return Planned(promise.ref, "erased", promise.due_at, at, Waits.HOLD if held else None)


def _what(promise: Promise) -> str:
    part = promise.ref.sk.partition("#")[0]
    return "whole" if part == "record" else part
