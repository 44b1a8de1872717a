"""What the services need of the world, in the studio's own words. Adapters and fakes stand behind these."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from picpros.domain.campaign import Campaign, SendState
from picpros.domain.due import Due, DueKind, Ref
from picpros.domain.inquiry import Inquiry, InquiryMessage
from picpros.domain.invoice import Invoice, Series
from picpros.domain.invoice_paper import InvoicePaper
from picpros.domain.jobs import Job
from picpros.domain.ledger import LedgerEntry
from picpros.domain.mail import Mail
from picpros.domain.order import Contact, Details, File, Order, Personal, Status
from picpros.domain.payment import Attempt, Method, Payment
from picpros.domain.person import Basis, Client, Suppression
from picpros.domain.reply_record import Reply, ReplyText
from picpros.domain.retention import Stage
from picpros.domain.tokens import Signed, Subject


class Clock(Protocol):
    """The one source of `now`: the wall clock on AWS, the stack's clock on one machine."""

    def now(self) -> datetime:
        """Give the time, UTC."""


class Ids(Protocol):
    """Random ids, from a source fit for secrets."""

    def transaction_id(self) -> str: ...

    def identifier(self) -> str:
        """26 characters of Crockford base32, 130 random bits."""

    def short(self) -> str:
        """10 characters, 50 random bits: for campaigns, of which there are few."""

    def secret(self) -> str:
        """A URL-safe secret of 256 random bits."""


class Hasher(Protocol):
    """Keyed hashes and signatures; the keys never leave their keeper for good."""

    def address(self, email: str) -> str:
        """`key id#hash` of the normalised address."""

    def text(self, purpose: str, text: bytes) -> str:
        """A keyed hash of anything else; `purpose` keeps two uses apart."""

    def sign(self, subject: Subject, identifier: str) -> str: ...

    def read(self, token: str) -> Signed | None: ...


@dataclass(frozen=True, slots=True)
class Claimed:
    """A request of ours to carry out; `fresh` is False when an earlier try died under way."""

    transaction_id: str
    fresh: bool


@dataclass(frozen=True, slots=True)
class Answered:
    """A request that was carried out before."""

    transaction_id: str


class Requests(Protocol):
    """Idempotency keys, by keyed hash, bound to the body's."""

    def claim(self, key: str, body: str, transaction_id: str, *, now: datetime, life: timedelta) -> Claimed | Answered:
        """Take the key for the one who asks; KeyReused for another body, InProgress while another works on it.

        After `life` the key is as good as new.
        """

    def done(self, key: str) -> None: ...


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


class Orders(Protocol):
    """Orders: one partition each, one item a class."""

    def add(self, order: Order, contact: Contact, personal: Personal, details: Details, *, due: Due) -> None:
        """Keep a new order: the record first, so that nothing is ever held that no clock knows."""

    def get(self, transaction_id: str) -> Order:
        """The record; NotFound."""

    def find(self, transaction_id: str) -> Order | None: ...

    def parts(self, order: Order) -> OrderParts: ...

    def contact(self, transaction_id: str) -> Contact | None: ...

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

    def of_client(self, client_id: str) -> Sequence[Order]: ...

    def order_of_invoice(self, number: str) -> str | None: ...


class PurgingOrders(Orders, Protocol):
    """Orders, for the one function that deletes."""

    def shred(self, order: Order, stage: Stage, entry: LedgerEntry, *, again: Due) -> Order:
        """Delete the stage's data keys and mark the order as being purged, in one transaction; Changed."""

    def drop(self, order: Order, stage: Stage) -> int:
        """Delete the stage's items; say how many there were."""

    def leftovers(self, order: Order, stage: Stage) -> int:
        """Read back: how many items and keys of the stage are still there."""

    def close_stage(self, order: Order, stage: Stage, *, due: Due | None, entry: LedgerEntry) -> None:
        """Write the receipt and move the record on; of an order that was never paid, delete the record too."""


class Events(Protocol):
    """Events that were handled, so that a second delivery does nothing."""

    def seen(self, event_id: str) -> bool: ...

    def remember(self, event_id: str, *, at: datetime) -> None: ...


class DueItems(Protocol):
    """The one index of what is due."""

    def due(self, kind: DueKind, *, until: datetime, limit: int) -> Sequence[Ref]: ...

    def postpone(self, ref: Ref, kind: DueKind, *, until: datetime) -> None: ...


class Jobs(Protocol):
    """What must follow a commit."""

    def add(self, *jobs: Job) -> None: ...

    def claim(self, ref: Ref, *, now: datetime) -> Job | None:
        """Take a job for a while; None when it is done or somebody else works on it."""

    def done(self, job: Job) -> None: ...


class Queue(Protocol):
    """A queue of ids; a lost message is found again by the next tick."""

    def put(self, ref: Ref) -> None: ...


class Payments(Protocol):
    """The payment provider. ProviderUnavailable where it does not answer."""

    def open_session(self, order: Order, attempt: Attempt) -> Attempt: ...

    def session(self, session_id: str) -> Payment: ...

    def expire(self, session_id: str) -> None: ...


@dataclass(frozen=True, slots=True)
class Upload:
    """Where a browser may post one file, and what it must send before it."""

    name: str
    url: str
    fields: Mapping[str, str]


