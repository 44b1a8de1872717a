"""Delete what is due: intent, keys, files, items, a look back, receipt. Each step may be done again."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from picpros.domain.consent import consent_ends
from picpros.domain.due import Due, DueKind, Ref
from picpros.domain.ledger import Entry, LedgerEntry
from picpros.domain.order import Order
from picpros.domain.quiet import standing_due
from picpros.domain.retention import Next, Stage, deletion_due, next_deletion, profile_ends, text_ends
from picpros.errors import Changed
from picpros.ports import (
    Archive,
    Clients,
    Clock,
    Consents,
    DueItems,
    Erasures,
    Exports,
    Files,
    Inquiries,
    Profiles,
    PurgingOrders,
    Queue,
    Replies,
    SignUps,
    Tokens,
)
from picpros.services.hold_for_export import waits_for_export

LEASE = timedelta(minutes=15)  # until another worker may take up what one left; an invocation is shorter
PAGE = 1000


class NotGone(Exception):
    """Something was still there when the purge looked back; it is tried again."""


def _always() -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Shredder:
    """All that a purge needs of the world; `lasts` says whether there is time for one order more."""

    orders: PurgingOrders
    clients: Clients
    profiles: Profiles
    erasures: Erasures
    exports: Exports
    archive: Archive
    tokens: Tokens
    sign_ups: SignUps
    inquiries: Inquiries
    replies: Replies
    consents: Consents
    files: Files
    due: DueItems
    queue: Queue
    clock: Clock
    lasts: Callable[[], bool] = _always


def find_due(
    kind: DueKind, *, until: datetime, due: DueItems, queue: Queue, lasts: Callable[[], bool] = _always
) -> Sequence[Ref]:
    """Queue the ids of all that is due, the longest due first; what was queued before and not done yet, once more.

    Where there is no time for more, the rest is left to the next tick, before which much of it is done.
    """
    found: list[Ref] = []
    for page in due.pages(kind, until=until, size=PAGE):
        queue.put_all(page)
        found += page
        if not lasts():
            break
    return found


def purge(ref: Ref, *, shredder: Shredder) -> None:
    """Delete what is due of one item's subject; nothing when it is not due (any more)."""
    kind, _, identifier = ref.pk.partition("#")
    if kind == "order":
        _purge_order(ref, identifier, shredder)
    elif ref.sk == "change":
        shredder.profiles.drop_change(identifier, now=shredder.clock.now())
    elif ref.sk.startswith("consent#"):
        _purge_consent(identifier, ref.sk.partition("#")[2], shredder)
    elif kind == "client":
        _purge_profile(ref, identifier, shredder)
    elif not _lives_with_its_order(kind, identifier, shredder):
        _purge_form(ref, kind, identifier, shredder)


def _purge_order(ref: Ref, transaction_id: str, shredder: Shredder) -> None:
    order = shredder.orders.find(transaction_id)
    if order is None or order.erasing:
        return  # an erasure under way takes all of it
    wanted, now = next_deletion(order), shredder.clock.now()
    if wanted is None or not _is_due(order, now):
        return
    if order.lease_until is not None and now < order.lease_until:
        return  # somebody is at it; if they died, the message or the next tick comes after the lease
    if not order.purging and _waits(ref, order.client_id, wanted.due_at, shredder):
        return
    try:
        order = _shred(order, wanted, now, shredder)
    except Changed:
        return  # reopened or given a picture in this moment: the next tick looks again
    gone = delete_files(order, wanted.stage, shredder)
    gone += shredder.orders.drop(order, wanted.stage)
    if shredder.orders.leftovers(order, wanted.stage):
        raise NotGone(transaction_id)
    closed = _close(order, wanted, gone, shredder)
    if _is_due(closed, shredder.clock.now()):
        _purge_order(ref, transaction_id, shredder)  # a hold outlasted both marks: the second stage does not wait


def _is_due(order: Order, now: datetime) -> bool:
    due = deletion_due(order)
    return due is not None and due.next_at <= now


def _shred(order: Order, wanted: Next, now: datetime, shredder: Shredder) -> Order:
    """Take the keys, or take up what somebody left; the place in the index stays, which saves two write units."""
    leased = replace(order, lease_until=now + LEASE)
    if order.purging:
        return shredder.orders.save(leased, due=deletion_due(order))
    begun = LedgerEntry(Entry.PURGE_BEGUN, _subject(order), wanted.due_at, now, detail=wanted.stage.value)
    return shredder.orders.shred(leased, wanted.stage, begun, again=deletion_due(order))


