"""The sweep and the search for residue: what does not belong is told by its place and never by its value."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from picpros.adapters.order_rows import record_row
from picpros.adapters.rows import due_fields, plain, row
from picpros.domain.due import Due, DueKind
from picpros.domain.order import Hold, HoldReason, Order
from picpros.domain.residue import Search
from picpros.domain.retention import deletion_due
from picpros.domain.sweep import GRACE, Wrong
from picpros.services.find_residue import find_residue
from picpros.services.sweep import Swept, sweep
from tests.fakes.audit import MemoryEverything
from tests.fakes.samples import DAY
from tests.fakes.world import World

SEARCH = Search({"name": "Filomena Lopes", "email": "filo@client.example"}, text_of_pdf=lambda _: "")


def completed() -> Order:
    world = World()
    return replace(world.completes(world.has_a_paid_order()), file_ids=("F1",), picture_ids=("P1",))


ORDER = completed()
assert ORDER.due is not None
DETAILS_AT, PERSONAL_AT = ORDER.due.details_at, ORDER.due.personal_at
BEFORE = DETAILS_AT - timedelta(seconds=1)
PK = f"order#{ORDER.transaction_id}"


def holds(order: Order = ORDER, *more: Mapping[str, Any]) -> MemoryEverything:
    """A store with an order's record, contact and sealed parts, its key, its files and its PDF."""
    due = deletion_due(order)
    contact = {"full_name": "Filomena Lopes", "email": "filo@client.example", "promotions": True}
    parts = [plain(row("order_contact", PK, "contact", contact)), sealed("order_details", "details"), *more]
    return MemoryEverything(
        main=[(plain(record_row(order, due)), order), *((each, None) for each in parts)],
        keys=[(order.transaction_id, "details")],
        files={
            ("files", f"orders/{order.transaction_id}/F1"): (b"Filomena Lopes", BEFORE),
            ("files", f"orders/{order.transaction_id}/P1"): (b"x", BEFORE),
            ("documents", f"invoices/{order.invoice_number}.pdf"): (b"x", BEFORE),
        },
    )


def sealed(kind: str, sk: str, pk: str = PK, **more: Any) -> Mapping[str, Any]:
    return {"pk": pk, "sk": sk, "type": kind, "sealed": b"\x00\x01", **more}


def swept(store: MemoryEverything, now: datetime = BEFORE, *, fix: bool = False) -> Swept:
    return sweep(now=now, stored=store, delete=store.delete if fix else None, told=lambda: None)


def wrong(store: MemoryEverything, now: datetime = BEFORE) -> list[tuple[Wrong, str]]:
    return [(each.wrong, each.detail) for each in swept(store, now).findings]


def test_an_order_before_its_due_time_is_as_it_should_be() -> None:
    found = swept(holds())

    assert (found.findings, found.items, found.objects) == ([], 4, 3)


@pytest.mark.clause("R3")
def test_details_that_outlive_their_time_are_told_wherever_they_lie() -> None:
    found = swept(holds(), DETAILS_AT + GRACE)

    assert sorted((each.wrong, each.detail) for each in found.findings) == [
        (Wrong.OUTLIVED, "details"),
        (Wrong.OUTLIVED, "details"),
        (Wrong.UNKNOWN_OBJECT, ""),
        (Wrong.UNKNOWN_OBJECT, ""),
    ]
    assert wrong(holds(), DETAILS_AT + GRACE - timedelta(seconds=1)) == []


@pytest.mark.parametrize(
    "waits",
    [
        lambda order: replace(order, holds=(Hold(HoldReason.LEGAL, DETAILS_AT + 9 * DAY),)),
        lambda order: replace(order, purging=True),
    ],
)
def test_what_waits_for_a_hold_or_is_being_purged_is_not_told(waits: Callable[[Order], Order]) -> None:
    assert wrong(holds(waits(ORDER)), DETAILS_AT + DAY) == []


