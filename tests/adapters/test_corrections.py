"""Corrected e-mails: the same contract for the fake and for each database, all of it written or nothing."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from picpros.domain.due import Due, DueKind
from picpros.domain.invoice import Series, TaxRule, invoice_for
from picpros.domain.jobs import JobKind, job
from picpros.domain.ledger import Entry, LedgerEntry
from picpros.domain.order import Order, Personal
from picpros.domain.person import Basis, Client
from picpros.errors import Changed
from picpros.ports import Correction, Sale
from tests.adapters.desk_stores import InDatabase, InMemory, Store
from tests.adapters.world import CONTACT, DETAILS, LATER, NOW, PERSONAL, order, watched

ENDS = Due.on(DueKind.PURGE, LATER)
ENTRY = LedgerEntry(Entry.EMAIL_CORRECTED, "order#PP-ABCDEFGH", NOW, NOW, detail="owner")
OLD = Client("OLDCLIENT", "Ana López", "ana.lopez@mail.example", Basis.PAID, LATER)
NEW = Client("NEWCLIENT", "Ana López", "ana@mail.example", Basis.PAID, LATER)
OLD_HASH, NEW_HASH = "a#OLD", "a#NEW"


@pytest.fixture
def store(database: str, request: pytest.FixtureRequest) -> Store:
    if database == "memory":
        return InMemory()
    return InDatabase(request.getfixturevalue("tables"), request.getfixturevalue("vault"))


def sold(store: Store) -> Order:
    """An order that the old address's client paid for."""
    new = order("PP-A")
    store.orders.add(new, CONTACT, PERSONAL, DETAILS, due=watched())
    series = Series("PP", 2027, live=True)
    invoice = invoice_for(
        new,
        number=series.number(1),
        client_id=OLD.client_id,
        paid_at=LATER,
        on=date(2027, 3, 14),
        tax=TaxRule(Decimal(0), "", ""),
        live=True,
    )
    paid = new.paid(LATER, payment_id="pi_A", invoice_number=invoice.number, client_id=OLD.client_id)
    store.orders.sell(Sale(paid, invoice, 1, series, None, None, (), (ENTRY,)))
    store.clients.ensure(OLD, OLD_HASH)
    return store.orders.get("PP-A")


def correction(read: Order, *, known: Client | None = None, remains: Basis | None = None) -> Correction:
    made = replace(known, basis=Basis.PAID) if known else NEW
    moved = replace(read, client_id=made.client_id)
    contact = replace(CONTACT, email="ana@mail.example")
    return Correction(moved, contact, made, known, NEW_HASH, OLD, remains, OLD_HASH)


def correct(store: Store, wanted: Correction) -> Order:
    mail = job(JobKind.INVOICE, "order#PP-A", LATER, reference="AGAIN1")
    corrected: Order = store.corrections.correct(wanted, due=None, jobs=(mail,), entries=(ENTRY,))
    return corrected


def test_a_sale_writes_what_the_ledger_is_to_know_of_it(store: Store) -> None:
    sold(store)

    assert store.entries() == 1


def test_a_corrected_order_belongs_to_the_new_client_and_nothing_of_the_old_one_is_left(store: Store) -> None:
    read = sold(store)
    moved = correct(store, correction(read))

    assert store.orders.get("PP-A") == moved == replace(read, client_id="NEWCLIENT", version=read.version + 1)
    assert store.orders.contact("PP-A").email == "ana@mail.example"
    assert store.orders.invoice("PP-A").client_id == "NEWCLIENT"
    assert store.orders.of_client("NEWCLIENT") == [moved]
    assert store.orders.of_client("OLDCLIENT") == []
    assert (store.clients.by_address(NEW_HASH), store.clients.by_address(OLD_HASH)) == (NEW, None)
    assert store.clients.get("OLDCLIENT") is None
    assert store.clients.all(None, 9) == ([NEW], None)
    assert (store.entries(), store.due(DueKind.OUTBOX)) == (2, ["order#PP-A"])


