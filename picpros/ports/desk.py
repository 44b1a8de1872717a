"""What only the studio's staff do: answer, decide, record consents, correct an address."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from picpros.domain.consent import Consent
from picpros.domain.due import Due
from picpros.domain.inquiry import Answer, Thread
from picpros.domain.jobs import Job
from picpros.domain.ledger import LedgerEntry
from picpros.domain.order import Contact, Order
from picpros.domain.person import Basis, Client
from picpros.domain.reply_record import Reply, ReplyText
from picpros.ports.people import Inquiries, Replies


class Threads(Inquiries, Protocol):
    """Inquiries with their answers."""

    def thread(self, inquiry_id: str) -> Thread:
        """Give an inquiry and all that was written on it; NotFound, also once its text is gone."""

    def threads(self, after: str | None, limit: int) -> tuple[Sequence[Thread], str | None]:
        """List the newest first, each with all that was written on it."""

    def answer(
        self, read: Thread, answer: Answer, *, due: Due, jobs: Sequence[Job], entries: Sequence[LedgerEntry]
    ) -> Thread:
        """Keep one more answer where the thread is still as it was read; Changed otherwise. `due` is its new clock."""


class Decisions(Replies, Protocol):
    """Replies that somebody decides on."""

    def read(self, reply_id: str) -> tuple[Reply, ReplyText | None]:
        """NotFound."""

    def decide(self, read: Reply, decided: Reply, *, jobs: Sequence[Job], entries: Sequence[LedgerEntry]) -> None:
        """Write what was decided where nobody decided since it was read; Changed otherwise. Its clock stays."""

    def goes_along(self, reply_id: str, transaction_id: str) -> None:
        """Note that its pause stands at an order's corrected address as well; nothing where it is gone or noted.

        Changed where another order was noted in this moment.
        """


class Consents(Protocol):
    """Consents to hand something over, sealed each under a key of its own."""

    def add(self, consent: Consent, *, due: Due, entry: LedgerEntry) -> bool:
        """Keep a consent with its ledger entry; False when it was kept before."""

    def of_client(self, client_id: str) -> Sequence[Consent]:
        """Give those that are held, the oldest first."""

    def keep(self, client_id: str, consent_id: str, *, until: datetime, now: datetime) -> None:
        """Move the clock of one that is due and may not go yet."""

    def drop(self, client_id: str, consent_id: str, *, now: datetime) -> datetime | None:
        """Delete it with its key if it is due, with a receipt; say since when, None when there was nothing to do."""


@dataclass(frozen=True, slots=True)
class Correction:
    """All that a corrected e-mail changes, in one transaction.

    `order` is as it was read, with the id of its new client. `made` is the client of the new address, new when `known`
    is None. `left` is the client of the old address as it was read, and `remains` the basis on which it is still held,
    None when nothing but this order held it. Addresses are keyed hashes.
    """

    order: Order
    contact: Contact
    made: Client | None
    known: Client | None
    made_address: str
    left: Client | None
    remains: Basis | None
    left_address: str


class Corrections(Protocol):
    """Corrected e-mails of orders."""

    def is_registered(self, client_id: str) -> bool:
        """Tell whether a registration's clock runs for this client."""

    def correct(
        self, correction: Correction, *, due: Due | None, jobs: Sequence[Job], entries: Sequence[LedgerEntry]
    ) -> Order:
        """Write all of it or nothing; Changed when anything of it is not as it was read."""
