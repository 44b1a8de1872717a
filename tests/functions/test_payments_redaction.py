"""The day's look at what the provider is to redact."""

from collections.abc import Callable
from datetime import timedelta
from io import StringIO
from typing import Any

from functions.payments.app import janitor
from functions.payments.work import Janitor
from picpros.domain.due import Ref
from picpros.services.reconcile import Auditor
from tests.fakes.log import readable_log
from tests.fakes.money import MemoryDifferences, MemoryStatements
from tests.fakes.world import World
from tests.functions.events import messages, schedule
from tests.unit.services.test_redact import purged


def test_what_is_due_is_queued_and_asked_for() -> None:
    world = World()
    order = purged(world)
    world.clock.forward(timedelta(days=1))
    run, _ = _worker(world)
    queued = run({**schedule(world.clock.now()), "schedule": "redact"})
    answer = run(messages(*world.payments_queue.refs))

    assert queued == {"queued": 1}
    assert answer == {"batchItemFailures": []}
    assert world.redactions.redacted == [order.payment_id, world.session_of(order)]
    assert run({**schedule(world.clock.now()), "schedule": "redact"}) == {"queued": 0}


def test_a_refusal_is_told_by_the_orders_id_and_comes_again() -> None:
    world = World()
    order = purged(world)
    world.clock.forward(timedelta(days=1))
    world.redactions.refusing = True
    run, said = _worker(world)
    run(messages(Ref(f"order#{order.transaction_id}", "record")))
    today = run({**schedule(world.clock.now()), "schedule": "redact"})
    world.clock.forward(timedelta(days=1))
    tomorrow = run({**schedule(world.clock.now()), "schedule": "redact"})

    assert '"redaction refused"' in said.getvalue()
    assert order.transaction_id in said.getvalue()
    assert (today, tomorrow) == ({"queued": 0}, {"queued": 1})


def _worker(world: World) -> tuple[Callable[[dict[str, Any]], dict[str, Any]], StringIO]:
    logger, said = readable_log()
    auditor = Auditor(world.accounts, MemoryStatements([]), MemoryDifferences(world.rows), world.ledger)
    worker = Janitor(world.till(), world.bank(), world.redactor(), world.due, world.clock, logger)
    return janitor(worker, auditor), said
