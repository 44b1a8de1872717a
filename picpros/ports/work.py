"""What must happen later, what is sent, and what is written down of it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from picpros.domain.campaign import Campaign, CampaignState, SendState
from picpros.domain.deletion_report import Promise
from picpros.domain.due import Due, DueKind, Ref
from picpros.domain.jobs import Job
from picpros.domain.ledger import LedgerEntry
from picpros.domain.mail import Mail
from picpros.domain.seal import Filed, Seal


class DueItems(Protocol):
    """The one index of what is due."""

    def due(self, kind: DueKind, *, until: datetime, limit: int) -> Sequence[Ref]:
        """Give what is due, the longest due first, so many at most."""

    def pages(self, kind: DueKind, *, until: datetime, size: int) -> Iterator[Sequence[Ref]]:
        """Give all that is due, the longest due first, a page at a time as they are asked for."""

    def postpone(self, ref: Ref, kind: DueKind, *, until: datetime) -> None: ...


class Promises(Protocol):
    """The same index, for people to look at."""

    def times(self, kind: DueKind, limit: int) -> Sequence[datetime]:
        """Give the times of the next tries, the earliest first, so many at most."""

    def page(self, kind: DueKind, after: str | None, limit: int) -> tuple[Sequence[Promise], str | None]:
        """Give a page in the order of the next tries, and the place after which the next begins, if there is more."""


class Jobs(Protocol):
    """What must follow a commit."""

    def add(self, *jobs: Job) -> None: ...

    def claim(self, ref: Ref, *, now: datetime) -> Job | None:
        """Take a job for a while; None when it is done or somebody else works on it."""

    def done(self, job: Job) -> None: ...


class Queue(Protocol):
    """A queue of ids; a lost message is found again by the next tick."""

    def put(self, ref: Ref) -> None: ...

    def put_all(self, refs: Sequence[Ref]) -> None:
        """Put many, ten a call; where it fails none or some of them lie in the queue."""


class Ledger(Protocol):
    """Ids, counts and times; appended, never changed."""

    def append(self, entry: LedgerEntry) -> None: ...

    def append_all(self, entries: Sequence[LedgerEntry]) -> None:
        """Append all of them or none, a hundred at most."""

    def read(self, hour: str) -> Sequence[LedgerEntry]: ...

    def filed(self, hour: str) -> Sequence[Filed]:
        """Read an hour's entries as they lie there, in the order of their ids."""


class Seals(Protocol):
    """The ledger's sealed hours: each is written once and can neither be changed nor deleted."""

    def last(self) -> Seal | None:
        """Give a seal that has no later one but those that another writer may have added since this one last wrote.

        ValueError when it is not as it was written.
        """

    def read(self, hour: str) -> Seal | None: ...

    def write(self, seal: Seal) -> bool:
        """Keep it; False, and nothing is changed, when its hour is sealed, or is being sealed in this moment."""


class History(Protocol):
    """The ledger, for who asks about one subject."""

    def of(self, subject: str) -> Sequence[LedgerEntry]:
        """Give all entries about it, the earliest first; costs as much as the ledger is long."""


class Campaigns(Protocol):
    """Promotions and the row of each recipient."""

    def add(self, campaign: Campaign) -> None: ...

    def get(self, campaign_id: str) -> Campaign: ...

    def listed(self, after: str | None, limit: int) -> tuple[Sequence[Campaign], str | None]:
        """List the newest first."""

    def save(self, campaign: Campaign, *, was: CampaignState, due: Due | None) -> None:
        """Write a campaign whose state was `was`; Changed, and nothing is written, when it is another by now."""

    def finish(self, campaign: Campaign, entry: LedgerEntry) -> None:
        """Write a campaign that is done, and what the ledger says of it, in one write."""

    def claim(self, campaign_id: str, client_id: str, *, at: datetime) -> bool:
        """Claim a recipient before the send; False when somebody did."""

    def settle(self, campaign_id: str, client_id: str, state: SendState) -> None:
        """Say what became of a mail; that it bounced stands against whatever is said of its sending later."""

    def release(self, campaign_id: str, client_id: str) -> None:
        """Give back a claim: the mail certainly did not go."""

    def unsubscribed(self, campaign_id: str, client_id: str) -> None:
        """Note that this recipient said NO to this promotion."""

    def complained(self, campaign_id: str, client_id: str) -> None:
        """Note that this recipient took this promotion for spam."""

    def ref(self, campaign_id: str) -> Ref: ...

    def counts(self, campaign_id: str) -> Mapping[str, int]:
        """How many recipients are in each state of SendState, `unsubscribed` and `complained`."""


class Pace(Protocol):
    """How fast mails go: in no second more than the mail service lets this account send."""

    def begin(self) -> int:
        """Ask for the account's rate and start anew, from nothing; give how many mails may be under way at once."""

    def wait(self) -> float:
        """Wait until one more mail may go, and say how many seconds that took."""

    def hold(self, failed: int) -> None:
        """Let nothing go for a while: the service said that it was too much, so many times for one mail."""


class Mailer(Protocol):
    """One mail to one recipient. MailUnsent when it certainly did not go, MailUncertain when nobody knows."""

    def send(self, mail: Mail, *, wanted: Callable[[], bool] | None = None) -> str:
        """Send it, and give what its Message-ID header says.

        `wanted` is asked once more after a long wait for its turn; MailUnwanted where it says no.
        """
