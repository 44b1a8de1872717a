"""The weekly audit: it tells how many and of which kind, never what or where, and an alarm waits for its words."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from functions.audit.app import auditor
from picpros.domain.ledger_proof import Kept, Proof, prove
from picpros.domain.seal import hour_of
from tests.fakes.audit import MemoryEverything
from tests.fakes.basics import MovableClock
from tests.fakes.log import readable_log
from tests.functions.events import schedule
from tests.unit.services.test_sweep import BEFORE, DETAILS_AT, ORDER, PK, holds, sealed


@dataclass(frozen=True)
class Sealed:
    """A ledger without entries, and these seals."""

    kept: Sequence[Kept]

    def proof(self, now: datetime) -> Proof:
        return prove([], self.kept, now=now)


def audited(store: MemoryEverything, *kept: Kept, after: timedelta = timedelta()) -> tuple[dict[str, int], str]:
    clock = MovableClock(BEFORE)
    clock.forward(after)
    logger, said = readable_log()
    audit = auditor(store, Sealed(kept), clock, logger)
    return audit(schedule(clock.now())), said.getvalue()


def test_what_is_as_it_should_be_is_counted_and_nothing_is_said() -> None:
    found, said = audited(holds())

    assert found == {"items": 4, "objects": 3, "findings": 0, "hours": 0, "faults": 0}
    assert said == ""


def test_what_outlived_its_time_is_told_by_its_kind_and_left() -> None:
    store = holds()
    found, said = audited(store, after=DETAILS_AT - BEFORE + timedelta(days=1))

    assert found["findings"] > 0
    assert '"sweep found"' in said
    assert '"outlived"' in said
    assert PK not in said
    assert len(store.files) == 3


def test_what_nobody_declared_is_told_without_its_name() -> None:
    found, said = audited(holds(ORDER, sealed("order_details", "details-x", filomena="Lopes")))

    assert found["findings"] == 1
    assert "ilomena" not in said


def test_a_ledger_that_is_not_as_it_was_sealed_is_told() -> None:
    found, said = audited(holds(), Kept(hour_of(BEFORE), b"{}"))

    assert found["faults"] == 1
    assert '"ledger broken"' in said
    assert '"seal_changed"' in said
