"""Orders, their payments, files and papers."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol

from picpros.domain.data_map import Class
from picpros.domain.due import Due
from picpros.domain.invoice import Invoice, Series
from picpros.domain.invoice_paper import InvoicePaper
from picpros.domain.jobs import Job
from picpros.domain.ledger import LedgerEntry
from picpros.domain.order import UPLOAD_LIFE, Contact, Details, File, Order, Personal, Status
from picpros.domain.payment import Attempt, Method, Payment
from picpros.domain.retention import Stage


@dataclass(frozen=True, slots=True)
class OrderParts:
    """What an order holds besides its record; None for what is gone or was never there."""

    contact: Contact | None
    personal: Personal | None
    details: Details | None
    pictures: tuple[File, ...]
    method: Method | None


@dataclass(frozen=True, slots=True)
class Sale:
    """All that one payment changes, in one transaction."""

    order: Order
    invoice: Invoice
    count: int
    series: Series
    method: Method | None
    event_id: str | None
    jobs: tuple[Job, ...]
    entries: tuple[LedgerEntry, ...] = ()


class Orders(Protocol):
    """Orders: one partition each, one item a class."""

    def add(self, order: Order, contact: Contact, personal: Personal, details: Details, *, due: Due) -> None:
        """Keep a new order: the record first, so that nothing is ever held that no clock knows."""

    def get(self, transaction_id: str) -> Order:
        """The record; NotFound."""

    def find(self, transaction_id: str) -> Order | None: ...

    def parts(self, order: Order, *, only: Class | None = None) -> OrderParts:
        """Open what an order holds; with `only`, what is sealed under another class stays closed and is None."""

    def contact(self, transaction_id: str) -> Contact | None: ...

    def contacts(self, orders: Sequence[Order]) -> Mapping[str, Contact]:
        """Who ordered, by transaction id, in one look; who is not held any more is left out."""

    def save(
        self, order: Order, *, due: Due | None, jobs: Sequence[Job] = (), entries: Sequence[LedgerEntry] = ()
    ) -> Order:
        """Write the record where its version is still the one that was read; Changed otherwise."""

    def freeze(self, order: Order, attempt: Attempt) -> tuple[Order, Attempt]:
        """Keep an attempt before the provider hears of it; one that is frozen already is given back instead."""

    def opened(self, attempt: Attempt) -> None:
        """Keep what the provider answered."""

    def attempt(self, transaction_id: str, number: int) -> Attempt | None: ...

    def save_pictures(self, order: Order, pictures: Sequence[File]) -> None: ...

    def last_number(self, series: Series) -> int: ...

    def sell(self, sale: Sale) -> None:
        """Paid state, frozen invoice, its number and the event in one transaction; Changed when somebody was faster."""

    def invoice(self, transaction_id: str) -> Invoice | None: ...

    def by_status(self, status: Status | None, after: str | None, limit: int) -> tuple[Sequence[Order], str | None]: ...

    def of_client(self, client_id: str) -> Sequence[Order]:
        """Give the client's last hundred orders, the newest first."""

    def every_of_client(self, client_id: str) -> Iterator[Order]:
        """Give all of the client's orders, the newest first."""

    def begin_thread(self, transaction_id: str, message_id: str) -> None:
        """Keep which of our mails began the order's thread."""

    def thread(self, transaction_id: str) -> str | None:
        """Give the Message-ID of the mail that began the order's thread."""

    def order_of_invoice(self, number: str) -> str | None: ...


class PurgingOrders(Orders, Protocol):
    """Orders, for the one function that deletes."""

    def shred(self, order: Order, stage: Stage, entry: LedgerEntry | None, *, again: Due | None) -> Order:
        """Delete the stage's data keys and mark the order as being purged, in one transaction; Changed.

        The entry goes with it; None where the ledger has it already.
        """

    def drop(self, order: Order, stage: Stage) -> int:
        """Delete the stage's items; say how many there were."""

    def leftovers(self, order: Order, stage: Stage) -> int:
        """Read back: how many items and keys of the stage are still there."""

    def close_stage(self, order: Order, stage: Stage, *, due: Due | None, entry: LedgerEntry) -> None:
        """Write the receipt and move the record on; of an order that was never paid, delete the record too."""


class Payments(Protocol):
    """The payment provider. ProviderUnavailable where it does not answer."""

    def open_session(self, order: Order, attempt: Attempt) -> Attempt: ...

    def session(self, session_id: str) -> Payment: ...


@dataclass(frozen=True, slots=True)
class Upload:
    """Where a browser may post one file, and what it must send before it."""

    name: str
    url: str
    fields: Mapping[str, str]


class Files(Protocol):
    """Files by exact key; `prefix` is `pending` or `orders`."""

    def upload(self, prefix: str, transaction_id: str, file: File, *, life: timedelta = UPLOAD_LIFE) -> Upload:
        """Say where to post a file; the post may begin within `life`."""

    def adopt(self, transaction_id: str, file_id: str) -> bool:
        """Move a file from pending to its order; False when there is none."""

    def link(self, transaction_id: str, file: File) -> str: ...

    def stored(self, transaction_id: str) -> Mapping[str, int]:
        """The ids and sizes of the files that lie under an order."""

    def delete(self, transaction_id: str, file_ids: Iterable[str]) -> int: ...

    def put_invoice(self, number: str, pdf: bytes) -> None: ...

    def invoice_link(self, number: str) -> str: ...

    def delete_invoice(self, number: str) -> None: ...


class InvoicePapers(Protocol):
    """Invoices as PDF."""

    def render(self, invoice: InvoicePaper) -> bytes: ...
