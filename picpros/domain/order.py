"""An order: its lines, its states, and what may follow what."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum

from picpros.domain.calendar import DueTimes
from picpros.domain.money import Money
from picpros.errors import WrongState

# How long a presigned upload may begin. A file under pending/ lives two days at most.
UPLOAD_LIFE = timedelta(hours=6)


class Status(StrEnum):
    """Where an order stands, in the words of the contract."""

    AWAITING_PAYMENT = "awaiting_payment"
    PAYMENT_PENDING = "payment_pending"
    PAID = "paid"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


class Held(StrEnum):
    """What is still held of an order: the purge moves it on, and never back."""

    EVERYTHING = "everything"
    WITHOUT_DETAILS = "without_details"
    CONTACT_ONLY = "contact_only"
    NOTHING = "nothing"  # erased on request: numbers, amounts and states are left, and nobody's name


@dataclass(frozen=True, slots=True)
class Line:
    """One service of the catalogue, as it was sold."""

    service: str
    name: str
    quantity: int
    unit: Money

    @property
    def total(self) -> Money:
        return self.unit.times(self.quantity)


@dataclass(frozen=True, slots=True)
class File:
    """A file that somebody announced; `size` in bytes is an upper bound, `id` is ours and means nothing."""

    id: str
    name: str
    size: int
    content_type: str


@dataclass(frozen=True, slots=True)
class Contact:
    """Who ordered; `promotions` says whether the box was ticked."""

    full_name: str
    email: str
    promotions: bool = False


@dataclass(frozen=True, slots=True)
class Personal:
    """What is held of a person besides name and e-mail; `address` has the fields of the contract."""

    phone: str | None
    address: Mapping[str, str] | None


@dataclass(frozen=True, slots=True)
class Details:
    """What the client wants made."""

    text: str
    files: tuple[File, ...]


class HoldReason(StrEnum):
    """Why data outlives its due time: nothing else is a reason."""

    DISPUTE = "dispute"
    LEGAL = "legal"


@dataclass(frozen=True, slots=True)
class Hold:
    """What is due waits until `until`, UTC, and no longer."""

    reason: HoldReason
    until: datetime


@dataclass(frozen=True, slots=True)
class Redaction:
    """How far the provider has redacted its own record: the job under way, how many ids are done, when all were."""

    job: str | None = None
    done: int = 0
    ended_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One entry of an order's history."""

    at: datetime
    status: Status


_OPEN = frozenset({Status.PAID, Status.IN_PROGRESS})
_AFTER = {"details": Held.WITHOUT_DETAILS, "erased": Held.NOTHING}
_MAY_START = frozenset({Status.PAID})
_MAY_COMPLETE = frozenset({Status.IN_PROGRESS})
_MAY_REOPEN = frozenset({Status.COMPLETED})
_MAY_BE_PAID = frozenset({Status.AWAITING_PAYMENT, Status.PAYMENT_PENDING, Status.EXPIRED})
_MAY_EXPIRE = frozenset({Status.AWAITING_PAYMENT})
_MAY_PEND = frozenset({Status.AWAITING_PAYMENT})
_MAY_ASK_AGAIN = frozenset({Status.AWAITING_PAYMENT, Status.PAYMENT_PENDING})
_MAY_CANCEL = frozenset({Status.AWAITING_PAYMENT, Status.PAYMENT_PENDING, Status.PAID, Status.IN_PROGRESS})


