"""Refunds, disputes and credit notes in memory, and a provider that sends money back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from picpros.domain.account import Account, Cause, Dispute, DisputeState, Refund, RefundState
from picpros.domain.data_map import Class
from picpros.domain.due import Due
from picpros.domain.invoice import Series
from picpros.domain.jobs import Job
from picpros.domain.money import Money
from picpros.domain.order import Order
from picpros.domain.payment import Settled
from picpros.domain.reconciliation import Difference, Statement
from picpros.errors import NotFound, ProviderUnavailable
from picpros.ports import Booking, Books, Counted, ToldDispute, ToldRefund
from tests.fakes.orders import order_record
from tests.fakes.outbox import job_row
from tests.fakes.payments import MemoryPayments
from tests.fakes.rows import Key, Row, Rows

_DIFFERENCES = "report#reconciliation"


@dataclass
class MemoryAccounts:
    """Rows under `money#` in the order's partition; one booking is one step."""

    rows: Rows

    def books(self, transaction_id: str) -> Books:
        pk = f"order#{transaction_id}"
        order: Order | None = self.rows.find(pk, "record")
        if order is None:
            raise NotFound
        found = [self.rows.find(pk, sk) for sk in self.rows.of(pk) if sk.startswith("money#")]
        refunds = sorted((each for each in found if isinstance(each, Refund)), key=lambda each: each.asked_at)
        disputes = tuple(each for each in found if isinstance(each, Dispute))
        return Books(
            order=order,
            account=Account(order.charged, tuple(refunds), disputes),
            cancellation=self.rows.find(pk, "money#cancellation"),
            credit_notes=tuple(self.rows.find(pk, sk) for sk in self.rows.of(pk) if sk.startswith("money#credit#")),
        )

    def book(self, booking: Booking) -> Order:
        order, due = booking.moved or (booking.order, None)
        moved = replace(order, version=order.version + 1)
        pk = f"order#{order.transaction_id}"
        new = self._new(booking, pk)
        self.rows.commit(
            "accounts.book",
            when=lambda: self._unchanged(booking) and not any(self.rows.there(*each) for each in new),
            put={
                (pk, "record"): order_record(moved, due) if booking.moved else self._bumped(pk, moved),
                **{(pk, f"money#refund#{each.id}"): Row(each, watch) for each, watch in booking.refunds},
                **{(pk, f"money#dispute#{each.id}"): Row(each) for each in booking.disputes},
                **self._others(booking, pk),
                **dict(map(job_row, booking.jobs)),
                **new,
            },
            entries=booking.entries,
        )
        return moved

    def words(self, order: Order) -> Mapping[str, str]:
        pk, owner = f"order#{order.transaction_id}", order.transaction_id
        names = [sk for sk in self.rows.of(pk) if sk.startswith("details-words#")]
        found = {sk.partition("#")[2]: self.rows.open(owner, Class.DETAILS, pk, sk) for sk in names}
        return {about: text for about, text in found.items() if text is not None}

    def last_credit(self, series: Series) -> int:
        return self.rows.find(f"counter#{series.name}", "counter") or 0

    def order_of_payment(self, payment_id: str) -> str | None:
        found: str | None = self.rows.find(f"payment#{payment_id}", "payment")
        return found

    def _new(self, booking: Booking, pk: str) -> dict[Key, Row]:
        new: dict[Key, Row] = {}
        transaction_id = booking.order.transaction_id
        if booking.event is not None:
            new[f"event#{booking.event[0]}", "event"] = Row(booking.event[1])
        if booking.credit is not None:
            note = booking.credit.note
            new[pk, f"money#credit#{note.number}"] = Row(note)
            new[f"credit#{note.number}", "number"] = Row(transaction_id)
        if booking.late_payment and booking.moved is not None:
            new[f"payment#{booking.moved[0].payment_id}", "payment"] = Row(transaction_id)
        return new

    def _others(self, booking: Booking, pk: str) -> dict[Key, Row]:
        others: dict[Key, Row] = {}
        owner = booking.order.transaction_id
        if booking.cancellation is not None:
            others[pk, "money#cancellation"] = Row(booking.cancellation)
        if (owner, Class.DETAILS) in self.rows.keys:
            for about, text in booking.words:
                others[pk, f"details-words#{about}"] = Row(self.rows.seal(owner, Class.DETAILS, text))
        if booking.credit is not None:
            others[f"counter#{booking.credit.series.name}", "counter"] = Row(booking.credit.count)
        if booking.voided is not None:
            others[pk, f"money#credit#{booking.voided.number}"] = Row(booking.voided)
        return others

    def _bumped(self, pk: str, moved: Order) -> Row:
        return replace(self.rows.held[pk, "record"], value=moved)

    def _unchanged(self, booking: Booking) -> bool:
        held: Order | None = self.rows.find(f"order#{booking.order.transaction_id}", "record")
        credit = booking.credit
        counted = credit is None or self.last_credit(credit.series) == credit.count - 1
        return held is not None and held.version == booking.order.version and counted