class Files(Protocol):
    """Files by exact key; `prefix` is `pending` or `orders`."""

    def upload(self, prefix: str, transaction_id: str, file: File) -> Upload: ...

    def adopt(self, transaction_id: str, file_id: str) -> bool:
        """Move a file from pending to its order; False when there is none."""

    def link(self, transaction_id: str, file: File) -> str: ...

    def stored(self, transaction_id: str) -> Mapping[str, int]:
        """The ids and sizes of the files that lie under an order."""

    def delete(self, transaction_id: str, file_ids: Iterable[str]) -> int: ...

    def put_invoice(self, number: str, pdf: bytes) -> None: ...

    def invoice_link(self, number: str) -> str: ...

    def delete_invoice(self, number: str) -> None: ...


class InboundMail(Protocol):
    """Raw mails as they came."""

    def read(self, message_id: str) -> bytes | None: ...

    def delete(self, message_id: str) -> None: ...


class Clients(Protocol):
    """People who paid, confirmed or registered."""

    def ensure(self, client: Client, address_hash: str, *, due: Due | None = None) -> Client:
        """Find the client of an address, or make this one; a better basis is taken over, nothing else changes.

        `due` is when a registration ends.
        """

    def raise_basis(self, client_id: str, basis: Basis) -> None: ...

    def get(self, client_id: str) -> Client | None: ...

    def by_address(self, address_hash: str) -> Client | None: ...

    def all(self, after: str | None, limit: int) -> tuple[Sequence[Client], str | None]: ...

    def save_profile(self, client: Client, personal: Personal) -> None: ...

    def profile(self, client_id: str) -> Personal | None: ...

    def drop_profile(self, client_id: str, *, now: datetime) -> datetime | None:
        """End a registration that is due: its phone and address, and who only registered; say since when it was due."""


class SignUps(Protocol):
    """Newsletter sign-ups that wait for their confirmation."""

    def add(
        self, sign_up_id: str, full_name: str, email: str, *, at: datetime, due: Due, jobs: Sequence[Job]
    ) -> None: ...

    def get(self, sign_up_id: str) -> tuple[str, str] | None:
        """Name and e-mail."""

    def remove(self, sign_up_id: str) -> None: ...

    def drop(self, sign_up_id: str, *, now: datetime) -> datetime | None:
        """Delete it whole if it is due; say since when, None when there was nothing to do."""


class Inquiries(Protocol):
    """Questions that people asked."""

    def add(self, inquiry: Inquiry, message: InquiryMessage, *, due: Due, jobs: Sequence[Job]) -> None: ...

    def listed(
        self, after: str | None, limit: int
    ) -> tuple[Sequence[tuple[Inquiry, InquiryMessage | None]], str | None]: ...

    def drop(self, inquiry_id: str, *, now: datetime) -> datetime | None:
        """Delete it whole if it is due; say since when, None when there was nothing to do."""


class Replies(Protocol):
    """What people answered to our mails."""

    def add(self, reply: Reply, text: ReplyText, *, due: Due, jobs: Sequence[Job]) -> bool:
        """Keep a reply; False when this message was kept before."""

    def listed(
        self, state: str, after: str | None, limit: int
    ) -> tuple[Sequence[tuple[Reply, ReplyText | None]], str | None]: ...

    def drop(self, reply_id: str, *, now: datetime) -> datetime | None:
        """Delete it whole if it is due; say since when, None when there was nothing to do."""


class Suppressions(Protocol):
    """Addresses, by keyed hash, that promotions do not go to."""

    def get(self, address_hash: str) -> Suppression | None: ...

    def settle(self, address_hash: str, new: Suppression, entry: LedgerEntry | None) -> None:
        """Write what stands now, and the ledger's entry in the same transaction."""


class Ledger(Protocol):
    """Ids, counts and times; appended, never changed."""

    def append(self, entry: LedgerEntry) -> None: ...

    def read(self, hour: str) -> Sequence[LedgerEntry]: ...


class Tokens(Protocol):
    """Links in mails and open sessions, by hash, each with an end."""

    def put(self, secret: str, *, purpose: str, subject: str, until: datetime) -> None: ...

    def look(self, secret: str, *, purpose: str, now: datetime) -> str | None: ...

    def take(self, secret: str, *, now: datetime) -> tuple[str, str]:
        """Use a token up and give its purpose and subject; Gone when it was used, is over, or was never ours."""


class Campaigns(Protocol):
    """Promotions and the row of each recipient."""

    def add(self, campaign: Campaign) -> None: ...

    def get(self, campaign_id: str) -> Campaign: ...

    def save(self, campaign: Campaign, *, due: Due | None) -> None: ...

    def begin(self, campaign: Campaign, *, due: Due) -> None:
        """Write a campaign that is told to send; Changed when it was told before."""

    def claim(self, campaign_id: str, client_id: str, *, at: datetime) -> bool:
        """Claim a recipient before the send; False when somebody did."""

    def settle(self, campaign_id: str, client_id: str, state: SendState) -> None: ...

    def unsubscribed(self, campaign_id: str, client_id: str) -> None:
        """Note that this recipient said NO to this promotion."""

    def ref(self, campaign_id: str) -> Ref: ...

    def counts(self, campaign_id: str) -> Mapping[str, int]:
        """How many recipients are in each state of SendState, and `unsubscribed`."""


class Mailer(Protocol):
    """One mail to one recipient. MailUncertain when nobody knows whether it went."""

    def send(self, mail: Mail) -> None: ...


class InvoicePapers(Protocol):
    """Invoices as PDF."""

    def render(self, invoice: InvoicePaper) -> bytes: ...
