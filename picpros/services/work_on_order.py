"""What the staff do with an order: start, hand in pictures, complete, reopen."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from picpros.domain.jobs import Job, JobKind, job
from picpros.domain.ledger import Entry, LedgerEntry
from picpros.domain.order import UPLOAD_LIFE, File, Order, Status
from picpros.domain.quiet import standing_due
from picpros.errors import FieldError, Refused, WrongState
from picpros.ports import Files, Ids, Orders, Queue, Upload
from picpros.services.take_order import AnnouncedFile
from picpros.services.try_again import while_overtaken
from picpros.studio import Studio

TRIES = 5
MOST_PICTURES = 200
QUIET = timedelta(hours=1)  # before the details are deleted no upload may begin any more, so that none ends after it


@dataclass(frozen=True, slots=True)
class Desk:
    """All that work on an order needs of the world."""

    studio: Studio
    orders: Orders
    files: Files
    ids: Ids
    outbox: Queue


def start_order(transaction_id: str, *, at: datetime, desk: Desk) -> Order:
    """Begin to work on a paid order; WrongState."""
    return _change(transaction_id, lambda order: order.started(at), desk)


def complete_order(
    transaction_id: str,
    *,
    at: datetime,
    now: datetime,
    desk: Desk,
    unbegun: bool = False,
    also: Sequence[Job] = (),
    entries: Sequence[LedgerEntry] = (),
) -> Order:
    """Complete an order: stamp both due times by the calendar in force, and tell the client where the pictures are.

    `also` and `entries` are what is to be done and written down besides, in the same transaction; with `unbegun` an
    order of which work never began is begun in it too.
    """

    def completed(order: Order) -> Order:
        begun = order.started(at) if unbegun and order.status is Status.PAID else order
        return begun.completed(at, due)

    due = desk.studio.calendar.stamp(at)
    subject = f"order#{transaction_id}"
    mail = job(JobKind.PICTURES_READY, subject, at, not_before=now)
    entry = LedgerEntry(Entry.ORDER_COMPLETED, subject, at, now)
    jobs, written = (mail, *also), (entry, *entries)
    done = _change(transaction_id, completed, desk, jobs=jobs, entries=written)
    for each in jobs:
        desk.outbox.put(each.ref)
    return done


def reopen_order(transaction_id: str, *, at: datetime, now: datetime, desk: Desk) -> Order:
    """Stop the clock of a completed order; its next completion starts it anew, and what was purged stays gone."""
    entry = LedgerEntry(Entry.ORDER_REOPENED, f"order#{transaction_id}", at, now)
    return _change(transaction_id, lambda order: order.reopened(at), desk, entries=(entry,))


def hand_in_pictures(
    transaction_id: str, announced: Sequence[AnnouncedFile], *, now: datetime, desk: Desk
) -> Sequence[Upload]:
    """Announce finished pictures and say where to upload them; WrongState for an order that is not being worked on.

    Of a completed order uploads end an hour before its details are deleted.
    """
    files = tuple(File(desk.ids.identifier(), f.name, f.size, f.content_type) for f in announced)
    ids = tuple(file.id for file in files)

    def with_pictures(order: Order) -> Order:
        if order.status not in (Status.PAID, Status.IN_PROGRESS, Status.COMPLETED) or not order.holds_details():
            raise WrongState("given pictures", order.status.value)
        if order.purging or _upload_life(order, now) <= timedelta(0):
            raise WrongState("given pictures", "being deleted")
        if len(order.picture_ids) + len(ids) > MOST_PICTURES:
            raise Refused(FieldError("files", f"an order holds at most {MOST_PICTURES} pictures"))
        return replace(order, picture_ids=(*order.picture_ids, *ids), alive_at=now)

    # The ids are on the record before a file can lie under them, so that the purge knows each key.
    order = _change(transaction_id, with_pictures, desk)
    desk.orders.save_pictures(order, files)
    life = _upload_life(order, now)
    return [desk.files.upload("orders", transaction_id, file, life=life) for file in files]


def _upload_life(order: Order, now: datetime) -> timedelta:
    left = order.due.details_at - QUIET - now if order.due else UPLOAD_LIFE
    return min(left, UPLOAD_LIFE)


def _change(
    transaction_id: str,
    change: Callable[[Order], Order],
    desk: Desk,
    *,
    jobs: Sequence[Job] = (),
    entries: Sequence[LedgerEntry] = (),
) -> Order:
    """Read, change and write where nobody else wrote in between; a few times over."""

    def write() -> Order:
        changed = change(desk.orders.get(transaction_id))
        return desk.orders.save(changed, due=standing_due(changed), jobs=jobs, entries=entries)

    return while_overtaken(write, TRIES)
