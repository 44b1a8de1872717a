"""Have the provider redact its own record of a payment, step by step; a step that was lost is done again."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from picpros.domain.ledger import Entry, LedgerEntry
from picpros.domain.order import Order
from picpros.domain.redaction import (
    AT_ONCE,
    RedactionState,
    begun,
    given_up,
    may_be_redacted,
    moved_on,
    redaction_due,
    told,
)
from picpros.errors import NotFound, RedactionRefused
from picpros.ports import Accounts, Orders, Redactions, ToldRedaction

LOOK_AGAIN = timedelta(hours=12)  # before the next daily look, whatever minute that comes


@dataclass(frozen=True, slots=True)
class Redactor:
    """All that a redaction needs of the world."""

    orders: Orders
    accounts: Accounts
    redactions: Redactions


def redact(transaction_id: str, *, now: datetime, redactor: Redactor) -> datetime | None:
    """Go on with the redaction of an order's payment; say when to look again, None when nothing is left to do.

    While money moves or is fought over nothing is asked: a redacted payment can be neither refunded nor defended.
    RedactionRefused where the provider cannot do it, which a person must look at; it is asked again later.
    """
    try:
        books = redactor.accounts.books(transaction_id)
    except NotFound:
        return None
    due = redaction_due(books.order)
    if due is None or due.next_at > now:
        return due.next_at if due else None
    if not may_be_redacted(books.account):
        return now + LOOK_AGAIN
    return _redact(_begin(books.order, now, redactor), now, redactor)


def _begin(order: Order, now: datetime, redactor: Redactor) -> Order:
    """Write down that it begins, bound to the books that were read: of it and a refund asked meanwhile one stops."""
    if order.redaction is not None:
        return order
    begins = begun(order)
    entry = LedgerEntry(Entry.REDACTION_BEGUN, f"order#{order.transaction_id}", now, now)
    return redactor.orders.save(begins, due=redaction_due(begins), entries=(entry,))


def _redact(order: Order, now: datetime, redactor: Redactor) -> datetime | None:
    ids = _ids(order, redactor)
    while order.redaction is not None and order.redaction.ended_at is None:
        done = order.redaction.done
        some = ids[done : done + AT_ONCE]
        job = order.redaction.job
        if job is None:
            key = f"rj:{order.transaction_id}:{done}:{now:%Y%m%dT%H}"
            made = redactor.redactions.ask(some, key=key)
            order = _kept(told(order, made.job), redactor) if made.job else order
        else:
            made = redactor.redactions.look(job)
        match _pushed(made, redactor).state:
            case RedactionState.DONE:
                order = _moved_on(order, len(some), len(ids), now, redactor)
            case RedactionState.REFUSED:
                _kept(given_up(order), redactor)
                raise RedactionRefused(order.transaction_id)
            case _:
                return now + LOOK_AGAIN
    return None


def _pushed(made: ToldRedaction, redactor: Redactor) -> ToldRedaction:
    """Bring a job as far as it goes without waiting."""
    if made.state is RedactionState.CHECKING:
        made = redactor.redactions.look(made.job)
    if made.state is RedactionState.READY:
        made = redactor.redactions.run(made.job)
    return redactor.redactions.look(made.job) if made.state is RedactionState.RUNNING else made


def _ids(order: Order, redactor: Redactor) -> list[str]:
    """Name the payment and every session at which somebody may have typed something."""
    attempts = [redactor.orders.attempt(order.transaction_id, number + 1) for number in range(order.attempt)]
    sessions = [each.session_id for each in attempts if each is not None and each.session_id]
    return [*([order.payment_id] if order.payment_id else []), *sessions]


def _moved_on(order: Order, ids: int, total: int, now: datetime, redactor: Redactor) -> Order:
    moved = moved_on(order, ids, of=total, at=now)
    ended = moved.redaction is not None and moved.redaction.ended_at is not None
    entry = LedgerEntry(Entry.PAYMENT_REDACTED, f"order#{order.transaction_id}", now, now, total)
    return redactor.orders.save(moved, due=redaction_due(moved), entries=(entry,) if ended else ())


def _kept(order: Order, redactor: Redactor) -> Order:
    return redactor.orders.save(order, due=redaction_due(order))
