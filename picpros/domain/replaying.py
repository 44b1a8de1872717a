"""What the ledger says of a table that was put back: what was deleted, and how each order last ended or went on."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import MappingProxyType

from picpros.domain.calendar import BusinessCalendar
from picpros.domain.ledger import Entry, LedgerEntry
from picpros.domain.order import Held, HoldReason, Order, Status
from picpros.domain.retention import LONGEST_HOLD, Stage
from picpros.errors import WrongState

_GONE = {Entry.PURGE_BEGUN, Entry.PURGE_DONE, Entry.PURGE_REPLAYED}
_BECAME = MappingProxyType(
    {
        Entry.ORDER_COMPLETED: Status.COMPLETED,
        Entry.ORDER_CANCELLED: Status.CANCELLED,
        Entry.ORDER_REOPENED: Status.IN_PROGRESS,
    }
)
_FORMS = {"registration": "client", "signup": "signup", "inquiry": "inquiry", "reply": "reply"}
_CONSENT = "consent."


@dataclass
class Fate:
    """An order: which stages were deleted, each with its due time, its ends and reopenings in order, what holds it."""

    gone: dict[Stage, datetime] = field(default_factory=dict)
    steps: list[LedgerEntry] = field(default_factory=list)
    holds: dict[HoldReason, datetime | None] = field(default_factory=dict)  # until when, None for one that was lifted
    disputes: int = 0  # that are open


@dataclass
class Told:
    """All that has to hold again. Forms are the keys of their rows: `("inquiry#ID", "record")`."""

    orders: dict[str, Fate] = field(default_factory=dict)
    forms: set[tuple[str, str]] = field(default_factory=set)
    erased: dict[str, datetime] = field(default_factory=dict)  # clients, and when they asked
    asked: dict[str, datetime] = field(default_factory=dict)  # those, and who is not erased yet

    def owners_gone(self) -> set[str]:
        """Name whose data keys are deleted, as far as a key belongs to one thing alone."""
        whole = {owner for owner, fate in self.orders.items() if {Stage.WHOLE, Stage.ERASED} & fate.gone.keys()}
        forms = {(sk if sk.startswith("consent#") else pk).partition("#")[2] for pk, sk in self.forms}
        return whole | forms | self.erased.keys()


def told_by(entries: Iterable[LedgerEntry]) -> Told:
    """Read the ledger, its entries in any order."""
    told = Told()
    for entry in sorted(entries, key=lambda each: each.done_at):
        kind, _, identifier = entry.subject.partition("#")
        if kind == "order":
            _of_order(told.orders.setdefault(identifier, Fate()), entry)
        elif entry.kind is Entry.PURGE_DONE and kind in _FORMS:
            told.forms.add((f"{_FORMS[kind]}#{identifier}", "record"))
        elif entry.kind is Entry.PURGE_DONE and entry.detail.startswith(_CONSENT):
            consent = entry.detail.removeprefix(_CONSENT).upper()
            told.forms.add((f"client#{identifier}", f"consent#{consent}"))
        elif entry.kind in (Entry.ERASURE_DONE, Entry.ERASURE_REPLAYED):
            told.erased[identifier] = entry.at
        elif entry.kind is Entry.ERASURE_CONFIRMED:
            told.asked[identifier] = entry.at
    return told


def _of_order(fate: Fate, entry: LedgerEntry) -> None:
    if entry.kind in _GONE:
        fate.gone.setdefault(Stage(entry.detail), entry.at)
    elif entry.kind in _BECAME:
        fate.steps.append(entry)
    elif entry.kind is Entry.HELD:
        reason, _, seconds = entry.detail.partition(".")
        fate.holds[HoldReason(reason)] = datetime.fromtimestamp(int(seconds), UTC) if seconds else _longest(entry)
    elif entry.kind is Entry.HOLD_LIFTED:
        lifted = [HoldReason(entry.detail)] if entry.detail in set(HoldReason) else list(HoldReason)
        fate.holds |= dict.fromkeys(lifted)
    elif entry.kind in (Entry.DISPUTE_OPENED, Entry.DISPUTE_ENDED):
        fate.disputes = max(fate.disputes + (1 if entry.kind is Entry.DISPUTE_OPENED else -1), 0)
        fate.holds[HoldReason.DISPUTE] = _longest(entry) if fate.disputes else None


def _longest(entry: LedgerEntry) -> datetime:
    return entry.at + LONGEST_HOLD


_WITHOUT: Mapping[Stage, frozenset[Held]] = {
    Stage.DETAILS: frozenset({Held.EVERYTHING}),
    Stage.PERSONAL: frozenset({Held.EVERYTHING, Held.WITHOUT_DETAILS}),
    Stage.WHOLE: frozenset(Held),
    Stage.ERASED: frozenset({Held.EVERYTHING, Held.WITHOUT_DETAILS, Held.CONTACT_ONLY}),
}


def holds_what_is_gone(order: Order, stage: Stage) -> bool:
    """Tell whether a record says that something is held which a stage deleted."""
    return order.held in _WITHOUT[stage]


def caught_up(order: Order, fate: Fate, calendar: BusinessCalendar, now: datetime) -> Order:
    """Give the order as it ended and went on, as far as that follows from where it stands, with its holds.

    Its due times are stamped by the calendar in force for the moment of its end.
    """
    return _held(_moved_on(order, fate, calendar), fate, now)


def _held(order: Order, fate: Fate, now: datetime) -> Order:
    """Hold what is held, and let go what was lifted; one that is over by now changes nothing."""
    there = {hold.reason: hold.until for hold in order.holds if hold.until > now}
    for reason, until in fate.holds.items():
        if until is None and reason in there:
            order = order.held_for(reason, None)
        elif until is not None and until > now and reason not in there and order.holds_personal():
            order = order.held_for(reason, until)
    return order


def _moved_on(order: Order, fate: Fate, calendar: BusinessCalendar) -> Order:
    for entry in _unknown(order, fate):
        try:
            order = _moved(order, entry, calendar)
        except WrongState:
            return order
    return order


def is_behind(order: Order | None, fate: Fate, calendar: BusinessCalendar) -> bool:
    """Tell whether an order cannot be brought to where the ledger has it: what came before was lost as well."""
    if order is None:
        return Stage.WHOLE not in fate.gone
    return bool(_unknown(_moved_on(order, fate, calendar), fate))


def _unknown(order: Order, fate: Fate) -> list[LedgerEntry]:
    """Give the entries of whose steps the record has none, each of its own: two may be of one instant."""
    there = list(_steps(order))
    unknown: list[LedgerEntry] = []
    for entry in fate.steps:
        step = (_BECAME[entry.kind], entry.at)
        if step in there:
            there.remove(step)
        else:
            unknown.append(entry)
    return unknown


def _steps(order: Order) -> Iterator[tuple[Status, datetime]]:
    """Give the steps of a record that the ledger tells of: work that begins is none, unless it begins again."""
    before = None
    for step in order.history:
        if step.status is not Status.IN_PROGRESS or before is Status.COMPLETED:
            yield step.status, step.at
        before = step.status


def _moved(order: Order, entry: LedgerEntry, calendar: BusinessCalendar) -> Order:
    if entry.kind is Entry.ORDER_REOPENED:
        return order.reopened(entry.at)
    due = calendar.stamp(entry.at)
    if entry.kind is Entry.ORDER_CANCELLED:
        return order.cancelled(entry.at, due)
    begun = order.started(entry.at) if order.status is Status.PAID else order
    return begun.completed(entry.at, due)
