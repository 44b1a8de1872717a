"""What can go wrong, in the studio's words. No message ever holds a value that somebody sent."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime


class PicprosError(Exception):
    """The parent of all that a caller is expected to handle."""


class NotFound(PicprosError):
    """No such thing, or not for whoever asks: the two are never told apart."""


@dataclass(frozen=True)
class FieldError:
    """One field that cannot be taken, by its dotted name, and what to do about it."""

    field: str
    message: str


class Refused(PicprosError):
    """The request was understood and cannot be taken as it is."""

    def __init__(self, *errors: FieldError) -> None:
        super().__init__(", ".join(error.field for error in errors))
        self.errors: Sequence[FieldError] = errors


class Malformed(PicprosError):
    """The request cannot be read at all; the message says what was expected."""


class KeyReused(PicprosError):
    """The same idempotency key came with another body."""


class InProgress(PicprosError):
    """The first request with this idempotency key is still under way; `retry_after` is in seconds.

    `transaction_id` is what that one makes, where that is known.
    """

    def __init__(self, retry_after: int, transaction_id: str = "") -> None:
        super().__init__("the first request with this key is still under way")
        self.retry_after, self.transaction_id = retry_after, transaction_id


class WrongState(PicprosError):
    """The state of an order, or of what else is named, forbids what was asked."""

    def __init__(self, asked: str, state: str, *, of: str = "an order") -> None:
        super().__init__(f"{of} that is {state} cannot be {asked}")


class NoConsent(PicprosError):
    """Nothing of an order goes to a third party without its client's recorded consent to just that."""


class Permanent(PicprosError):
    """A NO stands for good: nobody at the studio can take it back."""


class OpenOrders(PicprosError):
    """What was asked has to wait for the end of the client's own orders, named by their ids."""

    def __init__(self, transaction_ids: Sequence[str]) -> None:
        super().__init__(f"{len(transaction_ids)} orders are open")
        self.transaction_ids = transaction_ids


class AddressTaken(PicprosError):
    """The address, which its owner just confirmed, has a page of its own."""


class Changed(PicprosError):
    """Somebody else changed it between reading and writing: read again."""


class Gone(PicprosError):
    """A link that was used, is too old, or was never ours: the three are never told apart."""


class Forbidden(PicprosError):
    """Who asks is known and may not."""


class NoSession(PicprosError):
    """The bearer token is missing, wrong or over."""


class BadSignature(PicprosError):
    """A webhook that the provider did not sign, or too long ago."""


class TooManyMails(PicprosError):
    """As many mails as there may be in a day, to this address or over all: which of the two is never told."""

    def __init__(self, now: datetime, until: datetime) -> None:
        super().__init__("as many mails as may go out in a day went out already")
        self.now, self.until = now, until


class TooManyBytes(PicprosError):
    """As many bytes as may be announced in a day, by this address or over all: which of the two is never told."""

    def __init__(self, now: datetime, until: datetime) -> None:
        super().__init__("as many bytes as may come in a day were announced already")
        self.now, self.until = now, until


class NotYet(PicprosError):
    """An event that cannot be carried out now: whoever sent it is to send it again.

    `transaction_id` is our mark on a payment that is not known here, empty where the reason is another.
    """

    def __init__(self, transaction_id: str = "") -> None:
        super().__init__("not yet")
        self.transaction_id = transaction_id


class NotReady(PicprosError):
    """What was asked for is still being made; the message says so."""


class ProviderUnavailable(PicprosError):
    """The payment provider did not answer, or not usefully: try again later."""


class Unavailable(PicprosError):
    """A service of the cloud did not answer usefully within the time there was: try again later."""


class RestoredTable(PicprosError):
    """A table is not the one that the ledger knows: nothing reads it before what was deleted is deleted again."""

    def __init__(self, table: str, table_id: str) -> None:
        super().__init__(
            f"the table {table} has the id {table_id}, which the ledger does not know: it was restored or exchanged. "
            "Run `picpros restore replay`, which deletes again what was deleted and approves it"
        )
        self.table = table


class Undeclared(PicprosError):
    """A field without a class in the data map: it cannot be stored."""


class NotOurs(PicprosError):
    """The ledger holds an entry that no code of ours can have written; said by hour and id, never by its text."""

    def __init__(self, hour: str, entry: str = "") -> None:
        super().__init__(f"the ledger's hour {hour} holds an entry that is not ours: {entry or 'its id is foreign'}")
        self.hour, self.entry = hour, entry


class KeyGone(PicprosError):
    """The data key was deleted: what it sealed can never be read again."""


class PaymentMismatch(PicprosError):
    """What was paid is not what was asked: a person must look at it."""


class RedactionRefused(PicprosError):
    """The provider cannot redact its record of a payment: a person must look at it."""


class MailRefused(PicprosError):
    """The mail service does not take this mail: it was not sent."""


class MailUnsent(PicprosError):
    """The mail service could not be reached or takes no mail now: it was certainly not sent."""


class MailUnwanted(PicprosError):
    """Whoever should get the mail said NO while it waited: it was not sent."""


class MailUncertain(PicprosError):
    """Nobody knows whether the mail went."""
