"""A provider that redacts: a job is checked by the next look, and done by the one after it runs."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from picpros.domain.redaction import AT_ONCE, KEPT, RedactionState
from picpros.errors import ProviderUnavailable
from picpros.ports import ToldRedaction
from tests.fakes.payments import MemoryPayments


@dataclass
class MemoryRedactions:
    """`slow` looks change nothing; `refusing` ends every check badly, as does a payment that is too young."""

    payments: MemoryPayments
    slow: int = 0
    refusing: bool = False
    jobs: dict[str, list[str]] = field(default_factory=dict)
    states: dict[str, RedactionState] = field(default_factory=dict)
    keys: dict[str, str] = field(default_factory=dict)
    redacted: list[str] = field(default_factory=list)

    def ask(self, ids: Sequence[str], *, key: str) -> ToldRedaction:
        self._answering()
        assert 1 <= len(ids) <= AT_ONCE
        known = set(self.payments.sessions) | {each.payment_id for each in self.payments.sessions.values()}
        if not set(ids) <= known:
            return ToldRedaction("", RedactionState.REFUSED)
        if key not in self.keys:
            job = f"prj_{len(self.jobs) + 1}"
            self.keys[key], self.jobs[job], self.states[job] = job, list(ids), RedactionState.CHECKING
            self.payments.steps.took("redactions.ask")
        return ToldRedaction(self.keys[key], RedactionState.CHECKING)

    def look(self, job: str) -> ToldRedaction:
        self._answering()
        if self.slow:
            self.slow -= 1
        elif self.states[job] is RedactionState.CHECKING:
            self.states[job] = RedactionState.REFUSED if self._too_early(job) else RedactionState.READY
        elif self.states[job] is RedactionState.RUNNING:
            self.states[job] = RedactionState.DONE
            self.redacted += self.jobs[job]
        return ToldRedaction(job, self.states[job])

    def run(self, job: str) -> ToldRedaction:
        self._answering()
        if self.states[job] is RedactionState.READY:
            self.states[job] = RedactionState.RUNNING
            self.payments.steps.took("redactions.run")
        return ToldRedaction(job, self.states[job])

    def _too_early(self, job: str) -> bool:
        paid = [each for each in self.payments.sessions.values() if each.payment_id in self.jobs[job] and each.paid_at]
        now = self.payments.clock.now()
        return self.refusing or any(each.paid_at is not None and now - each.paid_at < KEPT for each in paid)

    def _answering(self) -> None:
        if self.payments.down:
            raise ProviderUnavailable("no answer")
