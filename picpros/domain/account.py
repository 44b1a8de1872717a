"""An order's money after it was asked for: refunds and disputes, and a balance that always adds up."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from picpros.domain.money import Money
from picpros.errors import FieldError, Refused, WrongState


class RefundState(StrEnum):
    """Where a refund stands, in the order in which it can move on."""

    ASKED = "asked"  # the provider was not told yet, or its answer was lost
    PENDING = "pending"  # the provider works on it, or lacks the balance for it
    SUCCEEDED = "succeeded"
    FAILED = "failed"  # refused, cancelled or sent back by the bank: the money is here again


class Cause(StrEnum):
    """Why money goes back."""

    STAFF = "staff"
    CANCELLATION = "cancellation"
    LATE_PAYMENT = "late_payment"  # paid at the very moment in which the order was cancelled
    PROVIDER = "provider"  # made in the provider's own dashboard


class DisputeState(StrEnum):
    """Where a dispute stands, in the order in which it can move on. A bank's inquiry withdraws nothing."""

    INQUIRY = "inquiry"
    OPEN = "open"
    CLOSED = "closed"  # an inquiry that came to nothing
    WON = "won"
    LOST = "lost"


_REFUND_ORDER = tuple(RefundState)
_DISPUTE_ORDER = tuple(DisputeState)


@dataclass(frozen=True, slots=True)
class Refund:
    """`id` is ours, or the provider's for a refund made there; `asked_at` is UTC."""

    id: str
    amount: Money
    state: RefundState
    cause: Cause
    asked_at: datetime
    provider_id: str | None = None
    credit_note: str | None = None


@dataclass(frozen=True, slots=True)
class Dispute:
    """`id` is the provider's."""

    id: str
    amount: Money
    state: DisputeState
    opened_at: datetime


@dataclass(frozen=True, slots=True)
class Balance:
    """What moved and what may still go back: `left` is charged less all that went, goes or is fought over."""

    charged: Money
    refunded: Money
    refunding: Money
    disputed: Money
    lost: Money

    @property
    def left(self) -> Money:
        return self.charged - self.refunded - self.refunding - self.disputed - self.lost

    def to_public(self) -> dict[str, object]:
        names = ("charged", "refunded", "refunding", "disputed", "lost", "left")
        return {name: getattr(self, name).to_public() for name in names}


@dataclass(frozen=True, slots=True)
class Account:
    """Refunds and disputes of one order, of which `charged` was paid; the oldest first."""

    charged: Money
    refunds: tuple[Refund, ...] = ()
    disputes: tuple[Dispute, ...] = ()

    @property
    def balance(self) -> Balance:
        return Balance(
            charged=self.charged,
            refunded=self._back(RefundState.SUCCEEDED),
            refunding=self._back(RefundState.ASKED, RefundState.PENDING),
            disputed=self._fought(DisputeState.OPEN),
            lost=self._fought(DisputeState.LOST),
        )

    @property
    def is_disputed(self) -> bool:
        return any(each.state is DisputeState.OPEN for each in self.disputes)

    def refund(self, refund_id: str) -> Refund | None:
        return next((each for each in self.refunds if each.id == refund_id), None)

    def ask_refund(self, amount: Money | None, *, refund_id: str, cause: Cause, at: datetime) -> "Account":
        """Ask for money to go back, all that is left without `amount`.

        WrongState while a dispute is open or when nothing is left; Refused for no amount or one above what is left.
        """
        left = self.balance.left
        if self.is_disputed:
            raise WrongState("refunded", "disputed")
        if left.minor <= 0:
            raise WrongState("refunded", "refunded already" if self.charged.minor else "not paid")
        wanted = left if amount is None else amount
        if wanted.minor <= 0:
            raise Refused(FieldError("amount_minor", "must be more than nothing"))
        if wanted.minor > left.minor:
            raise WrongState("refunded by more than is left", "paid")
        return replace(self, refunds=(*self.refunds, Refund(refund_id, wanted, RefundState.ASKED, cause, at)))

    def heard_refund(self, told: Refund) -> "Account":
        """Take over what the provider says of a refund; news that are older than what is known change nothing."""
        known = self.refund(told.id)
        if known is None:
            return replace(self, refunds=(*self.refunds, told))
        if _REFUND_ORDER.index(told.state) <= _REFUND_ORDER.index(known.state):
            return self if known.provider_id else self._with(replace(known, provider_id=told.provider_id))
        return self._with(replace(known, state=told.state, provider_id=told.provider_id or known.provider_id))

    def heard_dispute(self, told: Dispute) -> "Account":
        """Take over what the provider says of a dispute; older news change nothing."""
        known = next((each for each in self.disputes if each.id == told.id), None)
        if known is None:
            return replace(self, disputes=(*self.disputes, told))
        if _DISPUTE_ORDER.index(told.state) <= _DISPUTE_ORDER.index(known.state):
            return self
        moved = replace(known, state=told.state, amount=told.amount)
        return replace(self, disputes=tuple(moved if each.id == told.id else each for each in self.disputes))

    def _with(self, refund: Refund) -> "Account":
        return replace(self, refunds=tuple(refund if each.id == refund.id else each for each in self.refunds))

    def _back(self, *states: RefundState) -> Money:
        return self._sum(each.amount for each in self.refunds if each.state in states)

    def _fought(self, state: DisputeState) -> Money:
        return self._sum(each.amount for each in self.disputes if each.state is state)

    def _sum(self, amounts: Iterable[Money]) -> Money:
        return sum(amounts, start=Money(0, self.charged.currency))
