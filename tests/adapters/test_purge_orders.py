"""Purging: each stage takes exactly its class of exactly its order, keys first."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest

from picpros.adapters.table import Tables
from picpros.domain.due import Due, DueKind
from picpros.domain.invoice import Series, TaxRule, invoice_for
from picpros.domain.jobs import JobKind, job
from picpros.domain.ledger import Entry, LedgerEntry
from picpros.domain.order import Held, Order
from picpros.domain.payment import Method, next_attempt
from picpros.domain.retention import Stage
from picpros.errors import Changed
from picpros.ports import PurgingOrders, Sale
from tests.adapters.stores import Store
from tests.adapters.world import (
    CONTACT,
    DETAILS,
    LATER,
    NOW,
    PERSONAL,
    SKETCH,
    order,
    raw_rows,
    watched,
)

A, A2 = "PP-ABCDEFGH", "PP-ABCDEFGH2"  # one is the other's beginning
NO_TAX = TaxRule(Decimal(0), "", "")
AGAIN = Due(DueKind.PURGE, NOW, LATER)
RECORDS = {"record", "contact", "invoice", "attempt#0001", "job#invoice"}
CLASSES = {
    Stage.DETAILS: {"details", "details-pictures"},
    Stage.PERSONAL: {"personal", "personal-payment"},
    Stage.WHOLE: {"details", "details-pictures", "personal", "personal-payment", *RECORDS} - {"record"},
    Stage.ERASED: {"details", "details-pictures", "personal", "personal-payment", "contact"},
}
DATA_KEYS = {
    Stage.DETAILS: {"details"},
    Stage.PERSONAL: {"personal"},
    Stage.WHOLE: {"details", "personal"},
    Stage.ERASED: {"details", "personal"},
}


def entry(kind: Entry, transaction_id: str = A) -> LedgerEntry:
    return LedgerEntry(kind, f"order#{transaction_id}", NOW, NOW + timedelta(minutes=1), 2, "details")


def sold(orders: PurgingOrders, transaction_id: str) -> Order:
    """Keep an order with every kind of item that an order can have."""
    new = order(transaction_id)
    orders.add(new, CONTACT, PERSONAL, DETAILS, due=watched())
    new, _ = orders.freeze(new, next_attempt(new, now=NOW))
    series = Series(transaction_id, 2027, live=True)
    invoice = invoice_for(
        new, number=series.number(1), client_id="ANA", paid_at=NOW, on=date(2027, 3, 13), tax=NO_TAX, live=True
    )
    paid = new.paid(NOW, payment_id=f"pi_{transaction_id}", invoice_number=series.number(1), client_id="ANA")
    mail = job(JobKind.INVOICE, f"order#{transaction_id}", NOW)
    orders.sell(Sale(paid, invoice, 1, series, Method("card", "visa", "4242"), None, (mail,)))
    orders.save_pictures(paid, [SKETCH])
    return orders.get(transaction_id)


def held(store: Store, transaction_id: str) -> set[str]:
    return {sk for pk, sk in store.places() if pk == f"order#{transaction_id}"}


@pytest.mark.clause("R3")
@pytest.mark.clause("R5")
@pytest.mark.parametrize("stage", list(Stage))
@pytest.mark.parametrize(("purged", "kept"), [(A, A2), (A2, A)])
def test_a_stage_takes_its_class_of_its_order_and_nothing_else(
    orders: PurgingOrders, store: Store, stage: Stage, purged: str, kept: str
) -> None:
    gone, other = sold(orders, purged), sold(orders, kept)
    everything = held(store, purged)
    moved = orders.shred(gone, stage, entry(Entry.PURGE_BEGUN), again=AGAIN)
    dropped = orders.drop(moved, stage)

    assert everything == {*RECORDS, *CLASSES[Stage.DETAILS], *CLASSES[Stage.PERSONAL]}
    assert held(store, purged) == everything - CLASSES[stage]
    assert dropped == len(CLASSES[stage])
    assert {name for owner, name in store.data_keys() if owner == purged} == {"details", "personal"} - DATA_KEYS[stage]
    assert held(store, kept) == everything
    assert {name for owner, name in store.data_keys() if owner == kept} == {"details", "personal"}
    assert orders.parts(other).details == DETAILS
    assert orders.parts(other).personal == PERSONAL


@pytest.mark.clause("R3")
def test_with_the_keys_every_copy_is_unreadable_before_a_single_item_is_deleted(
    orders: PurgingOrders, tables: Tables
) -> None:
    found = sold(orders, A)
    backup = raw_rows(tables, tables.main)
    moved = orders.shred(found, Stage.DETAILS, entry(Entry.PURGE_BEGUN), again=AGAIN)
    for item in backup:
        tables.client.put_item(TableName=tables.main, Item=item)
    parts = orders.parts(moved)

    assert (parts.details, parts.pictures) == (None, ())
    assert parts.personal == PERSONAL


def test_the_intent_the_keys_and_the_next_try_are_one(orders: PurgingOrders, store: Store) -> None:
    found = sold(orders, A)
    moved = orders.shred(found, Stage.DETAILS, entry(Entry.PURGE_BEGUN), again=AGAIN)

    assert moved == replace(found, purging=True, version=found.version + 1) == orders.get(A)
    assert store.due(DueKind.PURGE) == [(f"order#{A}", "2027-03-14T08:00:00.000Z")]
    assert store.ports.ledger.read("2027-03-13T08") == [entry(Entry.PURGE_BEGUN)]


def test_an_order_that_changed_in_this_moment_keeps_its_keys(orders: PurgingOrders, store: Store) -> None:
    found = sold(orders, A)
    orders.save(found, due=None)
    with pytest.raises(Changed):
        orders.shred(found, Stage.DETAILS, entry(Entry.PURGE_BEGUN), again=AGAIN)

    assert (A, "details") in store.data_keys()
    assert store.entries() == []
    assert not orders.get(A).purging


def test_a_look_back_counts_items_and_keys_of_the_stage(orders: PurgingOrders, store: Store) -> None:
    found = sold(orders, A)
    sold(orders, A2)
    before = {stage: orders.leftovers(found, stage) for stage in Stage}
    moved = orders.shred(found, Stage.DETAILS, entry(Entry.PURGE_BEGUN), again=AGAIN)
    keys_gone = orders.leftovers(moved, Stage.DETAILS)
    orders.drop(moved, Stage.DETAILS)

    assert before == {Stage.DETAILS: 3, Stage.PERSONAL: 3, Stage.WHOLE: 10, Stage.ERASED: 7}
    assert keys_gone == 2
    assert orders.leftovers(moved, Stage.DETAILS) == 0
    assert orders.leftovers(moved, Stage.PERSONAL) == 3


def test_a_purge_may_be_done_again(orders: PurgingOrders) -> None:
    moved = orders.shred(sold(orders, A), Stage.DETAILS, entry(Entry.PURGE_BEGUN), again=AGAIN)
    first = orders.drop(moved, Stage.DETAILS)

    assert (first, orders.drop(moved, Stage.DETAILS)) == (2, 0)


@pytest.mark.clause("R6")
def test_after_both_stages_name_and_e_mail_the_invoice_and_the_record_stay(orders: PurgingOrders, store: Store) -> None:
    found = sold(orders, A)
    for stage in (Stage.DETAILS, Stage.PERSONAL):
        moved = orders.shred(found, stage, entry(Entry.PURGE_BEGUN), again=AGAIN)
        orders.drop(moved, stage)
        orders.close_stage(moved.without(stage.value), stage, due=None, entry=entry(Entry.PURGE_DONE))
        found = orders.get(A)

    assert held(store, A) == RECORDS
    assert (found.held, found.purging, found.file_ids) == (Held.CONTACT_ONLY, False, ())
    assert orders.contact(A) == CONTACT
    assert store.data_keys() == set()
    assert store.due(DueKind.PURGE) == []
    assert len(store.ports.ledger.read("2027-03-13T08")) == 4


def test_the_next_stage_is_due_when_the_first_is_closed(orders: PurgingOrders, store: Store) -> None:
    moved = orders.shred(sold(orders, A), Stage.DETAILS, entry(Entry.PURGE_BEGUN), again=AGAIN)
    following = Due.on(DueKind.PURGE, LATER + timedelta(days=8))
    orders.close_stage(moved.without("details"), Stage.DETAILS, due=following, entry=entry(Entry.PURGE_DONE))

    assert store.due(DueKind.PURGE) == [(f"order#{A}", "2027-03-22T08:00:00.000Z")]


def test_of_an_order_that_was_never_paid_nothing_stays(orders: PurgingOrders, store: Store) -> None:
    orders.add(order(A), CONTACT, PERSONAL, DETAILS, due=watched())
    moved = orders.shred(orders.get(A), Stage.WHOLE, entry(Entry.PURGE_BEGUN), again=AGAIN)
    orders.drop(moved, Stage.WHOLE)
    orders.close_stage(moved.without("whole"), Stage.WHOLE, due=None, entry=entry(Entry.PURGE_DONE))

    assert (store.places(), store.data_keys()) == (set(), set())
    assert len(store.entries()) == 2


def test_a_receipt_over_a_changed_order_is_not_written(orders: PurgingOrders, store: Store) -> None:
    moved = orders.shred(sold(orders, A), Stage.DETAILS, entry(Entry.PURGE_BEGUN), again=AGAIN)
    orders.save(moved, due=None)
    with pytest.raises(Changed):
        orders.close_stage(moved.without("details"), Stage.DETAILS, due=None, entry=entry(Entry.PURGE_DONE))

    assert [each.kind for each in store.ports.ledger.read("2027-03-13T08")] == [Entry.PURGE_BEGUN]


def test_more_items_than_one_batch_holds_are_all_dropped(orders: PurgingOrders, store: Store) -> None:
    found = sold(orders, A)
    for number in range(60):
        attempt = replace(next_attempt(found, now=NOW), number=number + 2)
        orders.opened(attempt)
    moved = orders.shred(found, Stage.WHOLE, entry(Entry.PURGE_BEGUN), again=AGAIN)

    assert orders.drop(moved, Stage.WHOLE) == 68
    assert held(store, A) == {"record"}
