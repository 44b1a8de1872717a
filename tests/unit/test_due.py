"""What is due, where it lies, and how long to wait for the next try."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from picpros.domain.due import Due, DueKind, Ref, backoff
from picpros.domain.jobs import JobKind, job

AT = datetime(2027, 3, 1, tzinfo=UTC)


@given(st.text(), st.text())
def test_a_ref_travels_through_a_queue_unchanged(pk: str, sk: str) -> None:
    assert Ref.from_message(Ref(pk, sk).to_message()) == Ref(pk, sk)


@pytest.mark.parametrize("message", ["", "{", "{}", '{"pk": "order#1"}'])
def test_a_message_that_is_not_ours_is_an_error(message: str) -> None:
    with pytest.raises((ValueError, KeyError)):
        Ref.from_message(message)


def test_what_is_due_is_tried_first_when_it_is_promised() -> None:
    assert Due.on(DueKind.PURGE, AT) == Due(DueKind.PURGE, due_at=AT, next_at=AT)


def test_the_wait_doubles_from_a_minute_to_six_hours() -> None:
    waits = [backoff(tries) for tries in range(12)]

    assert waits[:4] == [timedelta(minutes=minutes) for minutes in (1, 2, 4, 8)]
    assert waits[-1] == timedelta(hours=6)


@given(st.integers(0, 10**9), st.integers(0, 10**9))
def test_more_tries_never_wait_less_and_never_over_six_hours(one: int, other: int) -> None:
    fewer, more = sorted((one, other))

    assert backoff(fewer) <= backoff(more) <= timedelta(hours=6)


def test_a_job_lies_in_the_partition_of_its_subject_once_a_kind_and_reference() -> None:
    plain = job(JobKind.INVOICE, "order#PP-1", AT)
    early = job(JobKind.FILES, "order#PP-1", AT, reference="early")
    late = job(JobKind.FILES, "order#PP-1", AT, reference="late", not_before=AT + timedelta(hours=6))

    assert plain.ref == Ref("order#PP-1", "job#invoice")
    assert len({plain.ref, early.ref, late.ref}) == 3
    assert (plain.not_before, late.not_before) == (AT, AT + timedelta(hours=6))