def delete_files(order: Order, stage: Stage, shredder: Shredder) -> int:
    """Delete what lies in buckets of a stage; of what is deleted whole on request, all."""
    gone = 0
    if stage in (Stage.DETAILS, Stage.WHOLE, Stage.ERASED):
        gone += shredder.files.delete(order.transaction_id, (*order.file_ids, *order.picture_ids))
    if stage in (Stage.PERSONAL, Stage.ERASED) and order.invoice_number is not None:
        shredder.files.delete_invoice(order.invoice_number)
        gone += 1
    return gone


def _close(order: Order, wanted: Next, gone: int, shredder: Shredder) -> Order:
    now = shredder.clock.now()
    done = LedgerEntry(Entry.PURGE_DONE, _subject(order), wanted.due_at, now, gone, wanted.stage.value)
    closed = order.without(wanted.stage.value)
    shredder.orders.close_stage(closed, wanted.stage, due=standing_due(closed), entry=done)
    return closed


def _purge_consent(client_id: str, consent_id: str, shredder: Shredder) -> None:
    now = shredder.clock.now()
    until = consent_ends(shredder.orders.of_client(client_id), now)
    if until is not None:
        shredder.consents.keep(client_id, consent_id, until=until, now=now)
        return
    shredder.consents.drop(client_id, consent_id, now=now)


def _lives_with_its_order(kind: str, identifier: str, shredder: Shredder) -> bool:
    """What was written about an order is one of its details: nothing of an open order is deleted."""
    if kind not in ("inquiry", "reply"):
        return False
    order_id = shredder.inquiries.order_of(identifier) if kind == "inquiry" else shredder.replies.order_of(identifier)
    now = shredder.clock.now()
    until = text_ends(shredder.orders.find(order_id), now) if order_id else None
    if until is None:
        return False
    if kind == "inquiry":
        shredder.inquiries.keep(identifier, until=until, now=now)
    else:
        shredder.replies.keep(identifier, until=until, now=now)
    return True


def _waits(ref: Ref, client_id: str | None, due_at: datetime, shredder: Shredder) -> bool:
    return waits_for_export(
        client_id,
        ref,
        due_at=due_at,
        now=shredder.clock.now(),
        exports=shredder.exports,
        archive=shredder.archive,
        due=shredder.due,
    )


def _purge_profile(ref: Ref, client_id: str, shredder: Shredder) -> None:
    """A profile lives until day 28 of the last paid order: where one is later than the registration, it waits."""
    now = shredder.clock.now()
    later = profile_ends(list(shredder.orders.every_of_client(client_id)), now)
    if later is None:
        _purge_form(ref, "client", client_id, shredder)
    else:
        shredder.profiles.ends_later(client_id, Due.on(DueKind.PURGE, later))


def _purge_form(ref: Ref, kind: str, identifier: str, shredder: Shredder) -> None:
    now = shredder.clock.now()
    client_id, due_at = owner_of(kind, identifier, shredder)
    if due_at is not None and due_at <= now and _waits(ref, client_id, due_at, shredder):
        return
    drop_form(kind, identifier, now=now, shredder=shredder)


def drop_form(kind: str, identifier: str, *, now: datetime, shredder: Shredder) -> None:
    """Delete a form whose clock has run out, with its receipt; nothing where it has not."""
    drop = {
        "client": shredder.clients.drop_profile,
        "signup": shredder.sign_ups.drop,
        "inquiry": shredder.inquiries.drop,
        "reply": shredder.replies.drop,
    }[kind]
    drop(identifier, now=now)


def owner_of(kind: str, identifier: str, shredder: Shredder) -> tuple[str | None, datetime | None]:
    """Say whose it is, where that is a client, and when it is due."""
    if kind == "client":
        return identifier, shredder.profiles.ends_at(identifier)
    whose = {
        "signup": shredder.sign_ups.whose,
        "inquiry": shredder.inquiries.whose,
        "reply": shredder.replies.whose,
    }[kind](identifier)
    if whose is None:
        return None, None
    address, due_at = whose
    client = shredder.clients.by_address(address)
    return client.client_id if client else shredder.profiles.formerly(address), due_at


def _subject(order: Order) -> str:
    return f"order#{order.transaction_id}"
