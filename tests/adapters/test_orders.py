"""Orders: what comes back, who may write over whom, and what lies there in the clear."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from picpros.adapters.order_parts import TRIES
from picpros.adapters.orders import DynamoOrders
from picpros.adapters.rows import key_row
from picpros.adapters.table import Tables
from picpros.adapters.vault import Vault
from picpros.domain.calendar import DueTimes
from picpros.domain.data_map import Class
from picpros.domain.due import Due, DueKind
from picpros.domain.jobs import JobKind, job
from picpros.domain.ledger import Entry, LedgerEntry
from picpros.domain.money import Money
from picpros.domain.order import File, Held, Order, Redaction, Status, Step
from picpros.domain.payment import next_attempt
from picpros.errors import Changed, NotFound
from picpros.ports import PurgingOrders
from tests.adapters.stores import Store
from tests.adapters.world import (
    CONTACT,
    DETAILS,
    LATER,
    NOW,
    PERSONAL,
    SKETCH,
    Faulty,
    keys_of,
    order,
    overtaken,
    raw_rows,
    watched,
)

ENTRY = LedgerEntry(Entry.ORDER_COMPLETED, "order#PP-ABCDEFGH", NOW, NOW)
FULL = order(
    status=Status.COMPLETED,
    tax=Money(1871, "usd"),
    version=7,
    attempt=2,
    paid_at=NOW,
    started_at=NOW + timedelta(hours=1),
    completed_at=LATER,
    due=DueTimes(LATER + timedelta(days=20), LATER + timedelta(days=28), "us-ca-2026.1"),
    held=Held.WITHOUT_DETAILS,
    purging=True,
    erasing=True,
    client_id="CLIENT1",
    invoice_number="PP-2027-000123",
    payment_id="pi_1",
    alive_at=LATER,
    asked_at=LATER + timedelta(days=90),
    redaction=Redaction("prj_1", 10, LATER),
    picture_ids=("P1", "P2"),
    history=(Step(NOW, Status.AWAITING_PAYMENT), Step(LATER, Status.COMPLETED)),
)


def added(orders: PurgingOrders, transaction_id: str = "PP-A") -> Order:
    new = order(transaction_id)
    orders.add(new, CONTACT, PERSONAL, DETAILS, due=watched())
    return new


def test_an_order_comes_back_with_all_its_parts(orders: PurgingOrders) -> None:
    new = added(orders)
    found = orders.get("PP-A")
    parts = orders.parts(found)

    assert found == new
    assert (parts.contact, parts.personal, parts.details) == (CONTACT, PERSONAL, DETAILS)
    assert (parts.pictures, parts.method) == ((), None)
    assert orders.contact("PP-A") == CONTACT


@pytest.mark.parametrize("only", [Class.DETAILS, Class.PERSONAL])
def test_what_was_not_asked_for_stays_sealed_and_its_key_with_kms(tables: Tables, vault: Vault, only: Class) -> None:
    orders = DynamoOrders(tables, vault)
    new, asked = added(orders), []

    class Noting:
        def find(self, owner: str, belongs_to: Class) -> Any:
            asked.append(belongs_to)
            return vault.find(owner, belongs_to)

    noting: Any = Noting()
    parts = replace(orders, vault=noting).parts(new, only=only)

    assert parts.contact == CONTACT
    assert (parts.details, parts.personal) == ((DETAILS, None) if only is Class.DETAILS else (None, PERSONAL))
    assert asked == [only]


def test_every_field_of_a_record_comes_back(orders: PurgingOrders) -> None:
    added(orders)
    saved = orders.save(replace(FULL, version=0), due=None)

    assert saved == replace(FULL, version=1)
    assert orders.get("PP-A") == saved


def test_what_was_left_out_of_a_form_stays_left_out(orders: PurgingOrders) -> None:
    bare = replace(PERSONAL, phone=None, address=None)
    orders.add(order(), replace(CONTACT, promotions=False), bare, replace(DETAILS, files=()), due=watched())
    parts = orders.parts(order())

    assert parts.personal == bare
    assert parts.contact == replace(CONTACT, promotions=False)
    assert parts.details == replace(DETAILS, files=())


def test_an_order_that_is_not_there_is_none_or_not_found(orders: PurgingOrders) -> None:
    with pytest.raises(NotFound):
        orders.get("PP-A")

    assert orders.find("PP-A") is None
    assert orders.contact("PP-A") is None
    assert orders.parts(order()).details is None


def test_the_contacts_of_a_list_come_at_once_and_who_is_not_held_is_left_out(orders: PurgingOrders) -> None:
    known = [added(orders), order("PP-GONE")]

    assert orders.contacts(known) == {"PP-A": CONTACT}
    assert orders.contacts([]) == {}


@pytest.mark.clause("S2")
def test_details_and_personal_data_lie_nowhere_in_the_clear(orders: PurgingOrders, tables: Tables) -> None:
    added(orders)
    orders.save_pictures(orders.get("PP-A"), [File("P1", "esmeralda final.jpg", 9, "image/jpeg")])
    lying = repr(raw_rows(tables))

    said = [PERSONAL.phone, *(PERSONAL.address or {}).values(), DETAILS.text, SKETCH.name, "esmeralda final.jpg"]
    assert [word for word in said if word and len(word) > 2 and word in lying] == []


def test_names_and_addresses_are_in_no_key(orders: PurgingOrders, tables: Tables) -> None:
    added(orders)
    places = repr([[item[name] for name in item if name.endswith(("pk", "sk"))] for item in raw_rows(tables)])

    assert not any(word in places for word in ("Ana", "López", "mail.example"))


def test_the_key_of_each_class_is_kept_under_the_orders_id(orders: PurgingOrders, store: Store) -> None:
    added(orders)

    assert store.data_keys() == {("PP-A", "details"), ("PP-A", "personal")}


def test_a_taken_order_is_not_taken_over_once_it_has_asked_for_payment(orders: PurgingOrders) -> None:
    new = added(orders)
    orders.freeze(new, next_attempt(new, now=NOW))
    with pytest.raises(Changed):
        orders.add(order(), replace(CONTACT, email="mallory@mail.example"), PERSONAL, DETAILS, due=watched())

    assert orders.contact("PP-A") == CONTACT


def test_an_order_whose_taking_died_half_way_is_taken_again_and_can_be_read(orders: PurgingOrders) -> None:
    added(orders)
    again = replace(DETAILS, text="as it was sent again")
    orders.add(order(), CONTACT, PERSONAL, again, due=watched())

    assert orders.parts(order()).details == again


def test_nothing_is_ever_held_that_no_clock_knows(orders: PurgingOrders, store: Store) -> None:
    added(orders)

    assert store.due(DueKind.PAYMENT) == [("order#PP-A", "2027-03-13T08:00:00.000Z")]


def test_of_two_who_read_the_same_version_the_second_writes_nothing(orders: PurgingOrders) -> None:
    first = second = added(orders)
    orders.save(replace(first, status=Status.PAID), due=None)
    with pytest.raises(Changed):
        orders.save(replace(second, status=Status.EXPIRED), due=None)

    assert orders.get("PP-A").status is Status.PAID


def test_a_change_with_jobs_and_entries_is_written_whole_or_not_at_all(orders: PurgingOrders, store: Store) -> None:
    new = added(orders)
    mail = job(JobKind.PICTURES_READY, "order#PP-A", NOW)
    orders.save(replace(new, status=Status.COMPLETED), due=None, jobs=[mail], entries=[ENTRY])
    other = job(JobKind.INVOICE, "order#PP-A", NOW)
    with pytest.raises(Changed):
        orders.save(replace(new, status=Status.EXPIRED), due=None, jobs=[other], entries=[ENTRY])

    assert {sk for _, sk in store.places() if sk.startswith("job#")} == {"job#pictures_ready"}
    assert len(store.entries()) == 1
    assert orders.get("PP-A").status is Status.COMPLETED


def test_an_order_without_a_due_time_leaves_the_index(orders: PurgingOrders, store: Store) -> None:
    saved = orders.save(added(orders), due=None)
    gone = store.due(DueKind.PAYMENT)
    orders.save(saved, due=Due.on(DueKind.PURGE, LATER))

    assert gone == []
    assert [pk for pk, _ in store.due(DueKind.PURGE)] == ["order#PP-A"]


def test_an_attempt_is_frozen_before_the_provider_hears_of_it(orders: PurgingOrders) -> None:
    new = added(orders)
    moved, frozen = orders.freeze(new, next_attempt(new, now=NOW))

    assert frozen == next_attempt(new, now=NOW) == orders.attempt("PP-A", 1)
    assert orders.get("PP-A") == moved == replace(new, attempt=1, version=1)


def test_a_retry_says_what_the_frozen_attempt_said_and_not_what_it_would_say_now(orders: PurgingOrders) -> None:
    new = added(orders)
    _, first = orders.freeze(new, next_attempt(new, now=NOW))
    died = replace(new, version=1)  # as if the record had not been told
    _, again = orders.freeze(died, next_attempt(new, now=NOW + timedelta(minutes=9)))

    assert again == first
    assert orders.attempt("PP-A", 1) == first


def test_freezing_keeps_the_place_among_what_is_due(orders: PurgingOrders, store: Store) -> None:
    new = added(orders)
    orders.freeze(new, next_attempt(new, now=NOW))

    assert [pk for pk, _ in store.due(DueKind.PAYMENT)] == ["order#PP-A"]


def test_freezing_over_a_changed_order_is_refused(orders: PurgingOrders) -> None:
    new = added(orders)
    orders.save(new, due=None)

    with pytest.raises(Changed):
        orders.freeze(new, next_attempt(new, now=NOW))


def test_what_the_provider_answered_is_kept_with_the_attempt(orders: PurgingOrders) -> None:
    new = added(orders)
    _, frozen = orders.freeze(new, next_attempt(new, now=NOW))
    answered = replace(frozen, session_id="cs_1", url="https://pay.example/cs_1")
    orders.opened(answered)

    assert orders.attempt("PP-A", 1) == answered
    assert orders.attempt("PP-A", 2) is None


def test_pictures_add_up(orders: PurgingOrders) -> None:
    new = added(orders)
    one, two, three = (File(f"P{n}", f"picture {n}.jpg", n, "image/jpeg") for n in (1, 2, 3))
    orders.save_pictures(new, [one, two])
    orders.save_pictures(new, [three])

    assert orders.parts(new).pictures == (one, two, three)


def test_two_who_add_pictures_at_once_lose_none(orders: PurgingOrders, tables: Tables, vault: Vault) -> None:
    new = added(orders)
    one, two = (File(f"P{n}", f"picture {n}.jpg", n, "image/jpeg") for n in (1, 2))

    def overtaken(**asked: Any) -> Any:
        orders.save_pictures(new, [one])
        return tables.client.transact_write_items(**asked)

    client: Any = Faulty(tables.client, transact_write_items=[overtaken])
    DynamoOrders(replace(tables, client=client), vault).save_pictures(new, [two])

    assert orders.parts(new).pictures == (one, two)


@pytest.mark.clause("R3")
def test_a_purge_while_pictures_are_added_leaves_no_row_behind(
    orders: PurgingOrders, tables: Tables, vault: Vault
) -> None:
    new = added(orders)

    def purged(**asked: Any) -> Any:
        tables.client.delete_item(TableName=tables.keys, Key=key_row("PP-A", Class.DETAILS))
        return tables.client.transact_write_items(**asked)

    client: Any = Faulty(tables.client, transact_write_items=[purged])
    with pytest.raises(NotFound):
        DynamoOrders(replace(tables, client=client), vault).save_pictures(new, [SKETCH])

    assert ("order#PP-A", "details-pictures") not in keys_of(tables)


def test_an_order_whose_details_are_gone_takes_no_pictures(orders: PurgingOrders) -> None:
    with pytest.raises(NotFound):
        orders.save_pictures(order(), [SKETCH])


def test_a_function_without_the_vault_can_read_records_and_no_more(orders: PurgingOrders, tables: Tables) -> None:
    added(orders)
    blind = DynamoOrders(tables)

    assert blind.get("PP-A") == order()
    with pytest.raises(TypeError):
        blind.parts(order())


def test_pictures_that_could_not_be_written_are_not_lost_in_silence(
    orders: PurgingOrders, tables: Tables, vault: Vault
) -> None:
    new = added(orders)
    with pytest.raises(Changed):
        DynamoOrders(overtaken(tables, TRIES), vault).save_pictures(new, [SKETCH])

    assert orders.parts(new).pictures == ()