@dataclass
class MemoryPaymentCounts:
    """Counters beside the jobs that they end."""

    rows: Rows

    def count(self, counted: Counted, job: Job) -> None:
        place = ("report#payments", f"{counted.month}#{counted.method}#{counted.brand}#{counted.currency}")
        key = (job.ref.pk, job.ref.sk)
        if not self.rows.there(*key):
            return
        held: Counted | None = self.rows.find(*place)
        raised = replace(counted, count=(held.count if held else 0) + counted.count)
        self.rows.commit("counts.count", when=lambda: self.rows.there(*key), put={place: Row(raised)}, drop=[key])

    def counts(self) -> Sequence[Counted]:
        found: list[Counted] = [self.rows.find("report#payments", sk) for sk in self.rows.of("report#payments")]
        return sorted(found, key=lambda each: each.month, reverse=True)


@dataclass
class MemoryStatements:
    """The provider's books, as a test wrote them; all of it moved at `moved_at`, None for whenever one asks."""

    said: list[Statement]
    moved_at: datetime | None = None

    def moved(self, since: datetime, until: datetime) -> Sequence[Statement]:
        return self.said if self.moved_at is None or since <= self.moved_at < until else []


@dataclass
class MemoryDifferences:
    """What was found, by day."""

    rows: Rows

    def keep(self, day: str, found: Sequence[Difference]) -> None:
        for each in found:
            place = (_DIFFERENCES, f"{day}#{each.transaction_id}#{each.item}")
            self.rows.commit("differences.keep", put={place: Row((day, each))})

    def kept(self) -> Sequence[tuple[str, Difference]]:
        found = [self.rows.find(_DIFFERENCES, sk) for sk in self.rows.of(_DIFFERENCES)]
        return sorted(found, key=lambda each: each[0], reverse=True)


@dataclass
class MemoryRefunds:
    """Sends money back once an id; `instantly` says where a refund stands at once, `losing` loses one answer."""

    payments: MemoryPayments
    instantly: RefundState = RefundState.SUCCEEDED
    losing: bool = False
    refused: bool = False
    made: dict[str, ToldRefund] = field(default_factory=dict)
    disputes: dict[str, ToldDispute] = field(default_factory=dict)

    def refund(self, refund: Refund, *, transaction_id: str, payment_id: str) -> ToldRefund:
        self._answering()
        if self.refused:
            return ToldRefund(replace(refund, state=RefundState.FAILED), payment_id, transaction_id)
        provider_id = f"re_{refund.id}"
        if provider_id not in self.made:
            told = replace(refund, state=self.instantly, provider_id=provider_id)
            self.made[provider_id] = ToldRefund(told, payment_id, transaction_id)
            self.payments.steps.took("refunds.refund")
        if self.losing:
            self.losing = False
            raise ProviderUnavailable("the answer was lost")
        return self.made[provider_id]

    def told_refund(self, provider_id: str) -> ToldRefund:
        self._answering()
        return self.made[provider_id]

    def refunds_of(self, charge_id: str) -> Sequence[ToldRefund]:
        self._answering()
        payment_id = charge_id.replace("ch_", "pi_")
        return [each for each in self.made.values() if each.payment_id == payment_id]

    def told_dispute(self, provider_id: str) -> ToldDispute:
        self._answering()
        return self.disputes[provider_id]

    def close(self, session_id: str) -> None:
        self._answering()
        if self.payments.sessions[session_id].settled is Settled.OPEN:
            self.payments.settle(session_id, Settled.EXPIRED)

    def move(self, provider_id: str, state: RefundState) -> None:
        """Bring a refund to where it stands now."""
        told = self.made[provider_id]
        self.made[provider_id] = replace(told, refund=replace(told.refund, state=state))

    def by_hand(self, payment_id: str, amount: Money, at: datetime, order: Order) -> str:
        """Refund in the provider's own dashboard."""
        number = f"re_hand{len(self.made) + 1}"
        refund = Refund(number, amount, RefundState.SUCCEEDED, Cause.PROVIDER, at, provider_id=number)
        self.made[number] = ToldRefund(refund, payment_id, order.transaction_id)
        return number

    def dispute(self, order: Order, state: DisputeState, at: datetime) -> str:
        """Let the client's bank dispute a payment, or move that dispute on."""
        told = Dispute("dp_1", order.amount, state, at)
        self.disputes["dp_1"] = ToldDispute(told, order.payment_id or "", order.transaction_id)
        return "dp_1"

    def _answering(self) -> None:
        if self.payments.down:
            raise ProviderUnavailable("no answer")


def watched(rows: Rows, order: Order) -> list[Due | None]:
    """Say when each refund of an order is looked after again."""
    pk = f"order#{order.transaction_id}"
    return [rows.held[pk, sk].due for sk in rows.of(pk) if sk.startswith("money#refund#")]
