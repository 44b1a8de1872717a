"""Why something of an order is held or gone: the rule, the calendar, the times, and what the ledger knows."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from picpros.domain import transaction_id as ids
from picpros.domain.data_map import Class
from picpros.domain.instants import public
from picpros.domain.ledger import LedgerEntry
from picpros.domain.order import Order
from picpros.domain.redaction import redaction_due
from picpros.domain.retention import Stage, allowed, deletion_due, held_until, is_open, next_deletion
from picpros.ports import History, Orders

_SHOWN = (Class.DETAILS, Class.PERSONAL, Class.CONTACT, Class.RECORD)
_RULES = {
    Stage.DETAILS: "specifications and details go at 00:00 studio time of the day after the 14th business day",
    Stage.PERSONAL: "personal data but name and e-mail goes at 00:00 studio time of day 28",
    Stage.WHOLE: "an order that was never paid goes whole, 48 hours after its payment expired or it was cancelled",
}


@dataclass(frozen=True, slots=True)
class Story:
    """`facts` for a machine, `reasons` for a person, and the ledger's entries in their order."""

    facts: Mapping[str, object]
    reasons: Sequence[str]
    entries: Sequence[LedgerEntry]


def why_of(text: str, *, now: datetime, orders: Orders, ledger: History) -> Story | None:
    """Tell an order's story; None for an id that neither the table nor the ledger knows."""
    transaction_id = ids.parse(text)
    if transaction_id is None:
        return None
    order, entries = orders.find(transaction_id), ledger.of(f"order#{transaction_id}")
    if order is None:
        reasons = ["Nothing of this order is held any more; the ledger tells when it went."]
        return Story({"transaction_id": transaction_id, "status": None}, reasons, entries) if entries else None
    return Story(_facts(order, now), list(_reasons(order, now)), entries)


def _at_the_provider(order: Order) -> Iterator[str]:
    due, known = redaction_due(order), order.redaction
    if known is not None and known.ended_at is not None:
        yield f"The payment provider redacted its own record at {public(known.ended_at)}."
    elif due is not None:
        begun = "has begun to redact" if known is not None else "is to redact"
        yield f"The payment provider {begun} its own record, due at {public(due.due_at)}."


def _facts(order: Order, now: datetime) -> Mapping[str, object]:
    coming, due = next_deletion(order), deletion_due(order)
    return {
        "transaction_id": order.transaction_id,
        "status": order.status.value,
        "held": order.held.value,
        "allowed": [each.value for each in _SHOWN if each in allowed(order, now)],
        "specifications_at": public(order.due.details_at) if order.due else None,
        "personal_data_at": public(order.due.personal_at) if order.due else None,
        "calendar_version": order.due.calendar_version if order.due else None,
        "holds": [{"reason": each.reason.value, "until": public(each.until)} for each in order.holds],
        "next": coming.stage.value if coming else None,
        "due_at": public(coming.due_at) if coming else None,
        "next_try_at": public(due.next_at) if due else None,
    }


def _reasons(order: Order, now: datetime) -> Iterator[str]:
    yield f"The order is {order.status.value.replace('_', ' ')} since {public(order.history[-1].at)}."
    if is_open(order):
        yield "Nothing of an ongoing project is ever deleted."
    if order.due is not None:
        yield (
            f"Its end was stamped with calendar {order.due.calendar_version}: details go at "
            f"{public(order.due.details_at)}, personal data at {public(order.due.personal_at)}. A later calendar "
            "changes neither."
        )
    coming, held = next_deletion(order), held_until(order)
    if coming is not None:
        yield f"Next: {_RULES[coming.stage]}. It is due at {public(coming.due_at)}."
    elif not is_open(order):
        yield "Nothing that the policy deletes is held of it any more."
    yield from _at_the_provider(order)
    if held is not None and held > now:
        named = ", ".join(f"{each.reason.value} until {public(each.until)}" for each in order.holds)
        yield f"What is due waits for a hold: {named}."
    if coming is not None and coming.due_at <= now and (held is None or held <= now):
        yield "It is due now and goes with the next hourly tick, or a try of it failed: see the alarms."
