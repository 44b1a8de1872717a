"""Several at once: all of them, in their order, and no more than that."""

from collections.abc import Iterator
from threading import Barrier, Lock

import pytest

from picpros.services.side_by_side import side_by_side


@pytest.mark.parametrize("at_once", [1, 4])
def test_each_is_worked_on_once_and_given_back_in_its_order(at_once: int) -> None:
    worked = list[int]()
    given = list(side_by_side(range(50), worked.append, at_once))

    assert given == sorted(worked) == list(range(50))


def test_as_many_as_were_asked_for_run_at_a_time() -> None:
    meeting = Barrier(3, timeout=30)  # three must be there at once, else it breaks

    assert list(side_by_side(range(9), lambda _: meeting.wait(), 3)) == list(range(9))


def test_none_is_taken_for_which_there_is_no_room() -> None:
    lock, under_way, most = Lock(), 0, 0

    def items() -> Iterator[int]:
        nonlocal under_way, most
        for each in range(20):
            with lock:
                under_way += 1
                most = max(most, under_way)
            yield each

    for _ in side_by_side(items(), lambda _: None, 3):
        with lock:
            under_way -= 1

    assert most <= 3


@pytest.mark.parametrize("at_once", [1, 3])
def test_the_first_error_ends_it_after_what_was_before_it(at_once: int) -> None:
    def work(item: int) -> None:
        if item == 4:
            raise LookupError("the fifth")

    done = list[int]()
    with pytest.raises(LookupError, match="the fifth"):
        done.extend(side_by_side(range(50), work, at_once))

    assert done == [0, 1, 2, 3]