def test_what_waits_for_an_export_is_not_told() -> None:
    store, later = holds(), DETAILS_AT + DAY
    put_off = record_row(ORDER, Due(DueKind.PURGE, DETAILS_AT, later + timedelta(minutes=15)))
    store.main[0] = (plain(put_off), ORDER)

    assert wrong(store, later) == []


def test_after_the_purge_of_details_a_hold_lets_none_of_them_come_back() -> None:
    purged = replace(ORDER.without("details"), holds=(Hold(HoldReason.LEGAL, PERSONAL_AT + DAY),), file_ids=("F1",))

    assert (Wrong.OUTLIVED, "details") in wrong(holds(purged), DETAILS_AT + DAY)


@pytest.mark.parametrize(
    ("odd", "finding"),
    [
        ({"pk": "x#1", "sk": "record", "type": "nonsense"}, (Wrong.UNKNOWN_KIND, "")),
        ({"pk": PK, "sk": "thread", "type": "order_thread", "nickname": "Filo"}, (Wrong.UNDECLARED, "nickname")),
        ({"pk": PK, "sk": "details-x", "type": "order_details", "text": "Filo"}, (Wrong.OPEN, "order_details")),
        (sealed("order_details", "details-x", text="Filo"), (Wrong.OPEN, "order_details")),
        (plain(row("token", "token#1", "token", {"purpose": "account"})), (Wrong.NO_CLOCK, "token")),
        (plain(row("inquiry", "inquiry#1", "record", {"inquiry_id": "1"})), (Wrong.NO_CLOCK, "inquiry")),
        (sealed("inquiry_message", "text", pk="inquiry#2"), (Wrong.ORPHAN, "inquiry_message")),
        (sealed("order_details", "details", pk="order#PP-NONE"), (Wrong.ORPHAN, "order_details")),
    ],
)
def test_a_row_that_is_not_as_the_data_map_says_is_told_without_its_value(
    odd: Mapping[str, Any], finding: tuple[Wrong, str]
) -> None:
    found = swept(holds(ORDER, odd))

    assert [(each.wrong, each.detail) for each in found.findings] == [finding]
    assert "Filo" not in repr(found.findings)


def test_an_order_that_is_over_and_has_no_due_time_is_told() -> None:
    store = holds()
    store.main[0] = (plain(record_row(ORDER, None)), ORDER)

    assert wrong(store) == [(Wrong.NO_CLOCK, "order")]


def test_a_form_with_its_clock_its_text_and_its_key_is_as_it_should_be() -> None:
    due = due_fields(Due.on(DueKind.PURGE, PERSONAL_AT), "inquiry#1", "record")
    record = plain(row("inquiry", "inquiry#1", "record", {"inquiry_id": "1"}, **due))
    store = holds(ORDER, record, sealed("inquiry_message", "text", pk="inquiry#1"))
    store.keys.append(("1", "personal"))

    assert wrong(store) == []


def test_a_key_of_nobody_and_one_that_outlived_its_class_are_told() -> None:
    store = holds()
    store.keys = [("NOBODY", "details"), (ORDER.transaction_id, "personal")]

    assert wrong(store) == [(Wrong.ORPHAN, "")]
    assert (Wrong.OUTLIVED, "personal") in wrong(store, PERSONAL_AT + GRACE)


def test_the_ledger_and_the_suppressions_hold_no_field_that_is_not_declared() -> None:
    store = holds()
    store.tables = [
        ("ledger_entry", {"hour": "h", "entry": "e", "kind": "purge_done", "subject": "order#1", "note": "Filo"}),
        ("suppression", {"address_hash": "a#1", "state": "out"}),
    ]

    assert wrong(store) == [(Wrong.UNDECLARED, "note")]


