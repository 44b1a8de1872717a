"""Jobs and the index of what is due: leases, backoff, and each kind by itself."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from picpros.adapters.jobs import LEASE
from picpros.adapters.table import Tables
from picpros.domain.due import Due, DueKind, Ref, backoff
from picpros.domain.jobs import JobKind, job
from picpros.ports import DueItems, Jobs
from tests.adapters.stores import Ports, Store
from tests.adapters.world import CONTACT, DETAILS, LATER, NOW, PERSONAL, order, raw_rows

MOMENT = timedelta(milliseconds=1)
MAIL = job(JobKind.INVOICE, "order#PP-A", NOW)


@pytest.fixture
def jobs(ports: Ports) -> Jobs:
    return ports.jobs


@pytest.fixture
def due(ports: Ports) -> DueItems:
    return ports.due


def lies(ports: Ports, name: str, kind: DueKind, next_at: datetime, due_at: datetime = NOW) -> Ref:
    ports.orders.add(order(name), CONTACT, PERSONAL, DETAILS, due=Due(kind, due_at, next_at))
    return Ref(f"order#{name}", "record")


def test_a_job_is_claimed_as_it_was_added(jobs: Jobs) -> None:
    mail = job(JobKind.ACCESS_LINK, "client#ANA", NOW, reference="R1", not_before=NOW + timedelta(hours=1))
    jobs.add(mail, MAIL)

    assert jobs.claim(mail.ref, now=NOW + timedelta(hours=1)) == replace(mail, tries=1)
    assert jobs.claim(MAIL.ref, now=NOW) == replace(MAIL, tries=1)


def test_a_job_is_not_begun_before_its_time(jobs: Jobs) -> None:
    jobs.add(job(JobKind.FILES, "order#PP-A", NOW, reference="late", not_before=LATER))
    ref = Ref("order#PP-A", "job#files#late")

    assert jobs.claim(ref, now=LATER - MOMENT) is None
    assert jobs.claim(ref, now=LATER) is not None


def test_a_claimed_job_is_nobody_elses_until_the_lease_is_over(jobs: Jobs) -> None:
    jobs.add(MAIL)
    jobs.claim(MAIL.ref, now=NOW)

    assert jobs.claim(MAIL.ref, now=NOW) is None
    assert jobs.claim(MAIL.ref, now=NOW + LEASE - MOMENT) is None
    assert jobs.claim(MAIL.ref, now=NOW + LEASE) == replace(MAIL, tries=2)


def test_of_many_workers_one_gets_the_job(jobs: Jobs) -> None:
    jobs.add(MAIL)
    with ThreadPoolExecutor(8) as pool:
        claims = list(pool.map(lambda _: jobs.claim(MAIL.ref, now=NOW), range(8)))

    assert [claim for claim in claims if claim] == [replace(MAIL, tries=1)]


def test_a_job_that_keeps_failing_is_tried_ever_more_seldom(jobs: Jobs) -> None:
    jobs.add(MAIL)
    now, waits = NOW, []
    for tries in range(1, 12):
        assert jobs.claim(MAIL.ref, now=now) is not None
        waits.append(max(LEASE, backoff(tries)))
        assert jobs.claim(MAIL.ref, now=now + waits[-1] - MOMENT) is None
        now += waits[-1]

    assert waits == sorted(waits)
    assert (waits[0], waits[-1]) == (LEASE, timedelta(hours=6))


def test_the_first_try_moves_nothing_in_the_index_and_the_next_ones_never_the_promise(
    jobs: Jobs, tables: Tables
) -> None:
    jobs.add(MAIL)
    jobs.claim(MAIL.ref, now=LATER)
    [first] = raw_rows(tables, tables.main)
    jobs.claim(MAIL.ref, now=LATER + LEASE)
    [second] = raw_rows(tables, tables.main)

    assert {row["due_at"]["S"] for row in (first, second)} == {"2027-03-13T08:00:00.000Z"}
    assert first["due_sk"]["S"].startswith("2027-03-13T08:00:00.000Z#")
    assert second["due_sk"]["S"].startswith("2027-03-14T08:10:00.000Z#")


def test_a_job_that_is_done_is_gone(jobs: Jobs, store: Store) -> None:
    jobs.add(MAIL)
    jobs.done(MAIL)

    assert jobs.claim(MAIL.ref, now=LATER) is None
    assert store.everything() == []


def test_what_is_due_is_found_and_what_is_not_yet_is_not(ports: Ports, due: DueItems) -> None:
    refs = [lies(ports, f"PP-{place}", DueKind.PURGE, NOW + place * timedelta(hours=1)) for place in range(4)]

    assert due.due(DueKind.PURGE, until=NOW - MOMENT, limit=10) == []
    assert due.due(DueKind.PURGE, until=NOW, limit=10) == refs[:1]
    assert due.due(DueKind.PURGE, until=NOW + timedelta(hours=2), limit=10) == refs[:3]


def test_the_longest_overdue_come_first_when_there_are_more_than_asked_for(ports: Ports, due: DueItems) -> None:
    for place in range(5):
        lies(ports, f"PP-{place}", DueKind.PURGE, NOW - place * timedelta(hours=1))

    assert [ref.pk for ref in due.due(DueKind.PURGE, until=NOW, limit=2)] == ["order#PP-4", "order#PP-3"]


@pytest.mark.parametrize("size", [1, 2, 5, 9])
def test_all_that_is_due_comes_page_by_page(ports: Ports, due: DueItems, size: int) -> None:
    for place in range(5):
        lies(ports, f"PP-{place}", DueKind.PURGE, NOW - place * timedelta(hours=1))
    lies(ports, "PP-LATER", DueKind.PURGE, LATER)
    pages = list(due.pages(DueKind.PURGE, until=NOW, size=size))

    assert [ref.pk for page in pages for ref in page] == [f"order#PP-{4 - place}" for place in range(5)]
    assert max(map(len, pages)) == min(size, 5)


def test_one_kind_never_hides_another(ports: Ports, due: DueItems) -> None:
    for kind in DueKind:
        lies(ports, f"PP-{kind}", kind, NOW)

    assert {kind: [ref.pk for ref in due.due(kind, until=NOW, limit=9)] for kind in DueKind} == {
        kind: [f"order#PP-{kind}"] for kind in DueKind
    }


def test_a_postponed_try_keeps_its_promise_and_its_kind(ports: Ports, due: DueItems, tables: Tables) -> None:
    ref = lies(ports, "PP-A", DueKind.PAYMENT, NOW)
    due.postpone(ref, DueKind.PAYMENT, until=LATER)
    [held] = [row for row in raw_rows(tables, tables.main) if row["sk"]["S"] == "record"]

    assert due.due(DueKind.PAYMENT, until=LATER - MOMENT, limit=9) == []
    assert due.due(DueKind.PAYMENT, until=LATER, limit=9) == [ref]
    assert held["due_at"]["S"] == "2027-03-13T08:00:00.000Z"


def test_what_is_no_longer_due_is_not_brought_back_by_a_late_worker(ports: Ports, due: DueItems, store: Store) -> None:
    lies(ports, "PP-B", DueKind.PURGE, NOW)
    due.postpone(Ref("order#PP-A", "record"), DueKind.PAYMENT, until=LATER)
    due.postpone(Ref("order#PP-B", "record"), DueKind.PAYMENT, until=LATER)

    assert store.due(DueKind.PAYMENT) == []
    assert store.due(DueKind.PURGE) == [("order#PP-B", "2027-03-13T08:00:00.000Z")]
    assert not [pk for pk, _ in store.places() if pk == "order#PP-A"]
