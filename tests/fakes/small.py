"""Requests, events, tokens, campaigns and files in memory."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from picpros.domain.campaign import Campaign, CampaignState, SendState
from picpros.domain.due import Due, Ref
from picpros.domain.feedback import Feedback
from picpros.domain.inbound_mail import Received
from picpros.domain.instants import stored
from picpros.domain.ledger import LedgerEntry
from picpros.domain.order import UPLOAD_LIFE, File
from picpros.errors import Changed, Gone, InProgress, KeyReused, NotFound
from picpros.ports import Answered, Claimed, Token, Upload
from tests.fakes.rows import Row, Rows, Steps

LEASE = timedelta(seconds=30)


@dataclass(frozen=True)
class _Request:
    transaction_id: str
    body: str
    lease_until: datetime
    ends: datetime
    done: bool = False


@dataclass
class MemoryRequests:
    """One row a key, leased to the one who works on it."""

    rows: Rows

    def claim(self, key: str, body: str, transaction_id: str, *, now: datetime, life: timedelta) -> Claimed | Answered:
        place = (f"request#{key}", "request")
        held: _Request | None = self.rows.find(*place)
        if held is None or held.ends <= now:
            new = _Request(transaction_id, body, now + LEASE, now + life)
            self.rows.commit("requests.claim", put={place: Row(new)})
            return Claimed(transaction_id, fresh=True)
        if held.body != body:
            raise KeyReused
        if held.done:
            return Answered(held.transaction_id)
        if held.lease_until > now:
            raise InProgress(2, held.transaction_id)
        self.rows.commit("requests.claim", put={place: Row(replace(held, lease_until=now + LEASE))})
        return Claimed(held.transaction_id, fresh=False)

    def done(self, key: str) -> None:
        held = self.rows.find(f"request#{key}", "request")
        if held is not None:
            self.rows.commit("requests.done", put={(f"request#{key}", "request"): Row(replace(held, done=True))})

    def release(self, key: str, *, now: datetime) -> None:
        held = self.rows.find(f"request#{key}", "request")
        if held is not None:
            self.rows.commit("requests.release", put={(f"request#{key}", "request"): Row(replace(held, ends=now))})


@dataclass
class MemoryEvents:
    """Events that were handled."""

    rows: Rows

    def seen(self, event_id: str) -> bool:
        return self.rows.there(f"event#{event_id}", "event")

    def remember(self, event_id: str, *, at: datetime) -> None:
        self.rows.commit("events.remember", put={(f"event#{event_id}", "event"): Row(at)})


@dataclass(frozen=True)
class _Token:
    purpose: str
    subject: str
    until: datetime
    client_id: str | None = None


@dataclass
class MemoryTokens:
    """Links and sessions, each with an end."""

    rows: Rows

    def put(self, secret: str, *, purpose: str, subject: str, until: datetime, client_id: str | None = None) -> None:
        kept = Row(_Token(purpose, subject, until, client_id))
        self.rows.commit("tokens.put", put={(f"token#{secret}", "token"): kept})

    def find(self, secret: str, *, now: datetime) -> Token | None:
        found: _Token | None = self.rows.find(f"token#{secret}", "token")
        return Token(found.purpose, found.subject, found.until) if found and found.until > now else None

    def drop_of(self, client_id: str, *, purpose: str | None = None, besides: str | None = None) -> int:
        found = [
            key
            for key, row in self.rows.held.items()
            if isinstance(row.value, _Token)
            and row.value.client_id == client_id
            and row.value.purpose == (purpose or row.value.purpose)
            and key[0] != f"token#{besides}"
        ]
        for each in found:
            self.rows.commit("tokens.drop_of", drop=[each])
        return len(found)

    def look(self, secret: str, *, purpose: str, now: datetime) -> str | None:
        found: _Token | None = self.rows.find(f"token#{secret}", "token")
        return found.subject if found and found.purpose == purpose and found.until > now else None

    def take(self, secret: str, *, now: datetime) -> tuple[str, str]:
        found: _Token | None = self.rows.find(f"token#{secret}", "token")
        self.rows.commit("tokens.take", drop=[(f"token#{secret}", "token")])
        if found is None or found.until <= now:
            raise Gone
        return found.purpose, found.subject


@dataclass(frozen=True)
class _Recipient:
    state: SendState
    said_no: bool = False
    complained: bool = False


@dataclass
class MemoryCampaigns:
    """Promotions, and a row a recipient that is claimed before the send."""

    rows: Rows

    def add(self, campaign: Campaign) -> None:
        place = self._place(campaign.campaign_id)
        self.rows.commit(
            "campaigns.add", when=lambda: place not in self.rows.held, put={place: _listed(campaign, None)}
        )

    def get(self, campaign_id: str) -> Campaign:
        found: Campaign | None = self.rows.find(*self._place(campaign_id))
        if found is None:
            raise NotFound
        return found

    def listed(self, after: str | None, limit: int) -> tuple[Sequence[Campaign], str | None]:
        keys, following = self.rows.page("campaigns", after, limit, newest_first=True)
        return [self.rows.find(*key) for key in keys], following

    def save(self, campaign: Campaign, *, was: CampaignState, due: Due | None) -> None:
        self.rows.commit(
            "campaigns.save",
            when=lambda: self.get(campaign.campaign_id).state is was,
            put={self._place(campaign.campaign_id): _listed(campaign, due)},
        )

    def finish(self, campaign: Campaign, entry: LedgerEntry) -> None:
        done = {self._place(campaign.campaign_id): Row(campaign)}
        self.rows.commit("campaigns.finish", put=done, entries=[entry])

    def claim(self, campaign_id: str, client_id: str, *, at: datetime) -> bool:
        place = (f"campaign#{campaign_id}", f"to#{client_id}")
        try:
            new = {place: Row(_Recipient(SendState.CLAIMED))}
            self.rows.commit("campaigns.claim", when=lambda: place not in self.rows.held, put=new)
        except Changed:
            return False
        return True

    def settle(self, campaign_id: str, client_id: str, state: SendState) -> None:
        place = (f"campaign#{campaign_id}", f"to#{client_id}")
        held = self.rows.find(*place)
        if held is not None and held.state is not SendState.BOUNCED:
            self.rows.commit("campaigns.settle", put={place: Row(replace(held, state=state))})

    def release(self, campaign_id: str, client_id: str) -> None:
        self.rows.commit("campaigns.release", drop=[(f"campaign#{campaign_id}", f"to#{client_id}")])

    def unsubscribed(self, campaign_id: str, client_id: str) -> None:
        place = (f"campaign#{campaign_id}", f"to#{client_id}")
        held = self.rows.find(*place)
        if held is not None:
            self.rows.commit("campaigns.unsubscribed", put={place: Row(replace(held, said_no=True))})

    def complained(self, campaign_id: str, client_id: str) -> None:
        place = (f"campaign#{campaign_id}", f"to#{client_id}")
        held = self.rows.find(*place)
        if held is not None:
            self.rows.commit("campaigns.complained", put={place: Row(replace(held, complained=True))})

    def ref(self, campaign_id: str) -> Ref:
        return Ref(*self._place(campaign_id))

    def counts(self, campaign_id: str) -> Mapping[str, int]:
        pk = f"campaign#{campaign_id}"
        found: list[_Recipient] = [self.rows.find(pk, sk) for sk in self.rows.of(pk) if sk.startswith("to#")]
        states = Counter(each.state.value for each in found)
        said = {"unsubscribed": sum(each.said_no for each in found)}
        return {**states, **said, "complained": sum(each.complained for each in found)}

    def _place(self, campaign_id: str) -> tuple[str, str]:
        return f"campaign#{campaign_id}", "record"


@dataclass
class MemoryFiles:
    """Files by exact key, and invoices beside them."""

    steps: Steps
    held: dict[str, int] = field(default_factory=dict)
    invoices: dict[str, bytes] = field(default_factory=dict)
    lives: dict[str, timedelta] = field(default_factory=dict)

    def upload(self, prefix: str, transaction_id: str, file: File, *, life: timedelta = UPLOAD_LIFE) -> Upload:
        key = f"{prefix}/{transaction_id}/{file.id}"
        self.lives[key] = life
        return Upload(file.name, "https://files.example/", {"key": key, "Content-Type": file.content_type})

    def arrive(self, upload: Upload, size: int) -> None:
        """Let a browser post a file where it was told to."""
        self.held[upload.fields["key"]] = size

    def adopt(self, transaction_id: str, file_id: str) -> bool:
        size = self.held.get(f"pending/{transaction_id}/{file_id}")
        if size is None:
            return False
        self.held[f"orders/{transaction_id}/{file_id}"] = size
        self.steps.took("files.adopt copied")
        del self.held[f"pending/{transaction_id}/{file_id}"]
        self.steps.took("files.adopt")
        return True

    def link(self, transaction_id: str, file: File) -> str:
        return f"https://files.example/orders/{transaction_id}/{file.id}"

    def stored(self, transaction_id: str) -> Mapping[str, int]:
        prefix = f"orders/{transaction_id}/"
        return {key.removeprefix(prefix): size for key, size in self.held.items() if key.startswith(prefix)}

    def delete(self, transaction_id: str, file_ids: Iterable[str]) -> int:
        ids = list(file_ids)
        for file_id in ids:
            for prefix in ("pending", "orders"):
                self.held.pop(f"{prefix}/{transaction_id}/{file_id}", None)
            self.steps.took("files.delete")
        return len(ids)

    def put_invoice(self, number: str, pdf: bytes) -> None:
        self.invoices[number] = pdf
        self.steps.took("files.put_invoice")

    def invoice_link(self, number: str) -> str:
        return f"https://documents.example/invoices/{number}.pdf"

    def delete_invoice(self, number: str) -> None:
        self.invoices.pop(number, None)
        self.steps.took("files.delete_invoice")


@dataclass
class MemoryInbound:
    """Raw mails as they came."""

    steps: Steps
    held: dict[str, bytes] = field(default_factory=dict)
    envelopes: dict[str, Received] = field(default_factory=dict)
    told: dict[str, Feedback] = field(default_factory=dict)
    came: dict[str, datetime] = field(default_factory=dict)

    def read(self, message_id: str) -> bytes | None:
        return self.held.get(message_id)

    def set_aside(self, received: Received) -> None:
        self.envelopes[received.message_id] = received
        self.steps.took("inbound.set_aside")

    def received(self, message_id: str) -> Received | None:
        return self.envelopes.get(message_id)

    def unread(self, *, before: datetime) -> Sequence[tuple[str, datetime]]:
        came = {each: self.came.get(each, datetime.min.replace(tzinfo=UTC)) for each in self.held}
        return [(each, at) for each, at in came.items() if each not in self.envelopes and at < before]

    def delete(self, message_id: str) -> None:
        self.envelopes.pop(message_id, None)
        self.held.pop(message_id, None)
        self.steps.took("inbound.delete")

    def set_feedback_aside(self, told: Feedback) -> None:
        self.told[told.feedback_id] = told
        self.steps.took("inbound.set_feedback_aside")

    def feedback(self, feedback_id: str) -> Feedback | None:
        return self.told.get(feedback_id)

    def drop_feedback(self, feedback_id: str) -> None:
        self.told.pop(feedback_id, None)
        self.steps.took("inbound.drop_feedback")


@dataclass
class MemorySoftBounces:
    """A row a report."""

    rows: Rows

    def add(self, address_hash: str, feedback_id: str, *, at: datetime) -> None:
        self.rows.commit("soft_bounces.add", put={(f"soft#{address_hash}", feedback_id): Row(at)})

    def count(self, address_hash: str, *, since: datetime) -> int:
        pk = f"soft#{address_hash}"
        return sum(1 for sk in self.rows.of(pk) if self.rows.find(pk, sk) > since)


def _listed(campaign: Campaign, due: Due | None) -> Row:
    return Row(campaign, due, ("campaigns", f"{stored(campaign.created_at)}#{campaign.campaign_id}"))
