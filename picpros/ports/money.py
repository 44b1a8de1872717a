"""Money after the sale: refunds, disputes, cancellations and credit notes."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from picpros.domain.account import Account, Dispute, Refund
from picpros.domain.cancellation import Cancellation
from picpros.domain.credit_note import CreditNote
from picpros.domain.due import Due
from picpros.domain.invoice import Series
from picpros.domain.jobs import Job
from picpros.domain.ledger import LedgerEntry
from picpros.domain.order import Order
from picpros.domain.reconciliation import Difference, Statement
from picpros.domain.redaction import RedactionState


@dataclass(frozen=True, slots=True)
class Books:
    """All that is written of one order's money; `order` is the record as it was read."""

    order: Order
    account: Account
    cancellation: Cancellation | None = None
    credit_notes: tuple[CreditNote, ...] = ()


@dataclass(frozen=True, slots=True)
class Numbered:
    """A new credit note, and its place in the series: the `count`th."""

    note: CreditNote
    series: Series
    count: int


@dataclass(frozen=True, slots=True)
class Booking:
    """What changes, in one transaction. None and empty is left as it is.

    `order` is the record as it was read, whose version guards it all; `moved` is the record as it shall be, with its
    place in the index of what is due. Beside each refund stands when to look after it. `words` are texts that a person
    wrote, by what they are about (`cancellation`, or a refund's id), kept with the order's details. `event` is the
    provider's id of it and its time.
    """

    order: Order
    moved: tuple[Order, Due | None] | None = None
    refunds: tuple[tuple[Refund, Due | None], ...] = ()
    disputes: tuple[Dispute, ...] = ()
    cancellation: Cancellation | None = None
    words: tuple[tuple[str, str], ...] = ()
    credit: Numbered | None = None
    voided: CreditNote | None = None
    late_payment: bool = False
    jobs: tuple[Job, ...] = ()
    entries: tuple[LedgerEntry, ...] = ()
    event: tuple[str, datetime] | None = None


class Accounts(Protocol):
    """The money of orders, in the orders' own partitions, bound to the version of the record."""

    def books(self, transaction_id: str) -> Books:
        """Everything of one order's money; NotFound."""

    def book(self, booking: Booking) -> Order:
        """Write it all or nothing; Changed when somebody was faster, or the event was handled before."""

    def words(self, order: Order) -> Mapping[str, str]:
        """Why a client cancelled and why money went back, in a person's words, as long as details are held."""

    def last_credit(self, series: Series) -> int: ...

    def order_of_payment(self, payment_id: str) -> str | None:
        """Whose payment it was, also long after its order's data is gone."""


@dataclass(frozen=True, slots=True)
class ToldRefund:
    """A refund as the provider tells it now; `payment_id` is what it goes back from.

    `transaction_id` is our mark on the payment: None on another stack's, and on one that is not a sale of ours.
    """

    refund: Refund
    payment_id: str
    transaction_id: str | None


@dataclass(frozen=True, slots=True)
class ToldDispute:
    """A dispute as the provider tells it now."""

    dispute: Dispute
    payment_id: str
    transaction_id: str | None


class Refunds(Protocol):
    """The payment provider, for what comes after a payment. ProviderUnavailable where it does not answer."""

    def refund(self, refund: Refund, *, transaction_id: str, payment_id: str) -> ToldRefund:
        """Have money sent back, once a refund's id. One that the provider refuses is told as failed."""

    def told_refund(self, provider_id: str) -> ToldRefund: ...

    def refunds_of(self, charge_id: str) -> Sequence[ToldRefund]: ...

    def told_dispute(self, provider_id: str) -> ToldDispute: ...

    def close(self, session_id: str) -> None:
        """See that nobody can pay at a session any more; nothing where it is over."""


@dataclass(frozen=True, slots=True)
class ToldRedaction:
    """A job of the provider's as it tells it now; `job` is empty where it made none."""

    job: str
    state: RedactionState


class Redactions(Protocol):
    """The payment provider's own records of people. ProviderUnavailable where it does not answer."""

    def ask(self, ids: Sequence[str], *, key: str) -> ToldRedaction:
        """Have payments and sessions redacted, ten at most, once a key; it checks them first."""

    def look(self, job: str) -> ToldRedaction: ...

    def run(self, job: str) -> ToldRedaction:
        """Have a job that was checked do what cannot be undone; one that runs already is told as it is."""


@dataclass(frozen=True, slots=True)
class Counted:
    """How often people paid in one way: `month` is the studio's, as in `2027-03`."""

    month: str
    method: str
    brand: str
    currency: str
    count: int = 1


class PaymentCounts(Protocol):
    """Counters that hold no person and outlive every purge."""

    def count(self, counted: Counted, job: Job) -> None:
        """Count one payment and end the job that tells of it, in one transaction; nothing if the job is done."""

    def counts(self) -> Sequence[Counted]:
        """All counters, the newest month first."""


class Statements(Protocol):
    """The provider's own books."""

    def moved(self, since: datetime, until: datetime) -> Iterable[Statement]:
        """Every payment of this stack that was made or of which something went back in that time, as it is now."""


class Differences(Protocol):
    """What the reconciliations found, by the day of the run, as in `2027-03-14`."""

    def keep(self, day: str, found: Sequence[Difference]) -> None: ...

    def kept(self) -> Sequence[tuple[str, Difference]]:
        """All of them, the newest day first."""
