"""The work of the payments' queue: refunds to carry out, payments to look after, records to redact at the provider."""

from dataclasses import dataclass
from datetime import datetime

from aws_lambda_powertools import Logger

from picpros.domain.due import DueKind, Ref
from picpros.errors import PaymentMismatch, RedactionRefused
from picpros.ports import Clock, DueItems
from picpros.services.fulfil_payment import Till
from picpros.services.give_back import REFUND, Bank, carry_out
from picpros.services.look_after import look_after
from picpros.services.redact import LOOK_AGAIN, Redactor, redact


@dataclass(frozen=True, slots=True)
class Janitor:
    """Does what is due with the provider, and says when to look again."""

    till: Till
    bank: Bank
    redactor: Redactor
    due: DueItems
    clock: Clock
    logger: Logger

    def work(self, ref: Ref) -> None:
        """Do the work of one message: a refund's row, or an order's record."""
        transaction_id, now = ref.pk.partition("#")[2], self.clock.now()
        if ref.sk.startswith(REFUND):
            again = carry_out(transaction_id, ref.sk.removeprefix(REFUND), now=now, bank=self.bank)
            self._postpone(ref, DueKind.PAYMENT, again)
            return
        try:
            again = look_after(transaction_id, now=now, till=self.till)
        except PaymentMismatch:
            self.logger.error("quarantined", extra={"order": transaction_id})  # noqa: TRY400  nothing to trace
            return
        self._postpone(ref, DueKind.PAYMENT, again)
        if again is None:  # no payment to wait for
            self._postpone(ref, DueKind.REDACTION, self._redact(transaction_id, now))

    def _redact(self, transaction_id: str, now: datetime) -> datetime | None:
        try:
            return redact(transaction_id, now=now, redactor=self.redactor)
        except RedactionRefused:  # an alarm waits for these words
            self.logger.error("redaction refused", extra={"order": transaction_id})  # noqa: TRY400  nothing to trace
            return now + LOOK_AGAIN

    def _postpone(self, ref: Ref, kind: DueKind, again: datetime | None) -> None:
        if again is not None:
            self.due.postpone(ref, kind, until=again)
