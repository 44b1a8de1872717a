"""Who a person is to us, and what they wrote."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from picpros.domain.due import Due
from picpros.domain.feedback import Feedback
from picpros.domain.inbound_mail import Received
from picpros.domain.inquiry import Inquiry, InquiryMessage
from picpros.domain.jobs import Job
from picpros.domain.ledger import LedgerEntry
from picpros.domain.order import Personal
from picpros.domain.person import Basis, Client, Suppression
from picpros.domain.reply_record import Reply, ReplyText


class Clients(Protocol):
    """People who paid, confirmed or registered."""

    def ensure(self, client: Client, address_hash: str) -> Client:
        """Find the client of an address, or make this one; a better basis is taken over, nothing else changes."""

    def register(self, client: Client, address_hash: str, personal: Personal, *, due: Due) -> Client:
        """Find the client of an address, or make this one until `due`, with all that was given or not at all."""

    def raise_basis(self, client_id: str, basis: Basis) -> None: ...

    def get(self, client_id: str) -> Client | None: ...

    def by_address(self, address_hash: str) -> Client | None: ...

    def all(self, after: str | None, limit: int) -> tuple[Sequence[Client], str | None]: ...

    def profile(self, client_id: str) -> Personal | None: ...

    def drop_profile(self, client_id: str, *, now: datetime) -> datetime | None:
        """End a registration that is due: its phone and address, and who only registered; say since when it was due.

        The ledger's receipt is part of the same write.
        """


class SignUps(Protocol):
    """Newsletter sign-ups that wait for their confirmation."""

    def add(
        self,
        sign_up_id: str,
        full_name: str,
        email: str,
        *,
        at: datetime,
        due: Due,
        jobs: Sequence[Job],
        whose: str | None = None,
    ) -> None: ...

    def of_address(self, address_hash: str) -> Sequence[tuple[str, str, datetime]]:
        """Give name, e-mail and the end of those that wait at an address."""

    def whose(self, sign_up_id: str) -> tuple[str, datetime] | None:
        """Give the hash of its address, and when it is due."""

    def get(self, sign_up_id: str) -> tuple[str, str] | None:
        """Name and e-mail."""

    def remove(self, sign_up_id: str) -> None: ...

    def drop(self, sign_up_id: str, *, now: datetime) -> datetime | None:
        """Delete it whole if it is due, with the ledger's receipt in one write; say since when, None if nothing was."""


class Inquiries(Protocol):
    """Questions that people asked."""

    def add(
        self, inquiry: Inquiry, message: InquiryMessage, *, due: Due, jobs: Sequence[Job], whose: str | None = None
    ) -> None:
        """Keep a question; `whose` is the hash of its address, by which an export and an erasure find it."""

    def listed(
        self, after: str | None, limit: int
    ) -> tuple[Sequence[tuple[Inquiry, InquiryMessage | None]], str | None]: ...

    def order_of(self, inquiry_id: str) -> str | None:
        """Say which order an inquiry names."""

    def keep(self, inquiry_id: str, *, until: datetime, now: datetime) -> None:
        """Move the clock of one that is due and may not go yet; nothing where somebody else moved it."""

    def of_address(self, address_hash: str) -> Sequence[tuple[Inquiry, InquiryMessage | None, datetime]]:
        """Give what was asked from an address, and when each is due."""

    def whose(self, inquiry_id: str) -> tuple[str, datetime] | None:
        """Give the hash of its address, and when it is due."""

    def drop(self, inquiry_id: str, *, now: datetime) -> datetime | None:
        """Delete it whole if it is due, with the ledger's receipt in one write; say since when, None if nothing was."""


class InboundMail(Protocol):
    """Raw mails as they came."""

    def read(self, message_id: str) -> bytes | None: ...

    def set_aside(self, received: Received) -> None:
        """Keep what the receipt rule said beside the raw mail, for a later try."""

    def received(self, message_id: str) -> Received | None:
        """Give what was set aside; None when the mail came to its end."""

    def unread(self, *, before: datetime) -> Sequence[tuple[str, datetime]]:
        """Give the ids of mails that came before then and have nothing set aside, and when each came."""

    def delete(self, message_id: str) -> None:
        """Delete the mail and what was set aside with it."""

    def set_feedback_aside(self, told: Feedback) -> None:
        """Keep what the mail service told of a mail of ours, for a later try."""

    def feedback(self, feedback_id: str) -> Feedback | None:
        """Give what was set aside; None when it came to its end."""

    def drop_feedback(self, feedback_id: str) -> None: ...


class SoftBounces(Protocol):
    """How often mails to an address, by keyed hash, did not get through; each is forgotten after SOFT_WITHIN."""

    def add(self, address_hash: str, feedback_id: str, *, at: datetime) -> None:
        """Note one; the same report again changes nothing."""

    def count(self, address_hash: str, *, since: datetime) -> int:
        """Say how many there were after `since`."""


class Replies(Protocol):
    """What people answered to our mails."""

    def add(self, reply: Reply, text: ReplyText, *, due: Due, jobs: Sequence[Job], whose: str | None = None) -> bool:
        """Keep a reply; False when this message was kept before."""

    def listed(
        self, state: str, after: str | None, limit: int
    ) -> tuple[Sequence[tuple[Reply, ReplyText | None]], str | None]: ...

    def order_of(self, reply_id: str) -> str | None:
        """Say on which order's thread a reply came."""

    def keep(self, reply_id: str, *, until: datetime, now: datetime) -> None:
        """Move the clock of one that is due and may not go yet; nothing where somebody else moved it."""

    def of_address(self, address_hash: str) -> Sequence[tuple[Reply, ReplyText | None, datetime]]:
        """Give what was replied from an address, and when each is due."""

    def whose(self, reply_id: str) -> tuple[str, datetime] | None:
        """Give the hash of its address, and when it is due."""

    def drop(self, reply_id: str, *, now: datetime) -> datetime | None:
        """Delete it whole if it is due, with the ledger's receipt in one write; say since when, None if nothing was."""


class Suppressions(Protocol):
    """Addresses, by keyed hash, that promotions do not go to."""

    def get(self, address_hash: str) -> Suppression | None: ...

    def among(self, address_hashes: Sequence[str]) -> Mapping[str, Suppression]:
        """Give what was last said of each of these addresses, in few looks; who said nothing is left out."""

    def lift(self, address_hash: str, reply_id: str, *, at: datetime, entry: LedgerEntry | None) -> None:
        """End the pause that a reply made; nothing where it made none, and nothing else is weakened."""

    def settle(self, address_hash: str, new: Suppression, entry: LedgerEntry | None) -> None:
        """Write what stands now, and the ledger's entry in the same transaction."""