@dataclass(frozen=True, slots=True)
class Order:
    """The record of an order: nobody's data. All times are UTC; `version` guards every write."""

    transaction_id: str
    status: Status
    lines: tuple[Line, ...]
    subtotal: Money
    tax: Money
    created_at: datetime
    version: int = 0
    attempt: int = 0
    failed_attempt: int = 0
    paid_at: datetime | None = None
    started_at: datetime | None = None
    completed_at: datetime | None = None
    due: DueTimes | None = None
    held: Held = Held.EVERYTHING
    purging: bool = False
    lease_until: datetime | None = None  # until then whoever began the purge goes on with it
    erasing: bool = False  # the purge under way is the whole one that the client asked for
    client_id: str | None = None
    invoice_number: str | None = None
    payment_id: str | None = None
    set_aside_payment: str | None = None
    alive_at: datetime | None = None  # the last sign of life besides the steps of its history
    asked_at: datetime | None = None  # when staff and client were asked about a quiet order
    redaction: Redaction | None = None  # at the provider: None until it is told
    file_ids: tuple[str, ...] = ()
    picture_ids: tuple[str, ...] = ()
    holds: tuple[Hold, ...] = ()
    history: tuple[Step, ...] = field(default=())

    @property
    def amount(self) -> Money:
        """What is paid, tax included."""
        return self.subtotal + self.tax

    @property
    def charged(self) -> Money:
        """What the provider took: all or nothing."""
        return self.amount if self.payment_id else Money(0, self.subtotal.currency)

    def paid(self, at: datetime, *, payment_id: str, invoice_number: str, client_id: str) -> "Order":
        moved = self._moved("paid", _MAY_BE_PAID, Status.PAID, at)
        return replace(moved, paid_at=at, payment_id=payment_id, invoice_number=invoice_number, client_id=client_id)

    def started(self, at: datetime) -> "Order":
        return replace(self._moved("started", _MAY_START, Status.IN_PROGRESS, at), started_at=at)

    def completed(self, at: datetime, due: DueTimes) -> "Order":
        return replace(self._moved("completed", _MAY_COMPLETE, Status.COMPLETED, at), completed_at=at, due=due)

    def reopened(self, at: datetime) -> "Order":
        """Stop the clock; what was purged stays gone, and an order that is being purged cannot be reopened."""
        if self.purging:
            raise WrongState("reopened", "being deleted")
        if self.held is Held.NOTHING:
            raise WrongState("reopened", "erased on request")
        return replace(self._moved("reopened", _MAY_REOPEN, Status.IN_PROGRESS, at), completed_at=None, due=None)

    def pending(self, at: datetime) -> "Order":
        """Say that the payment was begun by a method that takes days."""
        return self._moved("paid", _MAY_PEND, Status.PAYMENT_PENDING, at)

    def unpaid(self, at: datetime) -> "Order":
        """Say that a payment that took days has failed: nobody can pay at its attempt, and another may be made."""
        moved = self._moved("asked again", _MAY_ASK_AGAIN, Status.AWAITING_PAYMENT, at)
        return replace(moved, failed_attempt=self.attempt)

    def expired(self, at: datetime) -> "Order":
        return self._moved("expired", _MAY_EXPIRE, Status.EXPIRED, at)

    def cancelled(self, at: datetime, due: DueTimes) -> "Order":
        """End the project. `due` counts for an order that was paid; one that never was is deleted whole."""
        moved = self._moved("cancelled", _MAY_CANCEL, Status.CANCELLED, at)
        return replace(moved, due=due if self.paid_at else None)

    def paid_too_late(self, payment_id: str, due: DueTimes) -> "Order":
        """Note a payment that came for a cancelled order: it goes back, and no invoice is made."""
        if self.status is not Status.CANCELLED:
            raise WrongState("refunded as too late", self.status.value)
        return replace(self, payment_id=payment_id, due=self.due or due)

    def with_set_aside(self, payment_id: str) -> "Order":
        """Note a payment that is not what was asked: nothing is sold for it, and a person must look at it."""
        return replace(self, set_aside_payment=payment_id)

    def unpaid_after_all(self) -> "Order":
        """Say that the payment that was under way when the order was cancelled has failed."""
        return replace(self, failed_attempt=self.attempt)

    def held_for(self, reason: HoldReason, until: datetime | None) -> "Order":
        """Hold what is due until then, in place of an earlier hold for the same reason; None lifts it."""
        others = tuple(hold for hold in self.holds if hold.reason is not reason)
        return replace(self, holds=others if until is None else (*others, Hold(reason, until)))

    def without(self, stage: str) -> "Order":
        """Say what is held after a stage of the purge: `details`, `personal`, `whole`, or `erased`."""
        held = _AFTER.get(stage, Held.CONTACT_ONLY)
        gone = replace(self, held=held, file_ids=(), picture_ids=())
        return replace(gone, purging=False, lease_until=None, erasing=False)

    @property
    def is_spent(self) -> bool:
        """Whether the payment at the last attempt is known to have failed."""
        return 0 < self.attempt == self.failed_attempt

    @property
    def may_be_paid_yet(self) -> bool:
        """Whether a payment that takes days was under way when it was cancelled, and nobody knows yet how it ends."""
        if self.status is not Status.CANCELLED or self.payment_id or self.is_spent:
            return False
        return len(self.history) > 1 and self.history[-2].status is Status.PAYMENT_PENDING

    def holds_details(self) -> bool:
        return self.held is Held.EVERYTHING

    def holds_personal(self) -> bool:
        return self.held in (Held.EVERYTHING, Held.WITHOUT_DETAILS)

    def is_open(self) -> bool:
        """Whether it was paid and its project has not ended."""
        return self.status in _OPEN

    def _moved(self, asked: str, allowed: frozenset[Status], to: Status, at: datetime) -> "Order":
        if self.status not in allowed:
            raise WrongState(asked, self.status.value)
        return replace(self, status=to, history=(*self.history, Step(at, to)))
