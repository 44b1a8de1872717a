"""Correct the e-mail of an order that was mistyped: all that hangs on it follows, or nothing does."""

from dataclasses import dataclass, replace
from datetime import datetime

from picpros.domain.jobs import Job, JobKind, job
from picpros.domain.ledger import Entry, LedgerEntry
from picpros.domain.order import Contact, Order, Status
from picpros.domain.payment import order_due
from picpros.domain.person import TOO_MANY, Basis, Client, Suppressed, Suppression, said_of_person
from picpros.errors import NotFound, WrongState
from picpros.ports import Clients, Correction, Corrections, Decisions, Hasher, Ids, Orders, Queue, Suppressions
from picpros.services.try_again import while_overtaken

TRIES = 5
# A NO goes with the person to a corrected address, and so does a pause. A yes was said from the old mailbox.
_FOLLOWS = frozenset({Suppressed.OUT, Suppressed.REFUSED, Suppressed.PAUSED, Suppressed.COMPLAINED})


@dataclass(frozen=True, slots=True)
class Registrar:
    """All that correcting an e-mail needs of the world."""

    orders: Orders
    corrections: Corrections
    clients: Clients
    suppressions: Suppressions
    replies: Decisions
    hasher: Hasher
    ids: Ids
    outbox: Queue


def correct_email(transaction_id: str, email: str, *, role: str, at: datetime, now: datetime, desk: Registrar) -> Order:
    """Let an order belong to another address, and send there again what was sent to the old one.

    Nothing changes where the address is the same already. WrongState once all that is left is a name, or while it is
    being deleted. The old address's client goes if nothing but this order held it, and so do its links.
    """

    def correct() -> Order:
        order, contact = desk.orders.get(transaction_id), desk.orders.contact(transaction_id)
        if contact is None:
            raise NotFound
        if contact.email == email:
            return order
        _check(order)
        return _correct(order, contact, email, desk, role=role, at=at, now=now)

    return while_overtaken(correct, TRIES)


def send_again(transaction_id: str, *, role: str, at: datetime, now: datetime, desk: Registrar) -> Order:
    """Send the invoice again, and where the pictures are if they are still there; WrongState when there is neither."""

    def send() -> Order:
        order = desk.orders.get(transaction_id)
        _check(order)
        jobs = _mails(order, at, now, desk)
        if not jobs:
            raise WrongState("told of again", order.status.value)
        entry = LedgerEntry(Entry.SENT_AGAIN, f"order#{transaction_id}", at, now, len(jobs), role)
        saved = desk.orders.save(order, due=order_due(order, now), jobs=jobs, entries=(entry,))
        _put(jobs, desk)
        return saved

    return while_overtaken(send, TRIES)


def _check(order: Order) -> None:
    if order.status is Status.EXPIRED or order.purging:
        raise WrongState("corrected", "being deleted")
    if not order.holds_personal():
        raise WrongState("corrected", "over and deleted but for its name")


def _correct(
    order: Order, contact: Contact, email: str, desk: Registrar, *, role: str, at: datetime, now: datetime
) -> Order:
    correction = _correction(order, contact, email, desk)
    waited = _take_no_along(order, correction, at, now, desk)
    jobs = _mails(order, at, now, desk)
    entry = LedgerEntry(Entry.EMAIL_CORRECTED, f"order#{order.transaction_id}", at, now, detail=role)
    saved = desk.corrections.correct(correction, due=order_due(order, now), jobs=jobs, entries=(entry,))
    waits = _take_no_along(order, correction, at, now, desk)  # again, for who said NO between the two
    for each in sorted(waited - waits):  # or of whose reply a person found meanwhile that it was none
        desk.suppressions.lift(correction.made_address, each, at=now, entry=None)
    _put(jobs, desk)
    return saved


def _correction(order: Order, contact: Contact, email: str, desk: Registrar) -> Correction:
    old, new = desk.hasher.address(contact.email), desk.hasher.address(email)
    corrected = replace(contact, email=email)
    if order.client_id is None or order.paid_at is None or old == new:
        return Correction(order, corrected, None, None, new, None, None, old)
    known = desk.clients.by_address(new)
    fresh = Client(desk.ids.identifier(), contact.full_name, email, Basis.PAID, order.paid_at)
    made = replace(known, basis=Basis.PAID) if known else fresh
    left = desk.clients.get(order.client_id)
    remains = _remains(left, order, old, desk) if left else None
    return Correction(replace(order, client_id=made.client_id), corrected, made, known, new, left, remains, old)


def _remains(left: Client, order: Order, address: str, desk: Registrar) -> Basis | None:
    """Say on which basis the old address's client is still held: other orders, an own yes, a registration, or none."""
    if any(each.transaction_id != order.transaction_id for each in desk.orders.of_client(left.client_id)):
        return left.basis
    said = desk.suppressions.get(address)
    if said is not None and said.state is Suppressed.OPTED_IN:
        return Basis.NEWSLETTER
    return Basis.REGISTERED if desk.corrections.is_registered(left.client_id) else None


def _take_no_along(
    order: Order, correction: Correction, at: datetime, now: datetime, desk: Registrar
) -> frozenset[str]:
    """Before the new address can get anything: what stood against promotions to the person stands there too.

    Give the replies that wait; each of them notes the order, so that a decision on it finds the new address.
    """
    said = said_of_person(desk.suppressions.get(correction.left_address))
    if said is not None and said.state in _FOLLOWS:
        for each in sorted(said.waiting - {TOO_MANY}):
            desk.replies.goes_along(each, order.transaction_id)
        kind = Entry.PAUSED if said.state is Suppressed.PAUSED else Entry.OPTED_OUT
        entry = LedgerEntry(kind, f"order#{order.transaction_id}", at, now, detail="email_corrected")
        desk.suppressions.settle(correction.made_address, said, entry)
    if order.paid_at is not None and not correction.contact.promotions:
        refusal = Suppression(Suppressed.REFUSED, order.created_at, "order_box_unticked")
        desk.suppressions.settle(correction.made_address, refusal, None)
    return said.waiting if said is not None else frozenset()


def _mails(order: Order, at: datetime, now: datetime, desk: Registrar) -> tuple[Job, ...]:
    """The invoice again, and after completion where the pictures are; of an unpaid order nothing was sent yet."""
    if order.paid_at is None or not order.holds_personal():
        return ()
    kinds = [JobKind.INVOICE]
    if order.due is not None and order.holds_details() and order.due.details_at > now:
        kinds.append(JobKind.PICTURES_READY)
    subject = f"order#{order.transaction_id}"
    return tuple(job(kind, subject, at, reference=desk.ids.short(), not_before=now) for kind in kinds)


def _put(jobs: tuple[Job, ...], desk: Registrar) -> None:
    for each in jobs:
        desk.outbox.put(each.ref)
