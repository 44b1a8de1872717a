"""The money of orders: all of a booking or nothing, in memory as in DynamoDB."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date

import pytest

from picpros.adapters.jobs import DynamoJobs
from picpros.adapters.payment_counts import TRIES, DynamoPaymentCounts
from picpros.adapters.table import Tables
from picpros.domain.account import Cause, Dispute, DisputeState, Refund, RefundState
from picpros.domain.cancellation import Cancellation, CancellationState
from picpros.domain.credit_note import CreditNote, credit_series
from picpros.domain.data_map import Class
from picpros.domain.due import Due, DueKind
from picpros.domain.jobs import Job, JobKind, job
from picpros.domain.ledger import Entry, LedgerEntry
from picpros.domain.money import Money
from picpros.domain.order import HoldReason, Order
from picpros.domain.reconciliation import Difference, Item
from picpros.domain.retention import Stage
from picpros.errors import Changed, NotFound
from picpros.ports import Accounts, Booking, Counted, Numbered, PaymentCounts, PurgingOrders
from tests.adapters.stores import Ports, Store
from tests.adapters.world import CONTACT, DETAILS, LATER, NOW, PERSONAL, order, overtaken, raw_rows, watched

SERIES = credit_series("PP", date(2027, 3, 14), live=True)
REFUND = Refund("R1", Money(500, "usd"), RefundState.SUCCEEDED, Cause.STAFF, NOW, "re_1", "PP-CN-2027-000001")
DISPUTE = Dispute("dp_1", Money(500, "usd"), DisputeState.OPEN, NOW)
ASKED = Cancellation(CancellationState.ASKED, NOW, Money(250, "usd"))


@pytest.fixture
def taken(orders: PurgingOrders) -> Order:
    new = order("PP-A")
    orders.add(new, CONTACT, PERSONAL, DETAILS, due=watched())
    return new


@pytest.fixture
def accounts(ports: Ports) -> Accounts:
    return ports.accounts


def note(number: str = "PP-CN-2027-000001", refund_id: str = "R1") -> CreditNote:
    return CreditNote(
        number=number,
        date=date(2027, 3, 14),
        invoice_number="PP-2027-000007",
        transaction_id="PP-A",
        client_id="CLIENT1",
        refund_id=refund_id,
        amount=Money(500, "usd"),
        tax=Money(36, "usd"),
        cause=Cause.STAFF,
        live=True,
    )


def numbered(count: int = 1) -> Numbered:
    return Numbered(note(SERIES.number(count)), SERIES, count)


def test_what_is_booked_is_read_back(accounts: Accounts, taken: Order) -> None:
    accounts.book(Booking(taken, refunds=((REFUND, None),), disputes=(DISPUTE,), cancellation=ASKED, credit=numbered()))
    books = accounts.books("PP-A")

    assert (books.account.refunds, books.account.disputes) == ((REFUND,), (DISPUTE,))
    assert (books.cancellation, books.credit_notes) == (ASKED, (note(),))
    assert books.order == replace(taken, version=1)
    assert accounts.last_credit(SERIES) == 1


def test_an_order_without_any_of_it_has_empty_books(accounts: Accounts, taken: Order) -> None:
    books = accounts.books("PP-A")

    assert (books.order, books.account.refunds, books.cancellation, books.credit_notes) == (taken, (), None, ())
    assert accounts.last_credit(SERIES) == 0
    assert accounts.words(taken) == {}
    with pytest.raises(NotFound):
        accounts.books("PP-UNKNOWN")


def test_a_booking_that_moves_nothing_leaves_the_order_where_it_is_due(
    accounts: Accounts, taken: Order, store: Store
) -> None:
    before = store.due(DueKind.PAYMENT)
    accounts.book(Booking(taken, cancellation=ASKED))

    assert store.due(DueKind.PAYMENT) == before != []


def test_a_refund_that_is_not_settled_is_due_at_the_provider(accounts: Accounts, taken: Order, store: Store) -> None:
    accounts.book(Booking(taken, moved=(taken, None), refunds=((REFUND, Due.on(DueKind.PAYMENT, LATER)),)))
    waiting = store.due(DueKind.PAYMENT)
    accounts.book(Booking(accounts.books("PP-A").order, refunds=((REFUND, None),)))

    assert [pk for pk, _ in waiting] == ["order#PP-A"]
    assert store.due(DueKind.PAYMENT) == []


def test_a_moved_record_carries_its_holds(accounts: Accounts, taken: Order, orders: PurgingOrders) -> None:
    held = taken.held_for(HoldReason.LEGAL, LATER)
    accounts.book(Booking(taken, moved=(held, None)))

    assert orders.get("PP-A").holds == held.holds


def test_of_two_bookings_of_one_version_one_is_written(accounts: Accounts, taken: Order, store: Store) -> None:
    accounts.book(Booking(taken, cancellation=ASKED))
    before = store.everything()
    with pytest.raises(Changed):
        accounts.book(Booking(taken, refunds=((REFUND, None),), disputes=(DISPUTE,)))

    assert store.everything() == before


@pytest.mark.parametrize("count", [1, 3])
def test_no_credit_note_number_is_issued_twice_or_left_out(accounts: Accounts, taken: Order, count: int) -> None:
    now = accounts.book(Booking(taken, credit=numbered(1)))
    with pytest.raises(Changed):
        accounts.book(Booking(now, credit=numbered(count)))

    assert accounts.last_credit(SERIES) == 1


def test_the_same_event_books_once(accounts: Accounts, taken: Order, store: Store) -> None:
    now = accounts.book(Booking(taken, disputes=(DISPUTE,), event=("evt_1", NOW)))
    with pytest.raises(Changed):
        accounts.book(Booking(now, refunds=((REFUND, None),), event=("evt_1", NOW)))

    assert store.ports.events.seen("evt_1")
    assert accounts.books("PP-A").account.refunds == ()


def test_a_late_payment_is_found_by_its_id(accounts: Accounts, taken: Order) -> None:
    late = replace(taken, payment_id="pi_9")
    accounts.book(Booking(taken, moved=(late, None), late_payment=True))

    assert accounts.order_of_payment("pi_9") == "PP-A"
    assert accounts.order_of_payment("pi_unknown") is None
    assert accounts.books("PP-A").account.charged == taken.amount


def test_a_voided_credit_note_keeps_its_number(accounts: Accounts, taken: Order) -> None:
    now = accounts.book(Booking(taken, credit=numbered()))
    accounts.book(Booking(now, voided=note().voided(LATER)))

    assert accounts.books("PP-A").credit_notes == (note().voided(LATER),)


def test_jobs_and_entries_are_written_with_it(accounts: Accounts, taken: Order, store: Store) -> None:
    mail = job(JobKind.CANCELLED, "order#PP-A", NOW)
    entry = LedgerEntry(Entry.ORDER_CANCELLED, "order#PP-AAAAAAAA", NOW, NOW)
    accounts.book(Booking(taken, jobs=(mail,), entries=(entry,)))

    assert [pk for pk, _ in store.due(DueKind.OUTBOX)] == ["order#PP-A"]
    assert len(store.entries()) == 1


def test_words_are_held_as_long_as_the_details(accounts: Accounts, taken: Order, orders: PurgingOrders) -> None:
    text = "we moved to Albuquerque"
    moved = accounts.book(Booking(taken, words=(("cancellation", text), ("R1", "a scratch"))))
    held = accounts.words(moved)
    orders.drop(moved, Stage.DETAILS)

    assert held == {"cancellation": text, "R1": "a scratch"}
    assert accounts.words(moved) == {}


def test_words_lie_sealed(accounts: Accounts, taken: Order, tables: Tables) -> None:
    accounts.book(Booking(taken, words=(("cancellation", "we moved to Albuquerque"),)))
    lying = repr(raw_rows(tables))

    assert "details-words#cancellation" in lying
    assert "Albuquerque" not in lying


def test_words_for_an_order_whose_details_are_gone_are_not_kept(accounts: Accounts, taken: Order, store: Store) -> None:
    store.lose_key("PP-A", Class.DETAILS)
    moved = accounts.book(Booking(taken, words=(("R1", "a scratch"),)))

    assert accounts.words(moved) == {}


@pytest.fixture
def counts(ports: Ports) -> PaymentCounts:
    return ports.payment_counts


def counting(ports: Ports, count: int) -> Sequence[Job]:
    jobs = [job(JobKind.INVOICE, f"order#PP-{number}", NOW) for number in range(count)]
    ports.jobs.add(*jobs)
    return jobs


VISA = Counted("2027-03", "card", "visa", "usd")


def test_a_payment_is_counted_once_and_its_job_is_over(counts: PaymentCounts, store: Store) -> None:
    [told] = counting(store.ports, 1)
    counts.count(VISA, told)
    counts.count(VISA, told)

    assert counts.counts() == [VISA]
    assert store.due(DueKind.OUTBOX) == []


@pytest.mark.usefixtures("tables")
def test_payments_counted_at_once_are_all_counted(counts: PaymentCounts, ports: Ports, database: str) -> None:
    if database in ("memory", "moto"):
        pytest.skip("their transactions are not safe among threads (findings/local-stack.md)")
    with ThreadPoolExecutor(6) as pool:
        list(pool.map(lambda told: counts.count(VISA, told), counting(ports, 6)))

    assert counts.counts() == [replace(VISA, count=6)]


def test_counters_are_listed_by_month_the_newest_first(counts: PaymentCounts, store: Store) -> None:
    first, second, third = counting(store.ports, 3)
    counts.count(VISA, first)
    counts.count(replace(VISA, month="2027-04"), second)
    counts.count(replace(VISA, brand="amex"), third)

    assert [each.month for each in counts.counts()] == ["2027-04", "2027-03", "2027-03"]


def test_differences_are_kept_by_day_and_the_same_run_again_writes_the_same(ports: Ports) -> None:
    kept = ports.differences
    amount = Difference("PP-A", Item.REFUNDED, Money(0, "usd"), Money(500, "usd"))
    unknown = Difference("PP-B", Item.ORDER, None, Money(900, "usd"))
    for day, found in (("2027-03-07", [amount]), ("2027-03-14", [amount, unknown]), ("2027-03-14", [amount, unknown])):
        kept.keep(day, found)

    assert kept.kept() == [("2027-03-14", amount), ("2027-03-14", unknown), ("2027-03-07", amount)]


def test_a_payment_whose_counter_is_always_taken_is_counted_later(counts: PaymentCounts, tables: Tables) -> None:
    told = job(JobKind.INVOICE, "order#PP-1", NOW)
    DynamoJobs(tables).add(told)
    with pytest.raises(Changed):
        DynamoPaymentCounts(overtaken(tables, TRIES)).count(VISA, told)
    before = counts.counts()
    counts.count(VISA, told)

    assert (before, counts.counts()) == ([], [VISA])