def test_a_client_who_is_known_gets_another_basis_and_keeps_all_else(store: Store) -> None:
    read = sold(store)
    known = replace(NEW, client_id="KNOWN", full_name="Ana L.", basis=Basis.NEWSLETTER)
    store.clients.ensure(known, NEW_HASH)
    correct(store, correction(read, known=known, remains=Basis.REGISTERED))

    assert store.clients.by_address(NEW_HASH) == replace(known, basis=Basis.PAID)
    assert store.clients.by_address(OLD_HASH) == replace(OLD, basis=Basis.REGISTERED)
    assert store.orders.get("PP-A").client_id == "KNOWN"


@pytest.mark.parametrize("what", ["the order", "the new address", "the old client", "the known client"])
def test_when_anything_is_not_as_it_was_read_nothing_is_written(store: Store, what: str) -> None:
    read = sold(store)
    wanted = correction(read)
    if what == "the order":
        store.orders.save(read, due=None)
    elif what == "the new address":
        store.clients.ensure(replace(NEW, client_id="FASTER"), NEW_HASH)
    elif what == "the old client":
        wanted = replace(wanted, left=replace(OLD, basis=Basis.NEWSLETTER))
    else:
        wanted = correction(read, known=replace(NEW, client_id="ERASED"))
    before, entries = store.places(), store.entries()
    with pytest.raises(Changed):
        correct(store, wanted)

    assert (store.places(), store.entries()) == (before, entries)
    assert store.orders.contact("PP-A") == CONTACT
    assert store.clients.get("OLDCLIENT") == OLD


def test_of_many_who_correct_at_once_one_does(store: Store) -> None:
    read = sold(store)

    def attempt(number: int) -> bool:
        made = replace(NEW, client_id=f"NEW{number}")
        wanted = replace(correction(read), made=made, order=replace(read, client_id=made.client_id))
        try:
            correct(store, wanted)
        except Changed:
            return False
        return True

    with ThreadPoolExecutor(1 if isinstance(store, InMemory) else 4) as pool:
        done = list(pool.map(attempt, range(4)))

    assert done.count(True) == 1
    assert len(store.clients.all(None, 9)[0]) == 1


def test_whether_a_registration_runs_is_known(store: Store) -> None:
    store.clients.ensure(OLD, OLD_HASH)
    store.clients.register(NEW, NEW_HASH, Personal(None, None), due=ENDS)

    assert [store.corrections.is_registered(each) for each in ("OLDCLIENT", "NEWCLIENT", "NOBODY")] == [
        False,
        True,
        False,
    ]


def test_of_an_unpaid_order_only_its_own_copy_is_corrected(store: Store) -> None:
    new = order("PP-A")
    store.orders.add(new, CONTACT, PERSONAL, DETAILS, due=watched())
    contact = replace(CONTACT, email="ana@mail.example")
    moved = correct(store, Correction(new, contact, None, None, NEW_HASH, None, None, OLD_HASH))

    assert store.orders.get("PP-A") == moved == replace(new, version=new.version + 1)
    assert store.orders.contact("PP-A") == contact
    assert store.orders.invoice("PP-A") is None
    assert store.clients.all(None, 9) == ([], None)


def test_a_client_whom_other_orders_hold_as_before_is_left_as_they_are(store: Store) -> None:
    read = sold(store)
    correct(store, correction(read, remains=OLD.basis))

    assert store.clients.by_address(OLD_HASH) == OLD
    assert store.clients.by_address(NEW_HASH) == NEW


def test_the_same_client_under_another_spelling_keeps_the_invoice(store: Store) -> None:
    read = sold(store)
    contact = replace(CONTACT, email=CONTACT.email.upper())
    correct(store, Correction(read, contact, None, None, OLD_HASH, None, None, OLD_HASH))

    assert store.orders.contact("PP-A") == contact
    assert store.orders.invoice("PP-A").client_id == OLD.client_id
    assert store.clients.by_address(OLD_HASH) == OLD
