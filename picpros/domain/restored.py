"""A table that was put back to an earlier moment: what is in it, and what of it cannot be as it is."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from picpros.domain.order import Held, Order
from picpros.domain.retention import Stage, keys_that_go, row_goes

Place = tuple[str, str]
RECORD = "record"
_POINTS = {"email": "client_id", "invoice": "transaction_id", "credit": "transaction_id", "payment": "transaction_id"}


@dataclass
class TableView:
    """The main table without anything that a person wrote: places, clocks, records, and what points to what."""

    partitions: dict[str, set[str]] = field(default_factory=dict)
    due: dict[Place, str] = field(default_factory=dict)  # as it is stored
    orders: dict[str, Order] = field(default_factory=dict)
    points: dict[Place, str] = field(default_factory=dict)  # an address, a number or a payment, to whom it belongs
    issued: dict[str, int] = field(default_factory=dict)  # the counters, by the names of their series
    addresses: dict[str, set[str]] = field(default_factory=dict)  # of clients, those they had before as well, hashed
    sealed: set[str] = field(default_factory=set)  # owners of the keys that something there is sealed with
    keys: dict[str, set[str]] = field(default_factory=dict)  # the classes of an owner's data keys

    def has(self, pk: str, sk: str) -> bool:
        return sk in self.partitions.get(pk, ())

    def numbers(self) -> Iterator[str]:
        """Give every number of an invoice or a credit note that stands anywhere."""
        for pk, sks in self.partitions.items():
            if pk.startswith(("invoice#", "credit#")):
                yield pk.partition("#")[2]
            yield from (sk.rpartition("#")[2] for sk in sks if sk.startswith("money#credit#"))
        yield from (order.invoice_number for order in self.orders.values() if order.invoice_number)


def view(
    rows: Iterable[tuple[Mapping[str, Any], Order | None]], data_keys: Iterable[tuple[str, str]] = ()
) -> TableView:
    """Look at every row, and keep of each no more than its place and ids."""
    seen = TableView()
    for owner, belongs_to in data_keys:
        seen.keys.setdefault(owner, set()).add(belongs_to)
    for row, order in rows:
        place = (str(row["pk"]), str(row["sk"]))
        kind, _, identifier = place[0].partition("#")
        seen.partitions.setdefault(place[0], set()).add(place[1])
        if "due_at" in row:
            seen.due[place] = str(row["due_at"])
        if "sealed" in row:
            seen.sealed.add(place[1].partition("#")[2] if place[1].startswith("consent#") else identifier)
        if order is not None:
            seen.orders[order.transaction_id] = order
        if kind in _POINTS and _POINTS[kind] in row:
            seen.points[place] = str(row[_POINTS[kind]])
        if kind == "email":
            seen.addresses.setdefault(str(row["client_id"]), set()).add(identifier)
        if kind == "counter":
            seen.issued[identifier] = int(row["issued"])
    return seen


def is_left(order: Order, stage: Stage, seen: TableView) -> bool:
    """Tell whether rows or data keys are there that a stage deletes."""
    rows = seen.partitions.get(f"order#{order.transaction_id}", set())
    classes = seen.keys.get(order.transaction_id, set())
    return any(row_goes(sk, stage) for sk in rows) or bool(classes & keys_that_go(stage))


class Half(StrEnum):
    """What can be half there. Nothing of it is changed: a person has to look."""

    NO_CONTACT = "order_without_contact"
    NO_INVOICE = "paid_order_without_invoice"
    NO_NUMBER = "invoice_without_its_number"
    NO_PAYMENT = "paid_order_without_its_payment"
    NO_ORDER = "rows_without_their_order"
    NOT_ITS = "number_or_payment_of_no_such_order"
    NO_CLIENT = "address_without_its_client"
    NO_ADDRESS = "client_without_an_address"
    NO_TEXT = "form_without_its_text"
    NO_RECORD = "text_without_its_form"
    LOST_NUMBER = "number_that_the_table_has_no_more"
    BEHIND = "order_that_the_ledger_knows_otherwise"
    LOST_NO = "no_of_somebody_who_is_not_there"
    MAY_HAVE_GONE = "mails_that_may_have_gone_already"


@dataclass(frozen=True, slots=True, order=True)
class Found:
    """Something that a person has to look at, by its id."""

    half: Half
    subject: str


def halves(seen: TableView) -> Iterator[Found]:
    """Find what was cut through: each of these is written in one transaction, or never without the other."""
    for order in seen.orders.values():
        yield from _of_order(order, seen)
    for place, whose in seen.points.items():
        yield from _of_pointer(place, whose, seen)
    for pk in seen.partitions:
        yield from _of_partition(pk, seen)


def unsent(seen: TableView) -> Iterator[Found]:
    """Name what waits to be sent: what of it went out since is not known, and it will go again."""
    for pk, sk in seen.due:
        if sk.startswith("job#") or pk.startswith("campaign#"):
            yield Found(Half.MAY_HAVE_GONE, pk)


def _of_order(order: Order, seen: TableView) -> Iterator[Found]:
    pk = f"order#{order.transaction_id}"
    if order.held is not Held.NOTHING and not seen.has(pk, "contact"):
        yield Found(Half.NO_CONTACT, pk)
    if order.invoice_number and not seen.has(pk, "invoice"):
        yield Found(Half.NO_INVOICE, pk)
    if order.invoice_number and seen.points.get((f"invoice#{order.invoice_number}", "number")) != order.transaction_id:
        yield Found(Half.NO_NUMBER, pk)
    if order.payment_id and seen.points.get((f"payment#{order.payment_id}", "payment")) != order.transaction_id:
        yield Found(Half.NO_PAYMENT, pk)


def _of_pointer(place: Place, whose: str, seen: TableView) -> Iterator[Found]:
    kind, _, identifier = place[0].partition("#")
    order = seen.orders.get(whose)
    its = {
        "email": seen.has(f"client#{whose}", "contact"),
        "invoice": order is not None and order.invoice_number == identifier,
        "credit": seen.has(f"order#{whose}", f"money#credit#{identifier}"),
        "payment": order is not None and order.payment_id == identifier,
    }[kind]
    if not its:
        yield Found(Half.NO_CLIENT, f"client#{whose}") if kind == "email" else Found(Half.NOT_ITS, place[0])


def _of_partition(pk: str, seen: TableView) -> Iterator[Found]:
    kind, _, identifier = pk.partition("#")
    if kind == "order" and identifier not in seen.orders:
        yield Found(Half.NO_ORDER, pk)
    if kind == "client" and seen.has(pk, "contact") and identifier not in seen.addresses:
        yield Found(Half.NO_ADDRESS, pk)
    if kind in ("inquiry", "reply"):
        record, text = seen.has(pk, RECORD), seen.has(pk, "text")
        if record and not text:
            yield Found(Half.NO_TEXT, pk)
        if text and not record:
            yield Found(Half.NO_RECORD, pk)