@pytest.mark.parametrize(
    ("key", "written", "known"),
    [
        (f"pending/{ORDER.transaction_id}/F1", BEFORE - DAY, True),
        (f"pending/{ORDER.transaction_id}/F1", BEFORE - 4 * DAY, False),
        ("pending/PP-NONE/F1", BEFORE - timedelta(hours=1), True),
        ("pending/PP-NONE/F1", BEFORE - DAY, False),
        (f"orders/{ORDER.transaction_id}/F1", BEFORE, True),
        (f"orders/{ORDER.transaction_id}/F12", BEFORE, False),
        ("orders/PP-NONE/F1", BEFORE, False),
        ("invoices/PP-2027-000009.pdf", BEFORE, False),
        ("exports/EXPORT1-1.zip", BEFORE, True),
        ("exports/EXPORT2-1.zip", BEFORE, False),
        ("raw/message", BEFORE - 3 * DAY, True),
        ("raw/message", BEFORE - 4 * DAY, False),
        ("notes.txt", BEFORE, False),
    ],
)
def test_an_object_that_no_item_knows_is_told_and_with_fix_deleted(key: str, written: datetime, *, known: bool) -> None:
    due = due_fields(Due.on(DueKind.EXPORT, PERSONAL_AT), "client#1", "export#0001")
    export = plain(row("export", "client#1", "export#0001", {"export_id": "EXPORT1"}, **due))
    store = holds(ORDER, export)
    store.files["files", key] = (b"x", written)
    found = swept(store, fix=True)

    assert [each.wrong for each in found.findings] == ([] if known else [Wrong.UNKNOWN_OBJECT])
    assert (("files", key) in store.files, found.deleted) == (known, int(not known))


def test_what_comes_while_the_sweep_reads_is_not_deleted() -> None:
    store = holds()

    def meanwhile() -> None:
        store.files["files", "orders/PP-NEW/P9"] = (b"x", BEFORE)  # of an order that the rows read before do not have

    found = sweep(now=BEFORE, stored=store, delete=store.delete, told=meanwhile)

    assert (found.findings, found.deleted) == ([], 0)
    assert ("files", "orders/PP-NEW/P9") in store.files


def test_before_the_due_time_traces_of_the_client_are_allowed_where_the_policy_lets_them_be() -> None:
    found = list(find_residue(SEARCH, now=BEFORE, store=holds(), told=lambda: None))

    assert [(each.place.split("/")[0].split("#")[0], each.allowed) for each in found] == [
        ("row order", True),
        ("object files", True),
    ]


@pytest.mark.clause("R5")
def test_after_it_a_trace_is_a_residue_and_only_name_and_e_mail_of_the_order_are_not() -> None:
    found = list(find_residue(SEARCH, now=PERSONAL_AT + DAY, store=holds(), told=lambda: None))

    assert [(each.place.partition(" ")[0], each.allowed) for each in found] == [("row", True), ("object", False)]


def test_in_a_key_a_queue_a_log_a_name_or_a_table_of_nobodys_data_no_trace_is_allowed() -> None:
    store = holds(ORDER, plain(row("order_thread", PK, "thread", {"message_id": "filo@client.example"})))
    store.keys.append(("filo@client.example", "details"))
    store.tables.append(("ledger_entry", {"hour": "h", "entry": "e", "detail": "FILOMENA LOPES"}))
    store.files["files", "orders/Filomena Lopes/x"] = (b"", BEFORE)
    store.others["seals/x"] = b"filo@client.example"
    store.begun.append("pending/filo@client.example")
    store.queued["1"] = '{"to": ["filo%40client.example"], "n": [1]}'
    store.logged = "sent to filo@client.example"
    found = [each for each in find_residue(SEARCH, now=BEFORE, store=store, told=lambda: None) if not each.allowed]

    assert [each.place.partition(" ")[0] for each in found] == [
        *("row", "key", "ledger_entry", "object", "upload", "message", "log,", "name")
    ]
    assert "ilo" not in repr([each.kinds for each in found])


def test_the_key_of_a_consent_is_the_consents() -> None:
    store = holds(ORDER, sealed("sharing_consent", "consent#S1", pk="client#C1", due_pk="due#purge"))
    store.keys.append(("S1", "personal"))

    assert wrong(store) == []
    store.keys.append(("S2", "personal"))
    assert wrong(store) == [(Wrong.ORPHAN, "")]
