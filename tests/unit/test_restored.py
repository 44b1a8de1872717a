"""What a table that was put back holds, what of it is half, and which table is known."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from picpros.domain.invoice import highest, number_in
from picpros.domain.known_tables import SeenTable, TableRole, Verdict, approval, judged
from picpros.domain.ledger import Entry, LedgerEntry
from picpros.domain.money import Money
from picpros.domain.order import Held, Order, Status
from picpros.domain.replaying import Told, told_by
from picpros.domain.restored import Found, Half, halves, unsent, view
from picpros.domain.retention import Stage

AT = datetime(2027, 3, 1, 18, tzinfo=UTC)
ID, CLIENT = "PP-ABCDEFGH", "CLIENT00"
ORDER = Order(
    ID, Status.PAID, (), Money(100, "usd"), Money(0, "usd"), AT, invoice_number="PP-2027-000001", payment_id="pi_1"
)
WHOLE: list[tuple[dict[str, Any], Order | None]] = [
    ({"pk": f"order#{ID}", "sk": "record"}, ORDER),
    ({"pk": f"order#{ID}", "sk": "contact"}, None),
    ({"pk": f"order#{ID}", "sk": "invoice"}, None),
    ({"pk": f"order#{ID}", "sk": "money#credit#PP-CN-2027-000001"}, None),
    ({"pk": "invoice#PP-2027-000001", "sk": "number", "transaction_id": ID}, None),
    ({"pk": "credit#PP-CN-2027-000001", "sk": "number", "transaction_id": ID}, None),
    ({"pk": "payment#pi_1", "sk": "payment", "transaction_id": ID}, None),
    ({"pk": f"client#{CLIENT}", "sk": "contact", "client_id": CLIENT}, None),
    ({"pk": "email#a#HASH", "sk": "client", "client_id": CLIENT}, None),
    ({"pk": "inquiry#INQUIRY0", "sk": "record", "due_at": "2027-04-01T08:00:00.000Z"}, None),
    ({"pk": "inquiry#INQUIRY0", "sk": "text", "sealed": b""}, None),
    ({"pk": f"client#{CLIENT}", "sk": "consent#CONSENT0", "sealed": b""}, None),
    ({"pk": "counter#PP-2027", "sk": "counter", "issued": 1}, None),
]


def without(place: str, sk: str) -> set[Found]:
    rows = [(row, order) for row, order in WHOLE if (row["pk"], row["sk"]) != (place, sk)]
    assert len(rows) == len(WHOLE) - 1
    return set(halves(view(rows)))


def test_what_is_whole_has_no_halves_and_each_thing_is_seen() -> None:
    seen = view(WHOLE, [(ID, "details"), (ID, "personal")])

    assert list(halves(seen)) == []
    assert set(seen.numbers()) == {"PP-2027-000001", "PP-CN-2027-000001"}
    assert (seen.sealed, seen.issued, seen.addresses) == (
        {"INQUIRY0", "CONSENT0"},
        {"PP-2027": 1},
        {CLIENT: {"a#HASH"}},
    )
    assert seen.keys == {ID: {"details", "personal"}}


@pytest.mark.parametrize(
    ("place", "sk", "half", "subject"),
    [
        (f"order#{ID}", "contact", Half.NO_CONTACT, f"order#{ID}"),
        (f"order#{ID}", "invoice", Half.NO_INVOICE, f"order#{ID}"),
        ("invoice#PP-2027-000001", "number", Half.NO_NUMBER, f"order#{ID}"),
        ("payment#pi_1", "payment", Half.NO_PAYMENT, f"order#{ID}"),
        (f"order#{ID}", "money#credit#PP-CN-2027-000001", Half.NOT_ITS, "credit#PP-CN-2027-000001"),
        (f"client#{CLIENT}", "contact", Half.NO_CLIENT, f"client#{CLIENT}"),
        ("email#a#HASH", "client", Half.NO_ADDRESS, f"client#{CLIENT}"),
        ("inquiry#INQUIRY0", "text", Half.NO_TEXT, "inquiry#INQUIRY0"),
        ("inquiry#INQUIRY0", "record", Half.NO_RECORD, "inquiry#INQUIRY0"),
    ],
)
def test_each_row_that_is_missed_is_found_by_what_is_left(place: str, sk: str, half: Half, subject: str) -> None:
    assert without(place, sk) == {Found(half, subject)}


def test_what_belongs_to_an_order_that_is_not_there_is_named() -> None:
    assert without(f"order#{ID}", "record") == {
        Found(Half.NO_ORDER, f"order#{ID}"),
        Found(Half.NOT_ITS, "invoice#PP-2027-000001"),
        Found(Half.NOT_ITS, "payment#pi_1"),
    }


def test_an_erased_order_needs_no_contact_and_an_unpaid_one_no_invoice() -> None:
    bare = replace(ORDER, held=Held.NOTHING, invoice_number=None, payment_id=None)

    assert list(halves(view([({"pk": f"order#{ID}", "sk": "record"}, bare)]))) == []


def test_what_waits_to_be_sent_is_named_and_what_waits_to_be_deleted_is_not() -> None:
    due = {"due_at": "2027-04-01T08:00:00.000Z"}
    rows = [
        ({"pk": f"order#{ID}", "sk": "job#invoice", **due}, None),
        ({"pk": "campaign#SPRING00", "sk": "record", **due}, None),
        ({"pk": "campaign#WINTER00", "sk": "record"}, None),
        ({"pk": "inquiry#INQUIRY0", "sk": "record", **due}, None),
    ]

    assert {each.subject for each in unsent(view(rows))} == {f"order#{ID}", "campaign#SPRING00"}


@pytest.mark.parametrize(
    ("approved", "seen", "verdict"),
    [
        (None, SeenTable("t", "A"), Verdict.FIRST),
        (None, SeenTable("t", "A", restored=True), Verdict.REFUSED),
        ("A", SeenTable("t", "A"), Verdict.KNOWN),
        ("A", SeenTable("t", "A", restored=True), Verdict.KNOWN),
        ("A", SeenTable("t", "B"), Verdict.REFUSED),
    ],
)
def test_a_table_is_known_by_its_id(approved: str | None, seen: SeenTable, verdict: Verdict) -> None:
    assert judged(approved, seen) is verdict


def test_an_approval_is_an_entry_that_bears_the_id_and_how_it_came() -> None:
    first = approval(TableRole.MAIN, "6f190466-6090-40a7-b2b8-13f2f1642c12", Verdict.FIRST, now=AT)
    later = approval(TableRole.SUPPRESSIONS, "6f190466-6090-40a7-b2b8-13f2f1642c12", Verdict.REFUSED, now=AT)

    assert (first.kind, first.subject) == (Entry.TABLE_APPROVED, "table#6F190466-6090-40A7-B2B8-13F2F1642C12")
    assert (first.detail, later.detail) == ("main.first", "suppressions.replayed")


def test_the_highest_number_of_each_series_is_found_among_texts_of_all_kinds() -> None:
    texts = [
        *("PP-2027-000002", "written.client.payment-provider.pp-2027-000010", "PP-TEST-2027-1000000"),
        *("pp-cn-2027-000003", "PP-CN-TEST-2027-000004", "details", "", "consent.abc", "verbal.owner", "2027-000099"),
    ]

    assert highest(texts) == {"PP-2027": 10, "PP-TEST-2027": 1_000_000, "PP-CN-2027": 3, "PP-CN-TEST-2027": 4}
    assert number_in("written.client.payment-provider.pp-2027-000010") == "PP-2027-000010"
    assert number_in("main.first") is None


def told(*entries: tuple[Entry, str, str]) -> Told:
    return told_by([LedgerEntry(kind, subject, AT, AT, detail=detail) for kind, subject, detail in entries])


def test_the_ledger_is_read_as_what_has_to_hold_again() -> None:
    found = told(
        (Entry.ORDER_COMPLETED, f"order#{ID}", ""),
        (Entry.PURGE_BEGUN, f"order#{ID}", "details"),
        (Entry.PURGE_REPLAYED, f"order#{ID}", "whole"),
        (Entry.STAFF_READ, f"order#{ID}", ""),
        (Entry.PURGE_DONE, f"registration#{CLIENT}", ""),
        (Entry.PURGE_DONE, "reply#REPLY001", ""),
        (Entry.PURGE_DONE, f"client#{CLIENT}", "consent.abcdefgh"),
        (Entry.ERASURE_CONFIRMED, "client#WAITING0", ""),
        (Entry.ERASURE_DONE, "client#ERASED00", ""),
        (Entry.ERASURE_REPLAYED, "client#ERASED01", ""),
        (Entry.STAFF_READ, "inquiry#INQUIRY0", ""),
    )

    assert set(found.orders[ID].gone) == {Stage.DETAILS, Stage.WHOLE}
    assert [each.kind for each in found.orders[ID].steps] == [Entry.ORDER_COMPLETED]
    assert found.forms == {
        (f"client#{CLIENT}", "record"),
        ("reply#REPLY001", "record"),
        (f"client#{CLIENT}", "consent#ABCDEFGH"),
    }
    assert (set(found.erased), set(found.asked)) == ({"ERASED00", "ERASED01"}, {"WAITING0"})
    assert found.owners_gone() == {ID, CLIENT, "REPLY001", "ABCDEFGH", "ERASED00", "ERASED01"}
