"""A payment provider in memory: idempotency keys, sessions that end, and answers that get lost."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from picpros.domain.money import Money
from picpros.domain.order import Line, Order
from picpros.domain.payment import Attempt, Method, Payment, Settled
from picpros.errors import ProviderUnavailable
from tests.fakes.basics import MovableClock
from tests.fakes.rows import Steps

CARD = Method("card", "visa", "4242")
_SHORTEST, _LONGEST = timedelta(minutes=30), timedelta(hours=24)


class ProviderRefuses(Exception):
    """What the real one answers with 400: a mistake of ours."""


@dataclass(frozen=True)
class _Asked:
    lines: tuple[Line, ...]
    tax: Money
    expires_at: datetime


@dataclass
class MemoryPayments:
    """`down` answers nothing; `losing` does what was asked and its answer is lost, once."""

    clock: MovableClock
    steps: Steps
    live: bool = False
    down: bool = False
    losing: bool = False
    sessions: dict[str, Payment] = field(default_factory=dict)
    _known: dict[str, tuple[_Asked, Attempt]] = field(default_factory=dict)

    def open_session(self, order: Order, attempt: Attempt) -> Attempt:
        self._answering()
        asked = _Asked(order.lines, order.tax, attempt.expires_at)
        before, opened = self._known.get(attempt.key, (asked, None))
        if before != asked:
            raise ProviderRefuses("the same idempotency key with other parameters")
        if opened is None:
            opened = self._open(order, attempt)
            self._known[attempt.key] = (asked, opened)
            self.steps.took("payments.open_session")
        if self.losing:
            self.losing = False
            raise ProviderUnavailable("the answer was lost")
        return opened

    def session(self, session_id: str) -> Payment:
        self._answering()
        return self.sessions[session_id]

    def settle(self, session_id: str, settled: Settled) -> None:
        """Bring a session to where no money has moved."""
        self.sessions[session_id] = replace(self.sessions[session_id], settled=settled)

    def pay(self, session_id: str, *, at: datetime, method: Method | None = CARD) -> None:
        """Let somebody pay; a session that has ended cannot be paid."""
        if self.sessions[session_id].settled is Settled.EXPIRED:
            raise ProviderRefuses("this session has expired")
        self.sessions[session_id] = replace(
            self.sessions[session_id],
            settled=Settled.PAID,
            payment_id=f"pi_{session_id.removeprefix('cs_')}",
            paid_at=at,
            method=method,
        )

    def _open(self, order: Order, attempt: Attempt) -> Attempt:
        if not _SHORTEST <= attempt.expires_at - self.clock.now() <= _LONGEST:
            raise ProviderRefuses("expires_at must be 30 minutes to 24 hours away")
        number = f"cs_{len(self.sessions) + 1}"
        self.sessions[number] = Payment(
            session_id=number,
            transaction_id=order.transaction_id,
            ours=True,
            settled=Settled.OPEN,
            amount=order.amount,
            live=self.live,
            payment_id=None,
            paid_at=None,
            method=None,
        )
        return replace(attempt, session_id=number, url=f"https://pay.example/{number}")

    def _answering(self) -> None:
        if self.down:
            raise ProviderUnavailable("no answer")
