"""Times, ids, hashes, and what keeps a request from being carried out twice."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from picpros.domain.mail_limits import Share
from picpros.domain.tokens import Signed, Subject
from picpros.domain.upload_budget import Allowance


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

    def release(self, key: str, *, now: datetime) -> None:
        """Give a claimed key back, of which nothing came: whoever asks again is the first."""


class Events(Protocol):
    """Events that were handled, so that a second delivery does nothing."""

    def seen(self, event_id: str) -> bool: ...

    def remember(self, event_id: str, *, at: datetime) -> None: ...


class MailCounts(Protocol):
    """How many mails went out in a day."""

    def take(self, share: Share, mails: int) -> bool:
        """Count so many mails more; False, and nothing is counted, where they would be too many."""


class UploadCounts(Protocol):
    """How many bytes were announced for upload in a day."""

    def take(self, allowance: Allowance, size: int) -> bool:
        """Count so many bytes more; False, and nothing is counted, where they would be too many."""


@dataclass(frozen=True, slots=True)
class Token:
    """What a token is for, whose it is, and its end."""

    purpose: str
    subject: str
    until: datetime


class Tokens(Protocol):
    """Links in mails and open sessions, by hash, each with an end."""

    def put(self, secret: str, *, purpose: str, subject: str, until: datetime, client_id: str | None = None) -> None:
        """Keep a token; one that is a client's is found by `client_id` when it is to end before its time."""

    def find(self, secret: str, *, now: datetime) -> Token | None:
        """Give a token that is not over, whatever it is for."""

    def drop_of(self, client_id: str, *, purpose: str | None = None, besides: str | None = None) -> int:
        """End a client's tokens, those of one purpose or all, but for the secret `besides`; say how many."""

    def look(self, secret: str, *, purpose: str, now: datetime) -> str | None: ...

    def take(self, secret: str, *, now: datetime) -> tuple[str, str]:
        """Use a token up and give its purpose and subject; Gone when it was used, is over, or was never ours."""
